/** Tagged documents as rows of features: what the training works on. */
import type { Span } from "../../records/span.ts";
import { MOST_FEATURES, placeFeatures, sceneOf, wordFeatures } from "../names/features.ts";
import { findKey, indexKeys, type Lexicon } from "../names/lexicon.ts";
import { formOf, isHeard, PLACES, placesOf } from "../names/net.ts";
import { segmentsOf } from "../names/segments.ts";
import { BEGIN, kindOf, LAST, mayEnd, mayStart, OUTSIDE, placeOf, tagOf, UNIT } from "../names/tags.ts";
import { wordsOf } from "../names/words.ts";
import type { TaggedDocument } from "./corpora.ts";
import { type Surroundings, UNHEARD } from "./net-training.ts";

export interface Extracted extends Surroundings {
  /** Hashes of the features, ascending; a feature's place is its row. */
  readonly keys: Uint32Array;
  /** Rows of the features of all tokens, one token after the other. */
  readonly features: Uint32Array;
  /** Where each token's features start; one more at the end. */
  readonly starts: Uint32Array;
  readonly tags: Uint8Array;
  /** First token of each segment; one more at the end. */
  readonly segments: Uint32Array;
  /** Number of the corpus of each segment. */
  readonly corpora: Uint8Array;
}

/** Features that occur at least `least` times. */
export function extract(
  documents: readonly TaggedDocument[],
  lexicon: Lexicon,
  least: number,
  corpora: readonly string[],
): Extracted {
  let hashes = new Uint32Array(1 << 24);
  let used = 0;
  const starts: number[] = [0];
  const tags: number[] = [];
  const segments: number[] = [0];
  const from: number[] = [];
  const buffer = new Uint32Array(MOST_FEATURES);
  const near = new Int32Array(PLACES);
  const around: number[] = [];
  const wordForms: number[] = [];
  for (const document of documents) {
    const { tokens, sentences, all } = flatten(document);
    const words = wordsOf(tokens, lexicon);
    const scene = sceneOf(words, sentences, lexicon);
    for (const segment of segmentsOf(words, sentences)) {
      for (let i = segment.start; i < segment.end; i++) {
        if (used + 2 * MOST_FEATURES > hashes.length) hashes = grown(hashes);
        const own = wordFeatures(words, words.of[i] as number, buffer);
        hashes.set(buffer.subarray(0, own), used);
        const others = placeFeatures(scene, segment.sentence, i, buffer);
        hashes.set(buffer.subarray(0, others), used + own);
        used += own + others;
        starts.push(used);
        const heard = isHeard(scene, i);
        if (heard) placesOf(scene, segment.sentence, i, near);
        for (const row of near) {
          around.push(row < 0 || !heard ? -1 : (words.known[row] as number));
          wordForms.push(heard ? formOf(words, row) : UNHEARD);
        }
        tags.push(all[i] ?? OUTSIDE);
      }
      closeNames(tags, segments.at(-1) ?? 0);
      segments.push(tags.length);
      from.push(corpora.indexOf(document.corpus));
    }
  }
  const seen = hashes.subarray(0, used);
  const keys = frequent(seen, least);
  return {
    keys,
    ...rowsOf(seen, starts, keys),
    tags: Uint8Array.from(tags),
    segments: Uint32Array.from(segments),
    corpora: Uint8Array.from(from),
    words: Int32Array.from(around),
    wordForms: Uint8Array.from(wordForms),
  };
}

/** The tokens and tags of a document on end, its sentences as ranges of them. */
export function flatten(document: TaggedDocument) {
  let at = 0;
  const sentences: Span[] = document.sentences.map((sentence) => {
    const start = at;
    at += sentence.tokens.length;
    return { start, end: at };
  });
  return {
    tokens: document.sentences.flatMap((sentence) => sentence.tokens),
    all: document.sentences.flatMap((sentence) => [...sentence.tags]),
    sentences: sentences.filter((span) => span.end > span.start),
  };
}

/** A name that reaches over the end of a segment ends there. */
function closeNames(tags: number[], first: number): void {
  const start = tags[first] ?? OUTSIDE;
  if (!mayStart(start)) tags[first] = tagOf(kindOf(start), placeOf(start) === LAST ? UNIT : BEGIN);
  const end = tags.at(-1) ?? OUTSIDE;
  if (!mayEnd(end)) tags[tags.length - 1] = tagOf(kindOf(end), placeOf(end) === BEGIN ? UNIT : LAST);
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(array.length * 2);
  more.set(array);
  return more;
}

/** Hashes seen often enough, ascending. */
function frequent(hashes: Uint32Array, least: number): Uint32Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let i = 0, j = 0; i < sorted.length; i = j) {
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    if (j - i >= least) sorted[kept++] = sorted[i] as number;
  }
  return sorted.slice(0, kept);
}

function rowsOf(hashes: Uint32Array, starts: readonly number[], keys: Uint32Array) {
  const index = indexKeys(keys);
  const features = new Uint32Array(hashes.length);
  const from = new Uint32Array(starts.length);
  let n = 0;
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let i = starts[token] as number; i < (starts[token + 1] as number); i++) {
      const found = findKey(index, hashes[i] as number);
      if (found >= 0) features[n++] = found;
    }
    from[token + 1] = n;
  }
  return { features: features.slice(0, n), starts: from };
}
