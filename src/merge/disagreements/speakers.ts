import { overlaps, type Span } from "../../records/span.ts";
import type { Word } from "../../text/words.ts";
import { lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";

/** Whoever says the words at a place: the entity's id, else the speaker's words in lower case; absent where the reporter speaks. */
export function speakerAt(view: SentenceView, span: Span): string | undefined {
  const [claim] = view.claims
    .filter((one) => one.speaker && overlaps(one.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)); // the innermost
  const speaker = claim?.speaker?.span;
  if (!speaker) return sayerBefore(view, span);
  const described = /^(?:the|a|an|its|his|her|their) /i.test(view.article.text.slice(speaker.start, speaker.end));
  const name = (described ? apposed(view, speaker) : undefined) ?? view.names.find((one) => overlaps(one, speaker));
  return (
    (claim && view.voices.get(claim.id)) ??
    name?.entity ??
    view.article.text.slice(speaker.start, speaker.end).toLowerCase()
  );
}

/** "The leader of the team, former minister Ana Ruiz, called it ...": the name that a description goes on to. */
function apposed(view: SentenceView, speaker: Span): SentenceView["names"][number] | undefined {
  const { text } = view.article;
  return view.names.find(
    (one) =>
      one.start > speaker.end &&
      text[one.end] === "," &&
      APPOSITION.test(text.slice(speaker.end, one.start)) &&
      !view.words.some((w) => w.start >= speaker.end && w.end <= one.start && lexicon.isFinite(w.norm)),
  );
}

const APPOSITION = /^, (?!who|whose|which|that|and|but|with)[^,;:.“”"]{0,60}$/;

/** "The union, which ..., said fewer than 600": where no claim was made out, the words before the first verb of saying. */
function sayerBefore(view: SentenceView, span: Span): string | undefined {
  const verb = view.words.find((word) => word.end <= span.start && lexicon.saying.has(word.norm));
  return verb && view.article.text.slice(view.span.start, verb.start).trim().toLowerCase();
}

/** "told employees on Tuesday": whether a time is that of the telling, not of what is told. */
export function isOfSaying(words: readonly Word[], time: Span): boolean {
  const before = words.filter((word) => word.end <= time.start).slice(-4);
  const verb = before.findLast((word) => lexicon.isPast(word.norm) && !lexicon.auxiliaries.has(word.norm));
  return verb !== undefined && lexicon.saying.has(verb.norm);
}
