import { pairWords } from "../../language/en/tense.ts";
import { betweenTimeAndDay, betweenWeekdayAndDate } from "../../language/en/time-contexts.ts";
import { timeWords } from "../../language/en/time-words.ts";
import type { Item } from "../items.ts";
import type { Expression, Meaning, Modifier } from "./meaning.ts";

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
  return result.map((one, index) =>
    modified(withYearOf(one, result[index + 1], items), items, result[index - 1]?.end ?? 0),
  );
}

/** "from 1 January to 31 March 2022": the first date has the year of the second. */
function withYearOf(first: Expression, second: Expression | undefined, items: readonly Item[]): Expression {
  const [a, b] = [first.meaning, second?.meaning];
  if ((a.is !== "day" && a.is !== "month") || (b?.is !== "day" && b?.is !== "month")) return first;
  if (a.year !== undefined || typeof b.year !== "number" || a.month > b.month || !second) return first;
  if (second.start - first.end !== 1 || !pairWords.has(items[first.end]?.word ?? "")) return first;
  return { ...first, meaning: { ...a, year: b.year } };
}

const has = (group: string, item: Item | undefined): boolean =>
  item !== undefined && Object.hasOwn(timeWords[group] ?? {}, item.word);
const standsFor = (group: string, item: Item | undefined): string | number | undefined =>
  item && has(group, item) ? timeWords[group]?.[item.word] : undefined;

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
  const between = items
    .slice(first.end, second.start)
    .map((item) => item.word)
    .join(" ");
  if (between.length > 6) return undefined;
  const span = { start: first.start, end: second.end, by: second.by };
  if (first.meaning.is === "time" && !first.meaning.day && isDayLike(second.meaning) && betweenTimeAndDay.has(between))
    return { ...first, ...span, meaning: { ...first.meaning, day: second.meaning } };
  if (first.meaning.is === "weekday" && second.meaning.is === "day" && betweenWeekdayAndDate.has(between))
    return { ...second, ...span };
  if (
    first.meaning.is === "day" &&
    second.meaning.is === "shift" &&
    second.meaning.unit === "Y" &&
    second.meaning.from === "now" &&
    BARE.has(between)
  )
    return { ...first, ...span, meaning: { ...first.meaning, year: { by: second.meaning.by, from: "now" } } };
  if (
    first.meaning.is === "time" &&
    !first.meaning.day &&
    second.meaning.is === "time" &&
    BARE.has(between) &&
    /\d/.test(first.meaning.time)
  )
    return { ...first, ...span };
  return undefined;
}

const BARE: ReadonlySet<string> = new Set(["", ","]);

const MODIFIABLE: ReadonlySet<Meaning["is"]> = new Set([
  "day",
  "month",
  "year",
  "period",
  "weekday",
  "shift",
  "season",
  "quarter",
  "weekend",
  "time",
  "holiday",
]);

function modified(expression: Expression, items: readonly Item[], floor: number): Expression {
  const { meaning } = expression;
  if (meaning.is === "duration") return hedged(expression, items, floor);
  if (!MODIFIABLE.has(meaning.is)) return expression;
  return hedged(edged(parted(dayNamed(expression, items, floor), items, floor), items, floor), items, floor);
}

/** "Tue Mar 15", "Sat., 3 June": the short weekday belongs to its date. */
function dayNamed(expression: Expression, items: readonly Item[], floor: number): Expression {
  if (expression.meaning.is !== "day") return expression;
  let at = expression.start - 1;
  while (at > expression.start - 3 && (items[at]?.word === "," || items[at]?.word === ".")) at--;
  const named = at >= floor && items[at]?.capital === true && has("any-weekday", items[at]);
  return named ? { ...expression, start: at } : expression;
}

/** "early 1990", "mid-November", "later this year", "late in 1942". */
function parted(expression: Expression, items: readonly Item[], floor: number): Expression {
  let at = expression.start - 1;
  if (items[at]?.word === "-" && items[at - 1]?.word === "mid") at--;
  else if (items[at]?.word === "in" && has("part", items[at - 1])) at--;
  const part = at >= floor ? standsFor("part", items[at]) : undefined;
  if (part === undefined) return expression;
  const start = items[at - 1]?.word === "the" && at - 1 >= floor ? at - 1 : at;
  return { ...expression, start, modifier: part as Modifier };
}

/** "the end of 1990", "the beginning of next month". */
function edged(expression: Expression, items: readonly Item[], floor: number): Expression {
  const of = expression.start - 1;
  if (items[of]?.word !== "of" || of - 1 < floor) return expression;
  const edge = standsFor("edge", items[of - 1]);
  if (edge === undefined) return expression;
  const start = items[of - 2]?.word === "the" && of - 2 >= floor ? of - 2 : of - 1;
  return { ...expression, start, modifier: edge as Modifier };
}

/** "about 1950", "nearly two years", "more than four hours", "at least 30 days". */
function hedged(expression: Expression, items: readonly Item[], floor: number): Expression {
  let { end } = expression;
  if (items[end]?.word === "or" && items[end + 1]?.word === "so") end += 2;
  const found = hedgeBefore(items, expression.start, floor);
  if (!found) return end === expression.end ? expression : { ...expression, end, modifier: "APPROX" };
  const amount = expression.meaning.is === "duration" || expression.meaning.is === "shift";
  if (found.modifier === "MORE_THAN" && found.start === expression.start - 1 && !isAmount(items[expression.start]))
    return expression; // "over the past year"
  if (!amount && found.modifier !== "APPROX") return expression;
  return { ...expression, start: found.start, end, modifier: found.modifier };
}

/** A number that says how many, or "a": "over three years" holds a hedge, "over several years" a preposition. */
const isAmount = (item: Item | undefined): boolean =>
  item?.word === "a" || item?.word === "an" || item?.number?.vague === false;

function hedgeBefore(
  items: readonly Item[],
  start: number,
  floor: number,
): { readonly start: number; readonly modifier: Modifier } | undefined {
  const [one, two] = [start - 1, start - 2];
  if (one < floor) return undefined;
  if (has("nearness", items[one])) return { start: one, modifier: "APPROX" };
  const nearly = standsFor("nearly", items[one]) ?? standsFor("over", items[one]);
  if (nearly !== undefined) return { start: one, modifier: nearly as Modifier };
  if (two < floor) return undefined;
  if (items[one]?.word === "than" && has("more-or-less", items[two])) {
    const modifier = standsFor("more-or-less", items[two]) as Modifier;
    return items[two - 1]?.word === "no" && two - 1 >= floor
      ? { start: two - 1, modifier: modifier === "MORE_THAN" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE" }
      : { start: two, modifier };
  }
  if (has("least", items[one]) && items[two]?.word === "at")
    return { start: two, modifier: standsFor("least", items[one]) as Modifier };
  if (items[one]?.word === "to" && items[two]?.word === "up") return { start: two, modifier: "EQUAL_OR_LESS" };
  return undefined;
}
