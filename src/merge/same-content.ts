/**
 * How far two claims of different reports say one thing in other words: words by their sense ("detained", "arrested"),
 * names, figures, days, and above all what is done, in the two clauses that agree best and in all of the claims.
 */
import type { QuantityMention } from "../records/reading.ts";
import { type ClaimContent, contentOf, type Part } from "./claim-content.ts";
import type { Cast } from "./entities/entities.ts";
import type { Material } from "./material.ts";
import { gainsay } from "./predicates.ts";
import type { Said } from "./said.ts";
import { BAR, WEIGHTS } from "./same-content-weights.ts";
import { createSenses, type Senses } from "./senses/keys.ts";

/** Compares the claims of a story, asked for by their index. */
export interface SameContent {
  /** Shows pairs of claims of two reports that share several weighty things, each pair once; about linear in the claims. */
  readonly forPairs: (see: (earlier: number, later: number) => void) => void;
  /**
   * Above 0 two claims say the same, the surer the higher; `likeness` is that of their words. -Infinity where too little
   * is shared.
   */
  readonly score: (a: number, b: number, likeness: (a: number, b: number) => number) => number;
  /** What the score is made of. */
  readonly evidence: (a: number, b: number) => Shared;
}

/** What two claims share; the last five of their two clauses that agree best. */
export interface Shared {
  /** Weight of all that both name and say: rare words up to 3, less where much of the story speaks of it. */
  readonly mass: number;
  /** The same as a share of the claim that says less, 0 to 1. */
  readonly cover: number;
  readonly sameSpeaker: number;
  /** Digits that count of a figure in both ("118" has three, "3,000" one), half a digit more with a unit; less the more claims give it. */
  readonly figure: number;
  /** 1 for a day in both that few claims name, less the more do: most of a story's happen on two or three days. */
  readonly day: number;
  /** 1 where one verb is in both by its sense, 0.5 where it is another word in one of them; 0 for two side clauses without a name in both. */
  readonly deed: number;
  readonly otherFigure: number;
  readonly negated: number;
  /** One undoes what the other tells, or tells the opposite: they never say the same. */
  readonly opposed: number;
  /** Both clauses stand beside their sentences' own statements: "after the mill collapsed on 3 May". */
  readonly aside: number;
}

const MOST = 8; // mass beyond it tells no more

const PROBES = 8; // weightiest keys of a claim by which others are looked for
const WINDOW = 12; // earlier claims under one key
const MET = 1; // weight of the keys that two claims must be met by
const LEAST = 0.5; // mass

export function createSameContent(said: readonly Said[], material: Material, cast: Cast): SameContent {
  const senses = createSenses(material.stem);
  const contents = said.map((one) => contentOf(one, material, cast, senses));
  const weights = weighing(contents, senses);
  const sums = contents.map((one) => one.senses.reduce((sum, sense) => sum + (weights[sense] as number), 0));
  const rarity = createRarity(said, contents);
  const ofAll = (a: number, b: number): OfAll => {
    const [x, y] = [contents[a] as ClaimContent, contents[b] as ClaimContent];
    const mass = Math.min(MOST, massInBoth(x.senses, y.senses, weights));
    const cover = Math.min(1, mass / Math.max(LEAST, Math.min(sums[a] as number, sums[b] as number)));
    const [one, other] = [said[a] as Said, said[b] as Said];
    const sameSpeaker = Number(one.speaker !== undefined && one.speaker === other.speaker);
    const figure = figureInBoth(one.quantities, other.quantities, rarity.ofFigure);
    return { mass, cover, sameSpeaker, figure, day: dayInBoth(x.dates, y.dates, rarity.ofDay) };
  };
  const ofClauses = (a: number, b: number): OfClauses =>
    nearest((contents[a] as ClaimContent).parts(), (contents[b] as ClaimContent).parts(), weights);
  const score: SameContent["score"] = (a, b, likeness) => {
    const all = ofAll(a, b);
    const most = WEIGHTS.deed + WEIGHTS.likeness;
    if (sumOfAll(all) + most < 0) return Number.NEGATIVE_INFINITY; // most pairs end here: clauses cost more
    const clauses = ofClauses(a, b);
    if (clauses.opposed > 0 || (clauses.aside > 0 && all.figure === 0)) return Number.NEGATIVE_INFINITY;
    const value = sumOfAll(all) + sumOfClauses(clauses);
    return value + WEIGHTS.likeness < 0 ? Number.NEGATIVE_INFINITY : value + WEIGHTS.likeness * likeness(a, b);
  };
  const evidence = (a: number, b: number): Shared => ({ ...ofAll(a, b), ...ofClauses(a, b) });
  return { evidence, score, forPairs: (see) => pairUp(said, contents, weights, rarity, see) };
}

type OfClauses = Pick<Shared, "deed" | "otherFigure" | "negated" | "opposed" | "aside">;
type OfAll = Omit<Shared, keyof OfClauses>;

const sumOfAll = (found: OfAll): number =>
  WEIGHTS.mass * found.mass +
  WEIGHTS.cover * found.cover +
  WEIGHTS.sameSpeaker * found.sameSpeaker +
  WEIGHTS.figure * found.figure +
  WEIGHTS.day * found.day -
  (found.figure + found.day > 0 ? BAR.anchored : BAR.bare);

const sumOfClauses = (found: OfClauses): number =>
  WEIGHTS.deed * found.deed + WEIGHTS.otherFigure * found.otherFigure + WEIGHTS.negated * found.negated;

/** 1 for what one claim of all gives, down to 0 for what all do: ln(claims / claims with it) / ln(claims). */
interface Rarity {
  readonly ofDay: (day: string) => number;
  readonly ofFigure: (figure: QuantityMention) => number;
}

function createRarity(said: readonly Said[], contents: readonly ClaimContent[]): Rarity {
  const days = new Map<string, number>();
  const figures = new Map<string, number>();
  const count = (counts: Map<string, number>, keys: readonly string[]): void => {
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { dates } of contents) if (dates.length > 0) count(days, dates);
  for (const { quantities } of said) if (quantities.length > 0) count(figures, quantities.map(keyOf));
  const all = Math.log(Math.max(2, said.length));
  const rare = (times = 1): number => Math.log(Math.max(2, said.length) / times) / all;
  return { ofDay: (day) => rare(days.get(day)), ofFigure: (figure) => rare(figures.get(keyOf(figure))) };
}

const keyOf = ({ unit, low, high }: QuantityMention): string => `${unit}|${low}|${high}`;

function dayInBoth(xs: readonly string[], ys: readonly string[], rarity: Rarity["ofDay"]): number {
  let most = 0;
  for (const day of xs) if (ys.includes(day)) most = Math.max(most, rarity(day));
  return most;
}

/** Weight of what both have; senses ascend in both. */
function massInBoth(a: Uint32Array, b: Uint32Array, weights: Float32Array): number {
  let mass = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) mass += weights[x] as number;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return mass;
}

/** By sense, what it counts for: less the more claims have it, as ln(claims / claims with it). */
function weighing(contents: readonly ClaimContent[], senses: Senses): Float32Array {
  const most = contents.reduce((all, one) => Math.max(all, one.senses.at(-1) ?? 0), 0);
  const counts = new Uint32Array(most + 1);
  for (const one of contents) for (const sense of one.senses) counts[sense] = (counts[sense] as number) + 1;
  const all = Math.log(Math.max(2, contents.length));
  return Float32Array.from(counts, (count, sense) =>
    count === 0 ? 0 : (senses.weight(sense) * Math.log(contents.length / count)) / all,
  );
}

/** The evidence of the two clauses that agree best. */
function nearest(xs: readonly Part[], ys: readonly Part[], weights: Float32Array): OfClauses {
  let best = NOTHING;
  let most = -1;
  for (const x of xs.slice(0, CLAUSES))
    for (const y of ys.slice(0, CLAUSES)) {
      const { agreement, ...found } = compare(x, y);
      let mass = agreement;
      for (const sense of x.senses) if (y.senses.includes(sense)) mass += weights[sense] ?? 0;
      if (mass <= most) continue;
      best = found;
      most = mass;
    }
  return best;
}

const NOTHING: OfClauses = { deed: 0, otherFigure: 0, negated: 0, opposed: 0, aside: 0 };
const CLAUSES = 8;
const DEED = 1;
const DIGIT = 0.6;
const DAY = 0.7;

/** `agreement`: what deed, figures and days count for when clauses are paired. */
function compare(x: Part, y: Part): OfClauses & { readonly agreement: number } {
  if (gainsay(x.deeds, y.deeds)) return { ...NOTHING, opposed: 1, agreement: 0 };
  const figure = figureInBoth(x.figures, y.figures);
  const other = figure === 0 && x.figures.some((a) => y.figures.some((b) => a.unit === b.unit));
  const deed = x.main || y.main || meet(x.names, y.names) ? deedInBoth(x, y) : 0;
  const day = Number(x.dates.some((one) => y.dates.includes(one)));
  return {
    deed,
    otherFigure: Number(other),
    negated: Number(x.negated !== y.negated),
    opposed: 0,
    aside: Number(!x.main && !y.main && deed === 0),
    agreement: DEED * deed + DIGIT * figure + DAY * day,
  };
}

const deedInBoth = (x: Part, y: Part): number =>
  meet(x.verbs, y.verbs) ? 1 : meet(x.verbs, y.senses) || meet(y.verbs, x.senses) ? 0.5 : 0;

function meet(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** Digits that count of the longest figure that both give; "about a third" and "half" count one. */
function figureInBoth(
  xs: readonly QuantityMention[],
  ys: readonly QuantityMention[],
  rarity: Rarity["ofFigure"] = () => 1,
): number {
  let most = 0;
  for (const x of xs)
    for (const y of ys) {
      const [a, b] = [middleOf(x), middleOf(y)];
      if (x.unit !== y.unit || a === undefined || b === undefined) continue;
      const hedged = (x.hedge ?? y.hedge) !== undefined;
      if (Math.abs(a - b) > (hedged ? ABOUT : EXACT) * Math.max(a, b)) continue;
      const round = x.unit === "%" && (isFraction(a) || isFraction(b));
      const digits = round ? 1 : Math.max(digitsOf(a), digitsOf(b));
      most = Math.max(most, (digits + (x.unit === "count" ? 0 : 0.5)) * Math.min(rarity(x), rarity(y)));
    }
  return most;
}

const EXACT = 0.004;
const ABOUT = 0.05;

/** "A third", "three quarters", an eighth: as round as a number can be. */
const isFraction = (percent: number): boolean =>
  [3, 4, 6, 8].some((parts) => Math.abs(percent * parts - 100 * Math.round((percent * parts) / 100)) < 1);

/** The middle of a figure with two bounds; undefined for a bare bound. */
const middleOf = ({ low, high }: QuantityMention): number | undefined =>
  low !== undefined && high !== undefined && low > 0 ? (low + high) / 2 : undefined;

/** Digits of a number without the zeros at its end: 3 for 986, 1 for 3,000. */
const digitsOf = (value: number): number =>
  Math.min(
    6,
    String(value)
      .replace(".", "")
      .replace(/^0+|0+$/g, "").length,
  );

/** Pairs that their weightiest keys lead to, a day or a telling figure; each counts for as much as it weighs. */
function pairUp(
  said: readonly Said[],
  contents: readonly ClaimContent[],
  weights: Float32Array,
  rarity: Rarity,
  see: (earlier: number, later: number) => void,
): void {
  const latest = new Map<number | string, number[]>();
  const hits = new Float32Array(contents.length);
  contents.forEach((content, later) => {
    const met: number[] = [];
    const meets = (key: number | string, counts: number): void => {
      const list = latest.get(key) ?? [];
      if (list.length === 0) latest.set(key, list);
      for (const earlier of list) {
        if ((contents[earlier] as ClaimContent).article === content.article) continue;
        if (hits[earlier] === 0) met.push(earlier);
        hits[earlier] = (hits[earlier] as number) + counts;
      }
      if (list.push(later) > WINDOW) list.shift();
    };
    for (const sense of heaviest(content.senses, weights)) meets(sense, weights[sense] as number);
    for (const day of new Set(content.dates)) meets(day, rarity.ofDay(day));
    for (const key of new Set(said[later]?.quantities.flatMap(figureKeys))) meets(key, MET);
    for (const earlier of met) {
      if ((hits[earlier] as number) >= MET) see(earlier, later);
      hits[earlier] = 0;
    }
  });
}

const heaviest = (senses: Uint32Array, weights: Float32Array): Uint32Array =>
  senses.toSorted((p, q) => (weights[q] as number) - (weights[p] as number) || p - q).subarray(0, PROBES);

/** The size of a telling figure in its unit, and the size next to it, so that near ones meet. */
function figureKeys(figure: QuantityMention): string[] {
  const value = middleOf(figure);
  if (value === undefined || digitsOf(value) < 2 || (figure.unit === "%" && isFraction(value))) return [];
  const size = Math.floor(Math.log(value) / Math.log(1 + ABOUT));
  return [`#${figure.unit}|${size}`, `#${figure.unit}|${size + 1}`];
}
