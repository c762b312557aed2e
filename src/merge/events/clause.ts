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
  /** One of two statements that "and" or a semicolon joins, each with a day of its own. */
  readonly half?: true;
  /** The subject of the statement before, which this one shares: "flew in on Friday and met the king on Saturday". */
  readonly subject?: Span;
}

/**
 * Splits a sentence at the words and marks that open clauses. Quoted words stay in one piece. A heuristic of words and
 * marks without a parser: it may join two clauses, it rarely cuts one in two.
 */
export function clausesOf(text: string, words: readonly Word[], quotes: readonly Span[]): Clause[] {
  const starts: { at: number; kind: Clause["kind"]; own?: true }[] = [{ at: 0, kind: firstKind(text, words) }];
  let complete = false; // whether the clause that is open has a verb already
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) continue;
    complete ||= lexicon.isFinite(before.norm);
    if (quotes.some((q) => q.start < word.start && word.start < q.end)) continue;
    const gap = text.slice(before.end, word.start);
    const last = starts.at(-1) ?? { at: 0, kind: "main" as const };
    const kind =
      opens(words, i, gap, last.kind, complete, text) ??
      arranges(words, i, gap, last.kind, last.at, complete) ??
      within(text, words, i, gap, starts, complete);
    const least = kind === "relative" && gap.includes(",") ? 1 : 2; // "Ruiz, who won in 2016, ..."
    if (!kind || i - last.at < least) continue;
    starts.push({ at: i, kind, ...(gap.includes(";") && kind === "main" && { own: true }) });
    complete = false;
  }
  return starts.map(({ at, kind, own }, k) => {
    const to = starts[k + 1]?.at ?? words.length;
    const half = own === true || starts[k + 1]?.own === true;
    const first = words[at];
    return {
      kind,
      opener: k === 0 && kind === "main" ? "" : (first?.norm ?? ""),
      from: at,
      to,
      start: first?.start ?? 0,
      end: words[to - 1]?.end ?? text.length,
      ...(half && { half }),
    };
  });
}

/** "When the ferry sank, ...": a side clause in front has a verb before the first comma. */
function firstKind(text: string, words: readonly Word[]): Clause["kind"] {
  if (!lexicon.subordinators.has(words[0]?.norm ?? "")) return "main";
  const comma = words.findIndex((word, i) => i > 0 && text.slice(words[i - 1]?.end, word.start).includes(","));
  return comma > 0 && finiteSoon(words, 1, comma - 1) ? "subordinate" : "main";
}

/** What a word opens, given the clause that is open, and whether that has its verb already. */
function opens(
  words: readonly Word[],
  i: number,
  gap: string,
  open: Clause["kind"],
  complete: boolean,
  text: string,
): Clause["kind"] | undefined {
  const [word = "", before = "", next = ""] = [words[i]?.norm, words[i - 1]?.norm, words[i + 1]?.norm];
  const comma = gap.includes(",");
  if (gap !== " " && (gap.includes(";") || /\s[–—-]\s/.test(gap))) return "main";
  if (lexicon.relatives.has(word) && (comma || finiteSoon(words, i + 1, 4)) && !PREPOSITIONS.has(before))
    return "relative";
  if (namesAnother(words, i)) return "nominal";
  if (word === "following" && (before === "the" || lexicon.auxiliaries.has(before))) return undefined; // "the following year"
  if (lexicon.subordinators.has(word) && lexicon.dayparts.has(next)) return undefined; // "gave way before dawn"
  if (word === "whether" && lexicon.about.has(before) && !finiteSoon(words, 0, i)) return undefined; // "A ruling on whether the sale is legal is due"
  if (ENDS.has(word) && isTime(words, i + 1)) return undefined; // "in custody since Friday", "worked there until 1999"
  if (word === "before" && isFacing(words, i)) return undefined; // "appear before a judge"
  if (ADVERBS.has(word) && standsAlone(text, words, i)) return undefined; // "met once, in 1996", "had failed twice before"
  if (lexicon.subordinators.has(word)) return finiteOnly.has(word) ? clauseAfter(words, i, comma) : "subordinate";
  if (comma && (word === "and" || word === "but" || word === "or") && finiteSoon(words, i + 1, 7)) return "main";
  if (comma && word === "and" && open === "subordinate" && complete && !finiteSoon(words, i + 1, 7)) return "main"; // "60 on Monday, when it rained, and 20 on Friday"
  if (word === "but" && finiteSoon(words, i + 1, 7)) return "main";
  if (comma && (word === "a" || word === "an") && [next, words[i + 2]?.norm, words[i + 3]?.norm].some(isThat))
    return "relative";
  // back to the main clause: ", marked", or a new subject after a fronted clause
  if (comma && open !== "main" && complete && (lexicon.isFinite(word) || finiteSoon(words, i, 7))) return "main";
  return undefined;
}

/** "a visit planned for March", "a visit that was planned for March": what was meant to be; then back to what was. */
function arranges(
  words: readonly Word[],
  i: number,
  gap: string,
  open: Clause["kind"],
  from: number,
  complete: boolean,
): Clause["kind"] | undefined {
  const [word = "", before = "", next = ""] = [words[i]?.norm, words[i - 1]?.norm, words[i + 1]?.norm];
  if (gap.includes(",")) return undefined;
  const arranged = lexicon.arranged.has(word) && (next === "for" || next === "in" || next === "on");
  if (arranged && open === "main" && !lexicon.isFinite(before) && !/ly$|^not$|^to$/.test(before)) return "relative";
  if (open === "relative" && lexicon.arranged.has(words[from]?.norm ?? "") && lexicon.auxiliaries.has(word))
    return "main";
  if (word !== "that" || open !== "main" || !complete) return undefined;
  if (lexicon.saying.has(before) || lexicon.isFinite(before) || lexicon.contentNouns.has(before)) return undefined;
  if (words.slice(Math.max(from, i - 4), i).some(({ norm }) => lexicon.saying.has(norm))) return undefined; // "told staff that"
  return finiteSoon(words, i + 1, 4) ? "relative" : undefined;
}

/** "stood before a judge", "appeared before the National Assembly on Wednesday": before whom, not when. */
const isFacing = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + 5).some(({ norm }) => lexicon.bodies.has(norm)) ||
  (words.slice(Math.max(0, i - 2), i).some(({ norm }) => lexicon.facing.has(norm)) && !finiteSoon(words, i + 1, 8));

const ADVERBS: ReadonlySet<string> = new Set(["once", "before", "since"]);

/** Followed by a mark, the end, or "to" and "in": no clause begins, it only tells when or how often. */
function standsAlone(text: string, words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next) return true;
  return /[,;:.]/.test(text.slice(word.end, next.start)) || (word.norm !== "since" && LEADING_ON.has(next.norm));
}

const LEADING_ON: ReadonlySet<string> = new Set(["to", "in", "on", "at", "again"]);

/**
 * "The company that runs the dam where a gate burst on Tuesday | was warned in 2021", "The bridge | closed on Friday | is
 * to open": a clause within the main one that still waits for its verb, and the way back.
 */
function within(
  text: string,
  words: readonly Word[],
  i: number,
  gap: string,
  starts: readonly { readonly at: number; readonly kind: Clause["kind"] }[],
  complete: boolean,
): Clause["kind"] | undefined {
  const last = starts.at(-1);
  const word = words[i]?.norm ?? "";
  if (!last || gap.includes(",")) return undefined;
  if (last.kind === "main")
    return starts.length === 1 && i >= 2 && !complete && (isReduced(text, words, i) || tellsWhich(words, i))
      ? "relative"
      : undefined;
  const [first] = starts;
  const waiting = starts.length === 2 && first?.kind === "main" && !finiteSoon(words, 0, last.at);
  if (last.kind !== "relative" || !waiting || !complete || !lexicon.auxiliaries.has(word)) return undefined;
  const before = words[i - 1]?.norm ?? "";
  if (lexicon.auxiliaries.has(before) || LEADING_WORDS.has(before) || before.endsWith("ly")) return undefined;
  const told = words.slice(last.at, i);
  if (told.some(({ norm }) => lexicon.saying.has(norm) || lexicon.knowing.has(norm))) return undefined;
  const verbs = told.filter(({ norm }, k) => lexicon.isFinite(norm) && !lexicon.isFinite(told[k - 1]?.norm ?? ""));
  return verbs.length === 1 ? "main" : undefined;
}

/** "that had been set for April" of "A vote that had been set for April was called off". */
const tellsWhich = (words: readonly Word[], i: number): boolean =>
  words[i]?.norm === "that" &&
  lexicon.isFinite(words[i + 1]?.norm ?? "") &&
  !PREPOSITIONS.has(words[i - 1]?.norm ?? "") &&
  !lexicon.contentNouns.has(words[i - 1]?.norm ?? "");

const LEADING_WORDS: ReadonlySet<string> = new Set(
  "and but or who which that he she it they we i you there".split(" "),
);

/** "arrested on Friday" of "The man arrested on Friday was released": a participle, its circumstances, then the verb. */
function isReduced(text: string, words: readonly Word[], i: number): boolean {
  const [word = "", before = "", next = ""] = [words[i]?.norm, words[i - 1]?.norm, words[i + 1]?.norm];
  if (!(lexicon.isParticiple(word) || word.endsWith("ed")) || lexicon.saying.has(word) || lexicon.knowing.has(word))
    return false;
  if (PREPOSITIONS.has(before) || lexicon.continuing.has(before) || !CIRCUMSTANCES.has(next)) return false;
  for (let at = i + 2; at < Math.min(words.length, i + 10); at++) {
    const norm = words[at]?.norm ?? "";
    if (/[,;:–—]/.test(text.slice(words[at - 1]?.end, words[at]?.start))) return false;
    if (lexicon.auxiliaries.has(norm)) return !LEADING_WORDS.has(words[at - 1]?.norm ?? "");
    if (
      lexicon.isFinite(norm) ||
      lexicon.subordinators.has(norm) ||
      lexicon.relatives.has(norm) ||
      LEADING_WORDS.has(norm)
    )
      return false;
  }
  return false;
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "in on at by near during from last late early earlier after under outside over through".split(" "),
);

const finiteOnly: ReadonlySet<string> = new Set(["during", "until", "as", "despite", "amid"]);
const isThat = (word: string | undefined): boolean => word === "that" || word === "which" || word === "who";

/** After "followed", "referred to", "building on": another happening, named by a noun; not "followed the coffin". */
function namesAnother(words: readonly Word[], i: number): boolean {
  const [word = "", before = "", earlier = ""] = [words[i]?.norm, words[i - 1]?.norm, words[i - 2]?.norm];
  if (word === "to") return /^refer/.test(before);
  if (word === "on") return before === "building" || before === "commenting";
  if (!lexicon.linking.has(before) || lexicon.auxiliaries.has(earlier)) return false;
  return words.slice(i, i + 8).some(({ norm }) => lexicon.eventNouns.has(norm));
}

/** "as" and "until" open a clause only where a finite verb follows; the others rarely do. */
const clauseAfter = (words: readonly Word[], i: number, comma: boolean): Clause["kind"] | undefined =>
  (words[i]?.norm !== "as" || comma) && words[i]?.norm !== "during" && finiteSoon(words, i + 1, 6)
    ? "subordinate"
    : undefined;

const ENDS: ReadonlySet<string> = new Set(["since", "until", "till"]);

/** "Friday", "1999", "the autumn", "early May": a time stands there, not a clause. */
function isTime(words: readonly Word[], i: number): boolean {
  const word = words[i]?.norm ?? "";
  if (word === "the" || lexicon.dayparts.has(word) || word === "last" || word === "mid")
    return isTimeWord(words[i + 1]);
  return isTimeWord(words[i]);
}

const isTimeWord = (word: Word | undefined): boolean =>
  word !== undefined && (/^\d{4}$/.test(word.norm) || lexicon.timeNames.has(word.norm));

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
