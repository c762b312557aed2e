import type { Related } from "../related.ts";
import { type Feature, featuresOf, nearness } from "./features.ts";
import { agree, createLikeness, type Likeness, sameNoun } from "./likeness.ts";
import type { Value } from "./values.ts";

/** Two values of different reports that may fill one slot, and what tells. */
export interface Partners extends Likeness {
  readonly features: Partial<Record<Feature, number>>;
  /** Both can be so. */
  readonly agrees: boolean;
  /** A sentence of the two has the other's value as well. */
  readonly told: boolean;
}

const NEAR = 0.5; // of the vectors of "passenger" and "people"

/** All pairs of values of one kind and unit that may fill one slot. `all`: the story's values, by which words weigh. */
export function partnersOf(values: readonly Value[], all: readonly Value[], related: Related): Partners[] {
  const likeness = createLikeness(all);
  const near = remembered(nearness);
  const countAlike = (a: Value, b: Value): boolean =>
    a.kind !== "count" ||
    sameNoun(a, b) ||
    (a.measure !== "" && a.measure === b.measure) ||
    near(a.noun, b.noun) >= NEAR;
  const agreeing = new Map<Value, Value[]>(); // with the same noun, in other articles
  const rivals = new Map<Value, number>();
  const pairs: { readonly pair: Likeness; readonly agrees: boolean; readonly score: number }[] = [];
  values.forEach((a, i) => {
    for (const b of values.slice(i + 1)) {
      const one = a.kind !== "count" || sameNoun(a, b);
      if (!related(a.at, b.at) || !countAlike(a, b)) continue;
      const agrees = agree(a, b);
      if (a.at === b.at) {
        if (one && !agrees) for (const value of [a, b]) rivals.set(value, (rivals.get(value) ?? 0) + 1);
        continue;
      }
      if (agrees && one) {
        agreeing.set(a, [...(agreeing.get(a) ?? []), b]);
        agreeing.set(b, [...(agreeing.get(b) ?? []), a]);
      }
      const pair = likeness(a, b);
      pairs.push({ pair, agrees, score: pair.common + (a.kind === "count" && one ? 1 : 0) });
    }
  });
  const best = new Map<Value, Map<number, number>>();
  for (const { pair, score } of pairs) {
    see(best, pair.a, pair.b.at, score);
    see(best, pair.b, pair.a.at, score);
  }
  return pairs.map(({ pair, agrees, score }) => {
    const { a, b } = pair;
    const knows = (one: Value, other: Value): number =>
      Number((agreeing.get(one) ?? []).some(({ at }, i, list) => at === other.at && list[i] !== other));
    const told = (one: Value, other: Value): boolean =>
      (agreeing.get(one) ?? []).some((v) => v !== other && v.at === other.at && v.sentence === other.sentence);
    const likeliest = Number(score >= (best.get(a)?.get(b.at) ?? 0)) + Number(score >= (best.get(b)?.get(a.at) ?? 0));
    return {
      ...pair,
      agrees,
      told: told(a, b) || told(b, a),
      features: featuresOf(
        pair,
        { knows: knows(a, b) + knows(b, a), rivals: (rivals.get(a) ?? 0) + (rivals.get(b) ?? 0), likeliest },
        near,
      ),
    };
  });
}

/** Keeps the greatest score of a value with any of an article. */
export function see(best: Map<Value, Map<number, number>>, one: Value, at: number, score: number): void {
  const known = best.get(one) ?? new Map<number, number>();
  best.set(one, known.set(at, Math.max(known.get(at) ?? 0, score)));
}

function remembered(of: (x: string, y: string) => number): (x: string, y: string) => number {
  const known = new Map<string, number>();
  return (x, y) => {
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const found = known.get(key) ?? of(x, y);
    known.set(key, found);
    return found;
  };
}
