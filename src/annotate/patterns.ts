import type { Item } from "./items.ts";

/** Words of one kind, each with what it stands for: { monday: 1, ... }. */
export type Words = Readonly<Record<string, string | number>>;

/**
 * One way of saying something. The pattern names groups of words in order, parted by blanks: "the? last #number? unit".
 * "?" marks what may be absent, "|" alternatives, "+" that no white space stands before. "#number" and the like
 * are tests on the item itself (`TESTS`), "=word" is that word, marks stand for themselves.
 */
export interface Rule<Meaning> {
  /** "weekday-last": told by `dateline explain`. */
  readonly name: string;
  readonly pattern: string;
  /** What the words mean, or nothing where they turn out to mean something else. */
  readonly make: (match: Match) => Meaning | undefined;
}

/** The items that a pattern fits. */
export interface Match {
  readonly items: readonly Item[];
  /** Half-open indices into `items`. */
  readonly start: number;
  readonly end: number;
  /** What the word of a group stands for; `nth` counts from 0 where a group occurs twice. */
  readonly value: (group: string, nth?: number) => string | number | undefined;
  readonly number: (group: string, nth?: number) => number;
  readonly item: (group: string, nth?: number) => Item | undefined;
}

export interface Finding<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule<Meaning>;
  readonly meaning: Meaning;
}

/** Tests on an item itself. */
const TESTS: Readonly<Record<string, (item: Item) => boolean>> = {
  "#number": (item) => item.number !== undefined && !item.number.ordinal,
  "#digits": (item) => item.number !== undefined && item.number.digits > 0 && !item.number.ordinal,
  "#ordinal": (item) => item.number?.ordinal === true,
  "#year": (item) =>
    item.number?.digits === 4 && !item.number.ordinal && item.number.value >= 1000 && item.number.value < 2200,
  "#early-year": (item) => item.number !== undefined && item.number.digits > 0 && item.number.digits <= 4,
  "#short-year": (item) => item.number?.digits === 2 && item.number.form === "digits",
  "#day": (item) => isDay(item) && item.number?.form === "digits",
  "#day-in-words": (item) => isDay(item),
  "#two-digits": (item) => item.number?.digits === 2,
};

const isDay = (item: Item): boolean => {
  const number = item.number;
  if (!number || number.value < 1 || number.value > 31) return false;
  return number.ordinal || (number.digits > 0 && number.digits <= 2);
};

interface Element {
  readonly name: string;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly test: (item: Item) => boolean;
}

interface Compiled<Meaning> {
  readonly rule: Rule<Meaning>;
  readonly elements: readonly Element[];
  /** Place in the list: of two rules that read as far, the earlier wins. */
  readonly order: number;
}

/** Finds, at one place, the rule that reads furthest; of two that read as far, the earlier in the list. */
export type Finder<Meaning> = (items: readonly Item[], at: number) => Finding<Meaning> | undefined;

/** The rules that may begin with one word: those it may satisfy alone, and the others by the word after it. */
interface Start<Meaning> {
  readonly alone: Compiled<Meaning>[];
  readonly before: Map<string, Compiled<Meaning>[]>;
}

const NUMBER = "#"; // stands for any number in the tables

/**
 * Makes a finder of rules. The first two words of a pattern are looked up in tables, so that the many words that begin
 * nothing cost one look-up each, and "the" and "a" two. A pattern is short and each of its elements reads one item: the
 * work at one place is bounded, whatever the text.
 * @throws RangeError for a pattern that names an unknown group.
 */
export function finderOf<Meaning>(
  rules: readonly Rule<Meaning>[],
  groups: Readonly<Record<string, Words>>,
): Finder<Meaning> {
  const starts = new Map<string, Start<Meaning>>();
  rules.forEach((rule, order) => {
    const compiled = { rule, order, elements: rule.pattern.split(" ").map((part) => elementOf(part, groups)) };
    for (const [first, second] of beginnings(compiled.elements, groups)) {
      const start = starts.get(first) ?? { alone: [], before: new Map<string, Compiled<Meaning>[]>() };
      starts.set(first, start);
      const list = second === undefined ? start.alone : (start.before.get(second) ?? []);
      if (second !== undefined) start.before.set(second, list);
      if (list.at(-1) !== compiled) list.push(compiled);
    }
  });
  return (items, at) => {
    const item = items[at];
    if (!item) return undefined;
    const byWord = starts.get(item.word);
    if (!byWord && !item.number) return undefined;
    const search: Search<Meaning> = { items, at, taken: [], best: undefined, order: 0, groups };
    if (item.number) attempt(starts.get(NUMBER), search);
    if (byWord) attempt(byWord, search);
    return search.best;
  };
}

/** All pairs of words that a pattern may begin with; without a second where it may end after the first. */
function* beginnings(
  elements: readonly Element[],
  groups: Readonly<Record<string, Words>>,
): Generator<readonly [string, string | undefined]> {
  for (const [index, first] of elements.entries()) {
    const seconds: (string | undefined)[] = [];
    let ends = true;
    for (const second of elements.slice(index + 1)) {
      seconds.push(...wordsOf(second, groups));
      if (!second.optional) {
        ends = false;
        break;
      }
    }
    if (ends) seconds.push(undefined);
    for (const word of wordsOf(first, groups)) for (const second of new Set(seconds)) yield [word, second];
    if (!first.optional) return;
  }
}

const wordsOf = (element: Element, groups: Readonly<Record<string, Words>>): string[] =>
  element.name
    .split("|")
    .flatMap((name) => (name in TESTS ? [NUMBER] : Object.keys(groups[name] ?? { [name.replace("=", "")]: "" })));

function attempt<Meaning>(start: Start<Meaning> | undefined, search: Search<Meaning>): void {
  if (!start) return;
  const next = search.items[search.at + 1];
  if (next?.number) for (const compiled of start.before.get(NUMBER) ?? []) walk(compiled, 0, search.at, search);
  const byWord = next && start.before.get(next.word);
  if (byWord) for (const compiled of byWord) walk(compiled, 0, search.at, search);
  for (const compiled of start.alone) walk(compiled, 0, search.at, search);
}

interface Search<Meaning> {
  readonly items: readonly Item[];
  readonly at: number;
  /** Index of the item for each element, -1 for one that was left out. */
  readonly taken: number[];
  best: Finding<Meaning> | undefined;
  /** Of the best finding's rule. */
  order: number;
  readonly groups: Readonly<Record<string, Words>>;
}

/** Tries all ways to fit the elements from `index` on, fullest first, and keeps the finding that reads furthest. */
function walk<Meaning>(compiled: Compiled<Meaning>, index: number, at: number, search: Search<Meaning>): void {
  const element = compiled.elements[index];
  if (!element) {
    const { best } = search;
    if (best && (at < best.end || (at === best.end && compiled.order >= search.order))) return;
    const meaning = compiled.rule.make(matchOf(compiled.elements, [...search.taken], at, search));
    if (meaning === undefined) return;
    search.best = { start: search.at, end: at, rule: compiled.rule, meaning };
    search.order = compiled.order;
    return;
  }
  const item = search.items[at];
  if (item && element.test(item)) {
    search.taken[index] = at;
    walk(compiled, index + 1, at + 1, search);
  }
  if (element.optional) {
    search.taken[index] = -1;
    walk(compiled, index + 1, at, search);
  }
}

function elementOf(part: string, groups: Readonly<Record<string, Words>>): Element {
  const optional = part.endsWith("?");
  const glued = part.startsWith("+");
  const name = part.slice(glued ? 1 : 0, optional ? -1 : undefined);
  const tests = name.split("|").map((one): ((item: Item) => boolean) => {
    const words = groups[one];
    if (words) {
      const set = new Set(Object.keys(words));
      return (item) => set.has(item.word);
    }
    const test = TESTS[one];
    if (test) return test;
    if (one.startsWith("=")) return (item) => item.word === one.slice(1);
    if (/[\p{L}\d]/u.test(one)) throw new RangeError(`no group of words is called "${one}" (in the pattern "${part}")`);
    return (item) => item.word === one;
  });
  const [only] = tests;
  const test = tests.length === 1 && only ? only : (item: Item) => tests.some((one) => one(item));
  return { name, optional, glued, test: glued ? (item) => item.glued && test(item) : test };
}

function matchOf(
  elements: readonly Element[],
  taken: readonly number[],
  end: number,
  { items, at: start, groups }: Pick<Search<unknown>, "items" | "at" | "groups">,
): Match {
  const item = (group: string, nth = 0): Item | undefined => {
    let left = nth;
    for (let index = 0; index < elements.length; index++) {
      const at = taken[index] ?? -1;
      const found = items[at];
      if (at < 0 || !found) continue;
      if (!elements[index]?.name.split("|").some((name) => name === group && fits(name, found, groups))) continue;
      if (left-- === 0) return found;
    }
    return undefined;
  };
  return {
    items,
    start,
    end,
    item,
    value: (group, nth) => {
      const found = item(group, nth);
      return found && groups[group]?.[found.word];
    },
    number: (group, nth) => item(group, nth)?.number?.value ?? Number.NaN,
  };
}

const fits = (name: string, item: Item, groups: Readonly<Record<string, Words>>): boolean => {
  const words = groups[name];
  if (words) return Object.hasOwn(words, item.word);
  return TESTS[name]?.(item) ?? name === item.word;
};
