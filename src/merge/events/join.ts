import { type DayRange, type Edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import { rareness } from "../weight.ts";
import { type Candidate, keyOf } from "./candidate.ts";
import type { Sides } from "./sides.ts";

/** Reports of one happening. */
export interface Cluster {
  readonly members: Candidate[];
  /** The narrowest date that its members give. */
  edtf: Edtf | "";
  /** Numbers of its members' features, and by the same places the sums of what they count. */
  readonly features: number[];
  readonly sums: number[];
  /** Squared length of `sums`. */
  square: number;
}

/** What a candidate is compared by: its features by number, and how much each counts. */
interface Vector {
  readonly features: readonly number[];
  readonly weights: readonly number[];
  /** Squared length of `weights`. */
  readonly square: number;
}

/** The same numbers for all candidates of a digest. */
interface Features {
  readonly of: (candidate: Candidate) => Vector;
  readonly numberOf: (feature: string) => number;
  /** Their numbers stay below it. */
  readonly most: number;
}

/** A candidate under way to its cluster. */
interface Comer {
  readonly candidate: Candidate;
  readonly vector: Vector;
  /** By number of feature, what it counts for the candidate; 0 for all others. */
  readonly weightOf: Float64Array;
}

const ENTITY = 0.9; // a name shared counts nearly as much as a rare word
const SIDE = 0.35; // "the Chinese foreign minister" is China's part in the talks
const ACTION = 0.7; // "met" and "talks" share no stem, only their class
const SAME_DAY = 0.34; // read on own stories: below it meetings of one day run together
const SAME_KIND = 0.26; // the first class of happening in both is the same, by another source
const SAME_PAIR = 0.3; // both names in common tell more than other words
const SAME_MEETING = 0.16; // the same two parties and the same kind of meeting, by another source
const LEAST = SAME_MEETING; // below it nothing joins
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
  const weightOf = new Float64Array(features.most);
  const clusters: Cluster[] = [];
  const index = createIndex(candidates.length);
  const placed = new Map<string, number>();
  const agree = createDateFit();
  const parties = createParties(sides);
  for (const candidate of inFirmness(candidates)) {
    const vector = features.of(candidate);
    const probes = probesOf(candidate, vector, features);
    const comer: Comer = { candidate, vector, weightOf };
    let best = candidate.same === undefined ? undefined : placed.get(candidate.same);
    if (best === undefined) {
      let score = 0;
      fill(weightOf, vector);
      for (const at of index.find(candidate, probes)) {
        const value = fits(comer, clusters[at] as Cluster, persons, parties, agree);
        if (value > score || (value === score && best !== undefined && at < best)) [best, score] = [at, value];
      }
      clear(weightOf, vector);
    }
    const at = best ?? clusters.length;
    const cluster = clusters[at] ?? { members: [], edtf: candidate.edtf, features: [], sums: [], square: 0 };
    if (best === undefined) clusters.push(cluster);
    cluster.members.push(candidate);
    placed.set(keyOf(candidate), at);
    enlarge(cluster, vector);
    index.add(candidate, probes, at);
  }
  return clusters;
}

function fill(weightOf: Float64Array, { features, weights }: Vector): void {
  for (let i = 0; i < features.length; i++) weightOf[features[i] as number] = weights[i] as number;
}

function clear(weightOf: Float64Array, { features }: Vector): void {
  for (const feature of features) weightOf[feature] = 0;
}

/** Adds a member's features to those of its cluster. */
function enlarge(cluster: Cluster, { features, weights }: Vector): void {
  const placeOf = new Map(cluster.features.map((feature, place) => [feature, place]));
  features.forEach((feature, i) => {
    const weight = weights[i] as number;
    const place = placeOf.get(feature);
    const before = place === undefined ? 0 : (cluster.sums[place] as number);
    if (place === undefined) {
      cluster.features.push(feature);
      cluster.sums.push(weight);
    } else cluster.sums[place] = before + weight;
    cluster.square += weight * (weight + 2 * before);
  });
}

/**
 * Finds groups by a rare feature and a place in time. Days are asked first, then months and years, then what has no date:
 * so a day need only be looked for under itself, a coarser date under its year, and the rest anywhere.
 */
function createIndex(most: number): {
  readonly find: (candidate: Candidate, probes: readonly number[]) => number[];
  readonly add: (candidate: Candidate, probes: readonly number[], cluster: number) => void;
} {
  const places = new Map<string, Map<number, number[]>>();
  const seen = new Uint32Array(most);
  let searches = 0;
  return {
    find: (candidate, probes) => {
      const lists = places.get(placesOf(candidate)[0] ?? ANYWHERE);
      const found: number[] = [];
      searches++;
      for (const feature of lists ? probes : [])
        for (const cluster of lists?.get(feature) ?? []) {
          if (seen[cluster] !== searches) found.push(cluster);
          seen[cluster] = searches;
        }
      return found;
    },
    add: (candidate, probes, cluster) => {
      for (const place of placesOf(candidate)) {
        const lists = places.get(place) ?? new Map<number, number[]>();
        places.set(place, lists);
        for (const feature of probes) {
          const list = lists.get(feature);
          if (!list) lists.set(feature, [cluster]);
          else if (list.length < CROWD && list.at(-1) !== cluster) list.push(cluster);
        }
      }
    },
  };
}

const ANYWHERE = "*";

/** Where a report looks for company, and after that where it can be found. */
function placesOf(candidate: Candidate): string[] {
  if (candidate.edtf === "" || isBound(candidate.edtf)) return [ANYWHERE];
  const year = candidate.edtf.slice(0, 4);
  return precisionOf(candidate.edtf) === "day" ? [candidate.edtf, year, ANYWHERE] : [year, ANYWHERE];
}

/** How well a report fits a group, above its bar; 0 where it must not join. */
function fits(comer: Comer, cluster: Cluster, persons: ReadonlySet<string>, parties: Parties, agree: DateFit): number {
  const { candidate } = comer;
  const bar = barFor(candidate.edtf, cluster.edtf, candidate.basis === "bound" || candidate.edtf === "", agree);
  if (bar === undefined) return 0;
  const alike = cosine(comer, cluster);
  if (alike < LEAST) return 0;
  if (cluster.members.some((m) => m.at === candidate.at && m.sentence === candidate.sentence)) return 0;
  if (cluster.members.some((m) => m.at === candidate.at && m.status !== candidate.status)) return 0;
  if (
    alike <
    (bar === SAME_DAY
      ? barOfDay(candidate, cluster, parties)
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
function barOfDay(candidate: Candidate, cluster: Cluster, parties: Parties): number {
  if (meetAgain(candidate, cluster, parties)) return SAME_MEETING;
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
function meetAgain(candidate: Candidate, cluster: Cluster, parties: Parties): boolean {
  if (cluster.members.some((m) => m.at === candidate.at)) return false;
  return cluster.members.some((m) => {
    if (m.status !== candidate.status) return false;
    const between = candidate.actions.some((action) => action === m.actions[0] && BETWEEN_PEOPLE.has(action));
    if (!between) return false;
    const mine = parties(candidate);
    return [...parties(m)].filter((party) => mine.has(party)).length >= 2;
  });
}

/** Who takes part in a happening: those named, and whose side they are on. */
type Parties = (candidate: Candidate) => ReadonlySet<string>;

function createParties(sides: Sides): Parties {
  const known = new Map<Candidate, ReadonlySet<string>>();
  return (candidate) => {
    const found = known.get(candidate);
    if (found) return found;
    const parties = new Set(candidate.entities.flatMap((entity) => [entity, ...(sides.get(entity) ?? [])]));
    known.set(candidate, parties);
    return parties;
  };
}

/** Two meetings of one person with different others are two meetings. */
function othersMet(candidate: Candidate, cluster: Cluster, persons: ReadonlySet<string>): boolean {
  if (!candidate.actions.some((action) => BETWEEN_PEOPLE.has(action))) return false;
  const mine = candidate.entities.filter((entity) => persons.has(entity));
  const theirs = new Set(cluster.members.flatMap((m) => m.entities.filter((entity) => persons.has(entity))));
  return mine.length > 1 && theirs.size > 1 && mine.some((entity) => !theirs.has(entity));
}

function cosine({ vector, weightOf }: Comer, { features, sums, square }: Cluster): number {
  let dot = 0;
  for (let i = 0; i < features.length; i++) dot += (weightOf[features[i] as number] as number) * (sums[i] as number);
  return dot && dot / Math.sqrt(vector.square * square);
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
  const count = (name: string): void => {
    const number = numberOf(name);
    counts[number] = (counts[number] as number) + 1;
  };
  for (const { stems, entities, actions } of candidates) {
    stems.forEach(count);
    for (const entity of entities) count(`e:${entity}`);
    for (const action of actions) count(`a:${action}`);
  }
  const most = Math.log(2 + candidates.length);
  const known: number[] = []; // by number: a feature counts the same wherever it stands
  const weigh = (number: number, importance: () => number): number => {
    known[number] ??= importance() * (0.4 + 0.6 * (1 - Math.log(1 + (counts[number] as number)) / most));
    return known[number];
  };
  return {
    numberOf,
    most: numbers.size + [...sides.values()].reduce((sum, some) => sum + some.length, 0),
    of: (candidate) => {
      const vector = new Map<number, number>();
      const set = (name: string, importance: () => number): void => {
        const number = numberOf(name);
        vector.set(number, weigh(number, importance));
      };
      for (const stem of candidate.stems) set(stem, () => rareness(stem));
      for (const entity of candidate.entities) {
        set(`e:${entity}`, () => ENTITY);
        for (const side of sides.get(entity) ?? []) {
          const feature = numberOf(`e:${side}`);
          if (!vector.has(feature)) vector.set(feature, SIDE);
        }
      }
      for (const action of candidate.actions) set(`a:${action}`, () => ACTION);
      const weights = [...vector.values()];
      return { features: [...vector.keys()], weights, square: weights.reduce((sum, weight) => sum + weight ** 2, 0) };
    },
  };
}

/** What a report is looked for by: its rarest words, its names, and its class of happening. */
function probesOf(candidate: Candidate, vector: Vector, features: Features): number[] {
  const rare = vector.features
    .map((feature, i) => ({ feature, weight: vector.weights[i] as number }))
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, PROBES)
    .map(({ feature }) => feature);
  const names = [
    ...candidate.entities.slice(0, PROBES / 2).map((entity) => `e:${entity}`),
    ...candidate.actions.slice(0, 1).map((action) => `a:${action}`),
  ];
  return [...new Set([...rare, ...names.map(features.numberOf)])];
}

/** Firm dates first, then in the order of publication, path and text, so that no order of files changes the groups. */
function inFirmness(candidates: readonly Candidate[]): Candidate[] {
  const ranks = new Map(candidates.map((candidate) => [candidate, rank(candidate)]));
  const rankOf = (candidate: Candidate): number => ranks.get(candidate) as number;
  return candidates.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.at - b.at || a.span.start - b.span.start || a.clause.start - b.clause.start,
  );
}

function rank(candidate: Candidate): number {
  if (candidate.edtf === "" || candidate.basis === "bound") return 3;
  const base = candidate.basis === "stated" ? 0 : 1;
  return precisionOf(candidate.edtf) === "day" ? base : 2;
}
