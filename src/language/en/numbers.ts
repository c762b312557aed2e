/** Number words of English. */

/** Below one hundred. */
export const ones: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

/** Short for them after digits. */
export const shortScales: Readonly<Record<string, number>> = { bn: 1e9, mn: 1e6, mln: 1e6, tn: 1e12, trn: 1e12 };

/** "the third", "21st"; hyphenated ones are put together of a ten and one of these. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** What makes digits an ordinal: "21st". */
export const ordinalSuffixes: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Parts of one: "a third of", "three quarters". */
export const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
};

/** How many is left open; the value is the least that the word promises. */
export const vague: Readonly<Record<string, number>> = { few: 3, several: 3, many: 3, couple: 2 };

/** Bare plurals that promise at least two of something: "dozens", "hundreds of thousands". */
export const pluralScales: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1_000,
  millions: 1_000_000,
  billions: 1_000_000_000,
};

/** Joins the parts of a number: "one hundred and five". */
export const joiner = "and";
/** Articles that stand for one: "a hundred". */
export const articles: ReadonlySet<string> = new Set(["a", "an"]);
