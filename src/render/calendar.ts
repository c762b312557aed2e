import ical, { ICalEventTransparency } from "ical-generator";
import { type Edtf, rangeOf } from "../records/edtf.ts";
import { absolute } from "./address.ts";
import { coverageOf } from "./coverage.ts";
import { dateInWords } from "./dates.ts";
import type { Site } from "./site.ts";

const MS_PER_DAY = 86_400_000;
const MOST = 500; // entries: calendars are read on telephones
const LONGEST = 31; // days; a season or a year in a calendar covers everything else

/** Planned events that are dated to a month or better, as whole days (RFC 5545); the last 500 of a long story. */
export function calendarOf(site: Site): string {
  const calendar = ical({
    name: site.words.plannedTitle(site.title),
    prodId: { company: "Dateline", product: "Dateline", language: "EN" },
  });
  const planned = site.digest.events.filter(
    ({ status, edtf, precision }) => status === "planned" && edtf !== "" && precision !== "undated",
  );
  for (const event of planned.slice(-MOST)) {
    if (event.edtf === "") continue;
    const { first, last } = rangeOf(event.edtf);
    if (first === undefined || last === undefined || last - first >= LONGEST) continue;
    const url = absolute(site.config, site.pathOf(event.id));
    calendar.createEvent({
      id: `${event.id}@dateline`,
      stamp: midnight(stampOf(site.digest.asOf)),
      start: midnight(first),
      end: midnight(last + 1),
      allDay: true,
      summary: event.headline,
      description: `${dateInWords(event.edtf, site.words)}. ${coverageOf(site, event.evidence)}. ${url}`,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const stampOf = (asOf: Edtf | ""): number => (asOf === "" ? 0 : (rangeOf(asOf).first ?? 0));

/** Whole days are read off in UTC, whatever the zone of the machine. */
const midnight = (day: number): Date => new Date(day * MS_PER_DAY);
