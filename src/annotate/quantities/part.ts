import { wholeEnds } from "../../language/en/measures.ts";
import { fractions } from "../../language/en/numbers.ts";
import type { Item } from "../items.ts";
import { hedged } from "./bounds.ts";
import { type Found, said } from "./found.ts";
import { hedgeBefore } from "./hedge.ts";
import { isDuration, measureOf } from "./measure.ts";

/** "an hour", "half an hour", "an hour and a half": amounts without a number. */
export function articleUnit(items: readonly Item[], at: number, floor: number): Found | undefined {
  if (items[at]?.word === "half" || items[at + 1]?.word === "second") return undefined; // "a second wave"
  const measure = measureOf(items, at, at + 1);
  if (!measure || !isDuration(measure.unit) || items[at + 1]?.word === "-") return undefined;
  const half =
    items[measure.end]?.word === "and" &&
    items[measure.end + 1]?.word === "a" &&
    items[measure.end + 2]?.word === "half";
  const hedge = hedgeBefore(items, at, floor);
  const one = half ? 1.5 : 1;
  return {
    start: hedge?.start ?? at,
    end: half ? measure.end + 3 : measure.end,
    bounds: hedged(one, one, hedge?.kind),
    unit: measure.unit,
    ...said(hedge),
    by: "quantities/duration",
  };
}

/** "a third of its 3,000 workers", "half of the villages", "two thirds of", "half an hour", "half a million people". */
export function fractionAt(items: readonly Item[], at: number, floor: number): Found | undefined {
  const count = items[at]?.number;
  const article = items[at]?.word === "a" || items[at]?.word === "one";
  const counts = article || (count && !count.ordinal && count.value >= 2 && count.value < 10);
  const hyphen = counts && items[at + 1]?.word === "-" ? 1 : 0;
  const name = counts ? at + 1 + hyphen : at;
  const word = items[name]?.word ?? "";
  const value = Object.hasOwn(fractions, word) ? fractions[word] : undefined;
  if (value === undefined || (name === at && word !== "half")) return undefined;
  const hedge = hedgeBefore(items, at, floor);
  const next = items[name + 1]?.word;
  if (name === at && (next === "a" || next === "an")) {
    const measure = measureOf(items, name + 1, name + 2);
    if (!measure || !isDuration(measure.unit)) return undefined;
    return {
      start: hedge?.start ?? at,
      end: measure.end,
      bounds: hedged(0.5, 0.5, hedge?.kind),
      unit: measure.unit,
      ...said(hedge),
      by: "quantities/duration",
    };
  }
  if (next !== "of") return undefined;
  const share = value * (article || !count ? 1 : count.value) * 100;
  if (share > 100) return undefined;
  const of = wholeAfter(items, name + 2);
  return {
    start: hedge?.start ?? at,
    end: name + 2,
    bounds: hedged(share, share, hedge?.kind),
    unit: "%",
    ...(of && { of }),
    ...said(hedge),
    by: "quantities/fraction",
  };
}

/** "its 3,000 workers", of which a share is told: the words up to the end of the noun phrase. */
function wholeAfter(items: readonly Item[], from: number): string {
  const words: string[] = [];
  for (let at = from; at < from + 5; at++) {
    const item = items[at];
    if (!item || item.kind === "mark" || item.kind === "gap") break;
    if (at > from && wholeEnds.has(item.word)) break;
    words.push(item.number && item.word === "" ? String(item.number.value) : item.word);
  }
  return words.join(" ");
}
