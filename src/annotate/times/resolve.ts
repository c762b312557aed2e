import { dayEdtf, dayNumber, type Edtf, isEdtf } from "../../records/edtf.ts";
import type { Anchor, TimeMention } from "../../records/reading.ts";
import {
  addMonths,
  easter,
  isoWeekday,
  monday,
  type Point,
  pointOf,
  pointOfDay,
  pointText,
  weekText,
} from "./calendar.ts";
import type { Meaning, Toward, Unit, Window, YearRef } from "./meaning.ts";

/** A date that others may be counted from, and where it comes from. */
export interface Fixed {
  readonly point: Point;
  readonly quarter?: number;
  /** Absent where no EDTF can name the date: years before Christ. */
  readonly anchor?: Anchor;
}

/** What is known where an expression stands. */
export interface Scene {
  /** When the article was written. */
  readonly now?: Fixed;
  /** The last date in the text before. */
  readonly then?: Fixed;
  /** Day of which the sentence or the one before it speaks. */
  readonly today?: Fixed;
  /** The last quarter that the text speaks of. */
  readonly quarter?: Fixed;
  /** The weekday of which this one is the next: "on Tuesday and Wednesday". */
  readonly beside?: Fixed;
  /** The text tells of times long before it was written: its own dates carry those without a year. */
  readonly narrative: boolean;
  /** What the sentence around says: before or after the day of writing; 0 where it does not tell. */
  readonly tense: Toward;
}

export interface Resolved {
  readonly type: TimeMention["timex"]["type"];
  readonly value: string;
  readonly basis: "stated" | "implied";
  readonly anchor?: Anchor;
  /** Where the value has no place in a calendar but the words do: "in the past two weeks". */
  readonly edtf?: Edtf;
  /** Where the narrative stands after this expression. */
  readonly point?: Point;
  readonly quarter?: number;
}

/** The value of an expression; parts that nothing tells are written "X", and no anchor is ever made up. */
export function resolve(meaning: Meaning, scene: Scene): Resolved {
  switch (meaning.is) {
    case "day":
      return day(meaning, scene);
    case "day-of-month":
      return dayOfMonth(meaning.day, scene);
    case "month":
      return month(meaning, scene);
    case "year":
      return stated(pointOf(meaning.year));
    case "period":
      return { type: "DATE", value: meaning.value, basis: "stated" };
    case "weekday":
      return weekday(meaning, scene);
    case "shift":
      if (meaning.quarterly && scene.quarter?.quarter !== undefined)
        return ofQuarterQuietly(scene.quarter.quarter - 4, scene.quarter.anchor, -1);
      return shift(meaning.unit, meaning.by, meaning.from === "now" ? present(scene) : (scene.then ?? scene.now));
    case "quarter":
      return quarter(meaning, scene);
    case "season":
      return season(meaning, scene);
    case "weekend":
      return weekend(meaning.toward, scene);
    case "holiday":
      return holiday(meaning, scene);
    case "time":
      return time(meaning, scene);
    case "duration":
      return { type: "DURATION", value: meaning.value, ...(meaning.window ? reach(meaning.window, scene) : STATED) };
    case "set":
      return { type: "SET", value: meaning.value, basis: "stated" };
    case "vague":
      return { type: "DATE", value: meaning.value, ...(meaning.open ? reach(OPEN[meaning.value], scene) : STATED) };
  }
}

const STATED = { basis: "stated" } as const;

/** "recently" lies before the day of writing, "in the coming months" after it; how far is not said. */
const OPEN: Readonly<Record<string, Window>> = {
  PAST_REF: { toward: -1, unit: "D" },
  FUTURE_REF: { toward: 1, unit: "D" },
};

/** The interval up to or from the day of writing; only news is told from that day. */
function reach(window: Window | undefined, scene: Scene): Pick<Resolved, "basis" | "anchor" | "edtf"> {
  const from = scene.narrative ? undefined : scene.now;
  if (!window || from?.point.day === undefined || !from.anchor) return STATED;
  const here = dayEdtf(from.point.day);
  const other =
    window.amount === undefined || window.amount > MOST
      ? undefined
      : moved(from.point, window.unit, window.toward * window.amount);
  const text = window.toward < 0 ? `${other ?? ""}/${here}` : `${here}/${other ?? ".."}`;
  return { basis: "implied", anchor: from.anchor, ...(isEdtf(text) && { edtf: text }) };
}

/** The day so many units from another; the last of its month where the month is too short. */
function moved(point: Point, unit: Unit, by: number): Edtf | undefined {
  const days = DAYS[unit];
  if (days !== undefined) return dayEdtf((point.day ?? 0) + days * by);
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  const target = addMonths(point, months * by);
  const first = dayNumber(target.year, target.month ?? 1, 1);
  const length = dayNumber(target.year, (target.month ?? 1) + 1, 1) - first;
  const inMonth = (point.day ?? 0) - dayNumber(point.year, point.month ?? 1, 1);
  return dayEdtf(first + Math.min(inMonth, length - 1));
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, FN: 14 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120 };

const stated = (point: Point): Resolved => ({ type: "DATE", value: pointText(point), basis: "stated", point });

const implied = (point: Point, anchor: Anchor | undefined): Resolved => ({
  ...counted(pointText(point), anchor),
  point,
});

const counted = (value: string, anchor: Anchor | undefined): Resolved => ({
  type: "DATE",
  value,
  basis: "implied",
  ...(anchor && { anchor }),
});

const unknown = (value: string): Resolved => ({ type: "DATE", value, basis: "stated" });

/** In a narrative "last year" counts from the events told, in news from the day of writing. */
const present = (scene: Scene): Fixed | undefined => (scene.narrative ? (scene.then ?? scene.now) : scene.now);

const two = (value: number): string => String(value).padStart(2, "0");

/** The year that a reference means, where its anchor is known. */
function yearOf(year: YearRef, scene: Scene): { readonly year: number; readonly anchor?: Anchor } | undefined {
  if (typeof year === "number") return { year };
  const fixed = year.from === "now" ? present(scene) : (scene.then ?? scene.now);
  return fixed && { year: fixed.point.year + year.by, ...(fixed.anchor && { anchor: fixed.anchor }) };
}

const placed = (point: Point, anchor: Anchor | undefined): Resolved =>
  anchor ? implied(point, anchor) : stated(point);

const AGAINST = 3; // a day that the tense speaks against must be twice as near

function day(meaning: Extract<Meaning, { is: "day" }>, scene: Scene): Resolved {
  const { month, day } = meaning;
  const blank = unknown(`XXXX-${two(month)}-${two(day)}`);
  if (meaning.year !== undefined) {
    const found = yearOf(meaning.year, scene);
    return found ? placed(pointOf(found.year, month, day), found.anchor) : blank;
  }
  const from = present(scene);
  if (!from) return blank;
  const { year, day: today } = from.point;
  if (scene.narrative || today === undefined) return implied(pointOf(year, month, day), from.anchor);
  const days = [year - 1, year, year + 1].map((one) => dayNumber(one, month, day));
  const [ahead = 0] = days.filter((one) => one >= today);
  const back = days.filter((one) => one <= today).at(-1) ?? ahead;
  const weight = scene.tense < 0 ? AGAINST : scene.tense > 0 ? 1 / AGAINST : 1;
  const nearest = (ahead - today) * weight < today - back ? ahead : back;
  return implied(pointOfDay(nearest), from.anchor);
}

function dayOfMonth(day: number, scene: Scene): Resolved {
  const from = scene.then ?? scene.now;
  if (from?.point.month === undefined) return unknown(`XXXX-XX-${two(day)}`);
  return implied(pointOf(from.point.year, from.point.month, day), from.anchor);
}

function month(meaning: Extract<Meaning, { is: "month" }>, scene: Scene): Resolved {
  const blank = unknown(`XXXX-${two(meaning.month)}`);
  if (meaning.year !== undefined) {
    const found = yearOf(meaning.year, scene);
    return found ? placed(pointOf(found.year, meaning.month), found.anchor) : blank;
  }
  const from = present(scene);
  if (!from) return blank;
  const here = from.point.month;
  if (scene.narrative || here === undefined) return implied(pointOf(from.point.year, meaning.month), from.anchor);
  return implied(
    pointOf(from.point.year + yearStep(meaning.month - here, meaning.toward, scene.tense), meaning.month),
    from.anchor,
  );
}

/** Which year a month belongs to that lies `ahead` months after the month of writing in the same year. */
function yearStep(ahead: number, toward: Toward | undefined, tense: Toward): number {
  if (toward === -1) return ahead >= 0 ? -1 : 0;
  if (toward === 1) return ahead <= 0 ? 1 : 0;
  if (tense > 0) return ahead < 0 && ahead + 12 < -ahead * AGAINST ? 1 : 0;
  return ahead > 0 && (tense < 0 || ahead >= 12 - ahead) ? -1 : 0;
}

/** "Tuesday and Wednesday" follow one another; "Friday and Thursday" do so backwards. */
function stepBeside(days: number): number {
  const ahead = (days + 7) % 7 || 7;
  return ahead === 6 ? -1 : ahead;
}

function weekday(meaning: Extract<Meaning, { is: "weekday" }>, scene: Scene): Resolved {
  const from = present(scene);
  const today = from?.point.day;
  if (!from || today === undefined) return unknown(`XXXX-WXX-${meaning.weekday}`);
  const beside = scene.beside?.point.day;
  if (beside !== undefined && meaning.toward === undefined)
    return implied(pointOfDay(beside + stepBeside(meaning.weekday - isoWeekday(beside))), from.anchor);
  const back = (isoWeekday(today) - meaning.weekday + 7) % 7;
  if (meaning.toward === -1) return implied(pointOfDay(today - (back || 7)), from.anchor);
  if (meaning.toward === 1) return implied(pointOfDay(today + (7 - back)), from.anchor);
  if (scene.tense > 0) return implied(pointOfDay(today + ((7 - back) % 7)), from.anchor);
  return implied(pointOfDay(today - back), from.anchor);
}

const MOST = 5_000; // units from an anchor: beyond that a calendar is the wrong measure ("a million years ago")

function shift(unit: Unit, by: number, from: Fixed | undefined): Resolved {
  const blank = unknown(BLANK[unit] ?? "XXXX");
  if (!from || Math.abs(by) > MOST) return blank;
  const { point, anchor } = from;
  const whole = Math.round(by);
  switch (unit) {
    case "Y":
      return by === whole ? implied(pointOf(point.year + by), anchor) : shift("M", by * 12, from);
    case "DE":
      return Math.abs(by) <= 1 && by === whole && by !== 0
        ? counted(String(Math.floor(point.year / 10) + by), anchor)
        : implied(pointOf(point.year + Math.round(by * 10)), anchor);
    case "CE":
      return counted(two(Math.floor(point.year / 100) + whole), anchor);
    case "M":
      return point.month === undefined ? blank : implied(addMonths(point, whole), anchor);
    case "Q":
      return point.month === undefined
        ? blank
        : ofQuarter(point.year * 4 + Math.floor((point.month - 1) / 3) + whole, anchor);
  }
  if (point.day === undefined) return blank;
  if (unit === "W") return counted(weekText(point.day + whole * 7), anchor);
  if (unit === "FN") return counted(weekText(point.day + whole * 14), anchor);
  if (unit === "D") return implied(pointOfDay(point.day + whole), anchor);
  if (unit === "h" && whole % 24 === 0) return implied(pointOfDay(point.day + whole / 24), anchor);
  return { ...counted(`${pointText(point)}TXX:XX`, anchor), type: "TIME" };
}

const BLANK: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  h: "XXXX-XX-XXTXX:XX",
  m: "XXXX-XX-XXTXX:XX",
  s: "XXXX-XX-XXTXX:XX",
};

const ofQuarter = (index: number, anchor: Anchor | undefined): Resolved => ({
  ...counted(`${Math.floor(index / 4)}-Q${(index % 4) + 1}`, anchor),
  quarter: index,
});

/** "the third quarter" is the last that has ended by the day of writing, "the quarter" the last one named. */
function quarter(meaning: Extract<Meaning, { is: "quarter" }>, scene: Scene): Resolved {
  const { half, year } = meaning;
  const name = half ? `H${half}` : `Q${meaning.quarter ?? "X"}`;
  if (typeof year === "number") {
    if (!half && meaning.quarter === undefined) {
      const last = scene.quarter?.quarter;
      if (last === undefined) return stated(pointOf(year));
      return counted(`${year}-Q${(last % 4) + 1}`, scene.quarter?.anchor);
    }
    const index = half ? undefined : year * 4 + (meaning.quarter ?? 1) - 1;
    return { type: "DATE", value: `${year}-${name}`, basis: "stated", ...(index !== undefined && { quarter: index }) };
  }
  const last = scene.quarter;
  if (year?.from === "then" && last?.quarter !== undefined) {
    const number = meaning.quarter === undefined ? last.quarter % 4 : meaning.quarter - 1;
    return ofQuarterQuietly((Math.floor(last.quarter / 4) + year.by) * 4 + number, last.anchor, year.by);
  }
  const from = present(scene);
  if (!from) return unknown(`XXXX-${name}`);
  if (half) return counted(`${from.point.year + (year?.by ?? 0)}-${name}`, from.anchor);
  if (from.point.month === undefined) return unknown(`XXXX-${name}`);
  const here = from.point.year * 4 + Math.floor((from.point.month - 1) / 3);
  if (meaning.quarter === undefined)
    return ofQuarterQuietly(here - 1 + 4 * (year?.by ?? 0), from.anchor, year?.by ?? 0);
  if (year?.from === "now") return ofQuarter((from.point.year + year.by) * 4 + meaning.quarter - 1, from.anchor);
  const ahead = meaning.quarter - 1 - (here % 4);
  const step = scene.tense > 0 ? (ahead < -1 ? 4 : 0) : ahead > 0 ? -4 : 0; // a quarter just ended is still reported on
  return ofQuarter(here + ahead + step + 4 * (year?.by ?? 0), from.anchor);
}

/** "a year earlier" looks back without moving the narrative. */
function ofQuarterQuietly(index: number, anchor: Anchor | undefined, by: number): Resolved {
  const { quarter: moved, ...rest } = ofQuarter(index, anchor);
  return by === 0 && moved !== undefined ? { ...rest, quarter: moved } : rest;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(meaning: Extract<Meaning, { is: "season" }>, scene: Scene): Resolved {
  const { season } = meaning;
  const blank = unknown(`XXXX-${season}`);
  if (meaning.year !== undefined) {
    const found = yearOf(meaning.year, scene);
    if (!found) return blank;
    return {
      type: "DATE",
      value: `${found.year}-${season}`,
      basis: found.anchor ? "implied" : "stated",
      ...(found.anchor && { anchor: found.anchor }),
    };
  }
  const from = present(scene);
  if (!from || (meaning.bare && scene.tense === 0 && !scene.narrative)) return blank;
  const { year, month = 7 } = from.point;
  const first = SEASON_MONTH[season] ?? 1;
  let step = 0;
  if (meaning.toward === -1) step = month <= first + 2 ? -1 : 0;
  else if (meaning.toward === 1) step = month >= first ? 1 : 0;
  else if (meaning.toward === undefined && !scene.narrative)
    step = scene.tense > 0 ? (month > first + 2 ? 1 : 0) : month < first ? -1 : 0;
  return counted(`${year + step}-${season}`, from.anchor);
}

function weekend(toward: Toward | undefined, scene: Scene): Resolved {
  const from = present(scene);
  const today = from?.point.day;
  if (!from || today === undefined) return unknown("XXXX-WXX-WE");
  const weekday = isoWeekday(today);
  const future = toward === 1 || (toward === undefined && (scene.tense > 0 || weekday >= 6));
  const week = future ? (toward === 1 && weekday >= 6 ? 7 : 0) : weekday >= 6 && toward === undefined ? 0 : -7;
  return counted(`${weekText(monday(today) + week)}-WE`, from.anchor);
}

function holiday(meaning: Extract<Meaning, { is: "holiday" }>, scene: Scene): Resolved {
  const blank = unknown(meaning.date.startsWith("E") ? "XXXX" : `XXXX-${meaning.date}`);
  const on = (year: number): number =>
    meaning.date.startsWith("E")
      ? easter(year) + Number(meaning.date.slice(1))
      : dayNumber(year, Number(meaning.date.slice(0, 2)), Number(meaning.date.slice(3)));
  if (meaning.year !== undefined) {
    const found = yearOf(meaning.year, scene);
    return found ? placed(pointOfDay(on(found.year)), found.anchor) : blank;
  }
  const from = present(scene);
  if (!from) return blank;
  const { year, day: today } = from.point;
  if (scene.narrative || today === undefined) return implied(pointOfDay(on(year)), from.anchor);
  const days = [on(year - 1), on(year), on(year + 1)];
  const fits = days.filter((one) =>
    meaning.toward === -1 || scene.tense < 0
      ? one < today
      : meaning.toward === 1 || scene.tense > 0
        ? one >= today
        : true,
  );
  const nearest = fits.reduce((a, b) => (Math.abs(b - today) < Math.abs(a - today) ? b : a), fits[0] ?? on(year));
  return implied(pointOfDay(nearest), from.anchor);
}

function time(meaning: Extract<Meaning, { is: "time" }>, scene: Scene): Resolved {
  const base = meaning.day ? resolve(meaning.day, scene) : theDay(scene, meaning.habitual === true);
  const value = base?.point?.day !== undefined ? pointText(base.point) : (base?.value ?? "XXXX-XX-XX");
  const { type: _, ...rest } = base ?? unknown("XXXX-XX-XX");
  return { ...rest, type: "TIME", value: `${value}T${meaning.time}` };
}

/** The day that a time without one belongs to. */
function theDay(scene: Scene, habitual: boolean): Resolved | undefined {
  const from = scene.today ?? (scene.narrative ? scene.then : habitual ? undefined : scene.now);
  return from?.point.day === undefined ? undefined : implied(from.point, from.anchor);
}
