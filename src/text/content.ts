import { addVector, DIMENSIONS, vectorPlace, weightOf } from "./background.ts";
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

const WEIGHTY = 0.8 ** 2; // as "release" weighs in a story that says it now and then, squared
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
  const squares = Float64Array.from(weights, (weight) => weight * weight);
  const laidOut = new Float64Array(weights.length); // by stem: its square where the last text that was laid out has it
  let last = -1;
  const layOut = (text: number): void => {
    if (last >= 0)
      for (let i = starts[last] as number; i < (starts[last + 1] as number); i++) laidOut[stems[i] as number] = 0;
    for (let i = starts[text] as number; i < (starts[text + 1] as number); i++)
      laidOut[stems[i] as number] = squares[stems[i] as number] as number;
    last = text;
  };
  const shared = (a: number, b: number): number => {
    if (norms[a] === 0 || norms[b] === 0) return 0;
    if (last !== b) layOut(b);
    let sum = 0;
    let weighty = 0;
    const end = starts[a + 1] as number;
    for (let i = starts[a] as number; i < end; i++) {
      const square = laidOut[stems[i] as number] as number;
      sum += square;
      if (square > WEIGHTY) weighty++;
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
  const lastIn: number[] = []; // by stem: 1 + the last text that has it
  const ofWord = new Map<string, number>();
  const numberOf = (word: string): number => {
    const term = stem(word);
    let number = numbers.get(term);
    if (number === undefined) {
      number = names.push(term) - 1;
      numbers.set(term, number);
      frequency.push(0);
      lastIn.push(0);
    }
    ofWord.set(word, number);
    return number;
  };
  texts.forEach((text, at) => {
    const own: number[] = [];
    wordsOf(text).forEach(({ norm }) => {
      const number = ofWord.get(norm) ?? numberOf(norm);
      if (lastIn[number] === at + 1) return;
      lastIn[number] = at + 1;
      frequency[number] = (frequency[number] as number) + 1;
      own.push(number);
    });
    sort(own);
    for (let i = 0; i < own.length; i++) all.push(own[i] as number);
    starts[at + 1] = all.length;
  });
  const most = Math.log(Math.max(2, texts.length));
  const weights = Float32Array.from(
    names,
    (name, number) => (weightOf(name) * Math.log(texts.length / (frequency[number] as number))) / most,
  );
  return { names, stems: new Uint32Array(all), starts, weights };
}

/** Puts numbers in ascending order; the stems of a sentence are few, and most of them in order already. */
function sort(numbers: number[]): void {
  if (numbers.length > FEW) {
    numbers.sort((a, b) => a - b);
    return;
  }
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = number;
  }
}

const FEW = 64;

/** Each text's meaning is worked out when first asked for. */
function nearnessIn({ names, stems, starts, weights }: Table): Contents["nearness"] {
  let meanings = new Float32Array(); // of all texts, one after the other
  let known = new Uint8Array();
  const places = Int32Array.from(names, vectorPlace); // asked for once, since stems stand in many texts
  const learn = (text: number): void => {
    if (known.length === 0) {
      known = new Uint8Array(starts.length - 1);
      meanings = new Float32Array(known.length * DIMENSIONS);
    }
    const meaning = meanings.subarray(text * DIMENSIONS, (text + 1) * DIMENSIONS);
    for (let i = starts[text] as number; i < (starts[text + 1] as number); i++) {
      const number = stems[i] as number;
      addVector(meaning, places[number] as number, weights[number] as number);
    }
    const length = Math.sqrt(meaning.reduce((sum, x) => sum + x * x, 0));
    if (length > 0) for (let i = 0; i < DIMENSIONS; i++) meaning[i] = (meaning[i] as number) / length;
    known[text] = 1;
  };
  return (a, b) => {
    if (!known[a]) learn(a);
    if (!known[b]) learn(b);
    const [x, y] = [a * DIMENSIONS, b * DIMENSIONS];
    let sum = 0;
    for (let i = 0; i < DIMENSIONS; i++) sum += (meanings[x + i] as number) * (meanings[y + i] as number);
    return sum;
  };
}

function pairUp(table: Table, reach: Reach, see: (earlier: number, later: number) => void): void {
  const latest = new Uint32Array(table.names.length * reach.window); // of each stem, as a ring
  const counts = new Uint32Array(table.names.length);
  const texts = table.starts.length - 1;
  const seenBy = new Int32Array(texts).fill(-1);
  for (let later = 0; later < texts; later++)
    for (const stem of weightiest(table, later, reach.stems)) {
      const count = counts[stem] as number;
      for (let i = Math.max(0, count - reach.window); i < count; i++) {
        const earlier = latest[stem * reach.window + (i % reach.window)] as number;
        if (seenBy[earlier] === later) continue;
        seenBy[earlier] = later;
        see(earlier, later);
      }
      latest[stem * reach.window + (count % reach.window)] = later;
      counts[stem] = count + 1;
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
