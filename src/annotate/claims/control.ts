/** Whose verb it is where the subject does not stand right before: after "and", in "to say" and "saying". */
import { documents } from "../../language/en/cue-words.ts";
import type { Attribution } from "./attribution.ts";
import type { Stretch } from "./stretch.ts";
import { type Run, subjectBefore } from "./subjects.ts";
import { type VerbUse, verbUse } from "./verb-use.ts";
import { AUX, CAP, COORD, MARK, OBJ, PREP, REL, VERB, type Words } from "./words.ts";

/** The verb's own subject, or in "said it was over and added that" the one of the cue before. */
export function subjectOf(
  words: Words,
  at: Stretch,
  start: number,
  previous: Attribution | undefined,
): Run | undefined {
  if ((words.is[start - 1] ?? 0) & COORD && start - 1 > at.first)
    return previous?.speaker ?? mainSubject(words, at, start - 1, previous);
  return subjectBefore(words, at.first, start);
}

/** Who is meant by "to say" and "saying": the noun right before ("told him to say", "a man saying"), else the main subject. */
export function control(words: Words, at: Stretch, use: VerbUse, previous: Attribution | undefined): Run | undefined {
  const left = use.kind === "infinitive" ? use.start - 2 : use.start - 1;
  const near = left >= at.first ? (words.is[left] ?? 0) : MARK;
  if (use.kind === "participle" && documents.has(words.low[left] ?? ""))
    return mainSubject(words, at, use.start, previous);
  const noun = use.kind === "infinitive" ? (near & (OBJ | CAP)) !== 0 : (near & (MARK | PREP | VERB | COORD)) === 0;
  if (noun && near & OBJ) return { from: left, to: left };
  return (noun ? subjectBefore(words, at.first, left + 1) : undefined) ?? mainSubject(words, at, use.start, previous);
}

/** The subject of the verb that a participle or infinitive hangs on. */
export function mainSubject(
  words: Words,
  at: Stretch,
  before: number,
  previous: Attribution | undefined,
): Run | undefined {
  for (let i = before - 1; i >= at.first && i > before - 60; i--) {
    if (previous?.cue.to === i && previous.speaker) return previous.speaker;
    if (!((words.is[i] ?? 0) & (VERB | AUX))) continue;
    const use = (words.is[i] ?? 0) & AUX ? { kind: "finite", start: i } : verbUse(words, at.first, at.end, i);
    if (use?.kind !== "finite" && use?.kind !== "passive") continue;
    const subject = subjectBefore(words, at.first, use.start);
    if (subject && !((words.is[subject.to] ?? 0) & REL || words.low[subject.to] === "that")) return subject;
  }
  return undefined;
}
