import { namingNouns } from "../../language/en/measures.ts";
import { fractions } from "../../language/en/numbers.ts";
import { idOf } from "../../records/id.ts";
import type { Bounds } from "../../records/quantity.ts";
import type { QuantityMention, TimeMention } from "../../records/reading.ts";
import { bySpan } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { type Item, itemsOf, type NumberPhrase } from "../items.ts";
import { boundsOf, hedged } from "./bounds.ts";
import { countedAfter } from "./counted.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "./hedge.ts";
import { measureOf } from "./measure.ts";

/** Finds durations, counts, money, percentages and measures, with the bounds that their hedges leave. */
export const quantities: Annotator = {
  name: "quantities",
  annotate: (draft) => ({
    ...draft,
    mentions: [...draft.mentions, ...quantitiesIn(draft)].sort((a, b) => bySpan(a.span, b.span)),
  }),
};

/** A quantity in the items, not yet a record. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly bounds: Bounds;
  readonly unit: string;
  readonly of?: string;
  readonly hedge?: string;
  readonly by: string;
}

function quantitiesIn(draft: Draft): QuantityMention[] {
  const { article } = draft;
  const items = itemsOf(article.text);
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
  if (!number && item.word !== "a" && item.word !== "an" && item.word !== "half") return undefined;
  const part = fractionAt(items, at, floor);
  if (part) return part;
  if (!number) return articleUnit(items, at, floor);
  if (number.ordinal || item.word === "many" || isName(items, at)) return undefined;
  const range = rangeAt(items, at, floor);
  const end = range?.end ?? at + 1;
  const measure = measureOf(items, at, end) ?? (range && measureOf(items, range.last, range.last + 1));
  const start = Math.min(range?.start ?? at, measure && measure.start < at ? measure.start : at);
  const before = hedgeBefore(items, start, floor);
  const tail = measure?.end ?? end;
  const after = before ? undefined : hedgeAfter(items, tail);
  const hedge = before ?? after;
  const bounds = scale(
    range ? hedged(number.value, range.high, hedge?.kind) : boundsOf(number, hedge?.kind),
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

/** "16-year-old", "52 years old". */
const isAge = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "old" || (items[at]?.word === "-" && items[at + 1]?.word === "old");

const said = (hedge: Hedge | undefined): { readonly hedge?: string } => (hedge ? { hedge: hedge.text } : {});

const scale = (bounds: Bounds, times: number): Bounds =>
  times === 1
    ? bounds
    : {
        ...bounds,
        ...(bounds.low !== undefined && { low: bounds.low * times }),
        ...(bounds.high !== undefined && { high: bounds.high * times }),
      };

const DURATIONS: ReadonlySet<string> = new Set("s min h d wk fortnight mo y decade century".split(" "));

function familyOf(unit: string): string {
  if (DURATIONS.has(unit)) return "duration";
  if (unit === "%" || unit === "pp") return "percent";
  return /^[A-Z]{3}$|^USc$|^peso$|^franc$/.test(unit) ? "money" : "measure";
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

interface Range {
  readonly start: number;
  readonly end: number;
  /** Index of the second number. */
  readonly last: number;
  readonly high: number;
}

/** "12-15", "5 to 7", "between 5 and 7", "two or three". */
function rangeAt(items: readonly Item[], at: number, floor: number): Range | undefined {
  const low = items[at]?.number;
  const word = items[at + 1]?.word;
  const sign = items[at + 2]?.kind === "mark" && items[at + 2]?.word === items[at - 1]?.word ? 1 : 0; // "$5-$7"
  const high = items[at + 2 + sign]?.number;
  if (!low || !high || high.ordinal || low.vague || high.vague || high.value <= low.value) return undefined;
  const between = word === "and" && items[at - 1 - sign]?.word === "between" && at - 1 - sign >= floor;
  if (word !== "to" && word !== "-" && word !== "or" && !between) return undefined;
  if (word === "-" && !(items[at + 1]?.glued && items[at + 2]?.glued)) return undefined;
  return { start: between ? at - 1 - sign : at, end: at + 3 + sign, last: at + 2 + sign, high: high.value };
}

/** "an hour", "half an hour", "an hour and a half": amounts without a number. */
function articleUnit(items: readonly Item[], at: number, floor: number): Found | undefined {
  if (items[at]?.word === "half" || items[at + 1]?.word === "second") return undefined; // "a second wave"
  const measure = measureOf(items, at, at + 1);
  if (!measure || !DURATIONS.has(measure.unit) || items[at + 1]?.word === "-") return undefined;
  const half =
    items[measure.end]?.word === "and" &&
    items[measure.end + 1]?.word === "a" &&
    items[measure.end + 2]?.word === "half";
  const hedge = hedgeBefore(items, at, floor);
  const one = half ? 1.5 : 1;
  return {
    start: hedge?.start ?? at,
    end: half ? measure.end + 3 : measure.end,
    bounds: hedged(one, one, hedge?.kind),
    unit: measure.unit,
    ...said(hedge),
    by: "quantities/duration",
  };
}

/** "a third of its 3,000 workers", "half of the villages", "two thirds of", "half an hour", "half a million people". */
function fractionAt(items: readonly Item[], at: number, floor: number): Found | undefined {
  const count = items[at]?.number;
  const article = items[at]?.word === "a" || items[at]?.word === "one";
  const counts = article || (count && !count.ordinal && count.value >= 2 && count.value < 10);
  const hyphen = counts && items[at + 1]?.word === "-" ? 1 : 0;
  const name = counts ? at + 1 + hyphen : at;
  const word = items[name]?.word ?? "";
  const value = Object.hasOwn(fractions, word) ? fractions[word] : undefined;
  if (value === undefined || (name === at && word !== "half")) return undefined;
  const hedge = hedgeBefore(items, at, floor);
  const next = items[name + 1]?.word;
  if (name === at && (next === "a" || next === "an")) {
    const measure = measureOf(items, name + 1, name + 2);
    if (!measure || !DURATIONS.has(measure.unit)) return undefined;
    return {
      start: hedge?.start ?? at,
      end: measure.end,
      bounds: hedged(0.5, 0.5, hedge?.kind),
      unit: measure.unit,
      ...said(hedge),
      by: "quantities/duration",
    };
  }
  if (next !== "of") return undefined;
  const share = value * (article || !count ? 1 : count.value) * 100;
  if (share > 100) return undefined;
  const of = wholeAfter(items, name + 2);
  return {
    start: hedge?.start ?? at,
    end: name + 2,
    bounds: hedged(share, share, hedge?.kind),
    unit: "%",
    ...(of && { of }),
    ...said(hedge),
    by: "quantities/fraction",
  };
}

/** "its 3,000 workers", of which a share is told: the words up to the end of the noun phrase. */
function wholeAfter(items: readonly Item[], from: number): string {
  const words: string[] = [];
  for (let at = from; at < from + 5; at++) {
    const item = items[at];
    if (!item || item.kind === "mark" || item.kind === "gap") break;
    if (at > from && VERBS.has(item.word)) break;
    words.push(item.number && item.word === "" ? String(item.number.value) : item.word);
  }
  return words.join(" ");
}

const VERBS: ReadonlySet<string> = new Set(
  "is are was were have has had will would in on at for to from by with and or but as that who which said".split(" "),
);

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
