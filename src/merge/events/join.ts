import { type DayRange, type Edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import { rareness } from "../weight.ts";
import { type Candidate, keyOf } from "./candidate.ts";
import type { Sides } from "./sides.ts";

/** Reports of one happening. */
export interface Cluster {
  readonly members: Candidate[];
  /** The narrowest date that its members give. */
  edtf: Edtf | "";
  /** Sum of its members' features, by number. */
  readonly sum: Map<number, number>;
  /** Squared length of `sum`. */
  square: number;
}

/** Which features a candidate has, and how much each counts; the same numbers for all candidates of a digest. */
export interface Features {
  readonly of: (candidate: Candidate) => ReadonlyMap<number, number>;
  readonly numberOf: (feature: string) => number;
}

const ENTITY = 0.9; // a name shared counts nearly as much as a rare word
const SIDE = 0.35; // "the Chinese foreign minister" is China's part in the talks
const ACTION = 0.7; // "met" and "talks" share no stem, only their class
const SAME_DAY = 0.34; // read on own stories: below it meetings of one day run together
const SAME_KIND = 0.26; // the first class of happening in both is the same, by another source
const SAME_PAIR = 0.3; // both names in common tell more than other words
const SAME_MEETING = 0.16; // the same two parties and the same kind of meeting, by another source
const UNDATED = 0.46; // without a date on one side the words alone must tell
const COARSE = 0.42; // a month against a day in it
const PROBES = 8; // rarest features of a candidate that look for clusters
const CROWD = 60; // a feature that leads to more clusters than this tells nothing
const BETWEEN_PEOPLE: ReadonlySet<string> = new Set(["meet", "call", "visit", "invite"]);

/**
 * Joins reports of the same happening: one date (or dates of which one holds the other) and alike in words, names and
 * class of happening. Each report goes to the most alike group found through its rarest features, so nothing compares
 * all with all. Dated reports come first, so that those without a date find them.
 */
export function joinCandidates(
  candidates: readonly Candidate[],
  persons: ReadonlySet<string>,
  sides: Sides,
): Cluster[] {
  const features = createFeatures(candidates, sides);
  const clusters: Cluster[] = [];
  const index = createIndex();
  const placed = new Map<string, number>();
  const agree = createDateFit();
  for (const candidate of [...candidates].sort(firmness)) {
    const vector = features.of(candidate);
    const probes = probesOf(candidate, vector, features);
    let best = candidate.same === undefined ? undefined : placed.get(candidate.same);
    let score = best === undefined ? 0 : Number.POSITIVE_INFINITY;
    for (const at of index.find(candidate, probes)) {
      const cluster = clusters[at];
      const value = cluster ? fits(candidate, vector, cluster, persons, sides, agree) : 0;
      if (value > score) [best, score] = [at, value];
    }
    const at = best ?? clusters.length;
    const cluster = clusters[at] ?? { members: [], edtf: candidate.edtf, sum: new Map<number, number>(), square: 0 };
    if (best === undefined) clusters.push(cluster);
    cluster.members.push(candidate);
    placed.set(keyOf(candidate), at);
    for (const [feature, weight] of vector) {
      const before = cluster.sum.get(feature) ?? 0;
      cluster.sum.set(feature, before + weight);
      cluster.square += weight * (weight + 2 * before);
    }
    index.add(candidate, probes, at);
  }
  return clusters;
}

/**
 * Finds groups by a rare feature and a place in time. Days are asked first, then months and years, then what has no date:
 * so a day need only be looked for under itself, a coarser date under its year, and the rest anywhere.
 */
function createIndex(): {
  readonly find: (candidate: Candidate, probes: readonly number[]) => number[];
  readonly add: (candidate: Candidate, probes: readonly number[], cluster: number) => void;
} {
  const places = new Map<string, number>();
  const lists = new Map<number, number[]>();
  const keyOf = (place: string, feature: number): number => {
    if (!places.has(place)) places.set(place, places.size);
    return (places.get(place) ?? 0) * FEATURES + feature;
  };
  return {
    find: (candidate, probes) => {
      const place = placesOf(candidate)[0] ?? ANYWHERE;
      const found = new Set(probes.flatMap((feature) => lists.get(keyOf(place, feature)) ?? []));
      return [...found].sort((a, b) => a - b);
    },
    add: (candidate, probes, cluster) => {
      for (const place of placesOf(candidate))
        for (const feature of probes) {
          const key = keyOf(place, feature);
          const list = lists.get(key);
          if (!list) lists.set(key, [cluster]);
          else if (list.length < CROWD && list.at(-1) !== cluster) list.push(cluster);
        }
    },
  };
}

const FEATURES = 2 ** 24; // more than any digest has; times the number of days it stays a safe integer
const ANYWHERE = "*";

/** Where a report looks for company, and after that where it can be found. */
function placesOf(candidate: Candidate): string[] {
  if (candidate.edtf === "" || isBound(candidate.edtf)) return [ANYWHERE];
  const year = candidate.edtf.slice(0, 4);
  return precisionOf(candidate.edtf) === "day" ? [candidate.edtf, year, ANYWHERE] : [year, ANYWHERE];
}

/** How well a report fits a group, above its bar; 0 where it must not join. */
function fits(
  candidate: Candidate,
  vector: ReadonlyMap<number, number>,
  cluster: Cluster,
  persons: ReadonlySet<string>,
  sides: Sides,
  agree: DateFit,
): number {
  const bar = barFor(candidate.edtf, cluster.edtf, candidate.basis === "bound" || candidate.edtf === "", agree);
  if (bar === undefined) return 0;
  if (cluster.members.some((m) => m.at === candidate.at && m.sentence === candidate.sentence)) return 0;
  if (cluster.members.some((m) => m.at === candidate.at && m.status !== candidate.status)) return 0;
  const alike = cosine(vector, cluster);
  if (
    alike <
    (bar === SAME_DAY
      ? barOfDay(candidate, cluster, sides)
      : bar === UNDATED && samePair(candidate, cluster, persons)
        ? SAME_PAIR
        : bar)
  )
    return 0;
  if (alike < 0.75 && othersMet(candidate, cluster, persons)) return 0;
  if (alike < (bar === UNDATED ? 0.8 : 0.6) && !cluster.members.some((m) => sharesDeed(m, candidate))) return 0;
  const negated = cluster.members.every((m) => m.negated);
  return negated === candidate.negated ? alike - bar + 1 : alike - bar + 0.5;
}

/** The likeness two reports need, by how far their dates agree; undefined where the dates exclude each other. */
function barFor(a: Edtf | "", b: Edtf | "", loose: boolean, agree: DateFit): number | undefined {
  if (loose || b === "" || isBound(b)) return agree(a, b) ? UNDATED : undefined;
  if (a === b) return SAME_DAY;
  return agree(a, b) ? COARSE : undefined;
}

export const isBound = (date: Edtf | ""): boolean => date.startsWith("/") || date.endsWith("/..");

/** Whether two dates can be one: their days overlap; nothing known fits with everything. */
type DateFit = (a: Edtf | "", b: Edtf | "") => boolean;

/** Reads each date once: there are few dates and many comparisons. */
function createDateFit(): DateFit {
  const ranges = new Map<string, DayRange>();
  const range = (date: Edtf): DayRange => {
    const known = ranges.get(date);
    if (known) return known;
    ranges.set(date, rangeOf(date));
    return range(date);
  };
  return (a, b) => {
    if (a === "" || b === "" || a === b) return true;
    const [x, y] = [range(a), range(b)];
    return (x.first ?? -Infinity) <= (y.last ?? Infinity) && (y.first ?? -Infinity) <= (x.last ?? Infinity);
  };
}

/** The same verb or the same class of happening. */
const sharesDeed = (a: Candidate, b: Candidate): boolean =>
  (a.verb !== "" && a.verb === b.verb) || a.actions.some((action) => b.actions.includes(action));

/** On one day: what reports of the same kind of happening need is less, and least for talks of the same parties. */
function barOfDay(candidate: Candidate, cluster: Cluster, sides: Sides): number {
  if (meetAgain(candidate, cluster, sides)) return SAME_MEETING;
  const [action] = candidate.actions;
  const kindred =
    action !== undefined &&
    cluster.members.some((m) => m.at !== candidate.at && m.actions[0] === action && m.status === candidate.status);
  return kindred ? SAME_KIND : SAME_DAY;
}

/** An undated report of a meeting of the two whose meeting that day another source tells. */
function samePair(candidate: Candidate, cluster: Cluster, persons: ReadonlySet<string>): boolean {
  const [action] = candidate.actions;
  if (!action || !BETWEEN_PEOPLE.has(action) || candidate.status !== "happened") return false;
  const mine = candidate.entities.filter((entity) => persons.has(entity));
  return cluster.members.some(
    (m) =>
      m.actions[0] === action &&
      m.status === "happened" &&
      mine.filter((entity) => m.entities.includes(entity)).length >= 2,
  );
}

/** Talks of the same parties on one day, told by another source: by name, by office or by country. */
function meetAgain(candidate: Candidate, cluster: Cluster, sides: Sides): boolean {
  if (cluster.members.some((m) => m.at === candidate.at)) return false;
  const mine = partiesOf(candidate, sides);
  return cluster.members.some((m) => {
    if (m.status !== candidate.status) return false;
    const between = candidate.actions.some((action) => action === m.actions[0] && BETWEEN_PEOPLE.has(action));
    return between && [...partiesOf(m, sides)].filter((party) => mine.has(party)).length >= 2;
  });
}

const partiesOf = (candidate: Candidate, sides: Sides): Set<string> =>
  new Set(candidate.entities.flatMap((entity) => [entity, ...(sides.get(entity) ?? [])]));

/** Two meetings of one person with different others are two meetings. */
function othersMet(candidate: Candidate, cluster: Cluster, persons: ReadonlySet<string>): boolean {
  if (!candidate.actions.some((action) => BETWEEN_PEOPLE.has(action))) return false;
  const mine = candidate.entities.filter((entity) => persons.has(entity));
  const theirs = new Set(cluster.members.flatMap((m) => m.entities.filter((entity) => persons.has(entity))));
  return mine.length > 1 && theirs.size > 1 && mine.some((entity) => !theirs.has(entity));
}

function cosine(vector: ReadonlyMap<number, number>, cluster: Cluster): number {
  let dot = 0;
  let square = 0;
  for (const [feature, weight] of vector) {
    square += weight * weight;
    dot += weight * (cluster.sum.get(feature) ?? 0);
  }
  return dot && dot / Math.sqrt(square * cluster.square);
}

function createFeatures(candidates: readonly Candidate[], sides: Sides): Features {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    counts.push(0);
    return numbers.size - 1;
  };
  const names = (c: Candidate): string[] => [
    ...c.stems,
    ...c.entities.map((e) => `e:${e}`),
    ...c.actions.map((a) => `a:${a}`),
  ];
  for (const candidate of candidates)
    for (const name of names(candidate)) counts[numberOf(name)] = (counts[numberOf(name)] ?? 0) + 1;
  const most = Math.log(2 + candidates.length);
  const rarity = (name: string): number => 0.4 + 0.6 * (1 - Math.log(1 + (counts[numberOf(name)] ?? 1)) / most);
  return {
    numberOf,
    of: (candidate) => {
      const vector = new Map<number, number>();
      for (const stem of candidate.stems) vector.set(numberOf(stem), rareness(stem) * rarity(stem));
      for (const entity of candidate.entities) {
        vector.set(numberOf(`e:${entity}`), ENTITY * rarity(`e:${entity}`));
        for (const side of sides.get(entity) ?? []) {
          const feature = numberOf(`e:${side}`);
          if (!vector.has(feature)) vector.set(feature, SIDE);
        }
      }
      for (const action of candidate.actions) vector.set(numberOf(`a:${action}`), ACTION * rarity(`a:${action}`));
      return vector;
    },
  };
}

/** What a report is looked for by: its rarest words, its names, and its class of happening. */
function probesOf(candidate: Candidate, vector: ReadonlyMap<number, number>, features: Features): number[] {
  const rare = [...vector]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, PROBES)
    .map(([feature]) => feature);
  const names = [
    ...candidate.entities.slice(0, PROBES / 2).map((entity) => `e:${entity}`),
    ...candidate.actions.slice(0, 1).map((action) => `a:${action}`),
  ];
  return [...new Set([...rare, ...names.map(features.numberOf)])];
}

/** Firm dates first, then in the order of publication, path and text, so that no order of files changes the groups. */
function firmness(a: Candidate, b: Candidate): number {
  return rank(a) - rank(b) || a.at - b.at || a.span.start - b.span.start || a.clause.start - b.clause.start;
}

function rank(candidate: Candidate): number {
  if (candidate.edtf === "" || candidate.basis === "bound") return 3;
  const base = candidate.basis === "stated" ? 0 : 1;
  return precisionOf(candidate.edtf) === "day" ? base : 2;
}
