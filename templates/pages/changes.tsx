import { type Edtf, isEdtf } from "../../src/records/edtf.ts";
import { type Counts, countsOf } from "../../src/render/changes.ts";
import { plainDate } from "../../src/render/dates.ts";
import type { Changes as Record } from "../../src/render/edition.ts";
import { type Change, changesIn, type EventChange, type Moved, type News } from "../../src/render/news.ts";
import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";
import { EventDate } from "../parts/date.tsx";
import { StatusTag } from "../parts/event-item.tsx";
import { ReportList } from "../parts/reports.tsx";

const LISTED = 40; // of each; the rest is on the pages that the lists lead to, and in data/edition.json
const GONE = 20;
const COLUMNS = ["new", "gone", "altered", "corroborated", "disputed"] as const;

/** What is other than in the edition before. */
export const changes: PageKind = {
  name: "changes",
  pages: (site) => [{ path: "changes.html", content: () => <Changes site={site} /> }],
};

function Changes({ site }: { readonly site: Site }) {
  const { words, edition } = site;
  const { changes } = edition;
  return (
    <Layout site={site} path="changes.html" kind="changes" title={words.changes.title}>
      <header class="top">
        <h1>{words.changes.title}</h1>
        <p class="standfirst">
          {changes
            ? words.changes.against(changes.since.articles, dateOf(changes.since.asOf, site))
            : words.changes.first}
        </p>
      </header>
      {changes && <Table counts={countsOf(changes)} />}
      {changes && <Lists news={changesIn(site)} />}
      {changes && <Gone changes={changes} />}
    </Layout>
  );
}

const dateOf = (asOf: string, site: Site): string => (isEdtf(asOf) ? plainDate(asOf as Edtf, site.words) : "");

/** Only the columns and rows that say something. */
function Table({ counts }: { readonly counts: readonly Counts[] }) {
  const { words } = usePage();
  const columns = COLUMNS.filter((what) => counts.some((one) => (one[what] ?? 0) > 0));
  const rows = counts.filter((one) => columns.some((what) => (one[what] ?? 0) > 0));
  if (rows.length === 0) return <p>{words.changes.nothing}</p>;
  return (
    <table class="rows tally">
      <thead>
        <tr>
          <th scope="col">{words.changes.kind}</th>
          {columns.map((what) => (
            <th scope="col" key={what}>
              {words.changes.counts[what]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.kind}>
            <th scope="row">{words.changes.kinds[one.kind]}</th>
            {columns.map((what) => (
              <td class="number" data-label={words.changes.counts[what]} key={what}>
                {one[what] ? one[what].toLocaleString(words.locale) : "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lists({ news: { articles, events, claims, differences, entities } }: { readonly news: News }) {
  const { words } = usePage();
  const { changes: says } = words;
  return (
    <>
      {articles.new.length > 0 && (
        <section aria-labelledby="reports">
          <h2 id="reports">{says.newOnes.articles}</h2>
          <ReportList reports={articles.new.slice(0, LISTED).map(({ report }) => report)} />
          <More all={articles.new.length} shown={LISTED} to="sources.html" />
        </section>
      )}
      <List id="revised" title={says.revised} items={articles.revised} to="sources.html" />
      <List
        id="disputed"
        title={says.disputed}
        note={says.disputedNote}
        items={[...events.disputed, ...claims.disputed]}
        to="differences.html"
      />
      <List
        id="corroborated"
        title={says.corroborated}
        note={says.corroboratedNote}
        items={[...events.corroborated, ...claims.corroborated]}
        to="claims.html"
      />
      <List id="moved" title={says.moved} items={events.moved} to="timeline.html" />
      <List id="differences" title={says.newOnes.differences} items={differences.new} to="differences.html" />
      <List id="events" title={says.newOnes.events} items={events.new} to="timeline.html" />
      <List id="claims" title={says.newOnes.claims} items={claims.new} to="claims.html" />
      <List id="names" title={says.newOnes.entities} items={entities.new} to="names.html" />
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly (Change | EventChange | Moved)[];
  readonly note?: string;
  /** The page that has them all. */
  readonly to: string;
}

function List({ id, title, items, note, to }: ListProps) {
  const { href } = usePage();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p class="note">{note}</p>}
      <ul class="short">
        {items.slice(0, LISTED).map((item) => (
          <li key={item.id}>
            <a href={href(item.to)}>{item.text}</a>
            {"event" in item && <Standing {...item} />}
          </li>
        ))}
      </ul>
      <More all={items.length} shown={LISTED} to={to} />
    </section>
  );
}

/** An event's date and standing, and where they are other than before, what they were. */
function Standing(item: EventChange | Moved) {
  const { site, words } = usePage();
  return (
    <p class="meta">
      <StatusTag event={item.event} /> <EventDate event={item.event} />
      {"edtf" in item && ` (${words.changes.was(before(item, site))})`}
    </p>
  );
}

function before({ edtf, status }: Moved, site: Site): string {
  const { words } = site;
  const date = isEdtf(edtf) ? plainDate(edtf as Edtf, words) : words.undated;
  return status === "planned"
    ? `${words.planned}, ${date}`
    : status === "possible"
      ? `${words.possible}, ${date}`
      : date;
}

function More({ all, shown, to }: { readonly all: number; readonly shown: number; readonly to: string }) {
  const { words, href } = usePage();
  if (all <= shown) return null;
  return (
    <p class="all">
      <a href={href(to)}>{words.more(all - shown)}</a>
    </p>
  );
}

function Gone({ changes }: { readonly changes: Record }) {
  const { words } = usePage();
  const lists = (["articles", "events", "claims", "differences", "entities"] as const).filter(
    (kind) => changes[kind].gone.length > 0,
  );
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{words.changes.gone}</h2>
      <p class="note">{words.changes.goneNote}</p>
      {lists.map((kind) => (
        <details key={kind}>
          <summary>
            {words.changes.kinds[kind]}: {changes[kind].gone.length.toLocaleString(words.locale)}
          </summary>
          <ul class="short">
            {changes[kind].gone.slice(0, GONE).map(({ id, text }) => (
              <li key={id}>{text || id}</li>
            ))}
            {changes[kind].gone.length > GONE && <li class="note">{words.more(changes[kind].gone.length - GONE)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
