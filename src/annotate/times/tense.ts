import {
  byWord,
  clauseWords,
  determiners,
  formerWords,
  futureCues,
  intentWords,
  modalWords,
  notVerbs,
  pastAuxiliaries,
  pastCues,
  planNouns,
  prepositions,
  reportingCues,
  untilWords,
} from "../../language/en/tense.ts";
import type { Item } from "../items.ts";
import type { Toward } from "./meaning.ts";

const REACH = 24; // items to the left; a longer way crosses into another clause
const REACH_RIGHT = 12;

/**
 * Whether the sentence around an expression looks back or ahead: the word before it, or the nearest verb that tells,
 * those to its left first. `from` and `to` bound the sentence; all are indices into the items.
 */
export function tenseAround(items: readonly Item[], start: number, end: number, from: number, to: number): Toward {
  const [next, second] = [wordAt(items, end), wordAt(items, end + 1)];
  if (clauseWords.has(next) || (next === "," && clauseWords.has(second))) return clauseTense(items, end, to);
  const left = skipSmall(items, start, from);
  const before = left < from ? "" : wordAt(items, left);
  if (untilWords.has(before)) return backAt(items, left - 1, from, before === byWord ? REACH : BESIDE) ? -1 : 1;
  if (reportingCues.has(before) || wordAt(items, left - 1) === TOLD) return -1; // "said Friday", "told staff on Friday"
  for (let at = left; at >= from && at > start - REACH; at--) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
  }
  for (let at = end; at < to && at < end + REACH_RIGHT; at++) {
    if (reportingCues.has(wordAt(items, at))) return -1; // "On Tuesday the ministry announced that ..."
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
  }
  return 0;
}

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? "";

/** The item before an expression and its preposition: "said" in "said on Friday". */
function skipSmall(items: readonly Item[], start: number, from: number): number {
  let at = start - 1;
  while (at > from && prepositions.has(wordAt(items, at))) at--;
  return at;
}

const TOLD = "told";
const BESIDE = 2; // items; "was extended until Monday" looks ahead, "closed until Monday" back

/** Whether the nearest verb to the left looks back: "closed until Monday", "had been seen by millions by Monday". */
function backAt(items: readonly Item[], start: number, from: number, reach: number): boolean {
  for (let at = start; at >= from && at > start - reach; at--) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue < 0;
  }
  return false;
}

/** "in November when the country hosts ...": the clause's own verb decides, a present one looks ahead. */
function clauseTense(items: readonly Item[], at: number, to: number): Toward {
  for (let index = at; index < to && index < at + REACH_RIGHT; index++) if (cueAt(items, index, at) < 0) return -1;
  return 1;
}

function cueAt(items: readonly Item[], at: number, from: number): Toward {
  const word = wordAt(items, at);
  if (word === "" || reportingCues.has(word)) return 0;
  const before = at > from ? wordAt(items, at - 1) : "";
  if (planNouns.has(word) && determiners.has(before)) return 0; // "rejected the plan on Tuesday"
  if (futureCues.has(word)) return before === "than" || before === "as" ? 0 : (plannedThen(items, at, from) ?? 1);
  if (word === "be" && (before === "to" || modalWords.has(before))) return plannedThen(items, at - 1, from) ?? 1;
  if (modalWords.has(word) && wordAt(items, at + 1) !== "have") return word === "could" ? 0 : 1;
  if (word === "to" && (before === "is" || before === "are")) return 1; // "is to meet"
  if (before === "to" && isInfinitive(items, at, from)) return plannedThen(items, at - 2, from) ?? 1;
  if (!pastCues.has(word) && !(isPastForm(word) && !items[at]?.capital && !determiners.has(before))) return 0;
  const second = wordAt(items, at - 2);
  return before === "be" || second === "be" || before === "is" || before === "are" ? 0 : -1;
}

/** "was originally scheduled": a plan of the past says nothing, one that was given up looks back. */
function plannedThen(items: readonly Item[], at: number, from: number): Toward | undefined {
  for (let index = at - 1; index >= from && index > at - 4; index--) {
    const word = wordAt(items, index);
    if (formerWords.has(word)) return -1;
    if (pastAuxiliaries.has(word)) return 0;
  }
  return undefined;
}

/** "-ed", but not "succeed" or "unspecified". */
const isPastForm = (word: string): boolean =>
  word.length > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.startsWith("un");

/** "agreed to buy the bank in January": what somebody is to do lies ahead; "failed to appear" and "came to see" do not. */
function isInfinitive(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item?.kind !== "word" || item.capital || item.word.endsWith("ing") || notVerbs.has(item.word)) return false;
  return at - 2 >= from && intentWords.has(wordAt(items, at - 2));
}
