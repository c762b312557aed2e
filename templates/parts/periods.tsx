import type { Edtf } from "../../src/records/edtf.ts";
import { shortDate } from "../../src/render/dates.ts";
import type { Site } from "../../src/render/site.ts";
import type { Period } from "../../src/render/stretches.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

const LISTED = 48; // periods on one page; beyond it years are listed, and each has a page that lists its own

/** A list that is cut into periods: its first page, what that is called, and the words that count what it lists. */
export interface PeriodList<One extends Period = Period> {
  readonly periods: readonly One[];
  readonly path: string;
  readonly title: string;
  readonly count: (items: number) => string;
}

interface PeriodsProps {
  readonly of: PeriodList;
  /** Those of this year only. */
  readonly year?: Edtf | undefined;
}

/** Links to periods: all of them, or of very many their years and what lies outside of those. */
export const Periods = part("periods/Periods", function Periods({ of, year }: PeriodsProps) {
  const { site, href } = usePage();
  const entries =
    year === undefined
      ? entriesOf(of.periods, site, splitYears(of.periods), of)
      : entriesOf(partsOf(of.periods, year), site, [], of);
  return (
    <ul class="names">
      {entries.map(({ path, name, count }) => (
        <li key={path}>
          <a href={href(path)}>{name}</a> <span class="count">{of.count(count)}</span>
        </li>
      ))}
    </ul>
  );
});

/** From one period to those before and after it. */
export const PeriodPager = part(
  "periods/PeriodPager",
  function PeriodPager({ of, period }: { readonly of: PeriodList; readonly period: Period }) {
    const { site, words, href } = usePage();
    const index = of.periods.indexOf(period);
    const [before, after] = [of.periods[index - 1], of.periods[index + 1]];
    return (
      <nav class="pager" aria-label={words.periodsHeading}>
        {before && <a href={href(before.path)}>← {nameOf(before, of.periods, site)}</a>}
        <a href={href(of.path)}>{of.title}</a>
        {after && <a href={href(after.path)}>{nameOf(after, of.periods, site)} →</a>}
      </nav>
    );
  },
);

/** "1 Jan 2021 – 9 Jan 2021"; "Undated", with its place among them where the undated fill several pages. */
export function nameOf(period: Period, periods: readonly Period[], { words }: Pick<Site, "words">): string {
  if (period.first === "" || period.last === "") {
    const undated = periods.filter(({ first }) => first === "");
    return undated.length === 1 ? words.undatedHeading : `${words.undatedHeading} (${undated.indexOf(period) + 1})`;
  }
  const short = (date: Edtf): string => withYear(shortDate(date, words), date);
  return words.covering(short(period.first), short(period.last));
}

const withYear = (text: string, date: string): string =>
  /\d{4}/.test(text) ? text : `${text} ${/\d{4}/.exec(date)?.[0] ?? ""}`;

/** The pages above a period's. */
export const above = ({ periods, path, title }: PeriodList, { year }: Pick<Period, "year">) => [
  { to: path, text: title },
  ...(year && splitYears(periods).includes(year) ? [{ to: pathOfYear(path, year), text: year }] : []),
];

/** Years that are listed on a page of their own. */
export const splitYears = (periods: readonly Period[]): readonly Edtf[] =>
  periods.length <= LISTED ? [] : [...new Set(periods.flatMap(({ year }) => year ?? []))];

/** The page that lists the periods of a year; `path` is the list's first page. */
export const pathOfYear = (path: string, year: Edtf): string => `${path.replace(/\.html$/, "")}/${year}.html`;

export const partsOf = <One extends Period>(periods: readonly One[], of: Edtf): readonly One[] =>
  periods.filter(({ year }) => year === of);

/** A line of a list of periods. */
interface Entry {
  readonly path: string;
  readonly name: string;
  readonly count: number;
}

/** A day that fills several pages stands once, and so does what is undated, and each of the `years` with a page of its own. */
function entriesOf(
  periods: readonly Period[],
  site: Site,
  years: readonly Edtf[],
  { path }: Pick<PeriodList, "path">,
): readonly Entry[] {
  const yearOf = ({ year }: Period): Edtf | undefined => (year && years.includes(year) ? year : undefined);
  const runs: Period[][] = [];
  for (const period of periods) {
    const before = runs.at(-1)?.[0];
    const year = yearOf(period);
    const goesOn = before && (year ? year === yearOf(before) : isSameDay(before, period));
    if (goesOn) runs.at(-1)?.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const [count, year] = [run.reduce((sum, one) => sum + one.count, 0), yearOf(first)];
    if (year) return [{ path: pathOfYear(path, year), name: year, count }];
    return [{ path: first.path, name: nameOf(first, run.slice(0, 1), site), count }];
  });
}

const isSameDay = (a: Period, b: Period): boolean => a.first === a.last && b.first === b.last && a.first === b.first;
