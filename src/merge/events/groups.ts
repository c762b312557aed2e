import type { TimeMention } from "../../records/reading.ts";
import type { Word } from "../../text/words.ts";
import { type Clause, clausesOf } from "./clause.ts";
import { datesOf } from "./dates.ts";
import { lexicon } from "./lexicon.ts";
import { statusOf } from "./status.ts";
import { mainVerb } from "./verb.ts";
import type { SentenceView } from "./view.ts";

/** Clauses of a sentence that tell one thing, with the time that they share. */
export interface Group {
  readonly clauses: readonly Clause[];
  readonly time?: TimeMention;
  /** When the main statement was made, where it says that too. */
  readonly said?: TimeMention;
}

/** The clauses of a sentence, cut where two statements with a day each are told in one. */
export const statementsIn = (view: SentenceView): Clause[] =>
  clausesOf(view.article.text, view.words, view.quotes).flatMap((one) => apart(view, one));

/**
 * A clause with a time begins a group of its own where the group before has another time, or where it is a side clause;
 * clauses without a time stay with what is before them, a main clause after a side clause goes back to the main group.
 */
export function groupsOf(view: SentenceView, clauses: readonly Clause[]): Group[] {
  const groups: { clauses: Clause[]; time?: TimeMention; said?: TimeMention }[] = [];
  let main: { clauses: Clause[]; time?: TimeMention; said?: TimeMention } | undefined;
  for (const clause of clauses) {
    const time = datesOf(view, clause)[0];
    const last = groups.at(-1);
    if (last && clause.half && clause.kind === "main" && (time || last.time) && isWhole(view, clause)) {
      main = { clauses: [clause], ...(time && { time }) };
      groups.push(main);
      continue;
    }
    if (main && attributes(view, clause)) {
      main.clauses.push(clause);
      if (time && !main.time) main.time = time;
      else if (time) main.said = time;
      continue;
    }
    const side = clause.kind !== "main";
    const carries =
      main !== undefined &&
      !main.time &&
      ((clause.kind === "relative" && takesPlace(view, clause) && !goesOn(view, clauses, clause)) ||
        (lexicon.arranged.has(clause.opener) && isAhead(view, main.clauses)) ||
        (clause.kind === "subordinate" && SAME_MOMENT.has(clause.opener)));
    if (!last || (time && !carries && (side || last.time) && !(last.time && sameTime(last.time, time)))) {
      const group = { clauses: [clause], ...(time && { time }) };
      groups.push(group);
      if (!side || !main) main = group;
      continue;
    }
    if (!side && main?.clauses[0]?.kind === "main" && !isTold(view, main.clauses)) {
      main.clauses.push(clause);
      if (time && !main.time) main.time = time;
      continue;
    }
    if (
      !side &&
      last.clauses.every((one) => one.kind !== "main") &&
      last.time &&
      !time &&
      !SAME_MOMENT.has(last.clauses[0]?.opener ?? "")
    ) {
      main = { clauses: [clause] };
      groups.push(main);
      continue;
    }
    const group = side ? last : (main ?? last);
    group.clauses.push(clause);
    if (time && !group.time) group.time = time;
  }
  return groups;
}

/** After a semicolon: a statement with a verb that can be told, not "; the other on Monday". */
const isWhole = (view: SentenceView, clause: Clause): boolean =>
  clause.to - clause.from >= LONG_ENOUGH ||
  view.words.slice(clause.from, clause.to).some(({ norm }) => lexicon.isFinite(norm));

const LONG_ENOUGH = 7; // words; verbs in the present are not told from nouns

/** Whether a verb stands in a statement already: "The vote | that had been set for April | was called off" waits for it. */
const isTold = (view: SentenceView, clauses: readonly Clause[]): boolean =>
  clauses.some(({ from, to }) => view.words.slice(from, to).some(({ norm }) => lexicon.isFinite(norm)));

/** "They will attend the summit | planned for June": the main statement is a plan itself. */
function isAhead(view: SentenceView, clauses: readonly Clause[]): boolean {
  const words = clauses.flatMap((one) => view.words.slice(one.from, one.to).map((word) => word.norm));
  return statusOf(words, undefined, undefined).status !== "happened" || mainVerb(words) === undefined;
}

/** ", her office said on Friday": only tells who says the main statement, and when. */
function attributes(view: SentenceView, clause: Clause): boolean {
  if (clause.kind !== "main" || clause.from === 0 || clause.to - clause.from > 12) return false;
  const words = view.words.slice(clause.from, clause.to).map((word) => word.norm);
  if (words[0] === "and" || words[0] === "but" || words[0] === "or") return false;
  const verbs = words.filter((word) => lexicon.isFinite(word) || lexicon.saying.has(word));
  return verbs.length === 1 && lexicon.saying.has(verbs[0] ?? "") && words.at(-1) !== "that";
}

/** "said on Friday | it would close in June": what was said has a time of its own. */
function apart(view: SentenceView, clause: Clause): Clause[] {
  const times = datesOf(view, clause).sort((a, b) => a.span.start - b.span.start);
  const own = times.find((time) => sayingBefore(view.words.slice(clause.from, clause.to), time));
  const next = own && times.find((time) => time.span.start > own.span.end && !sameTime(time, own));
  if (!own || !next) return inTwo(view, clause, times);
  const at = view.words.findIndex((word) => word.start >= own.span.end);
  if (at <= clause.from || at >= clause.to - 2) return [clause];
  const between = view.words.slice(at, clause.to).filter((word) => word.start < next.span.start);
  if (!between.some((word) => lexicon.isFinite(word.norm))) return [clause];
  return [
    { ...clause, to: at, end: view.words[at - 1]?.end ?? clause.end },
    { ...clause, kind: "main", opener: "", from: at, start: view.words[at]?.start ?? clause.start },
  ];
}

/**
 * "is to be removed on Tuesday and the line should reopen on Thursday", "flew in on Friday and met the king on Saturday": two
 * statements, each with a day.
 */
function inTwo(view: SentenceView, clause: Clause, times: readonly TimeMention[]): Clause[] {
  const [first, second] = times;
  if (!first || !second || sameTime(first, second)) return [clause];
  const at = view.words.findIndex(
    (word) => word.start >= first.span.end && word.end <= second.span.start && JOINING.has(word.norm),
  );
  if (at <= clause.from || at >= clause.to - 3) return [clause];
  const [before, between] = [view.words.slice(clause.from, at), view.words.slice(at + 1, clause.to)];
  const verb = between.findIndex((word) => lexicon.isFinite(word.norm));
  const told = before.findIndex((word) => lexicon.isFinite(word.norm));
  const own = verb >= 0 && (between[verb] as Word).end <= second.span.start;
  const counted = second.anchor?.from === "text"; // "lost in 2017 and won five years later": one statement
  const shared = verb === 0 && clause.kind === "main" && told > 0 && !counted;
  if (!own || told < 0 || (verb === 0 && !shared)) return [clause];
  const start = view.words[at + 1]?.start ?? clause.start;
  return [
    { ...clause, half: true, to: at, end: view.words[at - 1]?.end ?? clause.end },
    {
      ...clause,
      ...(shared
        ? { subject: { start: clause.start, end: before[told - 1]?.end ?? clause.start } }
        : { half: true as const }),
      kind: "main",
      opener: "",
      from: at + 1,
      start,
    },
  ];
}

const JOINING: ReadonlySet<string> = new Set(["and", "but", "while"]);

/** "told employees on Tuesday": the verb right before the time is one of saying. */
export function sayingBefore(words: readonly Word[], time: TimeMention): Word | undefined {
  const before = words.filter((word) => word.end <= time.span.start);
  const at = before.findLastIndex((word) => lexicon.isFinite(word.norm) || lexicon.saying.has(word.norm));
  const verb = before[at];
  return verb && lexicon.saying.has(verb.norm) && before.length - at <= NEAR_SAYING ? verb : undefined;
}

const NEAR_SAYING = 6; // words: "told a press conference in Oslo on"

/** "When the ferry sank on Friday, twelve people drowned": one moment. */
const SAME_MOMENT: ReadonlySet<string> = new Set(["when", "while", "as"]);

const sameTime = (a: TimeMention, b: TimeMention): boolean =>
  (a.edtf ?? a.timex.value).slice(0, 10) === (b.edtf ?? b.timex.value).slice(0, 10);

/** "which took place on Sunday": the time is that of the main clause. */
function takesPlace(view: SentenceView, clause: Clause): boolean {
  if (clause.opener === "who") return false; // "the man, who was held on Sunday, ..."
  const words = view.words.slice(clause.from, clause.from + 4).map((word) => word.norm);
  return words.some(
    (word, i) =>
      (word === "took" && words[i + 1] === "place") ||
      word === "held" ||
      word === "began" ||
      word === "happened" ||
      word === "occurred" ||
      word === "started",
  );
}

/** "The fire, which began on Saturday, has now consumed ...": what follows is of now, or has a day of its own. */
const goesOn = (view: SentenceView, clauses: readonly Clause[], side: Clause): boolean =>
  clauses.some(
    (clause) =>
      clause.kind === "main" &&
      clause.from >= side.to &&
      (datesOf(view, clause).length > 0 ||
        view.words.slice(clause.from, clause.from + 2).some(({ norm }) => lexicon.nowAuxiliaries.has(norm))),
  );
