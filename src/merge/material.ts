import type { Config } from "../config.ts";
import type { Article } from "../records/article.ts";
import { compareEdtf } from "../records/edtf.ts";
import type { ArticleId } from "../records/id.ts";
import type { Reading } from "../records/reading.ts";
import { type Comparer, createComparer } from "../text/similarity.ts";
import { createStemmer, type Stemmer } from "../text/stems.ts";

/** What every step of merging works on. One merge makes one, so that stems and sentence vectors are shared. */
export interface Material {
  /** In the order of publication, then of path. */
  readonly articles: readonly Article[];
  /** `readings[i]` is what is in `articles[i]`. */
  readonly readings: readonly Reading[];
  readonly byId: ReadonlyMap<ArticleId, Article>;
  readonly config: Config;
  readonly comparer: Comparer;
  readonly stem: Stemmer;
}

/** Articles that have a reading, in the order that every other order in the digest follows. */
export function gather(readings: readonly Reading[], articles: readonly Article[], config: Config): Material {
  const readingOf = new Map(readings.map((reading) => [reading.article, reading]));
  const pairs = articles
    .flatMap((article) => {
      const reading = readingOf.get(article.id);
      return reading ? [{ article, reading }] : [];
    })
    .sort((a, b) => byPublication(a.article, b.article));
  return {
    articles: pairs.map((pair) => pair.article),
    readings: pairs.map((pair) => pair.reading),
    byId: new Map(pairs.map((pair) => [pair.article.id, pair.article])),
    config,
    comparer: createComparer(),
    stem: createStemmer(),
  };
}

const byPublication = (a: Article, b: Article): number =>
  compareEdtf(a.published ?? "", b.published ?? "") || compareText(a.path, b.path) || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
