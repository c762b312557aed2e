import type { Event } from "../../src/records/digest.ts";
import { mostSalient, type Report, type Site } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";
import { EventDate } from "./date.tsx";
import { Headline } from "./headline.tsx";
import { part } from "./part.tsx";

const EVENTS = 14;
const REPORTS = 12;

/** Reports by key events: who tells what. A real table; the signs have words for those who cannot see them. */
export const Matrix = part("matrix/Matrix", function Matrix() {
  const { site, words, href } = usePage();
  const events = keyEvents(site);
  const reports = fullest(site, events);
  if (events.length === 0 || reports.length < 2) return null;
  return (
    <section class="matrix" aria-labelledby="matrix">
      <h2 id="matrix">{words.matrix}</h2>
      <p class="note">
        {words.matrixIntro}{" "}
        {reports.length < site.reports.length && words.matrixFirst(reports.length, site.reports.length)}
      </p>
      <p class="legend">
        <Sign kind="yes" /> {words.reportsIt} <Sign kind="differs" /> {words.differsOn} <Sign kind="no" />{" "}
        {words.doesNot}
      </p>
      {reports.some(({ article }) => article.publisher) && (
        <p class="legend">{reports.map(({ number, name }, index) => `${index === 0 ? "" : " · "}${number} ${name}`)}</p>
      )}
      <table aria-labelledby="matrix">
        <thead>
          <tr>
            <th scope="col">{words.event}</th>
            {reports.map((report) => (
              <th scope="col" key={report.path}>
                <a href={href(report.path)}>
                  {report.number}
                  <span class="vh">: {report.name}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <th scope="row">
                <a href={href(site.pathOf(event.id))}>
                  <Headline event={event} />
                </a>
                <span class="meta">
                  <EventDate event={event} />
                </span>
              </th>
              {reports.map((report) => (
                <Cell key={report.path} event={event} report={report} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

type Kind = "yes" | "no" | "differs";

function Cell({ event, report }: { readonly event: Event; readonly report: Report }) {
  const { site, words } = usePage();
  const kind = kindOf(event, report, site);
  const text = { yes: words.reportsIt, no: words.doesNot, differs: words.differsOn }[kind];
  return (
    <td class={kind} data-label={report.number}>
      <Sign kind={kind} />
      <span class="vh">{text}</span>
    </td>
  );
}

/** Filled, filled with a gap, hollow: told apart without colour. */
const Sign = ({ kind }: { readonly kind: Kind }) => (
  <svg class={`sign ${kind}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    {kind === "no" ? <path d="M4 8h8" /> : <circle cx="8" cy="8" r="6" />}
    {kind === "differs" && <path d="M5 6.2h6M5 9.8h6M10 3.5L6 12.5" />}
  </svg>
);

function kindOf(event: Event, report: Report, site: Site): Kind {
  const { id } = report.article;
  if (!event.evidence.some((one) => one.article === id)) return "no";
  const differs = event.disagreements.some((one) =>
    site.disagreement(one)?.values.some((value) => value.evidence.some((place) => place.article === id)),
  );
  return differs ? "differs" : "yes";
}

/** The most salient events, in the order of time. */
function keyEvents(site: Site): readonly Event[] {
  const kept = new Set(mostSalient(site.digest.events, EVENTS));
  return site.digest.events.filter((event) => kept.has(event));
}

/** The reports that tell most of these events, in their own order. */
function fullest(site: Site, events: readonly Event[]): readonly Report[] {
  if (site.reports.length <= REPORTS) return site.reports;
  const count = new Map<number, number>();
  for (const event of events) {
    for (const number of site.coverage(event.evidence)) count.set(number, (count.get(number) ?? 0) + 1);
  }
  const kept = new Set(
    [...site.reports].sort((a, b) => (count.get(b.number) ?? 0) - (count.get(a.number) ?? 0)).slice(0, REPORTS),
  );
  return site.reports.filter((report) => kept.has(report));
}
