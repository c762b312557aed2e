/**
 * Contents that hang on a noun with "that": "the minister's claim that the dam was safe". Other complements ("calls for a
 * truce", "support for the plan") were right once in five on PolNeAR, so they are left out.
 */
import { cueNouns } from "../../language/en/cue-nouns.ts";
import type { Attribution } from "./attribution.ts";
import { contentAfter } from "./contents.ts";
import { mainSubject } from "./control.ts";
import type { Quotations } from "./quotes.ts";
import type { Stretch } from "./stretch.ts";
import { type Run, startOfNoun, subjectAfter } from "./subjects.ts";
import { AUX, PAST, POSS, THIRD, type Words } from "./words.ts";

/** What the nouns of a sentence attribute. Taken are tokens that are the cue of something already. */
export function nounAttributions(
  words: Words,
  quotes: Quotations,
  at: Stretch,
  taken: ReadonlySet<number>,
): Attribution[] {
  const found: Attribution[] = [];
  for (let i = at.first; i + 2 < at.end; i++) {
    if (words.low[i + 1] !== "that" || !cueNouns.has(words.low[i] ?? "")) continue;
    if (taken.has(i) || (quotes.at[i] ?? -1) >= 0) continue;
    if (isRelative(words, i + 2)) continue;
    const speaker = owner(words, at, i) ?? mainSubject(words, at, i, undefined);
    const content = contentAfter(words, quotes, at, i, CLAUSE);
    if (content) found.push({ cue: { from: i, to: i }, content, ...(speaker && { speaker }) });
  }
  return found;
}

/** "a statement that described the talks" says nothing of what it states. */
const isRelative = ({ is, form }: Words, i: number): boolean =>
  ((is[i] ?? 0) & AUX) !== 0 || ((form[i] ?? 0) & (PAST | THIRD)) !== 0;

const CLAUSE = { shapes: "c", prepositions: [] };

/** "the minister's claim", "his claim", "claims by officials that". */
function owner(words: Words, at: Stretch, noun: number): Run | undefined {
  const { low, is } = words;
  for (let i = noun - 1; i >= at.first && i >= noun - 3; i--) {
    if ((is[i] ?? 0) & POSS) return { from: i, to: i };
    if (low[i] === "'s" || low[i] === "'" || low[i] === "’") {
      const to = i - 1;
      return to < at.first ? undefined : { from: startOfNoun(words, at.first, to), to };
    }
    if (is[i] !== 0) break;
  }
  return low[noun + 1] === "by" || low[noun + 1] === "from" ? subjectAfter(words, noun + 1, at.end) : undefined;
}
