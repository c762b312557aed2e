import { type DayRange, type Edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import { type Candidate, keyOf } from "./candidate.ts";
import { createVectors, type Vector } from "./features.ts";
import type { Sides } from "./sides.ts";

/** Reports of one happening. */
export interface Cluster {
  readonly members: Candidate[];
  /** The narrowest date that its members give. */
  edtf: Edtf | "";
  /** By number of feature, the sum of what it counts for the members. */
  readonly sums: Map<number, number>;
  /** Squared length of `sums`. */
  square: number;
}

const SAME_DAY = 0.34; // read on own stories: below it meetings of one day run together
const SAME_KIND = 0.26; // the first class of happening in both is the same, by another source
const SAME_PAIR = 0.3; // both names in common tell more than other words
const SAME_MEETING = 0.16; // the same two parties and the same kind of meeting, by another source
const LEAST = SAME_MEETING; // below it nothing joins
const UNDATED = 0.46; // without a date on one side the words alone must tell
const COARSE = 0.42; // a month against a day in it
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
  const vectorOf = createVectors(candidates, sides);
  const clusters: Cluster[] = [];
  const index = createIndex(candidates.length);
  const placed = new Map<string, number>();
  const agree = createDateFit();
  const parties = createParties(sides);
  for (const candidate of inFirmness(candidates)) {
    const vector = vectorOf(candidate);
    let best = candidate.same === undefined ? undefined : placed.get(candidate.same);
    if (best === undefined) {
      let score = 0;
      for (const at of index.find(candidate, vector.probes)) {
        const value = fits({ candidate, vector }, clusters[at] as Cluster, persons, parties, agree);
        if (value > score || (value === score && best !== undefined && at < best)) [best, score] = [at, value];
      }
    }
    const at = best ?? clusters.length;
    const cluster: Cluster = clusters[at] ?? { members: [], edtf: candidate.edtf, sums: new Map(), square: 0 };
    if (best === undefined) clusters.push(cluster);
    cluster.members.push(candidate);
    placed.set(keyOf(candidate), at);
    enlarge(cluster, vector);
    index.add(candidate, vector.probes, at);
  }
  return clusters;
}

/** Adds a member's features to those of its cluster. */
function enlarge(cluster: Cluster, { features, weights }: Vector): void {
  features.forEach((feature, i) => {
    const weight = weights[i] as number;
    const before = cluster.sums.get(feature) ?? 0;
    cluster.sums.set(feature, before + weight);
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

/** A report under way to its group. */
interface Comer {
  readonly candidate: Candidate;
  readonly vector: Vector;
}

/** How well a report fits a group, above its bar; 0 where it must not join. */
function fits(comer: Comer, cluster: Cluster, persons: ReadonlySet<string>, parties: Parties, agree: DateFit): number {
  const { candidate, vector } = comer;
  const bar = barFor(candidate.edtf, cluster.edtf, candidate.basis === "bound" || candidate.edtf === "", agree);
  if (bar === undefined) return 0;
  const alike = cosine(vector, cluster);
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

function cosine({ features, weights, square }: Vector, { sums, square: size }: Cluster): number {
  let dot = 0;
  for (let i = 0; i < features.length; i++) dot += (weights[i] as number) * (sums.get(features[i] as number) ?? 0);
  return dot && dot / Math.sqrt(square * size);
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
