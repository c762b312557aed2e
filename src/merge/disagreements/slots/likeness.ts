import { OFTEN } from "../../../language/en/slots.ts";
import { formsOf } from "../../../language/en/verb-forms.ts";
import { lexicon } from "../../events/lexicon.ts";
import { rareness } from "../../weight.ts";
import { compatible } from "../interval.ts";
import type { Value } from "./values.ts";

/** What two values have in common besides their kind. */
export interface Likeness {
  readonly a: Value;
  readonly b: Value;
  /** Weight of the words and names that stand beside both. */
  readonly common: number;
  /** The same as a share of the poorer one's. */
  readonly share: number;
  /** A deed that both dates are of. */
  readonly deed: "verb" | "noun" | "often" | undefined;
  readonly words: readonly string[];
}

const SENSE = 0.8; // what another word of the same sense counts for
const NAME = 0.7;
const FIGURE = 0.5; // another figure that both sentences have

/** Tells how alike two values of a story are; a word that stands beside many of its values counts for little. */
export function createLikeness(values: readonly Value[]): (a: Value, b: Value) => Likeness {
  const weigh = weights(values);
  const sizes = new Map<Value, number>();
  const sizeOf = (value: Value): number => {
    const known = sizes.get(value);
    if (known !== undefined) return known;
    let size = 0;
    for (const [stem, { close }] of value.words) size += weigh(stem) * close;
    for (const [entity, close] of value.entities) size += NAME * weigh(entity) * close;
    sizes.set(value, size);
    return size;
  };
  return (a, b) => {
    const shared = sharedWords(a, b, weigh);
    let common = shared.reduce((sum, one) => sum + one.weight, 0);
    for (const [entity, x] of a.entities) {
      const y = b.entities.get(entity);
      if (y !== undefined) common += NAME * weigh(entity) * Math.sqrt(x * y);
    }
    if ([...a.others].some((one) => b.others.has(one))) common += FIGURE;
    return {
      a,
      b,
      common,
      share: common / (1 + Math.min(sizeOf(a), sizeOf(b))),
      deed: sameDeed(a, b),
      words: shared.map(({ x, y }) => (x === y ? x : `${x}=${y}`)),
    };
  };
}

/** What a word or name counts for, 0 to 1: by its rareness in English and among the sentences with values. */
function weights(values: readonly Value[]): (key: string) => number {
  const sentences = new Map(values.map((value) => [`${value.at}:${value.sentence}`, value]));
  const spread = new Map<string, number>();
  for (const { words, entities } of sentences.values())
    for (const key of [...words.keys(), ...entities.keys()]) spread.set(key, (spread.get(key) ?? 0) + 1);
  const known = new Map<string, number>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const inStory = Math.log(1 + sentences.size / (spread.get(key) ?? 1)) / Math.log(1 + sentences.size);
    const weight = inStory * rareness(key);
    known.set(key, weight);
    return weight;
  };
}

interface Shared {
  readonly x: string;
  readonly y: string;
  readonly weight: number;
}

/** The words of both, or of one sense; each counts once. */
function sharedWords(a: Value, b: Value, weigh: (key: string) => number): Shared[] {
  const found: Shared[] = [];
  const taken = new Set<string>();
  for (const [x, { close }] of a.words) {
    const y = b.words.get(x);
    if (!y || x === a.noun) continue;
    found.push({ x, y: x, weight: weigh(x) * Math.sqrt(close * y.close) });
    taken.add(x);
  }
  for (const [x, { close, senses }] of a.words) {
    if (senses.length === 0 || b.words.has(x) || x === a.noun) continue;
    let best: Shared | undefined;
    for (const [y, other] of b.words) {
      if (taken.has(y) || a.words.has(y) || !senses.some((sense) => other.senses.includes(sense))) continue;
      const weight = SENSE * Math.min(weigh(x), weigh(y)) * Math.sqrt(close * other.close);
      if (weight > (best?.weight ?? 0)) best = { x, y, weight };
    }
    if (best) {
      found.push(best);
      taken.add(best.y);
    }
  }
  return found;
}

const CLOSE = 25; // minutes: "shortly before seven" is 6.47

/** Whether two values of one kind can both be so. */
export function agree(a: Value, b: Value): boolean {
  if (a.kind === "clock") return Math.abs((a.low ?? 0) - (b.low ?? 0)) <= CLOSE;
  if (a.kind === "date") return (a.low ?? 0) <= (b.high ?? 0) && (b.low ?? 0) <= (a.high ?? 0);
  return compatible(a, b);
}

/** Whether they count the same thing, in one word or two of one sense. */
export const sameNoun = (a: Value, b: Value): boolean =>
  a.noun === b.noun || a.nounSenses.some((sense) => b.nounSenses.includes(sense));

/** Whether two dates are of one deed, in one word or two of one sense, and whether a verb tells so. */
function sameDeed(a: Value, b: Value): Likeness["deed"] {
  const same = [...a.deeds].filter(([x, senses]) =>
    [...b.deeds].some(([y, others]) => x === y || senses.some((sense) => others.includes(sense))),
  );
  if (same.length === 0) return undefined;
  const norms = same.map(([stem]) => a.words.get(stem)?.norm ?? "");
  if (norms.every((norm) => often.has(norm))) return "often";
  return norms.every((norm) => lexicon.eventNouns.has(norm)) ? "noun" : "verb";
}

const often = new Set(OFTEN.split(" ").flatMap((verb) => Object.values(formsOf(verb))));
