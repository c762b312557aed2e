import type { ClutterWords } from "../../language/en/clutter.ts";
import type { SeenLine } from "../../stages.ts";

/** What lines are looked up by. */
type Said = Pick<SeenLine, "text" | "first">;

/** An opening of a table, and its characters before the first number or apostrophe. */
interface Opening {
  readonly words: string;
  readonly head: string;
}

const MARKS = 60; // characters beside the words of a table: marks, numbers, wide gaps

/** As in the tables of words: lower case, straight apostrophes, "#" for numbers, no marks, bullets or numbers at the ends. */
export const asWords = (text: string): string =>
  text
    .slice(0, 300)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/\d+/g, "#")
    .replace(/^[^\p{L}©(]+/u, "")
    .replace(/[^\p{L}#©]+$/u, "")
    .replace(/\s#$/, "");

/** Whether a line says nothing but one of the words, or begins with one of the openings. */
export function saysOneOf(words: ClutterWords): (line: Said) => boolean {
  const whole = new Set(words.whole);
  const openings = byFirstWord(words.opening, words.whole);
  const lengthOf = (all: readonly string[]): number => Math.max(0, ...all.map(({ length }) => length)) + MARKS;
  const [longest, enough] = [lengthOf(words.whole), lengthOf(words.whole.concat(words.opening))];
  return ({ text, first }) => {
    const known = openings.get(first);
    if (known === undefined) return false; // most lines end here
    const near = known.filter((one) => mayBegin(text, one));
    if (near.length === 0 && text.length > longest) return false;
    const plain = asWords(text.slice(0, enough));
    return (text.length <= longest && whole.has(plain)) || near.some((one) => startsWithWords(plain, one.words));
  };
}

/** Whether a line may begin with one of the openings: those that pass are still to be compared with `asWords`. */
export function openingsIn(all: readonly string[]): (line: Said) => boolean {
  const openings = byFirstWord(all);
  return ({ text, first }) => openings.get(first)?.some((one) => mayBegin(text, one)) === true;
}

/** The openings under their first words, and no opening under those of the other texts. */
function byFirstWord(
  openings: readonly string[],
  others: readonly string[] = [],
): ReadonlyMap<string, readonly Opening[]> {
  const known = new Map<string, readonly Opening[]>(others.map((words) => [firstWord(words), []]));
  for (const words of openings) {
    const first = firstWord(words);
    known.set(first, [...(known.get(first) ?? []), { words, head: words.split(/[#']/, 1)[0] ?? "" }]);
  }
  return known;
}

/** Whether a line's first characters are those of an opening; where marks stand before its words, it may. */
function mayBegin(text: string, { head }: Opening): boolean {
  if (!isAsciiLetter(text.charCodeAt(0))) return true;
  for (let i = 0; i < head.length; i++) if ((text.charCodeAt(i) | 32) !== (head.charCodeAt(i) | 32)) return false;
  return true;
}

/** The first letters of a line, in lower case; "©" counts as one. */
export function firstWord(text: string): string {
  if (!isAsciiLetter(text.charCodeAt(0))) return FIRST_WORD.exec(text.slice(0, HEAD))?.[0].toLowerCase() ?? "";
  let end = 1; // most lines begin with an ASCII letter
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) > 127) return FIRST_WORD.exec(text.slice(0, HEAD))?.[0].toLowerCase() ?? "";
  return end > HEAD ? "" : text.slice(0, end).toLowerCase();
}

const FIRST_WORD = /[\p{L}©]+/u;
const HEAD = 60; // characters in which the first word is looked for

const isAsciiLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;

/** Whether a text begins with these words: "read" is not in "reading". */
export const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(words) ? text.slice(words.length) : "");
