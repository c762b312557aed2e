/** Each distinct word of a document once, as numbers: what the features of the tagger are made of. */
import type { Token } from "../../stages.ts";
import { combine, hashText } from "./hash.ts";
import { findKey, type Lexicon, wordKey } from "./lexicon.ts";

/** Most runs of three letters that are taken of a word. */
export const TRIGRAMS = 10;

/** How a word is written. */
export const CASE = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  number: 4,
  mark: 5,
  initial: 6,
} as const;

/** Columns, one row a distinct word; `of` gives each token its row. */
export interface Words {
  readonly of: Uint32Array;
  readonly lower: Uint32Array;
  readonly exact: Uint32Array;
  readonly shape: Uint32Array;
  readonly prefix3: Uint32Array;
  readonly prefix4: Uint32Array;
  readonly suffix2: Uint32Array;
  readonly suffix3: Uint32Array;
  readonly suffix4: Uint32Array;
  /** All runs of three letters inside the word, `TRIGRAMS` a row; 0 where it has fewer. */
  readonly trigrams: Uint32Array;
  readonly cases: Uint8Array;
  readonly cluster: Uint16Array;
  readonly wide: Uint8Array;
  readonly lists: Uint16Array;
  readonly key: Uint32Array;
  /** Place of the word in the lexicon, or -1. */
  readonly known: Int32Array;
  /** Rows that differ in capitals only have one number, below `groups`. */
  readonly group: Uint32Array;
  readonly groups: number;
}

/** The words of a document's tokens. */
export function wordsOf(tokens: readonly Token[], lexicon: Lexicon): Words {
  const rows = new Map<string, number>();
  const of = new Uint32Array(tokens.length);
  const texts: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const text = (tokens[i] as Token).text;
    let row = rows.get(text);
    if (row === undefined) {
      row = texts.length;
      rows.set(text, row);
      texts.push(text);
    }
    of[i] = row;
  }
  const rowsOfWords = columns(texts, lexicon);
  return { of, ...rowsOfWords, ...groupsOf(rowsOfWords.key) };
}

function groupsOf(keys: Uint32Array): { group: Uint32Array; groups: number } {
  const numbers = new Map<number, number>();
  const group = keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { group, groups: numbers.size };
}

function columns(texts: readonly string[], lexicon: Lexicon): Omit<Words, "of" | "group" | "groups"> {
  const size = texts.length;
  const words = {
    lower: new Uint32Array(size),
    exact: new Uint32Array(size),
    shape: new Uint32Array(size),
    prefix3: new Uint32Array(size),
    prefix4: new Uint32Array(size),
    suffix2: new Uint32Array(size),
    suffix3: new Uint32Array(size),
    suffix4: new Uint32Array(size),
    trigrams: new Uint32Array(size * TRIGRAMS),
    cases: new Uint8Array(size),
    cluster: new Uint16Array(size),
    wide: new Uint8Array(size),
    lists: new Uint16Array(size),
    key: new Uint32Array(size),
    known: new Int32Array(size),
  };
  for (let row = 0; row < size; row++) {
    const text = (texts[row] as string).slice(0, LONGEST);
    const lower = plain(text);
    const length = lower.length;
    const key = wordKey(lower);
    const found = findKey(lexicon.index, key);
    const like = found >= 0 && (lexicon.clusters[found] as number) > 0 ? found : findLike(lexicon, lower);
    const cluster = like < 0 ? 0 : (lexicon.clusters[like] as number);
    words.known[row] = like;
    words.key[row] = key;
    words.lower[row] = hashText(digitsAsZero(lower));
    words.exact[row] = hashText(text);
    words.shape[row] = shapeOf(text);
    words.prefix3[row] = combine(3, hashText(lower, 0, Math.min(3, length)));
    words.prefix4[row] = combine(4, hashText(lower, 0, Math.min(4, length)));
    words.suffix2[row] = combine(12, hashText(lower, Math.max(0, length - 2), length));
    words.suffix3[row] = combine(13, hashText(lower, Math.max(0, length - 3), length));
    words.suffix4[row] = combine(14, hashText(lower, Math.max(0, length - 4), length));
    for (let i = 0; i < TRIGRAMS && i + 3 <= length; i++) {
      words.trigrams[row * TRIGRAMS + i] = combine(23, hashText(lower, i, i + 3));
    }
    words.cases[row] = caseOf(text);
    words.cluster[row] = cluster;
    words.wide[row] = lexicon.wider[cluster] as number;
    words.lists[row] = found < 0 ? 0 : (lexicon.lists[found] as number);
  }
  return words;
}

/** Place of a word that is used alike: "inc" for "inc.", "un" for "u.n.", the last part of a compound; -1 where none is known. */
function findLike({ index, clusters }: Lexicon, lower: string): number {
  const plainer = lower.includes(".") ? lower.replaceAll(".", "") : lower.slice(lower.lastIndexOf("-") + 1);
  if (plainer === lower || plainer.length < 2) return -1;
  const found = findKey(index, wordKey(plainer === "us" ? "america" : plainer));
  return found >= 0 && (clusters[found] as number) > 0 ? found : -1;
}

const LONGEST = 40; // UTF-16 units that tell words apart: longer ones are addresses and noise

const plain = (text: string): string => text.toLowerCase().replace("’", "'");
const digitsAsZero = (lower: string): string => (/\d/.test(lower) ? lower.replace(/\d/g, "0") : lower);

const isUpper = (char: string): boolean => (char >= "A" && char <= "Z") || (char > "\x7f" && /\p{Lu}/u.test(char));
const isLower = (char: string): boolean => (char >= "a" && char <= "z") || (char > "\x7f" && /\p{Ll}/u.test(char));

/** Runs of capitals, small letters, digits; "Mc-Donald's" and "McDonald" differ, "Ada" and "Okafor" do not. */
function shapeOf(text: string): number {
  let shape = "";
  let last = "";
  let repeats = 0;
  for (const char of text) {
    const kind = isUpper(char) ? "X" : isLower(char) ? "x" : char >= "0" && char <= "9" ? "d" : char;
    repeats = kind === last ? repeats + 1 : 0;
    if (repeats < 2) shape += kind;
    last = kind;
    if (shape.length > 12) break;
  }
  return hashText(shape);
}

function caseOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  for (const char of text) {
    if (isUpper(char)) upper++;
    else if (isLower(char)) lower++;
    else if (char >= "0" && char <= "9") digit++;
  }
  if (upper + lower === 0) return digit > 0 ? CASE.number : CASE.mark;
  if (upper === 0) return CASE.lower;
  const first = isUpper(text[0] as string);
  if (lower === 0) return upper === 1 && text.length <= 2 ? CASE.initial : CASE.upper;
  return first ? (upper === 1 || text.includes("-") ? CASE.capital : CASE.mixed) : CASE.mixed;
}
