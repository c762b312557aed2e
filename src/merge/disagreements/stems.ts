import type { Stemmer } from "../../text/stems.ts";

/** The stems of a list of words, parted by spaces. */
export const stemSet = (words: string, stem: Stemmer): ReadonlySet<string> => new Set(words.split(" ").map(stem));
