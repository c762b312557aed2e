/**
 * The one door to natural. Only the four parts that Dateline uses are loaded, each from its own file: the package's
 * root takes one to two seconds, loads database drivers and prints to stdout; these take fifteen milliseconds.
 * Their types are stated here, because the package's own lead to sources that do not compile under strict rules.
 */
import { createRequire } from "node:module";

/** Term weights over a set of documents, each given as its list of terms. */
export interface TermWeights {
  addDocument(terms: readonly string[], key?: string): void;
  /** 1 + ln(documents / (1 + documents with the term)). */
  idf(term: string): number;
  /** Sum of tf * idf of the terms in one document, by its index. */
  tfidf(terms: readonly string[], document: number): number;
}

const load = createRequire(import.meta.url);
const porter = load("natural/lib/natural/stemmers/porter_stemmer.js") as { stem(word: string): string };
const winkler = load("natural/lib/natural/distance/jaro-winkler_distance.js") as (a: string, b: string) => number;
const grams = load("natural/lib/natural/ngrams/ngrams.js") as {
  ngrams(terms: readonly string[], n: number): string[][];
};

/** An empty set of documents. Each idf that is asked for passes over all of them: for one article's sentences. */
export const TfIdf = load("natural/lib/natural/tfidf/tfidf.js") as new () => TermWeights;

const LONGEST = 64; // no English word is longer, and the stemmer's expressions are not made for what is

/** The stem of a word in lower case (Porter 1980): "agreements" gives "agreement", "talked" gives "talk". */
export const porterStem = (word: string): string => (word.length > LONGEST ? word : porter.stem(word));

/** How alike two names are spelt, 0 to 1, the first letters counting more (Winkler 1990). */
export const jaroWinkler = (a: string, b: string): number => winkler(a.slice(0, LONGEST), b.slice(0, LONGEST));

/** Runs of `n` neighbouring terms. */
export const ngrams = (terms: readonly string[], n: number): string[][] => grams.ngrams(terms, n);
