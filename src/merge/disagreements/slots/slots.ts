import type { Actions } from "../../events/lexicon.ts";
import type { SentenceView } from "../../events/view.ts";
import { grouped } from "../../grouped.ts";
import { rareness } from "../../weight.ts";
import type { Detector, Scene } from "../finding.ts";
import { judge } from "./judge.ts";
import { agree, createLikeness, type Likeness, sameNoun } from "./likeness.ts";
import { type Value, type ValueKind, valuesIn } from "./values.ts";

const FEW = 30; // articles; in longer stories many things are counted in the same words
const MOST = 400; // values of one kind

/**
 * Values that fill the same slot of a story and exclude each other, whatever it is: what stands beside them in the two
 * reports, in the same words or others of their sense, is alike; each is the other's likeliest partner; and neither report
 * has the other's value as well.
 */
export const slots: Detector<Value> = {
  name: "disagreements/slots",
  collect: (view: SentenceView, all: readonly SentenceView[], actions: Actions, articles: number) =>
    articles > FEW ? [] : valuesIn(view, all, actions),
  compare: (values, scene) =>
    [...grouped(values, ({ kind, unit }) => [`${kind}|${unit}`]).values()].flatMap((same) =>
      groupsOf(pairsOf(same.slice(0, MOST), values, scene)).flatMap(judge),
    ),
};

const AGREEING = 0.5; // values that agree belong together before those that do not

/** Pairs of values of one kind that fill one slot and exclude each other. `all`: the story's values. */
export function pairsOf(
  values: readonly Value[],
  all: readonly Value[],
  { related, articles, places }: Pick<Scene, "related" | "articles" | "places">,
): Likeness[] {
  const likeness = createLikeness(all);
  const pairs = values.flatMap((a, i) =>
    values
      .slice(i + 1)
      .filter((b) => a.at !== b.at && related(a.at, b.at) && (a.kind !== "count" || sameNoun(a, b)))
      .map((b) => likeness(a, b))
      .filter(({ common }) => common > 0),
  );
  const best = new Map<Value, Map<number, number>>(); // for each value, how like it its likeliest in each article is
  const see = (one: Value, at: number, common: number): void => {
    const known = best.get(one) ?? new Map<number, number>();
    best.set(one, known.set(at, Math.max(known.get(at) ?? 0, common)));
  };
  for (const { a, b, common } of pairs) {
    const score = common + (agree(a, b) ? AGREEING : 0);
    see(a, b.at, score);
    see(b, a.at, score);
  }
  const isLikeliest = ({ a, b, common }: Likeness): boolean =>
    common >= (best.get(a)?.get(b.at) ?? 0) && common >= (best.get(b)?.get(a.at) ?? 0);
  return pairs.filter(
    (pair) =>
      !agree(pair.a, pair.b) &&
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
function isElsewhere({ a, b }: Likeness): boolean {
  if (a.stance !== b.stance && [a, b].some(({ stance }) => stance === "demand" || stance === "offer")) return true;
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((one) => b.modifiers.includes(one)))
    return true;
  if (a.kind === "clock") return false;
  if (a.ahead !== b.ahead && a.kind !== "sum") return true;
  if (a.kind === "date") return Math.abs((a.low ?? 0) - (b.low ?? 0)) > DAYS && !(isLong(a) && isLong(b));
  const moments = a.moment !== undefined && b.moment !== undefined && a.moment !== b.moment;
  if (moments && a.kind !== "count") return true;
  if (isHistory(a) || isHistory(b)) return (a.moment ?? a.period) !== (b.moment ?? b.period);
  const [x, y] = [a, b].map(({ low = 0, high = 0 }) => (low + high) / 2) as [number, number];
  return Math.min(x, y) <= 0 || Math.max(x, y) > TIMES * Math.min(x, y);
}

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
  const least = more * (deed === "noun" ? Math.max(NAMED, lowest) : lowest);
  if (words.length === 0 || share < part) return false;
  if (a.kind === "count")
    return common >= (rareness(a.noun) >= TELLING && !PEOPLE.has(a.counted) ? least : PLAIN * least);
  if (common < least) return false;
  if (a.kind !== "date" && a.kind !== "clock") return true;
  const names = [...a.entities.keys()].filter((one) => b.entities.has(one));
  if (deed === "often") return names.some((one) => !places.has(one));
  return deed !== undefined && words.length + names.length > 1;
}

const PEOPLE: ReadonlySet<string> = new Set(["people", "person", "persons"]);

/** Pairs that share a value are of one slot: three values are one difference. */
function groupsOf(pairs: readonly Likeness[]): Likeness[][] {
  const up = new Map<Value, Value>();
  const rootOf = (value: Value): Value => {
    const next = up.get(value);
    return next === undefined || next === value ? value : rootOf(next);
  };
  for (const { a, b } of pairs) up.set(rootOf(b), rootOf(a));
  return [...grouped(pairs, ({ a }) => [rootOf(a)]).values()];
}
