import { DEEDS } from "../../language/en/deeds.ts";
import { formsOf } from "../../language/en/verb-forms.ts";
import type { Edtf } from "../../records/edtf.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { TimeMention } from "../../records/reading.ts";
import type { Actions } from "../events/lexicon.ts";
import { lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { rareness } from "../weight.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { isOfSaying, speakerAt } from "./speakers.ts";
import { whenOf } from "./when.ts";

/** A date or a time of day, and the words around it that say of what. */
interface Occasion extends Place {
  readonly label: string;
  readonly edtf: Edtf;
  readonly first: number;
  readonly last: number;
  /** Minutes of the day, where a clock is read. */
  readonly minutes: number | undefined;
  readonly deeds: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly entities: readonly string[];
  readonly ahead: boolean;
  readonly speaker: string | undefined;
  readonly text: string;
}

const BEFORE = 16; // words on either side that belong to a date
const AFTER = 12;
const FEW = 30; // articles; longer stories have many crashes and many votes
const ALIKE = 0.42; // share of the smaller one's weight that two occasions have in common
const CLOSE = 25; // minutes: "shortly before seven" is 6.47
const YEARS_APART = 40; // days; dates further apart need a year in both
const RARE = 0.8; // rareness of a word that few reports of other things have: "dam" 0.98, "company" 0.62
const MOST = 400;
const LIST = 40; // dates in one sentence: more are a list, and each would be held against all the others

/**
 * One deed on two dates or at two hours: short stories only. Alike in what was done, and in rare words or names beside the
 * date; a date that the other report gives as well is another occasion's.
 */
export const occasions: Detector<Occasion> = {
  name: "disagreements/occasions",
  collect: (view, _all, actions, articles) =>
    articles > FEW || view.times.length > LIST
      ? []
      : view.times.flatMap((time) => occasionAt(view, time, actions) ?? []),
  compare: (facts, scene) => (scene.articles.length > FEW ? [] : compare(facts.slice(0, MOST), scene)),
};

function occasionAt(view: SentenceView, time: TimeMention, actions: Actions): Occasion | undefined {
  if (
    !time.edtf ||
    (time.bound && !isNearly(view, time) && !isSince(view, time)) ||
    time.timex.type === "SET" ||
    time.timex.type === "DURATION"
  )
    return undefined;
  if (isOfSaying(view.words, time.span) || AGAIN.test(view.text) || TALLY.test(view.text)) return undefined;
  if (time.span.start - view.span.start < (DATELINE.exec(view.text)?.[0].length ?? 0)) return undefined;
  if (PAPER.test(view.article.text.slice(time.span.end, time.span.end + 12))) return undefined;
  const { first, last } = rangeOf(time.edtf);
  if (first === undefined || last === undefined || last - first > 366) return undefined;
  const published = view.article.published ? rangeOf(view.article.published).last : undefined;
  const words = wordsAround(view, time);
  const norms = words.map(({ norm }) => norm);
  const named = (at: number): boolean => view.names.some((name) => name.start <= at && at < name.end);
  const content = words.filter(({ norm, start }) => !named(start) && !/\d/.test(norm) && !lexicon.saying.has(norm));
  const stems = new Set(content.map(({ norm }) => actions.stem(norm)).filter((stem) => rareness(stem) > 0.45));
  const clock = /T(\d\d):(\d\d)/.exec(time.edtf) ?? /T(\d\d):(\d\d)/.exec(time.timex.value);
  return {
    ...placeOf(view),
    label: time.text.replace(/\s+/g, " "),
    edtf: time.edtf,
    first,
    last,
    minutes: clock ? Number(clock[1]) * 60 + Number(clock[2]) : undefined,
    deeds: deedsIn(norms),
    stems,
    entities: [
      ...new Set(
        view.names
          .filter((name) => words.some((w) => w.start >= name.start && w.start < name.end))
          .map((name) => name.entity),
      ),
    ],
    ahead: published === undefined ? norms.some((norm) => AHEAD.has(norm)) : first > published,
    speaker: speakerAt(view, time.span),
    text: view.text.replace(/\s+/g, " ").trim(),
  };
}

/** "Shortly before seven" is about seven; "before Friday" may be any day. */
const isNearly = (view: SentenceView, { span }: TimeMention): boolean =>
  /\b(?:shortly|just|soon|right) (?:before|after) $/i.test(
    view.article.text.slice(Math.max(view.span.start, span.start - 20), span.start),
  );

/** "Has been raging since Friday": that is when it began. */
const isSince = (view: SentenceView, { span }: TimeMention): boolean =>
  /\bsince $/i.test(view.article.text.slice(Math.max(view.span.start, span.start - 6), span.start)) ||
  /^since /i.test(view.article.text.slice(span.start, span.end));

const TALLY = /\b(?:tolls?|number of|total) (?:.{1,60} )?(?:rose|climbed|risen|grew|reached)\b/i; // the day of a count
const DATELINE = /^[^–—.]{0,60}\([^()]{2,40}\) [-–—] /; // "KOLVIK, Nov 24 (Norland Press) - "
const AGAIN =
  /\b(?:another|second|again|previous|earlier|next(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day| week| month| year)|anniversary|every|each)\b/i;
const PAPER = /^ (?:Times|Post|Telegraph|Mirror|Mail|Express|Herald|Star|News|World)\b/; // "Sunday Times"
const AHEAD: ReadonlySet<string> = new Set("will would to expected due scheduled planned plans should".split(" "));

/** The words near a date: of its own clause where that says what was done, else of its sentence up to the next date. */
function wordsAround(view: SentenceView, { span }: TimeMention): SentenceView["words"] {
  const others = view.times.filter((other) => other.span.start !== span.start && other.edtf);
  const ends = others.flatMap((one) => (one.span.end <= span.start ? [one.span.end] : []));
  const starts = others.flatMap((one) => (one.span.start >= span.end ? [one.span.start] : []));
  const [left, right] = [Math.max(view.span.start, ...ends), Math.min(view.span.end, ...starts)];
  const { text } = view.article;
  const before = text.slice(left, span.start);
  const after = text.slice(span.end, right);
  const opening = [...before.matchAll(OPENS)].at(-1)?.index ?? -1;
  const closing = after.search(/[,;:.!?](?=\s|$)| (?:after|before|when|while|and|but|who|which|that) /);
  const within = (from: number, to: number): SentenceView["words"] => [
    ...view.words.filter((word) => word.start >= from && word.end <= span.start).slice(-BEFORE),
    ...view.words.filter((word) => word.start >= span.end && word.end <= to).slice(0, AFTER),
  ];
  const near = within(opening < 0 ? left : left + opening, closing < 0 ? right : span.end + closing);
  const stop = after.search(/[;.!?] /);
  return deedsIn(near.map(({ norm }) => norm)).size > 0 && near.length > 2
    ? near
    : within(left + before.lastIndexOf(";") + 1, stop < 0 ? right : span.end + stop);
}

const OPENS = /(?:[,;:—–]| after| when| while| as| since)\s(?!$)/g; // "raging since Friday" is one clause

/** What was done, by the classes of deeds; "gave way" is one word here. */
function deedsIn(norms: readonly string[]): Set<string> {
  const found = new Set<string>();
  norms.forEach((norm, i) => {
    if (norm === "polling") return; // stations, centres, firms
    if (isAim(norms, i)) return;
    const pair = deedOf.get(`${norm}-${norms[i + 1] ?? ""}`);
    const deed = pair ?? deedOf.get(norm);
    if (deed) found.add(deed);
  });
  return found;
}

/** "Talks to end the strike": what they aim at is not what they are. */
function isAim(norms: readonly string[], i: number): boolean {
  const lead = norms.slice(Math.max(0, i - 4), i);
  const to = lead.lastIndexOf("to");
  return to >= 0 && to < lead.length - 2 && AIMED.test(lead[to + 1] ?? "") && !lexicon.isPast(norms[i] ?? "");
}

const AIMED =
  /^(?:end|stop|avert|avoid|prevent|settle|resolve|plan|discuss|debate|support|oppose|join|call|back|fight|condemn|halt|delay|postpone|cancel)$/;

const deedOf: ReadonlyMap<string, string> = readDeeds();

function readDeeds(): Map<string, string> {
  const deeds = new Map<string, string>();
  for (const line of DEEDS) {
    const words = line.split(" ");
    for (const word of words) {
      const forms = word.includes("-") ? [word] : [...Object.values(formsOf(word)), `${word}s`];
      for (const form of forms) if (!deeds.has(form)) deeds.set(form, words[0] ?? "");
    }
  }
  return deeds;
}

function compare(facts: readonly Occasion[], scene: Scene): Finding[] {
  const usual = commonest(facts, scene);
  const taken = new Set<Occasion>();
  return facts.flatMap((a, i) => {
    if (taken.has(a)) return [];
    const answer = facts.slice(i + 1, i + 1 + NEXT).find((b) => !taken.has(b) && answers(a, b));
    if (answer) {
      taken.add(a).add(answer);
      return [findingOf(a, answer, [[a], [answer]])];
    }
    const others = facts.slice(i + 1).filter((b) => !taken.has(b) && b.at !== a.at && scene.related(a.at, b.at));
    const b = others.find(
      (one) => apart(a, one) && isOne(a, one, usual) && !gives(one.at, a, facts) && !gives(a.at, one, facts),
    );
    if (!b) return [];
    const camps = [a, b].map((one) =>
      facts.filter((other) => other === one || (agrees(other, one) && isOne(other, one, usual))),
    );
    for (const one of camps.flat()) taken.add(one);
    return [findingOf(a, b, camps)];
  });
}

/** "He says he handed it in on Friday. The board says it arrived on Saturday": two speakers of one report. */
function answers(a: Occasion, b: Occasion): boolean {
  const far = b.sentence - a.sentence;
  if (a.at !== b.at || far < 1 || far > NEXT || a.ahead !== b.ahead || !a.speaker || !b.speaker) return false;
  if (a.speaker === b.speaker || !shares(a.deeds, b.deeds) || !apart(a, b)) return false;
  if ((a.minutes === undefined) !== (b.minutes === undefined) || a.last - a.first > 1 || b.last - b.first > 1)
    return false;
  return (
    far === 1 || (a.minutes !== undefined && [...a.stems].some((stem) => b.stems.has(stem) && rareness(stem) > RARE))
  );
}

const NEXT = 6; // sentences

/** Names that stand beside many dates of many reports tell nothing of what. */
function commonest(facts: readonly Occasion[], { articles }: Scene): ReadonlySet<string> {
  const spread = new Map<string, Set<number>>();
  const times = new Map<string, number>();
  for (const { entities, at } of facts)
    for (const entity of entities) {
      spread.set(entity, (spread.get(entity) ?? new Set()).add(at));
      times.set(entity, (times.get(entity) ?? 0) + 1);
    }
  const often = (entity: string): boolean => (times.get(entity) ?? 0) > facts.length * OFTEN;
  return new Set(
    [...spread].flatMap(([entity, at]) => (at.size * 2 > articles.length && often(entity) ? [entity] : [])),
  );
}

const OFTEN = 0.12; // of all dates

/** Two hours of one day or of none, or two dates, that cannot both be meant. */
function apart(a: Occasion, b: Occasion): boolean {
  if (a.minutes !== undefined && b.minutes !== undefined) return Math.abs(a.minutes - b.minutes) > CLOSE;
  if (agrees(a, b) || sameWeekday(a, b)) return false;
  const gap = a.first > b.last ? a.first - b.last : b.first - a.last;
  if (gap <= YEARS_APART && a.last - a.first <= 1 && b.last - b.first <= 1) return true;
  return YEAR.test(a.label) && YEAR.test(b.label) && a.edtf.slice(0, 4) !== b.edtf.slice(0, 4);
}

/** "Friday" in reports a week apart: rather two happenings, or one whose week was misread, than two accounts of a day. */
function sameWeekday(a: Occasion, b: Occasion): boolean {
  const [x, y] = [a, b].map(({ label }) => WEEKDAY.exec(label)?.[0].toLowerCase());
  return x !== undefined && x === y && !DAY_NUMBER.test(a.label) && !DAY_NUMBER.test(b.label);
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const DAY_NUMBER = /\d/;

const YEAR = /\b(?:1[89]|20)\d\d\b|\byears ago\b/;

const agrees = (a: Occasion, b: Occasion): boolean =>
  a.minutes !== undefined && b.minutes !== undefined
    ? Math.abs(a.minutes - b.minutes) <= CLOSE
    : !(a.first > b.last || b.first > a.last);

/** Whether an article gives the date of an occasion for a deed like it: then it knows of two. */
const gives = (at: number, one: Occasion, facts: readonly Occasion[]): boolean =>
  facts.some((other) => other.at === at && agrees(other, one) && shares(other.deeds, one.deeds));

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Whether two occasions are of one deed. */
function isOne(a: Occasion, b: Occasion, usual: ReadonlySet<string>): boolean {
  if (a.ahead !== b.ahead || !shares(a.deeds, b.deeds)) return false;
  if (a.deeds.has(END) !== b.deeds.has(END)) return false; // the one tells of the beginning
  const stems = [...a.stems].filter((stem) => b.stems.has(stem));
  const names = a.entities.filter((entity) => b.entities.includes(entity) && !usual.has(entity));
  if (
    names.length === 0 &&
    a.entities.length > 0 &&
    b.entities.length > 0 &&
    !a.entities.some((e) => b.entities.includes(e))
  )
    return false; // each of somebody else
  const also = [...a.deeds].filter((deed) => b.deeds.has(deed)).length - 1; // "the blaze broke out", "the fire began"
  const telling = stems.filter((stem) => rareness(stem) > RARE).length + names.length + also;
  const wide = a.last - a.first > 1 || b.last - b.first > 1;
  if (names.length === 0 && (wide || [...a.deeds].every((deed) => COMMON.has(deed) || !b.deeds.has(deed))))
    return false;
  const common = DEED * (1 + also) + weigh(stems) + names.length * NAME;
  return telling > 0 && common / Math.min(weightOf(a, usual), weightOf(b, usual)) >= ALIKE;
}

const END = "contain";

/** Done to many in one story: only the same name makes it one. */
const COMMON: ReadonlySet<string> = new Set(
  "die promise report warn arrest acquit convict appoint free sell".split(" "),
);
const DEED = 0.8;
const NAME = 0.9;
const weigh = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + rareness(stem), 0);
const weightOf = ({ stems, entities }: Occasion, usual: ReadonlySet<string>): number =>
  Math.max(LEAST, weigh([...stems]) + entities.filter((entity) => !usual.has(entity)).length * NAME);
const LEAST = 2.5;

function findingOf(a: Occasion, b: Occasion, camps: readonly (readonly Occasion[])[]): Finding {
  const hour = a.minutes !== undefined && b.minutes !== undefined;
  return {
    kind: "date",
    about: "occasion",
    relation: "conflict",
    subject: whenOf([a, b].map(({ text, label }) => ({ text, phrase: label }))),
    camps: camps.map((camp) => ({
      value: hour ? clockOf(camp[0]?.minutes ?? 0) : (camp[0]?.edtf ?? ""),
      label: camp[0]?.label ?? "",
      evidence: distinct(camp.map(({ evidence }) => evidence)),
    })),
    why: `The same happening is put ${hour ? "at" : "on"} “${a.label}” and ${hour ? "at" : "on"} “${b.label}”, each by other sources.`,
  };
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
