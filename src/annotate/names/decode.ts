/** The likeliest sequence of tags (Viterbi). */
import type { Span } from "../../records/span.ts";
import { featuresAt, MOST_FEATURES, type Scene } from "./features.ts";
import type { NameModel } from "./model.ts";
import { mayEnd, mayFollow, mayStart, TAGS } from "./tags.ts";

const NEVER = -1e9;

/** For each tag the tags that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
  Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/** Tags of all tokens; sentences are ranges of token indexes, and what lies between them is outside. */
export function decode(model: NameModel, scene: Scene, sentences: readonly Span[]): Uint8Array {
  const tags = new Uint8Array(scene.words.of.length);
  const longest = sentences.reduce((most, one) => Math.max(most, one.end - one.start), 0);
  const work = {
    scores: new Float32Array(longest * TAGS),
    from: new Uint8Array(longest * TAGS),
    features: new Uint32Array(MOST_FEATURES),
  };
  for (const sentence of sentences) {
    if (sentence.end > sentence.start) decodeSentence(model, scene, sentence, work, tags);
  }
  return tags;
}

interface Work {
  readonly scores: Float32Array;
  readonly from: Uint8Array;
  readonly features: Uint32Array;
}

function decodeSentence(model: NameModel, scene: Scene, sentence: Span, work: Work, tags: Uint8Array): void {
  const { scores, from } = work;
  const { transitions } = model;
  const length = sentence.end - sentence.start;
  for (let i = 0; i < length; i++) {
    const base = i * TAGS;
    emit(model, scene, sentence, sentence.start + i, work, base);
    for (let tag = 0; tag < TAGS; tag++) {
      if (i === 0) {
        if (!mayStart(tag)) scores[base + tag] = NEVER;
        continue;
      }
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (const before of BEFORE[tag] as readonly number[]) {
        const score = (scores[base - TAGS + before] as number) + (transitions[before * TAGS + tag] as number);
        if (score > most) {
          most = score;
          best = before;
        }
      }
      from[base + tag] = best;
      scores[base + tag] = (scores[base + tag] as number) + most;
    }
  }
  let tag = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < TAGS; t++) {
    const score = scores[(length - 1) * TAGS + t] as number;
    if (mayEnd(t) && score > most) {
      most = score;
      tag = t;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[sentence.start + i] = tag;
    tag = from[i * TAGS + tag] as number;
  }
}

/** Sums the weights of a token's features into `scores` from `base`. */
function emit(model: NameModel, scene: Scene, sentence: Span, at: number, work: Work, base: number): void {
  const { scores, features } = work;
  const { keys, weights } = model;
  const { slots, mask } = model.index;
  scores.fill(0, base, base + TAGS);
  const count = featuresAt(scene, sentence, at, features);
  for (let f = 0; f < count; f++) {
    const key = features[f] as number;
    let slot = key & mask;
    for (;;) {
      const place = slots[slot] as number;
      if (place === 0) break;
      if (keys[place - 1] === key) {
        const row = (place - 1) * TAGS;
        for (let t = 0; t < TAGS; t++) scores[base + t] = (scores[base + t] as number) + (weights[row + t] as number);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}
