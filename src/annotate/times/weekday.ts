import type { Match, Rule } from "../patterns.ts";
import type { Meaning, Toward } from "./meaning.ts";

/** Weekdays: "Sunday", "last Friday", "next Monday"; whether past or to come the sentence says, if the words do not. */
export const weekday: readonly Rule<Meaning>[] = [
  { name: "weekday", pattern: "weekday", make: (match) => ofWeekday(match) },
  { name: "weekday-last", pattern: "last weekday", make: (match) => ofWeekday(match, -1) },
  { name: "weekday-last", pattern: "the? previous weekday", make: (match) => ofWeekday(match, -1) },
  { name: "weekday-last", pattern: "this? last weekday", make: (match) => ofWeekday(match, -1) },
  { name: "weekday-next", pattern: "this? next|coming weekday", make: (match) => ofWeekday(match, 1) },
  { name: "weekday-next", pattern: "the? following weekday", make: (match) => ofWeekday(match, 1) },
  { name: "weekday-this", pattern: "this weekday", make: (match) => ofWeekday(match, 0) },
];

const ofWeekday = (match: Match, toward?: Toward): Meaning | undefined =>
  match.item("weekday")?.capital
    ? {
        is: "weekday",
        weekday: Number(match.value("weekday")),
        ...(toward !== undefined && { toward }),
      }
    : undefined;
