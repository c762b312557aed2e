/** Each distinct word of a document once, as numbers: what the features of the tagger are made of. */
import type { Token } from "../../stages.ts";
import { combine, hashText } from "./hash.ts";
import { findKey, type Lexicon, wordKey } from "./lexicon.ts";

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
  /** As written and in small letters, both cut: longer ones are addresses and noise. */
  readonly texts: readonly string[];
  readonly lowers: readonly string[];
  readonly lower: Uint32Array;
  /** Of the last three letters. */
  readonly suffix3: Uint32Array;
  readonly shape: Uint32Array;
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

function columns(written: readonly string[], lexicon: Lexicon): Omit<Words, "of" | "group" | "groups"> {
  const size = written.length;
  const texts = written.map((text) => (text.length > LONGEST ? text.slice(0, LONGEST) : text));
  const lowers = texts.map(plain);
  const words = {
    texts,
    lowers,
    lower: new Uint32Array(size),
    shape: new Uint32Array(size),
    suffix3: new Uint32Array(size),
    cases: new Uint8Array(size),
    cluster: new Uint16Array(size),
    wide: new Uint8Array(size),
    lists: new Uint16Array(size),
    key: new Uint32Array(size),
    known: new Int32Array(size),
  };
  for (let row = 0; row < size; row++) {
    const text = texts[row] as string;
    const lower = lowers[row] as string;
    const length = lower.length;
    const key = wordKey(lower);
    const found = findKey(lexicon.index, key);
    const like = found >= 0 && (lexicon.clusters[found] as number) > 0 ? found : findLike(lexicon, lower);
    const cluster = like < 0 ? 0 : (lexicon.clusters[like] as number);
    words.known[row] = like;
    words.key[row] = key;
    words.lower[row] = hashText(digitsAsZero(lower));
    words.shape[row] = shapeOf(text);
    words.suffix3[row] = combine(13, hashText(lower, Math.max(0, length - 3), length));
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
  for (let i = 0; i < text.length && shape.length <= LONGEST_SHAPE; i++) {
    const char = charAt(text, i);
    i += char.length - 1;
    const kind = isUpper(char) ? "X" : isLower(char) ? "x" : char >= "0" && char <= "9" ? "d" : char;
    repeats = kind === last ? repeats + 1 : 0;
    if (repeats < 2) shape += kind;
    last = kind;
  }
  return hashText(shape);
}

const LONGEST_SHAPE = 12;

/** The letter at a place, both halves of one that has two. */
function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdfff ? (text[at] as string) : String.fromCodePoint(text.codePointAt(at) ?? code);
}

function caseOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  for (let i = 0; i < text.length; i++) {
    const char = charAt(text, i);
    i += char.length - 1;
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
