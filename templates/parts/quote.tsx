import type { Evidence } from "../../src/records/digest.ts";
import type { Span } from "../../src/records/span.ts";
import { Fragment } from "../../src/render/jsx-runtime.ts";
import { originalAt, webAddress } from "../../src/render/paths.ts";
import type { Place } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** Sentences that something rests on, each with the report it stands in and a link to its place there. */
export const Quotes = part(
  "quote/Quotes",
  function Quotes({ evidence, most = 12 }: { readonly evidence: readonly Evidence[]; readonly most?: number }) {
    const { site } = usePage();
    const places = distinct(evidence.map(site.place));
    return <PlaceList places={places.slice(0, most)} more={places.length - most} />;
  },
);

interface FoldedProps {
  readonly evidence: readonly Evidence[];
  /** The words of a sentence that are meant. */
  readonly focus?: (place: Place) => readonly Span[];
  /** Sentences that are seen at once. */
  readonly shown: number;
  readonly most?: number;
  /** For paper: nothing is folded away. */
  readonly open?: boolean;
}

/** The first sentences at once, the rest folded away: a page that compares must stay one to look over. */
export const FoldedQuotes = part(
  "quote/FoldedQuotes",
  function FoldedQuotes({ evidence, focus, shown, most = 12, open = false }: FoldedProps) {
    const { site, words } = usePage();
    const places = distinct(evidence.map(site.place));
    const first = places.length <= shown + 1 && shown > 0 ? places.length : shown;
    const rest = places.slice(first, Math.max(most, first));
    return (
      <>
        {first > 0 && <PlaceList places={places.slice(0, first)} focus={focus} more={0} />}
        {rest.length > 0 && (
          <details open={open}>
            <summary>
              {first === 0 ? words.evidenceCount(places.length) : words.moreSentences(places.length - first)}
            </summary>
            <PlaceList places={rest} focus={focus} more={places.length - first - rest.length} />
          </details>
        )}
      </>
    );
  },
);

interface PlaceListProps {
  readonly places: readonly Place[];
  readonly focus?: FoldedProps["focus"] | undefined;
  readonly more: number;
}

function PlaceList({ places, focus, more }: PlaceListProps) {
  const { words } = usePage();
  return (
    <ul class="quotes">
      {places.map((place) => (
        <li key={place.to}>
          <Quote place={place} {...(focus && { focus: focus(place) })} />
        </li>
      ))}
      {more > 0 && <li class="note">{words.more(more)}</li>}
    </ul>
  );
}

/** One sentence: its exact words, those in `focus` set forth, then where they stand. */
export const Quote = part(
  "quote/Quote",
  function Quote({ place, focus }: { readonly place: Place; readonly focus?: readonly Span[] }) {
    const { site, href } = usePage();
    const { article } = place.report;
    const url = webAddress(article.url);
    return (
      <>
        <q {...place.report.voice}>
          {focus && focus.length > 0 ? <Focused place={place} focus={focus} /> : place.text}
        </q>{" "}
        <span class="src">
          <a href={href(place.to)}>{place.report.name}</a>
          {url && (
            <>
              {" · "}
              <a href={originalAt(url, place.text)} rel="noreferrer">
                {site.words.original}
              </a>
            </>
          )}
        </span>
      </>
    );
  },
);

/** The parts of a sentence that are meant, in its order. */
function Focused({ place, focus }: { readonly place: Place; readonly focus: readonly Span[] }) {
  const at = (offset: number): number => offset - place.span.start;
  return (
    <>
      {focus.map(({ start, end }, index) => (
        <Fragment key={start}>
          {place.text.slice(at(focus[index - 1]?.end ?? place.span.start), at(start))}
          <b>{place.text.slice(at(start), at(end))}</b>
        </Fragment>
      ))}
      {place.text.slice(at(focus.at(-1)?.end ?? place.span.start))}
    </>
  );
}

/** The same sentence once, however many spans lie in it. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.report.number} ${place.index}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
