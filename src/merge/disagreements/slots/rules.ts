import { rareness } from "../../weight.ts";
import type { Scene } from "../finding.ts";
import { agree, type Likeness, sameNoun } from "./likeness.ts";
import { type Partners, see } from "./partners.ts";
import type { Value, ValueKind } from "./values.ts";

const AGREEING = 0.5; // values that agree belong together before those that do not

/** Pairs that fill one slot and exclude each other by what they have in common alone. `values`: the story's, of all kinds. */
export function ruled<Pair extends Partners>(
  partners: readonly Pair[],
  values: readonly Value[],
  { articles, places }: Pick<Scene, "articles" | "places">,
): Pair[] {
  const pairs = partners.filter(({ a, b, common }) => common > 0 && (a.kind !== "count" || sameNoun(a, b)));
  const best = new Map<Value, Map<number, number>>(); // for each value, how like it its likeliest in each article is
  for (const { a, b, common, agrees } of pairs) {
    const score = common + (agrees ? AGREEING : 0);
    see(best, a, b.at, score);
    see(best, b, a.at, score);
  }
  const isLikeliest = ({ a, b, common }: Likeness): boolean =>
    common >= (best.get(a)?.get(b.at) ?? 0) && common >= (best.get(b)?.get(a.at) ?? 0);
  return pairs.filter(
    (pair) =>
      !pair.agrees &&
      isLikeliest(pair) &&
      !isElsewhere(pair) &&
      fills(pair, moreAsked(pair, articles.length), places) &&
      !knows(pair.a.at, pair.b, pair.a, values) &&
      !knows(pair.b.at, pair.a, pair.b, values),
  );
}

/** Whether an article has a value like one of another's, besides its partner: then it knows of two things. */
const knows = (at: number, one: Value, partner: Value, values: readonly Value[]): boolean =>
  values.some(
    (other) =>
      other.at === at &&
      other !== partner &&
      agree(other, one) &&
      (one.kind === "count" ? sameNoun(other, one) : shares(other, one, one.kind === "sum" ? 1 : 2)),
  );

const shares = (a: Value, b: Value, least: number): boolean =>
  [...a.words.keys()].filter((stem) => b.words.has(stem)).length >= least;

const DAYS = 40; // dates further apart are of two happenings, and what is told of longer ago is history
const TIMES = 6; // what is more often so large is something else

/** Said of another part or year, of something wanted or still to come: then the values need not agree. */
export function isElsewhere({ a, b }: Likeness): boolean {
  if (a.stance !== b.stance && [a, b].some(({ stance }) => stance === "demand" || stance === "offer")) return true;
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((one) => b.modifiers.includes(one)))
    return true;
  if ([a, b].some(({ modifiers }) => modifiers.some((word) => OTHERS.has(word)))) return true;
  if (a.kind === "clock") return false;
  if (a.ahead !== b.ahead && a.kind !== "sum") return true;
  if (a.kind === "date") return Math.abs((a.low ?? 0) - (b.low ?? 0)) > DAYS && !(isLong(a) && isLong(b));
  const moments = a.moment !== undefined && b.moment !== undefined && a.moment !== b.moment;
  if (moments && a.kind !== "count") return true;
  if (isHistory(a) || isHistory(b)) return (a.moment ?? a.period) !== (b.moment ?? b.period);
  const [x, y] = [a, b].map(({ low = 0, high = 0 }) => (low + high) / 2) as [number, number];
  return Math.min(x, y) <= 0 || Math.max(x, y) > TIMES * Math.min(x, y);
}

/** "17 other people", "three more tanks": besides those counted before. */
const OTHERS: ReadonlySet<string> = new Set(["other", "more", "further", "addit", "anoth"]);

/** A month or a year. */
const isLong = ({ low = 0, high = 0 }: Value): boolean => high - low > 25;

const isHistory = ({ day, moment, period }: Value): boolean =>
  day !== undefined && day - (moment ?? period ?? day) > DAYS;

const LEAST: Readonly<Record<ValueKind, readonly [common: number, share: number]>> = {
  count: [0.35, 0.08], // what is counted is alike already
  sum: [0.6, 0.2],
  length: [0.5, 0.14],
  distance: [0.9, 0.25],
  clock: [0.25, 0.1], // a story has few hours, and the deed is alike already
  date: [0.6, 0.2],
};

const YEAR = 8700; // hours
const OF_YEARS = 2; // times as much is asked of rules, careers and sentences: a story has many
const NAMED = 1; // "an inspection in January": one noun may be of two happenings
const TELLING = 0.85; // rareness of "carriage" 0.99, "flight" 0.91, "company" 0.62
const PLAIN = 1.6; // times as much is asked of what counts people or companies

/**
 * How much more two values must have in common: among many articles some are alike by chance, and reports some days apart
 * may speak of two moments.
 */
function moreAsked({ a, b }: Likeness, articles: number): number {
  const days = a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day);
  return (1 + Math.max(0, Math.log2(articles / 8)) / 4) * (1 + Math.min(8, Math.max(0, days - 3)) / 10);
}

/** Whether what they have in common is enough for their kind. Swept on nine invented stories: 22 pairs, none of them wrong. */
function fills({ a, b, common, share, deed, words }: Likeness, more: number, places: ReadonlySet<string>): boolean {
  const [lowest, part] = LEAST[a.kind];
  const years = a.kind === "length" && Math.min(a.low ?? 0, b.low ?? 0) >= YEAR;
  const least = more * (years ? OF_YEARS : 1) * (deed === "noun" ? Math.max(NAMED, lowest) : lowest);
  if (words.length === 0 || share < part) return false;
  if (a.kind === "count")
    return common >= (rareness(a.noun) >= TELLING && !PEOPLE.has(a.counted) ? least : PLAIN * least);
  if (common < least) return false;
  return (a.kind !== "date" && a.kind !== "clock") || isOfOneDeed({ a, b, deed, words }, places);
}

/** Whether two dates are of a deed in both; of one done to many only where a name that is no place stands by both. */
export function isOfOneDeed(
  { a, b, deed, words }: Pick<Likeness, "a" | "b" | "deed" | "words">,
  places: ReadonlySet<string>,
): boolean {
  const names = [...a.entities.keys()].filter((one) => b.entities.has(one));
  if (deed === "often") return names.some((one) => !places.has(one));
  return deed !== undefined && words.length + names.length > 1;
}

const PEOPLE: ReadonlySet<string> = new Set(["people", "person", "persons"]);
