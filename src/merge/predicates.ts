/** What a claim says of its subject: its main verbs, so that sharing rare words alone does not pass for saying the same. */
import { ACTIONS } from "../language/en/actions.ts";
import { commonVerbs } from "../language/en/common-verbs.ts";
import { cueVerbs } from "../language/en/cue-verbs.ts";
import * as small from "../language/en/function-words.ts";
import { OPPOSITES, SAME_SENSE, UNDOING } from "../language/en/opposites.ts";
import { formsOf, irregularVerbs } from "../language/en/verb-forms.ts";
import type { Stemmer } from "../text/stems.ts";
import { wordsOf } from "../text/words.ts";

/** What comparing the predicates of two claims needs. */
export interface Predicates {
  /** Numbers of its main verbs in their order; empty for a noun phrase. Forms of one verb and words of one sense have one number. */
  readonly main: readonly number[];
  /** Base forms of those verbs, for opposites. */
  readonly bases: readonly string[];
  /** Says that something was undone, by one of those verbs. */
  readonly undone: boolean;
  /** Numbers of all its words but the small ones, ascending. */
  readonly all: Uint32Array;
  /** Says that somebody or something was not there: "without the judge". */
  readonly without: boolean;
}

/** Reads the predicates of claims' texts, which can be compared with those that the same reader gives. */
export function createPredicates(stem: Stemmer): (text: string) => Predicates {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const key = keyOf(word, stem);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    known.set(word, number);
    return number;
  };
  return (text) => {
    const words = wordsOf(text.slice(0, LONGEST)).map(({ norm }) => norm);
    const verbs = mainVerbs(words);
    const telling = verbs.filter((word) => !LIGHT.has(baseOf(word)));
    const mains = telling.length > 0 ? telling : verbs;
    const bases = mains.map(baseOf);
    const told = words.filter((word) => !SMALL.has(word));
    return {
      main: [...new Set(mains.map((word) => known.get(word) ?? numberOf(word)))],
      bases,
      undone: bases.some((base) => UNDOING.has(base)),
      all: Uint32Array.from(new Set(told.map((word) => known.get(word) ?? numberOf(word)))).sort(),
      without: words.includes("without"),
    };
  };
}

/** What a clause says was done, or that it was undone. */
export type Deeds = Pick<Predicates, "bases" | "undone" | "without">;

/** The deeds in some words in lower case; verbs that say little are left out ("made", "had"). */
export function deedsIn(words: readonly string[]): Deeds {
  const bases = mainVerbs(words)
    .map(baseOf)
    .filter((base) => !LIGHT.has(base));
  return { bases, undone: bases.some((base) => UNDOING.has(base)), without: words.includes("without") };
}

/** Whether one says that what the other tells did not come about, or its opposite. */
export const gainsay = (a: Deeds, b: Deeds): boolean => a.without !== b.without || opposed(a, b);

/**
 * Whether two claims say alike what happened: half of the main verbs of each, and its own first one or the other's, stand
 * in the other in some form ("visited", "a visit"), and none is the opposite of one of the other's. Two noun phrases are
 * left to their words, and of clauses one of `names` that both have counts as a word; a noun phrase and a clause never say the same.
 */
export function alikeInPredicate(a: Predicates, b: Predicates, names = 0): boolean {
  if (gainsay(a, b)) return false;
  const words = inCommon(a.all, b.all);
  const common = words > 0 && a.main.length > 0 ? words + Math.min(names, 1) : words;
  const least = Math.min(a.all.length, b.all.length);
  if (a.main.length === 0 || b.main.length === 0)
    return a.main.length === b.main.length && common >= 2 && common >= least * PHRASE;
  if (common >= MANY && common >= least * MOST) return true;
  return (
    (common >= 2 || a.all.length === b.all.length) &&
    common >= least * CLAUSE_WORDS &&
    held(a, b) >= HALF &&
    held(b, a) >= HALF
  );
}

const LONGEST = 600; // UTF-16 units
const HALF = 0.5;
const CLAUSE_WORDS = 0.4;
const PHRASE = 0.75;
const MANY = 5; // words in common, and most of the shorter claim: "the agenda included ..." and "the talks covered ..."
const MOST = 0.6;

/** How many numbers two ascending lists have in common. */
function inCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}

/** Share of the main verbs of the one that stand in the other. */
const held = (a: Predicates, b: Predicates): number =>
  a.main.filter((key) => b.all.includes(key)).length / a.main.length;

const opposed = (a: Deeds, b: Deeds): boolean =>
  a.undone !== b.undone ||
  a.bases.some((x) => OPPOSED.get(x)?.some((y) => b.bases.includes(y) && !a.bases.includes(y)));

/** The verbs that a text turns on, those of relative and subordinate clauses left out where any other stands. */
function mainVerbs(words: readonly string[]): string[] {
  const main: string[] = [];
  const within: string[] = [];
  let below = 0; // words of a subordinate clause still to come
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (subordinate(words, i)) below = CLAUSE;
    else if (below > 0) below--;
    const found = verbAt(words, i);
    if (!found) continue;
    if (below > 0) {
      within.push(found);
      below = 0; // a subordinate clause has one verb; what follows is the sentence again, or adds little
    } else main.push(found);
    if (BE.has(word)) i = Math.max(i, words.indexOf(found, i));
  }
  return main.length > 0 ? main : within;
}

const CLAUSE = 8;

/** "who", "after", "the list that": a clause of its own begins. */
function subordinate(words: readonly string[], i: number): boolean {
  const word = words[i] ?? "";
  if (word === "that") return i > 0 && !VERBS.has(words[i - 1] ?? "");
  if (word === "before" || word === "after") return true;
  return word !== "if" && i > 0 ? RELATIVES.has(word) : word !== "if" && SUBORDINATE.has(word);
}

function verbAt(words: readonly string[], i: number): string | undefined {
  const word = words[i] ?? "";
  const before = words[i - 1] ?? "";
  if (BE.has(word)) return afterBe(words, i + 1);
  const form = VERBS.get(word);
  if (!form && !(word.length > 4 && word.endsWith("ed"))) return undefined;
  if (QUALIFIED.has(before)) return undefined;
  const next = words[i + 1] ?? "";
  if (form === "base")
    return (i === 0 && OPENING.has(next)) || before === "to" || MODALS.has(before) || SUBJECTS.has(before)
      ? word
      : undefined;
  if (form === "third") return i > 0 && !PREPOSITIONS.has(before) && OPENING.has(next) ? word : undefined;
  if (form === "ing") return i === 0 ? word : undefined;
  return PREPOSITIONS.has(before) && before !== "to" && next !== "" && !OPENING.has(next) ? undefined : word;
}

/** What something is or was: "are dead", "was founded", "is to visit". */
function afterBe(words: readonly string[], from: number): string | undefined {
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    const word = words[i] ?? "";
    if (word.length < 3 || SMALL.has(word) || word.endsWith("ly")) continue;
    const next = words[i + 1] ?? "";
    return COMPLETED.has(word) && next !== "" && !SMALL.has(next) ? next : word; // "was found guilty"
  }
  return undefined;
}

const COMPLETED: ReadonlySet<string> = new Set(["found", "held", "declared", "pronounced", "ruled", "made"]);

const baseOf = (word: string): string => BASES.get(word) ?? word;

function keyOf(word: string, stem: Stemmer): string {
  return CLASSES.get(word) ?? CLASSES.get(baseOf(word)) ?? stem(baseOf(word));
}

type Form = "base" | "third" | "past" | "ing";

const all = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
const BE = all(small.formsOfBe);
const MODALS = all(small.modals, small.formsOfDo);
const SUBJECTS = all(small.subjectPronouns, ["who"]);
const QUALIFIED = all(
  small.determiners.filter((word) => word !== "that"),
  small.possessives,
);
const PREPOSITIONS = all(small.prepositions);
const RELATIVES = all(
  small.relatives.filter((word) => word !== "what" && word !== "whether"),
  small.subordinators,
);
const SUBORDINATE = all(small.subordinators);
const OPENING = all(small.determiners, small.possessives, small.prepositions, small.objectPronouns, ["that", "to", ""]);
const SMALL = all(
  small.determiners,
  small.prepositions,
  small.adverbs,
  small.negations,
  small.formsOfBe,
  small.formsOfHave,
  small.possessives,
  small.coordinators,
  small.subordinators,
  small.relatives,
  small.subjectPronouns,
  small.objectPronouns,
  small.modals,
  small.formsOfDo,
  ["there"],
);
/** Verbs that tell too little by themselves, in base form. */
export const LIGHT: ReadonlySet<string> = new Set(
  "say tell add do have be make take get go come put give let seem appear want try".split(" "),
);
const { VERBS, BASES } = verbForms();
const CLASSES = new Map(
  [...SAME_SENSE.map((words) => words.join(" ")), ...Object.values(ACTIONS)]
    .reverse()
    .flatMap((words) => words.split(" ").map((word) => [word, `= ${words.split(" ", 1)[0]}`] as const)),
);
const OPPOSED = new Map<string, string[]>();
for (const [x, y] of [...OPPOSITES, ...OPPOSITES.map(([x, y]) => [y, x] as const)])
  OPPOSED.set(x, [...(OPPOSED.get(x) ?? []), y]);

function verbForms(): { VERBS: ReadonlyMap<string, Form>; BASES: ReadonlyMap<string, string> } {
  const VERBS = new Map<string, Form>();
  const BASES = new Map<string, string>();
  for (const verb of [...commonVerbs, ...irregularVerbs, ...cueVerbs.map(({ lemma }) => lemma), ...OPPOSITES.flat()]) {
    const forms = formsOf(verb);
    VERBS.set(forms.base, "base");
    VERBS.set(forms.third, "third");
    VERBS.set(forms.ing, "ing");
    VERBS.set(forms.past, "past");
    VERBS.set(forms.participle, "past");
    for (const form of Object.values(forms)) if (!BASES.has(form)) BASES.set(form, verb);
    if (/[^aeiou][aeiou]l$/.test(verb)) {
      VERBS.set(`${verb}led`, "past"); // "cancelled", as the British spell it
      BASES.set(`${verb}led`, verb);
    }
  }
  return { VERBS, BASES };
}
