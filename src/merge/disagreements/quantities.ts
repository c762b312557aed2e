import { SUBJECTS } from "../../language/en/differences.ts";
import { mostUsed } from "../most-used.ts";
import { aligned, MOST } from "./alignment.ts";
import { commonUnit, type Figure, figuresIn, inOneUnit } from "./figures.ts";
import { type Camp, type Detector, distinct, type Finding } from "./finding.ts";
import { campsOf, compatible, type Interval } from "./interval.ts";

/**
 * Figures for one thing that exclude each other: lengths and numbers, as intervals. A figure that grows while a story
 * runs is superseded by a later one; only figures for the same moment stand against each other.
 */
export const quantities: Detector<Figure> = {
  name: "disagreements/quantities",
  collect: figuresIn,
  compare: (figures, scene) => {
    const buckets = new Map<string, Figure[]>();
    for (const figure of figures) {
      const key = bucketOf(figure);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(figure);
      else buckets.set(key, [figure]);
    }
    return [...buckets].sort(byKey).flatMap(([, bucket]) => aligned(bucket, scene).flatMap(judge));
  },
  enough: { most: MOST, keyOf: bucketOf },
};

function bucketOf({ measure, unit }: Figure): string {
  return measure === "duration" ? "duration" : `${commonUnit(unit)}|${measure}`;
}

/**
 * Camps of one thing, if there are several. A figure that grows is a history over the days of its reports; only where a
 * later report has less than an earlier one, two firm figures are of one day, or one report has two speakers, is it in
 * dispute.
 */
function judge(group: readonly Figure[]): Finding[] {
  const units = new Set(group.map((f) => f.unit));
  const figures = chosen(units.size > 1 ? group.map(inOneUnit) : group);
  const growing = figures[0]?.growing === true;
  const revised = figures.some((f) => f.revising);
  const moments = [...new Set(figures.map((f) => f.day ?? 0))].sort((a, b) => a - b);
  if (!growing && isDayByDay(figures)) return dayByDay(figures);
  if (!growing && (!revised || moments.length < 2)) return conflict(figures);
  if (BOTH_WAYS.has(figures[0]?.measure ?? "")) return byMoment(figures, moments);
  const disputed = revised ? [] : inDispute(figures);
  const steps = (some: readonly Figure[]): Finding[] =>
    superseded(moments.map((moment) => some.filter((f) => (f.day ?? 0) === moment).sort(byBound)));
  if (disputed.some((f) => f.rival)) return [...conflict(disputed), ...steps(figures.filter((f) => !f.rival))];
  if (disputed.length > 0) return conflict(disputed);
  return superseded(moments.flatMap((moment) => steppedUp(figures.filter((f) => (f.day ?? 0) === moment))));
}

/** Counts of which most name their day, and not the same: how many ships waited on Tuesday, on Wednesday. */
function isDayByDay(figures: readonly Figure[]): boolean {
  const stated = figures.filter((f) => f.onDay);
  return (
    figures[0]?.measure.startsWith("of:") === true &&
    stated.length * 2 > figures.length &&
    new Set(stated.map((f) => f.stated)).size > 1
  );
}

function dayByDay(figures: readonly Figure[]): Finding[] {
  const timeOf = (f: Figure): number => (f.onDay ? f.stated : f.day) ?? 0;
  const days = [...new Set(figures.map(timeOf))].sort((a, b) => a - b);
  const told = days.map((day) => figures.filter((f) => timeOf(f) === day));
  return [...told.flatMap(conflict), ...superseded(told)];
}

/** The figures of one day in the order in which they grew: "nine", then "eleven". */
function steppedUp(figures: readonly Figure[]): Figure[][] {
  const steps: Figure[][] = [];
  for (const figure of figures.toSorted(byBound)) {
    const step = steps.find((one) => one.every((other) => !moved(figure, other)));
    if (step) step.push(figure);
    else steps.push([figure]);
  }
  return steps;
}

/** Those who are missing are found, and others are missed: only what is said on one day can contradict. */
const BOTH_WAYS: ReadonlySet<string> = new Set(["missing", "displaced"]);

function byMoment(figures: readonly Figure[], moments: readonly number[]): Finding[] {
  const told = moments.map((moment) => figures.filter((f) => (f.day ?? 0) === moment));
  if (returns(told)) return conflict(figures);
  return [...told.flatMap(conflict), ...superseded(told)];
}

/** Whether a later report goes back to a figure that another had left: then they dispute it. */
function returns(told: readonly (readonly Figure[])[]): boolean {
  return told.some((first, i) =>
    told
      .slice(i + 2)
      .some((last, j) =>
        told
          .slice(i + 1, i + 2 + j)
          .some((between) =>
            between.some((f) =>
              first.some((a) => !compatible(a, f) && last.some((b) => compatible(a, b) && !compatible(b, f))),
            ),
          ),
      ),
  );
}

/** Figures of which a later report has a lower one, and those lower ones; and what two speakers of one report say. */
function inDispute(figures: readonly Figure[]): Figure[] {
  const apart = (high: Figure, low: Figure): boolean => !compatible(high, low) && bound(low) < bound(high);
  const firm = ({ at, low, high }: Figure): boolean =>
    low === high && figures.every((f) => f.at !== at || (f.low !== undefined && f.high !== undefined));
  const against = (a: Figure, b: Figure): boolean =>
    (a.at !== b.at && a.day !== undefined && b.day !== undefined && b.day > a.day && apart(a, b)) ||
    (a.at !== b.at && a.day === b.day && firm(a) && firm(b) && !compatible(a, b)) ||
    (a.at === b.at && a.rival !== b.rival && !compatible(a, b)) ||
    (a.at === b.at && a.speaker !== b.speaker && !!a.speaker && !!b.speaker && !compatible(a, b));
  const some = new Set(figures.flatMap((a) => figures.flatMap((b) => (against(a, b) ? [a, b] : []))));
  if (some.size === 0) return [];
  return figures.filter((one) => some.has(one) || [...some].some((other) => compatible(one, other)));
}

const bound = (f: Figure): number => f.low ?? f.high ?? 0;
const byBound = (a: Figure, b: Figure): number => bound(a) - bound(b);

/**
 * One figure for each article and speaker: the first, which is the one that the report leads with. Of a figure that grows
 * only the lead counts, and what another speaker sets against it: "two died in hospital" is a part.
 */
function chosen(group: readonly Figure[]): Figure[] {
  const seen = new Map<string, Figure>();
  const lead = new Map<number, Figure>();
  for (const figure of [...group].sort((a, b) => a.at - b.at || a.sentence - b.sentence)) {
    if (figure.rival) {
      seen.set(`${figure.at}|${figure.sentence}|rival`, figure);
      continue;
    }
    const first = lead.get(figure.at);
    if (!first) lead.set(figure.at, figure);
    else if (figure.growing && !figure.revising && (figure.sentence === first.sentence || !figure.speaker)) {
      if (!compatible(first, figure)) continue;
    }
    const key = `${figure.at}|${figure.speaker ?? ""}|${figure.day ?? ""}`;
    const kept = seen.get(key);
    if (!kept) seen.set(key, figure);
    else if (compatible(kept, figure)) seen.set(`${key}|${figure.sentence}`, figure);
  }
  return [...seen.values()];
}

function conflict(figures: readonly Figure[]): Finding[] {
  const camps = campsOf(figures);
  if (camps.length < 2 || camps.length > 6 || isMixed(camps) || !parted(camps)) return [];
  const labels = camps.map((camp) => `“${labelOf(camp)}”`).join(" and ");
  return [
    {
      kind: kindOf(figures),
      about: figures[0]?.measure ?? "",
      relation: "conflict",
      subject: subjectOf(figures),
      camps: camps.map(campOf),
      why:
        kindOf(figures) === "duration"
          ? `No length of time fits both ${labels}.`
          : `${labels} exclude each other: no figure fits them all, and they are given for the same moment.`,
    },
  ];
}

/** Three camps or more from 3 to 10,000 are of several things that were taken for one. */
function isMixed(camps: readonly (readonly Figure[])[]): boolean {
  const points = camps.flatMap((camp) => camp.map(bound)).filter((point) => point > 0);
  const lowest = points.reduce((a, b) => Math.min(a, b), Number.MAX_VALUE);
  return camps.length > 2 && points.some((point) => point > MIXED * lowest);
}

const MIXED = 20; // times the lowest

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

/** The history of a figure, the latest first; a value that comes back stands where it was said last. */
function superseded(moments: readonly (readonly Figure[])[]): Finding[] {
  const steps: Figure[][] = [];
  for (const figures of moments) {
    const last = steps.at(-1);
    const fresh = last ? figures.filter((f) => last.some((g) => moved(f, g))) : [...figures];
    last?.push(...figures.filter((f) => !fresh.includes(f)));
    if (fresh.length === 0) continue;
    const again = steps.findIndex((step) => step.every((g) => fresh.every((f) => !moved(f, g))));
    steps.push([...(again < 0 ? [] : (steps.splice(again, 1)[0] ?? [])), ...fresh]);
  }
  if (steps.length < 2 || new Set(steps.map((step) => labelOf(step))).size < steps.length) return [];
  const earlier = steps.slice(0, -1).map((step) => `“${labelOf(step)}”`);
  return [
    {
      kind: kindOf(steps.flat()),
      about: steps[0]?.[0]?.measure ?? "",
      relation: "superseded",
      subject: subjectOf(steps.flat()),
      camps: [...steps].reverse().map(campOf),
      why: `The figure changed as the story went on; the latest report has “${labelOf(steps.at(-1) ?? [])}”, after ${earlier.join(", then ")}.`,
    },
  ];
}

/** A later figure that is another one: of two bounds, or a bound and a number, the numbers tell; "thousands" tells none. */
const moved = (later: Figure, earlier: Figure): boolean =>
  !compatible(pointed(later), pointed(earlier)) &&
  (!compatible(later, earlier) || !(isVague(later) || isVague(earlier)));

const isVague = ({ label }: Figure): boolean => VAGUE.test(label);
const VAGUE = /^(?:tens of |many |several |some |hundreds of )*(?:thousands|hundreds|dozens|scores|several|many)\b/i;

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

/** The clearest wording of a camp: exact before hedged, with its noun before without, the first of those. */
function labelOf(figures: readonly Figure[]): string {
  const clear = (f: Figure): number => Number(f.low === f.high) * 2 + Number(/\s\p{L}{3,}$/u.test(f.label));
  return figures.reduce((a, b) => (clear(b) > clear(a) ? b : a)).label;
}

const kindOf = (figures: readonly Figure[]): "duration" | "number" =>
  figures[0]?.measure === "duration" ? "duration" : "number";

/** "How long the rescue took", "How far shares fell", "The number of barrels". */
function subjectOf(figures: readonly Figure[]): string {
  const measure = figures[0]?.measure ?? "";
  const listed = SUBJECTS[measure];
  if (listed && measure !== "duration") return listed;
  const noun = mostUsed(figures.map((f) => f.noun).filter(Boolean));
  const common = figures.map((f) => [...f.heads]).reduce((a, b) => a.filter((head) => b.includes(head)));
  const known = common.flatMap((head) => SUBJECTS[`${measure}:${head}`] ?? [])[0];
  if (known) return known;
  const all = figures.filter((f) => f.heads.size > 0);
  const told = all
    .flatMap((f) => [...f.heads])
    .find((head) => all.every((f) => f.heads.has(head)) && SUBJECTS[`${measure}:${head}`]);
  if (told) return SUBJECTS[`${measure}:${told}`] ?? "";
  if (measure === "duration") return noun ? fill(SUBJECTS.duration, noun) : (SUBJECTS.took ?? "");
  if (/^unit:(?:rise|fall)$/.test(measure)) return fill(SUBJECTS.moved, longest(figures));
  if (measure !== "unit") return fill(SUBJECTS.number, noun);
  return noun ? fill(SUBJECTS.amount, noun) : (subjectOfUnit(figures[0]?.unit ?? "") ?? "");
}

/** What is named with a unit alone: a share, a sum of money, a figure of anything else. */
export const subjectOfUnit = (unit: string): string | undefined =>
  unit === "%" ? SUBJECTS.share : /^\p{Lu}{3}$/u.test(unit) ? SUBJECTS.sum : SUBJECTS.figure;

const fill = (pattern: string | undefined, words: string): string => (pattern ?? "{}").replace("{}", words);

const longest = (figures: readonly Figure[]): string =>
  figures.map((f) => f.noun).reduce((a, b) => (b.length > a.length ? b : a));

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
