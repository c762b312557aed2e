import { monthLengths } from "../../language/en/months.ts";
import { timeWords } from "../../language/en/time-words.ts";
import type { Item } from "../items.ts";
import type { Expression, Meaning, Modifier } from "./meaning.ts";

/** Whether an item is a word of a group. */
export const has = (group: string, item: Item | undefined): boolean =>
  item !== undefined && Object.hasOwn(timeWords[group] ?? {}, item.word);

/** What the word of an item stands for in a group. */
export const standsFor = (group: string, item: Item | undefined): string | number | undefined =>
  item && has(group, item) ? timeWords[group]?.[item.word] : undefined;

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

/** An expression with the words around it that say which part of it is meant, or how exactly; not before item `floor`. */
export function modified(expression: Expression, items: readonly Item[], floor: number): Expression {
  const { meaning } = expression;
  if (meaning.is === "duration") return hedged(expression, items, floor);
  if (!MODIFIABLE.has(meaning.is)) return expression;
  const whole = parted(dayNamed(expression, items, floor), items, floor);
  return hedged(edged(weekOf(partOf(whole, items, floor), items, floor), items, floor), items, floor);
}

/** "the week of 3 May", "the week beginning 3 July". */
function weekOf(expression: Expression, items: readonly Item[], floor: number): Expression {
  const [link, week] = [expression.start - 1, expression.start - 2];
  const weekend = items[week]?.word === "weekend";
  const named = weekend || items[week]?.word === "week";
  if (week < floor || !named || expression.meaning.is !== "day" || !has("week-link", items[link])) return expression;
  const start = items[week - 1]?.word === "the" && week - 1 >= floor ? week - 1 : week;
  return {
    ...expression,
    start,
    meaning: { is: "week", of: expression.meaning, ...(weekend && { weekend }) },
    rule: `${expression.rule}-week`,
  };
}

/** "the last day of May", "the first week of July", "the first half of May", "the afternoon of 5 June". */
function partOf(expression: Expression, items: readonly Item[], floor: number): Expression {
  const { meaning, start } = expression;
  const unit = start - 2;
  if (unit < floor || items[start - 1]?.word !== "of") return expression;
  const part = standsFor("daypart", items[unit]);
  if (part !== undefined && (meaning.is === "day" || meaning.is === "weekday")) {
    const from = items[unit - 1]?.word === "the" && unit - 1 >= floor ? unit - 1 : unit;
    return {
      ...expression,
      start: from,
      meaning: { is: "time", time: String(part), day: meaning },
      rule: `${expression.rule}-daypart`,
    };
  }
  const which = standsFor("which-part", items[unit - 1]);
  if (which === undefined || unit - 1 < floor || meaning.is !== "month" || !has("part-of-month", items[unit]))
    return expression;
  const from = items[unit - 2]?.word === "the" && unit - 2 >= floor ? unit - 2 : unit - 1;
  const base = { ...expression, start: from, modifier: which as Modifier };
  if (items[unit]?.word !== "day" || meaning.toward !== undefined) return base;
  const day = which === "START" ? 1 : (monthLengths[meaning.month - 1] ?? 28);
  return {
    ...base,
    meaning: { is: "day", month: meaning.month, day, ...(meaning.year !== undefined && { year: meaning.year }) },
  };
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
  else if ((items[at]?.word === "in" || items[at]?.word === "on") && has("part", items[at - 1])) at--;
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
