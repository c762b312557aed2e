import { GROWING, PARTS, REVISING, SETTLED, SUBJECTS } from "../../language/en/differences.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { QuantityMention } from "../../records/reading.ts";
import { createStemmer } from "../../text/stems.ts";
import { datesOf } from "../events/dates.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { type Camp, type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { campsOf, compatible, type Interval } from "./interval.ts";
import { type Related, relatedness } from "./related.ts";
import { speakerAt } from "./speakers.ts";

/** One figure in a sentence, and what it counts. */
interface Figure extends Place, Interval {
  readonly label: string;
  readonly unit: string;
  /** What is measured: "dead", "duration", or the stem of the noun counted. */
  readonly measure: string;
  readonly noun: string;
  readonly growing: boolean;
  readonly revising: boolean;
  /** Day of the moment that it speaks of: of the report, where the words name none. */
  readonly day: number | undefined;
  /** Day that its own clause names. */
  readonly stated: number | undefined;
  readonly speaker: string | undefined;
  readonly entities: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

const NEAR = 7; // words on either side that may say what a figure counts
const ALIKE = 0.3; // share of the smaller sentence's words, for figures whose event is not known to be one
const parts = PARTS.split("|");
const revising = new Set(REVISING.split(" "));

/**
 * Figures for one thing that exclude each other: lengths and numbers, as intervals. A figure that grows while a story
 * runs is superseded by a later one; only figures for the same moment stand against each other.
 */
export const quantities: Detector<Figure> = {
  name: "disagreements/quantities",
  collect: figuresIn,
  compare: (figures, scene) => {
    const related = relatedness(scene);
    const buckets = new Map<string, Figure[]>();
    for (const figure of figures) {
      const key = `${figure.unit}|${figure.measure}`;
      buckets.set(key, [...(buckets.get(key) ?? []), figure]);
    }
    return [...buckets].sort(byKey).flatMap(([, bucket]) => scopes(bucket, scene, related).flatMap(judge));
  },
};

function figuresIn(view: SentenceView, _before: readonly SentenceView[], actions: Actions): Figure[] {
  if (view.quantities.length === 0) return [];
  return view.quantities.flatMap((quantity) => {
    const figure = figureOf(quantity, view, actions);
    return figure ? [figure] : [];
  });
}

function figureOf(quantity: QuantityMention, view: SentenceView, actions: Actions): Figure | undefined {
  if (quantity.low === undefined && quantity.high === undefined) return undefined;
  const { start, end } = quantity.span;
  const first = view.words.findIndex((word) => word.end > start);
  const last = view.words.findLastIndex((word) => word.start < end);
  if (first < 0) return undefined;
  const before = view.words.slice(Math.max(0, first - NEAR), first).map((word) => word.norm);
  const after = view.words.slice(last + 1, last + 1 + NEAR).map((word) => word.norm);
  if (isPart(before)) return undefined;
  const measured = measureOf(quantity, before, after, actions);
  if (!measured) return undefined;
  const stated = view.times.find(
    (time) => time.edtf && datesOf(view, { ...view.span, kind: "main", opener: "", from: 0, to: 0 }).includes(time),
  );
  const day = stated?.edtf ? rangeOf(stated.edtf).first : undefined;
  const published = view.article.published ? rangeOf(view.article.published).first : undefined;
  const near = [...before, ...after];
  return {
    ...placeOf(view),
    ...measured,
    ...(quantity.low !== undefined && { low: quantity.low }),
    ...(quantity.high !== undefined && { high: quantity.high }),
    ...(quantity.lowOpen && { lowOpen: true }),
    ...(quantity.highOpen && { highOpen: true }),
    label: quantity.text,
    unit: quantity.unit,
    revising: near.some((word) => revising.has(word)),
    day: published,
    stated: day,
    speaker: speakerAt(view, quantity.span),
    entities: [...new Set(view.names.map((name) => name.entity))],
    stems: new Set(view.words.filter((w) => w.norm.length > 3 && !/\d/.test(w.norm)).map((w) => actions.stem(w.norm))),
    actions: new Set(near.flatMap((word) => actions.classOf(word) ?? [])),
  };
}

const isPart = (before: readonly string[]): boolean => {
  const text = ` ${before.slice(-3).join(" ")} `;
  return parts.some((part) => text.endsWith(` ${part} `));
};

function measureOf(
  quantity: QuantityMention,
  before: readonly string[],
  after: readonly string[],
  actions: Actions,
): Pick<Figure, "measure" | "noun" | "growing"> | undefined {
  if (DURATION_UNITS.has(quantity.unit)) {
    const near = nearest(before, after, (word) => lexicon.eventNouns.has(word) || actions.classOf(word) !== undefined);
    if (
      !near ||
      SINCE.has(before.at(-1) ?? "") ||
      (after[0] ?? "") === "ago" ||
      /^(?:earlier|later|after|before|old|away)$/.test(after[0] ?? "")
    )
      return undefined;
    const kind = actions.classOf(near) ?? near;
    return { measure: `duration:${kind}`, noun: lexicon.eventNouns.has(near) ? near : "", growing: false };
  }
  const counted = (quantity.of ?? "").toLowerCase();
  const words = [...counted.split(" ").filter(Boolean)];
  for (const { measure, stems, growing } of measures) {
    const own = words.some((word) => stems.has(actions.stem(word)));
    const near = own || (isPeople(quantity, words) && nearMeasure(before, after, stems, actions));
    if (near) return { measure, noun: counted || "people", growing };
  }
  if (words.length === 0) return quantity.unit === "people" ? undefined : unitOnly(quantity, before, after, actions);
  const head = words.at(-1) ?? "";
  return { measure: `of:${actions.stem(head)}`, noun: counted, growing: false };
}

/** A length, a weight, a sum, a share: of what the nearest happening is. */
function unitOnly(
  quantity: QuantityMention,
  before: readonly string[],
  after: readonly string[],
  actions: Actions,
): Pick<Figure, "measure" | "noun" | "growing"> | undefined {
  const near = nearest(before, after, (word) => actions.classOf(word) !== undefined || lexicon.eventNouns.has(word));
  if (!near || quantity.unit === "") return undefined;
  return { measure: `unit:${actions.classOf(near) ?? near}`, noun: near, growing: false };
}

const DURATION_UNITS: ReadonlySet<string> = new Set([
  "h",
  "min",
  "s",
  "d",
  "wk",
  "mo",
  "a",
  "y",
  "week",
  "month",
  "year",
  "hour",
  "day",
  "minute",
]);
const SINCE: ReadonlySet<string> = new Set(["past", "last", "next", "coming", "within", "every", "previous"]);

const isPeople = (quantity: QuantityMention, words: readonly string[]): boolean =>
  quantity.unit === "people" || words.length === 0 || words.some((word) => PEOPLE.has(word));

const PEOPLE: ReadonlySet<string> = new Set(
  "people person persons men women children passengers civilians soldiers workers miners residents students police officers others tourists pupils villagers protesters militants".split(
    " ",
  ),
);

/** "12 people were killed": right after; "killing 12", "death toll of 12": right before. */
function nearMeasure(
  before: readonly string[],
  after: readonly string[],
  stems: ReadonlySet<string>,
  actions: Actions,
): boolean {
  const is = (word: string): boolean => stems.has(actions.stem(word));
  return (
    after.slice(0, 6).some((word, i) => is(word) && !after.slice(0, i).some((w) => w === "and" || w === "but")) ||
    before.slice(-5).some(is)
  );
}

function nearest(
  before: readonly string[],
  after: readonly string[],
  wanted: (word: string) => boolean,
): string | undefined {
  for (let i = 0; i < NEAR; i++) {
    const [next, previous] = [after[i], before[before.length - 1 - i]];
    if (next && wanted(next)) return next;
    if (previous && wanted(previous)) return previous;
  }
  return undefined;
}

const stemmed = (words: string): ReadonlySet<string> => {
  const stem = createStemmer();
  return new Set(words.split(" ").map((word) => stem(word)));
};

const measures: readonly { measure: string; stems: ReadonlySet<string>; growing: boolean }[] = [
  ...Object.entries(GROWING).map(([measure, words]) => ({ measure, stems: stemmed(words), growing: true })),
  ...Object.entries(SETTLED).map(([measure, words]) => ({ measure, stems: stemmed(words), growing: false })),
];

/** Figures of a bucket that are about one thing: sentences of one event, or alike in words in articles of one story. */
function scopes(bucket: readonly Figure[], scene: Scene, related: Related): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of bucket) {
    const group = groups.find((members) =>
      members.slice(0, 40).some((member) => sameThing(member, figure, scene, related)),
    );
    if (group) group.push(figure);
    else if (groups.length < 200) groups.push([figure]);
  }
  return groups.filter((group) => group.length > 1);
}

function sameThing(a: Figure, b: Figure, scene: Scene, related: Related): boolean {
  if (a.stated !== undefined && b.stated !== undefined && a.stated !== b.stated && !a.growing) return false;
  if (a.at === b.at && a.sentence === b.sentence) return false;
  const [x, y] = [scene.eventsAt(a.at, a.sentence), scene.eventsAt(b.at, b.sentence)];
  const exact = a.measure.startsWith("duration:") || a.growing || !/^(?:of|unit):/.test(a.measure);
  if (x.some((event) => y.includes(event))) return exact || overlap(a, b) >= ALIKE;
  if (
    x.some((p) =>
      y.some((q) => p.event.precision === "day" && q.event.precision === "day" && p.event.edtf !== q.event.edtf),
    ) &&
    !a.growing
  )
    return false;
  if (a.growing) return related(a.at, b.at) && !farApart(a, b);
  return related(a.at, b.at) && overlap(a, b) >= ALIKE && a.entities.some((entity) => b.entities.includes(entity));
}

/** One of the two speaks of another year's happening. */
const farApart = (a: Figure, b: Figure): boolean =>
  [a, b].some((f) => f.stated !== undefined && f.day !== undefined && f.day - f.stated > 60);

function overlap(a: Figure, b: Figure): number {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared / Math.max(3, Math.min(a.stems.size, b.stems.size));
}

/** Camps of one thing, if there are several; with more than one moment, a growing figure is a history. */
function judge(group: readonly Figure[]): Finding[] {
  const figures = chosen(group);
  const moments = [...new Set(figures.map((f) => f.day ?? 0))].sort((a, b) => a - b);
  const history = figures[0]?.growing === true || figures.some((f) => f.revising);
  if (!history || moments.length < 2) return conflict(figures);
  const clashes = moments.flatMap((moment) => conflict(figures.filter((f) => (f.day ?? 0) === moment)));
  const latest = moments.map((moment) => figures.filter((f) => (f.day ?? 0) === moment));
  return [...clashes, ...superseded(latest)];
}

/** One figure for each article and speaker: the first, which is the one that the report leads with. */
function chosen(group: readonly Figure[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of [...group].sort((a, b) => a.at - b.at || a.sentence - b.sentence)) {
    const key = `${figure.at}|${figure.speaker ?? ""}`;
    const kept = seen.get(key);
    if (!kept) seen.set(key, figure);
    else if (compatible(kept, figure)) seen.set(`${key}|${figure.sentence}`, figure);
  }
  return [...seen.values()];
}

function conflict(figures: readonly Figure[]): Finding[] {
  const camps = campsOf(figures).filter((camp) => camp.length > 0);
  if (camps.length < 2 || camps.length > 6 || !parted(camps)) return [];
  const labels = camps.map((camp) => `“${labelOf(camp)}”`);
  return [
    {
      kind: isDuration(figures) ? "duration" : "number",
      relation: "conflict",
      subject: subjectOf(figures),
      camps: camps.map(campOf),
      why: isDuration(figures)
        ? `No length of time fits both ${labels.join(" and ")}.`
        : `${labels.join(" and ")} exclude each other: no figure fits them all, and they are given for the same moment.`,
    },
  ];
}

/** Differences inside one article count only between speakers. */
function parted(camps: readonly (readonly Figure[])[]): boolean {
  const sources = camps.map((camp) => new Set(camp.map((f) => f.at)));
  return (
    sources.some((a, i) =>
      sources.some((b, j) => i < j && [...a].some((at) => [...b].some((other) => at !== other))),
    ) || speakersDiffer(camps)
  );
}

function speakersDiffer(camps: readonly (readonly Figure[])[]): boolean {
  const speakers = camps.map((camp) => new Set(camp.flatMap((f) => f.speaker ?? [])));
  return (
    speakers.every((one) => one.size > 0) &&
    speakers.some((a, i) => speakers.some((b, j) => i < j && ![...a].some((s) => b.has(s))))
  );
}

function superseded(moments: readonly (readonly Figure[])[]): Finding[] {
  const steps: Figure[][] = [];
  for (const figures of moments) {
    const last = steps.at(-1);
    const fresh = last ? figures.filter((f) => !last.some((g) => compatible(f, g))) : [...figures];
    const same = last ? figures.filter((f) => last.some((g) => compatible(f, g))) : [];
    last?.push(...same);
    if (fresh.length > 0) steps.push([...fresh]);
  }
  if (steps.length < 2) return [];
  const figures = steps.flat();
  const latest = steps.at(-1) ?? [];
  return [
    {
      kind: isDuration(figures) ? "duration" : "number",
      relation: "superseded",
      subject: subjectOf(figures),
      camps: [...steps].reverse().map(campOf),
      why: `The figure changed as the story went on; the latest report has “${labelOf(latest)}”, after ${steps
        .slice(0, -1)
        .map((step) => `“${labelOf(step)}”`)
        .join(", then ")}.`,
    },
  ];
}

function campOf(figures: readonly Figure[]): Camp {
  const [first] = [...figures].sort((a, b) => a.at - b.at || a.sentence - b.sentence);
  const lows = figures.flatMap((f) => f.low ?? []);
  const highs = figures.flatMap((f) => f.high ?? []);
  return {
    value:
      `${lows.length ? Math.min(...lows) : ""}..${highs.length ? Math.max(...highs) : ""} ${first?.unit ?? ""}`.trim(),
    label: labelOf(figures),
    ...(lows.length && { low: Math.min(...lows) }),
    ...(highs.length && { high: Math.max(...highs) }),
    ...(first?.unit && { unit: first.unit }),
    evidence: distinct(figures.map((f) => f.evidence)),
  };
}

/** The distinct wordings of a camp, the first two. */
const labelOf = (figures: readonly Figure[]): string =>
  [...new Set(figures.map((f) => f.label))].slice(0, 2).join(", ");

const isDuration = (figures: readonly Figure[]): boolean => figures[0]?.measure.startsWith("duration:") ?? false;

function subjectOf(figures: readonly Figure[]): string {
  const measure = figures[0]?.measure ?? "";
  const nouns = figures.map((f) => f.noun).filter(Boolean);
  const noun = [...new Set(nouns)].sort(
    (a, b) => nouns.filter((n) => n === b).length - nouns.filter((n) => n === a).length || (a < b ? -1 : 1),
  )[0];
  if (measure.startsWith("duration:")) return (SUBJECTS.duration ?? "").replace("{}", noun ?? "event");
  if (SUBJECTS[measure]) return SUBJECTS[measure];
  return ((measure.startsWith("unit:") ? SUBJECTS.amount : SUBJECTS.number) ?? "").replace(
    "{}",
    noun ?? figures[0]?.unit ?? "",
  );
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
