import type { Event } from "../records/digest.ts";
import { eventDate } from "./dates.ts";
import type { Site } from "./site.ts";

/** One record a line. */
export const linesOf = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join("");

/** An event as a line of a table; the columns are named so. */
export interface EventRow {
  readonly id: string;
  /** EDTF; empty where no source states a date. */
  readonly edtf: string;
  /** In words. */
  readonly date: string;
  readonly status: "happened" | "planned" | "possible";
  readonly headline: string;
  /** How many reports tell it. @pattern ^\d+$ */
  readonly reports: string;
  /** How many of them are independent. @pattern ^\d+$ */
  readonly origins: string;
  /** The address of its page, from the root of the site. */
  readonly page: string;
}

const COLUMNS = ["id", "edtf", "date", "status", "headline", "reports", "origins", "page"] as const;

/** Events as a table (RFC 4180), for spreadsheets. */
export function csvOf(site: Site, events = site.digest.events): string {
  const rows = events.map((event) => {
    const row = rowOf(site, event);
    return COLUMNS.map((column) => row[column]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const rowOf = (site: Site, event: Event): EventRow => ({
  id: event.id,
  edtf: event.edtf,
  date: eventDate(event, site.words),
  status: event.status,
  headline: event.headline,
  reports: String(site.coverage(event.evidence).length),
  origins: String(event.origins.length),
  page: site.pathOf(event.id),
});

/** Quoted where needed; a leading sign that a spreadsheet would run as a formula is made text by a space before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
