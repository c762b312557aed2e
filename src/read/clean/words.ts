import * as words from "../../language/en/clutter.ts";
import type { Cleaner } from "../../stages.ts";
import { isProse, mark, saysOneOf } from "./shape.ts";

const LONGEST = 400; // characters of a line that these tables may take: cookie notices are shorter

/** Lines that say nothing but what a table of words knows. */
const byWords = (name: string, table: words.ClutterWords): Cleaner => {
  const says = saysOneOf(table);
  return {
    name,
    clean: (lines) => mark(lines, name, "clutter", ({ text }) => text.length <= LONGEST && says(text)),
  };
};

/** "Back to top", "Continue Reading", "Tags: trade". No sentence: "Next article on the list was the harbour." */
export const navigation: Cleaner = {
  name: "clean/navigation",
  clean: (lines) =>
    mark(
      lines,
      "clean/navigation",
      "clutter",
      ({ text }) => text.length <= LONGEST && saysNavigation(text) && !isProse(text),
    ),
};

const saysNavigation = saysOneOf(words.navigation);

/** "Leave a Reply", "Required fields are marked *". */
export const comments = byWords("clean/comments", words.comments);

/** "Advertisement", "Story continues below". */
export const advertising = byWords("clean/advertising", words.advertising);

/** "We use cookies", "Your browser does not support video". */
export const notices = byWords("clean/notices", words.notices);

/** Lines of nothing but marks: "___", "* * *". */
export const marks: Cleaner = {
  name: "clean/marks",
  clean: (lines) =>
    mark(lines, "clean/marks", "clutter", ({ text }) => text.length < 200 && !/[\p{L}\p{N}]/u.test(text)),
};

/** "© 2023 The Planet. All rights reserved." */
export const rights = byWords("clean/rights", words.rights);

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
      ({ text }) => text.length <= LONGEST && (saysSource(text) || FEED_FOOT.test(text)),
    ),
};

const saysSource = saysOneOf(words.sources);
