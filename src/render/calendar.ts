import ical, { ICalEventTransparency } from "ical-generator";
import { type Edtf, rangeOf } from "../records/edtf.ts";
import { absolute } from "./address.ts";
import { dateInWords } from "./dates.ts";
import type { Site } from "./site.ts";

const MS_PER_DAY = 86_400_000;
const LONGEST = 31; // days; a season or a year in a calendar covers everything else

/** Planned events that are dated to a month or better, as whole days (RFC 5545). */
export function calendarOf(site: Site): string {
  const calendar = ical({
    name: site.words.plannedTitle(site.title),
    prodId: { company: "Dateline", product: "Dateline", language: "EN" },
  });
  for (const event of site.digest.events) {
    if (event.status !== "planned" || event.edtf === "" || event.precision === "undated") continue;
    const { first, last } = rangeOf(event.edtf);
    if (first === undefined || last === undefined || last - first >= LONGEST) continue;
    const url = absolute(site.config, site.pathOf(event.id));
    calendar.createEvent({
      id: `${event.id}@dateline`,
      stamp: localMidnight(stampOf(site.digest.asOf)),
      start: localMidnight(first),
      end: localMidnight(last + 1),
      allDay: true,
      summary: event.headline,
      description: `${dateInWords(event.edtf, site.words)}. ${site.words.ofReports(site.coverage(event.evidence).length, site.reports.length)}. ${url}`,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const stampOf = (asOf: Edtf | ""): number => (asOf === "" ? 0 : (rangeOf(asOf).first ?? 0));

/** ical-generator writes dates in the machine's zone, so the same day must be midnight there. */
function localMidnight(day: number): Date {
  const utc = new Date(day * MS_PER_DAY);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
