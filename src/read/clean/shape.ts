import type { ClutterWords } from "../../language/en/clutter.ts";
import type { Line, LineRole } from "../../stages.ts";

const TERMINAL = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const ENOUGH = 2000; // characters that decide what a line is; a longer one is prose

/** Words in a text; in scripts without spaces two characters count as one word. */
export function countWords(text: string): number {
  const head = text.slice(0, ENOUGH);
  const unspaced = head.match(UNSPACED)?.length ?? 0;
  return (head.replace(UNSPACED, " ").match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

export const endsSentence = (text: string): boolean => TERMINAL.test(text.slice(-20));

/** Whether a line reads like a paragraph of an article and not like a heading, a label or a button. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return words >= 30 || (words >= 8 && endsSentence(text)) || (words >= 4 && hasTwoSentences(text));
}

/** "He left. Nobody knows why." and not "U.S. Open". */
export const hasTwoSentences = (text: string): boolean =>
  endsSentence(text) && /[\p{Ll}\d)”"’][.!?]["”’)]*\s+["“‘(]*\p{Lu}/u.test(text.slice(0, ENOUGH));

/** As in the tables of words: lower case, straight apostrophes, no marks, bullets or numbers at the ends. */
export const asWords = (text: string): string =>
  text
    .slice(0, 300)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}©(]+/u, "")
    .replace(/[^\p{L}]+$/u, "");

/** Whether a line says nothing but one of the words, or begins with one of the openings. */
export function saysOneOf(words: ClutterWords): (text: string) => boolean {
  const whole = new Set(words.whole);
  return (text) => {
    const plain = asWords(text);
    return whole.has(plain) || words.opening.some((opening) => startsWithWords(plain, opening));
  };
}

/** Whether a text begins with these words: "read" is not in "reading". */
export const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(words) ? text.slice(words.length) : "");

/** The lines, with a new role for the body lines that a test finds. */
export function mark(
  lines: readonly Line[],
  rule: string,
  role: LineRole,
  test: (line: Line, index: number) => boolean,
): readonly Line[] {
  return lines.map((line, i) => (isOpen(line) && test(line, i) ? { ...line, role, rule } : line));
}

/** Whether nothing but the reader has judged the line. */
export const isOpen = (line: Line): boolean => line.role === "body" || line.role === "item" || line.role === "subhead";

/** Formats whose readers know from the markup what is a heading and what surrounds the article. */
export const isMarkedUp = (format: string): boolean => format !== "text" && format !== "markdown";

/** Where the article's own prose begins and ends; undefined where there is none. */
export function proseRange(lines: readonly Line[]): { readonly first: number; readonly last: number } | undefined {
  const isBodyProse = (line: Line): boolean =>
    line.role === "quote" || ((line.role === "body" || line.role === "item") && isProse(line.text));
  const first = lines.findIndex(isBodyProse);
  return first < 0 ? undefined : { first, last: lines.findLastIndex(isBodyProse) };
}
