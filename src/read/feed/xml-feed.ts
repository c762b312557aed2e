import type { Problem } from "../../records/problem.ts";
import type { Stated } from "../../stages.ts";
import { statedDay } from "../dates.ts";
import { namesIn } from "../html/authors.ts";
import { decodeTwice, webAddress } from "../html/page.ts";
import { collapse, markupText } from "../html/tree.ts";
import type { FeedItem, FeedItems } from "./item.ts";
import {
  childrenOf,
  isXmlElement,
  parseXml,
  resolve,
  type XmlElement,
  type XmlFault,
  xmlMarkup,
  xmlText,
} from "./xml-tree.ts";

/** Items of an RSS, RDF, Atom or CDF feed. What is not well-formed is a problem at its place; the rest is read. */
export function xmlFeedItems(xml: string): FeedItems {
  const { root, faults } = parseXml(xml);
  const items: FeedItem[] = [];
  if (root) collectItems(root, channelOf(root), items);
  const problems = faults[0] ? [notWellFormed(faults[0], items.length === 0)] : [];
  if (items.length > 0 || problems.length > 0 || !root || isFeed(root)) return { items, problems };
  return { items, problems: [notFeed(root)] };
}

const isFeed = ({ name }: XmlElement): boolean =>
  /^(?:rss|rdf:rdf|atom:feed|feed|channel)$/.test(name) || /(?:^|:)(?:rss|feed|rdf)$/.test(name);

/** Items stand in the channel, or beside it (RDF). CDF nests channels. */
function collectItems(element: XmlElement, channel: Channel, items: FeedItem[]): void {
  for (const child of element.children) {
    if (!isXmlElement(child)) continue;
    if (/^(?:.+:)?(?:item|entry)$/.test(child.name)) items.push(itemOf(child, channel));
    else if (/^(?:.+:)?channel$/.test(child.name)) collectItems(child, channelOf(child), items);
    else if (/^items$/.test(child.name)) collectItems(child, channel, items);
  }
}

/** What a channel says for all its items. */
interface Channel {
  readonly title: string;
  readonly site: string;
  readonly authors: readonly string[];
  readonly language: string | undefined;
}

/** In RDF the channel is a child beside the items. */
function channelOf(element: XmlElement): Channel {
  const channel = /rdf$/.test(element.name) ? (childrenOf(element, "channel")[0] ?? element) : element;
  return {
    title:
      childrenOf(channel, "title", "atom:title", "dc:title")
        .map(plainOf)
        .find((text) => text !== "") ?? "",
    site: siteOf(channel),
    authors: namesOf(channel),
    language: childrenOf(channel, "language", "dc:language").map(xmlText)[0],
  };
}

function itemOf(item: XmlElement, channel: Channel): FeedItem {
  const summary = childrenOf(
    item,
    "description",
    "atom:summary",
    "summary",
    "abstract",
    "itunes:summary",
    "dc:description",
    "media:description",
    "itunes:subtitle",
  );
  const full = childrenOf(
    item,
    "content:encoded",
    "atom:content",
    "content",
    "xhtml:body",
    "xhtml:div",
    "body",
    "fullitem",
  );
  const bodies = [...full, ...summary].filter((one) => contentOf(one).text !== "");
  const best = bodies[0];
  const body = best ? contentOf(best) : { text: "", markup: false };
  const dek = full.includes(best as XmlElement) && summary[0] ? plainOf(summary[0]) : "";
  const title = childrenOf(item, "title", "atom:title", "dc:title", "media:title", "itunes:title")
    .map(plainOf)
    .find((text) => text !== "");
  const id =
    childrenOf(item, "guid", "atom:id", "id", "dc:identifier").map((one) => collapse(xmlText(one)))[0] ??
    item.attributes.about;
  const url = linkOf(item, channel);
  const language = [
    best?.language,
    childrenOf(item, "dc:language", "language").map(xmlText)[0],
    item.language,
    channel.language,
  ];
  const stated: Stated = {
    ...(title && { title }),
    ...(dek && dek.length <= 400 && dek !== title && { dek }),
    authors: authorsOf(item, channel),
    ...optional("publisher", publisherOf(item, channel)),
    ...optional("url", url),
    ...optional("published", publishedOf(item)),
    ...optional(
      "language",
      best?.language === "" ? undefined : language.map((one) => one?.trim()).find((one) => one && LANGUAGE.test(one)),
    ),
  };
  return { stated, body, id: id || undefined, line: item.line };
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  (value === undefined || value === "" ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

/** Text of an element of Atom or RSS, and whether it is markup: by its type where stated, else by its looks. */
function contentOf(element: XmlElement): { readonly text: string; readonly markup: boolean } {
  const { type = "", mode = "" } = element.attributes;
  const inline = element.children.some(isXmlElement);
  if (inline) return { text: xmlMarkup(element), markup: true };
  const text = xmlText(element).trim();
  const isMime = type.includes("/") && !/^text\/|xml$/.test(type);
  if (mode === "base64" || (isMime && mode !== "escaped" && /^[A-Za-z\d+/=\s]+$/.test(text))) {
    const decoded = Buffer.from(text, "base64").toString("utf8");
    return { text: decoded, markup: LOOKS_LIKE_MARKUP.test(decoded) };
  }
  if (type === "html" || type === "xhtml" || /html/.test(type)) return { text, markup: true };
  if (type === "text") return { text, markup: false };
  return { text, markup: LOOKS_LIKE_MARKUP.test(text) };
}

const LOOKS_LIKE_MARKUP = /<\/?[a-z][a-z\d]{0,14}[\s/>]|&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

function plainOf(element: XmlElement): string {
  const { text, markup } = contentOf(element);
  return collapse(markup ? markupText(text) : decodeTwice(text));
}

/** The address of the article itself, absolute: not of its picture, its comments or its feed. */
function linkOf(item: XmlElement, channel: Channel): string | undefined {
  const links = childrenOf(item, "feedburner:origlink", "link", "atom:link");
  const wanted = links.filter(({ attributes: { rel = "alternate" } }) => rel.toLowerCase() === "alternate");
  const base = (element: XmlElement): string => element.base || channel.site;
  const addresses = wanted.map((one) => resolve(one.attributes.href || collapse(xmlText(one)), base(one)));
  const guid = childrenOf(item, "guid").find(({ attributes: { ispermalink = "true" } }) => ispermalink !== "false");
  const others = [
    item.attributes.href,
    guid && collapse(xmlText(guid)),
    childrenOf(item, "atom:id").map(xmlText)[0],
    item.attributes.about,
  ];
  return [...addresses, ...others.map((one) => resolve(one, base(item)))]
    .map(webAddress)
    .find((one) => one !== undefined);
}

const siteOf = (channel: XmlElement): string =>
  childrenOf(channel, "link", "atom:link")
    .map((one) => one.attributes.href || collapse(xmlText(one)))
    .map(webAddress)
    .find((one) => one !== undefined) ?? "";

function publishedOf(item: XmlElement): Stated["published"] {
  const dates = childrenOf(
    item,
    "pubdate",
    "atom:published",
    "published",
    "atom:issued",
    "issued",
    "dcterms:issued",
    "dc:date",
    "dcterms:created",
    "atom:created",
    "created",
    "atom:updated",
    "updated",
    "atom:modified",
    "modified",
    "dcterms:modified",
  );
  return [...dates.map(xmlText), item.attributes.lastmod].map(statedDay).find((day) => day !== undefined);
}

function authorsOf(item: XmlElement, channel: Channel): readonly string[] {
  const source = childrenOf(item, "atom:source")[0];
  const own = namesOf(item);
  if (own.length > 0) return own;
  const ofSource = source ? namesOf(source) : [];
  return ofSource.length > 0 ? ofSource : channel.authors;
}

function namesOf(element: XmlElement): readonly string[] {
  const people = childrenOf(element, "dc:creator", "atom:author", "author", "itunes:author", "media:credit").slice(
    0,
    20,
  );
  const names = people.flatMap((one) => {
    const name = childrenOf(one, "atom:name", "name")[0];
    return name ? [collapse(xmlText(name))] : namesIn(withoutAddress(collapse(xmlText(one))));
  });
  return [...new Set(names.filter((name) => name !== ""))];
}

/** "ada@example.org (Ada Moreno)" and "Ada Moreno <ada@example.org>" as "Ada Moreno". */
const withoutAddress = (text: string): string =>
  /^\S+@\S+\s{0,3}\(([^()]{1,80})\)/.exec(text)?.[1] ?? text.replace(/<?\S+@\S+>?/g, "").trim();

function publisherOf(item: XmlElement, channel: Channel): string | undefined {
  const source = childrenOf(item, "source", "atom:source")[0];
  const ofSource = source && (childrenOf(source, "atom:title", "title")[0] ?? source);
  const told = [ofSource, childrenOf(item, "dc:publisher")[0]].map((one) => (one ? plainOf(one) : ""));
  return [...told, channel.title].find((text) => text !== "");
}

const notWellFormed = ({ reason, line, column }: XmlFault, fatal: boolean): Problem => ({
  rule: "feed-not-wellformed",
  reason: `The feed is not well-formed XML: ${reason.replace(/\.$/, "")}.`,
  fatal,
  line,
  column: column + 1,
  note: fatal ? "Save the feed again; it may be cut off." : "What could be read is used.",
});

const notFeed = ({ name, line }: XmlElement): Problem => ({
  rule: "xml-not-a-feed",
  reason: `The file is XML, but <${name}> is no feed.`,
  fatal: true,
  line,
  note: "Save the article as a page, a feed, Markdown or plain text.",
});
