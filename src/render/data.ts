import { annotationsOf } from "./annotations.ts";
import { calendarOf } from "./calendar.ts";
import { atomOf, changesFeedOf, jsonFeedOf, rssOf } from "./feeds.ts";
import type { Page } from "./page.ts";
import { safeId } from "./paths.ts";
import { schemaOf } from "./schemas.ts";
import type { Report, Site } from "./site.ts";
import { csvOf, linesOf } from "./tables.ts";
import { timelineJsOf } from "./timelinejs.ts";

/** Something that the site gives to other programs: one file, or several that are each small enough for any host. */
export interface DataSet {
  readonly name: keyof Site["words"]["files"];
  readonly files: readonly Page[];
  /** Path of its JSON Schema, where it follows one of ours. */
  readonly schema?: string;
}

/** Records of one file: 4 to 14 MB. */
const LINES = 20_000;

/** In the order in which the page lists them. */
export function dataSetsOf(site: Site): readonly DataSet[] {
  const { digest } = site;
  const set = (name: DataSet["name"], ...files: readonly Page[]): DataSet => {
    const schema = schemaOf(name);
    return { name, files, ...(schema && { schema }) };
  };
  const one = (name: DataSet["name"], content: () => string): DataSet => set(name, file(name, content));
  const lines = (name: DataSet["name"], records: readonly object[]): DataSet =>
    set(name, ...inParts(records).map((some, index) => file(part(name, index), () => linesOf(some))));
  const each = (name: "data/articles/" | "data/annotations/", content: (report: Report) => string): DataSet =>
    set(name, ...site.reports.map((report) => file(dataOf(report)[name], () => content(report))));
  return [
    ...(site.long
      ? [
          each("data/articles/", ({ article, reading }) => json({ article, reading })),
          each("data/annotations/", (report) =>
            json(annotationsOf(site, [report], dataOf(report)["data/annotations/"])),
          ),
        ]
      : [
          one("data/digest.json", () => json(digest)),
          one("data/annotations.jsonld", () => json(annotationsOf(site, site.reports, "data/annotations.jsonld"))),
        ]),
    set(
      "data/events.csv",
      ...inParts(digest.events).map((some, i) => file(part("data/events.csv", i), () => csvOf(site, some))),
    ),
    lines("data/events.jsonl", digest.events),
    lines("data/claims.jsonl", digest.claims),
    lines("data/entities.jsonl", digest.entities),
    lines("data/differences.jsonl", digest.disagreements),
    one("data/timelinejs.json", () => json(timelineJsOf(site))),
    one("data/edition.json", () => json(site.edition)),
    one("changes.xml", () => changesFeedOf(site)),
    one("feed.xml", () => rssOf(site)),
    one("atom.xml", () => atomOf(site)),
    one("feed.json", () => jsonFeedOf(site)),
    one("planned.ics", () => calendarOf(site)),
  ];
}

/** Where the files of one article are in a long story. */
export const dataOf = ({ article }: Report) => ({
  "data/articles/": `data/articles/${safeId(article.id)}.json`,
  "data/annotations/": `data/annotations/${safeId(article.id)}.jsonld`,
});

const file = (path: string, content: () => string): Page => ({ path, content, single: true, hidden: true });

const json = (value: object): string => `${JSON.stringify(value)}\n`;

/** "data/events.jsonl", "data/events-2.jsonl", ... */
const part = (path: string, index: number): string =>
  index === 0 ? path : path.replace(/(\.\w+)$/, `-${index + 1}$1`);

function inParts<Item>(records: readonly Item[]): readonly (readonly Item[])[] {
  const parts = Math.max(1, Math.ceil(records.length / LINES));
  return Array.from({ length: parts }, (_, i) => records.slice(i * LINES, (i + 1) * LINES));
}
