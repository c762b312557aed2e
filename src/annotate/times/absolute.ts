import { famousDay, famousFollowers } from "../../language/en/holidays.ts";
import { fullNames, months } from "../../language/en/months.ts";
import {
  afterCount,
  beforeAmount,
  beforeCount,
  beforeDay,
  beforeDecade,
  beforeNickname,
  beforeYear,
  betweenDays,
  heatWords,
} from "../../language/en/time-contexts.ts";
import type { Item } from "../items.ts";
import type { Match, Rule } from "../patterns.ts";
import type { Meaning } from "./meaning.ts";

/** Dates that name their day, month or year: "18 June 2023", "June 18", "2023-06-18", "in 1944", "450 BC". */
export const absolute: readonly Rule<Meaning>[] = [
  {
    name: "day-month-year",
    pattern: "the? #day of? month-name ,? of? #early-year",
    make: (match) => day(match, fullYear(match)),
  },
  {
    name: "month-day-year",
    pattern: "month-name .? the? #day ,? #early-year",
    make: (match) => day(match, fullYear(match)),
  },
  { name: "day-month", pattern: "the? #day of? month-name", make: (match) => day(match) },
  { name: "day-month", pattern: "the #day-in-words of month-name", make: (match) => day(match) },
  { name: "month-day", pattern: "month-name .? the? #day", make: (match) => day(match) },
  { name: "month-day", pattern: "month-name .? the? #ordinal", make: (match) => day(match) },
  { name: "day-of-month", pattern: "the #ordinal", make: dayOfMonth },
  { name: "day-of-pair", pattern: "the? #day", make: (match) => dayOfPair(match) },
  { name: "day-of-pair", pattern: "#day , #year", make: (match) => dayOfPair(match, match.number("#year")) },
  { name: "month-year", pattern: "month-name .? ,? of? #year", make: (match) => month(match, match.number("#year")) },
  { name: "month-year-bc", pattern: "month-name ,? of? #early-year era", make: (match) => month(match, yearOf(match)) },
  {
    name: "month-short-year",
    pattern: "month-name ' #short-year",
    make: (match) => month(match, shortYear(match.number("#short-year"))),
  },
  { name: "iso-date", pattern: "#year +- +#two-digits +- +#two-digits", make: isoDate },
  { name: "numeric-date", pattern: "#digits +/ +#digits +/ +#digits", make: numericDate },
  { name: "numeric-date", pattern: "#digits +. +#number", make: dottedDate },
  { name: "famous-day", pattern: "#digits +/ +#digits", make: famous },
  { name: "year-bc", pattern: "#early-year era", make: (match) => ({ is: "year", year: yearOf(match) }) },
  { name: "year", pattern: "#year", make: (match) => bareYear(match) },
  { name: "year", pattern: "the year #year", make: (match) => ({ is: "year", year: match.number("#year") }) },
  { name: "year-short", pattern: "' +#short-year", make: apostropheYear },
  { name: "year-of-range", pattern: "+#short-year", make: yearOfRange },
  { name: "decade", pattern: "the? #year +s", make: decade },
  { name: "decade", pattern: "the? '? +#short-year +'? +s", make: shortDecade },
  { name: "decade", pattern: "the #short-year +s", make: bareDecade },
  { name: "decade", pattern: "the? nickname", make: nickname },
  { name: "century", pattern: "the? #ordinal -? century era?", make: century },
];

/** "on the 20th"; not "the 20th regiment", not "the fifth". */
function dayOfMonth(match: Match): Meaning | undefined {
  const number = match.item("#ordinal")?.number;
  const [before, after] = [match.items[match.start - 1]?.word ?? "", match.items[match.end]];
  if (number?.form !== "digits" || number.value > 31 || !beforeDay.has(before)) return undefined;
  return after?.kind === "word" || after?.kind === "number" ? undefined : { is: "day-of-month", day: number.value };
}

/** One of two days that share their month: "3" in "3-4 May", "10" in "June 8 to 10". */
function dayOfPair(match: Match, year?: number): Meaning | undefined {
  const { items, start, end } = match;
  const number = match.number("#day");
  const [joiner, later, month] = [items[end], items[end + 1], items[end + 2]];
  const near = items[end + 2]?.word === "of" ? items[end + 3] : month;
  const forward = betweenDays.has(joiner?.word ?? "") && later?.number && isMonth(near) ? near : undefined;
  if (forward && later?.number && later.number.value > number && later.number.value <= 31)
    return { is: "day", month: months[forward.word] ?? 1, day: number };
  const [to, earlier, before] = [items[start - 1], items[start - 2], items[start - 3]];
  const stop = before?.word === "." ? items[start - 4] : before;
  if (!betweenDays.has(to?.word ?? "") || !earlier?.number || !isMonth(stop) || earlier.number.value >= number)
    return undefined;
  if (earlier.number.value > 31 || (items[end]?.glued && items[end]?.kind === "word")) return undefined;
  return { is: "day", month: months[stop?.word ?? ""] ?? 1, day: number, ...(year !== undefined && { year }) };
}

const isMonth = (item: Item | undefined): boolean => item?.capital === true && Object.hasOwn(months, item.word);

const fullYear = (match: Match): number | undefined => {
  const item = match.item("#early-year");
  const digits = item?.number?.digits ?? 0;
  return item && digits === 4 && item.number && item.number.value < 2200 ? item.number.value : undefined;
};

/** A day that exists in its month; a date with a year that is none ("18 June, 12 people") is left to the shorter rule. */
function day(match: Match, year?: number): Meaning | undefined {
  if (year === undefined && match.item("#early-year")) return undefined;
  const name = match.item("month-name")?.word ?? "";
  if (match.item(".") && (name.length > 4 || fullNames.has(name))) return undefined; // "in March. 3 people"
  const month = Number(match.value("month-name"));
  const number = match.number("#day") || match.number("#day-in-words") || match.number("#ordinal");
  if (!isMonthName(match) || !(number >= 1 && number <= (LENGTHS[month - 1] ?? 0))) return undefined;
  const known = year ?? famousYear(month, number, match.items[match.end]);
  return { is: "day", month, day: number, ...(known !== undefined && { year: known }) };
}

const famousYear = (month: number, day: number, next: Item | undefined): number | undefined =>
  month === famousDay.month && day === famousDay.day && famousFollowers.has(next?.word ?? "")
    ? famousDay.year
    : undefined;

/** "9/11" and no other two numbers. */
function famous(match: Match): Meaning | undefined {
  const here = match.number("#digits") === famousDay.month && match.number("#digits", 1) === famousDay.day;
  const part = match.items[match.end]?.word === "/" || match.items[match.start - 1]?.word === "/";
  return here && !part ? { is: "day", ...famousDay } : undefined;
}

const LENGTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const month = (match: Match, year: number): Meaning | undefined =>
  isMonthName(match) ? { is: "month", month: Number(match.value("month-name")), year } : undefined;

const isMonthName = (match: Match): boolean => match.item("month-name")?.capital === true;

const shortYear = (short: number): number => (short < 30 ? 2000 + short : 1900 + short);

function isoDate(match: Match): Meaning | undefined {
  return checked(match.number("#year"), match.number("#two-digits"), match.number("#two-digits", 1));
}

/** Month first, as in American print, unless only day first is possible. */
function numericDate(match: Match): Meaning | undefined {
  const [a, b, c] = [match.number("#digits"), match.number("#digits", 1), match.item("#digits", 2)?.number];
  if (!c || (c.digits !== 4 && c.digits !== 2)) return undefined;
  const year = c.digits === 4 ? c.value : shortYear(c.value);
  return a <= 12 ? checked(year, a, b) : checked(year, b, a);
}

/** "18.06.2023": the lexer reads "06.2023" as a decimal number. */
function dottedDate(match: Match): Meaning | undefined {
  const item = match.item("#number");
  if (!item || item.end - item.start !== "06.2023".length || !match.item("#digits")?.number?.digits) return undefined;
  const rest = item.number?.value ?? 0;
  return checked(Math.round((rest % 1) * 10_000), Math.floor(rest), match.number("#digits"));
}

const checked = (year: number, month: number, day: number): Meaning | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] ?? 0)
    ? { is: "day", year, month, day }
    : undefined;

/** Years before Christ are counted as astronomers do: 1 BC is 0, 480 BC is -479. */
const yearOf = (match: Match): number =>
  match.value("era") === "BC" ? 1 - match.number("#early-year") : match.number("#early-year");

/**
 * Four digits without a comma are a year from 1700 on unless what follows is counted by them: papers print a comma in
 * large counts. Earlier numbers need a word that introduces a date.
 */
function bareYear(match: Match): Meaning | undefined {
  const year = match.number("#year");
  const item = match.items[match.start];
  const [before, after] = [match.items[match.start - 1], match.items[match.end]];
  if (item?.number?.form === "words" && year < 1900) return undefined;
  if (before && (beforeAmount.has(before.word) || (before.glued && before.word === "."))) return undefined;
  if (after?.glued && (after.kind === "word" || after.word === "%")) return undefined;
  if (after?.word === "-" && match.items[match.end + 2]?.word === "-" && match.items[match.end + 2]?.glued)
    return undefined; // "2023-02-30"
  if (after && afterCount.has(after.word)) return undefined;
  if (before && beforeYear.has(before.word)) return { is: "year", year };
  return year >= 1700 && year < 2100 && !(before && beforeCount.has(before.word)) ? { is: "year", year } : undefined;
}

function apostropheYear(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1];
  const after = match.items[match.end];
  if (after?.glued && after.kind !== "mark") return undefined;
  if (before && match.items[match.start]?.glued) return undefined;
  return { is: "year", year: shortYear(match.number("#short-year")) };
}

/** "18" in "1914-18". */
function yearOfRange(match: Match): Meaning | undefined {
  const [dash, from] = [match.items[match.start - 1], match.items[match.start - 2]];
  const year = from?.number?.value ?? 0;
  const to = Math.floor(year / 100) * 100 + match.number("#short-year");
  const next = match.items[match.end];
  if (!dash?.glued || dash.word !== "-" || from?.number?.digits !== 4 || year < 1000 || year > 2100) return undefined;
  return to > year && !(next?.glued && next.kind !== "mark") && next?.word !== "-"
    ? { is: "year", year: to }
    : undefined;
}

function decade(match: Match): Meaning | undefined {
  const year = match.number("#year");
  return year % 10 === 0 && year < 2100 ? { is: "period", value: String(year).slice(0, 3) } : undefined;
}

function shortDecade(match: Match): Meaning | undefined {
  const year = match.number("#short-year");
  if (year % 10 !== 0 || (!match.item("'") && !match.item("the"))) return undefined;
  return { is: "period", value: String(shortYear(year)).slice(0, 3) };
}

/** "in the 80s", where no heat is told of. */
function bareDecade(match: Match): Meaning | undefined {
  if (!beforeDecade.has(match.items[match.start - 1]?.word ?? "")) return undefined;
  for (let at = match.start - 1; at >= 0 && at > match.start - DEGREES_REACH; at--)
    if (heatWords.has(match.items[at]?.word ?? "")) return undefined;
  return heatWords.has(match.items[match.end]?.word ?? "") ? undefined : shortDecade(match);
}

const DEGREES_REACH = 10; // items

function nickname(match: Match): Meaning | undefined {
  if (!match.item("the") && !beforeNickname.has(match.items[match.start - 1]?.word ?? "")) return undefined;
  return { is: "period", value: String(shortYear(Number(match.value("nickname")))).slice(0, 3) };
}

function century(match: Match): Meaning | undefined {
  const number = match.number("#ordinal") - 1;
  if (number < 0 || number > 20) return undefined;
  const value = String(number).padStart(2, "0");
  return { is: "period", value: match.value("era") === "BC" ? `BC${value}` : value };
}
