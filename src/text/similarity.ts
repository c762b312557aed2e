import { weightOf } from "./background.ts";
import { createStemmer } from "./stems.ts";
import { wordsOf } from "./words.ts";

/** A sentence made ready for many comparisons; only comparable with those of the same comparer. */
export interface SentenceVector {
  /** Numbers of its distinct stems, ascending. */
  readonly stems: Uint32Array;
  /** What each stem counts for, 0 to 1. */
  readonly weights: Float32Array;
  readonly norm: number;
  /** Hashes of the runs of three letters, ascending. */
  readonly letters: Uint32Array;
}

/** Prepares sentences once and compares them often; keeps the numbers of the stems it has met. */
export interface Comparer {
  readonly vector: (sentence: string) => SentenceVector;
  /** 0 to 1, as `similarity`. */
  readonly compare: (a: SentenceVector, b: SentenceVector) => number;
}

// Least squares on the training part of the STS Benchmark, rounded.
const SHARED_STEMS = 0.8;
const SHARED_LETTERS = 0.2;

/**
 * How alike two sentences are in what they say, 0 to 1: shared stems weighted by how rare they are, and shared letters.
 * For many comparisons use `createComparer`.
 */
export function similarity(a: string, b: string): number {
  const { vector, compare } = createComparer();
  return compare(vector(a), vector(b));
}

export function createComparer(): Comparer {
  const stem = createStemmer();
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };

  const vector = (sentence: string): SentenceVector => {
    const words = wordsOf(sentence);
    const terms = new Map<number, number>();
    for (const { norm } of words) {
      const term = stem(norm);
      terms.set(numberOf(term), weightOf(term));
    }
    const stems = Uint32Array.from(terms.keys()).sort();
    const weights = Float32Array.from(stems, (number) => terms.get(number) ?? 0);
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { stems, weights, norm, letters: letterRuns(words.map((word) => word.norm).join(" ")) };
  };
  return { vector, compare };
}

function compare(a: SentenceVector, b: SentenceVector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const stems = dot(a, b) / (a.norm * b.norm);
  const letters = (2 * common(a.letters, b.letters)) / Math.max(1, a.letters.length + b.letters.length);
  return Math.max(0, Math.min(1, SHARED_STEMS * stems + SHARED_LETTERS * letters));
}

function dot(a: SentenceVector, b: SentenceVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const [x, y] = [a.stems[i] as number, b.stems[j] as number];
    if (x === y) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

function letterRuns(text: string): Uint32Array {
  const runs = new Set<number>();
  const padded = ` ${text} `;
  for (let i = 0; i + 2 < padded.length; i++) {
    const code = (at: number): number => padded.charCodeAt(at);
    runs.add((Math.imul(code(i), 0x9e3779b1) ^ Math.imul(code(i + 1), 0x85ebca6b) ^ Math.imul(code(i + 2), 0xc2b2ae35)) >>> 0);
  }
  return Uint32Array.from(runs).sort();
}
