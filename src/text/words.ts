/** A word in a text; half-open UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, with straight apostrophes and without a possessive: "China’s" gives "china". */
  readonly norm: string;
}

// Letters and digits with inner marks ("u.s", "o'connor", "3.5", "7,000"); no part can match in two ways.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/uy;
const POSSESSIVE = "'s";

/**
 * The words of a text in order, hyphenated ones in their parts, marks left out. `from`: where the text begins in the
 * longer one that offsets are counted in.
 */
export function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === GAP) at++;
    else {
      const end = kind === OTHER ? endOf(text, at) : endOfPlain(text, at);
      if (end > at) words.push({ start: from + at, end: from + end, norm: normOf(text.slice(at, end)) });
      at = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    }
  }
  return words;
}

// A story is millions of words: those of plain letters, which nearly all are, are found without an expression.
const [GAP, LETTER, MARK, OTHER] = [0, 1, 2, 3];
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? LETTER : /['.,]/.test(character) ? MARK : GAP;
});
const APOSTROPHE = 0x2019;

/** OTHER where only the expression can tell; a mark is a gap unless it stands in a word. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return KINDS[code] === LETTER ? LETTER : GAP;
  return code >= 0x2010 && code <= 0x2027 ? GAP : OTHER; // dashes and quotation marks
}

/** Where the word that begins with a plain letter ends. */
function endOfPlain(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 0x80 ? KINDS[code] : code === APOSTROPHE ? MARK : OTHER;
    if (kind === LETTER) continue;
    if (kind === GAP) return at;
    if (kind === OTHER) return kindAt(text, at) === GAP ? at : endOf(text, start);
    const after = at + 1 < text.length ? kindAt(text, at + 1) : GAP;
    if (after === OTHER) return endOf(text, start);
    if (after === GAP) return at;
  }
  return text.length;
}

/** Where the word that begins here ends, if any does; else here. */
function endOf(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const PLAIN = /^[a-z]+$/;

function normOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const norm = word.toLowerCase().replaceAll("’", "'");
  return norm.endsWith(POSSESSIVE) ? norm.slice(0, -POSSESSIVE.length) : norm;
}
