import type { Event } from "../../src/records/digest.ts";
import { bibtex, citation, cslJson } from "../../src/render/citation.ts";
import { dateInWords, statedDate } from "../../src/render/dates.ts";
import { eventData } from "../../src/render/json-ld.ts";
import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { DifferenceInShort } from "../parts/camps.tsx";
import { usePage } from "../parts/context.tsx";
import { EventDate } from "../parts/date.tsx";
import { StatusTag } from "../parts/event-item.tsx";
import { Headline } from "../parts/headline.tsx";
import { KINDS } from "../parts/names.tsx";
import { Coverage } from "../parts/pips.tsx";
import { Quotes } from "../parts/quote.tsx";

const SENTENCES = 40;

/** One event: when, how that is known, what each report says, where they differ, who was involved. */
export const event: PageKind = {
  name: "event",
  pages: (site) =>
    site.digest.events.map((one, index) => ({
      path: site.pathOf(one.id),
      single: true,
      content: () => <EventPage site={site} event={one} index={index} />,
    })),
};

function EventPage({ site, event, index }: { readonly site: Site; readonly event: Event; readonly index: number }) {
  const { words } = site;
  const path = site.pathOf(event.id);
  const data = eventData(site, event);
  const differences = event.disagreements.flatMap((id) => site.disagreement(id) ?? []);
  return (
    <Layout
      site={site}
      path={path}
      kind="event"
      title={event.headline}
      description={event.headline}
      above={[{ to: site.anchorOf(event.id), text: words.timelineTitle }]}
      {...(data && { data })}
    >
      <header class="top">
        <p class="kicker">
          <EventDate event={event} />
        </p>
        <h1>
          <Headline event={event} />
        </h1>
        <p class="meta">
          <StatusTag event={event} />
          <Coverage evidence={event.evidence} origins={event.origins.length} />
        </p>
        {event.status === "planned" && <p class="note">{words.statusPlanned}</p>}
        {event.status === "possible" && <p class="note">{words.statusPossible}</p>}
      </header>
      <div class="pair">
        <section aria-labelledby="say">
          <h2 id="say">{words.whatReportsSay}</h2>
          <Quotes evidence={event.evidence} most={SENTENCES} />
        </section>
        <div class="margin">
          <section aria-labelledby="dated">
            <h2 id="dated">{words.howDated}</h2>
            <HowDated event={event} />
          </section>
          <Involved event={event} />
        </div>
      </div>
      {differences.length > 0 && (
        <section aria-labelledby="differ">
          <h2 id="differ">{words.whereDiffer}</h2>
          {differences.map((one) => (
            <DifferenceInShort key={one.id} one={one} />
          ))}
        </section>
      )}
      <Neighbours index={index} />
      <section aria-labelledby="cite">
        <h2 id="cite">{words.cite}</h2>
        <p class="citation">{citation(site, event)}</p>
        <details>
          <summary>{words.citeMore}</summary>
          <pre class="citation">{bibtex(site, event)}</pre>
          <pre class="citation">{cslJson(site, event)}</pre>
        </details>
      </section>
    </Layout>
  );
}

/** The words that gave the date, where they stand, and what they were counted from. */
function HowDated({ event }: { readonly event: Event }) {
  const { site, words, href } = usePage();
  const { phrase, anchor, rule } = event.dating;
  const place = site.place(event.dating);
  const where = <a href={href(place.to)}>{place.report.name}</a>;
  if (statedDate(event) === "") {
    return (
      <p>
        {words.notDated(phrase)} ({where})
      </p>
    );
  }
  return (
    <p>
      {phrase ? words.datedFrom(phrase) : words.datedBare}
      {where}
      {anchor &&
        words.countedFrom[counted(place.report.article.publishedBasis, anchor.from)](dateInWords(anchor.edtf, words))}
      . <span class="note">{words.byRule(rule)}</span>
    </p>
  );
}

const counted = (basis: string, from: "published" | "text" | "configured"): "published" | "text" | "configured" =>
  from === "published" && basis === "configured" ? "configured" : from;

function Involved({ event }: { readonly event: Event }) {
  const { site, words, href } = usePage();
  const entities = event.entities.flatMap((id) => site.entity(id) ?? []);
  if (entities.length === 0) return null;
  return (
    <section aria-labelledby="who">
      <h2 id="who">{words.involved}</h2>
      <dl class="facts">
        {KINDS.map((kind) => {
          const some = entities.filter((one) => one.kind === kind);
          return (
            some.length > 0 && (
              <div key={kind}>
                <dt>{words.kindsMany[kind]}</dt>
                {some.slice(0, 12).map((one) => (
                  <dd key={one.id}>
                    <a href={href(site.pathOf(one.id))}>{one.name}</a>
                  </dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}

function Neighbours({ index }: { readonly index: number }) {
  const { site, words, href } = usePage();
  const [before, after] = [site.digest.events[index - 1], site.digest.events[index + 1]];
  if (!before && !after) return null;
  return (
    <nav class="neighbours" aria-label={words.inTimeline}>
      {before && (
        <p>
          <span class="label">{words.before}</span>
          <a href={href(site.pathOf(before.id))} rel="prev">
            <Headline event={before} />
          </a>
          <span class="meta">
            <EventDate event={before} />
          </span>
        </p>
      )}
      {after && (
        <p>
          <span class="label">{words.after}</span>
          <a href={href(site.pathOf(after.id))} rel="next">
            <Headline event={after} />
          </a>
          <span class="meta">
            <EventDate event={after} />
          </span>
        </p>
      )}
    </nav>
  );
}
