import { addVector, DIMENSIONS, weightOf } from "./background.ts";
import type { Stemmer } from "./stems.ts";
import { wordsOf } from "./words.ts";

/**
 * What the texts of a story say beyond what the whole story speaks of. Texts are asked for by their index. A story has a
 * million words and many more pairs of sentences, so all of it lies in a few arrays of numbers.
 */
export interface Contents {
  /**
   * How much of what two texts say they share in stems, 0 to 1: the cosine, or what the shorter text has in the longer
   * one, a little less, where that rests on several weighty stems. Fastest where `b` is the same again and again.
   */
  readonly shared: (a: number, b: number) => number;
  /** How near two texts are in meaning, -1 to 1: the cosine of the weighted means of their words' vectors. */
  readonly nearness: (a: number, b: number) => number;
  /**
   * Shows pairs of texts that share one of their weightiest stems, each pair once, earlier and later. Their number grows
   * with the number of texts and not with its square.
   */
  readonly forLikelyPairs: (reach: Reach, see: (earlier: number, later: number) => void) => void;
}

/** How far likely pairs are looked for. */
export interface Reach {
  /** How many of each text's weightiest stems are looked up. */
  readonly stems: number;
  /** Earlier texts with a stem that are looked at: of a frequent stem the latest, which are near in time. */
  readonly window: number;
}

/** The distinct stems of all texts by number, those of text i from `starts[i]` to `starts[i + 1]`, ascending. */
interface Table {
  readonly names: readonly string[];
  readonly stems: Uint32Array;
  readonly starts: Uint32Array;
  /** By number: what a stem counts for, rare in English and rare in the story. */
  readonly weights: Float32Array;
}

const WEIGHTY = 0.8; // as "release" weighs in a story that says it now and then
const SEVERAL = 3;
const HELD = 0.7;

/**
 * The contents of a story's sentences or claims. A stem that stands in many of them counts for little, as
 * ln(texts / texts with it): in a story about a visit, "visit" and the visitor's name tell no two sentences apart.
 */
export function contentsOf(texts: readonly string[], stem: Stemmer): Contents {
  const table = tableOf(texts, stem);
  const { stems, starts, weights } = table;
  const norms = Float64Array.from(texts, (_, text) => {
    let square = 0;
    for (let i = starts[text] as number; i < (starts[text + 1] as number); i++)
      square += (weights[stems[i] as number] as number) ** 2;
    return Math.sqrt(square);
  });
  const laidOut = new Uint32Array(weights.length); // by stem: 1 + the last text that was laid out and has it
  let last = -1;
  const layOut = (text: number): void => {
    for (let i = starts[text] as number; i < (starts[text + 1] as number); i++) laidOut[stems[i] as number] = text + 1;
    last = text;
  };
  const shared = (a: number, b: number): number => {
    if (norms[a] === 0 || norms[b] === 0) return 0;
    if (last !== b) layOut(b);
    let sum = 0;
    let weighty = 0;
    for (let i = starts[a] as number; i < (starts[a + 1] as number); i++) {
      const number = stems[i] as number;
      if (laidOut[number] !== b + 1) continue;
      const weight = weights[number] as number;
      sum += weight * weight;
      if (weight > WEIGHTY) weighty++;
    }
    const [x, y] = [norms[a] as number, norms[b] as number];
    const cosine = sum / (x * y);
    return weighty < SEVERAL ? cosine : Math.max(cosine, (HELD * sum) / Math.min(x, y) ** 2);
  };
  return { shared, nearness: nearnessIn(table), forLikelyPairs: (reach, see) => pairUp(table, reach, see) };
}

function tableOf(texts: readonly string[], stem: Stemmer): Table {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const starts = new Uint32Array(texts.length + 1);
  const all: number[] = [];
  texts.forEach((text, at) => {
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
    for (const number of Uint32Array.from(own).sort()) all.push(number);
    starts[at + 1] = all.length;
  });
  const most = Math.log(Math.max(2, texts.length));
  const weights = Float32Array.from(
    names,
    (name, number) => (weightOf(name) * Math.log(texts.length / (frequency[number] as number))) / most,
  );
  return { names, stems: Uint32Array.from(all), starts, weights };
}

/** Few texts are asked for their meaning, so each is worked out when first asked for. */
function nearnessIn({ names, stems, starts, weights }: Table): Contents["nearness"] {
  const known = new Map<number, Float32Array>();
  const meaningOf = (text: number): Float32Array => {
    const found = known.get(text);
    if (found) return found;
    const meaning = new Float32Array(DIMENSIONS);
    for (let i = starts[text] as number; i < (starts[text + 1] as number); i++) {
      const number = stems[i] as number;
      addVector(meaning, names[number] as string, weights[number] as number);
    }
    const length = Math.sqrt(meaning.reduce((sum, x) => sum + x * x, 0));
    if (length > 0) for (let i = 0; i < DIMENSIONS; i++) meaning[i] = (meaning[i] as number) / length;
    known.set(text, meaning);
    return meaning;
  };
  return (a, b) => {
    const [x, y] = [meaningOf(a), meaningOf(b)];
    let sum = 0;
    for (let i = 0; i < DIMENSIONS; i++) sum += (x[i] as number) * (y[i] as number);
    return sum;
  };
}

function pairUp(table: Table, reach: Reach, see: (earlier: number, later: number) => void): void {
  const latest = new Map<number, number[]>();
  const texts = table.starts.length - 1;
  const seenBy = new Int32Array(texts).fill(-1);
  for (let later = 0; later < texts; later++)
    for (const stem of weightiest(table, later, reach.stems)) {
      const list = latest.get(stem) ?? [];
      if (list.length === 0) latest.set(stem, list);
      for (const earlier of list) {
        if (seenBy[earlier] === later) continue;
        seenBy[earlier] = later;
        see(earlier, later);
      }
      if (list.push(later) > reach.window) list.shift();
    }
}

/** Numbers of a text's weightiest stems, the weightiest first. */
function weightiest({ stems, starts, weights }: Table, text: number, count: number): number[] {
  const best: number[] = [];
  for (let i = starts[text] as number; i < (starts[text + 1] as number); i++) {
    const number = stems[i] as number;
    const weight = weights[number] as number;
    if (best.length === count && (weights[best[count - 1] as number] as number) >= weight) continue;
    let at = best.length < count ? best.length : count - 1;
    for (; at > 0 && (weights[best[at - 1] as number] as number) < weight; at--) best[at] = best[at - 1] as number;
    best[at] = number;
  }
  return best;
}
