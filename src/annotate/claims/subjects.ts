/** Who a verb is about: the words right before it, or right after it where it is inverted ("said Ada Okafor"). */
import { asksWhen, nounLinks, timeLeads, timeNouns } from "../../language/en/cue-words.ts";
import {
  ADV,
  AUX,
  CAP,
  COORD,
  DAY,
  DET,
  MARK,
  MODAL,
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

/** Tokens, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const WIDEST_ASIDE = 30; // tokens between the commas in "Okafor, who has led the party since the spring, said"

/** The subject that ends right before token `verb`, in a sentence that begins at token `first`. */
export function subjectBefore(words: Words, first: number, verb: number): Run | undefined {
  const { is, low } = words;
  let to = verb - 1;
  if (to < first) return undefined;
  if (flag(is, to) & QUOTE) return undefined;
  const last = beforeTime(words, first, to);
  const aside = (flag(is, last) & MARK) !== 0;
  to = aside ? beforeAside(words, first, last) : last;
  if (to < first) return undefined;
  if (aside) to = beforeTime(words, first, to);
  while (to > first && flag(is, to) & OBJ && /sel(?:f|ves)$/.test(low[to] ?? "")) to--;
  const head = flag(is, to);
  if (head & REL || (low[to] === "that" && to > first && isNounLike(words, to - 1)))
    return withAntecedent(words, first, to);
  if (head & SUBJ || low[to] === "that" || low[to] === "this" || low[to] === "these" || low[to] === "those")
    return { from: to, to };
  if (!isNounLike(words, to)) return undefined;
  const run = beforeMaker(words, first, { from: startOfNoun(words, first, to), to });
  return aside ? withName(words, first, run) : run;
}

/** "Documents seen by the Herald": the documents, not the Herald. */
function beforeMaker(words: Words, first: number, run: Run): Run {
  const made = run.from - 2;
  if (words.low[run.from - 1] !== "by" || made <= first || !((words.form[made] ?? 0) & PARTICIPLE)) return run;
  const to = flag(words.is, made - 1) & ADV ? made - 2 : made - 1;
  if (to < first || flag(words.is, to) & AUX || !isNounLike(words, to)) return run;
  return { from: startOfNoun(words, first, to), to };
}

/** The subject that begins right after token `verb`: "said Ada Okafor, the mayor". */
export function subjectAfter(words: Words, verb: number, end: number): Run | undefined {
  const { is, low } = words;
  const from = verb + 1;
  const head = flag(is, from);
  if (from >= end || head & (MARK | DAY | PREP | AUX | TO | REL | ADV | OBJ | COORD) || low[from] === "that")
    return undefined;
  if (head & SUBJ) return { from, to: from };
  if (!(head & (DET | POSS | CAP)) && !isNounLike(words, from)) return undefined;
  let to = from;
  for (let i = from + 1; i < end; i++) {
    const it = flag(is, i);
    if (it & (MARK | AUX | SUBJ | REL | TO | SUBORD) && !(it & CAP)) break;
    if (it & DAY && !(it & CAP && flag(is, i + 1) & CAP)) break;
    if (it & VERB && !(it & CAP) && !isNounLike(words, i)) break;
    if (it & PREP && !/^(?:of|for|from|at|in|with)$/.test(low[i] ?? "")) break;
    if (it & ADV && !(it & CAP)) break;
    to = i;
  }
  while (to > from && flag(is, to) & (PREP | DET | COORD)) to--;
  return { from, to };
}

/** From the comma, dash or bracket that closes an aside to the last word before the aside; -1 where there is none. */
function beforeAside(words: Words, first: number, mark: number): number {
  const { is, low } = words;
  const closing = low[mark];
  if (closing !== "," && closing !== ")" && closing !== "—" && closing !== "–" && closing !== "--" && closing !== "-")
    return -1;
  const opening = closing === ")" ? "(" : closing;
  let nearest = -1;
  for (let i = mark - 1; i > first && mark - i <= WIDEST_ASIDE; i--) {
    if (flag(is, i) & QUOTE && closing !== ")") break;
    if (low[i] !== opening || i >= mark - 1) continue;
    const last = beforeBracket(words, first, i - 1);
    if (!isNounLike(words, last)) continue;
    if (closing !== ",") return last;
    if (isTime(words, last)) continue;
    if (nearest < 0) nearest = last;
    const from = startOfNoun(words, first, last);
    if (from === first || (from === first + 1 && flag(is, first) & (COORD | ADV | SUBORD))) return last;
  }
  return nearest;
}

/** "Adair (I-Norwick), also": over the bracket. */
function beforeBracket(words: Words, first: number, i: number): number {
  if (words.low[i] !== ")") return i;
  for (let j = i - 1; j > first && i - j < 8; j--) if (words.low[j] === "(") return j - 1;
  return i;
}

/** "A poll last month showed", "Okafor on Monday said": the subject ends before the time. */
function beforeTime(words: Words, first: number, to: number): number {
  const { is, low } = words;
  let i = to;
  if (!isTime(words, i)) return to;
  i--;
  while (i > first && (timeNouns.has(low[i] ?? "") || flag(is, i) & (DAY | NUM) || timeLeads.has(low[i] ?? ""))) i--;
  const led = i + 1 < to && timeLeads.has(low[i + 1] ?? "");
  if (i > first && flag(is, i) & PREP && /^(?:on|in|during|at|for)$/.test(low[i] ?? "")) i--;
  else if (!led && !(flag(is, to) & DAY)) return to;
  if (i > first && (words.form[i] ?? 0) & PARTICIPLE && isNounLike(words, i - 1)) i--; // "A poll released last week"
  return i >= first && (isNounLike(words, i) || flag(is, i) & MARK) ? i : to;
}

const isTime = (words: Words, i: number): boolean =>
  timeNouns.has(words.low[i] ?? "") ||
  ((flag(words.is, i) & DAY) !== 0 && (flag(words.is, i) & (MODAL | CAP)) !== MODAL);

/** "a statement that", "Ada Okafor, who": the pronoun and, right before it, what it stands for. */
function withAntecedent(words: Words, first: number, to: number): Run | undefined {
  if (asksWhen.has(words.low[to] ?? "")) return undefined; // "When asked about the dam"
  const before = words.low[to - 1] === "," ? to - 2 : to - 1;
  if (before < first || !isNounLike(words, before) || !/^(?:who|which|that)$/.test(words.low[to] ?? ""))
    return { from: to, to };
  return { from: startOfNoun(words, first, before), to };
}

/** "the mayor of Norwick" beside "Ada Okafor, ": the name is the better subject. */
function withName(words: Words, first: number, run: Run): Run {
  const { is, low } = words;
  const before = run.from - 2;
  if (before < first || low[run.from - 1] !== ",") return run;
  const apposed = (flag(is, run.from) & (DET | POSS | NUM)) !== 0 && (flag(is, before) & (CAP | DAY)) === CAP;
  if (!apposed || !isNounLike(words, before)) return run;
  const name = startOfNoun(words, first, before);
  return flag(is, name) & (DET | PREP) && name > first + 3 ? run : { from: name, to: before };
}

/** Walks left over what a noun phrase holds: names, nouns, adjectives, one determiner, "of" and its like. */
export function startOfNoun(words: Words, first: number, to: number): number {
  const { is, low } = words;
  let from = to;
  let closed = (flag(is, to) & (DET | POSS)) !== 0;
  for (let i = to - 1; i >= first && to - i < 40; i--) {
    const it = flag(is, i);
    if (it & (PREP | TO) && !(it & CAP && i > first)) {
      if (it & TO && flag(is, i + 1) & VERB) break;
      if (i <= first || !(isNounLike(words, i - 1) || isPartitive(words, i)) || !nounLinks.has(low[i] ?? "")) break;
      closed = false;
    } else if (it & COORD) {
      if (low[i] !== "and" && low[i] !== "or") break;
      if (i <= first || !isNounLike(words, i - 1) || !sameKind(words, i)) break;
      closed = false;
    } else if (low[i] === "'s" || low[i] === "'" || low[i] === "’") {
      closed = false;
    } else if (closed || !isNounLike(words, i)) break;
    else if (it & (DET | POSS) && !(it & CAP && flag(is, i + 1) & CAP && !(it & DET))) closed = true;
    from = i;
  }
  return from;
}

const isPartitive = (words: Words, i: number): boolean =>
  words.low[i] === "of" && (flag(words.is, i - 1) & (DET | NUM | SUBJ)) !== 0;

/** "Adair and Okafor", "doctors and nurses", not "left on Sunday and Okafor". */
function sameKind(words: Words, and: number): boolean {
  const left = flag(words.is, and - 1);
  const right = flag(words.is, and + 1);
  return (left & CAP) === (right & CAP) || (right & (DET | POSS)) !== 0;
}

/** Whether a token can stand in a noun phrase. */
export function isNounLike(words: Words, i: number): boolean {
  const it = flag(words.is, i);
  if (it & CAP) return (it & (SUBJ | COORD | REL | SUBORD)) === 0 && !(it & ADV && !(flag(words.is, i + 1) & CAP));
  if (it & (MARK | AUX | SUBJ | OBJ | REL | PREP | SUBORD | COORD | TO | ADV | NEG)) return words.low[i] === "%";
  if (it & VERB) return isNounForm(words, i);
  return true;
}

/** "the planned vote", "supporters", "meeting": verb forms after a determiner or adjective are none. */
function isNounForm(words: Words, i: number): boolean {
  const left = flag(words.is, i - 1);
  if (words.low[i - 1] === "'s") return true;
  if (left & (DET | POSS | NUM)) return true;
  const form = words.form[i] ?? 0;
  if (form & 12) return false; // past forms
  return left === 0 || (left & (PREP | CAP)) !== 0;
}

const flag = (is: Int32Array, i: number): number => is[i] ?? 0;
