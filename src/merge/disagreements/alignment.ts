import { grouped } from "../grouped.ts";
import { rareness } from "../weight.ts";
import { type Figure, inOneUnit } from "./figures.ts";
import type { Scene } from "./finding.ts";
import { compatible } from "./interval.ts";
import { placesApart } from "./places.ts";

const FEW = 30; // articles; in longer stories there are many accidents, talks and sums
const ALIKE = 0.3; // share of the smaller sentence's weight, for figures that share what they measure and a name
const VERY_ALIKE = 0.5; // the same without a shared name
const SHARES = 0.4; // every report of a firm is full of percentages
const SAME_DAYS = 1.5; // in long stories, reports further apart are of two moments
const AGREEING = 0.3; // figures that agree belong together before those that do not
const NEXT = 3; // sentences between two speakers who answer each other in one report
/** Figures of one measure that are set against each other. */
export const MOST = 300;

/**
 * Figures that are about one thing: what they measure, the event or the words around them, and in each pair of articles
 * each figure has one partner at most, the likeliest, so that three sums of one report are not set against each other.
 */
export function aligned(bucket: readonly Figure[], scene: Scene): Figure[][] {
  const figures = bucket.slice(0, MOST);
  const where = wheres(figures, scene);
  const pairs: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  figures.forEach((a, i) => {
    for (let j = i + 1; j < figures.length; j++) {
      const b = figures[j] as Figure;
      if (isBid(a) !== isBid(b)) continue;
      const score = alike(a, b, scene) || told(a, b, scene) || onlyOnes(a, b, figures, scene);
      // what follows looks through all figures, and few pairs come so far
      if (score <= 0 || bothKnown(a, b, figures) || bothKnown(b, a, figures)) continue;
      if (SCOPED.has(a.measure) && elsewhere(where.get(a) ?? [], where.get(b) ?? [])) continue;
      if ((a.growing || isOfPeople(a)) && placesApart(a.entities, b.entities, scene)) continue;
      pairs.push({ i, j, score: score + (agree(a, b) ? AGREEING : 0) });
    }
  });
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const taken = new Set<string>();
  const group = figures.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i] as number));
  for (const { i, j } of pairs) {
    const [a, b] = [figures[i], figures[j]] as [Figure, Figure];
    const [mine, theirs] = [`${i}>${b.at}`, `${j}>${a.at}`];
    if (LISTED.test(a.measure) && a.at !== b.at && (taken.has(mine) || taken.has(theirs)) && !agree(a, b)) continue;
    taken.add(mine).add(theirs);
    group[rootOf(j)] = rootOf(i);
  }
  const groups = grouped(figures.entries(), ([i]) => [rootOf(i)]);
  return [...groups.values()].filter(({ length }) => length > 1).map((members) => members.map(([, figure]) => figure));
}

/** Whether the article of `b` counts as many of the same as `a` elsewhere: then it knows of two such counts. */
const bothKnown = (a: Figure, b: Figure, figures: readonly Figure[]): boolean =>
  a.measure.startsWith("of:") && !agree(a, b) && figures.some((c) => c !== b && c.at === b.at && agree(a, c));

/** What is asked for is not what a thing costs. */
const isBid = ({ measure, heads }: Figure): boolean => measure === "unit" && heads.has("demand");

/** "Three carriages" and "four carriages" in a short story, each the only count of them in its report. */
function onlyOnes(a: Figure, b: Figure, figures: readonly Figure[], scene: Scene): number {
  if (a.at === b.at || scene.articles.length > FEW || !a.measure.startsWith("of:") || owner(a) !== owner(b)) return 0;
  if (
    rareness(a.measure.slice(3)) < TELLING ||
    tooFar(a, b) ||
    isOne(a) ||
    isOne(b) ||
    a.noun === "people" ||
    otherwise(a, b)
  )
    return 0;
  return isAlone(a, figures) && isAlone(b, figures) && scene.related(a.at, b.at) ? 0.1 : 0;
}

/** Whether its report has no other figure of the measure that disagrees. */
const isAlone = (a: Figure, figures: readonly Figure[]): boolean =>
  figures.every((b) => b === a || b.at !== a.at || agree(a, b));

/**
 * In a short story, the same is told of both beside them: two rare words, or one and a name, that stand in their clauses
 * ("the captain", "Ashgrove"). Figures that are no part of one another's size are of something else.
 */
function told(a: Figure, b: Figure, scene: Scene): number {
  if (a.at === b.at || scene.articles.length > FEW || a.growing || !sameSize(a, b)) return 0;
  const [x, y] = [a.stated, b.stated];
  if (x !== undefined && y !== undefined && Math.abs(x - y) > (a.onDay && b.onDay ? 0 : SEASON)) return 0;
  const shared = [...a.near].filter((one) => b.near.has(one));
  const words = shared.filter((one) => !a.entities.includes(one)).length;
  const small = Math.min(a.near.size, b.near.size);
  if (isOfPeople(a) && words < MANY_WORDS) return 0;
  if (words === 0 || shared.length < 2 || shared.length < small * TOLD) return 0;
  return scene.related(a.at, b.at) ? 0.2 + shared.length / 10 : 0;
}

const TOLD = 0.45; // share of the smaller clause
const SEASON = 100; // days: "last summer" begins in June, "in August" in August
const SIZES = 4;

/** Not four times as much. */
function sameSize(a: Figure, b: Figure): boolean {
  const [x, y] = [inOneUnit(a), inOneUnit(b)].map((one) => one.low ?? one.high ?? 0) as [number, number];
  return x > 0 && y > 0 && Math.max(x, y) < SIZES * Math.min(x, y);
}

/** What stands before the noun that is counted: "army" of "army helicopters". */
const owner = ({ noun }: Figure): string => noun.split(" ").slice(0, -1).join(" ");

const isOne = ({ high }: Figure): boolean => high === 1; // "one of two counts"
const TELLING = 0.85; // rareness of "carriage" 0.99, "flight" 0.91, "company" 0.62, "day" 0.45

/** Twenty times as much is something else. */
function tooFar(a: Figure, b: Figure): boolean {
  const [x, y] = [inOneUnit(a), inOneUnit(b)].map((one) => one.low ?? one.high ?? 0) as [number, number];
  return x > 0 && y > 0 && Math.max(x, y) > FAR * Math.min(x, y);
}

const FAR = 20;

/** "In Adair" the one, nowhere or elsewhere the other: a part is not the whole. */
const elsewhere = (x: readonly string[], y: readonly string[]): boolean =>
  x.length + y.length > 0 && !x.some((place) => y.includes(place));

/** Of people no more is said than that they are people. */
const isOfPeople = ({ measure }: Figure): boolean => /^of:(?:peopl|person)/.test(measure);
const MANY_WORDS = 3;

/** Where each figure is said to be: the places of its sentence, else those of the figure that it answers. */
function wheres(figures: readonly Figure[], { places }: Scene): Map<Figure, readonly string[]> {
  const where = new Map<Figure, readonly string[]>();
  let last: Figure | undefined;
  for (const figure of [...figures].sort((a, b) => a.at - b.at || a.sentence - b.sentence)) {
    const own = figure.entities.filter((entity) => places.has(entity));
    const answers = last?.at === figure.at && figure.sentence - last.sentence <= NEXT;
    where.set(figure, own.length === 0 && answers ? (where.get(last as Figure) ?? own) : own);
    last = figure;
  }
  return where;
}

const SCOPED: ReadonlySet<string> = new Set(["jobs", "infected"]); // of a firm or one of its towns, of a land or of all

/** How surely two figures are about one thing; 0 where they are not. */
function alike(a: Figure, b: Figure, scene: Scene): number {
  if (a.at === b.at && (a.sentence === b.sentence || (a.speaker === b.speaker && a.rival === b.rival))) return 0;
  if (a.at === b.at && Math.abs(a.sentence - b.sentence) > NEXT) return 0;
  if (a.onDay && b.onDay && a.stated !== b.stated && !a.growing && !isTold(a, b)) return 0;
  const [x, y] = [scene.eventsAt(a.at, a.sentence), scene.eventsAt(b.at, b.sentence)];
  const one = x.some((event) => y.includes(event));
  if (scene.articles.length > FEW && !one) return 0;
  if (!scene.related(a.at, b.at)) return 0;
  if (!a.growing && tooFar(a, b)) return 0;
  if (otherwise(a, b)) return 0;
  const names = a.entities.filter((entity) => b.entities.includes(entity)).length;
  const named = names > 0;
  if (scene.articles.length > FEW && !named) return 0;
  const words = overlap(a.stems, b.stems);
  if (scene.articles.length > FEW)
    return words >= VERY_ALIKE && (a.growing || sameTime(a, b)) && headed(a, b) ? words : 0;
  // "three bodies" of one day are not the 1,297 dead of a war
  if (a.growing) return farApart(a, b) || !(one || words >= ALIKE || sameSize(a, b)) ? 0 : 0.5 + words;
  if (!LISTED.test(a.measure)) return farApart(a, b) ? 0 : 0.5 + words;
  if (!headed(a, b) || isHeadless(a) || isHeadless(b)) return 0;
  if (a.measure === "duration") {
    const shared = [...a.heads].filter((head) => b.heads.has(head)).length;
    if (isLong(a) && isLong(b) && words < VERY_ALIKE && !(named && shared > 0)) return 0;
    return one || words >= ALIKE || names >= 2 || isTold(a, b) || unnamed(a, b) ? shared + words : 0;
  }
  if (a.at === b.at) return words >= VERY_ALIKE ? words : 0;
  if (a.unit === "%" && !one && (words < SHARES || !sameSize(a, b))) return 0;
  if (one && !isOfPeople(a)) return 0.3 + words;
  return words >= VERY_ALIKE || (words >= ALIKE * (a.heads.size > 0 ? 0.67 : 1) && named) ? words : 0;
}

/** A year and more: a rule, a career, a sentence; a story has many of them. */
const isLong = (figure: Figure): boolean => {
  const { low, high } = inOneUnit(figure);
  return (low ?? high ?? 0) >= YEAR;
};

const YEAR = 8700; // hours

const agree = (a: Figure, b: Figure): boolean => compatible(inOneUnit(a), inOneUnit(b));

const LISTED = /^(?:of:|unit|duration$)/;

/** "Opened tins" and "sealed tins", "firefighters from Norland" and those of the land. */
function otherwise(a: Figure, b: Figure): boolean {
  if (!a.measure.startsWith("of:")) return false;
  if (a.scope !== b.scope) return true;
  const [x, y] = [a.noun, b.noun].map((noun) => noun.split(" ").slice(0, -1)) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

const headed = (a: Figure, b: Figure): boolean =>
  a.heads.size === 0 || b.heads.size === 0 || [...a.heads].some((head) => b.heads.has(head));

/** A length or a sum of which no word says of what. */
const isHeadless = ({ measure, heads }: Figure): boolean => heads.size === 0 && !measure.startsWith("of:");

/** Deliberations and rescues come once in a story; talks and visits come again. */
const isTold = (a: Figure, b: Figure): boolean => [...a.heads].some((head) => ONCE.has(head) && b.heads.has(head));
const ONCE: ReadonlySet<string> = new Set(["deliberation", "rescue", "ban"]);

/** "The talks lasted an hour": whose, the story tells. */
const unnamed = (a: Figure, b: Figure): boolean => a.entities.length === 0 || b.entities.length === 0;

const sameTime = (a: Figure, b: Figure): boolean =>
  a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) <= SAME_DAYS;

/** One of the two speaks of another year's happening. */
const farApart = (a: Figure, b: Figure): boolean =>
  [a, b].some((f) => f.stated !== undefined && f.day !== undefined && f.day - f.stated > 60);

/** Shared weight of rare words, as a part of the smaller sentence's. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const weight = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + rareness(stem), 0);
  const shared = weight([...a].filter((stem) => b.has(stem)));
  return shared / Math.max(3, Math.min(weight(a), weight(b)));
}
