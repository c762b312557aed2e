import { newsletter, sharing as words } from "../../language/en/clutter.ts";
import type { Cleaner } from "../../stages.ts";
import { asWords, countWords, mark, startsWithWords } from "./shape.ts";

const MOST_BUTTONS = 25; // words in one row of buttons
const LONGEST = 45; // words of an invitation to subscribe

/** "Share on Facebook", "Tweet", "12 shares": rows of buttons and nothing else. */
export const sharing: Cleaner = {
  name: "clean/sharing",
  clean: (lines) => mark(lines, "clean/sharing", "clutter", ({ text }) => isRowOfButtons(text)),
};

/** "Sign up for our newsletter", "Follow us on Twitter", "Already a subscriber? Log in". */
export const newsletters: Cleaner = {
  name: "clean/newsletters",
  clean: (lines) => mark(lines, "clean/newsletters", "clutter", ({ text }) => invites(text)),
};

function isRowOfButtons(text: string): boolean {
  if (text.length > 300) return false;
  const first = /[\p{L}-]+/u.exec(text)?.[0].toLowerCase();
  if (first === undefined || !(words.strong.has(first) || words.weak.has(first))) return false; // most lines end here
  const all = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (all.length === 0 || all.length > MOST_BUTTONS) return false;
  return (
    all.every((word) => words.strong.has(word) || words.weak.has(word)) && all.some((word) => words.strong.has(word))
  );
}

function invites(text: string): boolean {
  if (text.length > 400 || countWords(text) > LONGEST || !SIGNALS.test(text)) return false;
  const plain = asWords(text);
  if (newsletter.plea.some((plea) => hasWords(plain, plea))) return true;
  return (
    newsletter.opening.some((opening) => startsWithWords(plain, opening)) &&
    newsletter.signal.some((signal) => hasWords(plain, signal))
  );
}

const SIGNALS = new RegExp([...newsletter.plea, ...newsletter.signal].join("|"), "i"); // letters, spaces and hyphens only

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? "");
}
