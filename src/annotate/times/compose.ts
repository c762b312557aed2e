import { pairWords } from "../../language/en/tense.ts";
import {
  beforeItsDay,
  betweenDayAndWeek,
  betweenTimeAndDay,
  betweenWeekAndDay,
  betweenWeekdayAndDate,
} from "../../language/en/time-contexts.ts";
import type { Item } from "../items.ts";
import { has, modified, standsFor } from "./around.ts";
import type { Expression, Meaning } from "./meaning.ts";

/** Joins expressions that stand side by side ("10 p.m. Wednesday") and takes in words that modify one ("early next year"). */
export function compose(found: readonly Expression[], items: readonly Item[]): Expression[] {
  const result: Expression[] = [];
  for (const expression of found) {
    const last = result.at(-1);
    if (last && expression.start < last.end) continue; // taken in by the one before: "noon" in "today noon"
    const joined = last && join(last, expression, items);
    if (joined) result[result.length - 1] = joined;
    else result.push(withDaypart(expression, items));
  }
  for (let index = result.length - 2; index >= 0; index--)
    result[index] = withDayOf(result[index] as Expression, result[index + 1], items);
  return result.map((one, index) =>
    modified(
      inWeekOf(withYearOf(one, result[index + 1], items), result[index - 1], items),
      items,
      result[index - 1]?.end ?? 0,
    ),
  );
}

/** "at 14:32 (06:32 GMT) on Tuesday": both times have the day of the last. */
function withDayOf(first: Expression, second: Expression | undefined, items: readonly Item[]): Expression {
  if (first.meaning.is !== "time" || first.meaning.day || !second || second.start - first.end > WIDEST) return first;
  const { meaning } = second;
  const day = meaning.is === "time" ? meaning.day : isDayLike(meaning) ? meaning : undefined;
  return day && beforeItsDay.has(between(first, second, items))
    ? { ...first, meaning: { ...first.meaning, day } }
    : first;
}

/** "earlier this week, on Tuesday": the weekday of that week. */
function inWeekOf(one: Expression, before: Expression | undefined, items: readonly Item[]): Expression {
  if (one.meaning.is !== "weekday" || one.meaning.toward !== undefined || !isWeek(before?.meaning)) return one;
  return before && betweenWeekAndDay.has(between(before, one, items))
    ? { ...one, meaning: { ...one.meaning, week: before.meaning.by } }
    : one;
}

type Shift = Extract<Meaning, { is: "shift" }>;

/** "last week", "this week", "next week". */
const isWeek = (meaning: Meaning | undefined): meaning is Shift =>
  meaning?.is === "shift" &&
  meaning.unit === "W" &&
  meaning.from === "now" &&
  !meaning.window &&
  Math.abs(meaning.by) < 2;

const WIDEST = 3; // items between two expressions that belong together

const between = (first: Expression, second: Expression, items: readonly Item[]): string =>
  items
    .slice(first.end, second.start)
    .map((item) => item.word)
    .join(" ");

/** "from 1 January to 31 March 2022": the first date has the year of the second. */
function withYearOf(first: Expression, second: Expression | undefined, items: readonly Item[]): Expression {
  if (first.meaning.is === "time" && first.meaning.day && second) {
    const { meaning: day } = withYearOf({ ...first, meaning: first.meaning.day }, second, items);
    return { ...first, meaning: { ...first.meaning, day } };
  }
  const [a, b] = [first.meaning, second?.meaning];
  if ((a.is !== "day" && a.is !== "month") || (b?.is !== "day" && b?.is !== "month")) return first;
  if (a.year !== undefined || typeof b.year !== "number" || a.month > b.month || !second) return first;
  if (second.start - first.end !== 1 || !pairWords.has(items[first.end]?.word ?? "")) return first;
  return { ...first, meaning: { ...a, year: b.year } };
}

const isDayLike = (meaning: Meaning): boolean =>
  meaning.is === "day" ||
  meaning.is === "weekday" ||
  meaning.is === "holiday" ||
  meaning.is === "day-of-month" ||
  (meaning.is === "shift" && meaning.unit === "D");

/** "Friday evening", "tomorrow morning". */
function withDaypart(expression: Expression, items: readonly Item[]): Expression {
  const { meaning, end } = expression;
  if (!isDayLike(meaning)) return expression;
  const at = items[end]?.word === "'" && items[end + 1]?.word === "s" ? end + 2 : end;
  const edge = has("part", items[at]) ? at + 1 : at;
  const part = standsFor("daypart", items[edge]) ?? (edge === at ? standsFor("noon", items[edge]) : undefined);
  if (part === undefined) return expression;
  return {
    ...expression,
    end: edge + 1,
    meaning: { is: "time", time: String(part).replace(/^T/, ""), day: meaning },
    rule: `${expression.rule}-daypart`,
  };
}

/** One expression of two: a time and its day, a weekday and its date. */
function join(first: Expression, second: Expression, items: readonly Item[]): Expression | undefined {
  if (second.start - first.end > WIDEST) return undefined;
  const words = between(first, second, items);
  const span = { start: first.start, end: second.end, by: second.by };
  if (first.meaning.is === "time" && !first.meaning.day && isDayLike(second.meaning) && betweenTimeAndDay.has(words)) {
    const end = has("daypart", items[second.end]) ? second.end + 1 : second.end; // "9 p.m. on Sunday night"
    return { ...first, ...span, end, meaning: { ...first.meaning, day: second.meaning } };
  }
  if (isWeek(second.meaning) && betweenDayAndWeek.has(words)) {
    const { by: week } = second.meaning;
    const { meaning } = first;
    if (meaning.is === "weekday" && meaning.toward === undefined)
      return { ...first, ...span, meaning: { ...meaning, week } };
    if (meaning.is === "time" && meaning.day?.is === "weekday" && meaning.day.toward === undefined)
      return { ...first, ...span, meaning: { ...meaning, day: { ...meaning.day, week } } };
  }
  if (second.meaning.is === "day" && betweenWeekdayAndDate.has(words)) {
    const { meaning } = first;
    if (meaning.is === "weekday") return { ...second, ...span, meaning: { ...second.meaning, falls: meaning.weekday } };
    if (meaning.is === "time" && meaning.day?.is === "weekday") {
      const day = { ...second.meaning, falls: meaning.day.weekday }; // "on Sunday evening, 8 September"
      return { ...first, ...span, meaning: { ...meaning, day } };
    }
  }
  if (
    first.meaning.is === "day" &&
    second.meaning.is === "weekday" &&
    words === APPOSED &&
    items[second.end]?.kind !== "word"
  )
    return { ...first, ...span, by: first.by, meaning: { ...first.meaning, falls: second.meaning.weekday } };
  if (
    first.meaning.is === "day" &&
    second.meaning.is === "shift" &&
    second.meaning.unit === "Y" &&
    second.meaning.from === "now" &&
    BARE.has(words)
  )
    return { ...first, ...span, meaning: { ...first.meaning, year: { by: second.meaning.by, from: "now" } } };
  if (
    first.meaning.is === "time" &&
    !first.meaning.day &&
    second.meaning.is === "time" &&
    BARE.has(words) &&
    /\d/.test(first.meaning.time)
  )
    return { ...first, ...span };
  return undefined;
}

const APPOSED = ", a"; // "on 12 January, a Sunday"
const BARE: ReadonlySet<string> = new Set(["", ","]);
