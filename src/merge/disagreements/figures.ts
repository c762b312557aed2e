import { GROWING, MEASURE_PHRASES, PARTS, REVISING, SETTLED } from "../../language/en/differences.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { Span } from "../../records/span.ts";
import { createStemmer } from "../../text/stems.ts";
import { datesOf } from "../events/dates.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { rareness } from "../weight.ts";
import { bareFiguresIn } from "./bare-figures.ts";
import { type Place, placeOf } from "./finding.ts";
import type { Interval } from "./interval.ts";
import { speakerAt } from "./speakers.ts";

/** One figure in a sentence, and what it counts. */
export interface Figure extends Place, Interval {
  readonly label: string;
  readonly unit: string;
  /** What is measured: "dead", "duration", or the stem of the noun counted. */
  readonly measure: string;
  /** The sources' own noun for it, "" where there is none. */
  readonly noun: string;
  /** Class of the happening beside it: of a length of time, what lasted. */
  readonly action: string;
  readonly growing: boolean;
  readonly revising: boolean;
  /** Day of the report. */
  readonly day: number | undefined;
  /** Day that its own sentence names. */
  readonly stated: number | undefined;
  readonly speaker: string | undefined;
  readonly entities: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Classes of happening in its sentence. */
  readonly actions: ReadonlySet<string>;
}

/** A figure with its place, as an annotator or this stage has found it. */
export interface Amount extends Interval {
  readonly span: Span;
  readonly text: string;
  readonly unit: string;
  readonly of?: string;
}

const NEAR = 7; // words on either side that may say what a figure counts
const parts = PARTS.split("|");
const revising = new Set(REVISING.split(" "));

/** The figures of a sentence that say what they count; parts of other figures ("including two children") left out. */
export function figuresIn(view: SentenceView, all: readonly SentenceView[], actions: Actions): Figure[] {
  const amounts: Amount[] = [...view.quantities, ...bareFiguresIn(view)];
  return amounts.flatMap((amount) => {
    const figure = figureOf(amount, view, all, actions);
    return figure ? [figure] : [];
  });
}

function figureOf(
  amount: Amount,
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
): Figure | undefined {
  if (amount.low === undefined && amount.high === undefined) return undefined;
  const { start, end } = amount.span;
  const first = view.words.findIndex((word) => word.end > start);
  const last = view.words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < first) return undefined;
  const reach = amount.unit === BARE ? first : NEAR; // a bare figure is named by its sentence
  const before = view.words.slice(Math.max(0, first - reach), first).map((word) => word.norm);
  const after = view.words.slice(last + 1, last + 1 + NEAR).map((word) => word.norm);
  if (isPart(before, amount.text)) return undefined;
  const measured = measureOf(amount, before, after, view, all, actions);
  if (!measured) return undefined;
  const whole = { ...view.span, kind: "main" as const, opener: "", from: 0, to: 0 };
  const stated = datesOf(view, whole).find((time) => time.edtf !== undefined)?.edtf;
  return {
    ...placeOf(view),
    ...measured,
    ...(amount.low !== undefined && { low: amount.low }),
    ...(amount.high !== undefined && { high: amount.high }),
    ...(amount.lowOpen && { lowOpen: true }),
    ...(amount.highOpen && { highOpen: true }),
    label: amount.text,
    unit: PEOPLE_MEASURES.has(measured.measure) ? "people" : amount.unit,
    revising: [...before, ...after].some((word) => revising.has(word)),
    day: view.article.published ? rangeOf(view.article.published).first : undefined,
    stated: stated && rangeOf(stated).first,
    speaker: speakerAt(view, amount.span),
    entities: [...new Set(view.names.map((name) => name.entity))],
    stems: new Set(
      view.words
        .filter(
          (w) =>
            rareness(actions.stem(w.norm)) > 0.4 &&
            !/\d/.test(w.norm) &&
            !lexicon.saying.has(w.norm) &&
            !TIME_NOUNS.has(w.norm),
        )
        .map((w) => actions.stem(w.norm)),
    ),
    actions: new Set(view.words.flatMap((word) => actions.classOf(word.norm) ?? [])),
  };
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  "hour hours minute minutes days weeks months year years monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** "including two", "another 38", "three more bodies". */
function isPart(before: readonly string[], text: string): boolean {
  if (/\b(?:more|further|additional|other)\b(?! than)/.test(text)) return true;
  const words = ` ${before.slice(-3).join(" ")} `;
  return parts.some((part) => words.endsWith(` ${part} `));
}

type Measure = Pick<Figure, "measure" | "noun" | "growing" | "action">;

function measureOf(
  amount: Amount,
  before: readonly string[],
  after: readonly string[],
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
): Measure | undefined {
  if (DURATION_UNITS.has(amount.unit)) return lengthOf(before, after, actions);
  const counted = (amount.of ?? "").toLowerCase();
  const words = counted.split(" ").filter(Boolean);
  const people = amount.unit === "people" || words.length === 0 || words.some((word) => PEOPLE.has(word));
  const found = measures
    .map((one) => ({
      ...one,
      far: words.some((word) => one.stems.has(actions.stem(word)))
        ? 0
        : people
          ? distance(amount.unit === BARE ? before : before.slice(-5), after, one.stems, actions)
          : Number.POSITIVE_INFINITY,
    }))
    .reduce((a, b) => (b.far < a.far ? b : a));
  if (found.far < Number.POSITIVE_INFINITY)
    return { measure: found.measure, noun: counted || "people", growing: found.growing, action: "" };
  const phrase = phraseNear(before, after);
  if (phrase) return { measure: phrase, noun: counted, growing: false, action: "" };
  if (amount.unit === BARE) return inherited(before, view, all, actions);
  if (words.length === 0) return amount.unit === "people" ? undefined : unitOnly(before, after, actions);
  return { measure: `of:${actions.stem(words.at(-1) ?? "")}`, noun: counted, growing: false, action: "" };
}

/** How long something lasted: what, is the nearest happening. "Two hours ago", "the past six months" are no lengths. */
function lengthOf(before: readonly string[], after: readonly string[], actions: Actions): Measure | undefined {
  if (
    SINCE.has(before.at(-1) ?? "") ||
    SINCE.has(before.at(-2) ?? "") ||
    (AWAY.has(after[0] ?? "") && !before.slice(-3).includes("for"))
  )
    return undefined;
  const near = nearest(before, after, (word) => lexicon.eventNouns.has(word) || actions.classOf(word) !== undefined);
  if (!near) return undefined;
  return {
    measure: "duration",
    noun: lexicon.eventNouns.has(near) ? near : "",
    growing: false,
    action: actions.classOf(near) ?? near,
  };
}

/** A length, a weight, a sum, a share: of what the nearest happening is. */
function unitOnly(before: readonly string[], after: readonly string[], actions: Actions): Measure | undefined {
  const near = nearest(before, after, (word) => actions.classOf(word) !== undefined || lexicon.eventNouns.has(word));
  return near
    ? {
        measure: `unit:${actions.classOf(near) ?? near}`,
        noun: near,
        growing: false,
        action: actions.classOf(near) ?? near,
      }
    : undefined;
}

/** "put the number at fewer than 600": a figure for what the sentence before counts. */
function inherited(
  before: readonly string[],
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
): Measure | undefined {
  if (!before.some((word) => word === "number" || word === "figure" || word === "total")) return undefined;
  const last = all[view.index - 1];
  const [only] =
    last && last.block === view.block
      ? figuresIn({ ...last, times: [] }, [], actions).filter((one) => one.measure !== "duration")
      : [];
  return only && { measure: only.measure, noun: only.noun, growing: only.growing, action: only.action };
}

/** The unit of figures that stand without a noun. */
export const BARE = "";

const DURATION_UNITS: ReadonlySet<string> = new Set("h min s d w y wk mo".split(" "));
const SINCE: ReadonlySet<string> = new Set("past last next coming within every previous".split(" "));
const AWAY: ReadonlySet<string> = new Set("ago earlier later after before old away".split(" "));
const PEOPLE: ReadonlySet<string> = new Set(
  "people person persons men women children passengers civilians soldiers workers miners residents students police officers others tourists pupils villagers protesters militants bodies crew fans".split(
    " ",
  ),
);

/** Words to the nearest that names a measure: after ("12 people were killed") or before ("killing 12", "a toll of 12"). */
function distance(
  before: readonly string[],
  after: readonly string[],
  stems: ReadonlySet<string>,
  actions: Actions,
): number {
  const is = (word: string): boolean => stems.has(actions.stem(word));
  const stop = after.findIndex((word) => word === "and" || word === "but" || word === "while");
  const ahead = after.slice(0, stop < 0 ? 6 : Math.min(6, stop)).findIndex(is);
  const behind = [...before].reverse().findIndex(is);
  return Math.min(ahead < 0 ? Number.POSITIVE_INFINITY : ahead + 1, behind < 0 ? Number.POSITIVE_INFINITY : behind + 1);
}

function phraseNear(before: readonly string[], after: readonly string[]): string | undefined {
  const text = ` ${before.slice(-4).join(" ")} | ${after.slice(0, 5).join(" ")} `;
  return Object.entries(MEASURE_PHRASES).find(([, phrases]) =>
    phrases.split("|").some((phrase) => text.includes(` ${phrase} `)),
  )?.[0];
}

function nearest(
  before: readonly string[],
  after: readonly string[],
  wanted: (word: string) => boolean,
): string | undefined {
  for (let i = 0; i < NEAR; i++) {
    const [next, previous] = [after[i], before[before.length - 1 - i]];
    if (next && wanted(next)) return next;
    if (previous && wanted(previous)) return previous;
  }
  return undefined;
}

const stemmed = (words: string): ReadonlySet<string> => {
  const stem = createStemmer();
  return new Set(words.split(" ").map((word) => stem(word)));
};

const measures: readonly { measure: string; stems: ReadonlySet<string>; growing: boolean }[] = [
  ...Object.entries(GROWING).map(([measure, words]) => ({ measure, stems: stemmed(words), growing: true })),
  ...Object.entries(SETTLED).map(([measure, words]) => ({ measure, stems: stemmed(words), growing: false })),
];
const PEOPLE_MEASURES: ReadonlySet<string> = new Set([
  ...measures.map((one) => one.measure).filter((one) => one !== "destroyed"),
  ...Object.keys(MEASURE_PHRASES),
]);
