import type { Article } from "../../records/article.ts";
import type { ClaimGroup, Event, Evidence } from "../../records/digest.ts";
import { compareEdtf, type Edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import { idOf } from "../../records/id.ts";
import type { Candidate } from "./candidate.ts";
import { hasVerb, headlineOf, ofOneDay, relativeLine } from "./headline.ts";
import { type Cluster, isBound, joinCandidates } from "./join.ts";
import { type Relevance, relevances } from "./relevance.ts";
import { type OriginOf, saliences } from "./salience.ts";
import { type Sayings, settle } from "./settle.ts";
import type { Sides } from "./sides.ts";

/** An event with the reports that it was made of, which the search for differences reads. */
export interface Told {
  readonly event: Event;
  readonly members: readonly Candidate[];
}

/**
 * The happenings that the candidates report, each once, in the order of time; undated ones last. `articles` in the
 * digest's order, `candidates` in that of the articles. The events' differences are filled in later.
 */
export function findEvents(
  candidates: readonly Candidate[],
  articles: readonly Article[],
  persons: ReadonlySet<string>,
  sides: Sides,
  originOf: OriginOf,
  claims: readonly ClaimGroup[],
): Told[] {
  const groups = joinCandidates(candidates, persons, sides);
  return tellClusters(settle(groups, articles, persons, sides, sayingsOf(claims)), articles, originOf);
}

/** Claims that others say as well, by the id of their group. */
const sayingsOf = (claims: readonly ClaimGroup[]): Sayings =>
  new Map(claims.flatMap(({ id, members }) => (members.length > 1 ? members.map((one) => [one, id] as const) : [])));

/** The groups that are events, told. */
export function tellClusters(groups: readonly Cluster[], articles: readonly Article[], originOf: OriginOf): Told[] {
  const clusters = groups.filter(isEvent);
  const reports = clusters.flatMap(({ members }) => members);
  const relevant = relevances(reports, articles.length);
  const weights = saliences(clusters, articles, originOf, relevant);
  return clusters.map((cluster, i) => toldOf(cluster, articles, originOf, weights[i] ?? 0, relevant)).sort(inTime);
}

/** A group is an event where a report dates it or several tell it; what nobody says has happened is none. */
function isEvent(cluster: Cluster): boolean {
  const told = cluster.members.filter((m) => !m.negated && !m.quoted);
  if (told.length === 0) return false;
  if (told.some((m) => m.edtf !== "" && m.basis !== "bound")) return true;
  if (told.some((m) => m.basis === "stated")) return true;
  if (told.some((m) => m.dating.phrase !== "")) return true;
  return told.some(
    (m) => m.kind === "main" && m.acts && m.entities.length > 0 && m.actions.length > 0 && m.status === "happened",
  );
}

function toldOf(
  cluster: Cluster,
  articles: readonly Article[],
  originOf: OriginOf,
  salience: number,
  relevant: Relevance,
): Told {
  const dated = datingOf(cluster);
  const told = distinct(cluster.members.map(({ article, span }) => ({ article, span })));
  const single = new Set(told.map(({ article, span }) => originOf({ article, span }))).size < 2;
  const { best, headline } = spokesman(cluster, dated.edtf, articles, single, relevant);
  const members = [best, ...cluster.members.filter((m) => m !== best).sort(inOrder)];
  const evidence = distinct(members.map(({ article, span }) => ({ article, span })));
  const origins = [...new Set(evidence.map(({ article, span }) => originOf({ article, span })))].sort();
  const event: Event = {
    ...idsOf(cluster),
    edtf: dated.edtf,
    precision: precision(dated.edtf),
    status: statusOf(cluster),
    headline,
    salience,
    evidence,
    origins,
    entities: entitiesOf(cluster),
    dating: dated.dating,
    disagreements: [],
  };
  return { event, members };
}

/** Its oldest report's own id: it stays when newer reports join; the others lead to it. */
function idsOf(cluster: Cluster): Pick<Event, "id" | "also"> {
  const ids = [...cluster.members]
    .sort(inOrder)
    .map(({ article, clause }) => idOf("v", article, clause.start, clause.end));
  const [id = idOf("v"), ...also] = new Set(ids);
  return { id, ...(also.length > 0 && { also }) };
}

/**
 * The date that most firm members give, the narrowest first. Words for a day that nothing places ("on Sunday" in an undated
 * report) stand before what only the day of another report tells: "before 18 June" says less than they do.
 */
function datingOf(cluster: Cluster): Pick<Candidate, "edtf" | "dating"> {
  const firm = cluster.members.filter((m) => m.edtf !== "" && m.basis !== "bound");
  const worded = cluster.members.filter((m) => m.edtf === "" && m.basis === "stated");
  const pool = firm.length > 0 ? firm : worded.length > 0 ? worded : cluster.members;
  const votes = new Map<string, number>();
  for (const m of pool) votes.set(m.edtf, (votes.get(m.edtf) ?? 0) + 1);
  const rank = (m: Candidate): number => (m.basis === "stated" ? 0 : 1);
  const [best] = [...pool].sort(
    (a, b) =>
      width(a.edtf) - width(b.edtf) ||
      (votes.get(b.edtf) ?? 0) - (votes.get(a.edtf) ?? 0) ||
      rank(a) - rank(b) ||
      inOrder(a, b),
  );
  return (
    best ?? {
      edtf: "",
      dating: {
        phrase: "",
        article: cluster.members[0]?.article as Candidate["article"],
        span: { start: 0, end: 0 },
        rule: "events/undated",
      },
    }
  );
}

function width(date: Edtf | ""): number {
  if (date === "") return Number.MAX_SAFE_INTEGER;
  const { first, last } = rangeOf(date);
  return first === undefined || last === undefined ? Number.MAX_SAFE_INTEGER - 1 : last - first;
}

function precision(date: Edtf | ""): Event["precision"] {
  if (date === "" || isBound(date)) return "undated";
  const { first = 0, last = 0 } = rangeOf(date);
  const exact = precisionOf(date);
  return exact === "interval" && last - first === 6 ? "week" : exact;
}

function statusOf(cluster: Cluster): Event["status"] {
  const told = cluster.members.filter((m) => !m.negated);
  for (const status of ["happened", "planned", "possible"] as const)
    if (told.some((m) => m.status === status)) return status;
  return "happened";
}

/**
 * The members in the order in which their sentence can stand for all: those that give its date themselves, then central,
 * from high up in its article, of what the story tells, with a subject of its own.
 */
function spokesmen(cluster: Cluster, date: Edtf | "", relevant: Relevance): Candidate[] {
  const counts = new Map<string, number>();
  for (const m of cluster.members) for (const stem of m.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const status = statusOf(cluster);
  const score = (m: Candidate): number =>
    m.stems.reduce((sum, stem) => sum + (counts.get(stem) ?? 0) - 1, 0) /
      (cluster.members.length * Math.sqrt(m.stems.length + 1)) +
    m.weight +
    Math.min(CENTRAL, relevant(m)) +
    (m.kind === "main" ? 0.5 : 0) +
    (m.basis === "stated" ? 0.3 : 0) +
    (m.basis === "stated" && m.edtf === date ? OWN_DATE : 0) +
    (m.status === status ? 0.5 : 0) -
    (m.negated || m.quoted ? 2 : 0) -
    (m.saying ? 0.3 : 0) -
    (m.leaning ? LEANING : 0) -
    (m.clause.end - m.clause.start < 30 ? 0.5 : 0);
  const scores = new Map(cluster.members.map((m) => [m, score(m)]));
  return cluster.members.toSorted((a, b) => (scores.get(b) as number) - (scores.get(a) as number) || inOrder(a, b));
}

const CENTRAL = 2; // more of the story's words than twice the middle report has do not make a line better
const LEANING = 5; // "They had fallen" is no headline where another says who
const OWN_DATE = 4; // before all but a denial: a line that does not give the date may be of another day

/** The first member with a line that speaks of no other day; else the first with what it says. */
function spokesman(
  cluster: Cluster,
  date: Edtf | "",
  articles: readonly Article[],
  single: boolean,
  relevant: Relevance,
): { readonly best: Candidate; readonly headline: string } {
  const members = spokesmen(cluster, date, relevant);
  for (const best of members.slice(0, TRIED)) {
    const line = ofOneDay(headline(best, articles, single), best.dating.phrase, best.otherDays);
    if (line !== undefined) return { best, headline: line };
  }
  const best = members[0] as Candidate;
  return { best, headline: headline(best, articles, single) };
}

const TRIED = 8; // members; a group of thousands has a good line among the first

/** The main statement to the end of its sentence; a side clause without the word that opens it. */
function headline(best: Candidate, articles: readonly Article[], single: boolean): string {
  const { text = "", dateline } = articles[best.at] ?? {};
  const start = Math.max(best.span.start, dateline?.span.end ?? 0); // "OSLO, March 3 (Wire) - " is nobody's statement
  const from = Math.max(best.clause.start, start);
  const own = best.basis === "stated" ? best.dating.phrase : "";
  const line =
    best.kind === "relative" &&
    relativeLine(
      text.slice(start, from),
      text.slice(from, best.clause.end),
      text.slice(best.clause.end, best.span.end),
    );
  if (line) return headlineOf(line, false, own);
  const whole = !best.half && (best.kind === "main" || best.kind === "relative" || OPEN.test(text.slice(from)));
  if (whole) return headlineOf(text.slice(start, best.span.end).replace(DASHES, ""), single || best.saying, own);
  const clause = text.slice(from, best.clause.end).replace(DASHES, "").replace(OPENER, "");
  const told = hasVerb(clause) ? clause : text.slice(start, best.span.end).replace(DASHES, ""); // "the fire of 2007" tells nothing alone
  return headlineOf(told, single || best.saying, own);
}

const OPEN = /^(?:whether|if)\s/i; // what is open stays so only with the words before
const DASHES = /^[\s\p{Pd}:]+/u;
const OPENER = /^(?:after|before|since|when|while|as|because|although|though|once|following|until|and|but|on|to)\s+/i;

function entitiesOf(cluster: Cluster): Event["entities"] {
  const counts = new Map<Event["entities"][number], number>();
  for (const m of cluster.members) for (const entity of m.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([entity]) => entity);
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ article, span }) => {
    const key = `${article}:${span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

const inOrder = (a: Candidate, b: Candidate): number =>
  a.at - b.at || a.span.start - b.span.start || a.clause.start - b.clause.start;

function inTime({ event: a }: Told, { event: b }: Told): number {
  const undated = Number(a.precision === "undated") - Number(b.precision === "undated");
  return undated || compareEdtf(a.edtf, b.edtf) || b.salience - a.salience || (a.id < b.id ? -1 : 1);
}
