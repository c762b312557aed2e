/**
 * What the vectors of the words around a token say of its tags: one hidden layer over nine places, after Collobert et al.
 * (2011). Its scores are added to those of the features; both were learned together.
 */
import type { Span } from "../../records/span.ts";
import type { Scene } from "./features.ts";
import { DIMENSIONS, type Lexicon } from "./lexicon.ts";
import { TAGS } from "./tags.ts";
import type { Words } from "./words.ts";

/** Places beside the token, then places at the edges of the run of capitalised words around it. */
export const BESIDE = 5;
export const PLACES = BESIDE + 4;
export const HIDDEN = 32;
/** Ways in which a word is written, known or not, and the place without a word. */
export const FORMS = 15;
const NO_WORD = FORMS - 1;

const INPUT = PLACES * DIMENSIONS;

export interface Net {
  /** FORMS x DIMENSIONS: what is added to a word's vector. */
  readonly forms: Float32Array;
  /** HIDDEN x PLACES x DIMENSIONS. */
  readonly first: Float32Array;
  /** HIDDEN. */
  readonly bias: Float32Array;
  /** HIDDEN x TAGS. */
  readonly last: Float32Array;
}

/** Lengths of the arrays of a net, in the order of its fields. */
export const NET_SIZES = [FORMS * DIMENSIONS, HIDDEN * PLACES * DIMENSIONS, HIDDEN, TAGS * HIDDEN] as const;

/** Whether the net has a say in a token: only where it stands in a run of capitalised words. */
export const isHeard = (scene: Scene, at: number): boolean => scene.runStart[at] !== scene.runEnd[at];

/** Writes the rows (of `words`) at the places of token `at`, which is heard, into `into`; -1 where there is no word. */
export function placesOf(scene: Scene, sentence: Span, at: number, into: Int32Array): void {
  const { of } = scene.words;
  const row = (i: number): number => (i >= sentence.start && i < sentence.end ? (of[i] as number) : -1);
  for (let k = 0; k < BESIDE; k++) into[k] = row(at + k - 2);
  const start = scene.runStart[at] as number;
  const end = scene.runEnd[at] as number;
  into[BESIDE] = row(start - 1);
  into[BESIDE + 1] = row(end);
  into[BESIDE + 2] = row(start);
  into[BESIDE + 3] = row(end - 1);
}

/**
 * Sum of the products of `weights` (from `row`) and `inputs` between two places, a multiple of four apart. Four sums side
 * by side: a processor adds them at once, one alone would wait for itself.
 */
export function product(
  weights: Float32Array | Float64Array,
  row: number,
  inputs: Float64Array,
  from: number,
  to: number,
  base = 0,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = from; i < to; i += 4) {
    a += (weights[row + i] as number) * (inputs[base + i] as number);
    b += (weights[row + i + 1] as number) * (inputs[base + i + 1] as number);
    c += (weights[row + i + 2] as number) * (inputs[base + i + 2] as number);
    d += (weights[row + i + 3] as number) * (inputs[base + i + 3] as number);
  }
  return a + b + c + d;
}

/** How a word is written and whether its vector is known, below FORMS. */
export const formOf = (words: Words, row: number): number =>
  row < 0 ? NO_WORD : (words.cases[row] as number) + ((words.known[row] as number) < 0 ? 7 : 0);

/** A function that adds the net's scores of a token to `scores` from `base`. */
export function netScorer(net: Net, lexicon: Lexicon, scene: Scene) {
  const { last, bias } = net;
  const rows = new Int32Array(PLACES);
  const hidden = new Float64Array(HIDDEN);
  const shares = sharesOf(net, lexicon, scene.words);

  return (sentence: Span, at: number, scores: Float32Array, base: number): void => {
    if (!isHeard(scene, at)) return;
    placesOf(scene, sentence, at, rows);
    for (let h = 0; h < HIDDEN; h++) hidden[h] = bias[h] as number;
    for (let k = 0; k < PLACES; k++) shares(rows[k] as number, k, hidden);
    for (let h = 0; h < HIDDEN; h++) {
      const sum = hidden[h] as number;
      if (sum <= 0) continue;
      const row = h * TAGS;
      for (let t = 0; t < TAGS; t++) scores[base + t] = (scores[base + t] as number) + sum * (last[row + t] as number);
    }
  };
}

const FIRST_SHARES = 256;

/**
 * A function that adds to the hidden layer what a word says of it at one of the places. A word stands at a place about twice
 * in a document: its share is worked out once.
 */
function sharesOf({ forms, first }: Net, { vectors, units }: Lexicon, words: Words) {
  const size = words.group.length + 1; // and the place without a word
  const known = new Int32Array(size * PLACES);
  const weights = new Float64Array(first);
  const inputs = new Float64Array(DIMENSIONS);
  let shares = new Float64Array(FIRST_SHARES * HIDDEN);
  let used = 0;

  return (row: number, place: number, hidden: Float64Array): void => {
    const slot = (row + 1) * PLACES + place;
    let at = known[slot] as number;
    if (at === 0) {
      if ((used + 1) * HIDDEN > shares.length) shares = doubled(shares);
      at = ++used;
      known[slot] = at;
      workOut(row, place, (at - 1) * HIDDEN);
    }
    const from = (at - 1) * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + (shares[from + h] as number);
  };

  function workOut(row: number, place: number, into: number): void {
    const form = formOf(words, row) * DIMENSIONS;
    const word = row < 0 ? -1 : (words.known[row] as number) * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) {
      inputs[d] = (forms[form + d] as number) + (word < 0 ? 0 : (vectors[word + d] as number) * (units[d] as number));
    }
    for (let h = 0; h < HIDDEN; h++) {
      const from = h * INPUT + place * DIMENSIONS;
      shares[into + h] = product(weights, from, inputs, 0, DIMENSIONS);
    }
  }
}

function doubled(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(array.length * 2);
  more.set(array);
  return more;
}
