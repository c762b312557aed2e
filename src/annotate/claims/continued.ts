/** Quotations that no cue stands beside: the one who spoke right before goes on. */

import type { Span } from "../../records/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Quotation, Quotations } from "./quotes.ts";
import { piece, type Stretch } from "./stretch.ts";
import { MARK, type Words } from "./words.ts";

const SHORTEST = 5; // tokens with the marks: anything less is a name or a word in quotation marks

/**
 * For each attribution the further pieces of its speech. `"We agreed," Okafor said. "It took all night."` gives the second
 * quotation to Okafor; a block that begins with a quotation and states no speaker goes on with the block before, where
 * that one holds speech.
 */
export function continuedSpeech(
  words: Words,
  quotes: Quotations,
  sentences: readonly Stretch[],
  found: readonly Attribution[],
): Map<Attribution, Span[]> {
  const starts = new Set(sentences.map(({ first }) => first));
  const added = new Map<Attribution, Span[]>();
  let next = 0;
  let last: { readonly by: Attribution; readonly block: number } | undefined;
  let reach = -1;
  const ordered = [...found].sort((a, b) => a.content.from - b.content.from);
  for (const [index, quote] of quotes.all.entries()) {
    for (let one = ordered[next]; one && one.content.from <= quote.close; one = ordered[++next]) {
      reach = Math.max(reach, one.content.to);
      const inside = quotes.at[one.content.from] ?? -1;
      if (one.speaker && (one.content.mode === "direct" || holds(one, quote) || inside >= 0))
        last = { by: one, block: quote.block };
    }
    if (reach >= quote.open) continue;
    if (!last) continue;
    const resumed = resumes(words, last.by, quote);
    if (!resumed && (quote.close - quote.open < SHORTEST || !beginsHere(words, starts, quote))) continue;
    const before = quotes.all[index - 1];
    const near = last.block === quote.block || (last.block === quote.block - 1 && before?.block === last.block);
    if (!near) continue;
    added.set(last.by, [
      ...(added.get(last.by) ?? []),
      piece(words, quote.open, quote.close, "direct", true, false).span,
    ]);
    last = { by: last.by, block: quote.block };
  }
  return added;
}

const holds = (one: Attribution, quote: Quotation): boolean =>
  one.content.from <= quote.open && quote.close <= one.content.to;

const ASIDE = 8; // tokens between the cue and the rest of the speech: "Okafor said on Monday in Norwick, "

/** `"We agreed," Okafor said, "and left."`: behind the comma after its speaker and cue a quotation goes on. */
function resumes(words: Words, { content, cue, speaker }: Attribution, quote: Quotation): boolean {
  const told = Math.max(cue.to, speaker?.to ?? 0);
  if (content.mode !== "direct" || content.to > cue.from || words.low[quote.open - 1] !== ",") return false;
  const same = words.tokens[told]?.sentence === words.tokens[quote.open]?.sentence;
  return same && quote.open > told && quote.open - told <= ASIDE;
}

/** The quotation begins a sentence and ends one: no word of the report stands in between. */
function beginsHere(words: Words, starts: ReadonlySet<number>, quote: Quotation): boolean {
  if (!starts.has(quote.open)) return false;
  return (
    quote.unclosed ||
    starts.has(quote.close + 1) ||
    quote.close + 1 >= words.tokens.length ||
    ((words.is[quote.close + 1] ?? 0) & MARK) !== 0
  );
}
