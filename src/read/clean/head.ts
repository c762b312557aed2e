import { editing, embargo, sections, slug } from "../../language/en/clutter.ts";
import type { Cleaner, LineRole, SeenLine } from "../../stages.ts";
import { countWords, endsSentence, hasTwoSentences, isMarkedUp, isOpen, isProse } from "./shape.ts";
import { asWords } from "./tables.ts";

const RULE = "clean/head";
const LONGEST_TITLE = 30; // words
const LONGEST_DEK = 40; // words
const SHORTEST_DEK = 9; // words without a full stop: under a headline, fewer are the words of a picture
const TELLS_AGAIN = 0.34; // share of a dek's words that the lead repeats; of first paragraphs that the second repeats, 1 in 100 has it
const MOST_ABOVE = 150; // lines above the first paragraph among which the title is looked for: menus are long
const MOST_BETWEEN = 25; // lines between title and first paragraph; more are a table or a list, and part of the article
const MOST_BELOW = 20; // paragraphs in which a title's words are looked for
const FITS = 0.8; // of the best headline's fit: the first line that has it is the title; names of sites have under 0.8

/** What stands above an article's first paragraph: section, title, dek, words of the first picture. */
export const head: Cleaner = {
  name: RULE,
  clean: (lines, { format, stated }) => {
    const repeated = lines.map((line, i) =>
      isOpen(line) && isStated(line, i, stated.title) ? as(line, "title") : line,
    );
    if (isMarkedUp(format)) return format === "html" ? withoutFrame(repeated) : repeated;
    const lead = repeated.findIndex(
      (line) =>
        isOpen(line) &&
        line.role !== "subhead" &&
        isProse(line.text) &&
        !isQuestion(line.text) &&
        !isForEditors(line.text),
    );
    return lead < 0 || (lead === 0 && stated.title === undefined)
      ? repeated
      : readHead(repeated, lead, stated.title !== undefined);
  },
};

/** On a page the title is told by its markup: short lines above the first paragraph are its line of names, dates and labels. */
function withoutFrame(lines: readonly SeenLine[]): readonly SeenLine[] {
  const lead = lines.findIndex((line) => isOpen(line) && line.role !== "subhead" && isProse(line.text));
  const isFrame = ({ role, rule, text }: SeenLine): boolean =>
    role === "body" &&
    rule === undefined &&
    !endsSentence(text) &&
    !/[:,;]$/.test(text) &&
    countWords(text) <= LONGEST_FRAME;
  return lines.map((line, i) => (i < lead && isFrame(line) ? as(line, "label") : line));
}

const LONGEST_FRAME = 12; // words

const as = (line: SeenLine, role: LineRole): SeenLine => ({ ...line, role, rule: RULE });

/** The stated title, again as a line of the text; only near its head. */
const isStated = (line: SeenLine, i: number, title: string | undefined): boolean =>
  title !== undefined && i < 30 && asWords(line.text) === asWords(title) && line.text.length < 300;

const isQuestion = (text: string): boolean => text.endsWith("?") && countWords(text) <= 14 && !hasTwoSentences(text);

function readHead(lines: readonly SeenLine[], lead: number, titled: boolean): readonly SeenLine[] {
  const known = lines.findIndex((line) => line.role === "title");
  const title = known >= 0 ? known : titled ? -1 : titleAmong(lines, lead);
  const isFrame = lead - title <= MOST_BETWEEN || title < 0;
  const marked = lines.map((line, i) => {
    if (i > title && !isFrame) return line;
    if (i >= lead || !isOpen(line) || line.rule !== undefined) return line;
    if (i === title) return as(line, "title");
    if (i < title && isPageTitle(line.text, lines[title]?.text ?? "")) return as(line, "label");
    if (i < title || title < 0) return title < 0 && !isLabel(line.text) ? line : as(line, "label");
    return as(line, roleUnderTitle(line));
  });
  const above = title >= 0 || titled;
  if (!above || !isDek(marked, lead, title)) return marked;
  const next = marked.findIndex((line, i) => i > lead && isOpen(line) && isProse(line.text));
  return marked.map((line, i) => {
    if (i === lead) return as(line, "dek");
    const isBelow = i > lead && i < next && isOpen(line) && line.rule === undefined;
    return isBelow ? as(line, countWords(line.text) >= SHORTEST_DEK ? "caption" : roleUnderTitle(line)) : line;
  });
}

/** A line between title and text that nothing else knew: points of a list tell the article in short, as labels do. */
function roleUnderTitle({ text, role }: SeenLine): LineRole {
  if (role === "item" || isLabel(text)) return "label";
  return countWords(text) >= SHORTEST_DEK ? "dek" : "caption";
}

/** The line that most fits a headline: some words, no full stop, and words that the article uses. */
function titleAmong(all: readonly SeenLine[], lead: number): number {
  const from = Math.max(0, lead - MOST_ABOVE);
  const lines = all.slice(from, lead);
  const headlines = lines.filter(
    (line) => isOpen(line) && isHeadline(line.text) && !lines.some(({ text }) => isPageTitle(line.text, text)),
  );
  if (headlines.length <= 1) return headlines[0] ? all.indexOf(headlines[0], from) : -1;
  const body = bodyBelow(all, lead);
  const fits = headlines.map(({ text }) => likeness(text, body));
  const best = Math.max(...fits);
  const title = headlines.find((_, i) => (fits[i] ?? 0) >= best * FITS);
  return title ? all.indexOf(title, from) : -1;
}

const bodyBelow = (lines: readonly SeenLine[], lead: number): string =>
  lines
    .slice(lead)
    .filter((line) => isOpen(line))
    .slice(0, MOST_BELOW)
    .map(({ text }) => text.slice(0, 800).toLowerCase())
    .join("\n");

/** "Ministers meet in Lund | World | The Planet" above "Ministers meet in Lund". */
const isPageTitle = (text: string, title: string): boolean =>
  title.length >= 12 && text.startsWith(title) && /^\s[|–—:·-]\s/u.test(text.slice(title.length));

const isHeadline = (text: string): boolean => {
  const words = countWords(text);
  if (words < 3 || words > LONGEST_TITLE || isLabel(text) || isRow(text)) return false;
  return !/[.,;:]["”’]?$/u.test(text) || /\b\p{Lu}\.$/u.test(text);
};

/** "Fishing | Tide tables | Notices to mariners | Contact": a row of entries, whatever they are. */
const isRow = (text: string): boolean => text.split(/\s[|›»>•]\s/).length > 3;

function likeness(text: string, body: string): number {
  const own = [...wordsOf([{ text }])];
  const used = own.filter((word) => holdsWord(body, word)).length / Math.max(1, own.length);
  return Math.min(countWords(text), 6) / 6 + Math.min(used * 2, 1); // half of its words in the article is plenty
}

/** Whether a word of the text begins so. */
function holdsWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

const isLabel = (text: string): boolean =>
  sections.has(asWords(text)) || countWords(text) <= 2 || text.endsWith(":") || isForEditors(text);

const isForEditors = (text: string): boolean => slug.test(text) || editing.test(text) || embargo.test(text);

/**
 * Whether the first paragraph is still the line under the title: one sentence, and either something of the frame stands
 * between it and the next paragraph, or that paragraph tells the same again, as a lead does with its dek.
 */
function isDek(lines: readonly SeenLine[], lead: number, title: number): boolean {
  const line = lines[lead];
  if (!line || hasTwoSentences(line.text) || countWords(line.text) > LONGEST_DEK) return false;
  if (lines.some((other, i) => i > title && i < lead && other.role === "dek")) return false;
  const next = lines.findIndex((other, i) => i > lead && other.role === "body" && isProse(other.text));
  if (next < 0 || lines.slice(next).filter((other) => isOpen(other) && isProse(other.text)).length < 2) return false;
  if (lines.slice(title + 1, lead).some((other) => FRAME.has(other.role))) return false;
  if (lines.slice(lead + 1, next).some((other) => FRAME.has(other.role))) return true;
  const own = [...wordsOf([line])];
  const again = wordsOf(lines.slice(next, next + 1));
  return own.filter((word) => again.has(word)).length >= TELLS_AGAIN * own.length;
}

const FRAME: ReadonlySet<LineRole> = new Set(["byline", "published"]);

/** Words of four letters and more (and names of two), cut to five letters in place of a stem. */
function wordsOf(lines: readonly { readonly text: string }[]): Set<string> {
  const all = lines.flatMap(({ text }) => text.slice(0, 800).match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(
    all
      .filter((word) => word.length > 3 || /^\p{Lu}\p{L}/u.test(word))
      .map((word) => word.toLowerCase().slice(0, 5).replace(/[iy]$/, "")),
  );
}
