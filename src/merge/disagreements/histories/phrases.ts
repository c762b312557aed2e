import type { SentenceView } from "../../events/view.ts";
import { grouped } from "../../grouped.ts";

/** Phrases by their first word, longest first; "*" in them is up to three words. */
export type Phrases<Of> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly of: Of }[]>;

/** @param pairs phrases, and what each of them says */
export function phrasesOf<Of>(pairs: readonly (readonly [phrases: readonly string[], of: Of])[]): Phrases<Of> {
  const all = pairs.flatMap(([phrases, of]) =>
    phrases.map((phrase) => {
      const [first = "", ...rest] = phrase.split(" ");
      return { first, rest, of };
    }),
  );
  const longestFirst = all.sort((a, b) => b.rest.length - a.rest.length);
  return grouped(longestFirst, ({ first }) => [first]);
}

/** A phrase in a sentence. */
export interface Match<Of> {
  /** Index of its first word. */
  readonly from: number;
  /** Index of the word behind it. */
  readonly to: number;
  readonly of: Of;
}

const GAP = 3; // words that "*" stands for at most

/** The longest phrase at each word. */
export function matchesIn<Of>(words: SentenceView["words"], phrases: Phrases<Of>): Match<Of>[] {
  const found: Match<Of>[] = [];
  for (let from = 0; from < words.length; from++)
    for (const { rest, of } of phrases.get(words[from]?.norm ?? "") ?? NONE) {
      const to = endOf(words, from + 1, rest);
      if (to === undefined) continue;
      found.push({ from, to, of });
      break;
    }
  return found;
}

const NONE: readonly never[] = [];

function endOf(words: SentenceView["words"], at: number, rest: readonly string[]): number | undefined {
  const [next, ...others] = rest;
  if (next === undefined) return at;
  if (next !== "*") return words[at]?.norm === next ? endOf(words, at + 1, others) : undefined;
  for (let skip = 1; skip <= GAP; skip++) {
    const end = endOf(words, at + skip, others);
    if (end !== undefined) return end;
  }
  return undefined;
}
