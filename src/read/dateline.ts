import { months } from "../language/en/months.ts";
import type { Dateline } from "../records/article.ts";

const HEAD = 120; // characters at the head of a report in which a dateline ends
const DASH = /\s?(?:--|[—–―]|-(?=\s))\s?/u;

/**
 * The dateline at the head of a report's first paragraph: `WASHINGTON (AP) --`, `LUND, June 3 (Reuters) -`, `Lund–`.
 * The place is as written, misspelling and all. A first word before a dash that is carried on by a second dash is an
 * aside, not a dateline.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, HEAD);
  const dash = DASH.exec(head);
  if (!dash || dash.index === 0) return undefined;
  const before = head.slice(0, dash.index);
  const parts = /^(?<place>[^(]{2,60}?)(?:,\s(?<date>[^(,]{3,20}))?(?<agency>\s?\([^()]{2,30}\))?$/u.exec(
    before,
  )?.groups;
  if (!parts) return undefined;
  const { date, agency } = parts;
  const place = (parts.place ?? "").trim();
  const dated = date !== undefined && isDay(date);
  const whole = (date !== undefined && !dated ? `${place}, ${date}` : place).trim(); // "AUSTIN, Texas"
  if (!isPlaceLike(whole)) return undefined;
  const after = head.slice(dash.index + dash[0].length);
  const shouted = /^[\p{Lu}\s.,'’/-]+$/u.test(place);
  if (!shouted && !agency && !dated && !opensSentence(after, paragraph.slice(dash.index + dash[0].length)))
    return undefined;
  return { place: whole, span: { start: 0, end: dash.index + dash[0].trimEnd().length } };
}

const isDay = (text: string): boolean => {
  const [a = "", b = ""] = text.toLowerCase().replaceAll(".", "").split(/\s/);
  return (a in months && /^\d{1,2}$/.test(b)) || (b in months && /^\d{1,2}$/.test(a));
};

/** Up to five words, each with a capital letter, or small ones between them: "Port of Spain", "NEW YORK", "U.N.". */
function isPlaceLike(text: string): boolean {
  const words = text.split(/[\s,/]+/).filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|de|del|la|da|do|al|el|upon|am|and)$/.test(word)) &&
    /\p{L}{2}/u.test(text) &&
    !/\d/.test(text)
  );
}

/** Whether what follows the dash begins a sentence of its own, and no second dash closes an aside. */
const opensSentence = (after: string, rest: string): boolean =>
  /^["“‘']?\p{Lu}/u.test(after) && !/\s(?:--|[—–―-])\s/u.test(rest.split(/[.!?]\s/u, 1)[0] ?? "");
