import type { Anchor } from "../../records/reading.ts";
import { addMonths, pointOf, pointOfDay, pointText, weekText } from "./calendar.ts";
import type { Meaning, Unit } from "./meaning.ts";
import {
  counted,
  type Fixed,
  implied,
  MOST,
  present,
  type Resolved,
  type Scene,
  stated,
  two,
  unknown,
  yearOf,
} from "./scene.ts";

/** So many units from an anchor: a day, week, month, quarter, year, decade or century. */
export function shift(unit: Unit, by: number, from: Fixed | undefined): Resolved {
  const clock = unit === "h" || unit === "m" || unit === "s";
  const blank: Resolved = { ...unknown(BLANK[unit] ?? "XXXX"), ...(clock && { type: "TIME" }) };
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
export function quarter(meaning: Extract<Meaning, { is: "quarter" }>, scene: Scene): Resolved {
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
export function ofQuarterQuietly(index: number, anchor: Anchor | undefined, by: number): Resolved {
  const { quarter: moved, ...rest } = ofQuarter(index, anchor);
  return by === 0 && moved !== undefined ? { ...rest, quarter: moved } : rest;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "this summer", "last winter": named by the year in which it begins. */
export function season(meaning: Extract<Meaning, { is: "season" }>, scene: Scene): Resolved {
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
