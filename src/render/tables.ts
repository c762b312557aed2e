import { eventDate } from "./dates.ts";
import type { Site } from "./site.ts";

/** One record a line. */
export const linesOf = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join("");

/** Events as a table (RFC 4180), for spreadsheets. */
export function csvOf(site: Site): string {
  const rows = site.digest.events.map((event) => [
    event.id,
    event.edtf,
    eventDate(event, site.words),
    event.status,
    event.headline,
    String(site.coverage(event.evidence).length),
    String(event.origins.length),
    site.pathOf(event.id),
  ]);
  const head = ["id", "edtf", "date", "status", "headline", "reports", "origins", "page"];
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Quoted where needed; a leading sign that a spreadsheet would run as a formula is made text by a space before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
