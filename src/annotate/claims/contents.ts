/** What is said: the words beside a cue that hold its content. */
import type { CueVerb } from "../../language/en/cue-verbs.ts";
import type { Quotations } from "./quotes.ts";
import { type Content, holdsQuote, opens, piece, type Stretch, stretchEnd } from "./stretch.ts";
import { isNounLike } from "./subjects.ts";
import {
  ADV,
  AUX,
  CAP,
  COORD,
  DAY,
  DET,
  ING,
  MARK,
  NEG,
  NUM,
  OBJ,
  PARTICIPLE,
  POSS,
  PREP,
  QUOTE,
  REL,
  SUBJ,
  SUBORD,
  TO,
  VERB,
  type Words,
} from "./words.ts";

/** The content that follows the verb at token `verb`; undefined where none does. */
export function contentAfter(
  words: Words,
  quotes: Quotations,
  at: Stretch,
  verb: number,
  cue: Pick<CueVerb, "shapes" | "prepositions">,
): Content | undefined {
  const { is, low } = words;
  const can = (shape: string): boolean => cue.shapes.includes(shape);
  let p = verb + 1;
  let skipped = 0;
  if (can("a")) p = afterNoun(words, at, p, can("c") && !can("o"));
  for (; p < at.end && skipped < 40; skipped++) {
    const it = flag(is, p);
    const word = low[p] ?? "";
    if (it & QUOTE) return opens(quotes, p) ? quoted(words, quotes, at, p, can("o") && !can("q")) : undefined;
    if (word === ":") return marked(words, quotes, at, p + 1);
    if (word === ",") return opens(quotes, p + 1) && can("q") ? quoted(words, quotes, at, p + 1, false) : undefined;
    if (it & MARK && word !== "$" && word !== "#" && word !== "@") break;
    if (word === "that" && can("c")) return marked(words, quotes, at, p + 1);
    if (cue.prepositions.includes(word)) return phrase(words, quotes, at, p + 1);
    if (it & TO) {
      if (can("x") && p > verb + 1) return phrase(words, quotes, at, verb + 1);
      if (can("i") && !can("q")) return phrase(words, quotes, at, p);
      if (can("i") && !isNamed(words, p + 1)) return phrase(words, quotes, at, p);
      p = afterNoun(words, at, p + 1, false);
      continue;
    }
    if (can("w") && (it & REL || word === "if")) return clause(words, quotes, at, p);
    if (can("o") && word === "as" && skipped === 0) return phrase(words, quotes, at, p + 1); // "which she described as"
    if (it & SUBORD && !(it & DET)) return undefined;
    if (word === "there" && can("b") && flag(is, p + 1) & AUX) return clause(words, quotes, at, p);
    if (it & (ADV | DAY) && !(it & DET)) {
      p++;
      continue;
    }
    if (it & PREP && !(it & SUBJ)) {
      if (can("o") && !can("b") && skipped === 0 && !can("c")) return undefined;
      const after = afterNoun(words, at, p + 1, true);
      if (after === p + 1) return undefined;
      p = after;
      continue;
    }
    if (it & (COORD | AUX | NEG | REL)) return undefined;
    if (can("b") && startsClause(words, at, p, can("s"))) return clause(words, quotes, at, p);
    if (can("g") && (words.form[p] ?? 0) & ING) return phrase(words, quotes, at, p);
    if (can("o") && skipped === 0) return phrase(words, quotes, at, p);
    if (can("a") && p > verb + 1 && can("i")) return undefined;
    if (can("b") && !can("s") && it & (CAP | DET | POSS | NUM)) return clause(words, quotes, at, p);
    return undefined;
  }
  return can("x") && p > verb + 1 ? phrase(words, quotes, at, verb + 1) : undefined; // "expected a rise"
}

/** "to reporters", "to the council", "to Okafor", not "to mend". */
const isNamed = (words: Words, i: number): boolean =>
  (flag(words.is, i) & (DET | POSS | OBJ | CAP | NUM)) !== 0 ||
  (!(flag(words.is, i) & VERB) && /[^s]s$/.test(words.low[i] ?? ""));

/** The content that ends right before token `mark`, a comma or closing mark: "...," she said. */
export function contentBefore(words: Words, quotes: Quotations, at: Stretch, mark: number): Content | undefined {
  const { is, low } = words;
  if (mark < at.first) return undefined;
  const closing = flag(is, mark) & QUOTE ? mark : low[mark] === "," && flag(is, mark - 1) & QUOTE ? mark - 1 : -1;
  const quote = closing >= 0 ? quotes.all[quotes.at[closing] ?? -1] : undefined;
  if (quote && quote.close === closing) {
    if (startsWith(words, at, quote.open)) return piece(words, quote.open, quote.close, "direct", true, false);
    if (flag(is, quote.open - 1) & MARK && low[quote.open - 1] !== ",")
      return piece(words, quote.open, quote.close, "direct", true, false);
    return piece(words, leading(words, at), closing, "mixed", true, false);
  }
  if (low[mark] !== ",") return undefined;
  const from = leading(words, at);
  if ((words.form[from] ?? 0) & (ING | PARTICIPLE) || low[from] === "as") return undefined; // "Asked about the dam, she"
  let verbs = 0;
  for (let i = from; i < mark; i++) if (flag(is, i) & (VERB | AUX)) verbs++;
  if (mark - from < 3 || (verbs === 0 && mark - from < 7)) return undefined;
  return piece(words, from, mark - 1, holdsQuote(quotes, from, mark) ? "mixed" : "indirect", true, false);
}

/** A quotation as a whole, also beyond its sentence, or with the words after it where they belong together. */
function quoted(words: Words, quotes: Quotations, at: Stretch, open: number, object: boolean): Content | undefined {
  const quote = quotes.all[quotes.at[open] ?? -1];
  if (!quote) return undefined;
  const next = quote.close + 1;
  const goesOn =
    next < at.end && !(flag(words.is, next) & MARK) && !/^[.!?,…]/.test(words.tokens[quote.close - 1]?.text ?? "");
  if (!goesOn) return piece(words, open, quote.close, "direct", true, false);
  return piece(words, open, stretchEnd(words, quotes, at, next, object), "mixed", true, object);
}

function marked(words: Words, quotes: Quotations, at: Stretch, from: number): Content | undefined {
  if (opens(quotes, from)) return quoted(words, quotes, at, from, false);
  const found = clause(words, quotes, at, from);
  return found && { ...found, marked: true };
}

function clause(words: Words, quotes: Quotations, at: Stretch, from: number): Content | undefined {
  if (from >= at.end) return undefined;
  const to = stretchEnd(words, quotes, at, from, false);
  return to < from
    ? undefined
    : piece(words, from, to, holdsQuote(quotes, from, to + 1) ? "mixed" : "indirect", false, false);
}

function phrase(words: Words, quotes: Quotations, at: Stretch, from: number): Content | undefined {
  if (from >= at.end || (flag(words.is, from) & MARK && !opens(quotes, from) && words.low[from] !== "$"))
    return undefined;
  const to = stretchEnd(words, quotes, at, from, true);
  return to < from
    ? undefined
    : piece(words, from, to, holdsQuote(quotes, from, to + 1) ? "mixed" : "indirect", false, true);
}

/** The token after the noun phrase that begins at `from`; `from` where none begins. */
function afterNoun(words: Words, at: Stretch, from: number, tight: boolean): number {
  const { is, low } = words;
  let i = from;
  let named = false;
  while (i < at.end) {
    const it = flag(is, i);
    if (i === from && it & OBJ) return i + 1;
    if (it & (DET | POSS) && i > from && tight) break;
    if (it & SUBJ || (low[i] === "that" && i > from) || !(isNounLike(words, i) || it & DAY || low[i] === "'s")) {
      if (!(it & PREP && named && low[i] === "of")) break;
    }
    if (tight && named && it & CAP && !(flag(is, i - 1) & (CAP | DET | POSS | PREP))) break;
    named = true;
    i++;
  }
  return i;
}

/** A subject and a verb follow. */
function startsClause(words: Words, at: Stretch, p: number, strict: boolean): boolean {
  const { is } = words;
  if (flag(is, p) & SUBJ) return true;
  for (let i = p + 1; i < at.end && i < p + 25; i++) {
    const it = flag(is, i);
    if (strict && (it & (REL | TO) || words.low[i] === "that" || words.low[i] === ",")) return false;
    if (it & AUX) return true;
    if (it & VERB && !isNounLike(words, i) && !((words.form[i] ?? 0) & ING)) return true;
    if (it & MARK && !(it & QUOTE) && (words.low[i] !== "," || flag(is, i + 1) & REL)) return false;
  }
  return false;
}

/** Whether nothing but "But", "And" or marks stands in the sentence before a token, or the token lies before it. */
function startsWith(words: Words, at: Stretch, token: number): boolean {
  for (let i = at.first; i < token; i++) if (!(flag(words.is, i) & (COORD | MARK))) return false;
  return true;
}

/** The first token of a sentence that is neither "But" nor a mark. */
function leading(words: Words, at: Stretch): number {
  let i = at.first;
  while (i < at.end - 1 && flag(words.is, i) & (COORD | MARK) && !(flag(words.is, i) & QUOTE)) i++;
  return i;
}

const flag = (is: Int32Array, i: number): number => is[i] ?? 0;
