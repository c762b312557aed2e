import {
  AFTER_NOW,
  BEFORE_NOW,
  CONTINUING_PAIRS,
  OPEN_AHEAD,
  OTHER_TIMES,
  SAME_DAYS,
} from "../../language/en/clauses.ts";
import { dayEdtf, edtf, rangeOf } from "../../records/edtf.ts";
import { type Candidate, keyOf } from "./candidate.ts";
import { type Actions, lexicon } from "./lexicon.ts";
import type { SentenceView } from "./view.ts";

const REACH = 15; // sentences back that "the talks" may point to
const pairs = CONTINUING_PAIRS.split("|");
const sameDays = SAME_DAYS.split("|");
const openAhead = OPEN_AHEAD.split("|");
const beforeNow = BEFORE_NOW.split("|");
const afterNow = AFTER_NOW.split("|");

/**
 * Dates for the candidates of one article that state none: of the happening that they point back to ("The talks ...",
 * "During that meeting"), or that they continue ("He also ...", "Two men were killed." in the same paragraph); else only what the day of the
 * report says. Nothing is dated from an article without a date beyond what its own words give.
 */
export function narrate(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  actions: Actions,
  persons: ReadonlySet<string>,
): Candidate[] {
  const told: Candidate[] = [];
  for (const candidate of candidates) {
    const view = views[candidate.sentence];
    if (candidate.basis !== "none" || !view) {
      told.push(candidate);
      continue;
    }
    const source =
      sameDay(candidate, view, told) ??
      pointsBack(candidate, view, told, actions, persons) ??
      continues(candidate, view, told) ??
      goesOn(candidate, view, told);
    if (source) {
      const { edtf, dating, rule, same } = source;
      told.push({ ...candidate, edtf, basis: "narrative", dating: { ...dating, rule }, ...(same && { same }) });
    } else told.push(bound(candidate, view));
  }
  return told.map((one, i) =>
    one.basis === "bound" || one.basis === "none" ? (datedByNext(one, told, i, views, actions) ?? one) : one,
  );
}

/** "They met in the capital. The talks, which took place on Sunday, ...": the next sentence gives the date. */
function datedByNext(
  candidate: Candidate,
  told: readonly Candidate[],
  i: number,
  views: readonly SentenceView[],
  actions: Actions,
): Candidate | undefined {
  if (candidate.status !== "happened" || candidate.kind !== "main" || candidate.quoted) return undefined;
  const next = told
    .slice(i + 1, i + 4)
    .find((one) => one.sentence === candidate.sentence + 1 && one.kind === "main" && one.basis === "stated");
  const view = next && views[next.sentence];
  if (!next || !view || next.status !== "happened" || next.edtf === "") return undefined;
  const opening = view.words.slice(0, 3).map((word) => word.norm);
  const noun = pointer(opening);
  const leans = pairs.some((pair) => `${opening.join(" ")} `.startsWith(`${pair} `));
  const same =
    noun !== undefined &&
    opening[0] !== "in" &&
    opening[0] !== "at" &&
    candidate.actions.includes(actions.classOf(noun) ?? noun);
  if (!leans && !same) return undefined;
  return { ...candidate, edtf: next.edtf, basis: "narrative", dating: { ...next.dating, rule: "events/dated-next" } };
}

type Source = Pick<Candidate, "edtf" | "dating" | "same"> & { readonly rule: string };

/** "later in the day", "that evening": the day that was told of last. */
function sameDay(candidate: Candidate, view: SentenceView, told: readonly Candidate[]): Source | undefined {
  const text = view.text.toLowerCase();
  const cue = sameDays.find((phrase) => text.includes(phrase));
  const before = cue && told.findLast((one) => one.edtf.length === 10 && candidate.sentence - one.sentence <= 3);
  if (!cue || !before) return undefined;
  const start = view.span.start + text.indexOf(cue);
  return {
    edtf: before.edtf,
    dating: {
      ...before.dating,
      phrase: view.article.text.slice(start, start + cue.length),
      span: { start, end: start + cue.length },
    },
    rule: "events/same-day",
  };
}

/** "the talks", "that meeting", "after ... hours of talks": the nearest dated happening of that class before. */
function pointsBack(
  candidate: Candidate,
  view: SentenceView,
  told: readonly Candidate[],
  actions: Actions,
  persons: ReadonlySet<string>,
): Source | undefined {
  if (candidate.status !== "happened") return undefined;
  const words = view.words
    .filter((w) => w.start >= candidate.clause.start && w.end <= candidate.clause.end)
    .map((w) => w.norm);
  const noun = pointer(words);
  if (!noun) return undefined;
  const reach = words[1] === "a" || words[1] === "an" ? 2 : REACH; // "a meeting" is new unless it is close by
  const wanted = actions.classOf(noun) ?? actions.stem(noun);
  for (let i = told.length - 1; i >= 0; i--) {
    const before = told[i];
    if (!before || candidate.sentence - before.sentence > reach) break;
    if (before.edtf === "" || before.basis === "bound" || before.status !== "happened") continue;
    if (strangers(candidate, before, persons)) continue;
    if (before.actions[0] === wanted || before.stems.includes(actions.stem(noun)))
      return {
        edtf: before.edtf,
        dating: before.dating,
        rule: "events/back-reference",
        same: before.same ?? keyOf(before),
      };
  }
  return undefined;
}

/** Each names people that the other does not. */
function strangers(a: Candidate, b: Candidate, persons: ReadonlySet<string>): boolean {
  const [x, y] = [a.entities.filter((one) => persons.has(one)), b.entities.filter((one) => persons.has(one))];
  return x.some((one) => !y.includes(one)) && y.some((one) => !x.includes(one));
}

/** The noun of happening that the clause opens with: "The talks ...", "During a nearly six-hour meeting", "After ... of talks". */
function pointer(words: readonly string[]): string | undefined {
  const first = words[0] ?? "";
  const fronted = first === "during" || first === "after" || first === "at" || first === "in";
  if (first !== "the" && first !== "this" && first !== "that" && !fronted) return undefined;
  for (let i = 1; i < Math.min(words.length, fronted ? 8 : 4); i++) {
    const word = words[i] ?? "";
    if (lexicon.eventNouns.has(word)) return word;
    if (lexicon.isFinite(word)) return undefined;
  }
  return undefined;
}

/** The sentence right after a dated one in the same paragraph, with a subject that leans on it. */
function continues(candidate: Candidate, view: SentenceView, told: readonly Candidate[]): Source | undefined {
  if (candidate.status !== "happened" || candidate.kind !== "main" || candidate.quoted) return undefined;
  const opening = view.words
    .slice(0, 3)
    .map((word) => word.norm)
    .join(" ");
  const paired = pairs.some((pair) => `${opening} `.startsWith(`${pair} `));
  const leans = paired || lexicon.continuing.has(view.words[0]?.norm ?? "");
  for (let i = told.length - 1; i >= 0; i--) {
    const before = told[i];
    if (!before || candidate.sentence - before.sentence > 1) return undefined;
    if (before.block !== candidate.block && !(paired && before.block === candidate.block - 1)) return undefined;
    if (
      before.sentence === candidate.sentence ||
      before.basis === "bound" ||
      before.edtf === "" ||
      before.status !== "happened"
    )
      continue;
    if (before.kind !== "main") return undefined;
    const shares = candidate.entities.some((entity) => before.entities.includes(entity));
    if (leans || shares) return { edtf: before.edtf, dating: before.dating, rule: "events/continued" };
    return undefined;
  }
  return undefined;
}

/**
 * "The roof came down on Sunday. Two men were killed.": what a paragraph goes on to tell in the simple past, with no time of
 * its own, is of the day of the sentence before.
 */
function goesOn(candidate: Candidate, view: SentenceView, told: readonly Candidate[]): Source | undefined {
  if (candidate.status !== "happened" || candidate.kind !== "main" || candidate.quoted || candidate.saying)
    return undefined;
  if (candidate.negated || !candidate.acts || view.times.length > 0) return undefined;
  if (view.words.some(({ norm }) => elsewhere.has(norm))) return undefined;
  const before = told.findLast((one) => one.sentence < candidate.sentence && one.kind === "main");
  if (!before || before.sentence !== candidate.sentence - 1 || before.block !== candidate.block) return undefined;
  if (before.status !== "happened" || before.basis === "bound" || before.saying || before.quoted || before.negated)
    return undefined;
  if (before.edtf.length !== DAY || told.at(-1)?.edtf !== before.edtf) return undefined;
  return { edtf: before.edtf, dating: before.dating, rule: "events/went-on" };
}

const DAY = 10; // length of an EDTF day
const elsewhere: ReadonlySet<string> = new Set(OTHER_TIMES.split(" "));

/** What vague words say: before the report, about its year, or after it. */
function bound(candidate: Candidate, view: SentenceView): Candidate {
  const published = view.article.published;
  const day = published && rangeOf(published);
  if (!day || day.first === undefined || day.last === undefined || candidate.quoted || candidate.negated)
    return candidate;
  const text = view.article.text.slice(candidate.clause.start, candidate.clause.end).toLowerCase();
  const say = (date: string, phrase: string, rule: string): Candidate => ({
    ...candidate,
    edtf: edtf(date),
    basis: "bound",
    dating: { ...candidate.dating, phrase, anchor: { edtf: published, from: "published" }, rule },
  });
  const ahead = cueIn(text, openAhead);
  if (ahead)
    return {
      ...say(`${dayEdtf(day.first)}/..`, ahead, "events/after-report"),
      status: candidate.status === "happened" ? "planned" : candidate.status,
    };
  if (candidate.status !== "happened") {
    const cue = cueIn(text, afterNow);
    return cue ? say(`${dayEdtf(day.first)}/..`, cue, "events/after-report") : candidate;
  }
  const months = /\b(?:in|over|during) (?:the )?(?:past|last|recent) (?:few |several |couple of )?months\b/.exec(
    text,
  )?.[0];
  if (months && published.slice(5, 7) > "03") return say(`${published.slice(0, 4)}~`, months, "events/recent-months");
  const cue = cueIn(text, beforeNow);
  return cue !== undefined || candidate.acts
    ? say(`/${dayEdtf(day.last)}`, cue ?? "", "events/before-report")
    : candidate;
}

function cueIn(text: string, cues: readonly string[]): string | undefined {
  const padded = ` ${text} `;
  return cues.find((cue) => padded.includes(cue) && padded.includes(` ${cue} `));
}
