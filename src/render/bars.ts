import { dayEdtf, type Edtf, edtf, rangeOf, weekdayOf } from "../records/edtf.ts";
import { dateInWords, middleDay, monthOf, shortDate } from "./dates.ts";
import { type Core, type DateGroup, isExact, placeIn } from "./groups.ts";
import type { Words } from "./words.ts";

/** One bar of the overview: a date of the timeline, or in long stories a week, a month or a year of it. */
export interface StripBar {
  /** The group that the bar leads to: the first of its stretch. */
  readonly group: DateGroup;
  /** Under the bar: "18 Jun", "18 Jun 2023" where the year is another than before. */
  readonly label: string;
  /** The same with its year, for bars whose neighbours have no label. */
  readonly dated: string;
  /** In full, for those who hear it: "Sunday 18 June 2023". */
  readonly name: string;
  readonly count: number;
  /** Told as having happened on known days; on dates less exact; not told as having happened. */
  readonly shape: "filled" | "dashed" | "hollow";
  /** Days left out before it, where there are any between two bars of known days or of stretches alike. */
  readonly gap?: number;
  /** Background or outlook of a long story: counted, but of no height, since its years are not the story's days. */
  readonly beyond?: true;
}

/** Days from which on a break in the scale says how long it is. */
export const BREAK = 45;
const MOST = 40; // bars: with a target of 24 px each they still fit a page of 1,088 px

/**
 * The shape of a story: a bar for each date; for each week, month or year where there are more than can be seen. What
 * lies outside the `core` of a long story stands together, before it and after it.
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
  const [weeks, months, years] = [weekOf, month, year].map((key) => stretches(dated, key));
  return [weeks, months].find((some) => some !== undefined && some.length <= MOST) ?? years ?? [];
}

const weekOf = (day: number): Edtf => {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return edtf(`${dayEdtf(monday)}/${dayEdtf(monday + 6)}`);
};
const month = (day: number): Edtf => edtf(monthOf(day));
const year = (day: number): Edtf => edtf(monthOf(day).slice(0, 4));

/** What lies far from the story, as one bar. */
function together(groups: readonly DateGroup[], label: string, words: Words): readonly StripBar[] {
  const [group] = groups;
  const [first, last] = [group?.date, groups.at(-1)?.date];
  if (!group || !first || !last) return [];
  const name = words.covering(dateInWords(first, words), dateInWords(last, words));
  return [{ group, label, dated: label, name, count: countOf(groups), shape: shapeOf(groups), beyond: true }];
}

interface Stretch {
  readonly date: Edtf;
  readonly groups: readonly DateGroup[];
}

/** Groups whose middles share a week, a month or a year, in the order of time. */
function stretches(groups: readonly DateGroup[], keyOf: (day: number) => Edtf): readonly Stretch[] {
  const found = new Map<Edtf, DateGroup[]>();
  for (const group of groups) {
    const key = keyOf(middleDay(group.date) ?? 0);
    const there = found.get(key);
    if (there) there.push(group);
    else found.set(key, [group]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, some]) => ({ date, groups: some }));
}

function drawn(all: readonly Stretch[], words: Words): readonly StripBar[] {
  return all.flatMap(({ date, groups }, index) => {
    const [group] = groups;
    const before = all[index - 1];
    if (!group) return [];
    const gap = before ? daysBetween(before.date, date) : 0;
    return [
      {
        group,
        label: labelOf(date, before?.date, words),
        dated: labelOf(date, undefined, words),
        name: dateInWords(date, words),
        count: countOf(groups),
        shape: shapeOf(groups),
        ...(gap > 0 && { gap }),
      },
    ];
  });
}

/** Days that lie between two dates: none where one of them is vague and they may touch. */
function daysBetween(before: Edtf, after: Edtf): number {
  const [end, start] = [rangeOf(before).last, rangeOf(after).first];
  const known = end === undefined || start === undefined ? 0 : start - end - 1;
  const apart = (middleDay(after) ?? 0) - (middleDay(before) ?? 0);
  return apart > BREAK ? apart : known;
}

const countOf = (groups: readonly DateGroup[]): number => groups.reduce((sum, one) => sum + one.events.length, 0);

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
