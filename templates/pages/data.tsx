import { annotationsOf } from "../../src/render/annotations.ts";
import { calendarOf } from "../../src/render/calendar.ts";
import { atomOf, changesFeedOf, jsonFeedOf, rssOf } from "../../src/render/feeds.ts";
import type { PageKind } from "../../src/render/page.ts";
import { schemaFiles, schemaOf } from "../../src/render/schemas.ts";
import type { Site } from "../../src/render/site.ts";
import { robotsOf, sitemapsOf } from "../../src/render/sitemap.ts";
import { csvOf, linesOf } from "../../src/render/tables.ts";
import { timelineJsOf } from "../../src/render/timelinejs.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";

/** Files for programs, in the order in which the page lists them. */
const FILES: readonly (readonly [path: keyof Site["words"]["files"], content: (site: Site) => string])[] = [
  ["data/digest.json", (site) => `${JSON.stringify(site.digest)}\n`],
  ["data/events.csv", (site) => csvOf(site)],
  ["data/events.jsonl", (site) => linesOf(site.digest.events)],
  ["data/claims.jsonl", (site) => linesOf(site.digest.claims)],
  ["data/entities.jsonl", (site) => linesOf(site.digest.entities)],
  ["data/differences.jsonl", (site) => linesOf(site.digest.disagreements)],
  ["data/timelinejs.json", (site) => `${JSON.stringify(timelineJsOf(site))}\n`],
  ["data/annotations.jsonld", (site) => `${JSON.stringify(annotationsOf(site))}\n`],
  ["data/edition.json", (site) => `${JSON.stringify(site.edition)}\n`],
  ["changes.xml", changesFeedOf],
  ["feed.xml", rssOf],
  ["atom.xml", atomOf],
  ["feed.json", jsonFeedOf],
  ["planned.ics", calendarOf],
];

/** The digest for other programs: a page that explains the files, and the files. */
export const data: PageKind = {
  name: "data",
  pages: (site) => [
    { path: "data.html", content: () => <Data site={site} /> },
    ...schemaFiles().map((file) => ({ ...file, hidden: true })),
    ...FILES.map(([path, content]) => ({ path, content: () => content(site), hidden: true })),
  ],
};

/** For search engines; needs the other pages, and is written last. */
export const forEngines = (site: Site, paths: readonly string[]): ReturnType<PageKind["pages"]> => [
  ...sitemapsOf(site.config, paths),
  { path: "robots.txt", content: () => robotsOf(site.config), hidden: true },
];

function Data({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <Layout site={site} path="data.html" kind="prose" title={words.dataTitle} description={words.dataIntro}>
      <header class="top">
        <h1>{words.dataTitle}</h1>
        <p class="standfirst">{words.dataIntro}</p>
      </header>
      <Files />
      <p>{words.dataOffsets}</p>
    </Layout>
  );
}

function Files() {
  const { words, href } = usePage();
  return (
    <table class="rows files">
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.schema}</th>
        </tr>
      </thead>
      <tbody>
        {FILES.map(([path]) => {
          const schema = schemaOf(path);
          return (
            <tr key={path}>
              <th scope="row">
                <a href={href(path)}>{path}</a>
              </th>
              <td>{words.files[path]}</td>
              <td data-label={words.schema}>{schema ? <a href={href(schema)}>{schema}</a> : words.ownFormat}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
