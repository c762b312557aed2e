import {
  currencySigns,
  currencyWords,
  dollarPrefixes,
  durationUnits,
  heatLetters,
  homeCurrencies,
  measureUnits,
  moneyScales,
  percentWords,
  smallerUnits,
  squareWords,
} from "../../language/en/measures.ts";
import type { Item } from "../items.ts";

/** A unit beside a number, and how far the words reach. Half-open indices into the items. */
export interface Measure {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** What a short scale glued to the digits multiplies by: "$1.2bn". */
  readonly times: number;
}

const DURATIONS: ReadonlySet<string> = new Set(Object.values(durationUnits));

/** Whether a unit measures time. */
export const isDuration = (unit: string): boolean => DURATIONS.has(unit);

/** The unit of the number at `start` to `end`: money, percent, time, length and the like. */
export function measureOf(items: readonly Item[], start: number, end: number): Measure | undefined {
  return (
    signed(items, start, end) ??
    percent(items, start, end) ??
    magnitude(items, start, end) ??
    unitAfter(items, start, end)
  );
}

/** What stands behind a time as its part, in the time's own unit: a third of an hour in "two hours and 20 minutes". */
export function partAfter(
  items: readonly Item[],
  { unit, end }: Measure,
): { readonly more: number; readonly end: number } | undefined {
  const smaller = Object.hasOwn(smallerUnits, unit) ? smallerUnits[unit] : undefined;
  if (!smaller) return undefined;
  const at = items[end]?.word === "and" || items[end]?.word === "," ? end + 1 : end;
  const number = items[at]?.number;
  if (!number || number.ordinal || number.vague || number.value >= smaller.count) return undefined;
  const measure = unitAfter(items, at, at + 1);
  return measure?.unit === smaller.unit ? { more: number.value / smaller.count, end: measure.end } : undefined;
}

/** "$5", "US$5", "£1.2bn", "$3 million". */
function signed(items: readonly Item[], start: number, end: number): Measure | undefined {
  const sign = items[start - 1];
  if (!sign || !Object.hasOwn(currencySigns, sign.word) || !items[start]?.glued) return undefined;
  const prefix = items[start - 2];
  const dollars =
    sign.word === "$" && sign.glued && prefix && Object.hasOwn(dollarPrefixes, prefix.word)
      ? dollarPrefixes[prefix.word]
      : undefined;
  const scale = gluedScale(items, end);
  return {
    unit: dollars ?? currencySigns[sign.word] ?? "",
    start: dollars ? start - 2 : start - 1,
    end: scale ? end + 1 : end,
    times: scale ?? 1,
  };
}

/** The scale glued to digits: "m" in "£4m". */
export const gluedScale = (items: readonly Item[], at: number): number | undefined => {
  const item = items[at];
  return item?.glued && Object.hasOwn(moneyScales, item.word) ? moneyScales[item.word] : undefined;
};

/** "12%", "12 percent", "12 per cent", "2 percentage points". */
function percent(items: readonly Item[], start: number, end: number): Measure | undefined {
  const word = items[end]?.word ?? "";
  if (percentWords.has(word)) return { unit: "%", start, end: end + 1, times: 1 };
  if (word === "per" && items[end + 1]?.word === "cent") return { unit: "%", start, end: end + 2, times: 1 };
  if (word === "percentage" && /^points?$/.test(items[end + 1]?.word ?? ""))
    return { unit: "pp", start, end: end + 2, times: 1 };
  return undefined;
}

/** "a magnitude 6.4 earthquake", "magnitude of 6.4". */
function magnitude(items: readonly Item[], start: number, end: number): Measure | undefined {
  const at = items[start - 1]?.word === "of" ? start - 2 : start - 1;
  return items[at]?.word === "magnitude" ? { unit: "magnitude", start, end, times: 1 } : undefined;
}

/** "six hours", "two-day", "5 million yuan", "40 square miles", "6.4-magnitude". */
function unitAfter(items: readonly Item[], start: number, end: number): Measure | undefined {
  const at = items[end]?.word === "-" && items[end]?.glued && items[end + 1]?.glued ? end + 1 : end;
  const item = items[at];
  if (!item || item.kind === "gap") return undefined;
  const word = item.word;
  const reach = (unit: string | undefined, length = 1): Measure | undefined =>
    unit === undefined ? undefined : { unit, start, end: at + length, times: 1 };
  if (squareWords.has(word)) return square(items, start, at);
  const heat = heatAfter(items, start, at);
  if (heat) return heat;
  if (Object.hasOwn(durationUnits, word)) return reach(durationUnits[word]);
  if (Object.hasOwn(currencyWords, word)) return reach(currencyWords[word]);
  if (word === "us" && /^dollars?$/.test(items[at + 1]?.word ?? "")) return reach("USD", 2);
  const next = items[at + 1]?.word ?? "";
  if (item.capital && item.kind === "word" && Object.hasOwn(currencyWords, next))
    return reach(foreignMoney(word, next), 2);
  if (word === "magnitude") return reach("magnitude");
  if (!Object.hasOwn(measureUnits, word) || (word === "m" && !item.glued)) return undefined;
  return perHour(items, start, at) ?? reach(measureUnits[word]);
}

/** "40C", "104°F", "-5C". */
function heatAfter(items: readonly Item[], start: number, at: number): Measure | undefined {
  const letter = items[at]?.word === "°" || items[at]?.word === "º" ? at + 1 : at;
  const item = items[letter];
  const known =
    item?.glued && item.capital && Object.hasOwn(heatLetters, item.word) ? heatLetters[item.word] : undefined;
  if (!known) return undefined;
  const minus = items[start - 1]?.word === "-" && !items[start - 1]?.glued && items[start]?.glued;
  return { unit: known, start: minus ? start - 1 : start, end: letter + 1, times: minus ? -1 : 1 };
}

/** "1,000 Egyptian pounds" are no British ones: without a code of their own they keep their words. */
const foreignMoney = (whose: string, money: string): string =>
  Object.hasOwn(homeCurrencies, whose) ? (homeCurrencies[whose] ?? "") : `${whose} ${money}`;

function square(items: readonly Item[], start: number, at: number): Measure | undefined {
  const word = items[at + 1]?.word ?? "";
  const unit = Object.hasOwn(measureUnits, word) ? measureUnits[word] : undefined;
  if (!unit) return undefined;
  return { unit: `${unit}${items[at]?.word === "cubic" ? 3 : 2}`, start, end: at + 2, times: 1 };
}

/** "90 kilometers per hour", "60 miles an hour", "12 degrees Celsius". */
function perHour(items: readonly Item[], start: number, at: number): Measure | undefined {
  const unit = measureUnits[items[at]?.word ?? ""];
  const [one, two] = [items[at + 1]?.word ?? "", items[at + 2]?.word ?? ""];
  if (unit === "km" && one === "/" && two === "h") return { unit: "km/h", start, end: at + 3, times: 1 };
  if ((unit === "km" || unit === "mi") && (one === "per" || one === "an") && two === "hour")
    return { unit: unit === "km" ? "km/h" : "mph", start, end: at + 3, times: 1 };
  if (unit === "deg" && (one === "celsius" || one === "fahrenheit" || one === "c" || one === "f"))
    return { unit: one.startsWith("c") ? "degC" : "degF", start, end: at + 2, times: 1 };
  return undefined;
}
