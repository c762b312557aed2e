import { pairWords, sinceWord, untilBounds } from "../../language/en/tense.ts";
import type { Article } from "../../records/article.ts";
import { dayEdtf, type Edtf, isEdtf } from "../../records/edtf.ts";
import { idOf } from "../../records/id.ts";
import type { Anchor, TimeMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Draft } from "../../stages.ts";
import type { Item } from "../items.ts";
import { edtfOf, pointOfEdtf, pointText } from "./calendar.ts";
import type { Expression, Meaning, Modifier, Toward } from "./meaning.ts";
import { excursions, isNarrative } from "./narrative.ts";
import { resolve } from "./resolve.ts";
import type { Fixed, Resolved, Scene } from "./scene.ts";
import { isAdvice, isStillToCome, tenseAround } from "./tense.ts";

/** What the text has told so far. */
interface Memory {
  readonly then?: Fixed;
  readonly quarter?: Fixed;
  /** The last day named, and the sentence that names it. */
  readonly today?: Fixed & { readonly sentence: number };
}

/** Places expressions in the calendar, in the order of the text, since each may be counted from the one before it. */
export function placed(expressions: readonly Expression[], items: readonly Item[], draft: Draft): TimeMention[] {
  const { article, sentences } = draft;
  const narrative = isNarrative(expressions, article);
  const passing = narrative ? excursions(expressions) : undefined;
  const now = writtenAt(article);
  const mentions: TimeMention[] = [];
  let memory: Memory = {};
  let sentence = 0;
  let opening: Expression | undefined;
  for (const [index, expression] of expressions.entries()) {
    const span = spanOf(expression, items);
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= span.start) sentence++;
    if (opensYear(expression, items, sentences[sentence])) opening = expression;
    const around = asksTense(expression.meaning) ? aroundOf(items, expression, sentences[sentence]) : undefined;
    const tense = around ? tenseAround(items, expression.start, expression.end, ...around) : 0;
    const ahead = tense > 0 && narrative && around !== undefined && isStillToCome(items, ...around);
    const beside = besides(expressions[index - 1], expression, items) ? memory.today : undefined;
    const told =
      (narrative && !ahead) ||
      goesOnFrom(expressions[index - 1], expression, items, sentences[sentence]) ||
      (tense <= 0 && isOfYear(opening, expression, items, sentences[sentence]));
    const scene = {
      ...sceneOf(memory, told, tense, now, sentence),
      ...(beside && { beside }),
      ...(items[expression.start - 1]?.word === sinceWord && { since: true }),
      ...(around && isOpenDay(expression.meaning) && isAdvice(items, ...around) && { advice: true }),
    };
    const resolved = resolve(expression.meaning, scene);
    const mention = mentionOf(article, span, expression, resolved, items);
    mentions.push(mention);
    if (!passing?.has(expression) && !(memory.then && ofAnother(expression, items)))
      memory = remembered(memory, expression, resolved, mention, narrative, sentence);
  }
  return mentions;
}

/** "the weekend", "the afternoon": of a day that only the text around tells. */
const isOpenDay = (meaning: Meaning): boolean =>
  (meaning.is === "weekend" && meaning.toward === undefined) ||
  (meaning.is === "time" && meaning.day === undefined && meaning.habitual === true);

/** "was suspended that March and arrested in June": the second month is of the year that the first was counted into. */
function goesOnFrom(
  first: Expression | undefined,
  { meaning }: Expression,
  items: readonly Item[],
  sentence: Span | undefined,
): boolean {
  if (meaning.is !== "month" || meaning.year !== undefined || first?.meaning.is !== "month" || !sentence) return false;
  const { year } = first.meaning;
  return typeof year === "object" && year.from === "then" && spanOf(first, items).start >= sentence.start;
}

/** "In 2022 they had met twice": a year at the head of its sentence. */
const opensYear = ({ meaning, start }: Expression, items: readonly Item[], sentence: Span | undefined): boolean =>
  meaning.is === "year" && items[start - 1]?.word === "in" && items[start - 1]?.start === sentence?.start;

/** "In 2022 they met twice, in March and in October": months of the year that their sentence begins with. */
const isOfYear = (
  opening: Expression | undefined,
  { meaning, start }: Expression,
  items: readonly Item[],
  sentence: Span | undefined,
): boolean =>
  opening !== undefined &&
  items[start - 1]?.word !== sinceWord &&
  (meaning.is === "month" || meaning.is === "day") &&
  meaning.year === undefined &&
  sentence !== undefined &&
  spanOf(opening, items).start >= sentence.start;

/** Two weekdays with one word between them are days of one week: "from Monday to Friday". */
function besides(first: Expression | undefined, second: Expression, items: readonly Item[]): boolean {
  if (!first || !onWeekday(first.meaning) || !onWeekday(second.meaning) || second.start - first.end !== 1) return false;
  return pairWords.has(items[first.end]?.word ?? "");
}

const onWeekday = (meaning: Meaning): boolean =>
  meaning.is === "weekday" || (meaning.is === "time" && meaning.day?.is === "weekday");

/** "a victim of Tuesday's crash": the day tells which crash, the text goes on where it was. */
const ofAnother = ({ end, meaning }: Expression, items: readonly Item[]): boolean =>
  onWeekday(meaning) && items[end]?.word === "'" && items[end + 1]?.word === "s";

const spanOf = ({ start, end }: Expression, items: readonly Item[]): Span => ({
  start: items[start]?.start ?? 0,
  end: items[end - 1]?.end ?? 0,
});

const NEARBY = 1; // a clock time belongs to a day named in its sentence or the one before it

const TOLD_OF = 6; // sentences within which a clock time still belongs to a day that was narrated ...
const FAR = 7; // ... if at least so many days lie between it and the day of writing ...
const LONG_AGO = 366; // ... and at most so many

/** The narrated day of a look back: bare clock times belong to it, not to the day of writing. */
function toldDay(today: Memory["today"], now: Fixed | undefined, tense: Toward, sentence: number): { told?: Fixed } {
  const [day, written] = [today?.point.day, now?.point.day];
  if (!today || day === undefined || written === undefined || tense > 0) return {};
  const far = written - day >= FAR && written - day <= LONG_AGO;
  return far && sentence - today.sentence <= TOLD_OF ? { told: today } : {};
}

const sceneOf = (
  { then, quarter, today }: Memory,
  narrative: boolean,
  tense: Toward,
  now: Fixed | undefined,
  sentence: number,
): Scene => ({
  narrative,
  tense,
  ...(now && { now }),
  ...(then && { then }),
  ...(quarter && { quarter }),
  ...(today && sentence - today.sentence <= NEARBY && { today }),
  ...toldDay(today, now, tense, sentence),
});

const LAST_YEAR = 9999; // of EDTF; nothing is counted from beyond it

function remembered(
  memory: Memory,
  { meaning }: Expression,
  { point, quarter }: Resolved,
  { edtf, span, bound }: TimeMention,
  narrative: boolean,
  sentence: number,
): Memory {
  const anchor: Anchor | undefined = edtf && { edtf, from: "text", span };
  if (quarter !== undefined && anchor)
    return { ...memory, quarter: { point: { year: Math.floor(quarter / 4) }, quarter, anchor } };
  if (bound === "since" && point?.month === undefined) return memory; // "the worst storm since 1913"
  if (point && Math.abs(point.year) <= LAST_YEAR) {
    const then: Fixed = { point, ...(anchor && { anchor }) };
    return { ...memory, then, ...(point.day !== undefined && { today: { ...then, sentence } }) };
  }
  // a day that nobody can place ("Sunday" in an undated article) is not the day of what follows, nor is an older one
  const lost = !narrative && (meaning.is === "weekday" || meaning.is === "day" || meaning.is === "shift");
  return lost && memory.quarter ? { quarter: memory.quarter } : lost ? {} : memory;
}

/** Whether the value of an expression may hang on the tense of its sentence. */
function asksTense(meaning: Meaning): boolean {
  switch (meaning.is) {
    case "time":
      return meaning.day === undefined || asksTense(meaning.day);
    case "week":
      return asksTense(meaning.of);
    case "weekday":
      return (meaning.toward ?? 0) === 0 && meaning.week === undefined;
    case "weekend":
      return meaning.toward === undefined;
    case "day":
    case "month":
    case "season":
    case "quarter":
    case "holiday":
      return meaning.year === undefined;
    default:
      return false;
  }
}

const REACH = 60; // items on each side; no longer way tells the tense

/** The words around an expression that tell its tense, within its sentence or, without sentences, its block. */
function aroundOf(items: readonly Item[], { start, end }: Expression, sentence: Span | undefined): [number, number] {
  let [from, to] = [start, end];
  const [first, last] = sentence ? [sentence.start, sentence.end] : [0, Number.POSITIVE_INFINITY];
  for (
    let item = items[from - 1];
    item && item.kind !== "gap" && item.start >= first && start - from < REACH;
    item = items[from - 1]
  )
    from--;
  for (let item = items[to]; item && item.kind !== "gap" && item.end <= last && to - end < REACH; item = items[to])
    to++;
  return [from, to];
}

function writtenAt(article: Article): Fixed | undefined {
  const point = article.published && pointOfEdtf(article.published);
  if (!point || !article.published) return undefined;
  const edtf = point.day === undefined ? edtfOf(pointText(point)) : dayEdtf(point.day);
  return (
    edtf && { point, anchor: { edtf, from: article.publishedBasis === "configured" ? "configured" : "published" } }
  );
}

/** "about 1950" is "1950~". */
const approximate = (edtf: Edtf | undefined, modifier: Modifier | undefined): Edtf | undefined =>
  edtf && modifier === "APPROX" && isEdtf(`${edtf}~`) ? (`${edtf}~` as Edtf) : edtf;

function mentionOf(
  article: Article,
  span: Span,
  expression: Expression,
  resolved: Resolved,
  items: readonly Item[],
): TimeMention {
  const edtf = resolved.edtf ?? approximate(edtfOf(resolved.value), expression.modifier);
  return {
    id: idOf("m", article.id, "time", span.start, span.end),
    kind: "time",
    span,
    text: article.text.slice(span.start, span.end),
    by: expression.by,
    timex: { type: resolved.type, value: resolved.value },
    ...(edtf && { edtf }),
    basis: resolved.basis,
    ...(resolved.anchor && { anchor: resolved.anchor }),
    ...boundOf(expression, resolved, items),
    rule: expression.rule,
  };
}

/** "since 2019" and "by Friday" name one end of a period. */
function boundOf({ start }: Expression, { type }: Resolved, items: readonly Item[]): Pick<TimeMention, "bound"> {
  const word = items[start - 1]?.word ?? "";
  if ((type !== "DATE" && type !== "TIME") || !Object.hasOwn(untilBounds, word)) return {};
  const bound = untilBounds[word];
  return bound ? { bound } : {};
}
