import { timeWords } from "../../language/en/time-words.ts";
import type { Article } from "../../records/article.ts";
import { dayEdtf } from "../../records/edtf.ts";
import { idOf } from "../../records/id.ts";
import type { Anchor, TimeMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { type Item, itemsOf } from "../items.ts";
import { finderOf, type Rule } from "../patterns.ts";
import { absolute } from "./absolute.ts";
import { edtfOf, pointOfEdtf, pointText } from "./calendar.ts";
import { clock } from "./clock.ts";
import { compose } from "./compose.ts";
import { durations } from "./durations.ts";
import { fiscal } from "./fiscal.ts";
import type { Expression, Meaning, Toward } from "./meaning.ts";
import { month, season, weekday } from "./named.ts";
import { relative } from "./relative.ts";
import { type Fixed, type Resolved, resolve, type Scene } from "./resolve.ts";
import { sets } from "./sets.ts";
import { tenseAround } from "./tense.ts";
import { vague } from "./vague.ts";

/** Families of rules; of two that read equally far the one that stands earlier wins. */
const families: readonly (readonly [string, readonly Rule<Meaning>[]])[] = [
  ["times/absolute", absolute],
  ["times/fiscal", fiscal],
  ["times/weekday", weekday],
  ["times/month", month],
  ["times/season", season],
  ["times/clock", clock],
  ["times/relative", relative],
  ["times/sets", sets],
  ["times/vague", vague],
  ["times/durations", durations],
];

const rules = families.flatMap(([, family]) => family);
const familyOf = new Map(families.flatMap(([name, family]) => family.map((rule) => [rule, name] as const)));
const find = finderOf(rules, timeWords);

/** Finds dates, times, durations and sets, and places in the calendar those that can be placed. */
export const times: Annotator = {
  name: "times",
  annotate: (draft) => ({ ...draft, mentions: [...draft.mentions, ...timesIn(draft)] }),
};

function timesIn(draft: Draft): TimeMention[] {
  const { article } = draft;
  const items = itemsOf(article.text);
  const expressions = compose(expressionsIn(items), items);
  const narrative = isNarrative(expressions, article);
  const now = writtenAt(article);
  const mentions: TimeMention[] = [];
  let then: Fixed | undefined;
  let quarter: Fixed | undefined;
  let sentence = 0;
  for (const expression of expressions) {
    const span = { start: items[expression.start]!.start, end: items[expression.end - 1]!.end };
    while (draft.sentences[sentence + 1] && (draft.sentences[sentence] as Span).end <= span.start) sentence++;
    const tense = asksTense(expression.meaning) ? tenseOf(items, expression, draft.sentences[sentence]) : 0;
    const scene: Scene = { narrative, tense, ...(now && { now }), ...(then && { then }), ...(quarter && { quarter }) };
    const resolved = resolve(expression.meaning, scene);
    const mention = mentionOf(article, span, expression, resolved);
    mentions.push(mention);
    const anchor: Anchor | undefined = mention.edtf && { edtf: mention.edtf, from: "text", span };
    if (resolved.point) then = { point: resolved.point, ...(anchor && { anchor }) };
    if (resolved.quarter !== undefined && anchor)
      quarter = { point: { year: Math.floor(resolved.quarter / 4) }, quarter: resolved.quarter, anchor };
  }
  return mentions;
}

function expressionsIn(items: readonly Item[]): Expression[] {
  const found: Expression[] = [];
  let at = 0;
  while (at < items.length) {
    const finding = find(items, at);
    if (!finding) {
      at++;
      continue;
    }
    found.push({
      start: at,
      end: finding.end,
      meaning: finding.meaning,
      rule: finding.rule.name,
      by: familyOf.get(finding.rule) ?? "times",
    });
    at = finding.end;
  }
  return found;
}

/** Whether the value of an expression may hang on the tense of its sentence. */
function asksTense(meaning: Meaning): boolean {
  switch (meaning.is) {
    case "time":
      return meaning.day !== undefined && asksTense(meaning.day);
    case "weekday":
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

/** The tense around an expression, within its sentence or, without sentences, its block. */
function tenseOf(items: readonly Item[], { start, end }: Expression, sentence: Span | undefined): Toward {
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
  return tenseAround(items, start, end, from, to);
}

function writtenAt(article: Article): Fixed | undefined {
  const point = article.published && pointOfEdtf(article.published);
  if (!point || !article.published) return undefined;
  const edtf = point.day === undefined ? edtfOf(pointText(point)) : dayEdtf(point.day);
  return (
    edtf && { point, anchor: { edtf, from: article.publishedBasis === "configured" ? "configured" : "published" } }
  );
}

const STATED = 6; // years and full dates that a text needs before it counts as a narrative
const FAR = 8; // dates from far times for each "yesterday" or weekday; measured: histories 12 and more, news 6 and less

/**
 * Whether an article tells of times far from the day it was written, as an encyclopedia or a look back does: many
 * years in words, most of them over a year away, and hardly a weekday or a "yesterday".
 */
function isNarrative(expressions: readonly Expression[], article: Article): boolean {
  const written = article.published ? Number(article.published.slice(0, 4)) : undefined;
  let [stated, far, bare, near] = [0, 0, 0, 0];
  for (const { meaning } of expressions) {
    if (meaning.is === "weekday" || (meaning.is === "shift" && meaning.from === "now")) near++;
    if (meaning.is !== "day" && meaning.is !== "month" && meaning.is !== "year") continue;
    if (typeof meaning.year !== "number") bare++;
    else {
      stated++;
      if (written === undefined || Math.abs(meaning.year - written) > 1) far++;
    }
  }
  return stated >= STATED && far > stated / 2 && far + bare > FAR * near;
}

function mentionOf(
  article: Article,
  span: { readonly start: number; readonly end: number },
  expression: Expression,
  resolved: Resolved,
): TimeMention {
  const edtf = edtfOf(resolved.value);
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
    rule: expression.rule,
  };
}
