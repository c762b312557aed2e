import { bylineLeads, trades, unnamed } from "../../language/en/bylines.ts";
import { reportedFrom } from "../../language/en/clutter.ts";
import { femaleNames, maleNames } from "../../language/en/given-names.ts";
import { months, weekdays } from "../../language/en/months.ts";
import type { Cleaner, Line, SeenLine } from "../../stages.ts";
import { isStamp } from "./published.ts";
import { countWords, endsSentence, isMarkedUp, isOpen, mark, proseRange, secondProse } from "./shape.ts";

const RULE = "clean/byline";
const MOST_WORDS = 25;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const PARTICLES = new Set([
  "de",
  "del",
  "della",
  "da",
  "di",
  "du",
  "van",
  "von",
  "der",
  "den",
  "al",
  "el",
  "bin",
  "ibn",
  "la",
  "le",
  "dos",
  "ter",
]);

/** "By Jane Roe and John Doe", "Jane Roe, Staff Writer", "Jane Roe | June 3, 2023": at the head of an article. */
export const byline: Cleaner = {
  name: RULE,
  clean: (lines, { format }) => {
    const prose = proseRange(lines);
    const second = prose ? secondProse(lines, prose.first) : 0;
    const copied = !isMarkedUp(format);
    const marked = mark(lines, RULE, "byline", ({ text }, i) => {
      if (prose && i > second) return false;
      return isByline(text, copied && i > 0) || ((!copied || i > 0) && i < (prose?.first ?? 0) && isWriter(text));
    });
    const from = mark(
      marked,
      RULE,
      "label",
      ({ text }, i) => i <= second && text.includes(" reported from ") && reportedFrom.test(text),
    );
    return copied ? withPosts(from, second) : from;
  },
};

/** A post, and the name above it that says nothing else; "Reporting from", and the place under it. */
function withPosts(lines: readonly SeenLine[], end: number): readonly SeenLine[] {
  if (end <= 0) return lines;
  return lines.map((line, i) => {
    if (i >= end || !isOpen(line)) return line;
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const isNamed = i > 0 && below !== undefined && isOpen(below) && isName(line.text) && isPost(below.text);
    if (isNamed && line.text.length <= LONGEST_NAME) return { ...line, role: "byline", rule: RULE };
    const follows = above !== undefined && (above.role === "byline" || (isOpen(above) && isName(above.text)));
    const isPlace = REPORTING.test(above?.text ?? "") && line.text.length <= LONGEST_NAME;
    return (follows && isPost(line.text)) || REPORTING.test(line.text) || isPlace
      ? { ...line, role: "label", rule: RULE }
      : line;
  });
}

const REPORTING = /^reporting from$/i;

/** The writers that an article's bylines name; none of their titles, places and dates. */
export function authorsOf(lines: readonly Line[]): string[] {
  const names = lines.filter((line) => line.role === "byline").flatMap((line) => namesIn(line.text));
  return [...new Set(names)];
}

/** "By Jane Roe in Lund"; `withoutLead` also "Jane Roe, Staff Writer" and "Jane Roe | June 3, 2023". */
export function isByline(text: string, withoutLead = false): boolean {
  if (text.length > 250 || countWords(text) > MOST_WORDS) return false;
  const led = bylineLeads.test(text);
  if (endsSentence(text) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(text)) return false;
  const rest = text.replace(bylineLeads, "");
  if (led) return isTitled(rest);
  const place = /\s(?:in|at)\s\p{Lu}[\p{L}\s,]{1,40}$/u;
  if (withoutLead && place.test(text) && isName(text.replace(place, "")) && countWords(text) <= 8) return true;
  if (!withoutLead) return false;
  const parts = rest.split(PARTS).filter((part) => part.trim() !== "");
  const [first = "", ...others] = parts;
  return (
    others.length > 0 &&
    isName(first.trim()) &&
    others.every((part) => isStamp(part) || isTrade(part) || (isName(part.trim()) && others.some(isTrade))) &&
    others.some((part) => isStamp(part) || isTrade(part))
  );
}

/** A name alone on its line: the first word is a given name. */
function isWriter(text: string): boolean {
  if (text.length > LONGEST_NAME || !isName(text)) return false;
  const given = text.slice(0, text.indexOf(" ")).toLowerCase();
  return femaleNames.has(given) || maleNames.has(given);
}

/** "Transport correspondent, Port Selwyn" under the name of the one who is that. */
const isPost = (text: string): boolean => text.length <= LONGEST_NAME * 2 && !endsSentence(text) && isTrade(text);

const LONGEST_NAME = 40; // characters

const PARTS = /\s?[|•·,;/]\s?|\s[–—-]\s|\s(?:and|&|with)\s/iu;

function namesIn(text: string): string[] {
  const rest = text.replace(bylineLeads, "");
  const parts = rest.split(PARTS).map((part) => part.replace(/\s(?:in|at|from|for|of)\s.*$/u, "").trim());
  const names = parts.filter((part) => isName(part) && !isTrade(part)).map(inNameCase);
  if (names.length > 0) return names;
  const only = parts.filter((part) => part !== "" && !isStamp(part) && !part.split(/\s+/).every(isOfTrade));
  return only.length === 1 && NAME.test(only[0]?.split(" ").at(-1) ?? "") && countWords(only[0] ?? "") <= 4
    ? [only[0] ?? ""]
    : [];
}

/** Two to four words with capital letters, none of them a trade, a month or a day. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME.test(word) || PARTICLES.has(word)) &&
    words.every((word) => !trades.has(word.toLowerCase()) && !isDateWord(word)) &&
    NAME.test(words[0] ?? "")
  );
}

const isDateWord = (word: string): boolean => word.toLowerCase() in months || word.toLowerCase() in weekdays;

const isTrade = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => trades.has(word));

const isOfTrade = (word: string): boolean => isTrade(word) || unnamed.has(word.toLowerCase());

/** Every word has a capital or is one that names and titles hold. */
const isTitled = (text: string): boolean =>
  (text.match(/[\p{L}'’.-]+/gu) ?? []).every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      PARTICLES.has(word) ||
      trades.has(word) ||
      isStamp(`${word} 1`) ||
      ["and", "in", "for", "of", "the", "at", "with", "from", "for"].includes(word),
  );

/** "JANE ROE" is set so by the page; "AFP" is not. */
const inNameCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
