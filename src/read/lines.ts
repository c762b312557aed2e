import type { Line } from "../stages.ts";

const WIDEST = 200; // nobody wraps text at more characters; a longer line is a paragraph
const SHARE = 0.3; // of neighbouring lines, the second begins in lower case: wrapped text has 0.6 to 0.9, paragraphs under 0.1
const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffe\uffff]+/gu;
const SPACES = /\s+/g;
/** White space other than single blanks, and what does not show: few lines have it. Classes by name take thrice the time. */
const UNEVEN =
  / {2}|[^ -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u200c-\u2027\u202a-\u202e\u2030-\u205e\u2061-\u2fff\u3001-\ufefe\uff00-\ufffd]/;
const BULLET = /^[-*•·▪‣●○–]\s+(?=\S)/u;
const TERMINAL = /[.!?…:;。！？؟۔।]["'”’»)\]]*$/u;
const TAIL = 20; // characters at the end of a line that tell whether it ends a sentence

interface Raw {
  readonly text: string;
  readonly line: number;
  readonly indented: boolean;
  /** Whether the line before it holds text. */
  readonly tight: boolean;
}

/**
 * The paragraphs of plain text, whichever way they are set: parted by blank lines or by single line breaks, indented, or
 * wrapped at some width. Only breaks that wrapping made are joined.
 * @param first the line of the file on which the text begins
 */
export function paragraphsOf(text: string, first = 1): Line[] {
  const lines = linesOf(text, first);
  const width = wrapWidth(lines);
  return joined(lines, (before, line) => line.tight && isWrapped(before, line, width));
}

/**
 * The same for one paragraph of Markdown, where a line break is a space unless it is plain that somebody meant paragraphs:
 * the line ends a sentence and there was room for the next word.
 */
export function joinWrapped(text: string, first: number, width: number): Line[] {
  const goesOn = (before: Raw): boolean => before.text.length <= WIDEST && !endsSentence(before.text);
  return joined(linesOf(text, first), (before, line) => goesOn(before) || isWrapped(before, line, width));
}

/** The width at which a text is wrapped, or 0 where it is not. */
export const wrapWidthOf = (text: string): number => wrapWidth(linesOf(text, 1));

/** One line's words: NFC, one space between them, nothing invisible. */
export const plainLine = (text: string): string =>
  (UNEVEN.test(text) ? text.replace(SPACES, " ").replace(INVISIBLE, "") : text).trim().normalize("NFC");

const endsSentence = (text: string): boolean => TERMINAL.test(text.slice(-TAIL));

function joined(lines: readonly Raw[], belong: (before: Raw, line: Raw) => boolean): Line[] {
  const paragraphs: { parts: string[]; from: Raw; last: Raw }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && belong(open.last, line)) {
      open.parts.push(gap(open.last.text), line.text);
      open.last = line;
    } else paragraphs.push({ parts: [line.text], from: line, last: line });
  }
  return paragraphs.map(({ parts, from }) => {
    const words = parts.join("");
    const bullet = BULLET.exec(words)?.[0].length ?? 0;
    const role = bullet > 0 ? "item" : "body";
    return { text: words.slice(bullet), line: from.line, role, ...(from.tight && { tight: true }) };
  });
}

function linesOf(text: string, first: number): Raw[] {
  const lines: Raw[] = [];
  const plain = text.normalize("NFC"); // at once: most lines need nothing more
  const rows = plain.split(BREAKS);
  const hasOne = rows.findIndex(isFilled) === rows.findLastIndex(isFilled);
  let tight = false;
  for (const [index, row] of rows.entries()) {
    for (const part of hasOne ? row.split(WIDE_GAP) : [row]) {
      const words = UNEVEN.test(part) ? plainLine(part) : part.trim();
      if (words !== "") lines.push({ text: words, line: first + index, indented: isIndented(part), tight });
      tight = words !== "";
    }
  }
  return lines;
}

const isFilled = (row: string): boolean => row.trim() !== "";

const isIndented = (row: string): boolean => row.startsWith("\t") || row.startsWith("  ");

/** Text that lost its line breaks often keeps wide gaps where they stood: they part paragraphs if nothing else does. */
const WIDE_GAP = /(?<=[.!?…]["'”’»)\]]?)(?:\t| {3,30})/u;

/** The width at which a text is wrapped, or 0: that of the longest line which the next one carries on in lower case. */
function wrapWidth(lines: readonly Raw[]): number {
  let pairs = 0;
  let carried = 0;
  let width = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !line.tight || before.text.length > WIDEST) return;
    pairs++;
    if (!carriesOn(before, line)) return;
    carried++;
    width = Math.max(width, before.text.length);
  });
  return carried >= pairs * SHARE ? width : 0;
}

/** Greedy wrapping breaks only where the next word would not have fitted. */
function isWrapped(before: Raw, line: Raw, width: number): boolean {
  if (before.text.length > WIDEST || BULLET.test(line.text) || (line.indented && !before.indented)) return false;
  if (width === 0) return false;
  if (carriesOn(before, line)) return true;
  const word = line.text.indexOf(" ") < 0 ? line.text.length : line.text.indexOf(" ");
  return before.text.length <= width && before.text.length + 1 + word > width;
}

const carriesOn = (before: Raw, line: Raw): boolean => /^[\p{Ll}]/u.test(line.text) && !endsSentence(before.text);

/** A hyphen at the end of a line stays: whether it was there before wrapping only a dictionary knows. */
const gap = (before: string): string => (/\p{L}-$/u.test(before) ? "" : " ");
