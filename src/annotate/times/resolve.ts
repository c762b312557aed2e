import { isoWeekday, pointOf, pointText, weekText } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { OPEN, reach, STATED } from "./reach.ts";
import { day, dayOfMonth, holiday, month, weekday, weekend } from "./resolve-day.ts";
import { ofQuarterQuietly, quarter, season, shift } from "./resolve-period.ts";
import { type Fixed, implied, present, type Resolved, type Scene, stated, unknown } from "./scene.ts";

type Shift = Extract<Meaning, { is: "shift" }>;

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
    case "week":
      return week(resolve(meaning.of, scene), meaning.weekend ? "-WE" : "");
    case "shift":
      if (meaning.quarterly && scene.quarter?.quarter !== undefined)
        return ofQuarterQuietly(scene.quarter.quarter - 4, scene.quarter.anchor, -1);
      return {
        ...shift(meaning.unit, meaning.by + stepOver(meaning, scene), fromOf(meaning, scene)),
        ...(meaning.window && reach(meaning.window, scene)),
      };
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

/**
 * What a shift counts from. "A day earlier" with no date before it counts from the day of writing, but "the following
 * day" then would lie ahead of the news, and hours need the hour: both stay open.
 */
function fromOf({ from, by, unit, beside }: Shift, scene: Scene): Fixed | undefined {
  if (beside !== undefined && scene.today) return scene.today;
  if (from === "now") return present(scene);
  const clock = unit === "h" || unit === "m" || unit === "s";
  return scene.then ?? (by > 0 || clock ? undefined : scene.now);
}

/** On its first day nothing lies "earlier in the week": the one before is meant. */
function stepOver(meaning: Shift, scene: Scene): number {
  const day = fromOf(meaning, scene)?.point.day;
  return meaning.beside === -1 && meaning.unit === "W" && day !== undefined && isoWeekday(day) === 1 ? -1 : 0;
}

/** The week, or its end, that holds a day. */
function week({ point, value, ...rest }: Resolved, part: string): Resolved {
  return { ...rest, value: (point?.day === undefined ? "XXXX-WXX" : weekText(point.day)) + part };
}

function time(meaning: Extract<Meaning, { is: "time" }>, scene: Scene): Resolved {
  const base = meaning.day ? resolve(ofNight(meaning.day, scene), scene) : theDay(scene, meaning.habitual === true);
  const value = base?.point?.day !== undefined ? pointText(base.point) : (base?.value ?? "XXXX-XX-XX");
  const { type: _, ...rest } = base ?? unknown("XXXX-XX-XX");
  return { ...rest, type: "TIME", value: `${value}T${meaning.time}` };
}

/** "In the early hours of Monday": in a look back that night or the morning after it, if it was on a Sunday. */
function ofNight(day: Meaning, { told, tense }: Scene): Meaning {
  if (day.is !== "weekday" || day.toward !== undefined || day.week !== undefined || tense > 0) return day;
  if (told?.point.day === undefined) return day;
  return (day.weekday - isoWeekday(told.point.day) + 7) % 7 <= 1 ? { ...day, told: true } : day;
}

/** The day that a time without one belongs to. */
function theDay(scene: Scene, habitual: boolean): Resolved | undefined {
  if (scene.advice) return undefined;
  const from = scene.today ?? (scene.narrative ? scene.then : habitual ? undefined : (scene.told ?? scene.now));
  return from?.point.day === undefined ? undefined : implied(from.point, from.anchor);
}
