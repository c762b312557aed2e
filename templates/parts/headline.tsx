import type { Event } from "../../src/records/digest.ts";
import { voiceAt } from "../../src/render/voice.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** An event's headline: words of a source, marked with their language where that is not the site's. */
export const Headline = part("headline/Headline", function Headline({ event }: { readonly event: Event }) {
  const { site } = usePage();
  const voice = voiceAt(site, event.evidence);
  return voice.lang || voice.dir ? <span {...voice}>{event.headline}</span> : event.headline;
});
