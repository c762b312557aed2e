import { attributions } from "../../../src/annotate/claims/attributions.ts";
import { speakers } from "../../../src/annotate/claims/speakers.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "../names/draft.ts";

/** What the claims of a text say: speaker's words, the name they lead to, content, mode and modality. */
export function claimsOf(text: string, names: readonly (readonly [name: string, kind: NameKind])[] = []) {
  const { claims, mentions } = [attributions, speakers].reduce(
    (draft, part) => part.annotate(draft),
    draftWith(text, names),
  );
  return claims.map(({ span, rest, speaker, mode, modality }) => ({
    who: speaker ? text.slice(speaker.span.start, speaker.span.end) : "",
    name: mentions.find(({ id }) => id === speaker?.mention)?.text ?? "",
    what: text.slice(span.start, span.end),
    rest: (rest ?? []).map(({ start, end }) => text.slice(start, end)),
    mode,
    modality,
  }));
}

/** Speaker and content of each claim. */
export const saidIn = (text: string): [string, string][] => claimsOf(text).map(({ who, what }) => [who, what]);
