/** New labels, by a first model, for the corpora whose labels are made by machine or leave kinds out. */
import { type Decoder, decode, type FeatureScorer } from "../names/decode.ts";
import { MOST_FEATURES, placeFeatures, type Scene, sceneOf, wordFeatures } from "../names/features.ts";
import { findKey, type HashIndex } from "../names/lexicon.ts";
import { segmentsOf } from "../names/segments.ts";
import { BEGIN, KINDS, kindOf, LAST, OUTSIDE, placeOf, TAGS, UNIT } from "../names/tags.ts";
import { wordsOf } from "../names/words.ts";
import type { TaggedDocument } from "./corpora.ts";
import { type Extracted, flatten } from "./extract.ts";

/** What a round of training has learned, its weights (keys x TAGS) as they are. */
export interface LearnedModel extends Decoder {
  readonly index: HashIndex;
  readonly weights: Float32Array;
}

const SILVER = "gmb";
const PARTIAL: ReadonlySet<string> = new Set(["uner-ewt-dev", "gum"]); // have no names of other kinds marked

/**
 * Replaces the tags of the silver corpus by those of a model, and adds names of other kinds to the corpora that have none
 * marked; gives the number of changes.
 */
export function relabel(rows: Extracted, documents: readonly TaggedDocument[], model: LearnedModel): number {
  let changed = 0;
  let at = 0;
  for (const document of documents) {
    const { tokens, sentences } = flatten(document);
    const words = wordsOf(tokens, model.lexicon);
    const segments = segmentsOf(words, sentences);
    const silver = document.corpus === SILVER;
    const partial = PARTIAL.has(document.corpus);
    if (silver || partial) {
      const scene = sceneOf(words, sentences, model.lexicon);
      const tags = decode(model, scene, segments, plainScorer(model, scene));
      if (partial) keepOthers(tags, document);
      for (const segment of segments) {
        for (let i = segment.start; i < segment.end; i++, at++) {
          const old = rows.tags[at] as number;
          const tag = silver || old === OUTSIDE ? (tags[i] as number) : old;
          if (tag !== old) changed++;
          rows.tags[at] = tag;
        }
      }
    } else for (const segment of segments) at += segment.end - segment.start;
  }
  return changed;
}

/** Leaves of the tags those of names of other kinds where the document has nothing marked. */
function keepOthers(tags: Uint8Array, document: TaggedDocument): void {
  const { all } = flatten(document);
  let start = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number;
    if (tag === OUTSIDE) continue;
    if (placeOf(tag) === BEGIN || placeOf(tag) === UNIT) start = i;
    if (placeOf(tag) !== LAST && placeOf(tag) !== UNIT) continue;
    const free = all.slice(start, i + 1).every((own) => own === OUTSIDE);
    if (KINDS[kindOf(tag)] !== "MISC" || !free) tags.fill(OUTSIDE, start, i + 1);
  }
}

function plainScorer({ index, weights }: LearnedModel, scene: Scene): FeatureScorer {
  const features = new Uint32Array(MOST_FEATURES);
  const own = new Float32Array(TAGS);
  const add = (count: number, scores: Float32Array, base: number): void => {
    for (let f = 0; f < count; f++) {
      const row = findKey(index, features[f] as number) * TAGS;
      if (row < 0) continue;
      for (let t = 0; t < TAGS; t++) scores[base + t] = (scores[base + t] as number) + (weights[row + t] as number);
    }
  };
  return (sentence, at, scores, base) => {
    own.fill(0);
    add(wordFeatures(scene.words, scene.words.of[at] as number, features), own, 0);
    add(placeFeatures(scene, sentence, at, features), scores, base);
    for (let t = 0; t < TAGS; t++) scores[base + t] = (scores[base + t] as number) + (own[t] as number);
  };
}
