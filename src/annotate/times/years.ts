import type { Match } from "../patterns.ts";
import type { YearRef } from "./meaning.ts";

/** The year of "June last year", "the first half of next year". */
export const yearFromNow = (match: Match): YearRef => ({
  by: Number(match.value("last") ?? match.value("this") ?? match.value("next")),
  from: "now",
});

/** The year of "June of that year", "the summer of the following year". */
export const yearFromThen = (match: Match): YearRef => ({
  by: Number(match.value("previous") ?? match.value("following") ?? 0),
  from: "then",
});
