import { dayNumber } from "../../records/edtf.ts";
import { easter, isoWeekday, monday, pointOf, pointOfDay, weekText } from "./calendar.ts";
import type { Meaning, Toward } from "./meaning.ts";
import { counted, implied, placed, present, type Resolved, type Scene, two, unknown, yearOf } from "./scene.ts";

const AGAINST = 5; // a day that the tense speaks against must be five times as near; 2 to 8 are alike on newspaper text

/**
 * "17 September": in news the nearest one that the tense allows, in a narrative that of its year; a weekday beside it
 * tells the year.
 */
export function day(meaning: Extract<Meaning, { is: "day" }>, scene: Scene): Resolved {
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
  const falling = days.find((one) => isoWeekday(one) === meaning.falls);
  if (falling !== undefined) return implied(pointOfDay(falling), from.anchor);
  const [ahead = 0] = days.filter((one) => one >= today);
  const back = days.filter((one) => one <= today).at(-1) ?? ahead;
  const weight = scene.tense < 0 ? AGAINST : scene.tense > 0 ? 1 / AGAINST : 1;
  const nearest = !scene.since && (ahead - today) * weight < today - back ? ahead : back;
  return implied(pointOfDay(nearest), from.anchor);
}

/** "the 20th" of the month told of. */
export function dayOfMonth(day: number, scene: Scene): Resolved {
  const from = scene.then ?? scene.now;
  if (from?.point.month === undefined) return unknown(`XXXX-XX-${two(day)}`);
  return implied(pointOf(from.point.year, from.point.month, day), from.anchor);
}

/** "in November": in news by direction and tense, in a narrative that of its year. */
export function month(meaning: Extract<Meaning, { is: "month" }>, scene: Scene): Resolved {
  const blank = unknown(`XXXX-${two(meaning.month)}`);
  if (meaning.year !== undefined) {
    const found = yearOf(meaning.year, scene);
    return found ? placed(pointOf(found.year, meaning.month), found.anchor) : blank;
  }
  const from = present(scene);
  if (!from) return blank;
  if (!scene.now && scene.tense > 0) return blank; // what is to come is not of the year that was told of
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

/** "on the Sunday": that day or the one next to it, unless it would lie ahead of the news or a year back. */
function toldWeekday(weekday: number, { then, now, tense }: Scene): Resolved | undefined {
  const day = then?.point.day;
  if (!then || day === undefined) return undefined;
  const days = weekday - isoWeekday(day);
  const found = day + (days === 0 ? 0 : stepBeside(days));
  const written = now?.point.day ?? found;
  return (found > written && tense <= 0) || written - found > YEAR
    ? undefined
    : implied(pointOfDay(found), then.anchor);
}

const YEAR = 366; // days

const TOO_NEAR = 2; // days: "next Thursday" on a Wednesday is not "tomorrow"

/** "on Sunday": the last or next one, by direction and tense; on that very day the day itself. */
export function weekday(meaning: Extract<Meaning, { is: "weekday" }>, scene: Scene): Resolved {
  const ofTold = meaning.told ? toldWeekday(meaning.weekday, scene) : undefined;
  if (ofTold) return ofTold;
  const from = present(scene);
  const today = from?.point.day;
  if (!from || today === undefined) return unknown(`XXXX-WXX-${meaning.weekday}`);
  if (meaning.week !== undefined)
    return implied(pointOfDay(monday(today) + meaning.week * 7 + meaning.weekday - 1), from.anchor);
  const beside = scene.beside?.point.day;
  if (beside !== undefined && meaning.toward === undefined)
    return implied(pointOfDay(beside + stepBeside(meaning.weekday - isoWeekday(beside))), from.anchor);
  const back = (isoWeekday(today) - meaning.weekday + 7) % 7;
  if (meaning.toward === -1) return implied(pointOfDay(today - (back || 7)), from.anchor);
  if (meaning.toward === 1) {
    const ahead = 7 - back;
    return implied(pointOfDay(today + (ahead < TOO_NEAR ? ahead + 7 : ahead)), from.anchor);
  }
  if (scene.tense > 0 || (meaning.toward === 0 && scene.tense === 0))
    return implied(pointOfDay(today + ((7 - back) % 7)), from.anchor);
  return implied(pointOfDay(today - back), from.anchor);
}

/** "over the weekend": Saturday and Sunday, the last ones unless the sentence looks ahead. */
export function weekend(toward: Toward | undefined, scene: Scene): Resolved {
  const from = present(scene);
  const today = from?.point.day;
  if (!from || today === undefined || scene.advice) return unknown("XXXX-WXX-WE");
  const weekday = isoWeekday(today);
  const future = toward === 1 || (toward === undefined && (scene.tense > 0 || weekday >= 6));
  const week = future ? (toward === 1 && weekday >= 6 ? 7 : 0) : weekday >= 6 && toward === undefined ? 0 : -7;
  return counted(`${weekText(monday(today) + week)}-WE`, from.anchor);
}

/** The day of a holiday in a year, as `holidayNames` writes it. */
function holidayIn(year: number, date: string): number {
  if (date.startsWith("E")) return easter(year) + Number(date.slice(1));
  const month = Number(date.slice(0, 2));
  const nth = /-(\d)#(\d)$/.exec(date);
  if (!nth) return dayNumber(year, month, Number(date.slice(3)));
  const first = dayNumber(year, month, 1);
  const days = (Number(nth[1]) - isoWeekday(first) + 7) % 7;
  const found = first + days + (Number(nth[2]) - 1) * 7;
  return found < dayNumber(year, month + 1, 1) ? found : found - 7; // the fifth is the last
}

/** "at Christmas": the nearest one that direction and tense allow. */
export function holiday(meaning: Extract<Meaning, { is: "holiday" }>, scene: Scene): Resolved {
  const fixed = /^\d\d-\d\d$/.test(meaning.date);
  const blank = unknown(fixed ? `XXXX-${meaning.date}` : "XXXX");
  const on = (year: number): number => holidayIn(year, meaning.date);
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
