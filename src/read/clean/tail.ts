import {
  answers,
  closers,
  closingHeads,
  credited,
  endings,
  helped,
  promotion,
  credits as words,
} from "../../language/en/clutter.ts";
import { biographyVerbs } from "../../language/en/page-words.ts";
import type { Cleaner, SeenLine } from "../../stages.ts";
import { authorsOf } from "./byline.ts";
import { countWords, endsSentence, isMarkedUp, isOpen, isProse, mark, proseRange, seen } from "./shape.ts";
import { asWords, saysOneOf } from "./tables.ts";

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
    if (!prose) return lines;
    const closing = lastOpen(lines, MOST_CLOSING);
    const marked = mark(lines, "clean/credits", "clutter", (line, i) => {
      const { text } = line;
      if (i <= prose.first || text.length > LONGEST_CREDIT) return false;
      if ((says(line) && isListOfNames(text)) || (MAY_HELP.test(text) && helped.test(text))) return true;
      return i >= closing && BIOGRAPHICAL.test(text) && authorsOf(lines).some((name) => isAbout(text, name));
    });
    return marked.some(({ text, role }) => role === "body" && creditAt(text) > 0)
      ? marked.flatMap(withoutCredit)
      : marked;
  },
};

const says = saysOneOf(words);

/** In every line that names somebody who helped: asked first, as few lines have them. */
const MAY_HELP = /contributed|@/i;

const MOST_CLOSING = 6; // lines under an article among which one is about its writer

const SHORTEST_CLOSING = 40; // characters of a line that counts as text

/** Where the last lines of the text begin. */
function lastOpen(lines: readonly SeenLine[], most: number): number {
  let left = most;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && isOpen(line) && line.text.length > SHORTEST_CLOSING && --left === 0) return i;
  }
  return 0;
}

/** The first words behind a name in such a line: asked first, as few lines have them. */
const BIOGRAPHICAL = /^.{3,50}?,? (?:is|was|has|covers|writes|reports|contributed|joined|can|may) |More about /;

/** "Jane Roe covers the harbour of Vik.", "More about Jane Roe"; not "Jane Roe said". */
const isAbout = (text: string, name: string): boolean =>
  text.endsWith(`More about ${name}`) || (text.startsWith(name) && BIOGRAPHY.test(text.slice(name.length)));

const BIOGRAPHY = new RegExp(`^,? (?:${biographyVerbs})\\b`, "i");

/** Where a credit in brackets begins that ends a paragraph of some length, or -1: "... she said. (Reporting by Eva Brandt)". */
function creditAt(text: string): number {
  if (!text.endsWith(")")) return -1;
  const tail = Math.max(0, text.length - LONGEST_CREDIT);
  const at = text.lastIndexOf("(");
  return at > tail && /[.!?”"] $/.test(text.slice(at - 2, at)) && credited.test(text.slice(at)) ? at : -1;
}

function withoutCredit(line: SeenLine): readonly SeenLine[] {
  const at = line.role === "body" ? creditAt(line.text) : -1;
  if (at <= 0) return [line];
  return [
    seen({ ...line, text: line.text.slice(0, at).trim() }),
    seen({ text: line.text.slice(at), line: line.line, role: "clutter", rule: "clean/credits" }),
  ];
}

/** "Reporting by Eva Brandt in Vik; Editing by Tom Hale." and not "Written by hand in 1930, the letters show it." */
function isListOfNames(text: string): boolean {
  const all = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length >= NAMES * all.length;
}

function afterClosers(lines: readonly SeenLine[]): readonly SeenLine[] {
  const endAt = onlyEnding(lines);
  if (endAt > 0)
    return afterClosers(lines.slice(0, endAt)).concat(mark(lines.slice(endAt), RULE, "clutter", () => true));
  if (!lines.some(isCloser)) return lines;
  const first = proseRange(lines)?.first ?? lines.length;
  const sizes = lines.map((line) => (isOpen(line) && isProse(line.text) ? line.text.length : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const goesOn = lastInRows(lines);
  let before = 0;
  const from = lines.findIndex((line, i) => {
    before += sizes[i] ?? 0;
    if (i <= first || !isCloser(line)) return false;
    return all - before <= before * MOST_AFTER && i >= (interrupts(line) ? goesOn.two : goesOn.three);
  });
  return from < 0 ? lines : mark(lines, RULE, "clutter", (_, i) => i >= from);
}

const ends = saysOneOf({ whole: endings, opening: [] });

/** Where the words stand that end a release for the press, once in the file and with a paragraph above; else -1. */
function onlyEnding(lines: readonly SeenLine[]): number {
  const isEnding = (line: SeenLine): boolean => line.text.length <= 40 && ends(line);
  const first = lines.findIndex(isEnding);
  if (first < 0 || first <= (proseRange(lines)?.first ?? first)) return -1;
  const again = asWords(lines[first]?.text ?? "");
  return lines.some(({ text }, i) => i > first && asWords(text) === again) ? -1 : first;
}

const closes = saysOneOf({ whole: closers, opening: closingHeads });
/** Closing words that often stand in the middle of an article as well. */
const interrupts = saysOneOf({ whole: promotion.whole, opening: ["share this"] });

const isCloser = (line: SeenLine): boolean =>
  (line.text.length <= 60 && closes(line)) || (line.text.length <= 200 && answers.test(line.text));

/**
 * Where the last two and the last three paragraphs in a row end: closing words above that stand in the middle of an article. Readers'
 * comments have two in a row too, teasers of other articles have not.
 */
function lastInRows(lines: readonly SeenLine[]): { readonly two: number; readonly three: number } {
  let row = 0;
  let [two, three] = [-1, -1];
  lines.forEach((line, i) => {
    if (isCloser(line)) row = 0;
    if (!isOpen(line)) return;
    row = isProse(line.text) ? row + 1 : 0;
    if (row >= 2) two = i;
    if (row >= 3) three = i;
  });
  return { two, three };
}

/** A list that a paragraph announced ("They are:") is part of the article, down to its end. */
function isListed(lines: readonly SeenLine[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < LONGEST_LIST; at--) {
    const line = lines[at];
    if (!line || !isOpen(line)) return false;
    if (line.text.endsWith(":")) return true;
    if (isProse(line.text)) return line.role === "item";
  }
  return false;
}
