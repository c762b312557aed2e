/** One key for all words of one sense: "detained", "arrested" and "an arrest" meet under it. */
import { DEEDS } from "../../language/en/deeds.ts";
import { SAME_SENSE } from "../../language/en/opposites.ts";
import { SENSES } from "../../language/en/senses.ts";
import { formsOf, irregularVerbs } from "../../language/en/verb-forms.ts";
import { weightOf } from "../../text/background.ts";
import type { Stemmer } from "../../text/stems.ts";

/** Senses by number, and what each counts for. */
export interface Senses {
  /** Of a lower-case word. */
  readonly of: (word: string) => number;
  /** Of a name, which is no word. */
  readonly ofName: (name: string) => number;
  /** As `weightOf` of the first word of its group, or of the word itself; a name counts as much as a rare word. */
  readonly weight: (sense: number) => number;
}

const NAME = 2;

/**
 * Senses with a memory of their own; groups are found by stem, so that every form of a word is in its group. A word has
 * the first sense that the table gives it.
 */
export function createSenses(stem: Stemmer): Senses {
  const groups = new Map<string, string>();
  for (const words of [...SENSES, ...SAME_SENSE.map((group) => group.join(" ")), ...DEEDS])
    for (const word of words.split(" "))
      if (!groups.has(stem(word))) groups.set(stem(word), stem(words.split(" ", 1)[0] ?? ""));
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const weights: number[] = [];
  const numberOf = (key: string, weight: number): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    weights[number] = weight;
    return number;
  };
  const read = (word: string): number => {
    const key = stem(BASES.get(word) ?? word);
    const sense = groups.get(key) ?? key;
    const number = numberOf(sense, weightOf(sense));
    known.set(word, number);
    return number;
  };
  return {
    of: (word) => known.get(word) ?? read(word),
    ofName: (name) => numberOf(`@${name}`, NAME),
    weight: (sense) => weights[sense] ?? 0,
  };
}

const BASES: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap((verb) => Object.values(formsOf(verb)).map((form) => [form, verb] as const)),
);
