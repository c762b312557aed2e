import { lexicon } from "../events/lexicon.ts";
import type { Spoken } from "./remarks.ts";

/** Two remarks laid side by side where they are most alike. */
export interface Alignment {
  /** Share of the words' weight within that part that both have in the same order, 0 to 1. */
  readonly weight: number;
  /** The same, of the number of words. */
  readonly count: number;
  /** Share of the shorter remark, by weight, that has a counterpart. */
  readonly covered: number;
  /** Weight of what both have. */
  readonly common: number;
  /** Number of words that both have. */
  readonly words: number;
  /** The weightiest word that both have. */
  readonly rarest: number;
  /** A pronoun or verb is among the words that both have: it is something said, not a term. */
  readonly clause: boolean;
  /** The words differ in more than form, length or what was left out. */
  readonly differs: boolean;
  /** The part of each: indices of the first word and the one behind the last. */
  readonly parts: readonly [Part, Part];
}

export type Part = readonly [from: number, to: number];

/**
 * Lays two remarks side by side: the likest part of both by local alignment (Smith & Waterman 1981), a word counting for
 * its rareness; then that part, with the few words at its ends that stand opposite each other, in order.
 */
export function align(a: readonly Spoken[], b: readonly Spoken[]): Alignment | undefined {
  const core = likestPart(a, b);
  if (!core) return undefined;
  const parts = widened(a, b, core);
  return measured(a, b, parts);
}

/** Two short remarks laid side by side from end to end: for one speaker, whose words may have been put otherwise throughout. */
export function alignWhole(a: readonly Spoken[], b: readonly Spoken[]): Alignment | undefined {
  if (Math.max(a.length, b.length) > SHORT) return undefined;
  return measured(a, b, [
    [0, a.length],
    [0, b.length],
  ]);
}

/** What the words of two parts that lie in one order weigh, of the parts and of the whole. */
function measured(a: readonly Spoken[], b: readonly Spoken[], parts: Alignment["parts"]): Alignment {
  const [x, y] = [a.slice(...parts[0]), b.slice(...parts[1])];
  const matches = inOrder(x, y);
  const common = matches.reduce((sum, [i, j]) => sum + likeness(x[i], y[j]), 0);
  return {
    weight: common / Math.max(total(x), total(y)),
    count: matches.length / Math.max(x.length, y.length),
    covered: common / Math.min(total(a), total(b)),
    common,
    words: matches.length,
    rarest: Math.max(0, ...matches.map(([i]) => x[i]?.weight ?? 0)),
    clause: matches.some(([i]) => x[i]?.clause),
    differs: differs(x, y, matches),
    parts,
  };
}

const SHORT = 20; // words

const total = (words: readonly Spoken[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

const KIN = 0.7; // what words of one root count for: "tonnes" and "tonnage", "build" and "rebuild"
const SENSE = 0.5; // words of one sense: "bear" and "carry"
const ROOT = 4; // letters

/** What two words in each other's place count for. */
function likeness(x: Spoken | undefined, y: Spoken | undefined): number {
  if (!x || !y) return 0;
  if (x.stem === y.stem) return x.weight;
  if (isKin(x.stem, y.stem) || isKin(y.stem, x.stem)) return KIN * Math.min(x.weight, y.weight);
  return x.senses.some((sense) => y.senses.includes(sense)) ? SENSE * Math.min(x.weight, y.weight) : 0;
}

function isKin(short: string, long: string): boolean {
  if (short.length < ROOT || short.length > long.length) return false;
  return (long.startsWith(short) && short.length * 2 > long.length) || long === `re${short}`;
}

const SKIP = 0.05; // cost of a word without counterpart, and of each of its weight
const SKIP_WEIGHT = 0.2;
const skip = (word: Spoken): number => SKIP + SKIP_WEIGHT * word.weight;

function likestPart(a: readonly Spoken[], b: readonly Spoken[]): [Part, Part] | undefined {
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  const from = new Int32Array((a.length + 1) * width).fill(-1); // the cell where the part begins
  const step = (cell: number, value: number, before: number): void => {
    if (value <= (score[cell] as number)) return;
    score[cell] = value;
    from[cell] = from[before] === -1 ? before : (from[before] as number);
  };
  let [best, at] = [0, -1];
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1] as Spoken;
      const y = b[j - 1] as Spoken;
      const cell = i * width + j;
      const like = likeness(x, y);
      if (like > 0) step(cell, (score[cell - width - 1] as number) + like, cell - width - 1);
      step(cell, (score[cell - width] as number) - skip(x), cell - width);
      step(cell, (score[cell - 1] as number) - skip(y), cell - 1);
      if ((score[cell] as number) > best) [best, at] = [score[cell] as number, cell];
    }
  if (at < 0) return undefined;
  const start = from[at] as number;
  return [
    [Math.floor(start / width), Math.floor(at / width)],
    [start % width, at % width],
  ];
}

const EDGE = 4; // words that may stand opposite each other before and behind the likest part

/** The words at either end that both still have in their sentence: "Houses we | can build", "Homes | can be rebuilt". */
function widened(a: readonly Spoken[], b: readonly Spoken[], [p, q]: [Part, Part]): [Part, Part] {
  const left = [room(a, p[0], -1), room(b, q[0], -1)] as const;
  const right = [room(a, p[1] - 1, 1), room(b, q[1] - 1, 1)] as const;
  const opposite = ([x, y]: readonly [number, number]): readonly [number, number] =>
    x === 0 || y === 0 || Math.max(x, y) > EDGE ? [0, 0] : [x, y];
  const [l, r] = [opposite(left), opposite(right)];
  return [
    [p[0] - l[0], p[1] + r[0]],
    [q[0] - l[1], q[1] + r[1]],
  ];
}

/** How many words of the sentence lie beyond a place; for the left, `at` is the first word of the part. */
function room(words: readonly Spoken[], at: number, step: 1 | -1): number {
  const sentence = words[at]?.sentence;
  let count = 0;
  while (words[at + step * (count + 1)]?.sentence === sentence && sentence !== undefined) count++;
  return count;
}

/** The pairs of words, by index, that are alike in the same order and weigh most. */
function inOrder(x: readonly Spoken[], y: readonly Spoken[]): [number, number][] {
  const width = y.length + 1;
  const best = new Float64Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) {
      const like = likeness(x[i], y[j]);
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] as number,
        best[i * width + j + 1] as number,
        like > 0 ? like + (best[(i + 1) * width + j + 1] as number) : 0,
      );
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (best[i * width + j] === best[(i + 1) * width + j]) i++;
    else if (best[i * width + j] === best[i * width + j + 1]) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** Other words in the same place, words of one root with others around them ("can build again", "can be rebuilt"), or a number, a "not" or a "may" that the other has not. */
function differs(x: readonly Spoken[], y: readonly Spoken[], matches: readonly (readonly [number, number])[]): boolean {
  const recast = matches.some(([i, j]) => x[i]?.stem !== y[j]?.stem);
  if (recast && matches.length < Math.min(x.length, y.length)) return true;
  if (Math.min(x.length, y.length) - matches.length >= MOVED && ![...x, ...y].some(({ cut }) => cut)) return true;
  const stops = [[-1, -1] as const, ...matches, [x.length, y.length] as const];
  return stops.slice(1).some(([i, j], k) => {
    const [before, other] = stops[k] as readonly [number, number];
    const [own, their] = [x.slice(before + 1, i), y.slice(other + 1, j)];
    if (own.length + their.length === 0) return false;
    if ([...own, ...their, x[i], y[j]].some((word) => word?.cut)) return false;
    if (own.length > 0 && their.length > 0) return [...own, ...their].some(tells) && !sameLetters(own, their);
    const inside = k > 0 && k < stops.length - 2;
    return inside && own.length + their.length <= EDGE && [...own, ...their].some(turns);
  });
}

/** "health care" and "healthcare", "today" and "to-day". */
const sameLetters = (x: readonly Spoken[], y: readonly Spoken[]): boolean =>
  x.map(({ stem }) => stem).join("") === y.map(({ stem }) => stem).join("");

const MOVED = 2; // words of either that stand elsewhere in the other

const TELLING = 0.65; // weight: "very", "over" and "can" are less
const tells = (word: Spoken): boolean => word.weight >= TELLING || turns(word);

const TURNING: ReadonlySet<string> = new Set("may might must should perhaps mai".split(" "));

/** Changes the sense wherever it is put in. */
const turns = ({ stem }: Spoken): boolean => lexicon.negations.has(stem) || TURNING.has(stem) || /\d/.test(stem);
