import { afterSame, beforeTheYear } from "../../language/en/time-contexts.ts";
import type { Match, Rule } from "../patterns.ts";
import { timexDuration } from "./durations.ts";
import type { Meaning } from "./meaning.ts";

/** Times counted from the day of writing or from the last date: "yesterday", "two weeks ago", "the following year". */
export const relative: readonly Rule<Meaning>[] = [
  { name: "today", pattern: "today", make: today },
  {
    name: "day-before-yesterday",
    pattern: "the day before today",
    make: (match) => now("D", Number(match.value("today")) - 1),
  },
  {
    name: "day-after-tomorrow",
    pattern: "the day after today",
    make: (match) => now("D", Number(match.value("today")) + 1),
  },
  { name: "unit-last", pattern: "last single-unit", make: (match) => plain(match, now(unit(match), -1)) },
  { name: "unit-this", pattern: "this single-unit", make: (match) => plain(match, now(unit(match), 0)) },
  { name: "unit-next", pattern: "next single-unit", make: (match) => plain(match, now(unit(match), 1)) },
  { name: "unit-past", pattern: "the last single-unit", make: past },
  { name: "unit-current", pattern: "the current single-unit", make: (match) => now(unit(match), 0) },
  { name: "unit-coming", pattern: "the? coming single-unit", make: (match) => now(unit(match), 1) },
  { name: "unit-following", pattern: "the next|following single-unit", make: (match) => from(unit(match), 1) },
  { name: "unit-previous", pattern: "the previous single-unit", make: (match) => from(unit(match), -1) },
  { name: "unit-that", pattern: "that|same same? single-unit", make: that },
  { name: "unit-that", pattern: "the same single-unit", make: that },
  { name: "unit-before", pattern: "the single-unit before", make: (match) => standing(match, from(unit(match), -1)) },
  { name: "unit-after", pattern: "the single-unit after", make: (match) => standing(match, from(unit(match), 1)) },
  { name: "ago", pattern: "#number plural-unit ago", make: (match) => counted(match, "now", -1) },
  { name: "ago", pattern: "#number or #number plural-unit ago", make: (match) => counted(match, "now", -1) },
  { name: "ago", pattern: "a|#number single-small-unit ago", make: (match) => one(match, "now", -1) },
  {
    name: "earlier",
    pattern: "#number plural-unit earlier",
    make: (match) => standing(match, counted(match, "then", -1)),
  },
  { name: "earlier", pattern: "a single-small-unit earlier", make: (match) => standing(match, one(match, "then", -1)) },
  {
    name: "earlier",
    pattern: "#number single-small-unit earlier",
    make: (match) => standing(match, one(match, "then", -1)),
  },
  { name: "later", pattern: "#number plural-unit later", make: (match) => standing(match, counted(match, "then", 1)) },
  { name: "later", pattern: "a single-small-unit later", make: (match) => standing(match, one(match, "then", 1)) },
  {
    name: "later",
    pattern: "#number single-small-unit later",
    make: (match) => standing(match, one(match, "then", 1)),
  },
  { name: "from-now", pattern: "#number plural-unit from now", make: (match) => counted(match, "now", 1) },
  { name: "from-now", pattern: "a single-small-unit from now", make: (match) => one(match, "now", 1) },
  { name: "from-now", pattern: "#number plural-unit ' time", make: (match) => counted(match, "now", 1) },
  { name: "from-now", pattern: "a single-small-unit ' s time", make: (match) => one(match, "now", 1) },
  { name: "weekend-last", pattern: "this? last weekend", make: () => ({ is: "weekend", toward: -1 }) },
  { name: "weekend-next", pattern: "next|coming weekend", make: () => ({ is: "weekend", toward: 1 }) },
  {
    name: "weekend",
    pattern: "the|this weekend",
    make: (match) => (isOf(match) ? undefined : { is: "weekend" }),
  },
  { name: "year-end", pattern: "year -? year-end", make: () => yearEnd() },
  { name: "year-end", pattern: "year ' s year-end", make: () => yearEnd() },
  { name: "edge-of-unit", pattern: "the? edge of the single-unit", make: (match) => now(unit(match), 0) },
  {
    name: "edge-of-unit",
    pattern: "the latter|part part-noun of the single-unit",
    make: (match) => now(unit(match), 0),
  },
  { name: "part-of-unit", pattern: "part in the single-unit", make: part },
  { name: "the-year", pattern: "the full? year", make: theYear },
  {
    name: "year-ago",
    pattern: "year - ago|earlier",
    make: () => ({ is: "shift", unit: "Y", by: -1, from: "then", quarterly: true }),
  },
  {
    name: "ago-or-so",
    pattern: "a|#number unit or so ago",
    make: (match) => ({
      is: "shift",
      unit: String(match.value("unit")),
      by: -(match.number("#number") || 1),
      from: "now",
    }),
  },
];

/** "USA Today" is a paper, and so is "Today" within a sentence. */
function today(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1];
  const named = match.items[match.start]?.capital && before?.kind === "word" && before.capital;
  return named ? undefined : now("D", Number(match.value("today")));
}

/** "the past year" ends today; "the last decade" are ten years. */
function past(match: Match): Meaning | undefined {
  if (isOf(match)) return undefined;
  const long = unit(match) === "DE" || unit(match) === "CE";
  const window = { toward: -1, unit: unit(match), amount: 1 } as const;
  if (long) return { is: "duration", value: timexDuration(1, unit(match)), window };
  return {
    is: "shift",
    unit: unit(match),
    by: -1,
    from: "now",
    ...(match.item("last")?.word === "past" && { window }),
  };
}

const yearEnd = (): Meaning => ({ is: "day", year: { by: 0, from: "now" }, month: 12, day: 31 });

/** "the year ended June 30" lasts a year; "for the year" is the one that is told of. */
function theYear(match: Match): Meaning | undefined {
  const [before, after] = [match.items[match.start - 1]?.word ?? "", match.items[match.end]];
  if (after?.word === "ended" || after?.word === "ending") return { is: "duration", value: "P1Y" };
  if (!beforeTheYear.has(before) || match.items[match.end - 1]?.capital) return undefined;
  if (after && (after.kind !== "mark" || after.word === "'" || after.word === "-")) return undefined;
  return now("Y", 0);
}

const now = (unit: string, by: number): Meaning => ({ is: "shift", unit, by, from: "now" });
const from = (unit: string, by: number): Meaning => ({ is: "shift", unit, by, from: "then" });

/** "that day", not "the same day in 2019". */
function that(match: Match): Meaning | undefined {
  const elsewhere = match.item("same") && afterSame.has(match.items[match.end]?.word ?? "");
  return elsewhere ? undefined : from(unit(match), 0);
}

/** "earlier in the week": of the day that is told of, not always of the day of writing. */
function part(match: Match): Meaning {
  const word = match.item("part")?.word;
  const of = word === "earlier" ? -1 : word === "later" ? 1 : undefined;
  return { is: "shift", unit: unit(match), by: 0, from: "now", ...(of && { beside: of }) };
}

const unit = (match: Match): string => String(match.value("single-unit"));

/** "This Week" with capitals is a programme or a paper. */
const plain = (match: Match, meaning: Meaning): Meaning | undefined =>
  (match.item("this") && match.items[match.end - 1]?.capital) || (match.item("last") && isOf(match))
    ? undefined
    : meaning;

/** "the last day of May" is no day counted from now. */
const isOf = (match: Match): boolean => match.items[match.end]?.word === "of";

/** Some days, weeks, months or years; an open number ("several years ago") is only known to lie in the past. */
function counted(match: Match, anchor: "now" | "then", sign: 1 | -1): Meaning | undefined {
  const unit = String(match.value("plural-unit"));
  const item = match.item("#number")?.number;
  if (!item) return undefined;
  if (item.vague) return { is: "vague", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", open: anchor === "now" };
  return { is: "shift", unit, by: sign * item.value, from: anchor };
}

const one = (match: Match, anchor: "now" | "then", sign: 1 | -1): Meaning | undefined => {
  const number = match.item("#number")?.number;
  if (number && number.value !== 1) return undefined;
  const unit = String(match.value("single-small-unit"));
  return { is: "shift", unit, by: sign, from: anchor, ...(unit === "Y" && sign < 0 && !number && { quarterly: true }) };
};

/** "two days before the vote" counts from the vote, which is no date: only words that stand at an end count from one. */
function standing(match: Match, meaning: Meaning | undefined): Meaning | undefined {
  const last = match.items[match.end - 1]?.word;
  if (last !== "before" && last !== "after" && last !== "prior") return meaning;
  const next = match.items[match.end];
  return !next || next.kind === "gap" || (next.kind === "mark" && next.word !== "'" && next.word !== '"')
    ? meaning
    : undefined;
}
