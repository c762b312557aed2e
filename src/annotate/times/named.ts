import type { Match, Rule } from "../patterns.ts";
import type { Meaning, Toward, YearRef } from "./meaning.ts";

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
        ...(toward !== undefined && toward !== 0 && { toward }),
      }
    : undefined;

/** Months without a day: "in November", "last June", "June last year", "that same month". */
export const month: readonly Rule<Meaning>[] = [
  { name: "month", pattern: "sure-month .?", make: bareMonth },
  { name: "month", pattern: "month-name .?", make: doubtfulMonth },
  { name: "month-last", pattern: "this? last month-name", make: (match) => ofMonth(match, { toward: -1 }) },
  { name: "month-last", pattern: "the? previous month-name", make: (match) => ofMonth(match, { toward: -1 }) },
  { name: "month-next", pattern: "this? next|coming month-name", make: (match) => ofMonth(match, { toward: 1 }) },
  { name: "month-next", pattern: "the following month-name", make: (match) => ofMonth(match, { toward: 1 }) },
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

const yearFromNow = (match: Match): YearRef => ({
  by: Number(match.value("last") ?? match.value("this") ?? match.value("next")),
  from: "now",
});

const yearFromThen = (match: Match): YearRef => ({
  by: Number(match.value("previous") ?? match.value("following") ?? 0),
  from: "then",
});

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
  if (!item || !BEFORE_MONTH.has(before) || !stopBelongs(match, item.word)) return undefined;
  if (after?.capital && after.kind === "word" && item.word.length > 4) return undefined;
  return ofMonth(match);
}

/** The stop in "Sept. 30" belongs to the word; the one after "September" ends the sentence. */
const stopBelongs = (match: Match, word: string): boolean =>
  !match.item(".") || (word.length <= 4 && !/^(?:may|june|july)$/.test(word));

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since until till by from of during before after early late mid - last this next through throughout between to and for every each around about".split(
    " ",
  ),
);

/** "this summer", "the winter of 1941", "spring 2019". */
export const season: readonly Rule<Meaning>[] = [
  { name: "season", pattern: "the? season", make: bareSeason },
  {
    name: "season-year",
    pattern: "the? season ,? of? #year",
    make: (match) => ofSeason(match, { year: match.number("#year") }),
  },
  {
    name: "season-year-bc",
    pattern: "the? season ,? of? #early-year era",
    make: (match) =>
      ofSeason(match, {
        year: match.value("era") === "BC" ? 1 - match.number("#early-year") : match.number("#early-year"),
      }),
  },
  { name: "season-last", pattern: "this? last season", make: (match) => ofSeason(match, { toward: -1 }) },
  { name: "season-next", pattern: "this? next|coming season", make: (match) => ofSeason(match, { toward: 1 }) },
  { name: "season-this", pattern: "this season", make: (match) => ofSeason(match, { toward: 0 }) },
  {
    name: "season-of-year",
    pattern: "the? season ,? of? last|this|next year",
    make: (match) => ofSeason(match, { year: yearFromNow(match) }),
  },
  {
    name: "season-of-that-year",
    pattern: "the? season ,? of? the? that|same|previous|following same? year",
    make: (match) => ofSeason(match, { year: yearFromThen(match) }),
  },
  { name: "season-then", pattern: "that season", make: (match) => ofSeason(match, { year: { by: 0, from: "then" } }) },
];

const ofSeason = (
  match: Match,
  more: { readonly year?: YearRef; readonly bare?: boolean; readonly toward?: Toward } = {},
): Meaning => ({
  is: "season",
  season: String(match.value("season")),
  ...more,
});

/** "the fall of the city" and "spring water" are no seasons: a bare one needs a word that introduces a date. */
function bareSeason(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1]?.word ?? "";
  const after = match.items[match.end]?.word ?? "";
  const word = match.item("season")?.word;
  if (after === "of" || after === "'") return undefined;
  if (!SEASON_INTRODUCED.has(before)) return undefined;
  if ((word === "fall" || word === "spring") && before === "to") return undefined;
  return match.item("the") ? ofSeason(match) : ofSeason(match, { bare: true });
}

const SEASON_INTRODUCED: ReadonlySet<string> = new Set(
  "in since until till by during before after early late mid - through throughout".split(" "),
);
