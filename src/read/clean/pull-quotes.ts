import type { Cleaner, Line } from "../../stages.ts";
import { codesOf, countWords, endsWithOneOf, isProse, mark } from "./shape.ts";

const RULE = "clean/pull-quotes";
const LONGEST = 400; // characters of what is set large beside the text
const SHORTEST = { quoted: 5, bare: 8 }; // words; fewer are in other sentences by chance
const LONG = 12; // words of a paragraph that nobody writes twice; a question may be put to several people
const MOST = 100; // such lines in one article that are looked for in its text

/** Words of the article that are set again for show, and paragraphs that stand twice: the later one leaves. */
export const pullQuotes: Cleaner = {
  name: RULE,
  clean: (lines) => {
    const again = repeated(lines);
    const shown = lines.filter((line) => line.role === "body" && isShown(line.text)).slice(0, MOST);
    const pulled = shown.length === 0 ? NONE : pulledFrom(shown, lines);
    if (again.size === 0 && pulled.size === 0) return lines; // most articles
    return mark(lines, RULE, "clutter", (line) => again.has(line) || pulled.has(line));
  },
};

const NONE: ReadonlySet<Line> = new Set();

const isBody = (line: Line): boolean => line.role === "body" || line.role === "quote";

/** Paragraphs of some length that are word for word an earlier one. */
function repeated(lines: readonly Line[]): ReadonlySet<Line> {
  const seen = new Map<number, string[]>(); // by length: long texts are dear to hash, and few have one length
  const isRepeated = ({ role, text }: Line): boolean => {
    if (role !== "body" || text.length < LONG * 2 || text.endsWith("?")) return false;
    const alike = seen.get(text.length);
    if (alike?.includes(text)) return countWords(text) >= LONG;
    if (alike) alike.push(text);
    else seen.set(text.length, [text]);
    return false;
  };
  return new Set(lines.filter(isRepeated));
}

/** One line in quotation marks, or without the full stop that a paragraph has. */
const isShown = (text: string): boolean =>
  text.length <= LONGEST &&
  (OPENING.has(text.charCodeAt(0))
    ? /["”’»][.,]?$/.test(text.slice(-2)) && countWords(text, SHORTEST.quoted) >= SHORTEST.quoted
    : !endsWithOneOf(text, STOPS, CLOSING, 10) && countWords(text, SHORTEST.bare) >= SHORTEST.bare);

const OPENING = codesOf('"“‘«');
const CLOSING = codesOf('"”’)');
const STOPS = codesOf(".!?:");

/** The lines whose words stand elsewhere in the text, inside a sentence. */
function pulledFrom(shown: readonly Line[], lines: readonly Line[]): ReadonlySet<Line> {
  const prose = lines.filter((line) => isBody(line) && isProse(line.text)).map(({ text }) => text);
  const body = prose.join("\n");
  let plain: string | undefined;
  const pulled = new Set<Line>();
  for (const line of shown) {
    const words = bare(line.text);
    const isWhole = line.text.includes(words); // no other marks than at its ends
    if (!isWhole) plain ??= body.replace(MARKS, "");
    if (stands(words, isWhole ? body : (plain ?? "")) > (isProse(line.text) ? 1 : 0)) pulled.add(line);
  }
  return pulled;
}

/** How often the words stand in the text, themselves included; twice is enough. */
function stands(words: string, text: string): number {
  const first = text.indexOf(words);
  if (first < 0 || words === "") return 0;
  return text.indexOf(words, first + 1) < 0 ? 1 : 2;
}

const MARKS = /["“”«»]/g;

/** Without quotation marks and what ends a sentence, so that a quote is found inside its sentence. */
const bare = (text: string): string =>
  text
    .replace(MARKS, "")
    .replace(/[.,!?…‘’']+$/, "")
    .replace(/^[‘’']+/, "");
