import type { Event } from "../records/digest.ts";
import { absolute } from "./address.ts";
import { eventDate } from "./dates.ts";
import type { Site } from "./site.ts";

/** A line to paste under what quotes this event: headline, story, the reports behind it, and where it stands. */
export function citation(site: Site, event: Event): string {
  const { words } = site;
  const when = eventDate(event, words);
  const names = site.coverage(event.evidence).map((number) => site.reports[number - 1]?.name ?? "");
  const who = names.length > 6 ? words.reports(names.length) : words.list(names);
  const where = site.config.url ? ` ${absolute(site.config, site.pathOf(event.id))}` : "";
  return `“${event.headline}” (${when}). ${site.title}. ${who}.${where}`;
}
