import { beforeRate } from "../../language/en/time-contexts.ts";
import type { Match, Rule } from "../patterns.ts";
import { timexDuration } from "./durations.ts";
import type { Meaning } from "./meaning.ts";

/** Times that come back: "every year", "Tuesday nights", "daily", "$3 a week". */
export const sets: readonly Rule<Meaning>[] = [
  {
    name: "set-each",
    pattern: "each single-small-unit",
    make: (match) => set(timexDuration(1, String(match.value("single-small-unit")))),
  },
  {
    name: "set-each",
    pattern: "each #number plural-unit",
    make: (match) => set(timexDuration(match.number("#number"), String(match.value("plural-unit")))),
  },
  {
    name: "set-per",
    pattern: "per single-small-unit",
    make: (match) => set(timexDuration(1, String(match.value("single-small-unit")))),
  },
  { name: "set-rate", pattern: "a single-small-unit", make: rate },
  { name: "set-weekday", pattern: "each weekday", make: (match) => set(`XXXX-WXX-${match.value("weekday")}`) },
  { name: "set-weekday", pattern: "weekdays", make: (match) => set(`XXXX-WXX-${match.value("weekdays")}`) },
  {
    name: "set-weekday",
    pattern: "weekday dayparts",
    make: (match) => set(`XXXX-WXX-${match.value("weekday")}T${match.value("dayparts")}`),
  },
  {
    name: "set-month",
    pattern: "each month-name",
    make: (match) => set(`XXXX-${String(match.value("month-name")).padStart(2, "0")}`),
  },
  { name: "set-season", pattern: "each season", make: (match) => set(`XXXX-${match.value("season")}`) },
  { name: "set-often", pattern: "often", make: often },
];

const set = (value: string): Meaning => ({ is: "set", value });

/** "annual" describes more often than it dates: only adverbs and "daily" count. */
function often(match: Match): Meaning | undefined {
  const word = match.item("often")?.word;
  return word === "annual" || match.item("often")?.capital ? undefined : set(String(match.value("often")));
}

/** After an amount: "$3 a year", "40 hours a week". */
function rate(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1];
  const earlier = match.items[match.start - 2];
  const counted =
    before?.number && !before.number.ordinal
      ? true
      : beforeRate.has(before?.word ?? "") || (earlier?.number !== undefined && before?.word.endsWith("s") === true);
  return counted ? set(timexDuration(1, String(match.value("single-small-unit")))) : undefined;
}
