import { outletWords } from "../language/en/page-words.ts";
import type { Line } from "../stages.ts";
import { outlet } from "./clean/published.ts";

/**
 * Who published a copy of a page, as far as its lines say so: the end of the page's title ("Ministers meet | The
 * Planet"), the line of rights ("© 2024 The Planet"), the line that names the source ("This article first appeared in
 * The Planet"), in this order. Whole lines and whole names only: a publisher left out does less harm than a wrong one.
 */
export function publisherOf(lines: readonly Line[], title: string | undefined): string | undefined {
  const framing = lines.filter(({ role, text }) => text.length <= LONGEST && (role === "clutter" || role === "label"));
  const stated = (rule: string, form: RegExp): string | undefined =>
    framing
      .filter((line) => line.rule === rule)
      .map(({ text }) => nameIn(form.exec(text)?.groups?.name))
      .find((name) => name !== undefined);
  const headed = framing.map(({ text }) => (title === undefined ? undefined : endOf(text, title)));
  return (
    headed.find((name) => name !== undefined) ??
    (title === undefined ? undefined : partTitle(title).publisher) ??
    lines.flatMap(({ role, text }) => (role === "published" ? (outlet.exec(text)?.groups?.name ?? []) : []))[0] ??
    stated("clean/rights", RIGHTS) ??
    stated("clean/sources", SOURCE)
  );
}

/** A page's title parted from the name of its site, where a bar parts them or the name is plainly that of a paper. */
export function partTitle(title: string): { readonly title: string; readonly publisher?: string } {
  const match = /^(?<own>.{12,}?)\s(?<mark>[|–—-])\s(?<name>[^|–—]{2,50})$/u.exec(title.slice(0, LONGEST));
  const name = nameIn(match?.groups?.name);
  const own = match?.groups?.own;
  if (!own || !name || !(NAMED.test(name) && name.includes(" "))) return { title };
  return { title: own.trim(), publisher: name };
}

const LONGEST = 300; // characters of a line that names a publisher

/** "Ministers meet in Lund | World | The Planet" above "Ministers meet in Lund". */
function endOf(text: string, title: string): string | undefined {
  if (title.length < 12 || !text.startsWith(title) || !/^\s[|–—·-]\s/u.test(text.slice(title.length))) return undefined;
  return nameIn(text.split(/\s[|–—·-]\s/u).at(-1));
}

/** Up to six words, each with a capital letter, but for the small ones inside. */
function nameIn(text: string | undefined): string | undefined {
  const words = (text ?? "").trim().replace(/[.,]$/, "").split(/\s+/);
  const isName =
    words.length <= 6 &&
    words.every((word, i) => /^[\p{Lu}\d]/u.test(word) || (i > 0 && /^(?:of|the|and|&|for|in)$/.test(word))) &&
    /^\p{Lu}.*\p{L}$/u.test(words.join(" "));
  return isName ? words.join(" ") : undefined;
}

const NAME = "(?<name>\\p{Lu}[^.,;|:()]{1,50}?)";
const RIGHTS = new RegExp(
  `^(?:copyright|©|\\(c\\))(?:\\s?(?:©|\\(c\\)))?\\s?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s(?:by\\s)?${NAME}(?=[.,|]|\\s[–—-]\\s|$|\\sall rights)`,
  "iu",
);
const SOURCE = new RegExp(
  `(?:originally (?:published|appeared)|first (?:appeared|published)|(?:appeared|published) first) (?:in|on|at|by) (?=\\p{Lu})${NAME}\\.?$`,
  "u",
);
const NAMED = new RegExp(`\\b(?:${outletWords})$`, "i");
