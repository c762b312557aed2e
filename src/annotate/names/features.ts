/**
 * Features of a token for the tagger, as 32-bit hashes: the words around it, how they are written and begin and end,
 * their clusters and lists, the run of capitalised words it stands in, and what the rest of the document shows.
 * After Ratinov and Roth (2009), "Design challenges and misconceptions in named entity recognition".
 */
import type { Span } from "../../records/span.ts";
import { combine, hashText } from "./hash.ts";
import { findKey, type Lexicon, phraseKey } from "./lexicon.ts";
import { CASE, TRIGRAMS, type Words } from "./words.ts";

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

/** Writes the features of token `at` of a sentence into `into`; gives their number. */
export function featuresAt(scene: Scene, sentence: Span, at: number, into: Uint32Array): number {
  const { words } = scene;
  const { of, lower, shape, cluster, wide, lists, cases } = words;
  const row = of[at] as number;
  const has1 = at > sentence.start;
  const has2 = at > sentence.start + 1;
  const hasN = at + 1 < sentence.end;
  const hasM = at + 2 < sentence.end;
  const p1 = has1 ? (of[at - 1] as number) : -1;
  const p2 = has2 ? (of[at - 2] as number) : -1;
  const n1 = hasN ? (of[at + 1] as number) : -1;
  const n2 = hasM ? (of[at + 2] as number) : -1;
  const value = (column: ArrayLike<number>, r: number): number => (r < 0 ? NOTHING : (column[r] as number));

  const w0 = lower[row] as number;
  const wp1 = value(lower, p1);
  const wn1 = value(lower, n1);
  const s0 = shape[row] as number;
  const sp1 = value(shape, p1);
  const sn1 = value(shape, n1);
  const c0 = cluster[row] as number;
  const cp1 = value(cluster, p1);
  const cn1 = value(cluster, n1);
  const g0 = lists[row] as number;
  const gp1 = value(lists, p1);
  const gn1 = value(lists, n1);
  const style = scene.style[at] as number;
  const habit = (scene.habit[row] as number) + 16 * (has1 ? 1 : 0);
  const phrase = scene.phrases[at] as number;

  let n = 0;
  let template = 0;
  const add = (a: number): void => {
    into[n++] = combine(++template, a);
  };
  const pair = (a: number, b: number): void => {
    into[n++] = combine(++template, combine(a, b));
  };

  add(1);
  add(w0);
  add(words.exact[row] as number);
  add(wp1);
  add(wn1);
  add(value(lower, p2));
  add(value(lower, n2));
  pair(wp1, w0);
  pair(w0, wn1);
  pair(wp1, wn1);
  pair(s0, style);
  add(sp1);
  add(sn1);
  pair(s0, sp1);
  pair(s0, sn1);
  pair(combine(sp1, s0), sn1);
  pair(wp1, s0);
  pair(wn1, s0);
  add(words.prefix3[row] as number);
  add(words.prefix4[row] as number);
  add(words.suffix2[row] as number);
  add(words.suffix3[row] as number);
  add(words.suffix4[row] as number);
  pair(words.suffix3[row] as number, s0);
  add(value(words.suffix3, p1));
  add(value(words.suffix3, n1));
  pair(c0, cases[row] as number);
  add(cp1);
  add(cn1);
  add(value(cluster, p2));
  add(value(cluster, n2));
  pair(wide[row] as number, cases[row] as number);
  pair(value(wide, p1), value(cases, p1));
  pair(value(wide, n1), value(cases, n1));
  pair(cp1, c0);
  pair(c0, cn1);
  pair(combine(cp1, s0), cn1);
  pair(g0, cases[row] as number);
  add(gp1);
  add(gn1);
  pair(combine(gp1, g0), cases[row] as number);
  pair(combine(g0, gn1), cases[row] as number);
  pair(g0, c0);
  pair(g0, value(cases, n1));
  pair(habit, cases[row] as number);
  pair(combine(habit, g0), cases[row] as number);
  pair(habit, wide[row] as number);
  add(phrase);
  pair(phrase, wn1);

  if (scene.runEnd[at] !== at) {
    const start = scene.runStart[at] as number;
    const end = scene.runEnd[at] as number;
    const before = start > sentence.start ? (of[start - 1] as number) : -1;
    const after = end < sentence.end ? (of[end] as number) : -1;
    const last = of[end - 1] as number;
    const first = of[start] as number;
    const length = Math.min(5, end - start);
    const place = Math.min(4, at - start) * 8 + length;
    template = 60;
    pair(value(lower, before), place);
    pair(value(lower, after), place);
    pair(value(cluster, before), place);
    pair(value(cluster, after), place);
    pair(lower[last] as number, place);
    pair(lower[first] as number, place);
    pair(cluster[last] as number, Math.min(4, at - start));
    pair(cluster[first] as number, Math.min(4, at - start));
    pair(combine(lists[first] as number, lists[last] as number), place);
    pair(combine(value(lower, before), value(lower, after)), place);
    pair(value(wide, before) * 256 + value(wide, after), place);
    add(place);
    pair(combine(value(lists, before), g0), place);
    if (cases[row] === CASE.lower) return n;
    template = 80;
    for (let i = row * TRIGRAMS; i < (row + 1) * TRIGRAMS && words.trigrams[i] !== 0; i++) {
      into[n++] = combine(template, words.trigrams[i] as number);
    }
  }
  return n;
}

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
        const found = findKey(lexicon.keys, lexicon.index, key);
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
