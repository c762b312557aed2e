import type { Line, LineRole, SeenLine } from "../../stages.ts";
import { firstWord } from "./tables.ts";

const STOPS = codesOf(".!?…。！？؟۔।");
const CLOSERS = codesOf("\"'”’»)]");
const MOST_CLOSERS = 20; // marks, with the stop before them, that end a sentence
const ENOUGH = 2000; // characters that decide what a line is; a longer one is prose

/** A line with what most cleaners ask of it. Named one by one, since all lines then are of one make, which is thrice as fast. */
export const seen = ({ text, line, role, rule, tight }: Line): SeenLine => ({
  text,
  line,
  role,
  rule,
  tight,
  first: firstWord(text),
});

/** Words in the head of a text, up to `most`; in scripts without spaces two characters count as one word. */
export function countWords(text: string, most = ENOUGH): number {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  const end = Math.min(text.length, ENOUGH);
  for (let i = 0; i < end && words < most; i++) {
    const code = text.charCodeAt(i);
    if (isUnspaced(code)) unspaced++;
    else if (code <= 32) inside = false;
    else if (!inside && isWordCode(code)) {
      inside = true;
      words++;
    }
  }
  return words + Math.ceil(unspaced / 2);
}

/** A digit or letter; above ASCII and Latin-1's marks, dashes and quotation marks are not told from letters one by one. */
const isWordCode = (code: number): boolean =>
  (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123) || (code > 191 && (code < 8192 || code > 8303));

/** Chinese characters, kana, Thai. */
const isUnspaced = (code: number): boolean => (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xe00 && code <= 0xe7f);

export const endsSentence = (text: string): boolean => endsWithOneOf(text, STOPS, CLOSERS, MOST_CLOSERS);

/** Whether one of the marks ends a text, closing marks behind it aside; told from its last characters. */
export function endsWithOneOf(
  text: string,
  marks: ReadonlySet<number>,
  closers: ReadonlySet<number>,
  within: number,
): boolean {
  const least = Math.max(0, text.length - within);
  let at = text.length - 1;
  while (at >= least && closers.has(text.charCodeAt(at))) at--;
  return at >= least && marks.has(text.charCodeAt(at));
}

/** The codes of these characters, each one UTF-16 unit. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((one) => one.charCodeAt(0)));
}

/** Whether a line reads like a paragraph of an article and not like a heading, a label or a button. */
export function isProse(text: string): boolean {
  const words = countWords(text, 30);
  if (words >= 30) return true; // most lines end here
  return (words >= 8 && endsSentence(text)) || (words >= 4 && hasTwoSentences(text));
}

/** "He left. Nobody knows why." and not "U.S. Open". */
export const hasTwoSentences = (text: string): boolean =>
  endsSentence(text) && /[\p{Ll}\d)”"’][.!?]["”’)]*\s+["“‘(]*\p{Lu}/u.test(text.slice(0, ENOUGH));

/** The lines, with a new role for the body lines that a test finds. */
export function mark(
  lines: readonly SeenLine[],
  rule: string,
  role: LineRole,
  test: (line: SeenLine, index: number) => boolean,
): readonly SeenLine[] {
  const first = lines.findIndex((line, i) => isOpen(line) && test(line, i));
  if (first < 0) return lines; // most cleaners find nothing
  return lines.map((line, i) => {
    const isFound = i === first || (i > first && isOpen(line) && test(line, i));
    return isFound ? { ...line, role, rule } : line;
  });
}

/** Whether nothing but the reader has judged the line. */
export const isOpen = (line: Line): boolean => line.role === "body" || line.role === "item" || line.role === "subhead";

/** Formats whose readers know from the markup what is a heading and what surrounds the article. */
export const isMarkedUp = (format: string): boolean => format !== "text" && format !== "markdown";

/** The second paragraph of prose: above it the first may still be the line under the title. */
export const secondProse = (lines: readonly Line[], first: number): number => {
  const second = lines.findIndex((line, i) => i > first && line.role === "body" && isProse(line.text));
  return second < 0 ? first : second;
};

/** Where the article's own prose begins and ends; undefined where there is none. */
export function proseRange(lines: readonly Line[]): { readonly first: number; readonly last: number } | undefined {
  const first = lines.findIndex(isBodyProse);
  return first < 0 ? undefined : { first, last: lines.findLastIndex(isBodyProse) };
}

const isBodyProse = ({ role, text }: Line): boolean =>
  role === "quote" || ((role === "body" || role === "item") && isProse(text));
