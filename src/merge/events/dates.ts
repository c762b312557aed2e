import { BEGINNING, CHANGING, ENDING, GOING_ON, LASTED } from "../../language/en/clauses.ts";
import { dayEdtf, type Edtf, edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import type { TimeMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Clause } from "./clause.ts";
import { datelineIn } from "./headline.ts";
import { lexicon } from "./lexicon.ts";
import type { SentenceView } from "./view.ts";

/**
 * The times in a clause that place its happening, the most exact first. Left out: durations and repeated times, points
 * of comparison ("since 2019"), and years that only tell things apart ("the 2019 report").
 */
export function datesOf(view: SentenceView, clause: Clause): TimeMention[] {
  if (view.times.length === 0) return [];
  const dateline = view.index === 0 ? datelineIn(view.text) : 0; // "OSLO, March 3 - " dates the report
  const opening = Math.max(view.span.start + dateline, view.article.dateline?.span.end ?? 0);
  const times = view.times
    .filter((time) => time.span.start >= clause.start && time.span.end <= clause.end + 1)
    .filter((time) => time.timex.type === "DATE" || time.timex.type === "TIME")
    .filter((time) => isPlaced(time) && !tellsApart(view, time) && !isOfNoDay(time))
    .filter((time) => !isReference(view, time.span) || isEnd(view, clause, time) || isBeginning(view, clause, time))
    .filter((time) => !isEdge(view, time) && !isOfNoun(view, clause, time) && time.span.start >= opening)
    .filter((time) => !isOfFamous(view, clause, time));
  const own = times.filter((time) => !isOwned(view, time)); // "tickets for Saturday's concert sold out on Wednesday"
  return (own.length > 0 ? own : times)
    .reduce<TimeMention[]>((all, time) => withPeriod(view, all, time), [])
    .sort((a, b) => exactness(b) - exactness(a) || a.span.start - b.span.start);
}

/** "Saturday's concert": the day tells which one is meant. */
const isOwned = (view: SentenceView, { span }: TimeMention): boolean =>
  OWNED.test(view.article.text.slice(span.end, span.end + 3)) &&
  !/['’]s/.test(view.article.text.slice(span.start, span.end));

const OWNED = /^['’]s /;

/** "accused of planning the May 3, 2001 attacks": a date with its year is the name of a happening long past. */
function isOfFamous(view: SentenceView, clause: Clause, time: TimeMention): boolean {
  if (time.basis !== "stated" || !/\d{4}/.test(time.text) || time.edtf === undefined) return false;
  const { published } = view.article;
  const [day, written] = [rangeOf(time.edtf).last, published && rangeOf(published).first];
  if (precisionOf(time.edtf) !== "day" || day === undefined || written === undefined || written - day < YEAR)
    return false;
  const [the, preposition = ""] = wordsBefore(view, time.span, 2);
  const after = view.words.find((word) => word.start >= time.span.end);
  const behind = view.words
    .slice(clause.from, clause.to)
    .some((word) => word.end <= time.span.start && lexicon.isFinite(word.norm));
  return (
    the === "the" &&
    behind &&
    after !== undefined &&
    (lexicon.eventNouns.has(after.norm) || lexicon.eventNouns.has(after.norm.replace(/s$/, ""))) &&
    preposition !== "in" &&
    preposition !== "during"
  );
}

const YEAR = 366; // days

/** "between 2014 and 2016", "from 3 to 6 June", "on Monday and Tuesday": two dates of one precision are one period. */
function withPeriod(view: SentenceView, all: TimeMention[], second: TimeMention): TimeMention[] {
  const first = all.at(-1);
  const [a, b] = [first?.edtf, second.edtf];
  if (!first || !a || !b || a.length !== b.length || a >= b || !/^[\d-]+$/.test(a + b)) return [...all, second];
  const between = view.article.text.slice(first.span.end, second.span.start);
  const [before = ""] = wordsBefore(view, first.span, 1);
  const joined =
    before === "between" ? between === " and " : before === "from" ? FROM_TO.has(between) : follows(a, b, between);
  if (!joined) return [...all, second];
  const span: Span = { start: first.span.start, end: second.span.end };
  return [
    ...all.slice(0, -1),
    { ...first, edtf: edtf(`${a}/${b}`), text: view.article.text.slice(span.start, span.end), span },
  ];
}

/** "Monday and Tuesday", not "Monday and Thursday". */
const follows = (a: Edtf, b: Edtf, between: string): boolean =>
  (between === " and " || between === " and on ") &&
  precisionOf(a) === "day" &&
  rangeOf(b).first === (rangeOf(a).first ?? Number.NaN) + 1;

const FROM_TO: ReadonlySet<string> = new Set([" to ", " until ", " till "]);

/** Vague times ("recently") place nothing; a weekday without an anchor does, though its date is not known. */
const isPlaced = (time: TimeMention): boolean =>
  time.edtf !== undefined
    ? !time.edtf.startsWith("/") && !time.edtf.endsWith("..")
    : !/REF|^P|^XXXX$/.test(time.timex.value);

/** "at 14:20", "shortly before noon" in a report that names no day near it: the day of publication is a guess. */
const isOfNoDay = ({ timex, anchor, text }: TimeMention): boolean =>
  timex.type === "TIME" &&
  anchor !== undefined &&
  anchor.from !== "text" &&
  /^(?:(?:about|around|shortly|just|soon|before|after|nearly|almost) ){0,2}(?:[\d.:]+(?: ?[ap]\.?m\.?)?|noon|midnight)$/i.test(
    text.trim(),
  );

/**
 * "will stay until Sunday", "did not open until Sunday", "worked there until 1999": the day on which something ends, or
 * comes at last. Not "closed the road until Sunday", which tells of another day.
 */
function isEnd(view: SentenceView, clause: Clause, time: TimeMention): boolean {
  const words = wordsBefore(view, time.span, clause.to - clause.from);
  const at = words.findIndex((word) => word === "until" || word === "till");
  if (at < 0 || at > 1 || !time.edtf || lexicon.auxiliaries.has(words[at + 1] ?? "")) return false;
  const before = words.slice(at + 1).filter((_, i) => i < clause.to - clause.from);
  if (before.some((word) => NOT.has(word))) return true;
  const { published } = view.article;
  const [day, today] = [rangeOf(time.edtf).last, published && rangeOf(published).last];
  const ahead = day !== undefined && today !== undefined && day > today;
  return ahead
    ? before.some((word) => (clause.kind === "main" ? goesOn.has(word) : COMING.has(word)))
    : before.some((word) => lasted.has(word));
}

/**
 * "has been in custody since Friday", "had courted her since the spring": the day on which it began; not "has been the
 * worst since 2010", "have fallen since May" or "has closed two plants since 2020".
 */
function isBeginning(view: SentenceView, clause: Clause, time: TimeMention): boolean {
  const words = wordsBefore(view, time.span, clause.to - clause.from).reverse();
  const since = words.lastIndexOf("since");
  const have = words.findLastIndex((word, i) => i < since && HAVE.has(word));
  if (since < words.length - 2 || have < 1 || words[have - 1] === "there" || !time.edtf) return false;
  const verb = words.findIndex(
    (word, i) => i > have && (word === "been" || lexicon.isParticiple(word) || word.endsWith("ed")),
  );
  if (verb < 0 || verb > have + 3 || verb > since || changing.has(words[verb] ?? "")) return false;
  const told = words.slice(0, since);
  return !told.some((word) => NOT.has(word) || COMPARING.has(word) || word.endsWith("est")) && !counts(view, clause);
}

const HAVE: ReadonlySet<string> = new Set(["has", "have", "had"]);
const COMING: ReadonlySet<string> = new Set(["will", "shall", "should"]);
const NOT: ReadonlySet<string> = new Set(
  "not never no nobody nothing none didn't won't wouldn't hasn't haven't".split(" "),
);
const COMPARING: ReadonlySet<string> = new Set("first only most least more less up down".split(" "));
const changing: ReadonlySet<string> = new Set(CHANGING.split(" "));

/** "has lost 5% since January": how much till now, not what happened then. */
const counts = (view: SentenceView, { start, end }: Span): boolean =>
  view.quantities.some(({ span }) => span.start >= start && span.end <= end);

/** "a premium to the firm's close on Friday", "and a warning issued earlier in the week was withdrawn": it tells which. */
function isOfNoun(view: SentenceView, clause: Clause, time: TimeMention): boolean {
  if (OWNED_PRICE.test(view.article.text.slice(Math.max(view.span.start, time.span.start - LOOK), time.span.start)))
    return true;
  if (clause.from === 0) return false;
  const [participle = "", noun = ""] = wordsBefore(view, time.span, 2);
  const after = view.words.find((word) => word.start >= time.span.end);
  return (
    after !== undefined &&
    lexicon.auxiliaries.has(after.norm) &&
    !view.article.text.slice(time.span.end, after.start).includes(",") &&
    (participle.endsWith("ed") || lexicon.isParticiple(participle)) &&
    !lexicon.saying.has(participle) &&
    !lexicon.auxiliaries.has(noun)
  );
}

/** "before Friday", "after 2010": the happening lies on one side of it; but "after Friday's crash" dates the crash. */
function isEdge(view: SentenceView, time: TimeMention): boolean {
  if (time.bound !== "before" && time.bound !== "after") return false;
  const after = view.words.filter((word) => word.start >= time.span.end).slice(0, 3);
  return !after.some((word) => lexicon.eventNouns.has(word.norm));
}

/**
 * "arrived on Sunday for a three-day visit", "concludes her two-day trip on Monday": the days of what lasts some days, in
 * the place of the one that begins or ends it.
 */
export function stretchIn(view: SentenceView, clause: Clause): TimeMention | undefined {
  const [day] = datesOf(view, clause);
  const length = view.times.find(
    (time) => time.timex.type === "DURATION" && time.span.start >= clause.start && time.span.end <= clause.end,
  );
  const days = Number(/^P(\d)D$/.exec(length?.timex.value ?? "")?.[1] ?? 0);
  if (!day?.edtf || !length || days < 2 || precisionOf(day.edtf) !== "day") return undefined;
  const words = view.words.filter((word) => word.start >= clause.start && word.end <= clause.end);
  const noun = words.find((word) => word.start >= length.span.end);
  if (!noun || !lexicon.eventNouns.has(noun.norm)) return undefined;
  const before = words.filter((word) => word.end <= length.span.start).map((word) => word.norm);
  const first = rangeOf(day.edtf).first as number;
  const [from, to] = before.some((word) => ending.has(word))
    ? [first - days + 1, first]
    : before.some((word) => beginning.has(word))
      ? [first, first + days - 1]
      : [];
  if (from === undefined || to === undefined) return undefined;
  return { ...day, edtf: edtf(`${dayEdtf(from)}/${dayEdtf(to)}`), rule: `${day.rule}-and-length` };
}

const goesOn: ReadonlySet<string> = new Set(GOING_ON.split(" "));
const lasted: ReadonlySet<string> = new Set(LASTED.split(" "));
const beginning: ReadonlySet<string> = new Set(BEGINNING.split(" "));
const ending: ReadonlySet<string> = new Set(ENDING.split(" "));

/** "before Easter", "by the end of the year": the time in a stretch of text that a happening there lies before. */
export const edgeIn = (view: SentenceView, { start, end }: Span): TimeMention | undefined =>
  view.times.find(
    (time) =>
      (time.bound === "before" || time.bound === "by") &&
      time.edtf !== undefined &&
      time.span.start >= start &&
      time.span.end <= end + 1,
  );

/** "since 2019", "until Friday", "than in May": a bound or a comparison. */
export function isReference(view: SentenceView, time: Span): boolean {
  const before = wordsBefore(view, time, 2);
  if (lexicon.references.has(before[0] ?? "")) return true;
  return (
    lexicon.references.has(before[1] ?? "") &&
    (before[0] === "in" || before[0] === "the" || before[0] === "on" || before[0] === "early" || before[0] === "late")
  );
}

/** "a 17th-century portrait"; "the 2019 report": a year between an article or an owner and a noun that is no happening. */
function tellsApart(view: SentenceView, time: TimeMention): boolean {
  if (/\p{L}-century$/iu.test(time.text)) return true;
  if (!/^\d{4}s?$/.test(time.text)) return false;
  const [before = ""] = wordsBefore(view, time.span, 1);
  const after = view.words.find((word) => word.start >= time.span.end);
  if (!after || view.article.text.slice(time.span.end, after.start) !== " ") return false;
  return (
    !TIME_PREPOSITIONS.has(before) &&
    !lexicon.isFinite(after.norm) &&
    !lexicon.eventNouns.has(after.norm) &&
    !FOLLOWS_TIME.has(after.norm)
  );
}

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in by of from to around about during early late mid summer spring autumn fall winter".split(" "),
);
const FOLLOWS_TIME: ReadonlySet<string> = new Set(
  "and or but to in at when after before as for with on the a by that which where".split(" "),
);

const LOOK = 30; // UTF-16 units
const OWNED_PRICE = /(?:['’]s?|\bits|\btheir) (?:clos(?:e|ing price)|price|high|low) on $/;

/** The words before a span, the nearest first. */
function wordsBefore(view: SentenceView, span: Span, count: number): string[] {
  const found: string[] = [];
  for (let i = view.words.length - 1; i >= 0 && found.length < count; i--) {
    const word = view.words[i];
    if (word && word.end <= span.start) found.push(word.norm);
  }
  return found;
}

/** The fewer days, the more exact; a weekday that no anchor places comes last. */
function exactness(time: TimeMention): number {
  if (time.edtf === undefined) return -200_000;
  const { first, last } = rangeOf(time.edtf);
  return first === undefined || last === undefined ? -100_000 : first - last;
}
