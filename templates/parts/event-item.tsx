import type { Event } from "../../src/records/digest.ts";
import { statedDate } from "../../src/render/dates.ts";
import { DIFFERING, isExact, QUOTED } from "../../src/render/groups.ts";
import { labelOf } from "../../src/render/labels.ts";
import type { Place } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";
import { EventDate } from "./date.tsx";
import { Headline } from "./headline.tsx";
import { part } from "./part.tsx";
import { Coverage } from "./pips.tsx";
import { distinct, Quotes } from "./quote.tsx";
import { Subject } from "./subject.tsx";

interface EventItemProps {
  readonly event: Event;
  /** Classes that the timeline's filter looks for, each with a space before it. */
  readonly marks?: string;
  readonly open?: boolean;
  /** One of the events that carry the story: set larger. */
  readonly prominent?: boolean;
  /** Says the date too, where no heading does. */
  readonly dated?: boolean;
}

/** An event in a timeline: headline, who reports it, where they differ, and the sentences behind it. */
export const EventItem = part(
  "event-item/EventItem",
  function EventItem({ event, marks = "", open = false, dated = false, prominent = false }: EventItemProps) {
    const { site, words, href } = usePage();
    const places = distinct(event.evidence.map(site.place));
    const [only] = places;
    return (
      <li class={`ev ${shapeOf(event)}${prominent ? " key" : ""}${marks}`} id={event.id}>
        <h3>
          <a href={href(site.pathOf(event.id))}>
            <Headline event={event} />
          </a>
        </h3>
        {(dated || event.status !== "happened") && (
          <p class="meta">
            <StatusTag event={event} /> {dated && <EventDate event={event} />}
          </p>
        )}
        <Differs event={event} />
        {only && places.length === 1 && isWhole(event, only) ? (
          <p class="meta">
            <Coverage evidence={event.evidence} /> · <a href={href(only.to)}>{only.report.name}</a>
          </p>
        ) : (
          <details open={open}>
            <summary>
              <Coverage evidence={event.evidence} origins={event.origins.length} />
              {places.length > 1 && `, ${words.sentences(places.length)}`}
            </summary>
            <Quotes evidence={event.evidence} most={QUOTED} />
          </details>
        )}
      </li>
    );
  },
);

/** Whether the headline is the sentence to the full stop: then only the way to it is left to show. */
const isWhole = ({ headline }: Event, { text }: Place): boolean => text.replace(/\.$/, "") === headline;

/** As the bars of the strip: what happened on a known day, on a date less exact, and what has not been told as happened. */
function shapeOf(event: Event): "filled" | "dashed" | "hollow" {
  if (event.status !== "happened") return "hollow";
  return isExact(statedDate(event)) ? "filled" : "dashed";
}

/** "Planned" or "Possible", for what has not been told as having happened. */
export const StatusTag = part("event-item/StatusTag", function StatusTag({ event }: { readonly event: Event }) {
  const { words } = usePage();
  if (event.status === "happened") return null;
  return <span class="tag">{event.status === "planned" ? words.planned : words.possible}</span>;
});

/** Where the sources differ on an event: one line each, leading to the values. */
export const Differs = part("event-item/Differs", function Differs({ event }: { readonly event: Event }) {
  const { site, words, href } = usePage();
  const some = event.disagreements.flatMap((id) => site.disagreement(id) ?? []);
  return (
    <>
      {some.slice(0, DIFFERING).map((one) => (
        <p class="differs" key={one.id}>
          <b>{words.relation[one.relation]}:</b>{" "}
          <a href={href(site.anchorOf(one.id))}>
            <Subject one={one} />
          </a>{" "}
          <span class="camps">{one.values.map((value) => labelOf(one, value)).join(" / ")}</span>
        </p>
      ))}
      {some.length > DIFFERING && (
        <p class="note">
          <a href={href(site.pathOf(event.id))}>{words.more(some.length - DIFFERING)}</a>
        </p>
      )}
    </>
  );
});
