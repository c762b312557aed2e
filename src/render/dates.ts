import type { Event } from "../records/digest.ts";
import { dayEdtf, type Edtf, isApproximate, precisionOf, rangeOf, weekdayOf } from "../records/edtf.ts";
import type { DateWords } from "./words.ts";

/**
 * A date in words, as exact as it is and no more: "Sunday 18 June 2023", "About 17 June 2023", "November 2022",
 * "Summer 2023", "The 1990s", "18 to 19 June 2023", "Until 18 June 2023". Spelt by Intl, always in UTC.
 */
export function dateInWords(date: Edtf, words: DateWords): string {
  const plain = date.includes("/") ? interval(date, words) : point(date, words, "long");
  return isApproximate(date) ? words.about(plain) : plain;
}

/**
 * The date that the sources state; "" where they state none, also where the day of the report bounds it ("/2023-06-18"
 * with precision "undated": by then, but nobody says when).
 */
export const statedDate = (event: Pick<Event, "edtf" | "precision">): Edtf | "" =>
  event.precision === "undated" ? "" : event.edtf;

/** An event's date in words, or that none is stated, with its bound or else the words that would give one. */
export function eventDate(event: Event, words: DateWords): string {
  const date = statedDate(event);
  if (date !== "") return dateInWords(date, words);
  if (event.edtf !== "") return words.undatedWithin(dateInWords(event.edtf, words));
  return event.dating.phrase ? words.undatedBut(event.dating.phrase) : words.undated;
}

/** The same without the day of the week: "18 June 2023". */
export function plainDate(date: Edtf, words: DateWords): string {
  if (date.includes("/")) return dateInWords(date, words);
  const plain = point(date, words, "plain");
  return isApproximate(date) ? words.about(plain) : plain;
}

/** The same without weekday, and without the year where that goes without saying: "18 June", "Nov 2022", "1990s". */
export function shortDate(date: Edtf, words: DateWords): string {
  const [from = "", to] = date.split("/");
  if (to === undefined) return point(from as Edtf, words, "short");
  if (from === "" || from === "..") return words.until(point(to as Edtf, words, "short"));
  const start = point(from as Edtf, words, "short");
  return to === "" || to === ".." ? words.since(start) : start;
}

/**
 * The value for `<time datetime>`: HTML knows years, months, days and times. Decades, seasons, quarters and intervals have
 * none; their words stand without the element.
 */
export function datetimeOf(date: Edtf | ""): string | undefined {
  const bare = date.replace(/[~?%]$/, "");
  if (bare === "" || bare.includes("/") || bare.endsWith("X")) return undefined;
  if (bare.length === 7 && Number(bare.slice(5)) > 12) return undefined;
  return bare.length === 4 && bare.startsWith("0") ? undefined : bare;
}

/** The days of an interval or a day that lie on a drawing's axis; undefined for what has no place in a calendar. */
export function middleDay(date: Edtf | ""): number | undefined {
  if (date === "") return undefined;
  const { first, last } = rangeOf(date);
  if (first === undefined) return last;
  return last === undefined ? first : Math.floor((first + last) / 2);
}

function interval(date: Edtf, words: DateWords): string {
  const [from = "", to = ""] = date.replace(/[~?%]/g, "").split("/");
  if (from === "" || from === "..") return words.until(point(to as Edtf, words, "plain"));
  if (to === "" || to === "..") return words.since(point(from as Edtf, words, "plain"));
  if (isWeek(from, to)) return words.weekOf(point(from as Edtf, words, "plain"));
  const same = from.length === 10 && to.length === 10;
  if (same && from.slice(0, 7) === to.slice(0, 7))
    return words.fromTo(words.dayOfMonth(Number(from.slice(8))), point(to as Edtf, words, "plain"));
  if (same && from.slice(0, 4) === to.slice(0, 4))
    return words.fromTo(words.formats.dayMonth.format(from), point(to as Edtf, words, "plain"));
  return words.fromTo(point(from as Edtf, words, "plain"), point(to as Edtf, words, "plain"));
}

/** Seven days from Monday to Sunday, or from Sunday to Saturday. */
function isWeek(from: string, to: string): boolean {
  if (from.length !== 10 || to.length !== 10) return false;
  const [first, last] = [rangeOf(from as Edtf).first, rangeOf(to as Edtf).first];
  return first !== undefined && last !== undefined && last - first === 6 && weekdayOf(first) <= 1;
}

type Manner = "long" | "plain" | "short";

function point(date: Edtf, words: DateWords, manner: Manner): string {
  const bare = date.replace(/[~?%]$/, "");
  const year = bare.slice(0, 4);
  const part = Number(bare.slice(5, 7));
  switch (precisionOf(date)) {
    case "decade":
      return manner !== "short" ? words.decade(`${year.slice(0, 3)}0`) : words.decadeShort(`${year.slice(0, 3)}0`);
    case "year":
      return year;
    case "season":
      return words.season(part - 21, year);
    case "quarter":
      return words.quarter(part - 32, year);
    case "month":
      return (manner === "short" ? words.formats.monthShort : words.formats.month).format(`${bare}-01`);
    case "time":
      return words.atTime(words.formats[manner].format(bare.slice(0, 10)), bare.slice(11, 16));
    default:
      return words.formats[manner].format(bare);
  }
}

/** "2023-06" of a day number: the month it lies in. */
export const monthOf = (day: number): string => dayEdtf(day).slice(0, 7);

/** Text whose ranges of numbers ("18–19") stay on one line. */
export const unbrokenRanges = (text: string): string => text.replace(/(?<=\d)–(?=\d)/g, "\u2060–\u2060");
