import type { Entity } from "../../src/records/digest.ts";
import type { PageKind } from "../../src/render/page.ts";
import { numbered } from "../../src/render/paths.ts";
import { byProminence } from "../../src/render/prominence.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { KINDS, NameList } from "../parts/names.tsx";
import { inPages, Pager } from "../parts/pager.tsx";

const PER_PAGE = 240;

/** Everybody and everything named, by kind. */
export const names: PageKind = {
  name: "names",
  pages: (site) => {
    const all = KINDS.flatMap((kind) => byProminence(site.digest.entities.filter((one) => one.kind === kind)));
    const pages = inPages(all, PER_PAGE);
    return pages.map((some, index) => ({
      path: numbered("names", index + 1),
      content: () => <Names site={site} some={some} page={index + 1} of={pages.length} />,
    }));
  },
};

interface NamesProps {
  readonly site: Site;
  readonly some: readonly Entity[];
  readonly page: number;
  readonly of: number;
}

function Names({ site, some, page, of }: NamesProps) {
  const { words } = site;
  return (
    <Layout
      site={site}
      path={numbered("names", page)}
      kind="names-page"
      title={page === 1 ? words.namesTitle : `${words.namesTitle}, ${words.pages(page, of)}`}
      description={words.namesIntro}
    >
      <header class="top">
        <h1>{words.namesTitle}</h1>
        <p class="standfirst">{words.namesIntro}</p>
      </header>
      {KINDS.map((kind) => {
        const these = some.filter((one) => one.kind === kind);
        return (
          these.length > 0 && (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{words.kindsMany[kind]}</h2>
              <NameList entities={these} />
            </section>
          )
        );
      })}
      <Pager name="names" page={page} of={of} />
    </Layout>
  );
}
