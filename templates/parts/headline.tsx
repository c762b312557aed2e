import type { Event } from "../../src/records/digest.ts";
import { foreign } from "../../src/render/foreign.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** An event's headline: words of a source, marked with their language where that is not the site's. */
export const Headline = part("headline/Headline", function Headline({ event }: { readonly event: Event }) {
  const { site } = usePage();
  const [first] = event.evidence;
  const language = first && foreign(site, site.report(first.article).article);
  return language ? <span lang={language}>{event.headline}</span> : event.headline;
});
