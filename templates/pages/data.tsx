import { type DataSet, dataSetsOf } from "../../src/render/data.ts";
import type { PageKind } from "../../src/render/page.ts";
import { schemaFiles } from "../../src/render/schemas.ts";
import type { Site } from "../../src/render/site.ts";
import { robotsOf, sitemapsOf } from "../../src/render/sitemap.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";

const LINKED = 12; // files of one set; of more there is one for each report, and its page leads to it

/** The digest for other programs: a page that explains the files, and the files. */
export const data: PageKind = {
  name: "data",
  pages: (site) => {
    const sets = dataSetsOf(site);
    return [
      { path: "data.html", content: () => <Data site={site} sets={sets} /> },
      ...schemaFiles().map((file) => ({ ...file, hidden: true })),
      ...sets.flatMap(({ files }) => files),
    ];
  },
};

/** For search engines; needs the other pages, and is written last. */
export const forEngines = (site: Site, paths: readonly string[]): ReturnType<PageKind["pages"]> => [
  ...sitemapsOf(site.config, paths),
  { path: "robots.txt", content: () => robotsOf(site.config), hidden: true },
];

function Data({ site, sets }: { readonly site: Site; readonly sets: readonly DataSet[] }) {
  const { words } = site;
  return (
    <Layout site={site} path="data.html" kind="prose" title={words.dataTitle} description={words.dataIntro}>
      <header class="top">
        <h1>{words.dataTitle}</h1>
        <p class="standfirst">{words.dataIntro}</p>
      </header>
      <Sets sets={sets} />
      <p>{words.dataOffsets}</p>
    </Layout>
  );
}

function Sets({ sets }: { readonly sets: readonly DataSet[] }) {
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
        {sets.map(({ name, files, schema }) => (
          <tr key={name}>
            <th scope="row">
              {files.length > LINKED
                ? name
                : files.map(({ path }, index) => (
                    <>
                      {index > 0 && ", "}
                      <a href={href(path)}>{path}</a>
                    </>
                  ))}
            </th>
            <td>{words.files[name]}</td>
            <td data-label={words.schema}>{schema ? <a href={href(schema)}>{schema}</a> : words.ownFormat}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
