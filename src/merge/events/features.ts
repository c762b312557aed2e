import { rareness } from "../weight.ts";
import type { Candidate } from "./candidate.ts";
import type { Sides } from "./sides.ts";

/** What a report is compared by: features by number, and how much each counts. */
export interface Vector {
  readonly features: readonly number[];
  readonly weights: readonly number[];
  /** Squared length of `weights`. */
  readonly square: number;
  /** Numbers of the features that it is looked for by: its rarest words, its names, its class of happening. */
  readonly probes: readonly number[];
}

const ENTITY = 0.9; // a name shared counts nearly as much as a rare word
const SIDE = 0.35; // "the Chinese foreign minister" is China's part in the talks
const ACTION = 0.7; // "met" and "talks" share no stem, only their class
const PROBES = 8;
const SPREAD = 0.6; // how much less what stands in many reports counts

/**
 * The vectors of a digest's reports: stems by how rare they are in English and in the reports, names, the sides that
 * names stand for, classes of happening.
 */
export function createVectors(candidates: readonly Candidate[], sides: Sides): (candidate: Candidate) => Vector {
  let most = 0;
  const numbering = () => {
    const numbers = new Map<string, number>();
    return (name: string): number => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, most);
      return most++;
    };
  };
  const [ofStem, ofEntity, ofAction] = [numbering(), numbering(), numbering()];
  const counts: number[] = [];
  const count = (feature: number): void => {
    counts[feature] = (counts[feature] ?? 0) + 1;
  };
  for (const { stems, entities, actions } of candidates) {
    for (const stem of stems) count(ofStem(stem));
    for (const entity of entities) count(ofEntity(entity));
    for (const action of actions) count(ofAction(action));
  }
  const all = Math.log(2 + candidates.length);
  const known: number[] = []; // by number: a feature counts the same wherever it stands
  const weigh = (feature: number, importance: number): number =>
    importance * (1 - SPREAD + SPREAD * (1 - Math.log(1 + (counts[feature] as number)) / all));
  return (candidate) => {
    const weights = new Map<number, number>();
    for (const stem of candidate.stems) {
      const feature = ofStem(stem);
      known[feature] ??= weigh(feature, rareness(stem));
      weights.set(feature, known[feature]);
    }
    for (const entity of candidate.entities) {
      weights.set(ofEntity(entity), weigh(ofEntity(entity), ENTITY));
      for (const side of sides.get(entity) ?? []) if (!weights.has(ofEntity(side))) weights.set(ofEntity(side), SIDE);
    }
    for (const action of candidate.actions) weights.set(ofAction(action), weigh(ofAction(action), ACTION));
    const [features, values]: [number[], number[]] = [[], []]; // pushed, so that they lie as bare numbers in a row
    for (const [feature, weight] of weights) {
      features.push(feature);
      values.push(weight);
    }
    const named = candidate.entities.slice(0, PROBES / 2).map(ofEntity);
    const kind = candidate.actions.slice(0, 1).map(ofAction);
    return {
      features,
      weights: values,
      square: values.reduce((sum, weight) => sum + weight ** 2, 0),
      probes: [...new Set([...heaviest(features, values), ...named, ...kind])],
    };
  };
}

/** The features that count most, of equals the lower numbers first. */
function heaviest(features: readonly number[], weights: readonly number[]): number[] {
  const isBefore = (a: number, b: number): boolean =>
    ((weights[b] as number) - (weights[a] as number) || (features[a] as number) - (features[b] as number)) < 0;
  const best: number[] = []; // places
  for (let i = 0; i < features.length; i++) {
    if (best.length === PROBES && !isBefore(i, best[PROBES - 1] as number)) continue;
    let at = best.length < PROBES ? best.length : PROBES - 1;
    for (; at > 0 && isBefore(i, best[at - 1] as number); at--) best[at] = best[at - 1] as number;
    best[at] = i;
  }
  return best.map((at) => features[at] as number);
}
