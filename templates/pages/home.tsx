import type { Digest, Event } from "../../src/records/digest.ts";
import { type Edtf, isEdtf, rangeOf } from "../../src/records/edtf.ts";
import { plainDate, statedDate, unbrokenRanges } from "../../src/render/dates.ts";
import { placeIn } from "../../src/render/groups.ts";
import { collectionData } from "../../src/render/json-ld.ts";
import { type Change, changesIn } from "../../src/render/news.ts";
import type { PageKind } from "../../src/render/page.ts";
import { byProminence } from "../../src/render/prominence.ts";
import { mostSalient, orderedDifferences, type Place, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { CampsInShort } from "../parts/camps.tsx";
import { usePage } from "../parts/context.tsx";
import { EventDate } from "../parts/date.tsx";
import { Headline } from "../parts/headline.tsx";
import { KINDS, NameList } from "../parts/names.tsx";
import { Coverage } from "../parts/pips.tsx";
import { ReportList } from "../parts/reports.tsx";
import { Strip } from "../parts/strip.tsx";
import { Subject } from "../parts/subject.tsx";

const TOLD = 5;
const SPREAD = 0.7; // at 0.5 background of years ago pushed out the news; at 1 all five were of one day
const DIFFERENCES = 3;
const NEXT = 4;
const STANDING = 60; // days for which a plan without a date is still news
const REPORTS = 8;
const NAMES = 6;
const CHANGES = 3; // of each kind
const FURTHER = 6; // events under the strip, beside those told above

/** The digest in one look. */
export const home: PageKind = {
  name: "home",
  pages: (site) => [{ path: "index.html", content: () => <Home site={site} /> }],
};

function Home({ site }: { readonly site: Site }) {
  const { digest, words } = site;
  return (
    <Layout site={site} path="index.html" kind="home" data={collectionData(site)}>
      <header class="front">
        <p class="kicker">
          {[datesCovered(site), digest.asOf && words.asOf(plainDate(digest.asOf, words))].filter(Boolean).join(" · ")}
        </p>
        <h1>{unbrokenRanges(site.title)}</h1>
        <p class="standfirst">
          {words.made(site.reports.length, digest.events.length)} {words.standfirst}
        </p>
      </header>
      <div class="lead">
        <WhatHappened />
        <WhereTheyDiffer />
        <WhatNext />
      </div>
      <TimelineAtAGlance />
      <div class="columns">
        <Reports />
        <Names />
      </div>
      <WhatChanged />
      <Follow />
    </Layout>
  );
}

/** From the first to the last date that the story takes place on; dates without a beginning or an end say nothing of that. */
function datesCovered(site: Site): string {
  const groups = site.periods.flatMap((period) => period.groups);
  const within = groups.filter((group) => group.date !== "" && placeIn(site.core, group) === "within");
  const dates = within.flatMap(({ date }) => (date === "" || isOpen(date) ? [] : [date]));
  const [first = "", last = ""] = [dates[0]?.split("/")[0], dates.at(-1)?.split("/").at(-1)];
  if (!isEdtf(first) || !isEdtf(last)) return "";
  return site.words.eventsOf(plainDate(first, site.words), plainDate(last, site.words));
}

const isOpen = (date: Edtf): boolean => /^\/|^\.\.|\/$|\.\.$/.test(date);

/** Whether a planned event does not lie after the day on which the story is told, or, undated, was last told long before. */
function isPast({ edtf, evidence }: Event, { digest: { asOf }, report }: Site): boolean {
  if (asOf === "") return false;
  const today = rangeOf(asOf).first;
  const end = edtf === "" ? undefined : rangeOf(edtf).last;
  if (today === undefined) return false;
  if (end !== undefined) return end <= today;
  const published = evidence.flatMap(({ article }) => report(article).article.published ?? []);
  const days = published.flatMap((date) => rangeOf(date).first ?? []);
  return days.length > 0 && Math.max(...days) < today - STANDING;
}

const happenedIn = ({ events }: Digest): readonly Event[] => events.filter((event) => event.status === "happened");

/** The most salient things that happened, in the order of time, each in the words of a source. */
function WhatHappened() {
  const { site, words, href } = usePage();
  const happened = happenedIn(site.digest);
  const kept = new Set(spread(happened, TOLD));
  return (
    <section class="what" aria-labelledby="what">
      <h2 id="what">{words.whatHappened}</h2>
      {kept.size === 0 && <p>{words.nothingYet}</p>}
      <ol>
        {happened
          .filter((event) => kept.has(event))
          .map((event) => {
            const [first] = event.evidence;
            const place = first && site.place(first);
            return (
              <li key={event.id}>
                <p>
                  <a class="dl" href={href(site.pathOf(event.id))}>
                    <EventDate event={event} />
                  </a>{" "}
                  <q {...place?.report.voice}>{place ? toldIn(place, event, site) : event.headline}</q>
                </p>
                <p class="meta">
                  <Coverage evidence={event.evidence} origins={event.origins.length} />
                  {place && (
                    <>
                      {" · "}
                      <a href={href(place.to)}>{place.report.name}</a>
                    </>
                  )}
                </p>
              </li>
            );
          })}
      </ol>
      <p class="all">
        <a href={href("timeline.html")}>{words.allEvents(site.digest.events.length)}</a>
      </p>
    </section>
  );
}

function WhereTheyDiffer() {
  const { site, words, href } = usePage();
  const all = orderedDifferences(site.digest.disagreements);
  return (
    <section class="differing" aria-labelledby="differ">
      <h2 id="differ">{words.whereDiffer}</h2>
      {all.length === 0 && <p>{site.reports.length === 1 ? words.differencesOne : words.differencesNone}</p>}
      {all.slice(0, DIFFERENCES).map((one) => (
        <section key={one.id}>
          <h3>
            <a href={href(site.anchorOf(one.id))}>
              <Subject one={one} />
            </a>
          </h3>
          <CampsInShort one={one} />
        </section>
      ))}
      {all.length > 0 && (
        <p class="all">
          <a href={href("differences.html")}>{words.allDifferences(all.length)}</a>
        </p>
      )}
    </section>
  );
}

function WhatNext() {
  const { site, words, href } = usePage();
  const planned = site.digest.events.filter((event) => event.status === "planned" && !isPast(event, site));
  const kept = new Set(mostSalient(planned, NEXT));
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">{words.whatNext}</h2>
      {planned.length === 0 && <p>{words.whatNextNone}</p>}
      <ol>
        {planned
          .filter((event) => kept.has(event))
          .map((event) => (
            <li key={event.id}>
              <a href={href(site.pathOf(event.id))}>
                <Headline event={event} />
              </a>
              <p class="meta">
                <EventDate event={event} />
                {" · "}
                <Coverage evidence={event.evidence} />
              </p>
            </li>
          ))}
      </ol>
      {planned.some((event) => statedDate(event) !== "") && (
        <p class="all">
          <a href={href("planned.ics")}>{words.calendar}</a>
        </p>
      )}
    </section>
  );
}

function TimelineAtAGlance() {
  const { site, words, href } = usePage();
  const pageOf = new Map(site.periods.flatMap(({ path, groups }) => groups.map((group) => [group, path] as const)));
  const groups = [...pageOf.keys()];
  if (groups.filter((group) => group.date !== "").length < 2) return null;
  return (
    <section class="glance" aria-labelledby="glance">
      <h2 id="glance">
        <a href={href("timeline.html")}>{words.theTimeline}</a>
      </h2>
      <Strip groups={groups} page={(group) => pageOf.get(group) ?? "timeline.html"} />
      <Further />
    </section>
  );
}

/** The most salient events that are not told above, in the order of time. */
function Further() {
  const { site, href } = usePage();
  const happened = happenedIn(site.digest);
  const told = new Set(spread(happened, TOLD));
  const kept = new Set(
    mostSalient(
      happened.filter((event) => !told.has(event)),
      FURTHER,
    ),
  );
  if (kept.size < 2) return null;
  return (
    <ol class="further">
      {happened
        .filter((event) => kept.has(event))
        .map((event) => (
          <li key={event.id}>
            <p class="dl">
              <EventDate event={event} />
            </p>
            <a href={href(site.pathOf(event.id))}>
              <Headline event={event} />
            </a>
          </li>
        ))}
    </ol>
  );
}

function Reports() {
  const { site, words, href } = usePage();
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{words.theReports}</h2>
      <ReportList reports={site.reports.slice(-REPORTS)} />
      {site.reports.length > REPORTS && (
        <p class="all">
          <a href={href("sources.html")}>{words.allReports(site.reports.length)}</a>
        </p>
      )}
    </section>
  );
}

function Names() {
  const { site, words, href } = usePage();
  const { entities } = site.digest;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{words.peopleAndPlaces}</h2>
      {KINDS.slice(0, 3).map((kind) => {
        const some = byProminence(entities.filter((one) => one.kind === kind)).slice(0, NAMES);
        return (
          some.length > 0 && (
            <section key={kind}>
              <h3>{words.kindsMany[kind]}</h3>
              <NameList entities={some} />
            </section>
          )
        );
      })}
      <p class="all">
        <a href={href("names.html")}>{words.allNames(entities.length)}</a>
      </p>
    </section>
  );
}

/** The changes that matter most: what is disputed or confirmed now, then what is new. Nothing in the first edition. */
function WhatChanged() {
  const { site, words, href } = usePage();
  if (!site.edition.changes) return null;
  const { title, all, counts, newOnes } = words.changes;
  const { articles, events, claims } = changesIn(site);
  const groups: readonly (readonly [string, readonly Change[]])[] = [
    [counts.disputed, [...events.disputed, ...claims.disputed]],
    [counts.corroborated, [...events.corroborated, ...claims.corroborated]],
    [newOnes.articles, articles.new.slice(-CHANGES)],
    [newOnes.events, events.new],
  ];
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{title}</h2>
      <div class="columns">
        {groups.map(
          ([what, some]) =>
            some.length > 0 && (
              <section key={what}>
                <h3>{what}</h3>
                <ul class="short">
                  {some.slice(0, CHANGES).map(({ id, text, to }) => (
                    <li key={id}>
                      <a href={href(to)}>{text}</a>
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
      <p class="all">
        <a href={href("changes.html")}>{all}</a>
      </p>
    </section>
  );
}

function Follow() {
  const { words, href } = usePage();
  return (
    <section class="follow" aria-labelledby="follow">
      <h2 id="follow">{words.follow}</h2>
      <ul>
        {(
          [
            ["feed.xml", words.feeds.rss],
            ["atom.xml", words.feeds.atom],
            ["feed.json", words.feeds.json],
            ["planned.ics", words.feeds.ics],
            ["data.html", words.dataTitle],
            ["print.html", words.printTitle],
          ] as const
        ).map(([to, text]) => (
          <li key={to}>
            <a href={href(to)}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The sentence without the dateline before it; only the event's own part of it where it tells of other events too, under
 * other dates.
 */
function toldIn({ report: { article }, index, span, text }: Place, event: Event, site: Site): string {
  const uses = site.uses(article.id).get(index) ?? [];
  if (uses.filter((use) => use.kind === "event").length > 1) return event.headline;
  const opening = article.dateline?.span.end ?? 0;
  return span.start < opening && opening < span.end ? article.text.slice(opening, span.end).trimStart() : text;
}

/**
 * The most salient events, those that several sources tell before others, but not all of one day: each one chosen takes
 * weight from the others of its date, so that five sentences tell the course of a story and not five times its height.
 */
function spread(events: readonly Event[], count: number): readonly Event[] {
  const chosen: Event[] = [];
  const times = new Map<string, number>();
  const left = [...mostSalient(events, events.length)];
  const weight = (event: Event): number =>
    event.salience * Math.sqrt(event.origins.length) * SPREAD ** (times.get(event.edtf) ?? 0);
  while (chosen.length < count && left.length > 0) {
    const best = left.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    times.set(best.edtf, (times.get(best.edtf) ?? 0) + 1);
  }
  return chosen;
}
