import { futureCues, pastCues, reportingCues } from "../../language/en/tense.ts";
import type { Item } from "../items.ts";
import type { Toward } from "./meaning.ts";

const REACH = 24; // items to the left; a longer way crosses into another clause
const REACH_RIGHT = 12;

/**
 * Whether the sentence around an expression looks back or ahead: the nearest verb that tells, those before it first.
 * `from` and `to` bound the sentence, all are indices into the items.
 */
export function tenseAround(items: readonly Item[], start: number, end: number, from: number, to: number): Toward {
  if (
    items[end]?.word === "when" ||
    items[end]?.word === "where" ||
    (items[end]?.word === "," && items[end + 1]?.word === "when")
  )
    return whenClause(items, end, to);
  for (let at = start - 1; at >= from && at > start - REACH; at--) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
  }
  for (let at = end; at < to && at < end + REACH_RIGHT; at++) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
  }
  return 0;
}

/** "in November when the country hosts ...": the clause's own verb decides, a present one looks ahead. */
function whenClause(items: readonly Item[], at: number, to: number): Toward {
  for (let index = at; index < to && index < at + REACH_RIGHT; index++) if (cueAt(items, index, at) < 0) return -1;
  return 1;
}

function cueAt(items: readonly Item[], at: number, from: number): Toward {
  const word = items[at]?.word ?? "";
  if (word === "" || reportingCues.has(word)) return 0;
  if (futureCues.has(word)) {
    const before = at > from ? (items[at - 1]?.word ?? "") : "";
    return before === "was" || before === "were" || before === "had" ? 0 : 1;
  }
  if (!pastCues.has(word) && !(word.length > 4 && word.endsWith("ed"))) return 0;
  const [one, two] = [items[at - 1]?.word ?? "", items[at - 2]?.word ?? ""];
  return one === "be" || two === "be" || one === "is" || one === "are" ? 0 : -1;
}
