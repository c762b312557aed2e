import type { Article } from "../../records/article.ts";
import type { Stemmer } from "../../text/stems.ts";
import { wordsOf } from "../../text/words.ts";
import { rareness } from "../weight.ts";

/** Whether two articles (by index) tell of one story. */
export type Related = (a: number, b: number) => boolean;

const RARE = 0.85; // words more common than that stand in any report
const SHARED = 0.15; // cosine: reports of one accident have 0.25 and more, of two accidents 0.08 and less
const FEW = 30; // articles

/**
 * Articles that share rare words, in proportion to how much each leans on them and to how few others have them; in a short
 * collection also those that a third report links. Words, not entities: taggers miss names, and a wrong answer here would
 * set two stories against each other.
 */
export function relatedness(articles: readonly Article[], stem: Stemmer): Related {
  const likeness = cosines(articles, stem);
  let story: readonly number[] | undefined;
  return (a, b) => {
    if (a === b) return true;
    if (articles.length > FEW) return likeness(a, b) >= SHARED;
    story ??= linked(articles.length, likeness);
    return story[a] === story[b];
  };
}

/** For each article the number of its story: all that a chain of likenesses joins. */
function linked(count: number, likeness: (a: number, b: number) => number): number[] {
  const story = Array.from({ length: count }, (_, i) => i);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const [mine, theirs] = [story[a] as number, story[b] as number];
      if (mine === theirs || likeness(a, b) < SHARED) continue;
      for (let i = 0; i < count; i++) if (story[i] === theirs) story[i] = mine;
    }
  return story;
}

/** How much two articles, by index, have in common, 0 to 1. */
export function cosines(articles: readonly Article[], stem: Stemmer): (a: number, b: number) => number {
  let vectors: readonly ReadonlyMap<string, number>[] | undefined;
  return (a, b) => {
    vectors ??= vectorsOf(articles, stem);
    return cosine(vectors[a], vectors[b]);
  };
}

function vectorsOf(articles: readonly Article[], stemOf: Stemmer): ReadonlyMap<string, number>[] {
  const spread = new Map<string, number>();
  const vectors = articles.map(({ text }) => {
    const counts = new Map<string, number>();
    for (const { norm } of wordsOf(text)) {
      const stem = stemOf(norm);
      if (rareness(stem) >= RARE && !/\d/.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    return counts;
  });
  for (const counts of vectors) {
    for (const [stem, count] of counts)
      counts.set(stem, (1 + Math.log(count)) * Math.log(1 + articles.length / (spread.get(stem) ?? 1)));
    const length = Math.hypot(...counts.values()) || 1;
    for (const [stem, weight] of counts) counts.set(stem, weight / length);
  }
  return vectors;
}

function cosine(a: ReadonlyMap<string, number> | undefined, b: ReadonlyMap<string, number> | undefined): number {
  if (!a || !b) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  return dot;
}
