import type { Dating } from "../../records/digest.ts";
import { dayEdtf, type Edtf, edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import type { ArticleId, EntityId } from "../../records/id.ts";
import type { TimeMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Word } from "../../text/words.ts";
import { type Clause, clausesOf } from "./clause.ts";
import { datesOf, edgeIn, stretchIn } from "./dates.ts";
import { type Actions, lexicon } from "./lexicon.ts";
import { type Status, statusOf } from "./status.ts";
import { type MainVerb, mainVerb } from "./verb.ts";
import type { SentenceView } from "./view.ts";

/** One report of a happening in one article, before reports of the same happening are joined. */
export interface Candidate {
  readonly at: number;
  readonly article: ArticleId;
  readonly sentence: number;
  readonly block: number;
  /** The whole sentence: the evidence. */
  readonly span: Span;
  /** The clauses that report it. */
  readonly clause: Span;
  readonly kind: Clause["kind"];
  /** The rest of its sentence is another statement. */
  readonly half: boolean;
  readonly edtf: Edtf | "";
  /**
   * "stated": a time stands in the clause; "narrative": taken from the happening that it continues; "bound": only known
   * to lie before or after the report; "none": nothing is known.
   */
  readonly basis: "stated" | "narrative" | "bound" | "none";
  readonly dating: Dating;
  /** Words of its sentence for days that cannot be its own, in their order. */
  readonly otherDays: readonly string[];
  /** Key of the report whose happening its words point back to. */
  readonly same?: string;
  readonly status: Status;
  /** The day of a plan that it reports to be off. */
  readonly off?: Edtf;
  readonly negated: boolean;
  /** It has a verb of its own that tells of a happening, and a named subject before it. */
  readonly acts: boolean;
  /** Its clause only reports words. */
  readonly saying: boolean;
  /** It opens with a pronoun: whom it tells of stands in another sentence. */
  readonly leaning: boolean;
  /** The sentence is a quotation for the most part. */
  readonly quoted: boolean;
  readonly entities: readonly EntityId[];
  /** Stem of its main verb, "" where it has none. */
  readonly verb: string;
  /** Classes of happening that its words name, in their order. */
  readonly actions: readonly string[];
  /** Stems of its content words, distinct. */
  readonly stems: readonly string[];
  /** Salience of the sentence in its article, 0 to 1. */
  readonly weight: number;
}

/** What tells one report of a digest from all others. */
export const keyOf = ({ at, clause }: Candidate): string => `${at}:${clause.start}:${clause.end}`;

/** The reports of happenings in a sentence: one for each group of clauses that shares a time. Undated ones included. */
export function candidatesOf(view: SentenceView, actions: Actions): Candidate[] {
  if (view.words.length < 4 || view.text.trimEnd().endsWith("?")) return [];
  const clauses = clausesOf(view.article.text, view.words, view.quotes).flatMap((one) => apart(view, one));
  const found = groupsOf(view, clauses).flatMap((group) => {
    const candidate = candidateOf(view, group, actions);
    return candidate ? [candidate] : [];
  });
  const lasting = clauses.flatMap((clause) => {
    const time = stretchIn(view, clause);
    const candidate = time && reportIn(view, { clauses: [clause], time }, actions);
    return candidate ? [{ ...candidate, half: true }] : [];
  });
  const taken = new Set(lasting.map(keyOf));
  return withoutCalledOff([...found.filter((one) => !taken.has(keyOf(one))), ...lasting], view);
}

interface Group {
  readonly clauses: readonly Clause[];
  readonly time?: TimeMention;
  /** When the main statement was made, where it says that too. */
  readonly said?: TimeMention;
}

/** "cancelled a visit that was planned for 18 March": what is still ahead is no plan any more. */
function withoutCalledOff(found: readonly Candidate[], view: SentenceView): Candidate[] {
  const [main] = found;
  const plan = found.find(
    (one) => one.kind === "relative" && one.status !== "happened" && isDayAhead(one.edtf, view.article.published),
  );
  if (!main || !plan || main === plan || main.negated || !callsOff(main)) return [...found];
  return [{ ...main, off: plan.edtf as Edtf }, ...found.filter((one) => one !== main && one !== plan)];
}

const callsOff = ({ actions, status, kind }: Pick<Candidate, "actions" | "status" | "kind">): boolean =>
  kind === "main" && status === "happened" && actions.includes("postpone");

function isDayAhead(date: Edtf | "", published: Edtf | undefined): boolean {
  if (date === "" || !published) return false;
  const [from, day] = [rangeOf(date).first, rangeOf(published).last];
  return from !== undefined && day !== undefined && from > day;
}

/**
 * A clause with a time begins a group of its own where the group before has another time, or where it is a side clause;
 * clauses without a time stay with what is before them, a main clause after a side clause goes back to the main group.
 */
function groupsOf(view: SentenceView, clauses: readonly Clause[]): Group[] {
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

/** "is to be removed on Tuesday and the line should reopen on Thursday": two statements, each with a day. */
function inTwo(view: SentenceView, clause: Clause, times: readonly TimeMention[]): Clause[] {
  const [first, second] = times;
  if (!first || !second || sameTime(first, second)) return [clause];
  const at = view.words.findIndex(
    (word) => word.start >= first.span.end && word.end <= second.span.start && JOINING.has(word.norm),
  );
  if (at <= clause.from || at >= clause.to - 3) return [clause];
  const [before, between] = [view.words.slice(clause.from, at), view.words.slice(at + 1, clause.to)];
  const verb = between.findIndex((word) => lexicon.isFinite(word.norm));
  const subject = verb > 0 && (between[verb] as Word).end <= second.span.start;
  if (!subject || !before.some((word) => lexicon.isFinite(word.norm))) return [clause];
  return [
    { ...clause, half: true, to: at, end: view.words[at - 1]?.end ?? clause.end },
    { ...clause, half: true, kind: "main", opener: "", from: at + 1, start: view.words[at + 1]?.start ?? clause.start },
  ];
}

const JOINING: ReadonlySet<string> = new Set(["and", "but", "while"]);

/** "told employees on Tuesday": the verb right before the time is one of saying. */
function sayingBefore(words: readonly Word[], time: TimeMention): Word | undefined {
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

function candidateOf(view: SentenceView, told: Group, actions: Actions): Candidate | undefined {
  const off = calledOffIn(view, told, actions);
  const { time: _, ...untimed } = told;
  const found = reportIn(view, off ? { ...untimed, ...(told.said && { time: told.said }) } : told, actions);
  return found && off ? { ...found, off } : found;
}

/** "a hearing that had been put off from June": in June there was none. */
const isPutOff = (first: Clause, classes: readonly string[], time: TimeMention | undefined): boolean =>
  time !== undefined && first.kind === "relative" && classes[0] === "postpone";

/** "The visit on 18 March was cancelled": a day still ahead is that of the plan, not that of its end. */
function calledOffIn(view: SentenceView, { clauses, time }: Group, actions: Actions): Edtf | undefined {
  const date = dayOf(time?.edtf);
  if (date === "" || clauses[0]?.kind !== "main" || !isDayAhead(date, view.article.published)) return undefined;
  const words = view.words.slice(clauses[0].from, clauses[0].to).map((word) => word.norm);
  const verb = mainVerb(words);
  if (!verb || actions.classOf(verb.word) !== "postpone" || !lexicon.isPast(verb.word)) return undefined;
  const { status, negated } = statusOf(words, undefined, undefined);
  return status === "happened" && !negated ? date : undefined;
}

function reportIn(view: SentenceView, group: Group, actions: Actions): Candidate | undefined {
  const words = group.clauses.flatMap((clause) => view.words.slice(clause.from, clause.to));
  const first = group.clauses[0];
  if (!first) return undefined;
  const start = Math.min(...group.clauses.map((c) => c.start));
  const end = Math.max(...group.clauses.map((c) => c.end));
  const clause: Span = { start, end };
  const norms = words.map((word) => word.norm);
  const quoted = view.quotes.reduce((sum, q) => sum + q.end - q.start, 0) > (view.span.end - view.span.start) / 2;
  const classes = norms.flatMap((word, i) =>
    norms[i + 1] === "off" && CALL_OFF.has(word) ? "postpone" : (actions.classOf(word) ?? []),
  );
  const inMain = words.filter((word) =>
    group.clauses.some((one) => one.kind === "main" && one.start <= word.start && word.end <= one.end),
  );
  const stated = inMain.length > 0 ? inMain : words;
  const outside = stated.filter((word) => !view.quotes.some((q) => q.start <= word.start && word.end <= q.end));
  const told = outside.some((word) => lexicon.saying.has(word.norm)) ? outside : stated;
  const verb = mainVerb(told.map((word) => (isHyphened(view, word) ? "-" : word.norm)));
  const saying = verb !== undefined && lexicon.saying.has(verb.word);
  const moves = verb !== undefined && !saying && !lexicon.statives.has(verb.word) && verb.word !== verb.auxiliary;
  const spoken = group.time !== undefined && isSpoken(view, words, told, verb?.at, saying, group.time);
  const status = spoken
    ? { status: "happened" as const, negated: false }
    : isPutOff(first, classes, group.time)
      ? { status: "planned" as const, negated: false }
      : statusOf(norms, group.time, view.article.published);
  const nominal = norms.some((word) => lexicon.eventNouns.has(word));
  // "Eighteen were still missing on Tuesday": how things stood is no happening; "is to open on Tuesday" is one
  const stands = verb !== undefined && verb.word === verb.auxiliary && lexicon.statives.has(verb.word);
  if (stands && !nominal && classes.length === 0 && status.status === "happened" && !isOn(norms, verb.at))
    return undefined;
  const recent = norms.some(
    (word, i) => RECENT.has(word) && norms.slice(i + 1, i + 4).some((next) => lexicon.eventNouns.has(next)),
  );
  if (!group.time && status.status === "happened" && isGeneral(view, clause, norms, verb)) return undefined;
  const due = group.time === undefined && status.status !== "happened" && edgeIn(view, clause) !== undefined;
  if (group.time || due ? !(verb || nominal || status.status !== "happened" || classes.length > 0) : !moves && !recent)
    return undefined;
  const entities = [
    ...new Set(view.names.filter((n) => n.start >= start && n.end <= end + 2).map((n) => n.entity)),
  ].sort();
  const stems = [...new Set(words.filter((word) => !inTime(word, view)).map((word) => actions.stem(word.norm)))].sort();
  if (first.kind === "relative" && verb && LIGHT.has(actions.stem(verb.word)) && !nominal && classes.length === 0)
    return undefined; // "a figure that it had given on Monday"
  const dated = group.time || status.status === "happened" ? datingOf(view, group.time) : deadlineOf(view, clause);
  return {
    at: view.at,
    article: view.article.id,
    sentence: view.index,
    block: view.block,
    span: view.span,
    clause,
    kind: first.kind,
    half: group.clauses.some((one) => one.half === true),
    ...dated,
    otherDays: otherDaysOf(view, dated.edtf),
    status: status.status,
    negated: status.negated,
    acts: recent || (moves && verb !== undefined && hasSubject(told.slice(0, verb.at))),
    saying: saying || spoken,
    leaning: first.from === 0 && lexicon.continuing.has(norms[0] ?? ""),
    quoted,
    entities,
    verb: verb ? (saying ? "say" : actions.stem(verb.word)) : "",
    actions: [...new Set(classes)],
    stems,
    weight: view.salience * (saying && view.quotes.length > 0 ? QUOTED : 1),
  };
}

/**
 * "is being investigated", "suffers floods every summer", "What caused it is open": words
 * without a time that tell how things stand or what is always so; no happening of some day.
 */
function isGeneral(view: SentenceView, clause: Span, words: readonly string[], verb: MainVerb | undefined): boolean {
  if (verb?.auxiliary !== undefined && lexicon.present.has(verb.auxiliary)) return true;
  if (lexicon.asking.has(words[0] ?? "") && words.some((word) => lexicon.present.has(word))) return true;
  return view.times.some(
    ({ timex, text, span }) =>
      timex.type === "SET" && /^every|^each/i.test(text) && span.start >= clause.start && span.end <= clause.end,
  );
}

/** "The gala was on 21 June": when it was is what it tells. */
const isOn = (words: readonly string[], at: number): boolean =>
  (words[at] === "was" || words[at] === "were") && words[at + 1] === "on" && at <= 4;

const LIGHT: ReadonlySet<string> = new Set("given gave had has have use us call made got show".split(" "));
const CALL_OFF: ReadonlySet<string> = new Set("call called calling calls put puts putting".split(" "));
const QUOTED = 0.5; // words in quotation marks are seldom what a story is about
const RECENT: ReadonlySet<string> = new Set(["recent", "latest"]);

/** "nuclear-powered": a part of a compound is no verb. */
const isHyphened = (view: SentenceView, word: Span): boolean =>
  view.article.text[word.start - 1] === "-" || view.article.text[word.end] === "-";

/** Words that can name someone or something stand before the verb. */
const hasSubject = (before: readonly Word[]): boolean =>
  before.some((word) => word.norm.length > 2 && !lexicon.continuing.has(word.norm));

/**
 * "said over the weekend that ...", "will close, the firm confirmed on Friday", "On Friday the firm said ...": the time is
 * that of the saying, which has happened whatever was said.
 */
function isSpoken(
  view: SentenceView,
  words: readonly Word[],
  told: readonly Word[],
  verb: number | undefined,
  saying: boolean,
  time: TimeMention,
): boolean {
  if (sayingBefore(words, time)) return true;
  const main = verb === undefined ? undefined : told[verb];
  return saying && main !== undefined && time.span.end <= main.start && main.start - view.span.start < FRONTED;
}

const FRONTED = 80; // UTF-16 units: "On Friday the ministry of ... said"

const inTime = (word: Span, view: SentenceView): boolean =>
  view.times.some((time) => time.span.start <= word.start && word.end <= time.span.end);

function datingOf(view: SentenceView, time: TimeMention | undefined): Pick<Candidate, "edtf" | "basis" | "dating"> {
  const article = view.article.id;
  if (!time)
    return { edtf: "", basis: "none", dating: { phrase: "", article, span: view.span, rule: "events/undated" } };
  const dating: Dating = {
    phrase: time.text,
    article,
    span: time.span,
    ...(time.anchor && { anchor: time.anchor }),
    rule: time.rule,
  };
  return { edtf: dayOf(time.edtf), basis: "stated", dating };
}

/** "The fire, which began on Saturday, reached the town on Monday": days that a line on this happening must not show. */
function otherDaysOf(view: SentenceView, date: Edtf | ""): string[] {
  if (date === "") return [];
  const { first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY } = rangeOf(date);
  return view.times.flatMap(({ edtf: other, text }) => {
    const day = other === undefined ? undefined : dayOf(other);
    if (!day || precisionOf(day) !== "day") return [];
    const range = rangeOf(day);
    return (range.last ?? first) < first || (range.first ?? last) > last ? [text] : [];
  });
}

/** "expected before Easter": all that is known of the day of what is ahead. */
function deadlineOf(view: SentenceView, clause: Span): Pick<Candidate, "edtf" | "basis" | "dating"> {
  const time = edgeIn(view, clause);
  const last = time?.edtf && rangeOf(time.edtf).last;
  if (!time || last === undefined) return datingOf(view, undefined);
  return { ...datingOf(view, time), edtf: edtf(`/${dayEdtf(last)}`), basis: "bound" };
}

/** A time of day counts by its day: reports of one happening rarely agree on the minute. */
const dayOf = (date: Edtf | undefined): Edtf | "" =>
  date === undefined ? "" : (date.replace(/T[^/~?%]*/g, "") as Edtf);
