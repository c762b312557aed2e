import { beforeSeason } from "../../language/en/time-contexts.ts";
import type { Match, Rule } from "../patterns.ts";
import type { Meaning, Toward, YearRef } from "./meaning.ts";
import { yearFromNow, yearFromThen } from "./years.ts";

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
  if (!beforeSeason.has(before)) return undefined;
  if ((word === "fall" || word === "spring") && before === "to") return undefined;
  return match.item("the") ? ofSeason(match) : ofSeason(match, { bare: true });
}
