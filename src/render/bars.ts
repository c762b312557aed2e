import { type Edtf, edtf } from "../records/edtf.ts";
import { dateInWords, middleDay, monthOf, shortDate } from "./dates.ts";
import { type Core, type DateGroup, isExact, placeIn } from "./groups.ts";
import type { Words } from "./words.ts";

/** One bar of the overview: a date of the timeline, or in long stories a month or a year of it. */
export interface StripBar {
  /** The group that the bar leads to: the first of its stretch. */
  readonly group: DateGroup;
  /** Under the bar: "18 Jun", "18 Jun 2023" where the year is another than before. */
  readonly label: string;
  /** In full, for those who hear it: "Sunday 18 June 2023". */
  readonly name: string;
  readonly count: number;
  /** Told as having happened on known days; on dates less exact; not told as having happened. */
  readonly shape: "filled" | "dashed" | "hollow";
  /** Days without events before it, where they are worth a break in the scale. */
  readonly gap?: number;
}

const BREAK = 45; // days
const MOST = 60; // bars that can still be told apart

/**
 * The shape of a story: a bar for each date; for each month, or year, where there are more than can be seen. What lies
 * outside the `core` of a long story stands together, before it and after it.
 */
export function barsOf(groups: readonly DateGroup[], words: Words, core?: Core): readonly StripBar[] {
  const dated = groups.filter((group) => group.date !== "");
  const lying = (place: ReturnType<typeof placeIn>) => dated.filter((group) => placeIn(core, group) === place);
  return [
    ...together(lying("before"), words.earlier, words),
    ...drawn(inStretches(lying("within")), words),
    ...together(lying("after"), words.later, words),
  ];
}

function inStretches(dated: readonly DateGroup[]): readonly Stretch[] {
  if (dated.length <= MOST) return dated.map((group) => ({ date: group.date as Edtf, groups: [group] }));
  const months = stretches(dated, 7);
  return months.length <= MOST ? months : stretches(dated, 4);
}

/** What lies far from the story, as one bar. */
function together(groups: readonly DateGroup[], label: string, words: Words): readonly StripBar[] {
  const [group] = groups;
  const [first, last] = [group?.date, groups.at(-1)?.date];
  if (!group || !first || !last) return [];
  const name = words.covering(dateInWords(first, words), dateInWords(last, words));
  return [
    { group, label, name, count: groups.reduce((sum, one) => sum + one.events.length, 0), shape: shapeOf(groups) },
  ];
}

interface Stretch {
  readonly date: Edtf;
  readonly groups: readonly DateGroup[];
}

/** Groups whose middles share a month (7 characters of the date) or a year (4), in the order of time. */
function stretches(groups: readonly DateGroup[], length: 4 | 7): readonly Stretch[] {
  const found = new Map<string, DateGroup[]>();
  for (const group of groups) {
    const key = monthOf(middleDay(group.date) ?? 0).slice(0, length);
    const there = found.get(key);
    if (there) there.push(group);
    else found.set(key, [group]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, some]) => ({ date: edtf(key), groups: some }));
}

function drawn(all: readonly Stretch[], words: Words): readonly StripBar[] {
  return all.flatMap(({ date, groups }, index) => {
    const [group] = groups;
    const before = all[index - 1];
    if (!group) return [];
    const gap =
      (middleDay(group.date) ?? 0) - (middleDay(before?.groups.at(-1)?.date ?? "") ?? Number.POSITIVE_INFINITY);
    return [
      {
        group,
        label: labelOf(date, before?.date, words),
        name: dateInWords(date, words),
        count: groups.reduce((sum, one) => sum + one.events.length, 0),
        shape: shapeOf(groups),
        ...(gap > BREAK && { gap }),
      },
    ];
  });
}

function shapeOf(groups: readonly DateGroup[]): StripBar["shape"] {
  if (groups.every((group) => group.events.every((event) => event.status !== "happened"))) return "hollow";
  return groups.some((group) => isExact(group.date)) ? "filled" : "dashed";
}

function labelOf(date: Edtf, before: Edtf | undefined, words: Words): string {
  const short = shortDate(date, words);
  const year = yearOf(date);
  return /\d{4}/.test(short) || (before !== undefined && year === yearOf(before)) ? short : `${short} ${year}`;
}

const yearOf = (date: Edtf): string => /\d{4}/.exec(date)?.[0] ?? "";
