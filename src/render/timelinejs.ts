import type { Event } from "../records/digest.ts";
import { dayEdtf, type Edtf, precisionOf, rangeOf } from "../records/edtf.ts";
import { dateInWords, statedDate } from "./dates.ts";
import { mostSalient, type Site } from "./site.ts";

/** What TimelineJS 3 reads. */
export interface TimelineJs {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly Slide[];
}

/** Slides of one file: more than anybody leafs through, and all that TimelineJS can draw. */
const MOST = 1000;

/** A date of TimelineJS: a month and a day only where the source is that exact. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Slide {
  readonly unique_id: string;
  readonly start_date: Moment;
  readonly end_date?: Moment;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/**
 * The dated events in the JSON of TimelineJS 3 (its texts are HTML, so the sources' words are escaped). Open intervals
 * stand at the end that is known. Of a long story the most salient events.
 */
export function timelineJsOf(site: Site, most = MOST): TimelineJs {
  const dated = site.digest.events.filter((event) => statedDate(event) !== "");
  const kept = new Set(mostSalient(dated, most));
  return {
    title: {
      text: { headline: html(site.title), text: html(site.words.ofReports(site.reports.length, site.reports.length)) },
    },
    events: dated.flatMap((event) => {
      const date = statedDate(event);
      return date === "" || !kept.has(event) ? [] : [slide(site, event, date)];
    }),
  };
}

function slide(site: Site, event: Event, date: Edtf): Slide {
  const { first, last } = rangeOf(date);
  const start = first ?? last ?? 0;
  const whole = precisionOf(date) !== "interval" || first === undefined || last === undefined;
  const quotes = event.evidence.map((one) => {
    const { text, report } = site.place(one);
    return `<blockquote>${html(text)} <cite>${html(report.name)}</cite></blockquote>`;
  });
  return {
    unique_id: event.id,
    start_date: moment(start, date),
    ...(!whole && { end_date: moment(last ?? start, date) }),
    display_date: dateInWords(date, site.words),
    group: event.status,
    text: { headline: html(event.headline), text: quotes.join("") },
  };
}

function moment(day: number, date: Edtf): Moment {
  const [year = 0, month = 1, ofMonth = 1] = dayEdtf(day).split("-").map(Number);
  const precision = precisionOf(date);
  if (precision === "year" || precision === "decade") return { year };
  if (precision === "month" || precision === "season" || precision === "quarter") return { year, month };
  return { year, month, day: ofMonth };
}

const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
