import { addVector, DIMENSIONS, weightOf } from "./background.ts";
import type { Stemmer } from "./stems.ts";
import { wordsOf } from "./words.ts";

/** What a text of a story says beyond what the whole story speaks of. */
export interface Content {
  /** Numbers of its distinct stems, ascending; the same in all contents of one story. */
  readonly stems: Uint32Array;
  /** What each stem counts for: rare in English and rare in the story. */
  readonly weights: Float32Array;
  readonly norm: number;
  /** The weighted mean of its words' vectors; all zero where none has one. */
  readonly meaning: Float32Array;
}

/**
 * The contents of a story's sentences or claims. A stem that stands in many of them counts for little, as
 * ln(texts / texts with it): in a story about a visit, "visit" and the visitor's name tell no two sentences apart.
 */
export function contentsOf(texts: readonly string[], stem: Stemmer): Content[] {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const stemsOf = (text: string): Uint32Array => {
    const own = new Set<number>();
    for (const { norm } of wordsOf(text)) {
      const term = stem(norm);
      let number = numbers.get(term);
      if (number === undefined) {
        number = names.push(term) - 1;
        numbers.set(term, number);
        frequency.push(0);
      }
      if (!own.has(number)) frequency[number] = (frequency[number] as number) + 1;
      own.add(number);
    }
    return Uint32Array.from(own).sort();
  };
  const stems = texts.map(stemsOf);
  const all = Math.log(Math.max(2, texts.length));
  const weight = names.map(
    (name, number) => (weightOf(name) * Math.log(texts.length / (frequency[number] as number))) / all,
  );
  return stems.map((own) => contentOf(own, weight, names));
}

function contentOf(stems: Uint32Array, weight: readonly number[], names: readonly string[]): Content {
  const weights = Float32Array.from(stems, (number) => weight[number] as number);
  const meaning = new Float32Array(DIMENSIONS);
  stems.forEach((number, i) => {
    addVector(meaning, names[number] as string, weights[i] as number);
  });
  const length = Math.sqrt(meaning.reduce((sum, x) => sum + x * x, 0));
  if (length > 0) for (let i = 0; i < DIMENSIONS; i++) meaning[i] = (meaning[i] as number) / length;
  return { stems, weights, norm: Math.sqrt(weights.reduce((sum, x) => sum + x * x, 0)), meaning };
}

/**
 * How much of what two texts say they share in stems, 0 to 1: the cosine, or what the shorter text has in the longer
 * one, a little less, where that rests on several weighty stems.
 */
export function sharedStems(a: Content, b: Content): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let sum = 0;
  let weighty = 0;
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const x = a.stems[i] as number;
    const y = b.stems[j] as number;
    if (x === y) {
      const weight = a.weights[i] as number;
      sum += weight * weight;
      if (weight > WEIGHTY) weighty++;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const cosine = sum / (a.norm * b.norm);
  return weighty < SEVERAL ? cosine : Math.max(cosine, (HELD * sum) / Math.min(a.norm, b.norm) ** 2);
}

const WEIGHTY = 0.8; // as "release" weighs in a story that says it now and then
const SEVERAL = 3;
const HELD = 0.7;

/** How near two texts are in meaning, -1 to 1. */
export function nearness(a: Content, b: Content): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (a.meaning[i] as number) * (b.meaning[i] as number);
  return sum;
}

/** How far likely pairs are looked for. */
export interface Reach {
  /** How many of each text's weightiest stems are looked up. */
  readonly stems: number;
  /** Earlier texts with a stem that are looked at: of a frequent stem the latest, which are near in time. */
  readonly window: number;
}

/**
 * Pairs of texts that share one of their weightiest stems, each pair once, earlier and later. Their number grows with
 * the number of texts and not with its square.
 */
export function forLikelyPairs(
  contents: readonly Content[],
  reach: Reach,
  see: (earlier: number, later: number) => void,
): void {
  const latest = new Map<number, number[]>();
  const seenBy = new Int32Array(contents.length).fill(-1);
  contents.forEach((content, later) => {
    for (const stem of weightiest(content, reach.stems)) {
      const list = latest.get(stem) ?? [];
      latest.set(stem, list);
      for (const earlier of list) {
        if (seenBy[earlier] === later) continue;
        seenBy[earlier] = later;
        see(earlier, later);
      }
      if (list.push(later) > reach.window) list.shift();
    }
  });
}

function weightiest({ stems, weights }: Content, count: number): number[] {
  const order = Array.from(stems.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return order.slice(0, count).map((i) => stems[i] as number);
}
