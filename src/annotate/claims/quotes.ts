/** Quotations: pairs of quotation marks within a block, and those that a following block goes on with. */
import type { Block } from "../../records/article.ts";
import { MARK, QUOTE, type Words } from "./words.ts";

export interface Quotation {
  /** Token indexes of the marks, or of the first and last token where a mark is missing. */
  readonly open: number;
  readonly close: number;
  /** The block ends before the closing mark stands: the next one goes on in the same voice. */
  readonly unclosed: boolean;
  readonly block: number;
}

export interface Quotations {
  readonly all: readonly Quotation[];
  /** For each token the index of the quotation that holds it, marks included, or -1. */
  readonly at: Int32Array;
}

/** The quotations of an article in order; none lies in another. Marks them in `words`. Single marks count only where they cannot be apostrophes. */
export function findQuotations(words: Words, blocks: readonly Block[]): Quotations {
  const { tokens } = words;
  const all: Quotation[] = [];
  const at = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  for (const [block, { span }] of blocks.entries()) {
    const first = i;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < span.end) i++;
    for (const pair of pairs(words, first, i)) all.push({ ...pair, block });
  }
  for (const [index, { open, close, unclosed }] of all.entries()) {
    at.fill(index, open, close + 1);
    words.is[open] = QUOTE | MARK; // single marks are told from apostrophes only here
    if (!unclosed) words.is[close] = QUOTE | MARK;
  }
  return { all, at };
}

type Pair = Pick<Quotation, "open" | "close" | "unclosed">;

function pairs(words: Words, first: number, end: number): Pair[] {
  const found: Pair[] = [];
  let open = -1;
  for (let i = first; i < end; i++) {
    const side = sideOf(words, i, first, end, open >= 0);
    if (side === "open") {
      if (open >= 0) found.push({ open, close: i - 1, unclosed: false });
      open = i;
    } else if (side === "close" && open >= 0) {
      if (i > open + 1) found.push({ open, close: i, unclosed: false });
      open = -1;
    }
  }
  if (open >= 0 && end - open > 3) found.push({ open, close: end - 1, unclosed: true });
  return found.length > 0 ? found : singlePairs(words, first, end);
}

function sideOf(words: Words, i: number, first: number, end: number, inside: boolean): "open" | "close" | "" {
  switch (words.tokens[i]?.text) {
    case "“":
    case "``":
    case "«":
    case "„":
      return "open";
    case "”":
    case "»":
      return "close";
    case "''":
    case '"':
      if (inside) return opensHere(words, i, first, end) && !closesHere(words, i, first) ? "" : "close";
      return i + 1 < end && touches(words, i, i + 1) ? "open" : "";
    default:
      return "";
  }
}

const touches = (words: Words, a: number, b: number): boolean => words.tokens[a]?.end === words.tokens[b]?.start;
const opensHere = (words: Words, i: number, first: number, end: number): boolean =>
  (i === first || !touches(words, i - 1, i)) && i + 1 < end && touches(words, i, i + 1);
const closesHere = (words: Words, i: number, first: number): boolean => i > first && touches(words, i - 1, i);

/** ‘...’ as British papers print it: opens before a word, closes after a mark or before a space. */
function singlePairs(words: Words, first: number, end: number): Pair[] {
  const { tokens } = words;
  const found: Pair[] = [];
  let open = -1;
  for (let i = first; i < end; i++) {
    const text = tokens[i]?.text;
    if (text !== "‘" && text !== "’" && text !== "'") continue;
    if (open < 0) {
      if (text !== "’" && opensHere(words, i, first, end)) open = i;
    } else if (text !== "‘" && closesHere(words, i, first) && isSpeechEnd(words, i, end)) {
      if (i > open + 2) found.push({ open, close: i, unclosed: false });
      open = -1;
    }
  }
  return found;
}

/** The mark follows a comma or stop, or nothing but a space or a mark follows it: "officials’ plan" is none. */
function isSpeechEnd(words: Words, i: number, end: number): boolean {
  const before = words.tokens[i - 1]?.text ?? "";
  if (/^[,.!?…]/.test(before)) return true;
  return i + 1 >= end || (words.low[i - 1]?.endsWith("s") !== true && !touches(words, i, i + 1));
}
