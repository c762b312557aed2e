import { SUBJECTS } from "../../../language/en/differences.ts";
import { lexicon } from "../../events/lexicon.ts";
import { mostUsed } from "../../most-used.ts";
import { rareness } from "../../weight.ts";
import { type Camp, distinct, type Finding } from "../finding.ts";
import { subjectOfUnit } from "../quantities.ts";
import { whenOf } from "../when.ts";
import { agree, type Likeness } from "./likeness.ts";
import type { Value } from "./values.ts";

const MANY = 5; // camps; more are of several things

/**
 * What pairs of one slot come to. Values of different moments, where the later report says that it moved on, are the history
 * of one figure; what is left, or of one moment, is a conflict.
 */
export function judge(pairs: readonly Likeness[]): Finding[] {
  const values = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(byTime);
  if (!pairs.some(hasMoved)) return conflictOf(values, pairs);
  const series = longestRun(values);
  const rest = pairs.filter(({ a, b }) => timeOf(a) === timeOf(b));
  return [...conflictOf([...new Set(rest.flatMap(({ a, b }) => [a, b]))], pairs), ...historyOf(series)];
}

/** The moment that a value is of: the day that its sentence names, else that of its report. */
const timeOf = ({ moment, day }: Value): number => moment ?? day ?? 0;

const byTime = (a: Value, b: Value): number => timeOf(a) - timeOf(b) || a.at - b.at || a.sentence - b.sentence;

/** Counts and sums change as a story goes on; lengths, hours and dates do not. */
function hasMoved({ a, b }: Likeness): boolean {
  if ((a.kind !== "count" && a.kind !== "sum") || timeOf(a) === timeOf(b)) return false;
  const [earlier, later] = timeOf(a) > timeOf(b) ? [b, a] : [a, b];
  const grows = a.kind === "count" && middle(later) > middle(earlier) && (earlier.soFar || later.soFar);
  return later.moved || grows || (earlier.bid && !later.bid) || (a.moment !== undefined && b.moment !== undefined);
}

/** The longest run of values that only grows, or only shrinks, in the order of time. */
function longestRun(values: readonly Value[]): Value[] {
  const runs = ([1, -1] as const).map((sign) => {
    const ending: Value[][] = [];
    for (const value of values) {
      const before = ending.filter((run) => {
        const last = run.at(-1) as Value;
        return timeOf(last) < timeOf(value) && (agree(last, value) || sign * (middle(value) - middle(last)) > 0);
      });
      const longest = before.reduce<Value[]>((a, b) => (b.length > a.length ? b : a), []);
      ending.push([...longest, value]);
    }
    return ending.reduce<Value[]>((a, b) => (b.length > a.length ? b : a), []);
  });
  return runs.reduce((a, b) => (b.length > a.length ? b : a));
}

const middle = ({ low = 0, high = 0 }: Value): number => (low + high) / 2;

function historyOf(series: readonly Value[]): Finding[] {
  const steps: Value[][] = [];
  for (const value of series) {
    const last = steps.at(-1);
    if (last?.every((one) => agree(one, value))) last.push(value);
    else steps.push([value]);
  }
  if (steps.length < 2) return [];
  const labels = steps.map(([first]) => `“${first?.label}”`);
  return [
    {
      kind: "number",
      about: "slot",
      relation: "superseded",
      subject: subjectOf(series),
      camps: [...steps].reverse().map(campOf),
      why: `The figure changed as the story went on; the latest report has ${labels.at(-1)}, after ${labels.slice(0, -1).join(", then ")}.`,
    },
  ];
}

function conflictOf(values: readonly Value[], pairs: readonly Likeness[]): Finding[] {
  const camps: Value[][] = [];
  for (const value of [...values].sort((a, b) => width(a) - width(b) || middle(a) - middle(b))) {
    const camp = camps.find((members) => members.every((member) => agree(member, value)));
    if (camp) camp.push(value);
    else camps.push([value]);
  }
  const [first] = values;
  if (!first || camps.length < 2 || camps.length > MANY) return [];
  camps.sort((a, b) => middle(a[0] as Value) - middle(b[0] as Value));
  const labels = camps.map(([one]) => `“${one?.label}”`).join(" and ");
  return [
    {
      kind: isTime(first) ? "date" : isLength(first) ? "duration" : "number",
      about: "slot",
      relation: "conflict",
      subject: subjectOf(values),
      camps: camps.map(campOf),
      why: `${labels} exclude each other, and what the reports say beside them is alike: ${wordsIn(pairs, values)}.`,
    },
  ];
}

const width = ({ low = 0, high = 0 }: Value): number => high - low;
const isTime = ({ kind }: Value): boolean => kind === "date" || kind === "clock";
const isLength = ({ kind }: Value): boolean => kind === "length" || kind === "distance";

function campOf(camp: readonly Value[]): Camp {
  const [first] = camp.toSorted((a, b) => a.at - b.at || a.sentence - b.sentence);
  const numbers = first && (first.kind === "count" || first.kind === "sum");
  return {
    value: first?.label ?? "",
    label: first?.label ?? "",
    ...(numbers && {
      low: Math.min(...camp.map(({ low = 0 }) => low)),
      high: Math.max(...camp.map(({ high = 0 }) => high)),
    }),
    evidence: distinct(camp.map(({ evidence }) => evidence)),
  };
}

/** The words that stand beside both of some pair, in the words of the sources. */
function wordsIn(pairs: readonly Likeness[], values: readonly Value[]): string {
  const words = pairs
    .filter(({ a, b }) => values.includes(a) && values.includes(b))
    .flatMap(({ a, words }) => words.map((word) => a.words.get(word.split("=")[0] ?? "")?.norm ?? ""))
    .filter((word) => word && rareness(word) > 0.5);
  return [...new Set(words)]
    .slice(0, 4)
    .map((word) => `“${word}”`)
    .join(", ");
}

function subjectOf(values: readonly Value[]): string {
  const [first] = values;
  const told = values.map(({ text, label }) => ({ text, phrase: label }));
  if (!first || isTime(first)) return whenOf(told);
  if (isLength(first))
    return whenOf(told.map(({ text, phrase }) => ({ text, phrase: `for ${phrase}` }))).replace(/^When/, "How long");
  if (first.kind === "count")
    return (SUBJECTS.number ?? "{}").replace("{}", mostUsed(values.map(({ counted }) => counted)));
  const noun = values.map(nounBy).find(Boolean);
  if (noun) return (SUBJECTS.amount ?? "{}").replace("{}", noun);
  return subjectOfUnit(first.unit) ?? "";
}

/** "A pay rise of 12 percent", "$9 million in damages", "12 percent pay rise": what a sum is of. */
function nounBy({ text, label }: Value): string | undefined {
  const at = text.indexOf(label);
  const before = /(\p{Ll}+(?: of \p{Ll}{4,})?) (?:of|at|to|is|was|by|came to) (?:about |around |some |only )?$/u.exec(
    text.slice(0, at),
  )?.[1];
  const behind = /^ (?:in |of )?(\p{Ll}{3,}(?: \p{Ll}{3,})?)/u.exec(text.slice(at + label.length))?.[1];
  return [before, behind].find((words) =>
    words?.split(" ").every((word) => !NO_NOUN.has(word) && !lexicon.isPast(word)),
  );
}

const NO_NOUN: ReadonlySet<string> = new Set(
  "and but for from the than more less with that who which when while after before each every was were has have had will said says put puts because over under about its their his her this out into also only just even asked".split(
    " ",
  ),
);
