import { afterToldDay, beforeToldDay } from "../../language/en/time-contexts.ts";
import type { Match, Rule } from "../patterns.ts";
import { has } from "./around.ts";
import type { Meaning, Toward } from "./meaning.ts";

type Weekday = Extract<Meaning, { is: "weekday" }>;

/** Weekdays: "Sunday", "last Friday", "next Monday"; whether past or to come the sentence says, if the words do not. */
export const weekday: readonly Rule<Meaning>[] = [
  { name: "weekday", pattern: "weekday", make: (match) => ofWeekday(match) },
  { name: "weekday-last", pattern: "last weekday", make: (match) => ofWeekday(match, -1) },
  { name: "weekday-last", pattern: "the? previous weekday", make: (match) => ofWeekday(match, -1) },
  { name: "weekday-last", pattern: "this? last weekday", make: (match) => ofWeekday(match, -1) },
  { name: "weekday-next", pattern: "this? next|coming weekday", make: (match) => ofWeekday(match, 1) },
  { name: "weekday-next", pattern: "the? following weekday", make: (match) => ofWeekday(match, 1) },
  { name: "weekday-this", pattern: "this weekday", make: (match) => ofWeekday(match, 0) },
  { name: "weekday-told", pattern: "the weekday", make: told },
  { name: "weekday-told", pattern: "that same? weekday", make: told },
];

/** "on the Sunday", "that Sunday evening", not "the Sunday papers" or "that Sunday trade is dull". */
function told(match: Match): Meaning | undefined {
  const { items, start, end } = match;
  const after = items[end];
  const before = items[start - 1]?.word ?? "";
  const alone = after?.kind !== "word" || afterToldDay.has(after.word) || has("daypart", after);
  if (!alone && !items[start]?.capital) return undefined;
  if (match.item("the") && !(alone && beforeToldDay.has(before))) return undefined;
  const meaning = ofWeekday(match);
  return meaning && { ...meaning, told: true };
}

const ofWeekday = (match: Match, toward?: Toward): Weekday | undefined =>
  match.item("weekday")?.capital
    ? {
        is: "weekday",
        weekday: Number(match.value("weekday")),
        ...(toward !== undefined && { toward }),
      }
    : undefined;
