import { dayEdtf, dayNumber, type Edtf, edtf, isEdtf, weekdayOf } from "../../records/edtf.ts";

/** A date as far as it is known. `day` is the number of days since 1970-01-01 and agrees with year and month. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export const pointOfDay = (day: number): Point => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day };
};

export const pointOf = (year: number, month?: number, dayOfMonth?: number): Point =>
  month === undefined
    ? { year }
    : dayOfMonth === undefined
      ? { year, month }
      : { year, month, day: dayNumber(year, month, dayOfMonth) };

/** The year, month or day of a date; undefined for intervals, seasons and decades, from which nothing is counted. */
export function pointOfEdtf(date: string): Point | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T|[~?%]|$)/.exec(date);
  if (!match || date.includes("/")) return undefined;
  return pointOf(Number(match[1]), match[2] ? Number(match[2]) : undefined, match[3] ? Number(match[3]) : undefined);
}

/** "2023-06-18", "2023-06" or "2023", where TIMEX3 and EDTF agree; years before Christ as TIMEX3 has them. */
export function pointText(point: Point): string {
  if (point.day !== undefined && point.year > 0) return dayEdtf(point.day);
  const month = point.month === undefined ? "" : `-${pad(point.month)}`;
  const day = point.day === undefined ? "" : `-${pad(new Date(point.day * 86_400_000).getUTCDate())}`;
  return yearText(point.year) + month + day;
}

/** "1989"; "BC0480" for the year -479, since the year 0 is 1 BC. */
export const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

/** A month later or earlier, across years. */
export const addMonths = (point: Point, by: number): Point => {
  const index = point.year * 12 + (point.month ?? 1) - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

/** ISO weekday of a day, Monday 1 to Sunday 7. */
export const isoWeekday = (day: number): number => weekdayOf(day) || 7;

/** "1989-W44" (ISO 8601: weeks begin on Monday, week 1 holds the first Thursday). */
export function weekText(day: number): string {
  const thursday = day - isoWeekday(day) + 4;
  const { year } = pointOfDay(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** Monday of the day's week. */
export const monday = (day: number): number => day - isoWeekday(day) + 1;

/** First day of the Sunday of Easter in the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };

/** A TIMEX3 value as EDTF, where it names a place in the calendar. */
export function edtfOf(value: string): Edtf | undefined {
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(value);
  if (day?.[1]) return clockEdtf(day[1], value.slice(11));
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return made(value);
  if (/^\d{3}$/.test(value)) return made(`${value}X`);
  if (/^\d{2}$/.test(value)) return made(`${value}00/${value}99`);
  if (/^\d{4}\/\d{4}$/.test(value)) return made(value);
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part?.[1] && part[2]) return partEdtf(part[1], part[2]);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!week) return undefined;
  const first = monday(dayNumber(Number(week[1]), 1, 4)) + (Number(week[2]) - 1) * 7;
  return made(`${dayEdtf(week[3] ? first + 5 : first)}/${dayEdtf(first + 6)}`);
}

const made = (text: string): Edtf | undefined => (isEdtf(text) ? edtf(text) : undefined);

function partEdtf(year: string, part: string): Edtf | undefined {
  if (part === "H1") return made(`${year}-01/${year}-06`);
  if (part === "H2") return made(`${year}-07/${year}-12`);
  return made(part.startsWith("Q") ? `${year}-${32 + Number(part[1])}` : `${year}-${SEASONS[part]}`);
}

function clockEdtf(day: string, clock: string): Edtf | undefined {
  if (!/^\d\d:\d\d$/.test(clock)) return made(day);
  return clock === "24:00" ? made(day) : made(`${day}T${clock}:00`);
}
