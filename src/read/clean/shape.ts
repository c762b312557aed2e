import type { ClutterWords } from "../../language/en/clutter.ts";
import type { Line, LineRole } from "../../stages.ts";

const TERMINAL = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;
const NONE: readonly string[] = [];
const MARKS = 60; // characters beside the words of a table: marks, numbers, wide gaps
const ENOUGH = 2000; // characters that decide what a line is; a longer one is prose

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

export const endsSentence = (text: string): boolean => TERMINAL.test(text.slice(-20));

/** Whether a line reads like a paragraph of an article and not like a heading, a label or a button. */
export function isProse(text: string): boolean {
  const words = countWords(text, 30);
  if (words >= 30) return true; // most lines end here
  return (words >= 8 && endsSentence(text)) || (words >= 4 && hasTwoSentences(text));
}

/** "He left. Nobody knows why." and not "U.S. Open". */
export const hasTwoSentences = (text: string): boolean =>
  endsSentence(text) && /[\p{Ll}\d)”"’][.!?]["”’)]*\s+["“‘(]*\p{Lu}/u.test(text.slice(0, ENOUGH));

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
export function saysOneOf(words: ClutterWords): (text: string) => boolean {
  const whole = new Set(words.whole);
  const openings = byFirstWord(words.opening);
  const known = beginningsOf([...openings.keys(), ...words.whole.map(firstWord)]);
  const lengthOf = (all: readonly string[]): number => Math.max(0, ...all.map(({ length }) => length)) + MARKS;
  const [longest, enough] = [lengthOf(words.whole), lengthOf(words.whole.concat(words.opening))];
  return (text) => {
    if (!known(text)) return false; // most lines end here
    const opening = (openings.get(firstWord(text)) ?? NONE).filter((one) => mayBegin(text, one));
    if (opening.length === 0 && text.length > longest) return false;
    const plain = asWords(text.slice(0, enough));
    return (text.length <= longest && whole.has(plain)) || opening.some((one) => startsWithWords(plain, one));
  };
}

/** Whether a line may begin with one of the openings: those that pass are still to be compared with `asWords`. */
export function openingsIn(all: readonly string[]): (text: string) => boolean {
  const openings = byFirstWord(all);
  const known = beginningsOf(openings.keys());
  return (text) => known(text) && (openings.get(firstWord(text))?.some((one) => mayBegin(text, one)) ?? false);
}

/** Whether a line's first word is one of these; told by its first two letters for most. */
export function beginningsOf(words: Iterable<string>): (text: string) => boolean {
  const known = new Set(words);
  const pairs = new Set([...known].map((word) => pairOf(word)));
  return (text) => (!isPlainStart(text) || pairs.has(pairOf(text))) && known.has(firstWord(text));
}

/** The first two characters as one number, in lower case where they are ASCII letters. */
const pairOf = (text: string): number => (text.charCodeAt(0) | 32) * 65536 + endOrLetter(text.charCodeAt(1));

/** 0 for what ends a word of ASCII letters. */
const endOrLetter = (code: number): number => (isAsciiLetter(code) ? code | 32 : 0);

/** Two characters of ASCII: marks and other letters before or in the first word are told by `firstWord` alone. */
const isPlainStart = (text: string): boolean => isAsciiLetter(text.charCodeAt(0)) && !(text.charCodeAt(1) > 127);

function byFirstWord(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const opening of openings) {
    const first = firstWord(opening);
    known.set(first, [...(known.get(first) ?? []), opening]);
  }
  return known;
}

/** Whether a line's first characters are those of an opening, as far as it has neither number nor apostrophe. */
function mayBegin(text: string, opening: string): boolean {
  if (!isAsciiLetter(text.charCodeAt(0))) return true; // marks stand before the words
  const end = opening.search(/[#']/);
  const head = end < 0 ? opening : opening.slice(0, end);
  return text.slice(0, head.length).toLowerCase() === head;
}

/** The first letters of a line, in lower case; "©" counts as one. */
export function firstWord(text: string): string {
  const first = text.charCodeAt(0) | 32;
  if (first < 97 || first > 122) return /[\p{L}©]+/u.exec(text.slice(0, 60))?.[0].toLowerCase() ?? "";
  let end = 1; // most lines begin with an ASCII letter
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) > 127) return /[\p{L}©]+/u.exec(text.slice(0, 60))?.[0].toLowerCase() ?? "";
  return end > 60 ? "" : text.slice(0, end).toLowerCase();
}

const isAsciiLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;

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
  const found = (line: Line, i: number): boolean => isOpen(line) && test(line, i);
  const first = lines.findIndex(found);
  if (first < 0) return lines; // most cleaners find nothing
  return lines.map((line, i) => (i >= first && (i === first || found(line, i)) ? { ...line, role, rule } : line));
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
  const isBodyProse = (line: Line): boolean =>
    line.role === "quote" || ((line.role === "body" || line.role === "item") && isProse(line.text));
  const first = lines.findIndex(isBodyProse);
  return first < 0 ? undefined : { first, last: lines.findLastIndex(isBodyProse) };
}
