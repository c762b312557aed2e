import type { Edtf } from "../../records/edtf.ts";
import type { Stated } from "../../stages.ts";
import { isStamp } from "../clean/published.ts";
import { statedDay } from "../dates.ts";
import { statedAuthors } from "./authors.ts";
import { hasType, isObject, textIn } from "./json-ld.ts";
import { decodeTwice, type Page, textsOf } from "./page.ts";
import { statedTitle } from "./title.ts";
import { collapse, type Element, textOf } from "./tree.ts";

/** What a page states about its article: JSON-LD before microdata and metadata, those before what only shows. */
export function statedFacts(page: Page): Stated {
  const publisher = statedPublisher(page);
  const title = statedTitle(page);
  const authors = statedAuthors(page, publisher);
  const dek = statedDek(page);
  const published = statedPublished(page);
  const language = statedLanguage(page);
  return {
    ...(title && { title }),
    ...(dek && { dek }),
    ...(publisher && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(page.url && { url: page.url }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

/**
 * The name among those that a page gives to its site which agrees with its address ("Example Times" at
 * exampletimes.org); where none does, the site's name, then the publisher in JSON-LD, then the end of the title.
 */
function statedPublisher(page: Page): string | undefined {
  const title = textsOf(page, ({ tag, parent }) => tag === "title" && parent?.tag === "head")[0] ?? "";
  const host = page.url ? new URL(page.url).hostname.replace(/^www\./, "") : undefined;
  const tiers = [
    agreeing(page.meta("og:site_name"), ownPublisher(page), host),
    [
      ...organizations(page),
      page.meta("application-name", "apple-mobile-web-app-title"),
      page.meta("dc.publisher", "publisher"),
    ],
    title
      .split(/\s(?:[|»–—-]|::)\s/)
      .slice(1)
      .reverse()
      .slice(0, 2),
  ];
  for (const tier of tiers) {
    const names = tier
      .flatMap((name) => (name ? [collapse(decodeTwice(name))] : []))
      .filter((name) => name !== "" && name.length <= 80 && !/^(?:https?:|#|@|\/)/.test(name));
    const name = names.find((one) => host !== undefined && agrees(one, host)) ?? names[0];
    if (name) return name;
  }
  return host;
}

/**
 * The site's name and the article's publisher, the more trusted first: on a page that one paper took over from another the
 * site's name may be the other's, so the publisher goes first where neither agrees with the address.
 */
const agreeing = (
  site: string | undefined,
  publisher: string | undefined,
  host: string | undefined,
): readonly (string | undefined)[] => {
  const known = [site, publisher].some((name) => name && host && agrees(name, host));
  return known ? [site, publisher] : [publisher, site];
};

function ownPublisher(page: Page): string | undefined {
  const own = page.article?.publisher;
  const id = isObject(own) ? own["@id"] : undefined;
  const named = id === undefined ? undefined : page.nodes.find((node) => node["@id"] === id && textIn(node.name));
  return textIn(named?.name) ?? (own === undefined ? undefined : textIn(own));
}

const organizations = (page: Page): readonly (string | undefined)[] =>
  page.nodes
    .filter((node) => hasType(node, /^(?:NewsMedia)?Organization$|^WebSite$/))
    .slice(0, 10)
    .map((node) => textIn(node.name));

/** Whether one holds the other, letters only: "The Example Times" and www.exampletimes.co.uk. */
function agrees(name: string, host: string): boolean {
  const labels = host.split(".").map((label) => label.replace(/[^a-z\d]/g, ""));
  const letters = name
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/\.(?:com|org|net)$/, "")
    .replace(/[^a-z\d]/g, "");
  return (
    letters.length >= 2 &&
    labels.some((label) => label.length >= 3 && (label.includes(letters) || letters.includes(label)))
  );
}

const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "date",
] as const;

function statedPublished(page: Page): Edtf | undefined {
  const first = (texts: Iterable<string | undefined>): Edtf | undefined => {
    for (const text of texts) {
      const day = statedDay(text);
      if (day && day.length === 10) return day;
    }
    return undefined;
  };
  const marked = page.elements.filter(({ attributes }) => /datePublished|dateCreated/i.test(attributes.itemprop ?? ""));
  const times = page.elements.filter(({ tag }) => tag === "time");
  const metas = DATE_METAS.map((name) => page.meta(name));
  return (
    ownDay(
      [textIn(page.article?.datePublished), ...metas],
      [...metas, ...times.map((one) => one.attributes.datetime)],
    ) ??
    first(textsIn(marked)) ??
    first(textsIn(times)) ??
    first(textsIn(page.elements.filter(({ name }) => DATED.test(name)).slice(0, MOST_DATED))) ??
    first(stampsUnder(page)) ??
    first([textIn(page.article?.dateModified), page.meta("article:modified_time")]) ??
    first([
      /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//
        .exec(page.url ?? "")
        ?.slice(1)
        .join("/"),
    ])
  );
}

/**
 * The day of the first of these times. Where it is given in UTC and the page gives the same moment by a clock of its own
 * (same minute and second, whole hours apart), the day is that clock's.
 */
function ownDay(stated: readonly (string | undefined)[], others: readonly (string | undefined)[]): Edtf | undefined {
  const first = stated.find((text) => statedDay(text)?.length === 10);
  const utc = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|\+00:?00)$/.exec(first ?? "")?.[1];
  if (utc) {
    const moment = Date.parse(`${utc}Z`);
    for (const other of others) {
      const clock = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?!.*(?:Z|\+00:?00)$)/.exec(other ?? "");
      const hours = clock ? (Date.parse(`${clock[1]}T${clock[2]}Z`) - moment) / 3_600_000 : 0;
      if (hours !== 0 && Number.isInteger(hours) && Math.abs(hours) <= 14) return statedDay(clock?.[1]);
    }
  }
  return statedDay(first);
}

/** Short lines of nothing but a date and time right under the main heading. */
function stampsUnder({ elements }: Page): readonly string[] {
  const heading = elements.findIndex(({ tag }) => tag === "h1");
  if (heading < 0) return [];
  const near = elements.slice(heading + 1, heading + 1 + NEAR).filter(({ tag }) => /^(?:div|p|span|small)$/.test(tag));
  return near.map((element) => textOf(element, 100)).filter((text) => text.length < 80 && isStamp(text));
}

const NEAR = 20; // elements below a heading
const DATED = /(?:^|[\s_-])(?:date|dateline|timestamp|published|pubdate|posted|byline|publish)/;
const MOST_DATED = 200; // elements named like a date that are looked at

/** What is marked as a date, or shown as one, one after the other; long text is none. */
function* textsIn(elements: readonly Element[]): Generator<string | undefined> {
  for (const element of elements) {
    const text = element.attributes.content ?? element.attributes.datetime ?? textOf(element, 400);
    yield text.length <= 200 ? text : undefined;
  }
}

/** A summary stated for the page, unless it is one that a machine cut off. */
function statedDek(page: Page): string | undefined {
  const text = page.meta("og:description", "description", "twitter:description") ?? textIn(page.article?.description);
  const dek = text ? collapse(decodeTwice(text)) : undefined;
  return dek && dek.length <= 400 && !/(?:…|\.\.\.|\[&hellip;\])$/.test(dek) ? dek : undefined;
}

function statedLanguage(page: Page): string | undefined {
  const html = page.elements.find(({ tag }) => tag === "html");
  const text =
    html?.attributes.lang ??
    html?.attributes["xml:lang"] ??
    textIn(page.article?.inLanguage) ??
    page.meta("og:locale", "content-language", "language");
  const tag = text?.trim().replaceAll("_", "-");
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}
