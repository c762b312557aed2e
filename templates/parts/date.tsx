import type { Event } from "../../src/records/digest.ts";
import type { Edtf } from "../../src/records/edtf.ts";
import { dateInWords, datetimeOf, eventDate, shortDate, statedDate } from "../../src/render/dates.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** A date in words, with its machine-readable value where HTML has one and its EDTF always. */
export const When = part(
  "date/When",
  function When({ date, short = false }: { readonly date: Edtf; readonly short?: boolean }) {
    const { words } = usePage();
    const text = short ? shortDate(date, words) : dateInWords(date, words);
    const datetime = datetimeOf(date);
    return datetime ? (
      <time datetime={datetime} data-edtf={date}>
        {text}
      </time>
    ) : (
      <span data-edtf={date}>{text}</span>
    );
  },
);

/** An event's date; what the sources say instead where it has none. */
export const EventDate = part("date/EventDate", function EventDate({ event }: { readonly event: Event }) {
  const { words } = usePage();
  const date = statedDate(event);
  if (date !== "") return <When date={date} />;
  return <span>{eventDate(event, words)}</span>;
});
