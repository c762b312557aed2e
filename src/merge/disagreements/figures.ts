import { MORE, PARTS, REVISING, WITHDRAWN } from "../../language/en/differences.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { Span } from "../../records/span.ts";
import { datesOf } from "../events/dates.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { rareness } from "../weight.ts";
import type { Amount } from "./amount.ts";
import { bareFiguresIn } from "./bare-figures.ts";
import { type Place, placeOf } from "./finding.ts";
import type { Interval } from "./interval.ts";
import { BARE, DURATION_UNITS, type Measure, measureOf, PEOPLE_MEASURES } from "./measure.ts";
import { isOfSaying, speakerAt } from "./speakers.ts";

/** One figure in a sentence, and what it counts. */
export interface Figure extends Place, Interval, Measure {
  readonly label: string;
  readonly unit: string;
  readonly revising: boolean;
  /** Another's count of what the sentence before counts: "its own maps put it at 11,000". */
  readonly rival: boolean;
  /** The name that says whose: "from Norland". */
  readonly scope?: string;
  /** Day of the report; half a day before it for a figure that the report withdraws. */
  readonly day: number | undefined;
  /** Day that its own sentence names. */
  readonly stated: number | undefined;
  /** Whether that is one day; else it is a month, a year, ... */
  readonly onDay: boolean;
  readonly speaker: string | undefined;
  readonly entities: readonly string[];
  /** Stems of the content words of its sentence. */
  readonly stems: ReadonlySet<string>;
  /** What is said of it: names, and stems of the rare words of its clause, without what it counts. */
  readonly near: ReadonlySet<string>;
}

const NEAR = 7; // words on either side that may say what a figure counts
const parts = PARTS.split("|");
const more = MORE.split("|");
const revising = new Set(REVISING.split(" "));
const withdrawn = WITHDRAWN.split("|");

/** The figures of a sentence that say what they count; parts of other figures ("including two children") left out. */
export function figuresIn(view: SentenceView, all: readonly SentenceView[], actions: Actions): Figure[] {
  const amounts: Amount[] = [
    ...view.quantities.map((one) => roughly(shareOf(partOf(one, view)))),
    ...bareFiguresIn(view),
    ...ordinalsIn(view),
  ];
  let stems: ReadonlySet<string> | undefined;
  const content = () => {
    stems ??= contentOf(view, actions);
    return stems;
  };
  return amounts.flatMap((amount) => figureOf(amount, view, all, actions, content) ?? []);
}

/** A figure in the unit that all of its kind are compared in: hours, kilometres, ...; others as they are. */
export function inOneUnit<Sized extends Measured>(figure: Sized): Sized {
  const hours = figure.measure === "duration" ? HOURS[figure.unit] : undefined;
  if (hours !== undefined) return hours === 1 ? figure : scaled(figure, "h", (value) => value * hours, 0);
  const [unit, times] = CONVERTED[figure.unit] ?? [];
  if (figure.unit === "degF") return scaled(figure, "degC", (value) => ((value - 32) * 5) / 9, HALF_A_DEGREE);
  if (unit === undefined || times === undefined) return figure;
  return scaled(figure, unit, (value) => value * times, (figure.low ?? figure.high ?? 0) * times * ROUNDED);
}

/** The unit that figures in this one are compared in. */
export const commonUnit = (unit: string): string => (unit === "degF" ? "degC" : (CONVERTED[unit]?.[0] ?? unit));

type Measured = Interval & Pick<Figure, "unit" | "measure">;

function scaled<Sized extends Measured>(
  figure: Sized,
  unit: string,
  convert: (value: number) => number,
  slack: number,
): Sized {
  return {
    ...figure,
    unit,
    ...(figure.low !== undefined && { low: convert(figure.low) - slack }),
    ...(figure.high !== undefined && { high: convert(figure.high) + slack }),
  };
}

const ROUNDED = 0.02; // "95 mph" is written for 152 or 154 km/h
const HALF_A_DEGREE = 0.5;
const HOURS: Readonly<Record<string, number>> = {
  s: 1 / 3600,
  min: 1 / 60,
  d: 24,
  w: 168,
  wk: 168,
  mo: 730,
  y: 8760,
  decade: 87_600,
  century: 876_000,
};
const CONVERTED: Readonly<Record<string, readonly [string, number]>> = {
  mph: ["km/h", 1.609344],
  mi: ["km", 1.609344],
  ft: ["m", 0.3048],
  yd: ["m", 0.9144],
  cm: ["m", 0.01],
  acre: ["ha", 0.404686],
  km2: ["ha", 100],
  mi2: ["ha", 258.9988],
  lb: ["kg", 0.453592],
  t: ["kg", 1000],
  gal: ["l", 3.785412],
};

/** "Three of its five carriages" are three, in the words of the source: the annotator counts them, and has only "three". */
function partOf(amount: Amount, view: SentenceView): Amount {
  const before = view.article.text.slice(Math.max(view.span.start, amount.span.start - PART_REACH), amount.span.start);
  const part = PART.exec(before);
  const [, hedge, number = ""] = part ?? [];
  const value = SMALL_NUMBERS[number.toLowerCase()] ?? (number ? Number(number.replaceAll(",", "")) : Number.NaN);
  if (!part || Number.isNaN(value) || amount.low === undefined || value >= amount.low) return amount;
  const start = amount.span.start - part[0].length;
  return {
    ...amount,
    span: { start, end: amount.span.end },
    text: view.article.text.slice(start, amount.span.end),
    low: hedge ? value * 0.9 : value,
    high: hedge ? value * 1.1 : value,
  };
}

const PART_REACH = 40; // UTF-16 units
const PART =
  /(?:\b(about|around|roughly|some|nearly|almost) )?\b(\d{1,3}(?:,\d{3})*|\p{L}+) of (?:its |their |his |her |the |(?:the )?[\p{L}-]{2,20}['’]s )?$/u;
const SMALL_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);

/** A fraction in words is a rounded one: "two fifths" is said of 41 percent. */
function roughly(amount: Amount): Amount {
  if (amount.unit !== "%" || amount.low === undefined || amount.low !== amount.high || !FRACTION.test(amount.text))
    return amount;
  return { ...amount, low: amount.low - FRACTION_SLACK, high: amount.low + FRACTION_SLACK };
}

const FRACTION = /\b(?:half|thirds?|quarters?|fifths?|tenths?|one in|in (?:two|three|four|five|ten))\b/i;
const FRACTION_SLACK = 2.5; // percentage points

/** "The verdict came on the sixth day of deliberations": they took between five days and six. */
function ordinalsIn(view: SentenceView): Amount[] {
  if (!ENDED.test(view.text)) return [];
  return [...view.text.matchAll(NTH_DAY)].flatMap((match) => {
    const nth = ORDINALS.indexOf((match[1] ?? "").toLowerCase()) + 1 || Number.parseInt(match[1] ?? "", 10);
    const unit = DAY_UNITS[(match[2] ?? "").toLowerCase()] ?? "d";
    if (!(nth > 1)) return [];
    const start = view.span.start + match.index;
    const span = { start, end: start + match[0].length };
    return [{ span, text: match[0], unit, low: nth - 1, high: nth }];
  });
}

const ENDED = /\b(?:came|come|ended|concluded|returned|reached|convicted|found|freed|rescued|signed)\b/i;
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const NTH_DAY = new RegExp(
  `(${ORDINALS.join("|")}|\\d{1,2}(?:th|st|nd|rd)) (day|week|month|hour)(?= of \\p{L}{4,})`,
  "giu",
);
const DAY_UNITS: Readonly<Record<string, string>> = { day: "d", week: "wk", month: "mo", hour: "h" };

/** "A third of its 3,000 staff" is a thousand. */
function shareOf(amount: Amount): Amount {
  const whole = amount.unit === "%" ? /(?:^|\s)(\d+) (\p{L}+)$/u.exec(amount.of ?? "") : null;
  if (!whole) return amount;
  const part = (percent: number): number => Math.round((percent * Number(whole[1])) / 100);
  return {
    ...amount,
    unit: "people",
    of: whole[2] ?? "",
    ...(amount.low !== undefined && { low: part(amount.low) }),
    ...(amount.high !== undefined && { high: part(amount.high) }),
  };
}

/** "A million people a year", "$9 a day": how often, not how long. */
const isRate = ({ text, unit }: Amount, before: string | undefined): boolean =>
  DURATION_UNITS.has(unit) && /^an? /i.test(text) && before !== undefined && !RATELESS.has(before);

const RATELESS: ReadonlySet<string> = new Set(
  "for in of after over than within about nearly almost around took take takes last lasts lasted lasting spent spend spends half only just less more under up to until some roughly and or was were is be been by every through during waited held stayed".split(
    " ",
  ),
);

function figureOf(
  amount: Amount,
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
  content: () => ReadonlySet<string> = () => contentOf(view, actions),
): Figure | undefined {
  if (amount.low === undefined && amount.high === undefined) return undefined;
  const { start, end } = amount.span;
  const first = view.words.findIndex((word) => word.end > start);
  const last = view.words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < first) return undefined;
  const reach = amount.unit === BARE || DURATION_UNITS.has(amount.unit) ? first : NEAR; // those are named by the sentence
  const before = view.words.slice(Math.max(0, first - reach), first).map((word) => word.norm);
  const after = view.words.slice(last + 1, last + 4 + NEAR).map((word) => word.norm);
  const counted = (amount.of ?? "").toLowerCase();
  const own = measureOf({ text: amount.text, unit: amount.unit, counted, before, after }, actions);
  const borrowed = !own && amount.unit === BARE ? inherited(before, view, all, actions) : undefined;
  const measured = own ?? borrowed;
  const unit = borrowed?.unit ?? amount.unit;
  if (isPart(before) || isRate(amount, before.at(-1))) return undefined;
  if (isMore(before, amount.text) && !(measured && isFirst(amount, measured, view, all, actions))) return undefined;
  if (!measured || (measured.growing && amount.high === 1)) return undefined; // "one refugee said"
  const whole = { ...view.span, kind: "main" as const, opener: "", from: 0, to: 0 };
  const stated = datesOf(view, whole).find((time) => time.edtf && !isOfSaying(view.words, time.span))?.edtf;
  const published = view.article.published ? rangeOf(view.article.published).first : undefined;
  const scope = scopeOf(view, end);
  const lead = before.slice(-5).join(" ");
  const leaves = withdrawn.some((phrase) => ` ${lead} `.includes(` ${phrase} `));
  return {
    ...placeOf(view),
    measure: measured.measure,
    noun: measured.noun,
    growing: measured.growing,
    heads: measured.heads,
    rival: borrowed !== undefined,
    ...(scope && { scope }),
    ...(amount.low !== undefined && { low: amount.low }),
    ...(amount.high !== undefined && { high: amount.high }),
    ...(amount.lowOpen && { lowOpen: true }),
    ...(amount.highOpen && { highOpen: true }),
    label: labelOf(amount.text, after),
    unit: unitOf(measured.measure, unit),
    revising:
      leaves ||
      FROM.test(view.article.text.slice(end, end + 24)) ||
      [...before, ...after].some((word) => revising.has(word)),
    day: published === undefined ? undefined : published - (leaves ? 0.5 : 0),
    stated: leaves ? undefined : stated && rangeOf(stated).first,
    onDay: stated !== undefined && /^\d{4}-\d{2}-\d{2}/.test(stated),
    speaker: speakerAt(view, amount.span),
    entities: [...new Set(view.names.map((name) => name.entity))],
    stems: content(), // one set for all figures of a sentence
    near: nearOf(view, amount.span, counted, actions),
  };
}

const WINDOW = 8; // words on either side that say what is told of a figure
const STOP = /[;:()\u2013\u2014]|[.!?]\s|, (?:and|but|while)\b/;

/** Names and rare words around a figure, up to the ends of its clause. */
function nearOf(view: SentenceView, span: Span, counted: string, actions: Actions): ReadonlySet<string> {
  const text = view.article.text;
  const nouns = new Set(counted.split(" ").map((word) => actions.stem(word)));
  const before = view.words.filter((word) => word.end <= span.start).slice(-WINDOW);
  const after = view.words.filter((word) => word.start >= span.end).slice(0, WINDOW);
  const words = [
    ...before.filter((word) => !STOP.test(text.slice(word.end, span.start))),
    ...after.filter((word) => !STOP.test(text.slice(span.end, word.start))),
  ];
  const stems = words
    .filter((word) => !view.names.some((name) => word.start >= name.start && word.end <= name.end))
    .filter(({ norm }) => !/\d/.test(norm) && !lexicon.saying.has(norm) && !TIME_NOUNS.has(norm))
    .map(({ norm }) => actions.stem(norm))
    .filter((stem) => rareness(stem) > 0.7 && !nouns.has(stem));
  return new Set([...stems, ...view.names.map((name) => name.entity)]);
}

/** "about a third of" needs what it is a third of. */
const labelOf = (text: string, after: readonly string[]): string =>
  / of$/.test(text) ? `${text} ${after.slice(0, 3).join(" ")}` : text;

function contentOf(view: SentenceView, actions: Actions): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { norm } of view.words) {
    if (lexicon.saying.has(norm) || TIME_NOUNS.has(norm) || ONE_TIME.has(norm) || /\d/.test(norm)) continue;
    const stem = actions.stem(norm);
    if (rareness(stem) > 0.4) stems.add(stem);
  }
  return stems;
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  "hours minutes days weeks months years monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

const ONE_TIME: ReadonlySet<string> = new Set([...TIME_NOUNS].map((noun) => noun.slice(0, -1)));

/** "84 percent" stay a share, whatever they are a share of. */
const unitOf = (measure: string, unit: string): string =>
  unit === "%" ? unit : PEOPLE_MEASURES.has(measure) ? "people" : measure === "unpowered" ? "count" : unit;

/** "including two". */
const isPart = (before: readonly string[]): boolean => endsWith(before, parts);

/** "another 38", "three more bodies". */
const isMore = (before: readonly string[], text: string): boolean =>
  /\b(?:more|further|additional|other)\b(?! than)/.test(text) || endsWith(before, more);

function endsWith(before: readonly string[], phrases: readonly string[]): boolean {
  const words = ` ${before.slice(-3).join(" ")} `;
  return phrases.some((phrase) => words.endsWith(` ${phrase} `));
}

/** "Nine died. A further 43 were hurt": more people, but the first that were hurt. */
function isFirst(
  amount: Amount,
  { measure }: Measure,
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
): boolean {
  const last = all[view.index - 1];
  const told = [
    ...view.quantities
      .filter((one) => one.span.end <= amount.span.start)
      .flatMap((one) => figureOf(one, view, [], actions) ?? []),
    ...(last ? figuresIn(last, [], actions) : []),
  ].filter((one) => one.growing);
  return told.length > 0 && told.every((one) => one.measure !== measure);
}

/** "put the number at fewer than 600": a figure for what the sentence before counts. */
function inherited(
  before: readonly string[],
  view: SentenceView,
  all: readonly SentenceView[],
  actions: Actions,
): (Measure & { readonly unit?: string }) | undefined {
  const put = PUT.test(before.slice(-3).join(" "));
  if (!put && !before.some((word) => word === "number" || word === "figure" || word === "total")) return undefined;
  const last = all[view.index - 1];
  if (!last || last.block !== view.block) return undefined;
  const [only] = figuresIn({ ...last, times: [] }, [], actions).filter((one) => one.measure !== "duration");
  return (
    only && {
      measure: only.measure,
      noun: only.noun,
      growing: only.growing,
      heads: only.heads,
      ...(put && { unit: only.unit }),
    }
  );
}

const PUT = /^puts? (?:it|them|that) at$/;
const FROM = /^,? (?:down |up )?from [\d£$€]/; // "to 986 votes, from 1,204": the later step of two

/** "Thirty firefighters from Norland": whose, where a name says it right behind. */
function scopeOf(view: SentenceView, end: number): string | undefined {
  const name = view.names.find((one) => one.start > end && one.start - end <= 12);
  return name && /^ (?:from|in|of|at) (?:the )?$/.test(view.article.text.slice(end, name.start))
    ? name.entity
    : undefined;
}
