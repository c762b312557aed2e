/** What the features of a token say of its tags: sums of trained weights, two tags in each number. */
import type { FeatureScorer } from "./decode.ts";
import { MOST_FEATURES, placeFeatures, type Scene, wordFeatures } from "./features.ts";
import type { HashIndex } from "./lexicon.ts";
import { TAGS } from "./tags.ts";

/** Pairs of tags; the last has one tag only. */
export const PAIRS = (TAGS + 1) >> 1;

export interface PairedWeights {
  readonly index: HashIndex;
  /** keys x PAIRS, in units of `unit` (`pairsOf`). */
  readonly weights: Int32Array;
  readonly unit: number;
}

/**
 * Weights (keys x TAGS) two by two, so that one addition adds both: the first in the lower sixteen bits, the second above.
 * Sums stay right as long as none leaves sixteen bits: with weights of eight bits, for 256 features.
 */
export function pairsOf(weights: Int8Array): Int32Array {
  const rows = weights.length / TAGS;
  const pairs = new Int32Array(rows * PAIRS);
  for (let row = 0; row < rows; row++) {
    for (let t = 0; t < TAGS; t++) {
      const at = row * PAIRS + (t >> 1);
      pairs[at] = (pairs[at] as number) + ((weights[row * TAGS + t] as number) << (t % 2 === 0 ? 0 : 16));
    }
  }
  return pairs;
}

/** Scores the tokens of a document; what a word says wherever it stands is summed once. */
export function featureScorer(model: PairedWeights, scene: Scene): FeatureScorer {
  const { words } = scene;
  const known = new Uint8Array(words.group.length);
  const own = new Int32Array(words.group.length * PAIRS);
  const sums = new Int32Array(PAIRS);
  const features = new Uint32Array(MOST_FEATURES);
  return (sentence, at, scores, base) => {
    const row = words.of[at] as number;
    if (known[row] === 0) {
      known[row] = 1;
      addWeights(model, features, wordFeatures(words, row, features), own, row * PAIRS);
    }
    for (let p = 0; p < PAIRS; p++) sums[p] = own[row * PAIRS + p] as number;
    addWeights(model, features, placeFeatures(scene, sentence, at, features), sums, 0);
    unpair(sums, model.unit, scores, base);
  };
}

/** Writes the scores in pairs of sums into `scores` from `base`. */
function unpair(sums: Int32Array, unit: number, scores: Float32Array, base: number): void {
  for (let p = 0; p < PAIRS; p++) {
    const both = sums[p] as number;
    const low = (both << 16) >> 16;
    scores[base + 2 * p] = low * unit;
    if (2 * p + 1 < TAGS) scores[base + 2 * p + 1] = ((both - low) >> 16) * unit;
  }
}

/**
 * Adds the weights of the first `count` features to the pairs of sums from `base`. Written out, because sums in variables
 * take half the time of sums in an array.
 */
function addWeights(
  { index, weights }: PairedWeights,
  features: Uint32Array,
  count: number,
  sums: Int32Array,
  base: number,
): void {
  const { slots, mask } = index;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (let n = 0; n < count; n++) {
    const key = features[n] as number;
    let slot = key & mask;
    for (;;) {
      const place = slots[2 * slot + 1] as number;
      if (place === 0) break;
      if (slots[2 * slot] === key) {
        const row = (place - 1) * PAIRS;
        a = (a + (weights[row] as number)) | 0;
        b = (b + (weights[row + 1] as number)) | 0;
        c = (c + (weights[row + 2] as number)) | 0;
        d = (d + (weights[row + 3] as number)) | 0;
        e = (e + (weights[row + 4] as number)) | 0;
        f = (f + (weights[row + 5] as number)) | 0;
        g = (g + (weights[row + 6] as number)) | 0;
        h = (h + (weights[row + 7] as number)) | 0;
        i = (i + (weights[row + 8] as number)) | 0;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  sums[base] = (sums[base] as number) + a;
  sums[base + 1] = (sums[base + 1] as number) + b;
  sums[base + 2] = (sums[base + 2] as number) + c;
  sums[base + 3] = (sums[base + 3] as number) + d;
  sums[base + 4] = (sums[base + 4] as number) + e;
  sums[base + 5] = (sums[base + 5] as number) + f;
  sums[base + 6] = (sums[base + 6] as number) + g;
  sums[base + 7] = (sums[base + 7] as number) + h;
  sums[base + 8] = (sums[base + 8] as number) + i;
}
