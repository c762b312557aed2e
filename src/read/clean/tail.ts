import { answers, closers, helped, credits as words } from "../../language/en/clutter.ts";
import type { Cleaner, Line } from "../../stages.ts";
import { countWords, endsSentence, isMarkedUp, isOpen, isProse, mark, proseRange, saysOneOf } from "./shape.ts";

const RULE = "clean/tail";
const MOST_AFTER = 0.5; // prose after "Related articles", in shares of that before it: beyond, the article goes on there
const SHORT = 3; // words of a last line that may be a place or a name and no part of the article
const LONG = 12; // words of a line above the page's frame that are rather a point of a list
const NAMES = 0.4; // of the words of a credit have a capital letter; of a sentence under 0.3
const LONGEST_LIST = 40; // points of a list
const LONGEST_CREDIT = 300; // characters

/** What stands below an article's last paragraph, and what follows lines such as "Leave a Reply" or "Most read". */
export const tail: Cleaner = {
  name: RULE,
  clean: (lines, { format }) => {
    const closed = isMarkedUp(format) ? lines : afterClosers(lines);
    const prose = proseRange(closed);
    if (!prose || isMarkedUp(format)) return closed;
    const framed = closed.findIndex((line, i) => i > prose.last && !isOpen(line));
    return mark(closed, RULE, "clutter", ({ text, rule }, i) => {
      if (i <= prose.last || rule !== undefined || endsSentence(text) || isListed(closed, i)) return false;
      return framed >= 0 ? i > framed || countWords(text) < LONG : countWords(text) <= SHORT;
    });
  },
};

/** "Reporting by Jane Roe in Lund; Editing by John Doe": under an article, not in it. */
export const credits: Cleaner = {
  name: "clean/credits",
  clean: (lines) => {
    const prose = proseRange(lines);
    return mark(lines, "clean/credits", "clutter", ({ text }, i) => {
      return (
        prose !== undefined &&
        i > prose.first &&
        text.length <= LONGEST_CREDIT &&
        ((says(text) && isListOfNames(text)) || helped.test(text))
      );
    });
  },
};

const says = saysOneOf(words);

/** "Reporting by Eva Brandt in Vik; Editing by Tom Hale." and not "Written by hand in 1930, the letters show it." */
function isListOfNames(text: string): boolean {
  const all = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length >= NAMES * all.length;
}

function afterClosers(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isCloser)) return lines;
  const first = proseRange(lines)?.first ?? lines.length;
  const sizes = lines.map((line) => (isOpen(line) && isProse(line.text) ? line.text.length : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const goesOn = lastThreeParagraphs(lines);
  let before = 0;
  const from = lines.findIndex((line, i) => {
    before += sizes[i] ?? 0;
    if (i <= first || !isCloser(line)) return false;
    return all - before <= before * MOST_AFTER && i >= goesOn;
  });
  return from < 0 ? lines : mark(lines, RULE, "clutter", (_, i) => i >= from);
}

const closes = saysOneOf({ whole: closers, opening: [] });

const isCloser = ({ text }: Line): boolean =>
  (text.length <= 60 && closes(text)) || (text.length <= 200 && answers.test(text));

/** Where the last three paragraphs in a row end: closing words above that stand in the middle of an article. */
function lastThreeParagraphs(lines: readonly Line[]): number {
  let row = 0;
  let last = -1;
  lines.forEach((line, i) => {
    if (isCloser(line)) row = 0;
    if (!isOpen(line)) return;
    row = isProse(line.text) ? row + 1 : 0;
    if (row >= 3) last = i;
  });
  return last;
}

/** A list that a paragraph announced ("They are:") is part of the article, down to its end. */
function isListed(lines: readonly Line[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < LONGEST_LIST; at--) {
    const line = lines[at];
    if (!line || !isOpen(line)) return false;
    if (line.text.endsWith(":")) return true;
    if (isProse(line.text)) return line.role === "item";
  }
  return false;
}
