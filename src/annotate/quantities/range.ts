import { fromWord, percentWords, rangeLeads } from "../../language/en/measures.ts";
import type { Item, NumberPhrase } from "../items.ts";
import { gluedScale } from "./measure.ts";

/** Two numbers that bound one amount. Indices into the items. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** Index of the second number. */
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

/** "12-15", "5 to 7", "between 5% and 7%", "two or three", "$3-4 million"; "from 36 to 41" and "34% to 303 crowns" move and bound nothing. */
export function rangeAt(items: readonly Item[], at: number, floor: number): Range | undefined {
  const low = items[at]?.number;
  const times = gluedScale(items, at + 1);
  const joint = at + (times || percentWords.has(items[at + 1]?.word ?? "") ? 2 : 1);
  const word = items[joint]?.word;
  const signed = items[joint + 1]?.kind === "mark" && items[joint + 1]?.word === items[at - 1]?.word; // "$5-$7"
  const last = joint + (signed ? 2 : 1);
  const high = items[last]?.number;
  if (percentWords.has(items[at + 1]?.word ?? "") && !percentWords.has(items[last + 1]?.word ?? "")) return undefined;
  if (!low || !high || high.ordinal || low.vague || high.vague) return undefined;
  const from = lowOf(low, high, times, gluedScale(items, last + 1));
  const before = at - (signed ? 2 : 1);
  if (high.value <= from || (word === "to" && moves(items, before))) return undefined;
  const between = word === "and" && items[before]?.word === "between" && before >= floor;
  if (word !== "to" && word !== "-" && word !== "or" && !between) return undefined;
  if (word === "-" && !(items[joint]?.glued && items[joint + 1]?.glued)) return undefined;
  return { start: between ? before : at, end: last + 1, last, low: from, high: high.value };
}

/** "$3-4 million" are three million at least; the two sides of "£3m-£4m" have their own scales, which cancel out. */
function lowOf(low: NumberPhrase, high: NumberPhrase, times: number | undefined, after: number | undefined): number {
  if (times) return (low.value * times) / (after ?? 1);
  const scale = low.scale === undefined && low.value < 1000 ? (high.scale ?? 1) : 1;
  return low.value * scale < high.value ? low.value * scale : low.value;
}

/** "rose from 36 to 41", not "ranging from 5 to 7". */
const moves = (items: readonly Item[], before: number): boolean =>
  items[before]?.word === fromWord && !rangeLeads.has(items[before - 1]?.word ?? "");
