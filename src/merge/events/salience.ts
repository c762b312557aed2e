import type { Article } from "../../records/article.ts";
import type { Evidence } from "../../records/digest.ts";
import { type Edtf, rangeOf } from "../../records/edtf.ts";
import type { OriginId } from "../../records/id.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./join.ts";
import type { Relevance } from "./relevance.ts";

/** Where the words at a place come from: text that articles share has one origin. */
export type OriginOf = (evidence: Evidence) => OriginId;

// Swept together on eight timelines of three long stories, measured 2026-11-22 by the days that they choose: F1 0.52 to
// 0.53 all over the neighbourhood of these, 0.50 without relevance, 0.44 by counting mentions.
const AT_ALL = 0.3; // any report counts, besides its place in its article
const COPY = 0.7; // a further report of one origin
const TOGETHER = 0.5; // a report counts more, as a power, the more articles tell of its event
const IN_ARTICLE = 0.5; // power: an article that tells of a day ten times is not ten articles
const IN_EDITION = 0.5; // power: so are ten articles of one day of publication
const LOOKING_BACK = 2; // a day that is told of again later has lasted; one look back alone, at a birth, shows nothing
const LATER = 2; // days
const NEIGHBOURS = 3; // days on either side, which a day stands out from
const STANDS_OUT = 0.25; // part of their mean that is taken off
const LEAST = 0.1; // part of its own that a day keeps in the shadow of another
const LEADING = 1.3; // power: the event that most tell stands for its day
const FEW = 3; // days that count as their first: a weekend, a visit
const COARSE = 0.3; // an event of no one day, besides those that share theirs with others
const BACKGROUND = 0.25; // what is told by its year only is seldom what the story is about
const BASIS = { stated: 1, narrative: 1, bound: 0.5, none: 0.5 } as const;

/**
 * What each event weighs, 0 to 1. A day weighs what its reports do: by their place in their articles, by how far they are
 * of the story, by how many articles of how many days of publication tell of it, more where they look back, less in the shadow of its neighbours.
 * Its events share that out by their reports; an event that is not of one day is weighed as a day of its own.
 */
export function saliences(
  clusters: readonly Cluster[],
  articles: readonly Article[],
  originOf: OriginOf,
  relevant: Relevance,
): readonly number[] {
  const reports = clusters.map((cluster) => weightsOf(cluster, originOf, relevant));
  const own = reports.map((weights) => weights.reduce((sum, weight) => sum + weight, 0) ** LEADING);
  const day = clusters.map(({ edtf }, i): Day => dayOf(edtf) ?? `event ${i}`);
  const days = standingOut(daysOf(clusters, day, reports, articles));
  const shares = new Map<Day, number>();
  day.forEach((one, i) => {
    shares.set(one, (shares.get(one) ?? 0) + (own[i] as number));
  });
  const raw = clusters.map(({ edtf }, i) => {
    const one = day[i] as Day;
    const share = (own[i] as number) / (shares.get(one) || 1);
    return share * (days.get(one) ?? 0) * (typeof one === "number" ? 1 : edtf.length === YEAR ? BACKGROUND : COARSE);
  });
  const most = raw.reduce((a, b) => Math.max(a, b), 0) || 1;
  return raw.map((weight) => weight / most);
}

/** Its number since 1970-01-01, or a name for what stands in the place of one. */
type Day = number | string;

const YEAR = 4; // length of an EDTF year

/** The day of a date, the first of a few. */
function dayOf(date: Edtf | ""): number | undefined {
  if (date === "") return undefined;
  const { first, last } = rangeOf(date);
  return first !== undefined && last !== undefined && last - first < FEW ? first : undefined;
}

/** What each report of an event weighs by itself. */
function weightsOf({ members }: Cluster, originOf: OriginOf, relevant: Relevance): number[] {
  const told = new Set(members.map(({ at }) => at)).size ** TOGETHER;
  const seen = new Set<OriginId>();
  return members.map((report) => {
    const origin = originOf(report);
    const weight =
      (seen.has(origin) ? COPY : 1) * BASIS[report.basis] * (AT_ALL + report.weight) * told * relevant(report);
    seen.add(origin);
    return weight;
  });
}

/** What each day weighs: over its reports, then articles, then days of publication. */
function daysOf(
  clusters: readonly Cluster[],
  day: readonly Day[],
  reports: readonly (readonly number[])[],
  articles: readonly Article[],
): ReadonlyMap<Day, number> {
  const byDay = new Map<Day, Map<number, number>>();
  clusters.forEach(({ members }, i) => {
    const one = day[i] as Day;
    const byArticle = byDay.get(one) ?? new Map<number, number>();
    byDay.set(one, byArticle);
    members.forEach(({ at }: Candidate, k) => {
      byArticle.set(at, (byArticle.get(at) ?? 0) + (reports[i]?.[k] ?? 0));
    });
  });
  const published = articles.map((article) => article.published && rangeOf(article.published).last);
  const days = new Map<Day, number>();
  for (const [one, byArticle] of byDay) {
    const byEdition = new Map<number, number>();
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const at of byArticle.keys()) {
      first = Math.min(first, published[at] ?? first);
      last = Math.max(last, published[at] ?? last);
    }
    const lasts = last - first > LATER;
    for (const [at, weight] of byArticle) {
      const edition = published[at];
      const later =
        lasts && edition !== undefined && typeof one === "number" && edition - one > LATER ? LOOKING_BACK : 1;
      const key = edition ?? -1 - at; // without a date each report is an edition of its own
      byEdition.set(key, (byEdition.get(key) ?? 0) + later * weight ** IN_ARTICLE);
    }
    let sum = 0;
    for (const weight of byEdition.values()) sum += weight ** IN_EDITION;
    days.set(one, sum);
  }
  return days;
}

/** Of several days in a row the one that most is told of comes first, not all of them. */
function standingOut(days: ReadonlyMap<Day, number>): ReadonlyMap<Day, number> {
  const out = new Map<Day, number>();
  for (const [day, weight] of days) {
    let around = 0;
    for (let step = 1; typeof day === "number" && step <= NEIGHBOURS; step++)
      around += (days.get(day - step) ?? 0) + (days.get(day + step) ?? 0);
    out.set(day, Math.max(LEAST * weight, weight - (STANDS_OUT * around) / (2 * NEIGHBOURS)));
  }
  return out;
}
