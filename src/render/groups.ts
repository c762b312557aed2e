import type { Event } from "../records/digest.ts";
import { compareEdtf, type Edtf, isApproximate, precisionOf, rangeOf } from "../records/edtf.ts";
import { middleDay, statedDate } from "./dates.ts";
import { type Period, periodOf, stretchesOf } from "./stretches.ts";

/** Events under one date, as the timeline heads them. */
export interface DateGroup {
  /** As in EDTF, without a time of day; "" for the undated. */
  readonly date: Edtf | "";
  /** Fragment: "t-2023-06-18", "t-undated". */
  readonly id: string;
  readonly events: readonly Event[];
}

/** One page of the timeline: of a timeline that is not long, all of it. */
export interface TimelinePage extends Period {
  readonly groups: readonly DateGroup[];
}

/** Sentences that an event shows in the timeline; its own page has them all. */
export const QUOTED = 8;
/** Differences that an event names in the timeline. */
export const DIFFERING = 3;
export const PER_PAGE = 150;
/** Headlines and sentences on one page: of real reports 300 are 30 to 40 KB gzip. */
const LINES = 300;
/** Up to here one page holds the whole timeline. */
const WHOLE = { events: 200, lines: 400 };

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

/** The pages of the timeline: one, or one for each stretch of the calendar with at most about 150 events. */
export function timelinePages(groups: readonly DateGroup[]): readonly TimelinePage[] {
  const all = groups.flatMap(({ events }) => events);
  if (all.length <= WHOLE.events && linesOf(all) <= WHOLE.lines)
    return [{ ...pageOf("timeline", groups), path: "timeline.html" }];
  const dayOf = ({ date }: DateGroup) => (date === "" ? undefined : startOf(date));
  const fits = (some: readonly DateGroup[]) => fitsOnPage(some.flatMap(({ events }) => events));
  return stretchesOf(groups.flatMap(parts), dayOf, fits).map(({ name, items }) => pageOf(name, items));
}

/** The day by which dates are in order. */
function startOf(date: Edtf): number {
  const { first, last } = rangeOf(date);
  return first ?? last ?? 0;
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

function pageOf(name: string, groups: readonly DateGroup[]): TimelinePage {
  const dated = groups.filter((group) => group.date !== "");
  const count = groups.reduce((sum, group) => sum + group.events.length, 0);
  return { ...periodOf("timeline", name, [dated[0]?.date ?? "", dated.at(-1)?.date ?? ""], count), groups };
}

/** A day with more events than a page holds is cut into parts. */
function parts(group: DateGroup): readonly DateGroup[] {
  if (fitsOnPage(group.events)) return [group];
  const cut: Event[][] = [[]];
  let lines = 0;
  for (const event of group.events) {
    const here = linesOf([event]);
    if (lines + here > LINES || cut.at(-1)?.length === PER_PAGE) {
      cut.push([]);
      lines = 0;
    }
    cut.at(-1)?.push(event);
    lines += here;
  }
  return cut.map((events) => ({ ...group, events }));
}

const fitsOnPage = (events: readonly Event[]): boolean => events.length <= PER_PAGE && linesOf(events) <= LINES;

/** What an event takes on a page: its headline, its sentences, and where sources differ on it. */
export const linesOf = (events: readonly Event[]): number =>
  events.reduce((sum, { evidence, disagreements }) => {
    return sum + 1 + Math.min(QUOTED, evidence.length) + Math.min(DIFFERING, disagreements.length);
  }, 0);

function dateOnly(date: Edtf | ""): Edtf | "" {
  if (date === "" || precisionOf(date) !== "time") return date;
  return (date.slice(0, 10) + (/[~?%]$/.exec(date)?.[0] ?? "")) as Edtf;
}
