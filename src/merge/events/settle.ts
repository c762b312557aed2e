import { ACTIONS, BEGIN, BETWEEN_PEOPLE, EVENT_NOUNS } from "../../language/en/actions.ts";
import type { Article } from "../../records/article.ts";
import { type Edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import type { ClaimId, EntityId } from "../../records/id.ts";
import { porterStem } from "../../text/natural.ts";
import { rareness } from "../weight.ts";
import { areStrangers, type Contents, createContents, shares } from "./contents.ts";
import { type Cluster, isBound } from "./join.ts";
import { createRetelling } from "./retelling.ts";
import type { Sides } from "./sides.ts";

const CONTAINED = 0.7; // part of a short report's words that a longer one of the same happening has
const ALIKE = 0.3; // the same part, where the day and the kind of happening agree and one is the plan of the other
const MOSTLY = 0.5; // where no name is shared
const CROWD = 40; // groups of one day and kind that are compared; on days with more the kind tells nothing

/**
 * Second look at the groups of one day, now that each is known whole: a plan goes to the report that it came about, or
 * that it was called off; a short report goes to the long one that says the same, in these words or others; talks of the
 * same parties are one.
 */
export function settle(
  clusters: readonly Cluster[],
  articles: readonly Article[],
  persons: ReadonlySet<string>,
  sides: Sides,
  sayings: Sayings,
): Cluster[] {
  const gone = new Set<Cluster>();
  const contentsOf = createContents(persons);
  const retold = createRetelling(contentsOf);
  const days = byDay(clusters);
  for (const host of clusters) {
    if (gone.has(host)) continue;
    for (const off of new Set(host.members.flatMap((m) => (m.off ? [m.off] : []))))
      for (const plan of days.get(off) ?? [])
        if (plan !== host && !gone.has(plan) && isCalledOff(plan, host, off, articles, contentsOf))
          take(plan, host, gone);
  }
  for (const [date, all] of days) {
    const isDay = precisionOf(date) === "day";
    const day = all.filter((cluster) => !gone.has(cluster)).slice(0, CROWD);
    const came = day.filter(hasHappened).sort((a, b) => b.members.length - a.members.length);
    const plans = day.filter((cluster) => !hasHappened(cluster)).sort((a, b) => b.members.length - a.members.length);
    for (const plan of plans) {
      const host = came.find((one) =>
        isDay
          ? cameAbout(plan, one, articles, contentsOf) ||
            (first(plan, articles) <= last(one, articles) && retold(plan, one, isDay))
          : retold(plan, one, isDay),
      );
      if (host) take(plan, host, gone);
    }
    for (const [i, small] of [...plans.entries()].reverse()) {
      const host = plans.slice(0, i).find((one) => !gone.has(one) && retold(small, one, isDay));
      if (host && !gone.has(small)) take(small, host, gone);
    }
    for (const [i, small] of [...came.entries()].reverse()) {
      const host = came
        .slice(0, i)
        .find(
          (one) =>
            retold(small, one, isDay) ||
            (isDay && (sameAgain(small, one, sides, contentsOf) || toldAlike(small, one, sayings, contentsOf))),
        );
      if (host) take(small, host, gone);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

type ContentsOf = (cluster: Cluster) => Contents;

/** The groups by their date: a day, or a month or year that several tell of. */
function byDay(clusters: readonly Cluster[]): ReadonlyMap<Edtf, readonly Cluster[]> {
  const days = new Map<Edtf, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.edtf === "" || isBound(cluster.edtf)) continue;
    const list = days.get(cluster.edtf);
    if (list) list.push(cluster);
    else days.set(cluster.edtf, [cluster]);
  }
  return days;
}

const hasHappened = (cluster: Cluster): boolean => cluster.members.some((m) => !m.negated && m.status === "happened");

/** Puts the reports of one group into another, on its date. */
function take(from: Cluster, host: Cluster, gone: Set<Cluster>): void {
  const dated = host.members.find((m) => m.edtf === host.edtf);
  for (const m of from.members)
    host.members.push(
      m.edtf === host.edtf || !dated ? m : { ...m, edtf: dated.edtf, basis: "narrative", dating: dated.dating },
    );
  gone.add(from);
}

/** The plan is the one that the other group reports to be off, and was not made after that. */
function isCalledOff(
  plan: Cluster,
  host: Cluster,
  off: Edtf,
  articles: readonly Article[],
  contentsOf: ContentsOf,
): boolean {
  if (hasHappened(plan) || plan.edtf !== off || first(plan, articles) > last(host, articles)) return false;
  const [a, b] = [contentsOf(plan), contentsOf(host)];
  return shares(a.entities, b.entities) && (shares(a.actions, b.actions) || containment(a, b) >= ALIKE);
}

/** The plan, told before or on the day, is of what the other group reports. */
function cameAbout(plan: Cluster, host: Cluster, articles: readonly Article[], contentsOf: ContentsOf): boolean {
  if (plan.members.every((m) => m.negated) || first(plan, articles) > last(host, articles)) return false;
  const [a, b] = [contentsOf(plan), contentsOf(host)];
  const common = [...a.actions].filter((action) => b.actions.has(action));
  const verb = host.members.some((m) => m.verb !== "" && plan.members.some((p) => p.stems.includes(m.verb)));
  const named = shares(a.entities, b.entities);
  const begin = shares(a.words, beginnings) && shares(b.words, beginnings);
  if ((common.length > 0 || begin) && [...a.words].some((word) => nouns.has(word) && b.words.has(word))) return true;
  if (common.length === 0 && !verb) return false;
  if (common.every((action) => BETWEEN_PEOPLE.has(action)) && !verb) return named && !areStrangers(a, b);
  return containment(a, b) >= MOSTLY || (named && common.length > 0 && !areStrangers(a, b));
}

/** A short report whose words the other has, or talks of the same parties. */
function sameAgain(small: Cluster, host: Cluster, sides: Sides, contentsOf: ContentsOf): boolean {
  const [a, b] = [contentsOf(small), contentsOf(host)];
  if (!shares(a.actions, b.actions) || areStrangers(a, b)) return false;
  if (!shares(a.articles, b.articles) && a.words.size >= 2 && containment(a, b) >= CONTAINED) return true;
  const talks = small.members.every((m) => m.actions[0] === TALKS) && host.members.some((m) => m.actions[0] === TALKS);
  if (!talks || small.members.some((m) => host.members.some((h) => h.at === m.at && h.sentence === m.sentence)))
    return false;
  const mine = partiesOf(a, sides);
  return [...partiesOf(b, sides)].filter((party) => mine.has(party)).length >= 2;
}

/**
 * Two reports of which a claim of the one says the same as a claim of the other, and that tell of one thing by their class,
 * their verb or a name. Plans and what came of them are no such pair.
 */
function toldAlike(small: Cluster, host: Cluster, sayings: Sayings, contentsOf: ContentsOf): boolean {
  if (!hasHappened(small)) return false;
  const said = new Set(host.members.flatMap((h) => h.claims.flatMap((one) => sayings.get(one) ?? [])));
  if (!small.members.some((m) => m.claims.some((one) => said.has(sayings.get(one) ?? "")))) return false;
  const [a, b] = [contentsOf(small), contentsOf(host)];
  if (areStrangers(a, b) || shares(a.articles, b.articles)) return false;
  const verb = [...a.verbs].some((one) => one !== "" && b.verbs.has(one));
  return verb || shares(a.actions, b.actions) || shares(a.entities, b.entities);
}

/** The group of claims of several reports that a claim belongs to. */
export type Sayings = ReadonlyMap<ClaimId, string>;

const TALKS = "meet";

const beginnings: ReadonlySet<string> = new Set(BEGIN.split(" ").map(porterStem));

/** "the inquiry", "the funeral": of these a story has one on a day, unlike talks and visits. */
const nouns: ReadonlySet<string> = new Set(
  EVENT_NOUNS.split(" ")
    .filter(
      (noun) =>
        !Object.entries(ACTIONS).some(([kind, words]) => BETWEEN_PEOPLE.has(kind) && words.split(" ").includes(noun)),
    )
    .map(porterStem),
);

const partiesOf = ({ entities }: Contents, sides: Sides): Set<EntityId> =>
  new Set([...entities].flatMap((entity) => [entity, ...(sides.get(entity) ?? [])]));

/** Part of the lesser group's words that the other has, rare words counted more; 0 to 1. */
function containment({ words: x }: Contents, { words: y }: Contents): number {
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + rareness(word), 0);
  return weigh([...x].filter((word) => y.has(word))) / (Math.min(weigh(x), weigh(y)) || 1);
}

/** First and last day on which a group's reports were published; open where that is not known. */
const first = (cluster: Cluster, articles: readonly Article[]): number =>
  Math.min(...cluster.members.map((m) => published(articles[m.at])?.first ?? Number.NEGATIVE_INFINITY));
const last = (cluster: Cluster, articles: readonly Article[]): number =>
  Math.max(...cluster.members.map((m) => published(articles[m.at])?.last ?? Number.POSITIVE_INFINITY));

const published = (article: Article | undefined) => article?.published && rangeOf(article.published);
