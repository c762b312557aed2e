import {
  auxiliaries,
  fates,
  harmNouns,
  irregularPlurals,
  nobodyWords,
  notPlurals,
  nounStops,
  personNouns,
  tollWords,
} from "../../language/en/measures.ts";
import type { Item } from "../items.ts";
import type { Found } from "./found.ts";

/** What a number counts. */
export interface Counted {
  /** "people" for persons, else "count". */
  readonly unit: string;
  /** The noun in lower case, with what happened to it: "people killed", "barrels". */
  readonly of: string;
  /** Half-open index behind the last item that belongs to the quantity's words. */
  readonly end: number;
}

const NOUN_REACH = 5; // items from the number to its head noun: "12 badly damaged two-storey houses"
const FATE_REACH = 5; // items from the noun to its participle: "people had reportedly been killed"

/** The noun that a number at `start` to `end` counts, in the sentence's items up to `to`. */
export function countedAfter(items: readonly Item[], start: number, end: number, to: number): Counted | undefined {
  if (items[end]?.word === "-" || (items[end]?.word === "s" && items[end]?.glued)) return undefined; // "three-way", "over-65s"
  const whole = wholeAfter(items, end);
  if (whole !== undefined) {
    const counted = countedAfter(items, whole, whole + 1, to);
    return counted && { ...counted, end: -1 };
  }
  const bare = fateOf(items[end]);
  if (bare && !isNoun(items[end + 1])) return { unit: "people", of: `people ${bare}`, end: end + 1 };
  const head = headNoun(items, end, to, (items[start]?.number?.value ?? 2) === 1);
  if (head === undefined)
    return fateOfMany(items, start, end, to) ?? fateBefore(items, start) ?? tollBefore(items, start);
  const word = items[head]?.word ?? "";
  const person = personNouns.has(word) || (items[head]?.capital === true && /(?:an|i)s$/.test(word)); // "230 Syrians"
  const noun = words(items, items[end]?.word === "of" ? end + 1 : end, head + 1);
  const fate = person ? (fateAfter(items, head + 1, to) ?? fateWordBefore(items, start)) : undefined;
  const already = fateOf(items[head]); // "12 deaths"
  if (already) return { unit: "people", of: `people ${already}`, end: head + 1 };
  return { unit: person ? "people" : "count", of: fate ? `${noun} ${fate}` : noun, end: head + 1 };
}

/** "three of its five carriages", "1,000 of Ostrava's 3,000 jobs": where the number that holds the noun stands. */
function wholeAfter(items: readonly Item[], end: number): number | undefined {
  if (items[end]?.word !== "of") return undefined;
  for (let at = end + 1; at <= end + WHOLE_REACH; at++) {
    const item = items[at];
    if (item?.number) return at > end + 1 && !item.number.ordinal && !item.number.vague ? at : undefined;
    if (!item || item.kind === "gap" || (item.kind === "mark" && item.word !== "'" && item.word !== "’"))
      return undefined;
  }
  return undefined;
}

const WHOLE_REACH = 5; // items from "of" to the number of the whole: "of the company 's 3,000"

/** "Hundreds were arrested", "30 are still missing": people, though no word says so. */
function fateOfMany(items: readonly Item[], start: number, end: number, to: number): Counted | undefined {
  if (!auxiliaries.has(items[end]?.word ?? "") || isAgeRange(items, start)) return undefined;
  const fate = fateAfter(items, end, to);
  return fate ? { unit: "people", of: `people ${fate}`, end: -1 } : undefined;
}

/** "aged between 19 and 25" */
const isAgeRange = (items: readonly Item[], start: number): boolean =>
  items[start - 1]?.word === "between" ||
  (items[start - 3]?.word === "between" && items[start - 2]?.number !== undefined);

/** "no casualties", "no one was hurt": none, which others may count otherwise. */
export function noneAt(items: readonly Item[], at: number): Found | undefined {
  const word = items[at]?.word ?? "";
  const next = items[at + 1];
  const none = (end: number, of: string): Found => ({
    start: at,
    end,
    bounds: { low: 0, high: 0 },
    unit: "people",
    of,
    by: "quantities/none",
  });
  if (word === "no" && next && Object.hasOwn(harmNouns, next.word)) return none(at + 2, harmNouns[next.word] ?? "");
  const end = nobodyWords.has(word) ? at + 1 : word === "no" && next?.number?.value === 1 ? at + 2 : -1;
  if (end < 0 || !auxiliaries.has(items[end]?.word ?? "")) return undefined;
  const fate = fateAfter(items, end, items.length);
  return fate ? none(end, `people ${fate}`) : undefined;
}

const words = (items: readonly Item[], from: number, to: number): string => {
  let text = "";
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item) text += (item.glued || text === "" ? "" : " ") + item.word;
  }
  return text;
};

const fateOf = (item: Item | undefined): string | undefined =>
  item && Object.hasOwn(fates, item.word) ? fates[item.word] : undefined;

const isNoun = (item: Item | undefined): boolean => item !== undefined && item.kind === "word" && isPlural(item.word);

const isPlural = (word: string): boolean =>
  irregularPlurals.has(word) ||
  (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !notPlurals.has(word));

/** The last plural noun of the run of words behind a number; for "one" the last word before the phrase ends. */
function headNoun(items: readonly Item[], from: number, to: number, single: boolean): number | undefined {
  let head: number | undefined;
  let at = from;
  if (items[at]?.word === "of" && items[at + 1]?.word === "the") return undefined;
  if (items[at]?.word === "more" || items[at]?.word === "other" || items[at]?.word === "of") at++;
  for (; at < to && at < from + NOUN_REACH; at++) {
    const item = items[at];
    if (!item || (item.kind !== "word" && item.word !== "-") || nounStops.has(item.word)) break;
    if (item.kind === "word" && (isPlural(item.word) || (single && personNouns.has(item.word)))) {
      head = at;
      if (!isNoun(items[at + 1])) break;
    }
  }
  return head;
}

/** "12 people were killed". */
function fateAfter(items: readonly Item[], from: number, to: number): string | undefined {
  const first = behindAside(items, from, to);
  for (let at = first; at < to && at < first + FATE_REACH; at++) {
    const fate = fateOf(items[at]);
    if (fate) return fate;
    if (!auxiliaries.has(items[at]?.word ?? "")) return undefined;
  }
  return undefined;
}

const WIDEST_ASIDE = 12; // items: "12 people, including three children, died"

/** Behind an aside between commas or an age: "two men, aged 22 and 34, were killed". */
function behindAside(items: readonly Item[], from: number, to: number): number {
  const comma = items[from]?.word === ",";
  if (!comma && items[from]?.word !== "aged") return from;
  for (let at = from + 1; at < to && at < from + WIDEST_ASIDE; at++) {
    const word = items[at]?.word ?? "";
    if (comma ? word === "," : auxiliaries.has(word)) return comma ? at + 1 : at;
    if (word === "." || word === ";" || items[at]?.kind === "gap") return from;
  }
  return from;
}

const VERB_REACH = 4; // "killed at least as many as 12"

/** "killing at least 12 people". */
function fateWordBefore(items: readonly Item[], start: number): string | undefined {
  for (let at = start - 1; at >= 0 && at >= start - VERB_REACH; at--) {
    const item = items[at];
    if ((item?.kind !== "word" && !item?.number?.vague) || item?.word === "and") return undefined;
    const fate = fateOf(item);
    if (fate) return item.word === "died" ? undefined : fate;
  }
  return undefined;
}

const fateBefore = (items: readonly Item[], start: number): Counted | undefined => {
  const fate = fateWordBefore(items, start);
  return fate ? { unit: "people", of: `people ${fate}`, end: -1 } : undefined;
};

/** "the death toll rose to 12". */
function tollBefore(items: readonly Item[], start: number): Counted | undefined {
  for (let at = start - 1; at >= 0 && at >= start - 8; at--) {
    const item = items[at];
    if (!item || item.kind === "gap" || item.word === ".") return undefined;
    if (tollWords.has(item.word)) return { unit: "people", of: "people killed", end: -1 };
  }
  return undefined;
}
