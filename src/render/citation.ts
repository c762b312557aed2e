import type { Event } from "../records/digest.ts";
import { absolute } from "./address.ts";
import { eventDate } from "./dates.ts";
import type { Site } from "./site.ts";

/** The same for BibTeX: an entry that any LaTeX reads, special characters escaped. */
export function bibtex(site: Site, event: Event): string {
  const fields = {
    title: `{${tex(event.headline)}}`,
    howpublished: tex(site.title),
    ...(whole(site.digest.asOf) && { year: site.digest.asOf.slice(0, 4) }),
    note: tex(`${eventDate(event, site.words)}. ${sourcesOf(site, event)}`),
    ...(site.config.url && { url: absolute(site.config, site.pathOf(event.id)) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${event.id},\n${lines.join(",\n")}\n}`;
}

/** The same in CSL-JSON (citationstyles.org, schema 1.0). */
export function cslJson(site: Site, event: Event): string {
  const { words, digest, config } = site;
  const item = {
    id: event.id,
    type: "webpage",
    title: event.headline,
    "container-title": site.title,
    ...(whole(digest.asOf) && { issued: { "date-parts": [digest.asOf.split("-").map(Number)] } }),
    note: `${eventDate(event, words)}. ${sourcesOf(site, event)}`,
    ...(config.url && { URL: absolute(config, site.pathOf(event.id)) }),
  };
  return JSON.stringify([item], null, 2);
}

/** A line to paste under what quotes this event: headline, story, the reports behind it, and where it stands. */
export function citation(site: Site, event: Event): string {
  const { words } = site;
  const when = eventDate(event, words);
  const where = site.config.url ? ` ${absolute(site.config, site.pathOf(event.id))}` : "";
  return `“${event.headline}” (${when}). ${site.title}. ${sourcesOf(site, event)}${where}`;
}

/** "Report 1 and Report 3." */
function sourcesOf({ coverage, reports, words }: Site, event: Event): string {
  const names = coverage(event.evidence).map((number) => reports[number - 1]?.name ?? "");
  return `${names.length > 6 ? words.reports(names.length) : words.list(names)}.`;
}

/** A year, a month or a day, and neither approximate nor an interval. */
const whole = (date: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date);

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const tex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`);
