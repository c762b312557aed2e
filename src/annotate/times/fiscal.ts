import type { Match, Rule } from "../patterns.ts";
import type { Meaning, YearRef } from "./meaning.ts";
import { yearFromNow } from "./years.ts";

/** Quarters, halves and company years: "the third quarter", "first half of 2023", "fiscal 1989". */
export const fiscal: readonly Rule<Meaning>[] = [
  { name: "quarter-short", pattern: "=q +#digits #year?", make: shortQuarter },
  { name: "half-short", pattern: "=h +#digits #year", make: shortQuarter },
  { name: "fiscal-year", pattern: "=fy #year", make: (match) => ({ is: "year", year: match.number("#year") }) },
  { name: "quarter", pattern: "the? fiscal? -? quarter-number quarter", make: (match) => quarter(match) },
  { name: "quarter", pattern: "fiscal? quarter-number +- +quarter", make: (match) => quarter(match) },
  {
    name: "quarter-of-year",
    pattern: "the? fiscal? -? quarter-number -? quarter ,? of? fiscal? #year",
    make: (match) => quarter(match, match.number("#year")),
  },
  {
    name: "quarter-of-year",
    pattern: "the? fiscal? #year fiscal? quarter-number -? quarter",
    make: (match) => quarter(match, match.number("#year")),
  },
  {
    name: "quarter-of-year",
    pattern: "the? quarter-number -? quarter ,? of? last|this|next year",
    make: (match) => quarter(match, yearFromNow(match)),
  },
  {
    name: "quarter-of-year",
    pattern: "last|this|next year ' s quarter-number -? quarter",
    make: (match) => quarter(match, yearFromNow(match)),
  },
  {
    name: "quarter-year-ago",
    pattern: "the? comparable? year -? ago|earlier quarter-number? quarter|period",
    make: (match) => yearAgo(match),
  },
  {
    name: "quarter-year-ago",
    pattern: "the comparable? quarter|period a year ago|earlier",
    make: (match) => yearAgo(match),
  },
  { name: "quarter-year-ago", pattern: "the comparable quarter|period last year", make: (match) => yearAgo(match) },
  {
    name: "quarter-this",
    pattern: "the latest quarter|period",
    make: () => ({ is: "quarter", year: { by: 0, from: "then" } }),
  },
  { name: "quarter-this", pattern: "the quarter", make: () => ({ is: "quarter", year: { by: 0, from: "then" } }) },
  { name: "quarter-year-of-period", pattern: "the #year quarter-number? quarter|period", make: ofYearPeriod },
  { name: "half-year", pattern: "the? half-number half of #year", make: (match) => half(match, match.number("#year")) },
  {
    name: "half-year",
    pattern: "the? half-number half of this|last|next year",
    make: (match) => half(match, yearFromNow(match)),
  },
  { name: "half-year", pattern: "the half-number half of the year", make: (match) => half(match) },
  {
    name: "fiscal-year",
    pattern: "fiscal year? #year",
    make: (match) => ({ is: "year", year: match.number("#year") }),
  },
  { name: "fiscal-years", pattern: "fiscal year? #year +-|/ +#short-year", make: twoYears },
  { name: "fiscal-years", pattern: "the? #year +-|/ +#short-year fiscal year", make: twoYears },
  {
    name: "fiscal-year",
    pattern: "the current|latest fiscal year",
    make: () => ({ is: "shift", unit: "Y", by: 0, from: "now" }),
  },
];

/** "the 2022-23 financial year" */
function twoYears(match: Match): Meaning | undefined {
  const year = match.number("#year");
  const short = match.number("#short-year");
  return (year + 1) % 100 === short ? { is: "period", value: `${year}/${year + 1}` } : undefined;
}

function quarter(match: Match, year?: YearRef): Meaning | undefined {
  const number = Number(match.value("quarter-number"));
  return { is: "quarter", quarter: number, ...(year !== undefined && { year }) };
}

/** "Q3 2023", "H1 2022"; "Q3" alone in capitals. */
function shortQuarter(match: Match): Meaning | undefined {
  const first = match.items[match.start];
  const number = match.number("#digits");
  const halves = first?.word === "h";
  if (!first?.capital || number < 1 || number > (halves ? 2 : 4)) return undefined;
  const year = match.item("#year") ? { year: match.number("#year") } : {};
  return { is: "quarter", ...(halves ? { half: number } : { quarter: number }), ...year };
}

function yearAgo(match: Match): Meaning {
  const number = match.value("quarter-number");
  return { is: "quarter", year: { by: -1, from: "then" }, ...(number !== undefined && { quarter: Number(number) }) };
}

function ofYearPeriod(match: Match): Meaning {
  const number = match.value("quarter-number");
  return { is: "quarter", year: match.number("#year"), ...(number !== undefined && { quarter: Number(number) }) };
}

const half = (match: Match, year?: YearRef): Meaning => ({
  is: "quarter",
  half: Number(match.value("half-number")),
  ...(year !== undefined && { year }),
});
