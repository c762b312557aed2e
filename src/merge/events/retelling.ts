import type { EntityId } from "../../records/id.ts";
import { createStemSenses } from "../senses/of-stems.ts";
import { rareness } from "../weight.ts";
import { areStrangers, entitiesOf, wordsOf } from "./contents.ts";
import type { Cluster } from "./join.ts";

// Read on eleven stories with gold and nine without: of 33 pairs of one day that these bring together 27 tell one happening.
const RETOLD = 0.3; // part of the shorter report's words that stand in the other in one of their senses
const APART = 0.4; // the same, where each names others, or both give no more than a month or year
const AT_LEAST = 0.8; // weight of those words

/**
 * Two reports by different papers of which the shorter holds, in these words or others of their sense, much of what the
 * other does: "sank", "went down". Without a name in common, or a day, it takes more.
 */
export type Retelling = (small: Cluster, host: Cluster, isDay: boolean) => boolean;

/** Keeps what each group holds until more is put into it. */
export function createRetelling(persons: ReadonlySet<string>): Retelling {
  const stemSenses = createStemSenses();
  const known = new Map<Cluster, Sketch>();
  const sketchOf = (cluster: Cluster): Sketch => {
    const before = known.get(cluster);
    if (before?.members === cluster.members.length) return before;
    const words = wordsOf(cluster);
    const senses = new Map([...words].map((stem) => [stem, stemSenses.of(stem, words)] as const));
    const sketch: Sketch = {
      members: cluster.members.length,
      articles: new Set(cluster.members.map((m) => m.at)),
      isSaying: cluster.members.every((m) => m.saying),
      isTold: cluster.members.every((m) => !m.negated && !m.quoted),
      entities: entitiesOf(cluster),
      actions: new Set(cluster.members.flatMap((m) => m.actions)),
      verbs: new Set(cluster.members.flatMap((m) => (m.verb === "" || m.verb === "say" ? [] : [m.verb]))),
      senses,
      all: new Set([...senses.values()].flat()),
      weight: sum(words),
    };
    known.set(cluster, sketch);
    return sketch;
  };
  return (small, host, isDay) => {
    const [a, b] = [sketchOf(small), sketchOf(host)];
    if (!a.isTold || a.isSaying !== b.isSaying || shares(a.articles, b.articles)) return false;
    const [less, more] = a.weight <= b.weight ? [a, b] : [b, a];
    if (less.weight < AT_LEAST) return false;
    const apart = !shares(a.entities, b.entities);
    let met = 0;
    for (const [stem, senses] of less.senses)
      if (more.senses.has(stem) || senses.some((sense) => more.all.has(sense))) met += rareness(stem);
    const bar = apart || !isDay ? APART : RETOLD;
    return met >= AT_LEAST && met >= bar * less.weight && isOneDeed(a, b) && !areStrangers(small, host, persons);
  };
}

/** A verb or class of happening of the one is the other's, in these words or others: a name and a year in common are no deed. */
const isOneDeed = (a: Sketch, b: Sketch): boolean => shares(a.actions, b.actions) || meets(a, b) || meets(b, a);

const meets = ({ verbs, senses }: Sketch, { senses: words, all }: Sketch): boolean =>
  [...verbs].some((verb) => words.has(verb) || senses.get(verb)?.some((sense) => all.has(sense)));

interface Sketch {
  /** How many there were when it was made. */
  readonly members: number;
  readonly articles: ReadonlySet<number>;
  readonly isSaying: boolean;
  readonly isTold: boolean;
  readonly entities: ReadonlySet<EntityId>;
  readonly actions: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** The senses of each of its words. */
  readonly senses: ReadonlyMap<string, readonly number[]>;
  readonly all: ReadonlySet<number>;
  readonly weight: number;
}

const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + rareness(word), 0);

function shares<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of less) if (more.has(one)) return true;
  return false;
}
