import type { Entity, Event } from "../../src/records/digest.ts";
import { shortDate } from "../../src/render/dates.ts";
import type { DateGroup, Period } from "../../src/render/groups.ts";
import type { Page, PageKind } from "../../src/render/page.ts";
import { byProminence } from "../../src/render/prominence.ts";
import { mostSalient, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";
import { When } from "../parts/date.tsx";
import { EventItem } from "../parts/event-item.tsx";
import { Strip } from "../parts/strip.tsx";

const FILTERS = 12; // of each kind; the stylesheet has a rule for each place
const KEY_EVENTS = 20;

/** All events in the order of time: one page, or one for each period of a long story. */
export const timeline: PageKind = {
  name: "timeline",
  pages: (site) => {
    const [only] = site.periods;
    if (site.periods.length === 1 && only) return [pageOf(site, only)];
    return [
      { path: "timeline.html", content: () => <Overview site={site} /> },
      ...site.periods.map((period) => pageOf(site, period)),
    ];
  },
};

const pageOf = (site: Site, period: Period): Page => ({
  path: period.path,
  content: () => <Timeline site={site} period={period} />,
});

function Timeline({ site, period }: { readonly site: Site; readonly period: Period }) {
  const { words } = site;
  const split = site.periods.length > 1;
  const people = filterPeople(site, period);
  return (
    <Layout
      site={site}
      path={period.path}
      kind="timeline"
      title={split ? `${words.timelineTitle}: ${nameOf(period, site)}` : words.timelineTitle}
      {...(split && { above: [{ to: "timeline.html", text: words.timelineTitle }] })}
    >
      <header class="top">
        <h1>{split ? nameOf(period, site) : words.timelineTitle}</h1>
        <p class="standfirst">{words.timelineIntro}</p>
      </header>
      <Strip groups={period.groups} page={() => period.path} />
      <Filter people={people} />
      {period.groups.map((group) => (
        <Group key={group.id} group={group} people={people} />
      ))}
      {split && <Neighbours period={period} />}
    </Layout>
  );
}

function Group({ group, people }: { readonly group: DateGroup; readonly people: readonly Entity[] }) {
  const { site, words } = usePage();
  return (
    <section class="group">
      <h2 id={group.id}>{group.date === "" ? words.undatedHeading : <When date={group.date} />}</h2>
      <ol>
        {group.events.map((event) => (
          <EventItem
            key={event.id}
            event={event}
            dated={group.date === ""}
            marks={marksOf(event, people, site)}
            prominent={site.keyEvents.has(event)}
          />
        ))}
      </ol>
    </section>
  );
}

/** Native radio buttons; the stylesheet hides what does not match. One choice at a time, so that no date is left empty. */
function Filter({ people }: { readonly people: readonly Entity[] }) {
  const { site, words } = usePage();
  const reports = site.reports.length > 1 ? site.reports.slice(0, FILTERS) : [];
  if (reports.length + people.length === 0) return null;
  return (
    <details class="filter">
      <summary>{words.filter}</summary>
      <fieldset>
        <legend class="vh">{words.filter}</legend>
        <Choice id="all" text={words.everything} checked />
        {reports.length > 0 && (
          <p class="which">
            <b>{words.bySource}</b>
            {reports.map((report, index) => (
              <Choice key={report.path} id={`r${index + 1}`} text={report.name} />
            ))}
          </p>
        )}
        {people.length > 0 && (
          <p class="which">
            <b>{words.byPerson}</b>
            {people.map((person, index) => (
              <Choice key={person.id} id={`p${index + 1}`} text={person.name} />
            ))}
          </p>
        )}
      </fieldset>
    </details>
  );
}

const Choice = ({
  id,
  text,
  checked = false,
}: {
  readonly id: string;
  readonly text: string;
  readonly checked?: boolean;
}) => (
  <label>
    <input type="radio" name="only" id={id} checked={checked} /> {text}
  </label>
);

/** People of this period's events, those of most events first. */
function filterPeople(site: Site, period: Period): readonly Entity[] {
  const here = new Set(period.groups.flatMap((group) => group.events.flatMap((event) => event.entities)));
  return byProminence(site.digest.entities.filter((one) => one.kind === "person" && here.has(one.id))).slice(
    0,
    FILTERS,
  );
}

function marksOf(event: Event, people: readonly Entity[], site: Site): string {
  const reports = site
    .coverage(event.evidence)
    .filter((number) => number <= FILTERS)
    .map((number) => ` r${number}`);
  const persons = people.flatMap((person, index) => (event.entities.includes(person.id) ? [` p${index + 1}`] : []));
  return [...reports, ...persons].join("");
}

function nameOf(period: Period, site: Site): string {
  const { words } = site;
  if (period.first === "" || period.last === "") return undatedName(period, site);
  const short = (date: typeof period.first): string => (date === "" ? "" : withYear(shortDate(date, words), date));
  return words.covering(short(period.first), short(period.last));
}

/** "Undated"; with its place among them where the undated fill several pages. */
function undatedName(period: Period, { periods, words }: Site): string {
  const undated = periods.filter(({ first }) => first === "");
  return undated.length === 1 ? words.undatedHeading : `${words.undatedHeading} (${undated.indexOf(period) + 1})`;
}

const withYear = (text: string, date: string): string =>
  /\d{4}/.test(text) ? text : `${text} ${/\d{4}/.exec(date)?.[0] ?? ""}`;

function Neighbours({ period }: { readonly period: Period }) {
  const { site, words, href } = usePage();
  const index = site.periods.indexOf(period);
  const [before, after] = [site.periods[index - 1], site.periods[index + 1]];
  return (
    <nav class="pager" aria-label={words.periodsHeading}>
      {before && <a href={href(before.path)}>← {nameOf(before, site)}</a>}
      <a href={href("timeline.html")}>{words.timelineTitle}</a>
      {after && <a href={href(after.path)}>{nameOf(after, site)} →</a>}
    </nav>
  );
}

/** What a long story shows first: its shape, its key events, and its periods. */
function Overview({ site }: { readonly site: Site }) {
  const { words, digest } = site;
  const kept = new Set(mostSalient(digest.events, KEY_EVENTS));
  const pages = new Map(site.periods.flatMap(({ path, groups }) => groups.map((group) => [group, path] as const)));
  return (
    <Layout site={site} path="timeline.html" kind="timeline" title={words.timelineTitle}>
      <header class="top">
        <h1>{words.timelineTitle}</h1>
        <p class="standfirst">
          {words.timelineIntro} {words.tooMany(digest.events.length)}
        </p>
      </header>
      <Strip groups={[...pages.keys()]} page={(group) => pages.get(group) ?? "timeline.html"} />
      <section aria-labelledby="periods">
        <h2 id="periods">{words.periodsHeading}</h2>
        <Periods />
      </section>
      <section class="group" aria-labelledby="key">
        <h2 id="key">{words.keyEvents}</h2>
        <ol>
          {digest.events
            .filter((event) => kept.has(event))
            .map((event) => (
              <EventItem key={event.id} event={event} dated />
            ))}
        </ol>
      </section>
    </Layout>
  );
}

function Periods() {
  const { site, words, href } = usePage();
  return (
    <ul class="names">
      {site.periods.map((period) => (
        <li key={period.path}>
          <a href={href(period.path)}>{nameOf(period, site)}</a> <span class="count">{words.events(period.count)}</span>
        </li>
      ))}
    </ul>
  );
}
