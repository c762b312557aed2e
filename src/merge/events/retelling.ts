import { createStemSenses } from "../senses/of-stems.ts";
import { rareness } from "../weight.ts";
import { areStrangers, type Contents, shares } from "./contents.ts";
import type { Cluster } from "./join.ts";

// Read on eleven stories with gold and nine without, before both had to have a name in common for the lower bar: of 33 pairs
// of one day that these bring together 27 tell one happening.
const RETOLD = 0.3; // part of the shorter report's words that stand in the other in one of their senses
const APART = 0.4; // the same, where no name is in both, or both give no more than a month or year
const AT_LEAST = 0.8; // weight of those words

/**
 * Two reports by different papers of which the shorter holds, in these words or others of their sense, much of what the
 * other does: "sank", "went down". Without a name in common, or a day, it takes more.
 */
export type Retelling = (small: Cluster, host: Cluster, isDay: boolean) => boolean;

/** Keeps what the words of each group can mean until more is put into it. */
export function createRetelling(contentsOf: (cluster: Cluster) => Contents): Retelling {
  const stemSenses = createStemSenses();
  const known = new Map<Contents, Meaning>();
  const meaningOf = (contents: Contents): Meaning => {
    const before = known.get(contents);
    if (before) return before;
    const { words } = contents;
    const senses = new Map([...words].map((stem) => [stem, stemSenses.of(stem, words)] as const));
    const meaning: Meaning = { senses, all: new Set([...senses.values()].flat()), weight: sum(words) };
    known.set(contents, meaning);
    return meaning;
  };
  return (small, host, isDay) => {
    const [x, y] = [contentsOf(small), contentsOf(host)];
    if (small.members.some((m) => m.negated || m.quoted) || isSaying(small) !== isSaying(host)) return false;
    if (shares(x.articles, y.articles)) return false;
    const [a, b] = [meaningOf(x), meaningOf(y)];
    const [less, more] = a.weight <= b.weight ? [a, b] : [b, a];
    if (less.weight < AT_LEAST) return false;
    let met = 0;
    for (const [stem, senses] of less.senses)
      if (more.senses.has(stem) || senses.some((sense) => more.all.has(sense))) met += rareness(stem);
    const bar = isDay && shares(x.entities, y.entities) ? RETOLD : APART;
    if (met < AT_LEAST || met < bar * less.weight || areStrangers(x, y)) return false;
    return shares(x.actions, y.actions) || meets(x, a, b) || meets(y, b, a);
  };
}

const isSaying = ({ members }: Cluster): boolean => members.every((m) => m.saying);

/** Whether a verb of the one is told by the other, in these words or others: a name and a year in common are no deed. */
const meets = ({ verbs }: Contents, { senses }: Meaning, { senses: words, all }: Meaning): boolean =>
  [...verbs].some((verb) => verb !== "say" && (words.has(verb) || senses.get(verb)?.some((sense) => all.has(sense))));

/** What the words of a group can mean. */
interface Meaning {
  /** The senses of each of its words. */
  readonly senses: ReadonlyMap<string, readonly number[]>;
  readonly all: ReadonlySet<number>;
  readonly weight: number;
}

const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + rareness(word), 0);
