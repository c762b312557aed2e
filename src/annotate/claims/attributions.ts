/** Claims: who says what, in direct, indirect and mixed speech, in the order of the text. */
import { idOf, type MentionId } from "../../records/id.ts";
import type { Claim, Mention } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import type { Stretch } from "./contents.ts";
import { modalityOf } from "./modality.ts";
import { findQuotations } from "./quotes.ts";
import { type Attribution, accordingTo, verbAttributions } from "./speech.ts";
import { readWords, type Words } from "./words.ts";

export const attributions: Annotator = {
  name: "claims/attributions",
  annotate: (draft) => {
    const words = readWords(draft.tokens);
    const quotes = findQuotations(words, draft.article.blocks);
    const found: Attribution[] = [];
    for (const at of stretches(draft))
      found.push(...[...verbAttributions(words, quotes, at), ...accordingTo(words, quotes, at)]);
    const claims = found.map((one) => claimOf(draft, words, one));
    return { ...draft, claims: unique([...draft.claims, ...claims]) };
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

function claimOf(draft: Draft, words: Words, one: Attribution): Claim {
  const { tokens } = words;
  const place = (run: { from: number; to: number }) => ({
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to]?.end ?? 0,
  });
  const { span } = one.content;
  const speaker = one.speaker && { span: place(one.speaker) };
  return {
    id: idOf("c", draft.article.id, span.start, span.end, speaker?.span.start ?? -1),
    span,
    sentence: tokens[one.content.from]?.sentence ?? 0,
    ...(speaker && { speaker }),
    cue: { span: place(one.cue) },
    mode: one.content.mode,
    modality: modalityOf(words, one),
    times: inside(draft.mentions, "time", span),
    quantities: inside(draft.mentions, "quantity", span),
    salience: 0,
  };
}

const inside = (
  mentions: readonly Mention[],
  kind: Mention["kind"],
  span: { start: number; end: number },
): MentionId[] =>
  mentions
    .filter((one) => one.kind === kind && span.start <= one.span.start && one.span.end <= span.end)
    .map((one) => one.id);

function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
