/**
 * Features of a token for the tagger, as 32-bit hashes: the words around it, how they are written and begin and end,
 * their clusters and lists, the run of capitalised words it stands in, and what the rest of the document shows.
 * After Ratinov and Roth (2009), "Design challenges and misconceptions in named entity recognition".
 */
import type { Span } from "../../records/span.ts";
import { combine, hashText } from "./hash.ts";
import { findKey, type Lexicon, phraseKey } from "./lexicon.ts";
import { CASE, type Words } from "./words.ts";

/** More features than any token has. */
export const MOST_FEATURES = 128;

/** What features need to know of a document; sentences are ranges of token indexes. */
export interface Scene {
  readonly words: Words;
  /** Lists of a longer phrase that a token stands in, and its place in it; 0 where none. */
  readonly phrases: Uint32Array;
  /** First token and token after the last of the run of capitalised words around each token. */
  readonly runStart: Uint32Array;
  readonly runEnd: Uint32Array;
  /** How the document writes a word away from the start of a sentence, by row of `words`. */
  readonly habit: Uint8Array;
  /** By token: 1 in a sentence that is written in capitals, 2 in one with Capitals On Most Words. */
  readonly style: Uint8Array;
}

/** Gathers what the features need, once a document. */
export function sceneOf(words: Words, sentences: readonly Span[], lexicon: Lexicon): Scene {
  const size = words.of.length;
  const scene = {
    words,
    phrases: new Uint32Array(size),
    runStart: new Uint32Array(size),
    runEnd: new Uint32Array(size),
    habit: habitsOf(words, sentences),
    style: new Uint8Array(size),
  };
  for (const sentence of sentences) {
    markPhrases(words, sentence, lexicon, scene.phrases);
    markRuns(words, sentence, scene.runStart, scene.runEnd);
    scene.style.fill(styleOf(words, sentence), sentence.start, sentence.end);
  }
  return scene;
}

const BRIDGES = new Set(
  ["of", "de", "du", "da", "del", "bin", "al", "van", "von", "der", "ibn", "&"].map((word) => hashText(word)),
);
const NOTHING = 0x5bd1e995;

const TRIGRAMS = 10; // most runs of three letters that are taken of a word

/** Writes the features that a word has wherever it stands (by row of `words`) into `into`; gives their number. */
export function wordFeatures(words: Words, row: number, into: Uint32Array): number {
  const form = words.cases[row] as number;
  const own = words.lists[row] as number;
  const group = words.cluster[row] as number;
  const suffix = words.suffix3[row] as number;
  const lower = words.lowers[row] as string;
  const { length } = lower;
  into[0] = combine(1, 1);
  into[1] = combine(2, words.lower[row] as number);
  into[2] = combine(3, hashText(words.texts[row] as string));
  into[3] = combine(4, combine(3, hashText(lower, 0, Math.min(3, length))));
  into[4] = combine(5, combine(4, hashText(lower, 0, Math.min(4, length))));
  into[5] = combine(6, combine(12, hashText(lower, Math.max(0, length - 2), length)));
  into[6] = combine(7, suffix);
  into[7] = combine(8, combine(14, hashText(lower, Math.max(0, length - 4), length)));
  into[8] = combine(9, combine(suffix, words.shape[row] as number));
  into[9] = combine(10, combine(group, form));
  into[10] = combine(11, combine(words.wide[row] as number, form));
  into[11] = combine(12, combine(own, form));
  into[12] = combine(13, combine(own, group));
  let n = 13;
  if (form === CASE.lower || form === CASE.mark) return n;
  for (let i = 0; i < TRIGRAMS && i + 3 <= length; i++) {
    into[n++] = combine(14, combine(23, hashText(lower, i, i + 3)));
  }
  return n;
}

/** Writes the features of token `at` that depend on its place into `into`; gives their number. */
export function placeFeatures(scene: Scene, sentence: Span, at: number, into: Uint32Array): number {
  const { words } = scene;
  const { of, lower, shape, cluster, wide, lists, cases, suffix3 } = words;
  const row = of[at] as number;
  const p1 = at > sentence.start ? (of[at - 1] as number) : -1;
  const p2 = at > sentence.start + 1 ? (of[at - 2] as number) : -1;
  const n1 = at + 1 < sentence.end ? (of[at + 1] as number) : -1;
  const n2 = at + 2 < sentence.end ? (of[at + 2] as number) : -1;

  const w0 = lower[row] as number;
  const wp1 = orNothing(lower, p1);
  const wn1 = orNothing(lower, n1);
  const s0 = shape[row] as number;
  const sp1 = orNothing(shape, p1);
  const sn1 = orNothing(shape, n1);
  const c0 = cluster[row] as number;
  const cp1 = orNothing(cluster, p1);
  const cn1 = orNothing(cluster, n1);
  const g0 = lists[row] as number;
  const gp1 = orNothing(lists, p1);
  const gn1 = orNothing(lists, n1);
  const form = cases[row] as number;
  const nextForm = orNothing(cases, n1);
  const habit = (scene.habit[row] as number) + (p1 < 0 ? 0 : 16);
  const phrase = scene.phrases[at] as number;

  let n = 0;
  let template = 20;
  const add = (value: number): void => {
    into[n++] = combine(++template, value);
  };

  add(wp1);
  add(wn1);
  add(orNothing(lower, p2));
  add(orNothing(lower, n2));
  add(combine(wp1, w0));
  add(combine(w0, wn1));
  add(combine(wp1, wn1));
  add(combine(s0, scene.style[at] as number));
  add(sp1);
  add(sn1);
  add(combine(s0, sp1));
  add(combine(s0, sn1));
  add(combine(combine(sp1, s0), sn1));
  add(combine(wp1, s0));
  add(combine(wn1, s0));
  add(orNothing(suffix3, p1));
  add(orNothing(suffix3, n1));
  add(cp1);
  add(cn1);
  add(orNothing(cluster, p2));
  add(orNothing(cluster, n2));
  add(combine(orNothing(wide, p1), orNothing(cases, p1)));
  add(combine(orNothing(wide, n1), nextForm));
  add(combine(cp1, c0));
  add(combine(c0, cn1));
  add(combine(combine(cp1, s0), cn1));
  add(gp1);
  add(gn1);
  add(combine(combine(gp1, g0), form));
  add(combine(combine(g0, gn1), form));
  add(combine(g0, nextForm));
  add(combine(habit, form));
  add(combine(combine(habit, g0), form));
  add(combine(habit, wide[row] as number));
  add(phrase);
  add(combine(phrase, wn1));

  const start = scene.runStart[at] as number;
  const end = scene.runEnd[at] as number;
  if (end === at) return n;
  const before = start > sentence.start ? (of[start - 1] as number) : -1;
  const after = end < sentence.end ? (of[end] as number) : -1;
  const last = of[end - 1] as number;
  const first = of[start] as number;
  const offset = Math.min(4, at - start);
  const place = offset * 8 + Math.min(5, end - start);
  add(combine(orNothing(lower, before), place));
  add(combine(orNothing(lower, after), place));
  add(combine(orNothing(cluster, before), place));
  add(combine(orNothing(cluster, after), place));
  add(combine(lower[last] as number, place));
  add(combine(lower[first] as number, place));
  add(combine(cluster[last] as number, offset));
  add(combine(cluster[first] as number, offset));
  add(combine(combine(lists[first] as number, lists[last] as number), place));
  add(combine(combine(orNothing(lower, before), orNothing(lower, after)), place));
  add(combine(combine(orNothing(wide, before), orNothing(wide, after)), place));
  add(place);
  add(combine(combine(orNothing(lists, before), g0), place));
  return n;
}

const orNothing = (column: ArrayLike<number>, row: number): number => (row < 0 ? NOTHING : (column[row] as number));

/** How often a word stands away from a sentence's start with a capital and without: none, some or many, of each. */
function habitsOf(words: Words, sentences: readonly Span[]): Uint8Array {
  const { group, groups } = words;
  const size = group.length;
  const capital = new Uint32Array(groups);
  const small = new Uint32Array(groups);
  for (const sentence of sentences) {
    if (styleOf(words, sentence) !== 0) continue;
    for (let i = sentence.start + 1; i < sentence.end; i++) {
      const row = words.of[i] as number;
      const g = group[row] as number;
      if (words.cases[row] === CASE.lower) small[g] = (small[g] as number) + 1;
      else capital[g] = (capital[g] as number) + 1;
    }
  }
  const habit = new Uint8Array(size);
  const level = (count: number): number => (count > 1 ? 2 : count);
  for (let row = 0; row < size; row++) {
    const g = group[row] as number;
    habit[row] = level(capital[g] as number) * 3 + level(small[g] as number);
  }
  return habit;
}

/** 1: all in capitals; 2: capitals on most longer words, as in headlines; else 0. */
function styleOf(words: Words, sentence: Span): number {
  let upper = 0;
  let capital = 0;
  let small = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const form = words.cases[words.of[i] as number] as number;
    if (form === CASE.lower) small++;
    else if (form === CASE.upper) upper++;
    else if (form === CASE.capital) capital++;
  }
  if (small + capital <= upper / 4 && upper > 2) return 1;
  return small * 2 <= capital && capital > 4 ? 2 : 0;
}

const LONGEST_PHRASE = 5;

/** Longest phrases of the lexicon from left to right. */
function markPhrases(words: Words, sentence: Span, lexicon: Lexicon, into: Uint32Array): void {
  let i = sentence.start;
  while (i < sentence.end) {
    const row = words.of[i] as number;
    let length = 0;
    let lists = 0;
    if (words.cases[row] !== CASE.lower && words.cases[row] !== CASE.mark) {
      let key = words.key[row] as number;
      for (let j = i + 1; j < sentence.end && j < i + LONGEST_PHRASE; j++) {
        key = phraseKey(key, words.key[words.of[j] as number] as number);
        const found = findKey(lexicon.index, key);
        if (found < 0) continue;
        length = j + 1 - i;
        lists = lexicon.lists[found] as number;
      }
    }
    for (let j = i; j < i + length; j++) into[j] = lists * 4 + (j === i ? 1 : j === i + length - 1 ? 2 : 3);
    i += Math.max(1, length);
  }
}

/** Runs of capitalised words, "of", "de", "von" and the like between two of them included. */
function markRuns(words: Words, sentence: Span, runStart: Uint32Array, runEnd: Uint32Array): void {
  let i = sentence.start;
  while (i < sentence.end) {
    let end = i;
    while (end < sentence.end) {
      if (isCapitalised(words, end)) end++;
      else if (end > i && end + 1 < sentence.end && isBridge(words, end) && isCapitalised(words, end + 1)) end += 2;
      else break;
    }
    if (end === i) {
      runStart[i] = i;
      runEnd[i] = i;
      i++;
      continue;
    }
    for (let j = i; j < end; j++) {
      runStart[j] = i;
      runEnd[j] = end;
    }
    i = end;
  }
}

function isCapitalised(words: Words, at: number): boolean {
  const form = words.cases[words.of[at] as number] as number;
  return form === CASE.capital || form === CASE.upper || form === CASE.mixed || form === CASE.initial;
}

const isBridge = (words: Words, at: number): boolean => BRIDGES.has(words.lower[words.of[at] as number] as number);
