import type { EntityId } from "../../records/id.ts";
import type { Cluster } from "./join.ts";
import { lexicon } from "./lexicon.ts";

/** What the reports of a group hold together. */
export interface Contents {
  /** How many reports there were when it was looked at. */
  readonly members: number;
  readonly articles: ReadonlySet<number>;
  readonly entities: ReadonlySet<EntityId>;
  readonly persons: ReadonlySet<EntityId>;
  readonly actions: ReadonlySet<string>;
  /** Stems of the main verbs; "" where a report has none. */
  readonly verbs: ReadonlySet<string>;
  /** The stems that they are told in, days and parts of days left out. */
  readonly words: ReadonlySet<string>;
}

/** Looks at a group anew only when reports have been put into it: groups of one day are compared with each other. */
export function createContents(persons: ReadonlySet<string>): (cluster: Cluster) => Contents {
  const known = new Map<Cluster, Contents>();
  return (cluster) => {
    const before = known.get(cluster);
    if (before?.members === cluster.members.length) return before;
    const { members } = cluster;
    const entities = new Set(members.flatMap((m) => m.entities));
    const contents: Contents = {
      members: members.length,
      articles: new Set(members.map((m) => m.at)),
      entities,
      persons: new Set([...entities].filter((entity) => persons.has(entity))),
      actions: new Set(members.flatMap((m) => m.actions)),
      verbs: new Set(members.map((m) => m.verb)),
      words: new Set(members.flatMap((m) => m.stems.filter((stem) => !lexicon.dayparts.has(stem)))),
    };
    known.set(cluster, contents);
    return contents;
  };
}

/** Each names people that the other does not. */
export const areStrangers = ({ persons: a }: Contents, { persons: b }: Contents): boolean =>
  [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one));

export function shares<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of less) if (more.has(one)) return true;
  return false;
}
