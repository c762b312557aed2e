import { namingNouns, nobodyWords } from "../../language/en/measures.ts";
import { proseOf } from "../../records/article.ts";
import { idOf } from "../../records/id.ts";
import type { Bounds } from "../../records/quantity.ts";
import type { QuantityMention, TimeMention } from "../../records/reading.ts";
import { bySpan } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { type Item, itemsOf, type NumberPhrase } from "../items.ts";
import { boundsOf, hedged } from "./bounds.ts";
import { countedAfter, noneAt } from "./counted.ts";
import { type Found, said } from "./found.ts";
import { hedgeAfter, hedgeBefore } from "./hedge.ts";
import { isDuration, measureOf, partAfter } from "./measure.ts";
import { articleUnit, chanceAt, fractionAt } from "./part.ts";
import { rangeAt } from "./range.ts";

/** Finds durations, counts, money, percentages and measures, with the bounds that their hedges leave. */
export const quantities: Annotator = {
  name: "quantities",
  annotate: (draft) => ({
    ...draft,
    mentions: [...draft.mentions, ...quantitiesIn(draft)].sort((a, b) => bySpan(a.span, b.span)),
  }),
};

function quantitiesIn(draft: Draft): QuantityMention[] {
  const { article } = draft;
  const items = draft.items ?? itemsOf(proseOf(article));
  const dated = draft.mentions.filter(
    (one): one is TimeMention => one.kind === "time" && one.timex.type !== "DURATION",
  );
  const mentions: QuantityMention[] = [];
  let time = 0;
  let floor = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    while ((dated[time]?.span.end ?? Number.POSITIVE_INFINITY) <= item.start) time++;
    if ((dated[time]?.span.start ?? Number.POSITIVE_INFINITY) <= item.start) continue;
    const found = quantityAt(items, at, floor);
    if (!found) continue;
    mentions.push(mentionOf(draft, items, found));
    floor = found.end;
    at = Math.max(at, found.end - 1);
  }
  return mentions;
}

function quantityAt(items: readonly Item[], at: number, floor: number): Found | undefined {
  const item = items[at] as Item;
  const number = item.number;
  if (!number && !STARTS.has(item.word)) return undefined;
  const part = noneAt(items, at) ?? fractionAt(items, at, floor) ?? chanceAt(items, at, floor);
  if (part) return part;
  if (item.word === "no" || nobodyWords.has(item.word)) return undefined;
  if (!number) return articleUnit(items, at, floor);
  if (number.ordinal || item.word === "many" || isName(items, at)) return undefined;
  const range = rangeAt(items, at, floor);
  const end = range?.end ?? at + 1;
  const measure = measureOf(items, at, end) ?? (range && measureOf(items, range.last, range.last + 1));
  const start = Math.min(range?.start ?? at, measure && measure.start < at ? measure.start : at);
  const before = hedgeBefore(items, start, floor);
  const rest = measure && !range && number.value % 1 === 0 ? partAfter(items, measure) : undefined;
  const tail = rest?.end ?? measure?.end ?? end;
  const after = before ? undefined : hedgeAfter(items, tail);
  const hedge = before ?? after;
  const bounds = scale(
    range
      ? hedged(range.low, range.high, hedge?.kind)
      : boundsOf(rest ? { ...number, value: number.value + rest.more } : number, hedge?.kind),
    measure?.times ?? 1,
  );
  if (measure)
    return {
      start: before?.start ?? start,
      end: after?.end ?? tail,
      bounds,
      unit: measure.unit,
      ...(isAge(items, tail) && { of: "age" }),
      ...said(hedge),
      by: `quantities/${familyOf(measure.unit)}`,
    };
  const counted = countedAfter(items, at, after?.end ?? end, items.length);
  if (!counted || (looksLikeYear(number) && counted.unit !== "people")) return undefined;
  return {
    start: before?.start ?? start,
    end: counted.end < 0 ? (after?.end ?? end) : counted.end,
    bounds,
    unit: counted.unit,
    of: counted.of,
    ...said(hedge),
    by: "quantities/count",
  };
}

/** Words besides numbers with which a quantity may begin. */
const STARTS: ReadonlySet<string> = new Set(["a", "an", "half", "no", ...nobodyWords]);

/** "16-year-old", "52 years old". */
const isAge = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "old" || (items[at]?.word === "-" && items[at + 1]?.word === "old");

const scale = (bounds: Bounds, times: number): Bounds =>
  times === 1
    ? bounds
    : {
        ...bounds,
        ...(bounds.low !== undefined && { low: bounds.low * times }),
        ...(bounds.high !== undefined && { high: bounds.high * times }),
      };

function familyOf(unit: string): string {
  if (isDuration(unit)) return "duration";
  if (unit === "%" || unit === "pp") return "percent";
  return /^[A-Z]{3}$|^USc$|^peso$|^franc$| /.test(unit) ? "money" : "measure";
}

const looksLikeYear = (number: NumberPhrase): boolean =>
  number.digits === 4 && number.value >= 1500 && number.value < 2100;

/** "article 5", "G20", "COVID-19", "7:15", "3.2.1": a number that names. */
function isName(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before) return false;
  if (item.glued && before.kind === "word") return true;
  if (item.glued && (before.word === "-" || before.word === ":" || before.word === "/") && before.glued)
    return items[at - 2]?.kind === "word";
  if (after?.word === ":" && after.glued && items[at + 2]?.glued && items[at + 2]?.number) return true;
  return item.number?.form === "digits" && namingNouns.has(before.word);
}

function mentionOf(draft: Draft, items: readonly Item[], found: Found): QuantityMention {
  const { article } = draft;
  const span = { start: (items[found.start] as Item).start, end: (items[found.end - 1] as Item).end };
  const { low, high, lowOpen, highOpen } = found.bounds;
  return {
    id: idOf("m", article.id, "quantity", span.start, span.end),
    kind: "quantity",
    span,
    text: article.text.slice(span.start, span.end),
    by: found.by,
    ...(low !== undefined && { low: tidy(low) }),
    ...(high !== undefined && { high: tidy(high) }),
    ...(lowOpen && { lowOpen }),
    ...(highOpen && { highOpen }),
    unit: found.unit,
    ...(found.of && { of: found.of }),
    ...(found.hedge && { hedge: found.hedge }),
  };
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
const tidy = (value: number): number => Number(value.toPrecision(12));
