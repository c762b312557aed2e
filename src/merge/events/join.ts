import { type DayRange, type Edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import { type Candidate, keyOf } from "./candidate.ts";
import { createVectors, type Vector } from "./features.ts";
import type { Sides } from "./sides.ts";

/** Reports of one happening. */
export interface Cluster {
  readonly members: Candidate[];
  /** The narrowest date that its members give. */
  edtf: Edtf | "";
  /** What a further report is compared with, so that no comparison goes through all members. */
  readonly profile: Profile;
}

/** All that the members of a group hold. Most groups have one: theirs is kept small. */
interface Profile {
  /** The members' features by number, and for each the sum of what it counts for them; the first report's own. */
  features: readonly number[];
  sums: readonly number[];
  /** Once a second member has come. */
  grown?: Grown;
  /** Squared length of `sums`. */
  square: number;
  readonly verbs: string[];
  readonly actions: string[];
  readonly persons: string[];
  /** The first member. */
  readonly first: Candidate;
  /** Whether no member says that it has come about. */
  negated: boolean;
}

/** What makes adding to a group and asking it quick; `features` and `sums` are those of the profile. */
interface Grown {
  readonly features: number[];
  readonly sums: number[];
  /** By number of feature, its place in both. */
  readonly places: Map<number, number>;
  /** By article, the sentences, and the status of the first member. */
  readonly articles: Map<number, InArticle>;
}

interface InArticle {
  readonly sentences: number[];
  readonly status: Candidate["status"];
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
  const cosine = createCosine();
  const parties = createParties(sides);
  for (const candidate of inFirmness(candidates)) {
    const vector = vectorOf(candidate);
    let best = candidate.same === undefined ? undefined : placed.get(candidate.same);
    if (best === undefined) {
      let score = 0;
      for (const at of index.find(candidate, vector.probes)) {
        const value = fits({ candidate, vector }, clusters[at] as Cluster, cosine, persons, parties, agree);
        if (value > score || (value === score && best !== undefined && at < best)) [best, score] = [at, value];
      }
    }
    const at = best ?? clusters.length;
    const comer: Comer = { candidate, vector };
    const cluster = clusters[at];
    if (cluster) {
      cluster.members.push(candidate);
      enlarge(cluster.profile, comer, persons);
    } else clusters.push({ members: [candidate], edtf: candidate.edtf, profile: profileOf(comer, persons) });
    placed.set(keyOf(candidate), at);
    index.add(candidate, vector.probes, at);
  }
  return clusters;
}

/** What a group of one holds. */
const profileOf = ({ candidate, vector }: Comer, persons: ReadonlySet<string>): Profile => ({
  features: vector.features,
  sums: vector.weights,
  square: vector.weights.reduce((sum, weight) => sum + weight * weight, 0),
  verbs: candidate.verb === "" ? [] : [candidate.verb],
  actions: [...candidate.actions],
  persons: candidate.entities.filter((entity) => persons.has(entity)),
  first: candidate,
  negated: candidate.negated,
});

/** Adds a member to what its group holds. */
function enlarge(profile: Profile, { candidate, vector }: Comer, persons: ReadonlySet<string>): void {
  const { features, sums, places, articles } = grow(profile);
  vector.features.forEach((feature, i) => {
    const weight = vector.weights[i] as number;
    const place = places.get(feature) ?? features.push(feature) - 1;
    places.set(feature, place);
    const before = sums[place] ?? 0;
    sums[place] = before + weight;
    profile.square += weight * (weight + 2 * before);
  });
  if (candidate.verb !== "") add(profile.verbs, candidate.verb);
  for (const action of candidate.actions) add(profile.actions, action);
  for (const entity of candidate.entities) if (persons.has(entity)) add(profile.persons, entity);
  const told = articles.get(candidate.at) ?? { sentences: [], status: candidate.status };
  articles.set(candidate.at, told);
  told.sentences.push(candidate.sentence);
  profile.negated &&= candidate.negated;
}

function grow(profile: Profile): Grown {
  if (profile.grown) return profile.grown;
  const [features, sums] = [[...profile.features], [...profile.sums]];
  const { at, sentence, status } = profile.first;
  const grown: Grown = {
    features,
    sums,
    places: new Map(features.map((feature, place) => [feature, place])),
    articles: new Map([[at, { sentences: [sentence], status }]]),
  };
  Object.assign(profile, { features, sums, grown });
  return grown;
}

/** What a group holds of an article. */
function toldIn({ grown, first }: Profile, at: number): InArticle | undefined {
  if (grown) return grown.articles.get(at);
  return first.at === at ? { sentences: [first.sentence], status: first.status } : undefined;
}

/** Puts a word into a list that does not have it. */
function add<Item>(list: Item[], item: Item): void {
  if (!list.includes(item)) list.push(item);
}

/**
 * Finds groups by a rare feature and a place in time. Days are asked first, then months and years, then what has no date:
 * so a day need only be looked for under itself, a coarser date under its year, and the rest anywhere.
 */
function createIndex(most: number): {
  readonly find: (candidate: Candidate, probes: readonly number[]) => number[];
  readonly add: (candidate: Candidate, probes: readonly number[], cluster: number) => void;
} {
  const places = new Map<string, Map<number, number | number[]>>(); // most features lead to one group
  const hits = new Uint8Array(most);
  return {
    find: (candidate, probes) => {
      const [place = ANYWHERE] = placesOf(candidate);
      const lists = places.get(place);
      const met: number[] = [];
      const meet = (cluster: number): void => {
        if (hits[cluster] === 0) met.push(cluster);
        hits[cluster] = (hits[cluster] as number) + 1;
      };
      for (let i = 0; lists && i < probes.length; i++) {
        const list = lists.get(probes[i] as number);
        if (typeof list === "number") meet(list);
        else if (list) list.forEach(meet);
      }
      const least = place === ANYWHERE ? COMMON : 1;
      const found = met.filter((cluster) => (hits[cluster] as number) >= least);
      for (const cluster of met) hits[cluster] = 0;
      return found;
    },
    add: (candidate, probes, cluster) => {
      for (const place of placesOf(candidate)) {
        const lists = places.get(place) ?? new Map<number, number | number[]>();
        places.set(place, lists);
        for (const feature of probes) {
          const list = lists.get(feature);
          if (list === undefined) lists.set(feature, cluster);
          else if (typeof list === "number") {
            if (list !== cluster) lists.set(feature, [list, cluster]);
          } else if (list.length < CROWD && list.at(-1) !== cluster) list.push(cluster);
        }
      }
    },
  };
}

const ANYWHERE = "*";
const COMMON = 2; // features that lead to a group where no date does: one name alone is no likeness

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
function fits(
  comer: Comer,
  cluster: Cluster,
  cosine: Cosine,
  persons: ReadonlySet<string>,
  parties: Parties,
  agree: DateFit,
): number {
  const { candidate, vector } = comer;
  const bar = barFor(candidate.edtf, cluster.edtf, candidate.basis === "bound" || candidate.edtf === "", agree);
  if (bar === undefined) return 0;
  const { profile } = cluster;
  const alike = cosine(vector, profile);
  if (alike < LEAST || (bar === UNDATED && isBackground(candidate.edtf, cluster.edtf))) return 0;
  const before = toldIn(profile, candidate.at);
  if (before && (before.status !== candidate.status || before.sentences.includes(candidate.sentence))) return 0;
  if (
    alike < bar && // what follows only lowers it, and looks through the members
    alike <
      (bar === SAME_DAY
        ? barOfDay(candidate, cluster, parties)
        : bar === UNDATED && samePair(candidate, cluster, persons)
          ? SAME_PAIR
          : bar)
  )
    return 0;
  if (alike < 0.75 && othersMet(candidate, profile, persons)) return 0;
  if (alike < (bar === UNDATED ? 0.8 : 0.6) && !sharesDeed(candidate, profile)) return 0;
  return profile.negated === candidate.negated ? alike - bar + 1 : alike - bar + 0.5;
}

/** The likeness two reports need, by how far their dates agree; undefined where the dates exclude each other. */
function barFor(a: Edtf | "", b: Edtf | "", loose: boolean, agree: DateFit): number | undefined {
  if (loose || b === "" || isBound(b)) return agree(a, b) ? UNDATED : undefined;
  if (a === b) return SAME_DAY;
  return agree(a, b) ? COARSE : undefined;
}

/**
 * "The cause of the fire is unknown" is not of "the great fire of 2007": what a report tells without a date is of its own
 * days, not of a month or year long before.
 */
function isBackground(report: Edtf | "", date: Edtf | ""): boolean {
  if (date === "" || isBound(date) || precisionOf(date) === "day") return false;
  const [told, then] = [report === "" ? undefined : rangeOf(report), rangeOf(date)];
  const day = told?.last ?? told?.first;
  return day === undefined ? precisionOf(date) === "year" : (then.last ?? day) < day - LONG_AGO;
}

const LONG_AGO = 92; // days: what is three months old is told with its date

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
const sharesDeed = ({ verb, actions }: Candidate, profile: Profile): boolean =>
  profile.verbs.includes(verb) || actions.some((action) => profile.actions.includes(action));

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
  if (mine.filter((entity) => cluster.profile.persons.includes(entity)).length < 2) return false;
  return cluster.members.some(
    (m) =>
      m.actions[0] === action &&
      m.status === "happened" &&
      mine.filter((entity) => m.entities.includes(entity)).length >= 2,
  );
}

/** Talks of the same parties on one day, told by another source: by name, by office or by country. */
function meetAgain(candidate: Candidate, cluster: Cluster, parties: Parties): boolean {
  if (toldIn(cluster.profile, candidate.at)) return false;
  const kinds = candidate.actions.filter((action) => BETWEEN_PEOPLE.has(action));
  if (!kinds.some((action) => cluster.profile.actions.includes(action))) return false;
  return cluster.members.some((m) => {
    if (m.status !== candidate.status) return false;
    if (!kinds.some((action) => action === m.actions[0])) return false;
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
function othersMet(candidate: Candidate, profile: Profile, persons: ReadonlySet<string>): boolean {
  if (!candidate.actions.some((action) => BETWEEN_PEOPLE.has(action))) return false;
  const mine = candidate.entities.filter((entity) => persons.has(entity));
  return mine.length > 1 && profile.persons.length > 1 && mine.some((entity) => !profile.persons.includes(entity));
}

type Cosine = (vector: Vector, profile: Profile) => number;

/**
 * How alike a report and a group are. A report meets many small groups, so it is laid out once and each group's list run
 * through; only of a group with many features the report's own are looked up. Products are summed in the report's order,
 * whichever way they were found.
 */
function createCosine(): Cosine {
  let laidOut = new Int32Array(2 ** 12); // by feature: 1 + its place in the last vector
  let last: Vector | undefined;
  const places: number[] = []; // in the vector, of the features in common
  const sums: number[] = [];
  const layOut = (vector: Vector): void => {
    for (const feature of last?.features ?? []) laidOut[feature] = 0;
    const most = vector.features.reduce((a, b) => Math.max(a, b), 0);
    if (most >= laidOut.length) laidOut = new Int32Array(2 * most);
    vector.features.forEach((feature, i) => {
      laidOut[feature] = i + 1;
    });
    last = vector;
  };
  return (vector, profile) => {
    let dot = 0;
    const { features, sums: held, grown } = profile;
    if (grown && features.length > MANY)
      for (let i = 0; i < vector.features.length; i++) {
        const place = grown.places.get(vector.features[i] as number);
        if (place !== undefined) dot += (vector.weights[i] as number) * (held[place] as number);
      }
    else {
      if (last !== vector) layOut(vector);
      let common = 0;
      for (let i = 0; i < features.length; i++) {
        const place = (laidOut[features[i] as number] ?? 0) - 1;
        if (place < 0) continue;
        let at = common++;
        for (; at > 0 && (places[at - 1] as number) > place; at--) {
          places[at] = places[at - 1] as number;
          sums[at] = sums[at - 1] as number;
        }
        places[at] = place;
        sums[at] = held[i] as number;
      }
      for (let i = 0; i < common; i++) dot += (vector.weights[places[i] as number] as number) * (sums[i] as number);
    }
    return dot && dot / Math.sqrt(vector.square * profile.square);
  };
}

const MANY = 100; // features of a group, a report has 10 to 40: from here on looking up is faster

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
