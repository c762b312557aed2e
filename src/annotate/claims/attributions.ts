/** Claims: who says what, in direct, indirect and mixed speech, in the order of the text. */

import { idOf, type MentionId } from "../../records/id.ts";
import { partitionPoint } from "../../records/partition-point.ts";
import type { Claim, Mention } from "../../records/reading.ts";
import { bySpan, covers, type Span } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { accordingTo, dialogue } from "./according.ts";
import type { Attribution } from "./attribution.ts";
import { continuedSpeech } from "./continued.ts";
import { afterDateline } from "./dateline.ts";
import { modalityOf } from "./modality.ts";
import { nounAttributions } from "./nouns.ts";
import { findQuotations } from "./quotes.ts";
import { verbAttributions } from "./speech.ts";
import type { Stretch } from "./stretch.ts";
import { readWords, type Words } from "./words.ts";

export const attributions: Annotator = {
  name: "claims/attributions",
  annotate: (draft) => {
    const words = readWords(draft.tokens);
    const quotes = findQuotations(words, draft.article.blocks);
    const found: Attribution[] = [];
    const sentences = stretches(draft);
    for (const at of sentences) {
      const spoken = [
        ...verbAttributions(words, quotes, at),
        ...accordingTo(words, quotes, at),
        ...dialogue(words, at),
      ];
      const taken = new Set(spoken.map(({ cue }) => cue.from));
      found.push(...spoken, ...nounAttributions(words, quotes, at, taken));
    }
    const mentions = { times: ofKind(draft, "time"), quantities: ofKind(draft, "quantity") };
    const continued = continuedSpeech(words, quotes, sentences, found);
    const claims = found.map((one) => claimOf(draft, words, mentions, one, continued.get(one) ?? []));
    return { ...draft, claims: withoutPieces(unique([...draft.claims, ...claims])) };
  },
};

/** The token runs of the sentences. */
function stretches(draft: Draft): Stretch[] {
  const found: Stretch[] = [];
  const { tokens } = draft;
  let first = 0;
  for (let i = 1; i <= tokens.length; i++)
    if (i === tokens.length || tokens[i]?.sentence !== tokens[first]?.sentence) {
      found.push({ first, end: i });
      first = i;
    }
  return found;
}

interface Measured {
  readonly times: readonly Mention[];
  readonly quantities: readonly Mention[];
}

const ofKind = (draft: Draft, kind: Mention["kind"]): Mention[] =>
  draft.mentions.filter((one) => one.kind === kind).sort((a, b) => bySpan(a.span, b.span));

function claimOf(draft: Draft, words: Words, mentions: Measured, one: Attribution, rest: readonly Span[]): Claim {
  const { tokens } = words;
  const place = (run: { from: number; to: number }) => ({
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to]?.end ?? 0,
  });
  const span = afterDateline(draft, one.content.span);
  const speaker = one.speaker && { span: place(one.speaker) };
  return {
    id: idOf("c", draft.article.id, span.start, span.end, speaker?.span.start ?? -1),
    span,
    ...(rest.length > 0 && { rest }),
    sentence: tokens[one.content.from]?.sentence ?? 0,
    ...(speaker && { speaker }),
    cue: { span: place(one.cue) },
    mode: one.content.mode,
    modality: modalityOf(words, one),
    times: inside(mentions.times, [span, ...rest]),
    quantities: inside(mentions.quantities, [span, ...rest]),
    salience: 0,
  };
}

/**
 * Without what stands in another claim's content and adds nothing: the same speaker's words again ("denied reports that he
 * would resign" holds "he would resign"), or a few quoted words of what is said ("he had shown “no remorse”").
 */
function withoutPieces(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim, index) => {
    for (let i = index - 1; i >= 0 && i >= index - NEAR; i--) if (isPiece(claim, claims[i])) return false;
    for (let i = index + 1; i < claims.length && claims[i]?.span.start === claim.span.start; i++)
      if (isPiece(claim, claims[i])) return false;
    return true;
  });
}

const NEAR = 6; // claims: those of one sentence

function isPiece(claim: Claim, whole: Claim | undefined): boolean {
  if (!whole || whole.id === claim.id || !covers(whole.span, claim.span)) return false;
  if (whole.span.end - whole.span.start <= claim.span.end - claim.span.start) return false;
  const same = claim.speaker && whole.speaker && claim.speaker.span.start === whole.speaker.span.start;
  return same === true || (claim.mode === "direct" && whole.mode === "mixed");
}

/** The ids of the mentions that lie in one of the spans; `mentions` in the order of the text. */
function inside(mentions: readonly Mention[], spans: readonly Span[]): MentionId[] {
  const found: MentionId[] = [];
  for (const span of spans) {
    let at = partitionPoint(mentions, (one) => one.span.start < span.start);
    for (let one = mentions[at]; one && one.span.start < span.end; one = mentions[++at])
      if (covers(span, one.span)) found.push(one.id);
  }
  return found;
}

function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id)).sort((a, b) => bySpan(a.span, b.span));
}
