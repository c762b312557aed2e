/**
 * The likeliest tags of a document's tokens. It is read twice: what a word is taken for elsewhere in the document, by the
 * first reading, speaks for the same in the second (after Finkel et al. 2005 and Krishnan and Manning 2006).
 */
import type { Span } from "../../records/span.ts";
import type { Scene } from "./features.ts";
import type { NameModel } from "./model.ts";
import { netScorer } from "./net.ts";
import type { Segment } from "./segments.ts";
import { KINDS, kindOf, mayEnd, mayFollow, mayStart, OUTSIDE, TAGS } from "./tags.ts";

const NEVER = -1e9;

/** Weight of what the rest of the document shows, in the model's log units: best of 0 to 4 on ner-dev. */
const TRUST = 1.5;

/** Kinds, and outside. */
const CLASSES = KINDS.length + 1;
const classOf = (tag: number): number => (tag === OUTSIDE ? 0 : 1 + kindOf(tag));
const CLASS_OF = Uint8Array.from({ length: TAGS }, (_, tag) => classOf(tag));

/** For each tag the tags that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: TAGS }, (_, tag) =>
  Uint8Array.from(Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, tag))),
);

/** Writes what the features of a token say of its tags into `scores` from `base`. */
export type FeatureScorer = (sentence: Span, at: number, scores: Float32Array, base: number) => void;

/** What decoding needs of a model beside its features. */
export type Decoder = Pick<NameModel, "lexicon" | "transitions" | "net">;

/** Tags of all tokens; what lies between the segments is outside. */
export function decode(
  model: Decoder,
  scene: Scene,
  segments: readonly Segment[],
  scoreFeatures: FeatureScorer,
): Uint8Array {
  const tags = new Uint8Array(scene.words.of.length);
  const scores = emissions(model, scene, segments, scoreFeatures);
  addDocument(model, scene, segments, scores);
  const longest = segments.reduce((most, one) => Math.max(most, one.end - one.start), 0);
  const from = new Uint8Array(longest * TAGS);
  let base = 0;
  for (const segment of segments) {
    bestPath(model, segment, scores, base, from, tags);
    base += (segment.end - segment.start) * TAGS;
  }
  return tags;
}

/** Scores of the tags of each token of the segments, one token after the other. */
function emissions(
  model: Decoder,
  scene: Scene,
  segments: readonly Segment[],
  scoreFeatures: FeatureScorer,
): Float32Array {
  const size = segments.reduce((sum, one) => sum + one.end - one.start, 0);
  const scores = new Float32Array(size * TAGS);
  const addNet = netScorer(model.net, model.lexicon, scene);
  let base = 0;
  for (const segment of segments) {
    for (let at = segment.start; at < segment.end; at++, base += TAGS) {
      scoreFeatures(segment.sentence, at, scores, base);
      addNet(segment.sentence, at, scores, base);
    }
  }
  return scores;
}

/** Adds to each token's scores what the other places of its word show. */
function addDocument(model: Decoder, scene: Scene, segments: readonly Segment[], scores: Float32Array): void {
  const { group, groups, of } = scene.words;
  const shares = marginals(model, segments, scores);
  const sums = new Float32Array(groups * CLASSES);
  const counts = new Uint32Array(groups);
  let i = 0;
  for (const segment of segments) {
    for (let at = segment.start; at < segment.end; at++, i++) {
      const g = group[of[at] as number] as number;
      counts[g] = (counts[g] as number) + 1;
      for (let c = 0; c < CLASSES; c++) {
        sums[g * CLASSES + c] = (sums[g * CLASSES + c] as number) + (shares[i * CLASSES + c] as number);
      }
    }
  }
  i = 0;
  for (const segment of segments) {
    for (let at = segment.start; at < segment.end; at++, i++) {
      const g = group[of[at] as number] as number;
      const others = (counts[g] as number) - 1;
      if (others === 0) continue;
      const trust = TRUST / others;
      for (let t = 0; t < TAGS; t++) {
        const c = CLASS_OF[t] as number;
        const elsewhere = (sums[g * CLASSES + c] as number) - (shares[i * CLASSES + c] as number);
        scores[i * TAGS + t] = (scores[i * TAGS + t] as number) + trust * elsewhere;
      }
    }
  }
}

/** Probability of each class for each token (forward and backward). */
function marginals(model: Decoder, segments: readonly Segment[], scores: Float32Array): Float32Array {
  const shares = new Float32Array((scores.length / TAGS) * CLASSES);
  const moves = model.transitions.map((score) => Math.exp(score));
  const longest = segments.reduce((most, one) => Math.max(most, one.end - one.start), 0);
  const local = new Float64Array(longest * TAGS);
  const forward = new Float64Array(longest * TAGS);
  let first = 0;
  for (const segment of segments) {
    const length = segment.end - segment.start;
    goForward(moves, scores, first * TAGS, length, local, forward);
    goBack(moves, local, forward, length, shares, first * CLASSES);
    first += length;
  }
  return shares;
}

function goForward(
  moves: Float32Array,
  scores: Float32Array,
  offset: number,
  length: number,
  local: Float64Array,
  forward: Float64Array,
): void {
  for (let i = 0; i < length; i++) {
    const base = i * TAGS;
    let most = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < TAGS; t++) most = Math.max(most, scores[offset + base + t] as number);
    let sum = 0;
    for (let t = 0; t < TAGS; t++) {
      const here = Math.exp((scores[offset + base + t] as number) - most);
      local[base + t] = here;
      let reach = 0;
      if (i === 0) reach = mayStart(t) ? 1 : 0;
      else {
        for (const s of BEFORE[t] as Uint8Array) {
          reach += (forward[base - TAGS + s] as number) * (moves[s * TAGS + t] as number);
        }
      }
      forward[base + t] = reach * here;
      sum += reach * here;
    }
    for (let t = 0; t < TAGS; t++) forward[base + t] = (forward[base + t] as number) / sum;
  }
}

function goBack(
  moves: Float32Array,
  local: Float64Array,
  forward: Float64Array,
  length: number,
  shares: Float32Array,
  offset: number,
): void {
  let right = new Float64Array(TAGS);
  let left = new Float64Array(TAGS);
  for (let t = 0; t < TAGS; t++) right[t] = mayEnd(t) ? 1 : 0;
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0;
    for (let t = 0; t < TAGS; t++) sum += (forward[i * TAGS + t] as number) * (right[t] as number);
    for (let t = 0; t < TAGS; t++) {
      const at = offset + i * CLASSES + (CLASS_OF[t] as number);
      shares[at] = (shares[at] as number) + ((forward[i * TAGS + t] as number) * (right[t] as number)) / sum;
    }
    if (i === 0) break;
    left.fill(0);
    let total = 0;
    for (let t = 0; t < TAGS; t++) {
      const here = (local[i * TAGS + t] as number) * (right[t] as number);
      if (here === 0) continue;
      for (const s of BEFORE[t] as Uint8Array) left[s] = (left[s] as number) + (moves[s * TAGS + t] as number) * here;
    }
    for (let t = 0; t < TAGS; t++) total += left[t] as number;
    for (let t = 0; t < TAGS; t++) left[t] = (left[t] as number) / total;
    [left, right] = [right, left];
  }
}

function bestPath(
  model: Decoder,
  segment: Segment,
  scores: Float32Array,
  offset: number,
  from: Uint8Array,
  tags: Uint8Array,
): void {
  const { transitions } = model;
  const length = segment.end - segment.start;
  for (let i = 0; i < length; i++) {
    const base = offset + i * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      if (i === 0) {
        if (!mayStart(tag)) scores[base + tag] = NEVER;
        continue;
      }
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (const before of BEFORE[tag] as Uint8Array) {
        const score = (scores[base - TAGS + before] as number) + (transitions[before * TAGS + tag] as number);
        if (score > most) {
          most = score;
          best = before;
        }
      }
      from[i * TAGS + tag] = best;
      scores[base + tag] = (scores[base + tag] as number) + most;
    }
  }
  let tag = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < TAGS; t++) {
    const score = scores[offset + (length - 1) * TAGS + t] as number;
    if (mayEnd(t) && score > most) {
      most = score;
      tag = t;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[segment.start + i] = tag;
    tag = from[i * TAGS + tag] as number;
  }
}
