import type { Edtf } from "../../records/edtf.ts";
import type { Stated } from "../../stages.ts";
import { statedDay } from "../dates.ts";
import { statedAuthors } from "./authors.ts";
import { hasType, isObject, textIn } from "./json-ld.ts";
import { decodeTwice, type Page, textsOf } from "./page.ts";
import { statedTitle, withoutSite } from "./title.ts";
import { collapse, textOf } from "./tree.ts";

/** What a page states about its article: JSON-LD before microdata and metadata, those before what only shows. */
export function statedFacts(page: Page): Stated {
  const publisher = statedPublisher(page);
  const title = statedTitle(page);
  const dek = statedDek(page);
  const published = statedPublished(page);
  const language = statedLanguage(page);
  return {
    ...(title && { title }),
    ...(dek && { dek }),
    ...(publisher && { publisher }),
    authors: statedAuthors(page, publisher),
    ...(page.url && { url: page.url }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

/** The site's own name for itself, then the publisher in JSON-LD, then the end of the title, then the host. */
function statedPublisher(page: Page): string | undefined {
  const told =
    page.meta("og:site_name") ??
    publisherNode(page) ??
    page.meta("application-name", "dc.publisher", "apple-mobile-web-app-title");
  if (told && told.length <= 80 && !/^https?:/.test(told)) return collapse(decodeTwice(told));
  const title = textsOf(page, ({ tag }) => tag === "title")[0];
  const suffix =
    title && withoutSite(title, undefined) !== title
      ? title.slice(withoutSite(title, undefined).length).replace(/^[\s|»–—·:-]+/, "")
      : undefined;
  return suffix || (page.url ? new URL(page.url).hostname.replace(/^www\./, "") : undefined);
}

function publisherNode(page: Page): string | undefined {
  const own = page.article?.publisher;
  const named = isObject(own) || Array.isArray(own) ? textIn(own) : undefined;
  if (named && !/^(?:https?:|#)/.test(named)) return named;
  return textIn(page.nodes.find((node) => hasType(node, /^(?:NewsMedia)?Organization$|^WebSite$/))?.name);
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
  const first = (texts: readonly (string | undefined)[]): Edtf | undefined => {
    for (const text of texts) {
      const day = statedDay(text);
      if (day && day.length === 10) return day;
    }
    return undefined;
  };
  const marked = page.elements.filter(({ attributes }) => /datePublished|dateCreated/i.test(attributes.itemprop ?? ""));
  const times = page.elements.filter(({ tag }) => tag === "time");
  return (
    first([textIn(page.article?.datePublished)]) ??
    first(DATE_METAS.map((name) => page.meta(name))) ??
    first(marked.map((one) => one.attributes.content ?? one.attributes.datetime ?? textOf(one))) ??
    first(times.map((one) => one.attributes.datetime ?? textOf(one))) ??
    first(page.elements.filter(({ name }) => DATED.test(name)).map((one) => shortText(textOf(one)))) ??
    first([textIn(page.article?.dateModified), page.meta("article:modified_time")]) ??
    first([
      /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//
        .exec(page.url ?? "")
        ?.slice(1)
        .join("/"),
    ])
  );
}

const DATED = /(?:^|[\s_-])(?:date|dateline|timestamp|published|pubdate|posted|byline|publish)/;
const shortText = (text: string): string | undefined => (text.length <= 200 ? text : undefined);

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
