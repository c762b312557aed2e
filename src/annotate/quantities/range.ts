import type { Item } from "../items.ts";

/** Two numbers that bound one amount. Indices into the items. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** Index of the second number. */
  readonly last: number;
  readonly high: number;
}

/** "12-15", "5 to 7", "between 5 and 7", "two or three". */
export function rangeAt(items: readonly Item[], at: number, floor: number): Range | undefined {
  const low = items[at]?.number;
  const word = items[at + 1]?.word;
  const sign = items[at + 2]?.kind === "mark" && items[at + 2]?.word === items[at - 1]?.word ? 1 : 0; // "$5-$7"
  const high = items[at + 2 + sign]?.number;
  if (!low || !high || high.ordinal || low.vague || high.vague || high.value <= low.value) return undefined;
  const between = word === "and" && items[at - 1 - sign]?.word === "between" && at - 1 - sign >= floor;
  if (word !== "to" && word !== "-" && word !== "or" && !between) return undefined;
  if (word === "-" && !(items[at + 1]?.glued && items[at + 2]?.glued)) return undefined;
  return { start: between ? at - 1 - sign : at, end: at + 3 + sign, last: at + 2 + sign, high: high.value };
}
