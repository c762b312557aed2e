import type { Scene } from "../finding.ts";
import { FEATURES } from "./features.ts";
import { type Partners, see } from "./partners.ts";
import { isElsewhere, isOfOneDeed } from "./rules.ts";
import type { Value } from "./values.ts";
import { WEIGHTS } from "./weights.ts";

const BAR = 0.5; // by stories left out 73 in 100 pairs above it are marked, and half of the others are true

/** Pairs that fill one slot and exclude each other by the weights that were learned; the rules say of which they cannot be. */
export const learnt = <Pair extends Partners>(pairs: readonly Pair[], { places }: Pick<Scene, "places">): Pair[] =>
  chosen(
    pairs.filter((pair) => pair.agrees || canBe(pair, places)),
    probabilityOf,
    BAR,
  );

const OF_PART = 0.4; // in common: "six EU countries" are a part of "12 countries", unless much else is alike

/** Of one moment and one whole, and said to be so. */
const canBe = (pair: Partners, places: ReadonlySet<string>): boolean =>
  !isElsewhere(pair) &&
  !pair.a.possible &&
  !pair.b.possible &&
  (pair.features.oneModified !== 1 || pair.a.kind !== "count" || pair.common >= OF_PART) &&
  ((pair.a.kind !== "date" && pair.a.kind !== "clock") || isOfOneDeed(pair, places));

function probabilityOf({ features }: Partners): number {
  const sum = FEATURES.reduce((known, name) => known + (features[name] ?? 0) * WEIGHTS[name], WEIGHTS.constant);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Pairs that fill one slot and exclude each other: likelier than the bar, likelier than any other pair of either value with
 * one of the other's article, and neither sentence has both values.
 */
export function chosen<Pair extends Partners>(
  pairs: readonly Pair[],
  likely: (pair: Pair) => number,
  bar: number,
): Pair[] {
  const best = new Map<Value, Map<number, number>>();
  const scored = pairs.map((pair) => ({ pair, score: likely(pair) }));
  for (const { pair, score } of scored) {
    const weight = pair.agrees ? AGREES * score : score;
    see(best, pair.a, pair.b.at, weight);
    see(best, pair.b, pair.a.at, weight);
  }
  return scored.flatMap(({ pair, score }) =>
    !pair.agrees &&
    !pair.told &&
    score >= bar &&
    score >= (best.get(pair.a)?.get(pair.b.at) ?? 0) &&
    score >= (best.get(pair.b)?.get(pair.a.at) ?? 0)
      ? [pair]
      : [],
  );
}

const AGREES = 1.3; // values that agree belong together before those that do not
