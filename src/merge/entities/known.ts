import type { Article } from "../../records/article.ts";
import type { Reading } from "../../records/reading.ts";
import { isKnownStem } from "../../text/background.ts";
import { mostUsed } from "./names.ts";
import { nameTokens } from "./spelling.ts";
import type { Spot } from "./spots.ts";

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
      return { article, sentence, span, text: name.spelling, spelling: name.spelling, kind: name.kind };
    });
    return [...spots, ...more].sort((a, b) => a.span.start - b.span.start);
  });
}

/** By their first words; the longest first. */
function knownNames(spots: readonly Spot[]): ReadonlyMap<string, readonly Known[]> {
  const kinds = new Map<string, Spot["kind"][]>();
  for (const { spelling, kind } of spots) {
    if (!isTelling(spelling)) continue;
    const list = kinds.get(spelling);
    if (list) list.push(kind);
    else kinds.set(spelling, [kind]);
  }
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
    if (!name || (spots[next]?.span.start ?? Number.POSITIVE_INFINITY) < start + name.spelling.length) continue;
    found.push({ start, name });
    free = start + name.spelling.length;
  }
  return found;
}

const holds = (text: string, start: number, name: string): boolean =>
  text.startsWith(name, start) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(start + name.length, start + name.length + 2));
