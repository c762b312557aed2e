import { fullNames } from "../../language/en/months.ts";
import { afterDay } from "../../language/en/tense.ts";
import { asLate, beforeMonth } from "../../language/en/time-contexts.ts";
import type { Match, Rule } from "../patterns.ts";
import type { Meaning, Toward, YearRef } from "./meaning.ts";
import { yearFromNow, yearFromThen } from "./years.ts";

/** Months without a day: "in November", "last June", "June last year", "that same month". */
export const month: readonly Rule<Meaning>[] = [
  { name: "month", pattern: "sure-month .?", make: bareMonth },
  { name: "month", pattern: "month-name .?", make: doubtfulMonth },
  { name: "month-last", pattern: "this? last month-name", make: (match) => ofMonth(match, { toward: -1 }) },
  { name: "month-last", pattern: "the? previous month-name", make: (match) => ofMonth(match, { toward: -1 }) },
  { name: "month-next", pattern: "this? next|coming month-name", make: (match) => ofMonth(match, { toward: 1 }) },
  { name: "month-next", pattern: "the following month-name", make: (match) => ofMonth(match, { toward: 1 }) },
  {
    name: "month-that",
    pattern: "that same? month-name",
    make: thatMonth,
  },
  {
    name: "month-this-year",
    pattern: "this month-name",
    make: (match) => ofMonth(match, { year: { by: 0, from: "now" } }),
  },
  {
    name: "month-of-year",
    pattern: "month-name ,? of? last|this|next year",
    make: (match) => ofMonth(match, { year: yearFromNow(match) }),
  },
  {
    name: "month-of-that-year",
    pattern: "month-name ,? of? the? that|same|previous|following same? year",
    make: (match) => ofMonth(match, { year: yearFromThen(match) }),
  },
];

const ofMonth = (
  match: Match,
  more: { readonly year?: YearRef; readonly toward?: Toward } = {},
): Meaning | undefined =>
  match.item("month-name")?.capital ? { is: "month", month: Number(match.value("month-name")), ...more } : undefined;

/** "was suspended that March", not "that April day". */
function thatMonth(match: Match): Meaning | undefined {
  const after = match.items[match.end];
  const alone = after?.kind !== "word" || afterDay.has(after.word);
  return alone ? ofMonth(match, { year: { by: 0, from: "then" } }) : undefined;
}

function bareMonth(match: Match): Meaning | undefined {
  const item = match.item("sure-month");
  return item?.capital && stopBelongs(match, item.word)
    ? { is: "month", month: Number(match.value("sure-month")) }
    : undefined;
}

/** "May" and "March" are months after a preposition of time, not at the head of a sentence or before a surname. */
function doubtfulMonth(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1]?.word ?? "";
  const item = match.item("month-name");
  const after = match.items[match.end];
  if (
    !item ||
    !(beforeMonth.has(before) || (before === "as" && asLate.has(match.items[match.start - 2]?.word ?? ""))) ||
    !stopBelongs(match, item.word)
  )
    return undefined;
  if (after?.capital && after.kind === "word" && item.word.length > 4) return undefined;
  return ofMonth(match);
}

/** The stop in "Sept. 30" belongs to the word; the one after "September" ends the sentence. */
const stopBelongs = (match: Match, word: string): boolean =>
  !match.item(".") || (word.length <= 4 && !fullNames.has(word));
