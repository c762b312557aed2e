/**
 * Dates as EDTF (ISO 8601-2:2019), levels 0 and 1 as far as newspapers need them:
 * "2023", "2023-06", "2023-06-18", "2023-22" (summer), "2023-34" (second quarter), "199X" (the nineties),
 * "2023-06-18T14:30:00", each with "~" (about), "?" (uncertain) or "%" (both); intervals "a/b", open "a/..",
 * unknown start "/b".
 */
export type Edtf = string & { readonly __brand: "Edtf" };

export type EdtfPrecision = "time" | "day" | "month" | "season" | "quarter" | "year" | "decade" | "interval";

/** First and last day, as days since 1970-01-01; absent where open or unknown. */
export interface DayRange {
  readonly first?: number;
  readonly last?: number;
}

const POINT = /^(\d{4}|\d{3}X)(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?[~?%]?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NO_END = /X|^\d{4}-[23]\d[~?%]?$/; // no decade, season or quarter ends an interval at level 1
const MS_PER_DAY = 86_400_000;

/** Whether a text is a date of the forms above, with days that exist. */
export function isEdtf(text: string): text is Edtf {
  const parts = text.split("/");
  if (parts.length > 2) return false;
  if (parts.length === 1) return pointRange(text) !== undefined;
  const [from = "", to = ""] = parts;
  if (isOpen(from) && isOpen(to)) return false;
  if (NO_END.test(from) || NO_END.test(to)) return false;
  const first: DayRange | undefined = isOpen(from) ? {} : pointRange(from);
  const last: DayRange | undefined = isOpen(to) ? {} : pointRange(to);
  if (!first || !last) return false;
  return first.first === undefined || last.first === undefined || first.first <= last.first;
}

/** The text as a date. @throws RangeError when it is none: for values that code has made. */
export function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new RangeError(`not an EDTF date: ${text}`);
  return text;
}

/** How exactly a date is given. "2023-06-18~" is a day still; that it is approximate is `isApproximate`. */
export function precisionOf(date: Edtf): EdtfPrecision {
  if (date.includes("/")) return "interval";
  const bare = date.replace(/[~?%]$/, "");
  if (bare.includes("T")) return "time";
  if (bare.endsWith("X")) return "decade";
  if (bare.length === 4) return "year";
  if (bare.length === 10) return "day";
  const part = Number(bare.slice(5, 7));
  return part <= 12 ? "month" : part >= 33 ? "quarter" : "season";
}

export const isApproximate = (date: Edtf): boolean => /[~?%]/.test(date);

/** First and last day that a date can mean; a season is its three months, winter ends in the year's February. */
export function rangeOf(date: Edtf): DayRange {
  const [from = "", to] = date.split("/");
  if (to === undefined) return pointRange(from) ?? {};
  const first = isOpen(from) ? undefined : pointRange(from)?.first;
  const last = isOpen(to) ? undefined : pointRange(to)?.last;
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/**
 * A total order in time: by first day (an unknown start counts as the day of the end), then the narrower before the
 * wider, then by the text. Undated ("") comes last.
 */
export function compareEdtf(a: Edtf | "", b: Edtf | ""): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  if (DAY.test(a) && DAY.test(b)) return a < b ? -1 : 1; // most are; forty times as fast
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const [xs, ys] = [x.first ?? x.last ?? 0, y.first ?? y.last ?? 0];
  const [xe, ye] = [x.last ?? Number.POSITIVE_INFINITY, y.last ?? Number.POSITIVE_INFINITY];
  return xs - ys || (xe === ye ? 0 : xe < ye ? -1 : 1) || (a < b ? -1 : 1);
}

/** Days since 1970-01-01 of a day in the Gregorian calendar; `month` from 1, and days and months over the end go on. */
export function dayNumber(year: number, month: number, day: number): number {
  // By whole numbers, ten times as fast as a Date; counted from March, so that a leap day is a year's last.
  const months = 12 * year + month - 3;
  const from = Math.floor(months / 12);
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leapDays + Math.floor((153 * (months - 12 * from) + 2) / 5) + day - EPOCH;
}

const EPOCH = 719_469; // 1970-01-01, in days from the last one of February in the year 0

/** "2023-06-18" of a day number. */
export const dayEdtf = (day: number): Edtf => new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as Edtf;

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

const isOpen = (part: string): boolean => part === "" || part === "..";

function pointRange(text: string): { first: number; last: number } | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, years = "", part, day, time] = match;
  if (years.endsWith("X")) {
    if (part) return undefined;
    const start = Number(`${years.slice(0, 3)}0`);
    return { first: dayNumber(start, 1, 1), last: dayNumber(start + 9, 12, 31) };
  }
  const year = Number(years);
  if (!part) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const number = Number(part);
  if (day) {
    const date = dayNumber(year, number, Number(day));
    const exists = number > 0 && number <= 12 && Number(day) > 0 && date < dayNumber(year, number + 1, 1);
    return exists && timeExists(time) ? { first: date, last: date } : undefined;
  }
  const first = firstMonth(number);
  if (first === undefined) return undefined;
  return { first: dayNumber(year, first, 1), last: dayNumber(year, first + (number <= 12 ? 1 : 3), 1) - 1 };
}

/** First month of a month, a season (21 spring to 24 winter: December before to February) or a quarter (33 to 36). */
function firstMonth(part: number): number | undefined {
  if (part >= 1 && part <= 12) return part;
  if (part >= 21 && part <= 23) return (part - 20) * 3;
  if (part === 24) return 0;
  if (part >= 33 && part <= 36) return (part - 33) * 3 + 1;
  return undefined;
}

const timeExists = (time: string | undefined): boolean => !time || /^T(?:[01]\d|2[0-3]):[0-5]\d/.test(time);
