import { PLANNED, POSSIBLE } from "../../language/en/status.ts";
import type { Event } from "../../records/digest.ts";
import { type Edtf, rangeOf } from "../../records/edtf.ts";
import type { TimeMention } from "../../records/reading.ts";
import { lexicon } from "./lexicon.ts";

export type Status = Event["status"];

const planned = PLANNED.split("|");
const possible = POSSIBLE.split("|");

/**
 * Whether the words tell of what has happened, is planned or is possible, and whether they deny it. The first verb that
 * is no verb of saying decides; a date after the report makes a plan of what its words leave open.
 */
export function statusOf(
  words: readonly string[],
  time: TimeMention | undefined,
  published: Edtf | undefined,
): { readonly status: Status; readonly negated: boolean } {
  const text = ` ${words.join(" ")} `;
  const promised =
    words.some((word) => lexicon.announcing.has(word)) && !CONDITIONS.some((word) => words.includes(word));
  const would = promised && !text.includes(" would have ") ? firstOf(text, WOULD) : Number.POSITIVE_INFINITY;
  const past = firstPast(words);
  const plan = Math.min(firstOf(text, planned), would);
  const chance = firstOf(text, would < Number.POSITIVE_INFINITY ? possible.filter((cue) => cue !== "would") : possible);
  const first = Math.min(past, plan, chance);
  const status: Status =
    first === Number.POSITIVE_INFINITY || first === past
      ? "happened"
      : first === plan
        ? chance < plan + 2
          ? "possible"
          : "planned"
        : "possible";
  const negated = isNegated(words);
  if (words.includes("whether") || words.includes("unclear")) return { status: "possible", negated };
  if (status === "happened" && isAhead(time, published) && past !== first) return { status: "planned", negated };
  if (status === "happened" && isAhead(time, published))
    return { status: chance < Number.POSITIVE_INFINITY ? "possible" : "planned", negated };
  return { status, negated };
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

/** "said that it would open": a plan. "said that it would open if ...": no more than a possibility. */
const WOULD: readonly string[] = ["would"];
const CONDITIONS: readonly string[] = ["if", "unless", "like", "prefer", "otherwise"];

const DETERMINERS: ReadonlySet<string> = new Set("a an the its his her their our any".split(" "));

/** Index of the first cue in words. */
function firstOf(text: string, cues: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const at = text.indexOf(` ${cue} `);
    if (at >= 0) best = Math.min(best, wordsBefore(text, at));
  }
  return best;
}

const wordsBefore = (text: string, at: number): number => text.slice(0, at).split(" ").filter(Boolean).length;

/** A negation right before or after the first verb; later ones belong to what the happening is about. */
export function isNegated(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => lexicon.isFinite(word));
  if (verb < 0) return words.includes("no");
  return words.slice(Math.max(0, verb - 2), verb + 3).some((word) => lexicon.negations.has(word)) || words[0] === "no";
}

function isAhead(time: TimeMention | undefined, published: Edtf | undefined): boolean {
  if (!time?.edtf || !published) return false;
  const [from, day] = [rangeOf(time.edtf).first, rangeOf(published).last];
  return from !== undefined && day !== undefined && from > day;
}
