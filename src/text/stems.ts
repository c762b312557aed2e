import { porterStem } from "./natural.ts";

/** Gives the stem of a lower-case word, and remembers it. */
export type Stemmer = (word: string) => string;

/** A stemmer with a memory of its own: a text repeats its words, and stemming one takes microseconds. */
export function createStemmer(): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = /^\p{L}/u.test(word) ? porterStem(word) : word;
    known.set(word, stem);
    return stem;
  };
}
