import type { EntityId } from "../../records/id.ts";
import { rareness } from "../weight.ts";
import type { Cluster } from "./join.ts";
import { lexicon } from "./lexicon.ts";

/** Whom and what the reports of a group name. */
export const entitiesOf = (cluster: Cluster): Set<EntityId> => new Set(cluster.members.flatMap((m) => m.entities));

/** The stems that its reports are told in, days and parts of days left out. */
export const wordsOf = (cluster: Cluster): Set<string> =>
  new Set(cluster.members.flatMap((m) => m.stems.filter((stem) => !lexicon.dayparts.has(stem) && rareness(stem) > 0)));

/** Each names people that the other does not. */
export function areStrangers(a: Cluster, b: Cluster, persons: ReadonlySet<string>): boolean {
  const [x, y] = [a, b].map((one) => new Set([...entitiesOf(one)].filter((entity) => persons.has(entity))));
  if (!x || !y) return false;
  return [...x].some((one) => !y.has(one)) && [...y].some((one) => !x.has(one));
}
