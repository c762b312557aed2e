/** Whether a content is asserted, denied, expected, possible or planned: the cue decides, then the first verb of the content. */
import * as mood from "../../language/en/modality.ts";
import type { Claim } from "../../records/reading.ts";
import type { Attribution } from "./attribution.ts";
import { AUX, CAP, DET, MODAL, POSS, REL, VERB, type Words } from "./words.ts";

const REACH = 14; // tokens: the main verb of a content comes early; later ones stand in clauses of their own

/** The modality of an attribution's content. */
export function modalityOf(words: Words, one: Attribution): Claim["modality"] {
  const nobody = one.speaker !== undefined && mood.nobody.has(words.low[one.speaker.from] ?? "");
  const negated = (one.use?.negated === true) !== nobody;
  const cue = one.verb?.modality;
  if (cue === "denied") return negated ? "asserted" : "denied";
  if (cue) return cue;
  if (negated) return "denied"; // "has not called for": what was not said does not stand as said
  return stretchModality(words, one.content.from, one.content.to);
}

/** The modality of a stretch of tokens, both ends included, by its first verb. */
export function stretchModality(words: Words, from: number, to: number): Claim["modality"] {
  const { low, is } = words;
  for (let i = from; i <= Math.min(to, from + REACH); i++) {
    const it = is[i] ?? 0;
    if (low[i] === "," && (is[i + 1] ?? 0) & REL) i = afterAside(words, i + 1, to); // ", who has not been named,"
    if (!(it & (AUX | VERB)) || isNoun(words, i, from)) {
      if (mood.possible.has(low[i] ?? "") && i > from && !isMonth(words, i)) return "possible";
      continue;
    }
    const near = low.slice(i, Math.min(to + 1, i + 4)).filter((_, index) => !isMonth(words, i + index));
    if (near.some((word) => mood.planned.has(word))) return "planned";
    if (near.some((word) => mood.possible.has(word))) return "possible";
    if (near.slice(0, 3).some((word) => mood.denied.has(word))) return "denied";
    if (near.some((word) => mood.expected.has(word))) return it & MODAL || low[i] !== "set" ? "expected" : "asserted";
    return "asserted";
  }
  return "asserted";
}

/** "the plan", "its claims": verbs by their form alone. */
const isNoun = ({ is }: Words, i: number, from: number): boolean =>
  i > from && ((is[i] ?? 0) & AUX) === 0 && ((is[i - 1] ?? 0) & (DET | POSS)) !== 0;

/** "May" is no "may". */
const isMonth = ({ is, low }: Words, i: number): boolean => low[i] === "may" && ((is[i] ?? 0) & CAP) !== 0;

/** The comma that closes an aside, or where it began. */
function afterAside(words: Words, from: number, to: number): number {
  for (let i = from; i <= to && i < from + 30; i++) if (words.low[i] === ",") return i;
  return from;
}
