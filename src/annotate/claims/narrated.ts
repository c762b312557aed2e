/** What the reporter tells without quoting anybody: sentences that say what happened, so that articles can be compared. */
import { idOf } from "../../records/id.ts";
import type { Claim, Mention } from "../../records/reading.ts";
import { bySpan, shared } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { afterDateline } from "./dateline.ts";
import { stretchModality } from "./modality.ts";
import { AUX, MARK, QUOTE, readWords, VERB, type Words } from "./words.ts";

const SHORTEST = 3; // words: "Three carriages derailed."
const NEARLY_ALL = 0.8;

/**
 * Adds claims of mode "narrated" for sentences that no attribution takes up, the least salient too: what one paper leads
 * with another says in passing.
 */
export const narrated: Annotator = {
  name: "claims/narrated",
  annotate: (draft) => {
    const taken = attributed(draft);
    const found: Claim[] = [];
    let first = 0;
    for (const [index, sentence] of draft.sentences.entries()) {
      let end = first;
      while (draft.tokens[end]?.sentence === index) end++;
      const asks = draft.article.text[sentence.end - 1] === "?";
      const open = !asks && !taken.has(index);
      const words = open ? readWords(draft.tokens.slice(first, end)) : undefined;
      if (words && tells(words)) {
        const span = afterDateline(draft, { start: sentence.start, end: sentence.end });
        found.push({
          id: idOf("c", draft.article.id, span.start, span.end, "narrated"),
          span,
          sentence: index,
          mode: "narrated",
          modality: stretchModality(words, 0, end - first - 1),
          times: [],
          quantities: [],
          salience: 0,
        });
      }
      first = end;
    }
    const claims = [...draft.claims, ...withMentions(found, draft.mentions)].sort((a, b) => bySpan(a.span, b.span));
    return { ...draft, claims };
  },
};

/** A sentence of some length with a verb, of which quotation marks hold a few words at most. */
function tells({ is }: Words): boolean {
  let [verbs, length, quoted] = [0, 0, 0];
  let within = false;
  for (const it of is) {
    if (it & QUOTE) within = !within;
    else if (!(it & MARK)) {
      length++;
      if (within) quoted++;
      else if (it & (AUX | VERB)) verbs++;
    }
  }
  return verbs > 0 && length >= SHORTEST && quoted * FEW <= length;
}

const FEW = 3; // a third: 'put its contract "on ice"'

/** Sentences of which a claim with a cue takes up at least half, or with its speaker and cue nearly all. */
function attributed({ claims, sentences }: Draft): Set<number> {
  const taken = new Set<number>();
  for (const { span, sentence, speaker, cue, rest = [] } of claims) {
    const one = sentences[sentence];
    if (one && speaker && cue) {
      const told = [span, speaker.span, cue.span].reduce((sum, part) => sum + shared(one, part), 0);
      if (told >= NEARLY_ALL * (one.end - one.start)) taken.add(sentence);
    }
    for (const piece of [span, ...rest]) {
      for (let i = sentence; i < sentences.length; i++) {
        const one = sentences[i];
        if (!one || one.start >= piece.end) break;
        if (shared(one, piece) * 2 >= one.end - one.start) taken.add(i);
      }
    }
  }
  return taken;
}

/** Both in the order of the text, so one walk is enough. */
function withMentions(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const ordered = mentions.toSorted((a, b) => bySpan(a.span, b.span));
  let at = 0;
  return claims.map((claim) => {
    while (at < ordered.length && (ordered[at]?.span.start ?? 0) < claim.span.start) at++;
    const inside: Mention[] = [];
    for (let one = ordered[at]; one && one.span.start < claim.span.end; one = ordered[++at]) inside.push(one);
    const ids = (kind: Mention["kind"]) => inside.filter((one) => one.kind === kind).map((one) => one.id);
    return { ...claim, times: ids("time"), quantities: ids("quantity") };
  });
}
