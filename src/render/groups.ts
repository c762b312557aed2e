import type { Event } from "../records/digest.ts";
import { compareEdtf, type Edtf, isApproximate, precisionOf } from "../records/edtf.ts";
import { middleDay, monthOf, statedDate } from "./dates.ts";

/** Events under one date, as the timeline heads them. */
export interface DateGroup {
  /** As in EDTF, without a time of day; "" for the undated. */
  readonly date: Edtf | "";
  /** Fragment: "t-2023-06-18", "t-undated". */
  readonly id: string;
  readonly events: readonly Event[];
}

/** One page of the timeline. A timeline of up to `PER_PAGE` events is one period. */
export interface Period {
  readonly path: string;
  readonly groups: readonly DateGroup[];
  readonly first: Edtf | "";
  readonly last: Edtf | "";
  readonly count: number;
}

export const PER_PAGE = 150;
const WHOLE = 200; // up to here one page holds the whole timeline

/** Events by date, in the order of time, the undated last. */
export function dateGroups(events: readonly Event[]): readonly DateGroup[] {
  const byDate = new Map<Edtf | "", Event[]>();
  for (const event of events) {
    const date = dateOnly(statedDate(event));
    const there = byDate.get(date);
    if (there) there.push(event);
    else byDate.set(date, [event]);
  }
  const dates = [...byDate.keys()].sort(compareEdtf);
  return dates.map((date) => ({ date, id: groupId(date), events: byDate.get(date) ?? [] }));
}

/** The pages of the timeline: one, or one for each stretch of months with at most about 150 events. */
export function periods(groups: readonly DateGroup[]): readonly Period[] {
  const total = groups.reduce((sum, group) => sum + group.events.length, 0);
  if (total <= WHOLE) return [periodOf("timeline.html", groups)];
  const stretches: DateGroup[][] = [];
  let month = "";
  for (const group of groups.flatMap(parts)) {
    const here = group.date === "" ? "undated" : monthOf(middleDay(group.date) ?? 0);
    const last = stretches.at(-1);
    const room = last ? PER_PAGE - last.reduce((sum, one) => sum + one.events.length, 0) : 0;
    const joins = last && group.events.length <= room && (here !== "undated" || month === "undated");
    if (joins) last.push(group);
    else stretches.push([group]);
    month = here;
  }
  const seen = new Map<string, number>();
  return stretches.map((stretch) => {
    const name = stretch[0]?.id.replace(/^t-/, "") ?? "undated";
    const time = (seen.get(name) ?? 0) + 1;
    seen.set(name, time);
    return periodOf(`timeline/${name}${time === 1 ? "" : `-${time}`}.html`, stretch);
  });
}

/** Days, first and last, that a story takes place on. */
export interface Core {
  readonly first: number;
  readonly last: number;
}

const FEW = 50; // events: of fewer all can be seen at once
const AROUND = 1 / 8; // of the time in which the reports appeared, but a month at least

/**
 * The days on which a story takes place: those of its reports and some around them. What lies elsewhere is background and
 * outlook. Nothing for short stories, for undated reports, and where most events lie elsewhere.
 */
export function coreOf(groups: readonly DateGroup[], published: readonly Edtf[]): Core | undefined {
  const days = published.flatMap((date) => middleDay(date) ?? []);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const around = Math.max(31, Math.round((to - from) * AROUND));
  const core = { first: from - around, last: to + around };
  const dated = groups.filter(({ date }) => date !== "");
  const count = (some: readonly DateGroup[]): number => some.reduce((sum, { events }) => sum + events.length, 0);
  const isMost = 2 * count(dated.filter((group) => placeIn(core, group) === "within")) > count(dated);
  return days.length > 0 && count(groups) >= FEW && isMost ? core : undefined;
}

/** Where a date lies: what has no place in a calendar lies before. */
export function placeIn(core: Core | undefined, { date }: Pick<DateGroup, "date">): "before" | "within" | "after" {
  if (core === undefined) return "within";
  const day = middleDay(date) ?? Number.NEGATIVE_INFINITY;
  return day < core.first ? "before" : day > core.last ? "after" : "within";
}

/** A fragment that a date alone decides. */
export const groupId = (date: Edtf | ""): string =>
  `t-${date === "" ? "undated" : date.replace(/~/g, "-about").replace(/[?%]/g, "-perhaps").replace(/\//g, "_").replace(/\.\./g, "open")}`;

/** Whether a date is exact to the day: drawn filled; the rest dashed. */
export const isExact = (date: Edtf | ""): boolean =>
  date !== "" && !isApproximate(date) && ["day", "time"].includes(precisionOf(date));

function periodOf(path: string, groups: readonly DateGroup[]): Period {
  const dated = groups.filter((group) => group.date !== "");
  return {
    path,
    groups,
    first: dated[0]?.date ?? "",
    last: dated.at(-1)?.date ?? "",
    count: groups.reduce((sum, group) => sum + group.events.length, 0),
  };
}

/** A day with more events than a page holds is cut into parts. */
function parts(group: DateGroup): readonly DateGroup[] {
  if (group.events.length <= PER_PAGE) return [group];
  const cut: DateGroup[] = [];
  for (let start = 0; start < group.events.length; start += PER_PAGE) {
    cut.push({ ...group, events: group.events.slice(start, start + PER_PAGE) });
  }
  return cut;
}

function dateOnly(date: Edtf | ""): Edtf | "" {
  if (date === "" || precisionOf(date) !== "time") return date;
  return (date.slice(0, 10) + (/[~?%]$/.exec(date)?.[0] ?? "")) as Edtf;
}
