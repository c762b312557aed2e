/** Runs of tokens that can be a content, and where they end. */
import { sayWords } from "../../language/en/cue-words.ts";
import type { Span } from "../../records/span.ts";
import type { Quotations } from "./quotes.ts";
import { AUX, COORD, DET, ING, MARK, PAST, QUOTE, REL, SUBJ, SUBORD, type Words } from "./words.ts";

/** A sentence as tokens; `end` is left out. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface Content {
  readonly span: Span;
  /** Tokens, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly mode: "direct" | "indirect" | "mixed";
  /** "that", a colon or a quotation stands right before it. */
  readonly marked: boolean;
  /** Not a clause but an object, an infinitive or what follows a preposition. */
  readonly phrase: boolean;
}

/** Whether the token opens a quotation. */
export const opens = (quotes: Quotations, i: number): boolean => {
  const index = quotes.at[i] ?? -1;
  return index >= 0 && quotes.all[index]?.open === i;
};

/** The last token of a content that begins at `from`: a phrase ends at the first comma, a clause at the next speech. */
export function stretchEnd(words: Words, quotes: Quotations, at: Stretch, from: number, short: boolean): number {
  const { is, low } = words;
  let i = from;
  while (i < at.end) {
    const quote = quotes.all[quotes.at[i] ?? -1];
    if (quote && quote.open === i) {
      i = quote.close + 1;
      continue;
    }
    const word = low[i] ?? "";
    if (word === ";") break;
    if (short && i > from && (word === "," || word === "—" || word === "--" || word === ":")) break;
    const describes = word === "as" && !(flag(is, i + 1) & SUBJ); // "described the talks as frank"
    if (short && i > from && flag(is, i) & SUBORD && !(flag(is, i) & (DET | REL)) && !describes) break;
    if (short && i > from && flag(is, i) & COORD && (words.cue[i + 1] ?? -1) >= 0 && (words.form[i + 1] ?? 0) & PAST)
      break;
    if (word === "," && (speaksNext(words, i + 1) || othersSpeak(words, at, i + 1))) break;
    if (word === "but" && i > from && othersSpeak(words, at, i + 1)) break;
    i++;
  }
  let to = Math.max(from - 1, i - 1);
  while (to > from && flag(is, to) & MARK && !(flag(is, to) & QUOTE) && !/^[%)\]]$/.test(low[to] ?? "")) to--;
  return to;
}

/** ", adding that", ", according to", ", and said". */
function speaksNext(words: Words, i: number): boolean {
  const { low, cue, form } = words;
  if (low[i] === "according") return true;
  const j = flag(words.is, i) & COORD ? i + 1 : i;
  return (cue[j] ?? -1) >= 0 && ((form[j] ?? 0) & ING ? j === i : j > i && ((form[j] ?? 0) & PAST) !== 0);
}

const OTHERS = 6; // tokens of "but residents of the village say"

/** ", but residents say", "while officials say so, residents say": somebody else begins to speak. */
function othersSpeak({ is, low, cue, form }: Words, at: Stretch, from: number): boolean {
  const first = flag(is, from) & COORD ? from + 1 : from;
  if (flag(is, first) & (REL | SUBORD | QUOTE)) return false;
  for (let i = first; i < at.end && i <= first + OTHERS; i++) {
    const it = flag(is, i);
    if (i > first && (cue[i] ?? -1) >= 0 && sayWords.has(low[i] ?? ""))
      return ((form[i] ?? 0) & ING) === 0 && i + 3 < at.end && !(flag(is, i + 1) & MARK);
    if (it & (MARK | SUBORD | REL | AUX)) return false;
  }
  return false;
}

/** Whether a quotation stands in a run of tokens; `end` is left out. */
export const holdsQuote = (quotes: Quotations, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if ((quotes.at[i] ?? -1) >= 0) return true;
  return false;
};

/** The last token of a sentence that is no mark, or the closing mark of a quotation. */
export const lastWord = (words: Words, at: Stretch): number => {
  let to = at.end - 1;
  while (to > at.first && (words.is[to] ?? 0) & MARK && !((words.is[to] ?? 0) & QUOTE)) to--;
  return to;
};

/** The content from one token to another, both included. */
export function piece(
  words: Words,
  from: number,
  to: number,
  mode: Content["mode"],
  marked: boolean,
  phrase: boolean,
): Content {
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to]?.end ?? start;
  return { span: { start, end }, from, to, mode, marked, phrase };
}

const flag = (is: Int32Array, i: number): number => is[i] ?? 0;
