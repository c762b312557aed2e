import type { Disagreement } from "../../src/records/digest.ts";
import type { PageKind } from "../../src/render/page.ts";
import { numbered } from "../../src/render/paths.ts";
import { DIFFERENCES_PER_PAGE, orderedDifferences, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { Difference } from "../parts/camps.tsx";
import { usePage } from "../parts/context.tsx";
import { Matrix } from "../parts/matrix.tsx";
import { inPages, Pager } from "../parts/pager.tsx";

/** Where the sources differ, and which report tells which key event. */
export const differences: PageKind = {
  name: "differences",
  pages: (site) => {
    const pages = inPages(orderedDifferences(site.digest.disagreements), DIFFERENCES_PER_PAGE);
    return pages.map((some, index) => ({
      path: numbered("differences", index + 1),
      content: () => <Differences site={site} some={some} page={index + 1} of={pages.length} />,
    }));
  },
};

interface DifferencesProps {
  readonly site: Site;
  readonly some: readonly Disagreement[];
  readonly page: number;
  readonly of: number;
}

function Differences({ site, some, page, of }: DifferencesProps) {
  const { words } = site;
  const kinds = [...new Set(some.map((one) => one.kind))];
  return (
    <Layout
      site={site}
      path={numbered("differences", page)}
      kind="differences"
      picture={site.pictures.differences}
      title={page === 1 ? words.differencesTitle : `${words.differencesTitle}, ${words.pages(page, of)}`}
      description={words.differencesIntro}
    >
      <header class="top">
        <h1>{words.whereDiffer}</h1>
        <p class="standfirst">{words.differencesIntro}</p>
      </header>
      {some.length === 0 && <p>{site.reports.length === 1 ? words.differencesOne : words.differencesNone}</p>}
      {kinds.length > 1 && <Jumps kinds={kinds} some={some} />}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind} class="kind">
          <h2 id={kind}>{words.differKinds[kind]}</h2>
          {some
            .filter((one) => one.kind === kind)
            .map((one) => (
              <Difference key={one.id} one={one} />
            ))}
        </section>
      ))}
      <Pager name="differences" page={page} of={of} />
      {page === 1 && <Matrix />}
    </Layout>
  );
}

/** The kinds on this page, each with how many there are. */
function Jumps({
  kinds,
  some,
}: {
  readonly kinds: readonly Disagreement["kind"][];
  readonly some: readonly Disagreement[];
}) {
  const { words } = usePage();
  return (
    <nav class="jumps" aria-label={words.onThisPage}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{words.differKinds[kind]}</a>{" "}
            <span class="count">{some.filter((one) => one.kind === kind).length}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
