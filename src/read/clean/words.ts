import * as words from "../../language/en/clutter.ts";
import type { Cleaner } from "../../stages.ts";
import { isProse, mark, proseRange } from "./shape.ts";
import { asWords, firstWord, saysOneOf } from "./tables.ts";

const LONGEST = 400; // characters of a line that these tables may take: cookie notices are shorter

/** Lines that say nothing but what a table of words knows. */
const byWords = (name: string, table: words.ClutterWords): Cleaner => {
  const says = saysOneOf(table);
  return {
    name,
    clean: (lines) => mark(lines, name, "clutter", (line) => line.text.length <= LONGEST && says(line)),
  };
};

/** "Back to top", "Home | World | Sport", "Tags: trade". No sentence: "Next article on the list was the harbour." */
export const navigation: Cleaner = {
  name: "clean/navigation",
  clean: (lines) => {
    const prose = proseRange(lines);
    const isOutside = (i: number): boolean => !prose || i < prose.first || i > prose.last;
    return mark(
      lines,
      "clean/navigation",
      "clutter",
      (line, i) =>
        line.text.length <= LONGEST &&
        (saysNavigation(line) || (isOutside(i) && isMenu(line.text))) &&
        !isProse(line.text),
    );
  },
};

/** Sections and buttons side by side, most of them known: in mid-article the same words may head the columns of a table. */
function isMenu(text: string): boolean {
  const parts = text.split(/\s*[|›»>•·]\s*/).filter((part) => part !== "");
  if (parts.length <= 2) return false; // most lines end here
  const known = parts.filter((part) => isEntry(part)).length;
  return known >= parts.length * MENU;
}

const isEntry = (part: string): boolean =>
  words.sections.has(asWords(part)) || saysNavigation({ text: part, first: firstWord(part) });

const MENU = 0.6; // of a menu's entries; the others are a paper's own

const saysNavigation = saysOneOf(words.navigation);

/** "Leave a Reply", "Required fields are marked *". */
export const comments = byWords("clean/comments", words.comments);

/** "Advertisement", "Story continues below". */
export const advertising = byWords("clean/advertising", words.advertising);

/** "We use cookies", "Your browser does not support video", "Did you see it? Call our newsdesk on 555 0101". */
export const notices: Cleaner = {
  name: "clean/notices",
  clean: (lines) =>
    mark(
      lines,
      "clean/notices",
      "clutter",
      (line) => line.text.length <= LONGEST && (saysNotice(line) || callsReaders(line.text)),
    ),
};

const saysNotice = saysOneOf(words.notices);

/** Not "Did you see it? Investigators ask you to call them": only papers say "us". */
function callsReaders(text: string): boolean {
  const end = text.indexOf("?");
  return end > 0 && words.calls.question.test(text) && words.calls.answer.test(text.slice(end));
}

/** Lines of nothing but marks: "___", "* * *"; directions in a transcript: "(SOUNDBITE OF MUSIC)". */
export const marks: Cleaner = {
  name: "clean/marks",
  clean: (lines) =>
    mark(
      lines,
      "clean/marks",
      "clutter",
      ({ text }) => text.length < 200 && (!/[\p{L}\p{N}]/u.test(text) || words.stageDirection.test(text)),
    ),
};

/** "© 2023 The Planet. All rights reserved." */
export const rights: Cleaner = {
  name: "clean/rights",
  clean: (lines) =>
    mark(
      lines,
      "clean/rights",
      "clutter",
      (line) => line.text.length <= LONGEST && (saysRights(line) || words.rightsEnd.test(line.text.slice(-RIGHTS_END))),
    ),
};

const saysRights = saysOneOf(words.rights);
const RIGHTS_END = 30; // characters

/** "The post Ministers meet appeared first on The Planet." */
const FEED_FOOT = /^the (?:post|article)\s.{1,200}\s(?:appeared|was published) first on\s/i;

/** "Source link", "This article was originally published on The Planet." */
export const sources: Cleaner = {
  name: "clean/sources",
  clean: (lines) =>
    mark(
      lines,
      "clean/sources",
      "clutter",
      (line) => line.text.length <= LONGEST && (saysSource(line) || FEED_FOOT.test(line.text)),
    ),
};

const saysSource = saysOneOf(words.sources);
