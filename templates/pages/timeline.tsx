import type { Entity, Event } from "../../src/records/digest.ts";
import type { Edtf } from "../../src/records/edtf.ts";
import type { DateGroup, TimelinePage } from "../../src/render/groups.ts";
import type { Page, PageKind } from "../../src/render/page.ts";
import { byProminence } from "../../src/render/prominence.ts";
import { mostSalient, type Report, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";
import { When } from "../parts/date.tsx";
import { EventItem } from "../parts/event-item.tsx";
import {
  above,
  nameOf,
  type PeriodList,
  PeriodPager,
  Periods,
  partsOf,
  pathOfYear,
  splitYears,
} from "../parts/periods.tsx";
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
      ...splitYears(site.periods).map((year) => ({
        path: pathOfYear("timeline.html", year),
        content: () => <Overview site={site} year={year} />,
      })),
    ];
  },
};

const pageOf = (site: Site, period: TimelinePage): Page => ({
  path: period.path,
  content: () => <Timeline site={site} period={period} />,
});

const listOf = ({ periods, words }: Site): PeriodList<TimelinePage> => ({
  periods,
  path: "timeline.html",
  title: words.timelineTitle,
  count: words.events,
});

function Timeline({ site, period }: { readonly site: Site; readonly period: TimelinePage }) {
  const { words, periods } = site;
  const split = periods.length > 1;
  const filters: Filters = { reports: filterReports(site, period), people: filterPeople(site, period) };
  return (
    <Layout
      site={site}
      path={period.path}
      kind="timeline"
      title={split ? `${words.timelineTitle}: ${nameOf(period, periods, site)}` : words.timelineTitle}
      {...(split && { above: above(listOf(site), period), description: words.timelineIntro })}
    >
      <header class="top">
        <h1>{split ? nameOf(period, periods, site) : words.timelineTitle}</h1>
        <p class="standfirst">{words.timelineIntro}</p>
      </header>
      <Strip groups={period.groups} page={() => period.path} />
      <Filter {...filters} />
      {period.groups.map((group) => (
        <Group key={group.id} group={group} filters={filters} />
      ))}
      {split && <PeriodPager of={listOf(site)} period={period} />}
    </Layout>
  );
}

/** By whom events can be told, and with whom they can be, one at a time. */
interface Filters {
  readonly reports: readonly Report[];
  readonly people: readonly Entity[];
}

function Group({ group, filters }: { readonly group: DateGroup; readonly filters: Filters }) {
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
            marks={marksOf(event, filters, site)}
            prominent={site.keyEvents.has(event)}
          />
        ))}
      </ol>
    </section>
  );
}

/** Native radio buttons; the stylesheet hides what does not match. One choice at a time, so that no date is left empty. */
function Filter({ reports, people }: Filters) {
  const { words } = usePage();
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

/** Reports that tell this period's events, in their order: where they are many, those that tell most of them. */
function filterReports(site: Site, { groups }: TimelinePage): readonly Report[] {
  if (site.reports.length < 2) return [];
  const told = new Map<number, number>();
  for (const { evidence } of groups.flatMap(({ events }) => events))
    for (const number of site.coverage(evidence)) told.set(number, (told.get(number) ?? 0) + 1);
  const most = [...told].sort(([a, x], [b, y]) => y - x || a - b).slice(0, FILTERS);
  return most.flatMap(([number]) => site.reports[number - 1] ?? []).sort((a, b) => a.number - b.number);
}

/** People of this period's events, those of most events first. */
function filterPeople(site: Site, period: TimelinePage): readonly Entity[] {
  const here = new Set(period.groups.flatMap((group) => group.events.flatMap((event) => event.entities)));
  return byProminence(site.digest.entities.filter((one) => one.kind === "person" && here.has(one.id))).slice(
    0,
    FILTERS,
  );
}

function marksOf(event: Event, { reports, people }: Filters, site: Site): string {
  const told = new Set(site.coverage(event.evidence));
  const sources = reports.flatMap(({ number }, index) => (told.has(number) ? [` r${index + 1}`] : []));
  const persons = people.flatMap((person, index) => (event.entities.includes(person.id) ? [` p${index + 1}`] : []));
  return [...sources, ...persons].join("");
}

/** What a long story, or a long year of it, shows first: its shape, its key events, and its periods. */
function Overview({ site, year }: { readonly site: Site; readonly year?: Edtf }) {
  const { words, digest } = site;
  const periods = year === undefined ? site.periods : partsOf(site.periods, year);
  const pages = new Map(periods.flatMap(({ path, groups }) => groups.map((group) => [group, path] as const)));
  const events = year === undefined ? digest.events : [...pages.keys()].flatMap((group) => group.events);
  const kept = new Set(mostSalient(events, KEY_EVENTS));
  const path = year === undefined ? "timeline.html" : pathOfYear("timeline.html", year);
  return (
    <Layout
      site={site}
      path={path}
      kind="timeline"
      title={year === undefined ? words.timelineTitle : `${words.timelineTitle}: ${year}`}
      {...(year !== undefined && { above: above(listOf(site), {}) })}
      description={words.timelineIntro}
    >
      <header class="top">
        <h1>{year ?? words.timelineTitle}</h1>
        <p class="standfirst">
          {words.timelineIntro} {year === undefined && words.tooMany(events.length)}
        </p>
      </header>
      <Strip groups={[...pages.keys()]} page={(group) => pages.get(group) ?? path} />
      <section aria-labelledby="periods">
        <h2 id="periods">{words.periodsHeading}</h2>
        <Periods of={listOf(site)} year={year} />
      </section>
      <section class="group" aria-labelledby="key">
        <h2 id="key">{words.keyEvents}</h2>
        <ol>
          {events
            .filter((event) => kept.has(event))
            .map((event) => (
              <EventItem key={event.id} event={event} dated />
            ))}
        </ol>
      </section>
    </Layout>
  );
}
