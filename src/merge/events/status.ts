import { PLANNED, POSSIBLE } from "../../language/en/status.ts";
import type { Event } from "../../records/digest.ts";
import { type Edtf, rangeOf } from "../../records/edtf.ts";
import type { TimeMention } from "../../records/reading.ts";
import { lexicon } from "./lexicon.ts";

export type Status = Event["status"];

/** Phrases by their first word, each as its further words. */
type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

const planned = cuesOf(PLANNED.split("|"));
const possible = cuesOf(POSSIBLE.split("|"));
const possibleBut = cuesOf(POSSIBLE.split("|").filter((cue) => cue !== "would"));

/**
 * Whether the words tell of what has happened, is planned or is possible, and whether they deny it. The first verb that
 * is no verb of saying decides; a date after the report makes a plan of what its words leave open. `told`: the words that
 * can deny it, those of side clauses and quotations left out.
 */
export function statusOf(
  all: readonly string[],
  time: TimeMention | undefined,
  published: Edtf | undefined,
  told: readonly string[] = all,
): { readonly status: Status; readonly negated: boolean } {
  const words = withoutSubject(all);
  const promised =
    words.some((word) => lexicon.announcing.has(word)) && !CONDITIONS.some((word) => words.includes(word));
  const wouldHave = words.some((word, i) => word === "would" && words[i + 1] === "have");
  const would = promised && !wouldHave && words.includes("would") ? words.indexOf("would") : Number.POSITIVE_INFINITY;
  const past = firstPast(words);
  const plan = Math.min(firstOf(words, planned), would);
  const chance = firstOf(words, would < Number.POSITIVE_INFINITY ? possibleBut : possible);
  const first = Math.min(past, plan, chance);
  const status: Status =
    first === Number.POSITIVE_INFINITY || first === past
      ? "happened"
      : first === plan
        ? chance < plan + 2
          ? "possible"
          : "planned"
        : "possible";
  const negated = isNegated(told);
  if (isOpen(words, plan)) return { status: "possible", negated };
  if (status === "happened" && isAhead(time, published) && !(past === first && words.some(isMending)))
    return { status: chance < Number.POSITIVE_INFINITY ? "possible" : "planned", negated };
  return { status, negated };
}

/** "A correction was made on 23 October", under a report of the 22nd. */
const isMending = (word: string): boolean => lexicon.mending.has(word);

/** "A ruling on whether the sale is legal is due": what is open there is not whether it is due. */
function withoutSubject(words: readonly string[]): readonly string[] {
  const at = words.indexOf("whether");
  const about = at > 0 && lexicon.about.has(words[at - 1] ?? "") && !words.slice(0, at).some(lexicon.isFinite);
  return about ? words.map((word, i) => (i === at ? "" : word)) : words;
}

/** "It is unclear whether ...", not "will decide on Friday whether ...". */
function isOpen(words: readonly string[], plan: number): boolean {
  if (words.includes("unclear")) return true;
  const at = words.indexOf("whether");
  return at >= 0 && plan > at;
}

/** Index of the first past verb that moves something, in words; a participle after a form of "be" counts as well. */
function firstPast(words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!lexicon.isPast(word) || lexicon.saying.has(word)) continue;
    if (lexicon.arranged.has(word)) continue;
    if (DETERMINERS.has(words[i - 1] ?? "") && !lexicon.auxiliaries.has(words[i + 1] ?? "")) continue; // "a suspected ..."
    return i;
  }
  return Number.POSITIVE_INFINITY;
}

/** "said that it would open" is a plan, "said that it would open if ..." no more than a possibility. */
const CONDITIONS: readonly string[] = ["if", "unless", "like", "prefer", "otherwise"];

const DETERMINERS: ReadonlySet<string> = new Set("a an the its his her their our any".split(" "));

/** Index of the first word of the first cue. */
function firstOf(words: readonly string[], cues: Cues): number {
  const at = words.findIndex((word, i) =>
    cues.get(word)?.some((rest) => rest.every((next, k) => words[i + 1 + k] === next)),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function cuesOf(phrases: readonly string[]): Cues {
  const cues = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    cues.set(first, [...(cues.get(first) ?? []), rest]);
  }
  return cues;
}

/** A negation right before or after the first verb; later ones belong to what it is about, as "a vote of no confidence". */
export function isNegated(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => lexicon.isFinite(word));
  if (verb < 0) return words.includes("no");
  const from = Math.max(0, verb - 2);
  return (
    words
      .slice(from, verb + 3)
      .some((word, i) => denies(words, from + i) && !(word === "no" && words[from + i - 1] === "of")) ||
    words[0] === "no"
  );
}

/** "failed to open" did not; "the gate failed" did. */
function denies(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return lexicon.negations.has(word) && (!FAILING.has(word) || words[at + 1] === "to");
}

const FAILING: ReadonlySet<string> = new Set(["failed", "fails", "fail"]);

function isAhead(time: TimeMention | undefined, published: Edtf | undefined): boolean {
  if (!time?.edtf || !published) return false;
  const [from, day] = [rangeOf(time.edtf).first, rangeOf(published).last];
  return from !== undefined && day !== undefined && from > day;
}
