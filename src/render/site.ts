import type { Config } from "../config.ts";
import type { Article } from "../records/article.ts";
import type { ClaimGroup, Digest, Disagreement, Entity, Event, Evidence } from "../records/digest.ts";
import { type ArticleId, type ClaimId, sha256 } from "../records/id.ts";
import { partitionPoint } from "../records/partition-point.ts";
import type { Claim, NameKind, Reading } from "../records/reading.ts";
import type { Span } from "../records/span.ts";
import type { Assets } from "./assets.ts";
import { type ClaimPage, claimPages } from "./claim-pages.ts";
import { type Edition, editionOf } from "./edition.ts";
import { type Core, coreOf, dateGroups, type TimelinePage, timelinePages } from "./groups.ts";
import type { Child } from "./jsx-runtime.ts";
import { numbered, uniquePaths } from "./paths.ts";
import { type Relations, relationsOf } from "./relations.ts";
import { partsOf, type ReportPart } from "./report-parts.ts";
import { type SharePictures, sharePicturesOf } from "./share.ts";
import { piecesOf } from "./speech.ts";
import { type Voice, voiceOf } from "./voice.ts";
import { type Words, wordsFor } from "./words.ts";

/** One article as the site speaks of it. */
export interface Report {
  readonly article: Article;
  readonly reading: Reading;
  /** From 1, in the order of the digest. */
  readonly number: number;
  /** The publisher, or "Report 3" where none is stated; never two reports of one name. */
  readonly name: string;
  readonly path: string;
  /** Its pages: one, but for a very long report. */
  readonly parts: readonly ReportPart[];
  readonly voice: Voice;
  /** For each sentence of the reading: its fragment, made of its words, so that it outlives edits elsewhere. */
  readonly anchors: readonly string[];
}

/** A sentence of a report that something on the site rests on. */
export interface Place {
  readonly report: Report;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** Path and fragment. */
  readonly to: string;
}

/** Something on the site that rests on a sentence. */
export type Use =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "claim"; readonly claim: ClaimGroup }
  | { readonly kind: "difference"; readonly difference: Disagreement };

/** A claim with the report that it is in. */
export interface Told {
  readonly claim: Claim;
  readonly report: Report;
}

/** A digest made ready for pages: who has which address, and what rests on what. */
export interface Site extends Relations {
  readonly digest: Digest;
  readonly config: Config;
  readonly words: Words;
  readonly assets: Assets;
  /** Parts of pages that the site's owner draws otherwise, by the names that `part` gives them. */
  readonly parts: ReadonlyMap<string, unknown>;
  /** What has been drawn for many pages, by their folder and what it is; filled while pages are drawn. */
  readonly drawn: Map<string, Map<string, Child>>;
  readonly title: string;
  readonly reports: readonly Report[];
  /** The events that carry the story: about one in five, at most 60. */
  readonly keyEvents: ReadonlySet<Event>;
  /** The pages of the timeline. */
  readonly periods: readonly TimelinePage[];
  readonly claimPages: readonly ClaimPage[];
  readonly report: (id: ArticleId) => Report;
  /** Path of an article, an entity or an event. */
  readonly pathOf: (id: string) => string;
  /** Path and fragment of a claim group, a disagreement, or an event in the timeline. */
  readonly anchorOf: (id: string) => string;
  readonly place: (evidence: Evidence) => Place;
  readonly told: (id: ClaimId) => Told | undefined;
  /** What rests on each sentence of a report, by the sentence's index. */
  readonly uses: (id: ArticleId) => ReadonlyMap<number, readonly Use[]>;
  readonly entity: (id: string) => Entity | undefined;
  readonly disagreement: (id: string) => Disagreement | undefined;
  readonly event: (id: string) => Event | undefined;
  /** What the next site will know of this one, and how this one differs from the one before. */
  readonly edition: Edition;
  readonly pictures: SharePictures;
  /** The days on which a long story takes place. */
  readonly core: Core | undefined;
  /** Whether the digest is too long for one file: then each article has data files of its own. */
  readonly long: boolean;
  /** Numbers of the reports that some evidence comes from, ascending. */
  readonly coverage: (evidence: readonly Evidence[]) => readonly number[];
}

/** What can be said of a digest before its records are related to one another. */
export type Base = Omit<Site, "uses" | "edition" | "claimPages" | keyof Relations> & {
  readonly attributed: readonly ClaimGroup[];
};

/** How many differences one page lists. */
export const DIFFERENCES_PER_PAGE = 25;

/** Hosts take 25 MB a file. The digest of this much text (UTF-16 units) is about 14 MB, its annotations are 18 MB. */
const WHOLE = 1_500_000;

const FOLDERS: Readonly<Record<NameKind, string>> = {
  person: "people",
  organization: "organizations",
  place: "places",
  event: "topics",
};

/** What a site is made with besides its digest; everything may be left out. */
export interface SiteOptions {
  /** The edition that stood in its place. */
  readonly before?: Edition | undefined;
  readonly parts?: Site["parts"];
}

/** Makes a digest ready for pages. */
export function siteOf(
  digest: Digest,
  config: Config,
  assets: Assets,
  { before, parts = new Map() }: SiteOptions = {},
): Site {
  const words = wordsFor(config.language);
  const reports = reportsOf(digest, words);
  const reportById = new Map(reports.map((one) => [one.article.id, one]));
  const told = new Map<ClaimId, Told>();
  for (const report of reports) for (const claim of report.reading.claims) told.set(claim.id, { claim, report });
  const attributed = digest.claims.filter((group) => isAttributed(group, told));
  const oldest = oldestWords(digest);
  const paths = new Map([
    ...reports.map((one) => [one.article.id as string, one.path] as const),
    ...entityPaths(digest.entities, oldest),
    ...uniquePaths("events", digest.events, (event) => oldest(event.evidence)[0] ?? ""),
  ]);
  const groups = dateGroups(digest.events);
  const timeline = timelinePages(groups);
  const core = coreOf(
    groups,
    digest.articles.flatMap(({ published }) => published ?? []),
  );
  const ordered = orderedDifferences(digest.disagreements);
  const title = digest.title || words.untitled;
  const anchors = new Map([
    ...timeline.flatMap(({ path, groups }) =>
      groups.flatMap(({ events }) => events.map(({ id }) => [id as string, `${path}#${id}`] as const)),
    ),
    ...pagesOf("differences", ordered, DIFFERENCES_PER_PAGE),
  ]);
  const entities = new Map(digest.entities.map((one) => [one.id as string, one]));
  const disagreements = new Map(digest.disagreements.map((one) => [one.id as string, one]));
  const events = new Map(digest.events.map((one) => [one.id as string, one]));
  const report = (id: ArticleId): Report => known(reportById.get(id), id);
  const place = (evidence: Evidence): Place => placeOf(report(evidence.article), evidence.span);
  const base: Base = {
    digest,
    config,
    words,
    assets,
    parts,
    drawn: new Map(),
    title,
    reports,
    attributed,
    keyEvents: new Set(mostSalient(digest.events, Math.min(60, Math.ceil(digest.events.length / 5)))),
    periods: timeline,
    report,
    pathOf: (id) => known(paths.get(id), id),
    anchorOf: (id) => known(anchors.get(id), id),
    place,
    long: digest.articles.reduce((sum, { text }) => sum + text.length, 0) > WHOLE,
    pictures: sharePicturesOf({ title, words, digest, periods: timeline, core }, ordered[0]),
    core,
    told: (id) => told.get(id),
    entity: (id) => entities.get(id),
    disagreement: (id) => disagreements.get(id),
    event: (id) => events.get(id),
    coverage: (evidence) => {
      const numbers = new Set<number>();
      let last: ArticleId | undefined; // places in one report follow each other
      for (const { article } of evidence) {
        if (article !== last) numbers.add(report(article).number);
        last = article;
      }
      return [...numbers].sort((a, b) => a - b);
    },
  };
  const { attributed: _, ...related } = { ...base, ...relationsOf(base) };
  const site = { ...related, claimPages: claimPages(related.claims, base) };
  for (const { path, claims } of site.claimPages) for (const { id } of claims) anchors.set(id, `${path}#${id}`);
  const uses = usesOf(site);
  return { ...site, uses: (id) => uses.get(id) ?? new Map(), edition: editionOf(site, before) };
}

/** What is told differently before how names are spelt; conflicts before what was superseded before what is less exact. */
export function orderedDifferences(all: readonly Disagreement[]): readonly Disagreement[] {
  const spellings = all.filter(({ kind }) => kind === "name");
  return [all.filter(({ kind }) => kind !== "name"), spellings].flatMap((some) =>
    (["conflict", "superseded", "granularity"] as const).flatMap((one) => some.filter((d) => d.relation === one)),
  );
}

/** The most salient events first; ties in the order of time, so that the choice never depends on chance. */
export const mostSalient = (events: readonly Event[], count: number): readonly Event[] =>
  [...events].sort((a, b) => b.salience - a.salience).slice(0, count);

/**
 * The places that stand for a value. A spelling stands in every sentence that has the name, so there the first of each
 * report is enough.
 */
export function evidenceFor(difference: Disagreement, value: Disagreement["values"][number]): readonly Evidence[] {
  if (difference.kind !== "name") return value.evidence;
  const seen = new Set<ArticleId>();
  return value.evidence.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** The sentence of a report that a span begins in. */
export function placeOf(report: Report, span: Span): Place {
  const { sentences } = report.reading;
  const index = Math.max(0, partitionPoint(sentences, ({ start }) => start <= span.start) - 1);
  const sentence = sentences[index] ?? span;
  const anchor = report.anchors[index];
  return {
    report,
    index,
    span: sentence,
    text: report.article.text.slice(sentence.start, sentence.end),
    to: anchor ? `${pathAt(report, index)}#${anchor}` : report.path,
  };
}

/** The page that a sentence of a report stands on. */
const pathAt = ({ path, parts }: Report, sentence: number): string =>
  parts.findLast((part) => part.sentence <= sentence)?.path ?? path;

function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The digest speaks of ${id}, which it does not hold.`);
  return value;
}

function reportsOf(digest: Digest, words: Words): readonly Report[] {
  const paths = uniquePaths("articles", digest.articles, (article) => article.title);
  const times = new Map<string, number>();
  for (const { publisher } of digest.articles) if (publisher) times.set(publisher, (times.get(publisher) ?? 0) + 1);
  const readings = new Map(digest.readings.map((one) => [one.article, one]));
  return digest.articles.map((article, index) => {
    const number = index + 1;
    const reading = readings.get(article.id) ?? { article: article.id, sentences: [], mentions: [], claims: [] };
    const { publisher } = article;
    const path = known(paths.get(article.id), article.id);
    const name = !publisher
      ? words.report(number)
      : times.get(publisher) === 1
        ? publisher
        : words.reportOf(publisher, number);
    return {
      article,
      reading,
      number,
      name,
      path,
      parts: partsOf(article, reading, path),
      voice: voiceOf(article, words.locale),
      anchors: anchorsOf(article, reading),
    };
  });
}

/** "s-" and eight hexadecimal digits of the sentence's words; the same words again get "-2". */
function anchorsOf(article: Article, reading: Reading): readonly string[] {
  const seen = new Map<string, number>();
  return reading.sentences.map(({ start, end }) => {
    const anchor = `s-${sha256(article.text.slice(start, end)).slice(0, 8)}`;
    const time = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, time);
    return time === 1 ? anchor : `${anchor}-${time}`;
  });
}

/**
 * The words of some evidence in the oldest article that has any, in the order of the text. Addresses are made of them and
 * not of names and headlines, since a newer article may change those, and an address must last.
 */
function oldestWords({ articles }: Digest): (evidence: readonly Evidence[]) => readonly string[] {
  const order = new Map(articles.map((article, index) => [article.id, { index, text: article.text }]));
  return (evidence) => {
    let [first, last, text]: [number, ArticleId | undefined, string] = [Number.POSITIVE_INFINITY, undefined, ""];
    let spans: Span[] = [];
    for (const { article, span } of evidence) {
      if (article === last) spans.push(span);
      const there: { readonly index: number; readonly text: string } | undefined =
        article === last ? undefined : order.get(article);
      if (!there || there.index > first) continue;
      if (there.index < first) spans = [];
      [first, last, text] = [there.index, article, there.text];
      spans.push(span);
    }
    return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  };
}

function* entityPaths(
  entities: readonly Entity[],
  oldest: (evidence: readonly Evidence[]) => readonly string[],
): Iterable<readonly [string, string]> {
  for (const kind of Object.keys(FOLDERS) as NameKind[]) {
    const some = entities.filter((one) => one.kind === kind);
    yield* uniquePaths(FOLDERS[kind], some, ({ mentions }) => longest(oldest(mentions)));
  }
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");

function* pagesOf(
  name: string,
  records: readonly { readonly id: string }[],
  size: number,
): Iterable<readonly [string, string]> {
  for (const [index, { id }] of records.entries()) {
    yield [id, `${numbered(name, Math.floor(index / size) + 1)}#${id}`];
  }
}

function isAttributed(group: ClaimGroup, told: ReadonlyMap<ClaimId, Told>): boolean {
  if (group.status !== "single") return true;
  return group.members.some((id) => told.get(id)?.claim.speaker !== undefined);
}

function usesOf(site: Omit<Site, "uses" | "edition">): ReadonlyMap<ArticleId, ReadonlyMap<number, readonly Use[]>> {
  const uses = new Map<ArticleId, Map<number, Use[]>>();
  const note = (article: ArticleId, span: Span, use: Use): void => {
    const sentences = uses.get(article) ?? new Map<number, Use[]>();
    uses.set(article, sentences);
    const { index } = site.place({ article, span });
    const there = sentences.get(index) ?? [];
    sentences.set(index, there);
    if (!there.some((one) => sameUse(one, use))) there.push(use);
  };
  for (const event of site.digest.events) {
    for (const { article, span } of event.evidence) note(article, span, { kind: "event", event });
  }
  for (const difference of site.digest.disagreements) {
    for (const value of difference.values) {
      for (const { article, span } of evidenceFor(difference, value))
        note(article, span, { kind: "difference", difference });
    }
  }
  for (const claim of site.claims) {
    for (const member of claim.members) {
      const one = site.told(member);
      for (const { place } of one ? piecesOf(one) : [])
        note(place.report.article.id, place.span, { kind: "claim", claim });
    }
  }
  return uses;
}

/** The id of the record that rests on a sentence. */
export const idOfUse = (use: Use): string =>
  use.kind === "event" ? use.event.id : use.kind === "claim" ? use.claim.id : use.difference.id;

const sameUse = (a: Use, b: Use): boolean => idOfUse(a) === idOfUse(b);
