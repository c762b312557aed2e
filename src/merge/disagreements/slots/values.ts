import { ones, tens } from "../../../language/en/numbers.ts";
import { APART_BEFORE, APART_BEHIND, LIGHT, MOVED, STANCES } from "../../../language/en/slots.ts";
import { officeTitles } from "../../../language/en/titles.ts";
import { formsOf } from "../../../language/en/verb-forms.ts";
import { rangeOf } from "../../../records/edtf.ts";
import type { QuantityMention, TimeMention } from "../../../records/reading.ts";
import type { Span } from "../../../records/span.ts";
import { type Actions, lexicon } from "../../events/lexicon.ts";
import type { SentenceView } from "../../events/view.ts";
import { sensesOf } from "../../senses/of-words.ts";
import { rareness } from "../../weight.ts";
import { commonUnit, type Figure, figuresIn, inOneUnit } from "../figures.ts";
import { type Place, placeOf } from "../finding.ts";
import type { Interval } from "../interval.ts";
import { DURATION_UNITS } from "../measure.ts";
import { isOfSaying, speakerAt } from "../speakers.ts";

export type ValueKind = "count" | "sum" | "length" | "distance" | "clock" | "date";

/** A word beside a value. */
export interface Beside {
  /** How close it stands, 0 to 1. */
  readonly close: number;
  readonly norm: string;
  readonly senses: readonly number[];
}

/** A number, a length of time, an hour or a date, with what its sentence says around it. Hours in minutes, lengths in hours. */
export interface Value extends Place, Interval {
  readonly kind: ValueKind;
  /** Values of other units are not compared. */
  readonly unit: string;
  readonly label: string;
  /** Stem of what is counted. */
  readonly noun: string;
  /** The same as it is written. */
  readonly counted: string;
  readonly nounSenses: readonly number[];
  /** As in `Measure`: "dead", "aboard", ...; "" where no word tells. */
  readonly measure: string;
  readonly heads: readonly string[];
  /** Stems of what stands before it: "army" of "army helicopters". */
  readonly modifiers: readonly string[];
  /** Stems of the content words around it. */
  readonly words: ReadonlyMap<string, Beside>;
  /** Of a date: stems of the deeds nearest to it. */
  readonly deeds: ReadonlyMap<string, readonly number[]>;
  readonly entities: ReadonlyMap<string, number>;
  /** Other figures of its sentence. */
  readonly others: ReadonlySet<string>;
  readonly stance: string | undefined;
  /** Its sentence says that it has moved on. */
  readonly moved: boolean;
  /** Its sentence speaks of an offer, which what is agreed upon may leave behind. */
  readonly bid: boolean;
  /** Not said to be so: "can be up to four years". */
  readonly possible: boolean;
  /** What has happened so far: "have crossed". */
  readonly soFar: boolean;
  /** Day of the report. */
  readonly day: number | undefined;
  /** The one day that its sentence names, else nothing. */
  readonly moment: number | undefined;
  /** First day of the month or year that its sentence names. */
  readonly period: number | undefined;
  /** Of a date: still to come when it was written. */
  readonly ahead: boolean;
  readonly speaker: string | undefined;
  readonly text: string;
}

const HALF = 7; // words at which closeness is one half
const BREAK = 4; // what a comma adds to the distance
const BEFORE = 0.3; // closeness of the sentence before, where this one goes on with "they" or "the company"
const LEAST = 0.3; // rareness of a word that says something
const MANY = 30; // values in one sentence: more are a table

/** The values of a sentence. `all`: its article's sentences. */
export function valuesIn(view: SentenceView, all: readonly SentenceView[], actions: Actions): Value[] {
  if (view.quantities.length + view.times.length > MANY || view.text.trimEnd().endsWith("?")) return [];
  const figures = view.quantities.length > 0 ? figuresIn(view, all, actions) : [];
  const numbers = view.quantities
    .filter(({ text }) => !VAGUE.test(text))
    .filter((one) => one.of !== "age" && (one.low !== undefined || one.high !== undefined))
    .map((one) => readValue(kindOf(one, view), one, view, all, actions, figures));
  const times = view.times.flatMap((time) => {
    if (
      !time.edtf ||
      (time.bound && !isNearly(view, time)) ||
      /SET|DURATION/.test(time.timex.type) ||
      isOfSaying(view.words, time.span)
    )
      return [];
    if (time.span.start - view.span.start < (DATELINE.exec(view.text)?.[0].length ?? 0)) return [];
    const { first, last } = rangeOf(time.edtf);
    if (first === undefined || last === undefined || last - first > 366 || isWeek(first, last)) return [];
    if (FUZZY.test(time.text) || UPDATED.test(view.text)) return [];
    return [readValue(clockOf(time) === undefined ? "date" : "clock", time, view, all, actions)];
  });
  return [...numbers, ...times];
}

const VAGUE = /^(?:an? )?(?:few|several|many|some|couple|dozens?|hundreds|thousands|millions)\b/i;
const FUZZY =
  /\b(?:days?|weeks?|months?) (?:ago|earlier|before|later)\b|\b(?:earlier|later|early|late) (?:this|last|in)\b/i;
const UPDATED = /\b(?:updated|published|posted) (?:at |on )?\d/i; // the page's own date
/** "Last week", "the weekend": counted from days that few writers mind. */
const isWeek = (first: number, last: number): boolean => last - first > 1 && last - first < 25;

/** "Shortly before seven" is about seven; "before Friday" may be any day. */
const isNearly = (view: SentenceView, { span }: TimeMention): boolean =>
  /\b(?:shortly|just|soon|right) (?:before|after) $/i.test(
    view.article.text.slice(Math.max(view.span.start, span.start - 20), span.start),
  );

const DATELINE = /^[^–—.]{0,60}\([^()]{2,40}\) [-–—] /; // "KOLVIK, Nov 24 (Norland Press) - "

function kindOf({ unit, span }: QuantityMention, view: SentenceView): ValueKind {
  if (!DURATION_UNITS.has(unit)) return unit === "count" || unit === "people" ? "count" : "sum";
  const before = view.words.findLast((word) => word.end <= span.start)?.norm ?? "";
  const behind = view.words.find((word) => word.start >= span.end)?.norm ?? "";
  return apartBefore.has(before) || apartBehind.has(behind) ? "distance" : "length";
}

const apartBefore = new Set(APART_BEFORE.split(" "));
const apartBehind = new Set(APART_BEHIND.split(" "));

function readValue(
  kind: ValueKind,
  mention: QuantityMention | TimeMention,
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
  figures: readonly Figure[] = [],
): Value {
  const { span } = mention;
  const isTime = kind === "date" || kind === "clock";
  const rivals = [...(isTime ? view.times : view.quantities)]
    .map((one) => one.span)
    .filter((one) => one.start !== span.start && (!isTime || !adjoins(one, span, view.article.text)));
  const closeness = closenessTo(span, rivals, view.article.text);
  const words = new Map<string, Beside>();
  const entities = new Map<string, number>();
  addWords(words, view, actions, (word) => (covers(span, word) && kind !== "count" ? 0 : closeness(word)));
  addNames(entities, view, closeness);
  const last = all[view.index - 1];
  if (last && last.block === view.block && GOES_ON.test(view.text)) {
    addWords(words, last, actions, () => BEFORE);
    addNames(entities, last, () => BEFORE);
  }
  const slack = FRACTION.test(mention.text) ? FRACTION_SLACK : 0;
  const counted = mention.kind === "quantity" ? (mention.of ?? "").toLowerCase().split(" ").filter(Boolean) : [];
  const noun = counted.at(-1);
  const published = view.article.published ? rangeOf(view.article.published).first : undefined;
  const named = view.times.find(
    (t) => t.edtf && t.span.start !== span.start && !isOfSaying(view.words, t.span) && !isCompared(view, t.span),
  );
  const range = named?.edtf ? rangeOf(named.edtf) : {};
  const oneDay = range.first !== undefined && range.last !== undefined && range.last - range.first <= 1;
  const bounds = intervalOf(kind, mention);
  const label = mention.text.replace(/\s+/g, " ");
  const figure = figures.find((one) => label.includes(one.label) || one.label.includes(label));
  const interval = { low: (bounds.low ?? 0) - slack, high: (bounds.high ?? 0) + slack };
  return {
    ...placeOf(view),
    ...interval,
    kind,
    unit:
      mention.kind === "time" || kind === "length" || kind === "distance" || kind === "count"
        ? kind
        : commonUnit(mention.unit),
    label,
    measure: figure?.measure ?? "",
    heads: [...(figure?.heads ?? [])],
    noun: noun ? actions.stem(noun) : "",
    counted: counted.join(" "),
    nounSenses: noun ? sensesOf(noun) : [],
    modifiers: counted.slice(0, -1).map((word) => actions.stem(word)),
    words,
    deeds: isTime ? deedsBy(words, span, view, actions) : new Map(),
    entities,
    others: new Set(
      view.quantities.flatMap((one) => (one.span.start === span.start ? [] : `${one.low}|${one.high}|${one.unit}`)),
    ),
    stance: isTime ? undefined : stanceOf(span, view),
    bid: view.words.some(({ norm }) => stanceBy.get(norm) === "offer"),
    possible: isPossible(span, view),
    soFar: isSoFar(span, view),
    moved: view.words.some(({ norm }) => moved.has(norm)),
    day: published,
    moment: oneDay ? range.first : undefined,
    period: oneDay ? undefined : range.first,
    ahead: isTime
      ? published !== undefined && kind === "date" && (interval.low ?? 0) > published
      : isPlanned(span, view),
    speaker: speakerAt(view, span),
    text: view.text.replace(/\s+/g, " ").trim(),
  };
}

const moved = new Set(MOVED.split(" "));

/** "Five more than on Tuesday". */
const isCompared = (view: SentenceView, { start }: Span): boolean =>
  /\b(?:than|since|from|unlike)(?: on| in| at)? $/i.test(
    view.article.text.slice(Math.max(view.span.start, start - 14), start),
  );

/** "on Friday at 11 a.m." is one time in two parts. */
const adjoins = (a: Span, b: Span, text: string): boolean =>
  /^[\s,]*(?:at|on|the|of)?\s*$/.test(a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start));

const covers = (span: Span, word: Span): boolean => word.start >= span.start && word.end <= span.end;

/** How close a place stands to a value: by words, with a step at each comma, and half of it where another value is nearer. */
function closenessTo(span: Span, rivals: readonly Span[], text: string): (place: Span) => number {
  const gap = (from: Span, at: number): number => Math.max(0, from.start - at, at - from.end);
  return ({ start, end }) => {
    const between = start >= span.end ? text.slice(span.end, start) : text.slice(end, Math.max(end, span.start));
    const words = between.split(/\s+/).length - 1;
    const breaks = between.match(/[,;:()–—]/g)?.length ?? 0;
    const middle = (start + end) / 2;
    const other = rivals.some((rival) => gap(rival, middle) < gap(span, middle));
    return (other ? 0.5 : 1) / (1 + (words + BREAK * breaks) / HALF);
  };
}

function addWords(
  into: Map<string, Beside>,
  view: SentenceView,
  actions: Actions,
  closeness: (word: Span) => number,
): void {
  view.words.forEach((word, i) => {
    if (!says(word.norm) || (isInName(word, view) && !OFFICES.has(word.norm))) return;
    const stem = actions.stem(word.norm);
    if (rareness(stem) < LEAST) return;
    const close = closeness(word);
    if (close > (into.get(stem)?.close ?? 0))
      into.set(stem, { close, norm: word.norm, senses: sensesOf(word.norm, view.words[i + 1]?.norm) });
  });
}

const says = (norm: string): boolean =>
  !/\d/.test(norm) && !lexicon.saying.has(norm) && !TIME_WORDS.has(norm) && !lexicon.auxiliaries.has(norm);
const isInName = (word: Span, view: SentenceView): boolean =>
  view.names.some((name) => name.start <= word.start && word.end <= name.end);
const OFFICES: ReadonlySet<string> = new Set(officeTitles);

function addNames(into: Map<string, number>, view: SentenceView, closeness: (name: Span) => number): void {
  for (const name of view.names) {
    const close = closeness(name);
    if (close > (into.get(name.entity) ?? 0)) into.set(name.entity, close);
  }
}

/** Sentences that go on with what the one before speaks of. */
const GOES_ON =
  /^["“‘]?(?:He|She|It|They|That|This|These|Those|On|In|By|Its|Their|His|Her|The (?:two|three|company|firm|group|union|bank|club|team|first|second|last|figure|number|total|man|woman|boy|girl))\b/;

/** The nearest deeds in the clause of a date: what it is the date of. */
function deedsBy(
  words: ReadonlyMap<string, Beside>,
  span: Span,
  view: SentenceView,
  actions: Actions,
): Map<string, readonly number[]> {
  const deeds = view.words.filter(
    (word, i) => !covers(span, word) && isDeed(word.norm, view.words[i - 1]?.norm) && !isInName(word, view),
  );
  const near = deeds
    .map(({ norm }) => ({ stem: actions.stem(norm), noun: !lexicon.isPast(norm) }))
    .map(({ stem, noun }) => ({ stem, noun, close: words.get(stem)?.close ?? 0 }))
    .filter(({ close, noun }) => close >= (noun ? BESIDE : NEAR))
    .sort((a, b) => b.close - a.close || (a.stem < b.stem ? -1 : 1));
  return new Map(near.slice(0, DEEDS).map(({ stem }) => [stem, words.get(stem)?.senses ?? []]));
}

const NEAR = 0.5;
const BESIDE = 0.75; // "Thursday's vote", "the talks on Sunday": of a noun only when the date stands beside it
const DEEDS = 2;
const light = new Set(LIGHT.split(" ").flatMap((verb) => Object.values(formsOf(verb))));
const isDeed = (norm: string, before = ""): boolean =>
  !light.has(norm) &&
  (lexicon.eventNouns.has(norm) ||
    ((lexicon.isPast(norm) || lexicon.isParticiple(norm)) && !isAttribute(norm, before)));

/** "19 trapped miners", "the destroyed bridge": a past form that tells which, and no deed. */
export const isAttribute = (norm: string, before = ""): boolean =>
  (lexicon.isPast(norm) || lexicon.isParticiple(norm)) && (/\d/.test(before) || DETERMINERS.has(before));

const DETERMINERS: ReadonlySet<string> = new Set([
  ..."the a an its his her their our my this that these those some all of more".split(" "),
  ...Object.keys({ ...ones, ...tens }),
]);

/** "Will send two planes". */
const isPlanned = (span: Span, view: SentenceView): boolean =>
  view.words
    .filter((word) => word.end <= span.start)
    .slice(-PLANNED)
    .some(({ norm }) => /^(?:will|would|shall)$/.test(norm));

const PLANNED = 4; // words

const isPossible = (span: Span, view: SentenceView): boolean =>
  view.words
    .filter((word) => word.end <= span.start)
    .slice(-REACH)
    .some(({ norm }) => /^(?:can|could|may|might|likely|if)$/.test(norm));

/** "Have been hurt": the figure may grow. */
const isSoFar = (span: Span, view: SentenceView): boolean => {
  const behind = view.words.filter((word) => word.start >= span.end).slice(0, PLANNED);
  return behind.some(({ norm }, i) => /^(?:have|has)$/.test(norm) && lexicon.isFinite(behind[i + 1]?.norm ?? ""));
};

/** The nearest word before a value that says whether it is wanted, bid or guessed. */
function stanceOf(span: Span, view: SentenceView): string | undefined {
  const before = view.words.filter((word) => word.end <= span.start).slice(-REACH);
  for (const { norm } of before.reverse()) {
    const stance = stanceBy.get(norm);
    if (stance) return stance;
  }
  return undefined;
}

const REACH = 8; // words
const stanceBy = new Map(
  Object.entries(STANCES).flatMap(([stance, verbs]) =>
    verbs.split(" ").flatMap((verb) => Object.values(formsOf(verb)).map((form) => [form, stance] as const)),
  ),
);

const TIME_WORDS: ReadonlySet<string> = new Set(
  "hour hours minute minutes day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday morning evening afternoon night yesterday today tomorrow than more less about around nearly almost least per cent percent percentage million billion thousand hundred".split(
    " ",
  ),
);

const clockOf = ({ edtf, timex }: TimeMention): RegExpExecArray | undefined =>
  /T(\d\d):(\d\d)/.exec(edtf ?? "") ?? /T(\d\d):(\d\d)/.exec(timex.value) ?? undefined;

function intervalOf(kind: ValueKind, mention: QuantityMention | TimeMention): Interval {
  if (mention.kind === "quantity") {
    const measure = kind === "length" || kind === "distance" ? "duration" : "unit";
    const { low, high } = inOneUnit({ ...mention, measure });
    // who says "more than 400,000" does not mean a million
    return { low: low ?? (high ?? 0) / OPEN, high: high ?? (low ?? 0) * OPEN };
  }
  const clock = kind === "clock" ? clockOf(mention) : undefined;
  if (clock) {
    const minutes = Number(clock[1]) * 60 + Number(clock[2]);
    return { low: minutes, high: minutes };
  }
  const { first = 0, last = 0 } = mention.edtf ? rangeOf(mention.edtf) : {};
  return { low: first, high: last };
}

const OPEN = 1.6;
const FRACTION = /\b(?:half|thirds?|quarters?|fifths?|tenths?|one in|in (?:two|three|four|five|ten))\b/i; // "two fifths" is said of 41 percent
const FRACTION_SLACK = 2.5; // percentage points
