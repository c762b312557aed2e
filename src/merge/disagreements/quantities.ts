import { SUBJECTS } from "../../language/en/differences.ts";
import type { Told } from "../events/events.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { type Camp, type Detector, distinct, type Finding, type Scene } from "./finding.ts";
import { campsOf, compatible, type Interval } from "./interval.ts";
import type { Related } from "./related.ts";

const ALIKE = 0.3; // share of the smaller sentence's words, for figures that share a name but no known event
const FEW = 30; // articles
const VERY_ALIKE = 0.5; // the same without a shared name

/**
 * Figures for one thing that exclude each other: lengths and numbers, as intervals. A figure that grows while a story
 * runs is superseded by a later one; only figures for the same moment stand against each other.
 */
export const quantities: Detector<Figure> = {
  name: "disagreements/quantities",
  collect: figuresIn,
  compare: (figures, scene) => {
    const { related } = scene;
    const buckets = new Map<string, Figure[]>();
    for (const figure of figures) {
      const key = `${figure.unit}|${figure.measure}`;
      buckets.set(key, [...(buckets.get(key) ?? []), figure]);
    }
    return [...buckets].sort(byKey).flatMap(([, bucket]) => scopes(bucket, scene, related).flatMap(judge));
  },
};

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
  if (a.at === b.at && (a.sentence === b.sentence || a.speaker === undefined || a.speaker === b.speaker)) return false;
  if (a.stated !== undefined && b.stated !== undefined && a.stated !== b.stated && !a.growing) return false;
  const [x, y] = [scene.eventsAt(a.at, a.sentence), scene.eventsAt(b.at, b.sentence)];
  const alike = overlap(a, b);
  if (a.growing) {
    // in a long story there are many accidents: there the same words or the same event must tell
    const one = scene.articles.length <= FEW || alike >= VERY_ALIKE || x.some((event) => y.includes(event));
    return one && related(a.at, b.at) && !farApart(a, b);
  }
  if (x.some((event) => y.includes(event))) return sameMeasure(a, b) || alike >= ALIKE;
  const days = (told: readonly Told[]): string[] =>
    told.flatMap(({ event }) => (event.precision === "day" ? [event.edtf] : []));
  if (days(x).length > 0 && days(y).length > 0 && !days(x).some((day) => days(y).includes(day))) return false;
  if (!related(a.at, b.at) || (a.action !== b.action && a.measure === "duration")) return false;
  if (!/^(?:of|unit):|^duration$/.test(a.measure)) return true;
  return alike >= VERY_ALIKE || (alike >= ALIKE && a.entities.some((entity) => b.entities.includes(entity)));
}

/** Within one event: the same thing lasted, or was counted. */
const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.measure !== "duration"
    ? !/^unit:/.test(a.measure)
    : a.action === b.action || (a.actions.has(b.action) && b.actions.size > 0) || b.actions.has(a.action);

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
    const fresh = last ? figures.filter((f) => last.some((g) => moved(f, g))) : [...figures];
    const same = last ? figures.filter((f) => !fresh.includes(f)) : [];
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

/** A later figure that is another one: of two bounds, or a bound and a number, the numbers tell. */
const moved = (later: Figure, earlier: Figure): boolean => !compatible(pointed(later), pointed(earlier));

function pointed(figure: Figure): Interval {
  if (figure.low !== undefined && figure.high !== undefined) return figure;
  const value = figure.low ?? figure.high ?? 0;
  return { low: value, high: value };
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

const isDuration = (figures: readonly Figure[]): boolean => figures[0]?.measure === "duration";

function subjectOf(figures: readonly Figure[]): string {
  const measure = figures[0]?.measure ?? "";
  const noun = mostUsed(figures.map((f) => f.noun).filter(Boolean)) ?? "";
  if (measure === "duration") {
    const action = mostUsed(figures.map((f) => f.action)) ?? "";
    return SUBJECTS[`duration:${action}`] ?? (SUBJECTS.duration ?? "").replace("{}", noun || "event");
  }
  return (
    SUBJECTS[measure] ?? ((measure.startsWith("unit:") ? SUBJECTS.amount : SUBJECTS.number) ?? "").replace("{}", noun)
  );
}

function mostUsed(words: readonly string[]): string | undefined {
  const count = (word: string): number => words.filter((one) => one === word).length;
  return [...new Set(words)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
