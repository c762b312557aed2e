import { months, weekdays } from "../../language/en/months.ts";
import { outletWords } from "../../language/en/page-words.ts";
import type { Edtf } from "../../records/edtf.ts";
import type { Cleaner } from "../../stages.ts";
import { statedDay } from "../dates.ts";
import { mark, proseRange, secondProse } from "./shape.ts";

const RULE = "clean/published";

const STAMPS = new Set([
  ...[
    "published",
    "updated",
    "posted",
    "first",
    "last",
    "modified",
    "created",
    "date",
    "issued",
    "uploaded",
    "on",
    "at",
    "of",
    "the",
    "and",
  ],
  ...[
    "am",
    "pm",
    "a",
    "p",
    "m",
    "noon",
    "midnight",
    "et",
    "est",
    "edt",
    "ct",
    "cst",
    "cdt",
    "mt",
    "mst",
    "mdt",
    "pt",
    "pst",
    "pdt",
  ],
  ...[
    "gmt",
    "utc",
    "bst",
    "cet",
    "cest",
    "ist",
    "wib",
    "hkt",
    "sgt",
    "jst",
    "aest",
    "aedt",
    "eet",
    "eest",
    "msk",
    "local",
    "uk",
    "time",
  ],
  ...[
    "ago",
    "hour",
    "hours",
    "hr",
    "hrs",
    "minute",
    "minutes",
    "min",
    "mins",
    "day",
    "days",
    "week",
    "weeks",
    "just",
    "now",
    "read",
  ],
  ...[
    "reading",
    "today",
    "yesterday",
    "st",
    "nd",
    "rd",
    "th",
    "t",
    "z",
    "h",
    "timestamp",
    "original",
    "originally",
    "publication",
  ],
]);

/** "Published 3:41 PM EDT, Mon June 19, 2023", "5 min read": lines of nothing but dates and times, at either end. */
export const published: Cleaner = {
  name: RULE,
  clean: (lines) => {
    const prose = proseRange(lines);
    const second = prose ? secondProse(lines, prose.first) : 0;
    return mark(
      lines,
      RULE,
      "published",
      ({ text }, i) =>
        (text.length <= LONGEST_CLOCK && CLOCK.test(text)) ||
        ((!prose || i <= second || i > prose.last) && isStamp(bare(text))),
    );
  },
};

/** "Posted on March 14, 2024 by ingrid" */
const SIGNED = /^((?:posted|published)\b.{0,60}\d{4}\b.{0,30}?)\sby\s[\p{L}.' -]{2,40}$/iu;

/** "17:30 GMT" on a line of its own, as entries of a live page are headed, is no paragraph anywhere. */
const CLOCK = /^(?:\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?|\d\d? ?[ap]\.?m\.?)(?: [A-Z]{2,4})?$/i;

const LONGEST_CLOCK = 14; // characters

/** Without the name of a paper or of a writer; lines without a year have neither. */
const bare = (text: string): string =>
  text.length <= LONGEST_STAMP && /\d{4}/.test(text) ? text.replace(SIGNED, "$1").replace(outlet, "") : text;

const LONGEST_STAMP = 240; // characters

/** "The Planet Times, " before a date. */
export const outlet = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}.&'’]{0,20}(?: [\\p{L}.&'’]{1,20}){0,4}(?<=\\b(?:${outletWords})))(?:,|\\s[|·–—-])\\s(?=.{0,40}\\d{4})`,
  "iu",
);

/** The day of a line's date, the one of publication rather than that of a change. */
export function publishedOn(text: string): Edtf | undefined {
  const parts = text.split(/[|•·;]|(?=\b(?:last\s)?(?:updated|modified)\b)/i);
  const first = parts.find((part) => !/updated|modified/i.test(part) && statedDay(part) !== undefined);
  return statedDay(first ?? text);
}

/** Whether a line holds nothing but dates, times and the words around them. */
export function isStamp(text: string): boolean {
  if (text.length > 160) return false;
  if (!/\d/.test(text)) return /^(?:first |last )?(?:published|updated|posted|modified)(?: on)?:?$/i.test(text);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isTime = (word: string): boolean => STAMPS.has(word) || word in months || word in weekdays;
  return words.every(isTime) && (words.length > 0 || statedDay(text) !== undefined);
}
