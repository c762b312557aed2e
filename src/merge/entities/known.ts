import type { Article } from "../../records/article.ts";
import type { Reading } from "../../records/reading.ts";
import { informationOf, isKnownStem } from "../../text/background.ts";
import { mostUsed } from "../most-used.ts";
import { initials, nameTokens, spellingOf } from "./spelling.ts";
import type { Spot } from "./spots.ts";
import { widerName } from "./wider.ts";

/** A name that some article of the story was found to hold. */
interface Known {
  readonly spelling: string;
  readonly kind: Spot["kind"];
}

/**
 * The spots of all articles in order, with those added where an article holds, untagged, a name that was found in others:
 * names of several words, and single ones that English has no word for. One pass over each text.
 */
export function withKnownNames(
  tagged: readonly (readonly Spot[])[],
  articles: readonly Article[],
  readings: readonly Reading[],
): Spot[] {
  const byFirst = knownNames(tagged.flat());
  return tagged.flatMap((spots, article) => {
    const added = untagged(articles[article]?.text ?? "", spots, byFirst);
    if (added.length === 0) return spots;
    const sentences = readings[article]?.sentences ?? [];
    let sentence = 0;
    const more = added.map(({ start, name }): Spot => {
      while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
      const span = { start, end: start + name.spelling.length };
      const wider = widerName({ span, text: name.spelling, kind: name.kind }, articles[article]?.text ?? "");
      return { article, sentence, ...wider, spelling: spellingOf(wider.text) };
    });
    return [...spots, ...more].sort((a, b) => a.span.start - b.span.start);
  });
}

/** By their first words; the longest first. */
function knownNames(spots: readonly Spot[]): ReadonlyMap<string, readonly Known[]> {
  const kinds = new Map<string, Spot["kind"][]>();
  const add = (spelling: string, kind: Spot["kind"]): void => {
    const list = kinds.get(spelling);
    if (list) list.push(kind);
    else kinds.set(spelling, [kind]);
  };
  for (const { spelling, kind } of spots) {
    if (kind === "organization") {
      const short = ABBREVIATION.test(spelling) ? spelling : abbreviationOf(spelling);
      if (short && informationOf(short.toLowerCase()) > COMMON) add(short, kind);
    }
    if (isTelling(spelling)) add(spelling, kind);
    if (kind === "place" && CAPITALIZED.test(spelling)) add(spelling.toUpperCase(), kind);
  }
  return byFirstWord(kinds);
}

/** "NRU" for "Northern Rail Union"; "" for names of fewer than three words that count. */
function abbreviationOf(spelling: string): string {
  const short = /^(?:\p{Lu}[\p{L}-]*|of|for|and|the|de|du|la)(?: (?:\p{Lu}[\p{L}-]*|of|for|and|the|de|du|la))+$/u.test(
    spelling,
  )
    ? initials(nameTokens(spelling)).toUpperCase()
    : "";
  return ABBREVIATION.test(short) ? short : "";
}

const ABBREVIATION = /^\p{Lu}{3,6}$/u;
const CAPITALIZED = /^\p{Lu}\p{Ll}{4,}$/u;
const COMMON = 9; // "WHO" and "ACT" are words first; "NATO" is none

function byFirstWord(kinds: ReadonlyMap<string, readonly Spot["kind"][]>): ReadonlyMap<string, readonly Known[]> {
  const byFirst = new Map<string, Known[]>();
  for (const [spelling, all] of kinds) {
    const first = FIRST.exec(spelling)?.[0] ?? "";
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    list.push({ spelling, kind: mostUsed(all) as Spot["kind"] });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return byFirst;
}

/** Several words with capitals, or one that is no English word: nothing else is spelt so. */
function isTelling(spelling: string): boolean {
  const words = spelling.split(" ");
  if (words.length > 1) return words.filter((word) => /^\p{Lu}\p{L}/u.test(word)).length > 1;
  const [token = "", ...others] = nameTokens(spelling);
  return others.length === 0 && token.length > 4 && /^\p{Lu}\p{Ll}/u.test(spelling) && !isKnownStem(token);
}

const FIRST = /^[\p{L}\p{M}\p{N}]+/u;
const CAPITALS = /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

function untagged(
  text: string,
  spots: readonly Spot[],
  byFirst: ReadonlyMap<string, readonly Known[]>,
): { readonly start: number; readonly name: Known }[] {
  const found: { start: number; name: Known }[] = [];
  let next = 0; // the first spot that does not end before the word
  let free = 0; // where the last name found ends
  for (const match of text.matchAll(CAPITALS)) {
    const start = match.index;
    while (next < spots.length && (spots[next]?.span.end ?? 0) <= start) next++;
    if (start < free) continue;
    const name = byFirst.get(match[0])?.find(({ spelling }) => holds(text, start, spelling));
    if (name && isShouted(text, start, name.spelling)) continue;
    if (!name || (spots[next]?.span.start ?? Number.POSITIVE_INFINITY) < start + name.spelling.length) continue;
    found.push({ start, name });
    free = start + name.spelling.length;
  }
  return found;
}

/** Whether a name in capitals stands in a line of capitals, where every word looks like an abbreviation. */
const isShouted = (text: string, start: number, name: string): boolean =>
  name === name.toUpperCase() &&
  (/\p{Lu}{2}[’']?\P{L}{1,3}$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[^\p{L}(]{1,3}\p{Lu}{2}/u.test(text.slice(start + name.length, start + name.length + 6)));

const holds = (text: string, start: number, name: string): boolean =>
  text.startsWith(name, start) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(start + name.length, start + name.length + 2));
