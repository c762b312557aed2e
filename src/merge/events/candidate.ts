import type { Dating } from "../../records/digest.ts";
import { dayEdtf, type Edtf, edtf, precisionOf, rangeOf } from "../../records/edtf.ts";
import type { ArticleId, ClaimId, EntityId } from "../../records/id.ts";
import type { TimeMention } from "../../records/reading.ts";
import { covers, type Span, shared } from "../../records/span.ts";
import type { Word } from "../../text/words.ts";
import type { Clause } from "./clause.ts";
import { edgeIn, stretchIn } from "./dates.ts";
import { type Group, groupsOf, sayingBefore, statementsIn } from "./groups.ts";
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
  /** The claims that its words hold. */
  readonly claims: readonly ClaimId[];
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
  const clauses = statementsIn(view);
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
  if (first.kind === "main" && first.opener === "and" && !hasFinite(view, first)) return undefined; // "and 20 on Friday"
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
  const silent = group.time !== undefined && !inMain.some((word) => lexicon.isFinite(word.norm));
  const stated = inMain.length > 0 && !silent ? inMain : words; // "The older ones remember 1993, when every fourth job went"
  const outside = stated.filter((word) => !view.quotes.some((q) => q.start <= word.start && word.end <= q.end));
  const told = outside.some((word) => lexicon.saying.has(word.norm)) ? outside : stated;
  const verb = verbOf(
    first,
    told.map((word) => (isHyphened(view, word) ? "-" : word.norm)),
  );
  const saying = verb !== undefined && lexicon.saying.has(verb.word);
  const moves = verb !== undefined && !saying && !lexicon.statives.has(verb.word) && verb.word !== verb.auxiliary;
  const spoken = group.time !== undefined && isSpoken(view, words, told, verb?.at, saying, group.time);
  const status = spoken
    ? { status: "happened" as const, negated: false }
    : isPutOff(first, classes, group.time)
      ? { status: "planned" as const, negated: false }
      : statusOf(
          words.map((word) => (word.norm === "may" && inTime(word, view) ? "" : word.norm)), // "OSLO, May 7 - "
          group.time,
          view.article.published,
          told.map((word) => word.norm),
        );
  const nominal = norms.some((word) => lexicon.eventNouns.has(word));
  // "Eighteen were still missing on Tuesday": how things stood is no happening; "is to open on Tuesday" is one
  const begins = group.time?.bound === "since"; // "has been in quarantine since Friday"
  const stands = verb !== undefined && verb.word === verb.auxiliary && lexicon.statives.has(verb.word);
  if (stands && !nominal && classes.length === 0 && status.status === "happened" && !begins && !isOn(norms, verb.at))
    return undefined;
  const recent = norms.some(
    (word, i) => RECENT.has(word) && norms.slice(i + 1, i + 4).some((next) => lexicon.eventNouns.has(next)),
  );
  if (!group.time && status.status === "happened" && isGeneral(view, clause, norms, verb)) return undefined;
  const due = group.time === undefined && status.status !== "happened" && edgeIn(view, clause) !== undefined;
  if (group.time || due ? !(verb || nominal || status.status !== "happened" || classes.length > 0) : !moves && !recent)
    return undefined;
  const entities = [
    ...new Set(
      view.names
        .filter((n) => (n.start >= start && n.end <= end + 2) || (first.subject && covers(first.subject, n)))
        .map((n) => n.entity),
    ),
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
    negated: status.negated && group.time?.bound !== "until", // "did not open until Friday": then it did
    acts: recent || (moves && verb !== undefined && hasSubject(told.slice(0, verb.at))),
    saying: saying || spoken,
    leaning: first.from === 0 && lexicon.continuing.has(norms[0] ?? ""),
    quoted,
    entities,
    verb: verb ? (saying ? "say" : actions.stem(verb.word)) : "",
    actions: [...new Set(classes)],
    claims: view.claims.filter((one) => shared(one.span, clause) * 2 > end - start).map(({ id }) => id),
    stems,
    weight: view.salience * (saying && view.quotes.length > 0 ? QUOTED : 1),
  };
}

/** Its main verb; a participle that opens a clause ("The tiger | caught on Friday | was freed") is one as well. */
function verbOf({ kind, subject }: Clause, words: readonly string[]): MainVerb | undefined {
  const [word = ""] = words;
  if (subject && lexicon.isPast(word)) return { at: 0, word };
  return kind === "relative" && (lexicon.isParticiple(word) || word.endsWith("ed")) ? { at: 0, word } : mainVerb(words);
}

/** A verb before its first comma: ", officials said" is none of its own. */
function hasFinite({ words, article }: SentenceView, { from, to, start, end }: Clause): boolean {
  const comma = article.text.slice(start, end).indexOf(",");
  const own = comma < 0 ? end : start + comma;
  return words.slice(from, to).some((word) => word.end <= own && lexicon.isFinite(word.norm));
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

/** "expected before Easter": all that is known of the day of what is ahead; "before the summer is out" is within it. */
function deadlineOf(view: SentenceView, clause: Span): Pick<Candidate, "edtf" | "basis" | "dating"> {
  const time = edgeIn(view, clause);
  const { first, last } = time?.edtf ? rangeOf(time.edtf) : {};
  if (!time || first === undefined || last === undefined || last < (publishedOn(view) ?? last))
    return datingOf(view, undefined);
  const date = isNotBefore(view, clause, time)
    ? `${dayOf(time.edtf).replace(/\/.*/, "")}/..`
    : `/${dayEdtf(time.bound === "before" && first < last && first > (publishedOn(view) ?? first) ? first - 1 : last)}`;
  return { ...datingOf(view, time), edtf: edtf(date), basis: "bound" };
}

/** "unlikely to arrive before October": from then on, if at all. */
const isNotBefore = (view: SentenceView, clause: Span, time: TimeMention): boolean =>
  time.bound === "before" &&
  view.words.some(({ norm, start, end }) => start >= clause.start && end <= time.span.start && NOT_YET.has(norm));

const NOT_YET: ReadonlySet<string> = new Set(["not", "unlikely", "never", "no", "nobody", "won't"]);

const publishedOn = ({ article }: SentenceView): number | undefined =>
  article.published && rangeOf(article.published).last;

/** A time of day counts by its day: reports of one happening rarely agree on the minute, and "around noon" leaves the day sure. */
const dayOf = (date: Edtf | undefined): Edtf | "" =>
  date === undefined ? "" : (date.replace(/T[^/~?%]*~?/g, "") as Edtf);
