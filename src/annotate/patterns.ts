import type { Item } from "./items.ts";

/** Words of one kind, each with what it stands for: { monday: 1, ... }. */
export type Words = Readonly<Record<string, string | number>>;

/**
 * One way of saying something. The pattern names groups of words in order, parted by blanks: "the? last #number? unit".
 * "?" marks what may be absent, "|" alternatives, "+" that no white space stands before. "#number" and the like
 * are tests on the item itself (`TESTS`), marks stand for themselves.
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
}

/** Finds, at one place, the rule that reads furthest; of two that read as far, the earlier in the list. */
export type Finder<Meaning> = (items: readonly Item[], at: number) => Finding<Meaning> | undefined;

/**
 * Makes a finder of rules. What a pattern may begin with is looked up in one table, so that the many words that begin
 * nothing cost one look-up each. A pattern is short and each of its elements reads one item: the work at one place is
 * bounded, whatever the text.
 * @throws RangeError for a pattern that names an unknown group.
 */
export function finderOf<Meaning>(
  rules: readonly Rule<Meaning>[],
  groups: Readonly<Record<string, Words>>,
): Finder<Meaning> {
  const byWord = new Map<string, Compiled<Meaning>[]>();
  const byNumber: Compiled<Meaning>[] = [];
  for (const rule of rules) {
    const elements = rule.pattern.split(" ").map((part) => elementOf(part, groups));
    const compiled = { rule, elements };
    const starts = new Set<string>();
    let numbers = false;
    for (const element of elements) {
      for (const name of element.name.split("|")) {
        if (name in TESTS) numbers = true;
        for (const word of name in groups ? Object.keys(groups[name] ?? {}) : name in TESTS ? [] : [name])
          starts.add(word);
      }
      if (!element.optional) break;
    }
    for (const word of starts) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
    if (numbers) byNumber.push(compiled);
  }
  return (items, at) => {
    const item = items[at];
    if (!item) return undefined;
    let best: Finding<Meaning> | undefined;
    const attempt = (compiled: Compiled<Meaning>): void => {
      for (const trail of ways(compiled.elements, items, at)) {
        if (best && trail.end <= best.end) continue;
        const meaning = compiled.rule.make(matchOf(compiled.elements, trail, items, at, groups));
        if (meaning !== undefined) best = { start: at, end: trail.end, rule: compiled.rule, meaning };
      }
    };
    if (item.number) for (const compiled of byNumber) attempt(compiled);
    const candidates = byWord.get(item.word);
    if (candidates) for (const compiled of candidates) attempt(compiled);
    return best;
  };
}

function elementOf(part: string, groups: Readonly<Record<string, Words>>): Element {
  const optional = part.endsWith("?");
  const glued = part.startsWith("+");
  const name = part.slice(glued ? 1 : 0, optional ? -1 : undefined);
  const tests = name.split("|").map((one): ((item: Item) => boolean) => {
    const words = groups[one];
    if (words) return (item) => Object.hasOwn(words, item.word);
    const test = TESTS[one];
    if (test) return test;
    if (/[\p{L}\d]/u.test(one)) throw new RangeError(`no group of words is called "${one}" (in the pattern "${part}")`);
    return (item) => item.word === one;
  });
  const [only] = tests;
  const test = tests.length === 1 && only ? only : (item: Item) => tests.some((one) => one(item));
  return { name, optional, glued, test: glued ? (item) => item.glued && test(item) : test };
}

interface Trail {
  /** Index of the item for each element, -1 for one that was left out. */
  readonly taken: readonly number[];
  readonly end: number;
}

/** All ways to fit the elements, fullest first. */
function ways(elements: readonly Element[], items: readonly Item[], start: number): Trail[] {
  const found: Trail[] = [];
  const taken: number[] = [];
  const step = (index: number, at: number): void => {
    const element = elements[index];
    if (!element) {
      found.push({ taken: [...taken], end: at });
      return;
    }
    const item = items[at];
    if (item && element.test(item)) {
      taken[index] = at;
      step(index + 1, at + 1);
    }
    if (element.optional) {
      taken[index] = -1;
      step(index + 1, at);
    }
  };
  step(0, start);
  return found;
}

function matchOf(
  elements: readonly Element[],
  trail: Trail,
  items: readonly Item[],
  start: number,
  groups: Readonly<Record<string, Words>>,
): Match {
  const item = (group: string, nth = 0): Item | undefined => {
    let left = nth;
    for (let index = 0; index < elements.length; index++) {
      const at = trail.taken[index] ?? -1;
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
    end: trail.end,
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
