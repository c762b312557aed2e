import { overlaps, type Span } from "../../records/span.ts";
import type { SentenceView } from "../events/view.ts";

/** Whoever says the words at a place: the entity's id, else the speaker's words in lower case; absent where the reporter speaks. */
export function speakerAt(view: SentenceView, span: Span): string | undefined {
  const [claim] = view.claims
    .filter((one) => one.speaker && overlaps(one.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)); // the innermost
  const speaker = claim?.speaker?.span;
  if (!speaker) return undefined;
  const name = view.names.find((one) => overlaps(one, speaker));
  return name?.entity ?? view.article.text.slice(speaker.start, speaker.end).toLowerCase();
}
