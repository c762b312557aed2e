/**
 * The whole architecture on one screen:
 *
 *     seeds/*  --read-->  Article  --annotate-->  Reading  --merge-->  Digest  --render-->  dist/
 *
 * Everything here is a plain function of its arguments; disk and clock are met in store/ and cli.ts only.
 */
import { type Config, defineConfig } from "./config.ts";
import { mergeReadings } from "./merge/digest.ts";
import { annotators, cleaners, readers } from "./presets.ts";
import { seen } from "./read/clean/shape.ts";
import { composeArticle } from "./read/compose.ts";
import { foldDuplicates } from "./read/duplicates.ts";
import { plainText } from "./read/text.ts";
import type { Article } from "./records/article.ts";
import type { Digest } from "./records/digest.ts";
import { byPlace, type Problem } from "./records/problem.ts";
import type { Reading } from "./records/reading.ts";
import type { Draft, RawArticle, SeenLine, Source } from "./stages.ts";

export interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * The articles in one file (a feed holds many, a broken file none) and what is wrong with it. Never throws because of
 * what the bytes hold.
 */
export async function readSource(path: string, bytes: Uint8Array, config: Config = DEFAULTS): Promise<Read> {
  const source: Source = { path, bytes };
  const reader = readers.find((one) => one.accepts(source));
  if (!reader) return { articles: [], problems: [unknownFormat(path)] };
  try {
    const { articles, finished = [], problems } = await reader.read(source, config);
    const composed = articles.map((raw) => composeArticle(clean(raw), config));
    return {
      articles: [...finished, ...composed.flatMap((one) => (one.article ? [one.article] : []))],
      problems: [...problems, ...composed.flatMap((one) => one.problems)],
    };
  } catch (error) {
    return { articles: [], problems: [fault("reader-failed", path, error)] };
  }
}

const DEFAULTS = defineConfig();

/** A fault of ours that one file brings to light: it is said, and the other files are read. */
const fault = (rule: string, path: string, error: unknown): Problem => ({
  rule,
  reason: `Dateline failed on it: ${error instanceof Error ? error.message.slice(0, 200) : "unknown fault"}.`,
  fatal: true,
  path,
  note: "Save its text as a plain text file; the fault is Dateline's, please report it.",
});

const clean = (raw: RawArticle): RawArticle => ({
  ...raw,
  lines: cleaners.reduce<readonly SeenLine[]>((lines, cleaner) => cleaner.clean(lines, raw), raw.lines.map(seen)),
});

const unknownFormat = (path: string): Problem => ({
  rule: "unknown-format",
  reason: "No reader knows this kind of file.",
  fatal: true,
  path,
  note: "Save the article as plain text, Markdown or HTML.",
});

/**
 * An article from text that a program has at hand: paragraphs split at blank lines, nothing removed. For NFC text whose
 * blocks are joined by one blank line the article's text is the same text, so offsets are the caller's own.
 */
export function articleFromText(
  text: string,
  options: { readonly id?: string; readonly title?: string; readonly published?: string } = {},
): Article {
  return plainText(text, options);
}

/** What is in one article. Pure: the same article and configuration always give the same reading. */
export function annotate(article: Article, config: Config = defineConfig()): Reading {
  const empty: Draft = { article, config, sentences: [], tokens: [], mentions: [], claims: [] };
  const { sentences, mentions, claims } = annotators.reduce((draft, part) => part.annotate(draft), empty);
  return { article: article.id, sentences, mentions, claims };
}

/** All readings as one digest; their order does not matter. */
export function merge(
  readings: readonly Reading[],
  articles: readonly Article[],
  config: Config = defineConfig(),
  problems: readonly Problem[] = [],
): Digest {
  return mergeReadings(readings, articles, config, problems);
}

/** What is in one file: `readings[i]` is of `articles[i]`. */
export interface Found extends Read {
  readonly readings: readonly Reading[];
}

/** Reads and annotates one file. Nothing in it depends on any other file, so files are done side by side and kept. */
export async function find(source: Source, config: Config = defineConfig()): Promise<Found> {
  const read = await readSource(source.path, source.bytes, config);
  const articles: Article[] = [];
  const readings: Reading[] = [];
  const problems = [...read.problems];
  for (const article of read.articles) {
    try {
      readings.push(annotate(article, config));
      articles.push(article);
    } catch (error) {
      problems.push(fault("annotation-failed", article.path, error));
    }
  }
  return { articles, readings, problems };
}

/** What was found in all files as one digest; `problems` that were met before come with it. */
export function tell(
  found: readonly Found[],
  config: Config = defineConfig(),
  problems: readonly Problem[] = [],
): Digest {
  const readings = new Map(
    found.flatMap((file) => file.articles.map((one, i) => [keyOf(one), file.readings[i] as Reading] as const)),
  );
  const articles = foldDuplicates(found.flatMap((file) => file.articles));
  return merge(
    articles.flatMap((one) => readings.get(keyOf(one)) ?? []),
    articles,
    config,
    allProblems(found, problems),
  );
}

/** What is wrong with all files, in the order of their places; `problems` that were met before come with it. */
export const allProblems = (found: readonly Found[], problems: readonly Problem[] = []): readonly Problem[] =>
  [...problems, ...found.flatMap((file) => file.problems)].sort(byPlace);

/** The same words in two files are one article, with one id; which of them is kept, and so how it is dated, is told by these. */
const keyOf = ({ id, path, published }: Article): string => JSON.stringify([id, path, published]);

/** Files to one digest, one after the other; store/found.ts does the same on all cores, and keeps what was found. */
export async function digest(
  sources: readonly Source[],
  config: Config = defineConfig(),
  { problems = [] }: { readonly problems?: readonly Problem[] } = {},
): Promise<Digest> {
  const found: Found[] = [];
  for (const source of sources) found.push(await find(source, config));
  return tell(found, config, problems);
}
