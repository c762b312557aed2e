import type { Event } from "../records/digest.ts";
import { absolute } from "./address.ts";
import { datetimeOf } from "./dates.ts";
import type { Report, Site } from "./site.ts";

/** JSON that can stand inside a script element whatever it holds. */
export const jsonScript = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The home page: a collection of the reports. */
export const collectionData = (site: Site): object => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  name: site.title,
  inLanguage: site.words.locale.slice(0, 2),
  ...(site.config.url && { url: absolute(site.config, "index.html") }),
  hasPart: site.reports.slice(0, 50).map((report) => ({ "@type": "NewsArticle", headline: report.article.title })),
});

/** A report, as far as its source states it. */
export const articleData = (site: Site, { article, path }: Report): object => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: article.title,
  inLanguage: article.language,
  ...(article.published && datetimeOf(article.published) && { datePublished: datetimeOf(article.published) }),
  ...(article.authors.length > 0 && { author: article.authors.map((name) => ({ "@type": "Person", name })) }),
  ...(article.publisher && { publisher: { "@type": "Organization", name: article.publisher } }),
  ...(article.url && { isBasedOn: article.url }),
  ...(site.config.url && { url: absolute(site.config, path) }),
});

/** An event; one that is planned says so, one that is only possible is not described as an event at all. */
export function eventData(site: Site, event: Event): object | undefined {
  const startDate = datetimeOf(event.edtf);
  if (event.status === "possible" || !startDate) return undefined;
  const places = event.entities.flatMap((id) => site.entity(id) ?? []).filter((one) => one.kind === "place");
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.headline,
    startDate,
    ...(places[0] && { location: { "@type": "Place", name: places[0].name } }),
    ...(site.config.url && { url: absolute(site.config, site.pathOf(event.id)) }),
  };
}

/** The way from the home page to this one. */
export const crumbData = (site: Site, above: readonly { readonly to: string; readonly text: string }[]): object => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: above.map(({ to, text }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: text,
    item: absolute(site.config, to),
  })),
});
