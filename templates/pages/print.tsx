import type { Event } from "../../src/records/digest.ts";
import { dateGroups, linesOf } from "../../src/render/groups.ts";
import type { PageKind } from "../../src/render/page.ts";
import { mostSalient, orderedDifferences, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { Difference } from "../parts/camps.tsx";
import { When } from "../parts/date.tsx";
import { EventItem } from "../parts/event-item.tsx";
import { ReportList } from "../parts/reports.tsx";

const EVENTS = 50;
const LINES = 240; // headlines and sentences; with differences and reports the page stays below 50 KB gzip
const DIFFERENCES = 10;
const REPORTS = 50;

/** Timeline, differences and sources on one page, everything open. */
export const print: PageKind = {
  name: "print",
  pages: (site) => [{ path: "print.html", content: () => <Print site={site} /> }],
};

/** The most salient events, as many as the page takes. */
function printed(all: readonly Event[]): readonly Event[] {
  let lines = 0;
  return mostSalient(all, EVENTS).filter((event) => {
    lines += linesOf([event]);
    return lines <= LINES;
  });
}

function Print({ site }: { readonly site: Site }) {
  const { words, digest } = site;
  const kept = new Set(printed(digest.events));
  const groups = dateGroups(digest.events.filter((event) => kept.has(event)));
  const differences = orderedDifferences(digest.disagreements).slice(0, DIFFERENCES);
  return (
    <Layout site={site} path="print.html" kind="print" title={words.printTitle}>
      <header class="top">
        <h1>{site.title}</h1>
        <p class="standfirst">{words.printIntro}</p>
        {kept.size < digest.events.length && <p class="note">{words.printLimited(kept.size, digest.events.length)}</p>}
      </header>
      {groups.map((group) => (
        <section key={group.id} class="group">
          <h2 id={group.id}>{group.date === "" ? words.undatedHeading : <When date={group.date} />}</h2>
          <ol>
            {group.events.map((event) => (
              <EventItem key={event.id} event={event} prominent={site.keyEvents.has(event)} open />
            ))}
          </ol>
        </section>
      ))}
      {differences.length > 0 && (
        <section aria-labelledby="differ">
          <h2 id="differ">{words.whereDiffer}</h2>
          {differences.map((one) => (
            <Difference key={one.id} one={one} open />
          ))}
        </section>
      )}
      <section aria-labelledby="reports">
        <h2 id="reports">{words.sourcesTitle}</h2>
        <ReportList reports={site.reports.slice(-REPORTS)} />
      </section>
    </Layout>
  );
}
