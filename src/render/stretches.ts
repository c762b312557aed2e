import { dayEdtf, type Edtf, edtf } from "../records/edtf.ts";

/** What one page of a long list in the order of time holds. */
export interface Stretch<Item> {
  /** After the calendar: "1900_1999", "1990s", "2021", "2021-03", "2021-03-17" from that day on, "undated". */
  readonly name: string;
  readonly items: readonly Item[];
}

/** A page of a list in the order of time, as other pages speak of it. */
export interface Period {
  readonly path: string;
  /** "" for what has no day. */
  readonly first: Edtf | "";
  readonly last: Edtf | "";
  /** Of the items on it. */
  readonly count: number;
  /** That it is a part of: a year that fills several pages. */
  readonly year?: Edtf;
}

/** The page of a stretch in a folder; `days` are the first and the last day of its items, "" where they have none. */
export function periodOf(
  folder: string,
  name: string,
  [first, last]: readonly [Edtf | "", Edtf | ""],
  count: number,
): Period {
  const year = /^\d{4}(?=-)/.exec(name)?.[0];
  return { path: `${folder}/${name}.html`, first, last, count, ...(year && { year: edtf(year) }) };
}

/** How stretches of days are called, the longest first: centuries, decades, years, months, parts of months, days. */
const LEVELS: readonly ((day: string) => string)[] = [
  (day) => `${day.slice(0, 2)}00_${day.slice(0, 2)}99`,
  (day) => `${day.slice(0, 3)}0s`,
  (day) => day.slice(0, 4),
  (day) => day.slice(0, 7),
  ...[16, 8, 4, 2, 1].map((days) => (day: string) => {
    const before = Math.floor((Number(day.slice(8)) - 1) / days) * days;
    return `${day.slice(0, 8)}${String(before + 1).padStart(2, "0")}`;
  }),
];

/**
 * Cuts a list where the calendar does, as often as pages need: so one more item changes the page of its own days, and no
 * others. A day that is too much for one page goes on from page to page, and so does what has no day, which comes last. No
 * single item may be too much for a page.
 */
export function stretchesOf<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => number | undefined,
  fits: (items: readonly Item[]) => boolean,
): readonly Stretch<Item>[] {
  const split = (name: string, some: readonly Item[], level: number): readonly Stretch<Item>[] => {
    if (level > 0 && fits(some)) return [{ name, items: some }];
    const nameOf = LEVELS[level];
    if (!nameOf) return inOrder(name, some, fits);
    const parts = new Map<string, Item[]>();
    for (const item of some) {
      const key = nameOf(dayEdtf(dayOf(item) ?? 0));
      const there = parts.get(key);
      if (there) there.push(item);
      else parts.set(key, [item]);
    }
    return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, part]) => split(key, part, level + 1));
  };
  const dated = items.filter((item) => dayOf(item) !== undefined);
  const undated = items.filter((item) => dayOf(item) === undefined);
  return [...split("", dated, 0), ...inOrder("undated", undated, fits)];
}

/** As much on each page as it holds. */
function inOrder<Item>(
  name: string,
  items: readonly Item[],
  fits: (items: readonly Item[]) => boolean,
): readonly Stretch<Item>[] {
  const pages: Item[][] = [];
  for (const item of items) {
    const last = pages.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else pages.push([item]);
  }
  return pages.map((some, index) => ({ name: index === 0 ? name : `${name}-part-${index + 1}`, items: some }));
}
