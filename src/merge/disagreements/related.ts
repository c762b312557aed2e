import type { Article } from "../../records/article.ts";
import type { Entity } from "../../records/digest.ts";
import { informationOf, isKnownStem } from "../../text/background.ts";
import type { Stemmer } from "../../text/stems.ts";
import { wordsOf } from "../../text/words.ts";
import { rareness } from "../weight.ts";

/** Whether two articles (by index) tell of one story. */
export type Related = (a: number, b: number) => boolean;

const RARE = 0.85; // words more common than that stand in any report
const SHARED = 0.15; // cosine: reports of one accident have 0.25 and more, of two accidents 0.08 and less
// The same with words weighed by English alone: every report but one of twelve invented and twenty real ones has a fellow at
// 0.21 and more, and of two stories (two trials in one country, two floods) the nearest have 0.17.
const TOPIC = 0.2;
const SHORT = 12; // articles; in a longer folder a subject has several stories
const PLAIN = 6; // information of words that any report has
const FEW = 30; // articles

/**
 * Articles that share rare words, in proportion to how much each leans on them and to how few others have them; in a short
 * collection also those that share telling names, and those that a third report links. A wrong answer here would set two
 * stories against each other.
 */
export function relatedness(articles: readonly Article[], entities: readonly Entity[], stem: Stemmer): Related {
  const likeness = cosines(articles, stem);
  const rare = cosines(articles, stem, "english");
  const names = sharedNames(articles, entities);
  const known = new Map<number, boolean>(); // many facts of two articles ask the same
  let story: readonly number[] | undefined;
  return (a, b) => {
    if (a === b) return true;
    if (articles.length > FEW) {
      const pair = Math.min(a, b) * articles.length + Math.max(a, b);
      const answer = known.get(pair) ?? likeness(a, b) >= SHARED;
      known.set(pair, answer);
      return answer;
    }
    story ??= linked(articles.length, (x, y) => {
      const topic = articles.length > SHORT ? 0 : rare(x, y) / TOPIC;
      const [words, named] = [Math.max(likeness(x, y) / SHARED, topic), names(x, y) / NAMES];
      return words >= 1 || named >= 1 || words + named >= BOTH;
    });
    return story[a] === story[b];
  };
}

// Reports of one story in very different words, an analysis and a tabloid's, have a cosine of 0.06 and five names and more
// in common; of two accidents in one country a president and a capital.
const NAMES = 3;
const BOTH = 1.3; // of both together: a firm's own paper on a dam has 0.93 and 0.83, two accidents in one country 0.53 and 0.5

/** How many telling names two articles (by index) share: people in full, bodies, half of places that no dictionary has. */
function sharedNames(articles: readonly Article[], entities: readonly Entity[]): (a: number, b: number) => number {
  const at = new Map(articles.map((article, index) => [article.id, index]));
  const telling = entities.flatMap(({ kind, name, mentions }) => {
    const words = name.split(" ");
    const known = words.every((word) => isKnownStem(word.toLowerCase()));
    const counts =
      kind === "person" ? words.length > 1 : kind === "organization" ? !known && !PRESS.test(name) : !known;
    const holds = new Set(mentions.flatMap(({ article }) => at.get(article) ?? []));
    return counts && holds.size > 1 ? [{ weight: kind === "place" ? 0.5 : 1, holds }] : [];
  });
  return (a, b) => telling.reduce((sum, { weight, holds }) => (holds.has(a) && holds.has(b) ? sum + weight : sum), 0);
}

const PRESS = /\b(?:News|Press|Wire|Agency|Times|Post|Herald|Media|Television|Radio)\b/;

/** For each article the number of its story: all that a chain of links joins. */
function linked(count: number, link: (a: number, b: number) => boolean): number[] {
  const story = Array.from({ length: count }, (_, i) => i);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const [mine, theirs] = [story[a] as number, story[b] as number];
      if (mine === theirs || !link(a, b)) continue;
      for (let i = 0; i < count; i++) if (story[i] === theirs) story[i] = mine;
    }
  return story;
}

/**
 * How much two articles, by index, have in common, 0 to 1. A stem counts by how few articles have it, or by how rare it is
 * in English: where a folder holds one story, what all its reports say is what makes it one.
 */
export function cosines(
  articles: readonly Article[],
  stem: Stemmer,
  by: "articles" | "english" = "articles",
): (a: number, b: number) => number {
  let vectors: readonly Vector[] | undefined;
  return (a, b) => {
    vectors ??= vectorsOf(articles, stem, by);
    return cosine(vectors[a], vectors[b]);
  };
}

/** What each of an article's rare stems counts for; stems by number, ascending. */
interface Vector {
  readonly stems: Uint32Array;
  readonly weights: Float64Array;
}

function vectorsOf(articles: readonly Article[], stemOf: Stemmer, by: "articles" | "english"): Vector[] {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const information: number[] = [];
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    const number = rareness(stem) >= RARE && !/\d/.test(stem) ? spread.push(0) - 1 : COMMON;
    numbers.set(stem, number);
    if (number !== COMMON) information.push(informationOf(stem) - PLAIN);
    return number;
  };
  const weightOf = (stem: number): number =>
    by === "english" ? (information[stem] as number) : Math.log(1 + articles.length / (spread[stem] ?? 1));
  const counted = articles.map(({ text }) => {
    const counts = new Map<number, number>();
    for (const { norm } of wordsOf(text)) {
      const number = numberOf(stemOf(norm));
      if (number !== COMMON) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) spread[number] = (spread[number] as number) + 1;
    return counts;
  });
  return counted.map((counts) => {
    const stems = Uint32Array.from(counts.keys()).sort();
    const weights = Float64Array.from(stems, (stem) => (1 + Math.log(counts.get(stem) ?? 1)) * weightOf(stem));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { stems, weights: weights.map((weight) => weight / length) };
  });
}

const COMMON = -1; // the number of all stems that tell no story from another

function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  let dot = 0;
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const x = a.stems[i] as number;
    const y = b.stems[j] as number;
    if (x === y) dot += (a.weights[i] as number) * (b.weights[j] as number);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return dot;
}
