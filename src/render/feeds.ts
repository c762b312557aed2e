import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import type { Event } from "../records/digest.ts";
import { type Edtf, rangeOf } from "../records/edtf.ts";
import { sha256 } from "../records/id.ts";
import { absolute } from "./address.ts";
import { coverageOf } from "./coverage.ts";
import { eventDate, statedDate } from "./dates.ts";
import { type Change, changesIn } from "./news.ts";
import type { Site } from "./site.ts";

const ITEMS = 100;
const MS_PER_DAY = 86_400_000;

/** Events as RSS 2.0, the latest first. */
export function rssOf(site: Site): string {
  const feed = generateRssFeed({
    title: plain(site.words.feedTitle(site.title)),
    link: absolute(site.config, "index.html"),
    description: plain(site.words.description(site.reports.length, site.digest.events.length)),
    language: site.words.locale,
    ...(site.digest.asOf && { lastBuildDate: instant(site.digest.asOf) }),
    atom: { links: [{ href: absolute(site.config, "feed.xml"), rel: "self", type: "application/rss+xml" }] },
    items: told(site).map((item) => ({
      title: item.title,
      link: item.url,
      description: asHtml(item.text),
      guid: { value: item.id, isPermaLink: false },
      ...(item.published && { pubDate: item.published }),
    })),
  });
  return ended(feed);
}

/** Events as Atom (RFC 4287). */
export const atomOf = (site: Site): string =>
  atom(site, { id: urn(site.title), title: site.words.feedTitle(site.title), path: "atom.xml", items: told(site) });

/** What changed against the edition before, as Atom; empty in the first edition. */
export function changesFeedOf(site: Site): string {
  const title = site.words.changes.feedTitle(site.title);
  return atom(site, { id: urn(`changes ${site.title}`), title, path: "changes.xml", items: changed(site) });
}

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly items: readonly Item[];
}

function atom(site: Site, { id, title, path, items }: Feed): string {
  const updated = site.digest.asOf ? instant(site.digest.asOf) : new Date(0);
  const feed = generateAtomFeed({
    id,
    title: { value: plain(title) },
    updated,
    authors: [{ name: "Dateline" }],
    links: [
      { href: absolute(site.config, path), rel: "self", type: "application/atom+xml" },
      { href: absolute(site.config, "index.html"), rel: "alternate", type: "text/html" },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      updated: item.published ?? updated,
      links: [{ href: item.url, rel: "alternate", type: "text/html" }],
      summary: { value: item.text },
    })),
  });
  return ended(feed);
}

/** Events as JSON Feed 1.1. */
export function jsonFeedOf(site: Site): string {
  const feed = generateJsonFeed({
    title: site.words.feedTitle(site.title),
    home_page_url: absolute(site.config, "index.html"),
    feed_url: absolute(site.config, "feed.json"),
    language: site.words.locale,
    items: told(site).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      ...(item.published && { date_published: item.published }),
    })),
  });
  return ended(typeof feed === "string" ? feed : JSON.stringify(feed, null, 1));
}

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly published?: Date;
}

function told(site: Site): readonly Item[] {
  const dated = site.digest.events.filter((event) => statedDate(event) !== "").reverse();
  const undated = site.digest.events.filter((event) => statedDate(event) === "");
  return [...dated, ...undated].slice(0, ITEMS).map((event) => itemOf(event, site));
}

/** Each change is an entry of its own, and another one in each edition: what was disputed last week may be so again. */
function changed(site: Site): readonly Item[] {
  const { words, edition } = site;
  const names = words.changes;
  const entry = (what: string, { id, text, to }: Change): Item => ({
    id: urn(`${edition.id} ${what} ${id}`),
    url: absolute(site.config, to),
    title: plain(names.item(what, text)),
    text: plain(names.item(what, text)),
  });
  const { articles, events, claims, differences } = changesIn(site);
  return [
    ...[...events.disputed, ...claims.disputed].map((one) => entry(names.counts.disputed, one)),
    ...[...events.corroborated, ...claims.corroborated].map((one) => entry(names.counts.corroborated, one)),
    ...articles.new.map((one) => entry(names.newOnes.articles, one)),
    ...differences.new.map((one) => entry(names.newOnes.differences, one)),
    ...events.moved.map((one) => entry(names.moved, one)),
    ...events.new.map((one) => entry(names.newOnes.events, one)),
  ].slice(0, ITEMS);
}

function itemOf(event: Event, site: Site): Item {
  const published = event.evidence.flatMap((one) => site.report(one.article).article.published ?? []);
  const first = published.map((date) => instant(date).getTime()).sort((a, b) => a - b)[0];
  const when = eventDate(event, site.words);
  const [evidence] = event.evidence;
  const said = evidence ? site.place(evidence) : undefined;
  const coverage = coverageOf(site, event.evidence);
  return {
    id: urn(event.id),
    url: absolute(site.config, site.pathOf(event.id)),
    title: plain(event.headline),
    text: plain([when, said && `“${said.text}” (${said.report.name})`, coverage].filter(Boolean).join(". ")),
    ...(first !== undefined && { published: new Date(first) }),
  };
}

/** The first moment of a date, in UTC. */
const instant = (date: Edtf): Date => {
  const { first, last } = rangeOf(date);
  return new Date((first ?? last ?? 0) * MS_PER_DAY);
};

/** A name-based UUID of an id: the same wherever the site stands, and whether or not it moves. */
function urn(id: string): string {
  const hex = sha256(id);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** XML has no place for control characters, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** Readers take an RSS description for HTML. */
const asHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const ended = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);
