import {
  arrangedNouns,
  biddenByMany,
  bidding,
  dayResults,
  demanding,
  linkingVerbs,
  openAdjectives,
  preparing,
  putOffTo,
  puttingOff,
} from "../../language/en/governors.ts";
import { dayNames, presentBe } from "../../language/en/tense.ts";
import type { Item } from "../items.ts";
import type { Toward } from "./meaning.ts";

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? "";

/**
 * What the words that a time hangs on say, whatever the tense of the sentence: "tickets for Saturday's match", "ahead of
 * Sunday's final". Nothing where they do not tell. Indices into the items.
 */
export function governed(items: readonly Item[], start: number, end: number, from: number): Toward | undefined {
  const weekday = dayNames.has(wordAt(items, start));
  const before = wordAt(items, start - 1) === "the" ? start - 2 : start - 1;
  if (before < from) return isArranged(items, start, end) ? 1 : undefined;
  if (wordAt(items, before) === "of" && wordAt(items, before - 1) === "ahead") {
    if (!weekday) return 0; // the nearest
    return dayResults.has(nounOf(items, end)) ? undefined : 1;
  }
  if (isPutOff(items, start - 1, end, from)) return 1;
  if (weekday && (isArranged(items, start, end) || isOpen(items, end))) return 1;
  if (!weekday || wordAt(items, before) !== "for" || nounOf(items, end) === "") return undefined;
  return items.slice(Math.max(from, before - PREPARED_REACH), before).some(({ word }) => preparing.has(word))
    ? 1
    : undefined;
}

/** "adjourned until Friday", "moved from Friday to Monday", not "closed until Friday" or "moved to the hall on Friday". */
const isPutOff = (items: readonly Item[], before: number, end: number, from: number): boolean =>
  (putOffTo.has(wordAt(items, before)) || (wordAt(items, before) === "from" && putOffTo.has(wordAt(items, end)))) &&
  items.slice(Math.max(from, before - PUT_OFF_REACH), before).some(({ word }) => puttingOff.has(word));

const PUT_OFF_REACH = 4; // items: "put back a second time until"

/** "Saturday's final is sold out", "the final on Saturday is sold out". */
function isArranged(items: readonly Item[], start: number, end: number): boolean {
  const noun = nounOf(items, end);
  if (noun !== "" && dayNames.has(wordAt(items, start)))
    return arrangedNouns.has(noun) && items.slice(end + 3, end + 6).some(({ word }) => presentBe.has(word));
  return (
    presentBe.has(wordAt(items, end)) &&
    wordAt(items, start - 1) === "on" &&
    arrangedNouns.has(wordAt(items, start - 2))
  );
}

/** "A meeting on Wednesday was unlikely": said before it. */
const isOpen = (items: readonly Item[], end: number): boolean =>
  linkingVerbs.has(wordAt(items, end)) && openAdjectives.has(wordAt(items, end + 1));

const PREPARED_REACH = 3; // items between "called" in "called up to the side" and "for"

/** "final" in "Sunday's second final", at most two words behind the possessive. */
function nounOf(items: readonly Item[], end: number): string {
  if (wordAt(items, end) !== "'" || wordAt(items, end + 1) !== "s") return "";
  const words = items.slice(end + 2, end + 5).map(({ word, kind }) => (kind === "word" ? word : ""));
  return words.find((word) => dayResults.has(word)) ?? words[0] ?? "";
}

/** "asked for the money by 1 March": a demand looks ahead, though it was made. */
export const isDemand = (word: string): boolean => demanding.has(word);

/**
 * Whether the verb at an item is what somebody was bidden to do: "told the crew to return", "was invited to come again";
 * not "failed to return" or "was ordered to pay", which may tell when the order was given.
 */
export function isBidden(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item?.kind !== "word" || item.capital || at - 2 < from || wordAt(items, at - 1) !== "to") return false;
  if (biddenByMany.has(wordAt(items, at - 2))) return true;
  for (let index = at - 3; index >= from && index > at - BIDDEN_REACH; index--) {
    if (bidding.has(wordAt(items, index))) return true;
    if (items[index]?.kind !== "word") return false;
  }
  return false;
}

const BIDDEN_REACH = 7; // items: "asked the two men from Kelmouth to ..."
