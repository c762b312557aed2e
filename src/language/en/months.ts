/** Months from 1, with the abbreviations that newspapers print. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Days of each month in a year that is no leap year. */
export const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Words that are months only beside a day, a year or a preposition, and only with a capital letter. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "dec", "sep", "august"]);

/** Short names that are whole: the stop after them ends the sentence. */
export const fullNames: ReadonlySet<string> = new Set(["may", "june", "july"]);

/** ISO weekdays: Monday is 1, Sunday is 7. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** Abbreviations that are also words: weekdays only before a date ("Sat, 3 June"). */
export const shortWeekdays: ReadonlySet<string> = new Set([
  "mon",
  "tue",
  "tues",
  "wed",
  "thu",
  "thur",
  "thurs",
  "fri",
  "sat",
  "sun",
]);

/** Codes of TIMEX3. "autumn" and "fall" are FA. */
export const seasons: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};
