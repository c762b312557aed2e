import type { Evidence } from "../../src/records/digest.ts";
import type { PageKind } from "../../src/render/page.ts";
import { numbered } from "../../src/render/paths.ts";
import { idOfUse, type Report, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";
import { inPages, Pager } from "../parts/pager.tsx";
import { distinct, Quotes } from "../parts/quote.tsx";
import { ReportList } from "../parts/reports.tsx";

const PER_PAGE = 200;
const PASSAGES = 20;

/** The reports, what they share word for word, and what could not be read. */
export const sources: PageKind = {
  name: "sources",
  pages: (site) => {
    const pages = inPages(site.reports, PER_PAGE);
    return pages.map((some, index) => ({
      path: numbered("sources", index + 1),
      content: () => <Sources site={site} some={some} page={index + 1} of={pages.length} />,
    }));
  },
};

interface SourcesProps {
  readonly site: Site;
  readonly some: readonly Report[];
  readonly page: number;
  readonly of: number;
}

function Sources({ site, some, page, of }: SourcesProps) {
  const { words } = site;
  return (
    <Layout
      site={site}
      path={numbered("sources", page)}
      kind="sources"
      title={page === 1 ? words.sourcesTitle : `${words.sourcesTitle}, ${words.pages(page, of)}`}
      description={words.sourcesIntro}
    >
      <header class="top">
        <h1>{words.sourcesTitle}</h1>
        <p class="standfirst">{words.sourcesIntro}</p>
      </header>
      <ReportList reports={some} beside={(report) => <Told report={report} />} />
      <Pager name="sources" page={page} of={of} />
      {page === 1 && (
        <>
          <Shared />
          <Problems />
        </>
      )}
    </Layout>
  );
}

/** How much of the story a report tells, and how much of that nobody else does. */
function Told({ report }: { readonly report: Report }) {
  const { site, words } = usePage();
  const { id } = report.article;
  const events = site.eventsOf(id);
  const alone = events.filter((event) => event.evidence.every((one) => one.article === id)).length;
  const differing = new Set(
    [...site.uses(id).values()]
      .flat()
      .filter((use) => use.kind === "difference")
      .map(idOfUse),
  );
  return (
    <p class="meta">
      {words.tells(events.length, site.reports.length > 1 ? alone : 0)}
      {differing.size > 0 && ` · ${words.differences(differing.size)}`}
    </p>
  );
}

function Shared() {
  const { site, words } = usePage();
  const shared = site.digest.origins.filter((one) => one.passages.length > 1);
  if (shared.length === 0) return null;
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{words.share}</h2>
      <p class="note">{words.shareIntro}</p>
      {shared.slice(0, PASSAGES).map((one) => (
        <Passages key={one.id} evidence={one.passages} />
      ))}
      {shared.length > PASSAGES && <p class="note">{words.more(shared.length - PASSAGES)}</p>}
    </section>
  );
}

/** A passage in the words of each report, or once where the words are the same. */
function Passages({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { site, href } = usePage();
  const places = distinct(evidence.map(site.place));
  const [first, ...more] = places;
  if (!first || more.some((place) => place.text !== first.text)) return <Quotes evidence={evidence} most={4} />;
  return (
    <ul class="quotes">
      <li>
        <q {...first.report.voice}>{first.text}</q>{" "}
        <span class="src">
          {places.slice(0, PASSAGES).map((place, index) => (
            <>
              {index > 0 && " · "}
              <a href={href(place.to)}>{place.report.name}</a>
            </>
          ))}
        </span>
      </li>
    </ul>
  );
}

function Problems() {
  const { site, words } = usePage();
  const { problems } = site.digest;
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{words.problems}</h2>
      <p class="note">{words.problemsIntro}</p>
      <ul class="short">
        {problems.slice(0, 100).map((one) => (
          <li key={`${one.path} ${one.line} ${one.rule} ${one.reason}`}>
            <b>{one.path ?? one.rule}</b>: {one.reason} {one.note}
          </li>
        ))}
        {problems.length > 100 && <li class="note">{words.more(problems.length - 100)}</li>}
      </ul>
    </section>
  );
}
