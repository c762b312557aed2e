import type { Span } from "../../records/span.ts";
import type { Word } from "../../text/words.ts";
import { lexicon } from "./lexicon.ts";

/**
 * A stretch of a sentence that can report a happening of its own. "main": the sentence's own statement; "relative" and
 * "subordinate": opened by "which", "after", ...; "nominal": what follows "followed", "building on", ...: a happening
 * named by a noun.
 */
export interface Clause extends Span {
  readonly kind: "main" | "relative" | "subordinate" | "nominal";
  /** The word that opens it, in lower case; "" for the first. */
  readonly opener: string;
  /** Index range in the sentence's words. */
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a sentence at the words and marks that open clauses. Quoted words stay in one piece. A heuristic of words and
 * marks without a parser: it may join two clauses, it rarely cuts one in two.
 */
export function clausesOf(text: string, words: readonly Word[], quotes: readonly Span[]): Clause[] {
  const starts: { at: number; kind: Clause["kind"] }[] = [{ at: 0, kind: "main" }];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || quotes.some((q) => q.start < word.start && word.start < q.end)) continue;
    const gap = text.slice(before.end, word.start);
    const kind = opens(words, i, gap, starts.at(-1)?.kind ?? "main");
    if (kind && i - (starts.at(-1)?.at ?? 0) >= 2) starts.push({ at: i, kind });
  }
  return starts.map(({ at, kind }, k) => {
    const to = starts[k + 1]?.at ?? words.length;
    const first = words[at];
    return {
      kind,
      opener: k === 0 ? "" : (first?.norm ?? ""),
      from: at,
      to,
      start: first?.start ?? 0,
      end: words[to - 1]?.end ?? text.length,
    };
  });
}

function opens(words: readonly Word[], i: number, gap: string, open: Clause["kind"]): Clause["kind"] | undefined {
  const word = words[i]?.norm ?? "";
  const before = words[i - 1]?.norm ?? "";
  const comma = gap.includes(",");
  if (gap.includes(";") || /\s[–—-]\s/.test(gap)) return "main";
  if (lexicon.relatives.has(word) && (comma || finiteSoon(words, i + 1, 4)) && !PREPOSITIONS.has(before))
    return "relative";
  if (lexicon.linking.has(before) && !lexicon.auxiliaries.has(words[i - 2]?.norm ?? ""))
    return before === "referred" || before === "refers" ? undefined : "nominal";
  if (word === "to" && /^refer/.test(before)) return "nominal";
  if (word === "on" && (before === "building" || before === "commenting")) return "nominal";
  if (lexicon.subordinators.has(word))
    return word === "during" || word === "until" || word === "as" || word === "despite" || word === "amid"
      ? clauseAfter(words, i, comma)
      : "subordinate";
  if (comma && (word === "and" || word === "but" || word === "or") && finiteSoon(words, i + 1, 7)) return "main";
  if (word === "but" && finiteSoon(words, i + 1, 7)) return "main";
  // back to the main clause: ", marked", or a new subject after a fronted clause
  if (comma && open !== "main" && (lexicon.isFinite(word) || finiteSoon(words, i, 7))) return "main";
  return undefined;
}

/** "as" and "until" open a clause only where a finite verb follows; the others rarely do. */
const clauseAfter = (words: readonly Word[], i: number, comma: boolean): Clause["kind"] | undefined =>
  (words[i]?.norm === "as" ? comma || i === 0 : true) && finiteSoon(words, i + 1, 6) && words[i]?.norm !== "during"
    ? "subordinate"
    : undefined;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in of at on to for with from by during under through into".split(" "),
);

/** Whether one of the next words can be a finite verb. */
export function finiteSoon(words: readonly Word[], from: number, within: number): boolean {
  for (let i = from; i < Math.min(words.length, from + within); i++)
    if (lexicon.isFinite(words[i]?.norm ?? "")) return true;
  return false;
}

/** Spans inside quotation marks of one text, marks included; an open quote runs to the end. `open`: it began before. */
export function quotesIn(text: string, open = false): Span[] {
  const spans: Span[] = [];
  let start = open ? 0 : -1;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (start < 0 && (mark === "“" || mark === '"')) start = i;
    else if (start >= 0 && (mark === "”" || mark === '"')) {
      spans.push({ start, end: i + 1 });
      start = -1;
    }
  }
  if (start >= 0) spans.push({ start, end: text.length });
  return spans;
}
