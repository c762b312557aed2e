import { halfFollowers, wholeEnds } from "../../language/en/measures.ts";
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
  const whole = next === "of" ? name + 2 : name === at && halfFollowers.has(next ?? "") ? name + 1 : -1;
  if (whole < 0) return undefined;
  const part = value * (article || !count ? 1 : count.value);
  if (items[whole]?.word === "a" && pointAt(items, whole + 1))
    return {
      start: hedge?.start ?? at,
      end: pointAt(items, whole + 1) ?? whole,
      bounds: hedged(part, part, hedge?.kind),
      unit: "pp",
      ...said(hedge),
      by: "quantities/percent",
    };
  const share = part * 100;
  if (share > 100) return undefined;
  const of = wholeAfter(items, whole);
  return {
    start: hedge?.start ?? at,
    end: whole,
    bounds: hedged(share, share, hedge?.kind),
    unit: "%",
    ...(of && { of }),
    ...said(hedge),
    by: "quantities/fraction",
  };
}

/** "a quarter of a percentage point": where "point" ends. */
function pointAt(items: readonly Item[], at: number): number | undefined {
  const word = items[at]?.word === "percentage" ? at + 1 : at;
  return items[word]?.word === "point" ? word + 1 : undefined;
}

/** "one in five homes", "nine out of 10 pupils": a share of all. */
export function chanceAt(items: readonly Item[], at: number, floor: number): Found | undefined {
  const count = items[at]?.number;
  const many = items[at + 1]?.word === "out" && items[at + 2]?.word === "of" ? at + 3 : at + 2;
  const all = items[many]?.number;
  if (!count || !all || (many === at + 2 && items[at + 1]?.word !== "in")) return undefined;
  if (count.ordinal || all.ordinal || count.vague || all.vague || !(count.value < all.value) || all.digits === 4)
    return undefined;
  const noun = items[many + 1];
  if (noun?.kind !== "word" || measureOf(items, many, many + 1) || wholeEnds.has(noun.word)) return undefined;
  const hedge = hedgeBefore(items, at, floor);
  const share = (100 * count.value) / all.value;
  return {
    start: hedge?.start ?? at,
    end: many + 1,
    bounds: hedged(share, share, hedge?.kind),
    unit: "%",
    of: wholeAfter(items, many + 1),
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
