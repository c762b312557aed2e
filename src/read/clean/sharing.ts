import { newsletter, sharing as words } from "../../language/en/clutter.ts";
import type { Cleaner, SeenLine } from "../../stages.ts";
import { countWords, mark } from "./shape.ts";
import { asWords, firstWord, openingsIn, startsWithWords } from "./tables.ts";

const MOST_BUTTONS = 25; // words in one row of buttons
const RARE = "zqjxkvwbpfyg"; // letters of English, the rarest first
const SHORTEST = 6; // letters that are looked for
const LONGEST = 45; // words of an invitation to subscribe

/** "Share on Facebook", "Tweet", "12 shares": rows of buttons and nothing else. */
export const sharing: Cleaner = {
  name: "clean/sharing",
  clean: (lines) => mark(lines, "clean/sharing", "clutter", isRowOfButtons),
};

/** "Sign up for our newsletter", "Follow us on Twitter", "Already a subscriber? Log in". */
export const newsletters: Cleaner = {
  name: "clean/newsletters",
  clean: (lines) => {
    const mayPlead = pleads(lines.map(({ text }) => text).join("\n"));
    return mark(lines, "clean/newsletters", "clutter", (line) => invites(line, mayPlead));
  },
};

function isRowOfButtons({ text, first }: SeenLine): boolean {
  if (text.length > 300 || !buttons.has(first)) return false; // most lines end here
  let [all, strong] = [0, 0];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}-]+/gu)) {
    if (++all > MOST_BUTTONS || !(words.strong.has(word) || words.weak.has(word))) return false;
    if (words.strong.has(word)) strong++;
  }
  return strong > 0;
}

/** First letters of the words of such a row: those of "e-mail" are "e". */
const buttons: ReadonlySet<string> = new Set([...words.strong, ...words.weak].map(firstWord));

function invites(line: SeenLine, mayPlead: boolean): boolean {
  const { text } = line;
  if (text.length > 400 || !(mayOpen(line) || (mayPlead && pleads(text)))) return false; // most lines end here
  if (countWords(text, LONGEST + 1) > LONGEST) return false;
  const plain = asWords(text);
  if (newsletter.plea.some((plea) => hasWords(plain, plea))) return true;
  return (
    newsletter.opening.some((opening) => startsWithWords(plain, opening)) &&
    newsletter.signal.some((signal) => hasWords(plain, signal))
  );
}

const mayOpen = openingsIn(newsletter.opening);

const pleads = (text: string): boolean => PLEAS.test(text);

/** Each from its rarest letter on, so that the search stops at few places. */
const PLEAS = new RegExp([...new Set(newsletter.plea.map(fromRarest))].join("|"), "i");

function fromRarest(words: string): string {
  const ranks = [...words.slice(0, -SHORTEST)].map((letter) =>
    RARE.includes(letter) ? RARE.indexOf(letter) : RARE.length,
  );
  return words.slice(ranks.indexOf(Math.min(...ranks)));
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? "");
}
