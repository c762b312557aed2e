import { rangeOf } from "../../records/edtf.ts";
import type { Candidate } from "../events/candidate.ts";
import type { Told } from "../events/events.ts";
import { rareness } from "../weight.ts";
import type { Detector, Finding } from "./finding.ts";

const ALIKE = 0.5; // share of the smaller report's stems, dates left out
const VERY_ALIKE = 0.7; // for what may happen more than once
const APART = 40; // days; what lies further apart are rather two happenings

/** Happenings that come once for those they befall; meetings and attacks come again. */
const ONCE: ReadonlySet<string> = new Set(
  "kill shoot explode crash collapse quake arrest charge sentence sue resign appoint recall launch close buy marry birth bury sign elect fire".split(
    " ",
  ),
);

/** One happening on two dates: alike in words, names and class, each date from other articles. */
export const dates: Detector<never> = {
  name: "disagreements/dates",
  collect: () => [],
  compare: (_facts, scene) => {
    const { related } = scene;
    const buckets = new Map<string, Told[]>();
    for (const told of scene.told) {
      if (told.event.status !== "happened" || !isDay(told)) continue;
      const first = lead(told);
      const deeds = [
        ...first.actions.filter((one) => ONCE.has(one)),
        ...(first.verb && !first.saying ? [`v:${first.verb}`] : []),
      ];
      for (const action of deeds)
        for (const entity of [...first.entities, ...rare(first)]) {
          const key = `${action}|${entity}`;
          buckets.set(key, [...(buckets.get(key) ?? []), told]);
        }
    }
    const found = new Map<string, Finding>();
    for (const told of buckets.values()) {
      if (told.length > 8) continue; // so many are a series, not one happening
      for (const [i, a] of told.entries())
        for (const b of told.slice(i + 1)) {
          const key = [a.event.id, b.event.id].sort().join();
          if (!found.has(key) && sameHappening(a, b, related)) found.set(key, findingOf(a, b));
        }
    }
    return [...found.values()];
  },
};

/** The rarest words: they stand in where no name was found. */
const rare = (candidate: Candidate): string[] =>
  candidate.stems.filter((stem) => rareness(stem) > 0.995 && !/\d/.test(stem)).slice(0, 3);

const isDay = (told: Told): boolean =>
  told.event.precision === "day" || told.event.precision === "month" || told.event.precision === "year";
const lead = (told: Told): Candidate => told.members[0] as Candidate;

function sameHappening(a: Told, b: Told, related: (x: number, y: number) => boolean): boolean {
  const [x, y] = [rangeOf(a.event.edtf as never), rangeOf(b.event.edtf as never)];
  if (x.first === undefined || y.first === undefined || x.last === undefined || y.last === undefined) return false;
  if (x.first <= y.last && y.first <= x.last) return false;
  if (Math.abs(x.first - y.first) > APART && a.event.edtf.slice(4) !== b.event.edtf.slice(4)) return false;
  const [mine, theirs] = [new Set(a.members.map((m) => m.at)), new Set(b.members.map((m) => m.at))];
  if (
    [...mine].some((at) => theirs.has(at)) ||
    ![...mine].some((at) => [...theirs].some((other) => related(at, other)))
  )
    return false;
  return a.members.some((m) => b.members.some((n) => likeness(m, n) >= barFor(m, n) && sameNames(m, n)));
}

const barFor = (a: Candidate, b: Candidate): number =>
  a.actions.some((one) => ONCE.has(one) && b.actions.includes(one)) ? ALIKE : VERY_ALIKE;

/** The names that both can share are shared; where taggers missed them, the rarest words stand in. */
const sameNames = (a: Candidate, b: Candidate): boolean =>
  shared(a.entities, b.entities) >= Math.min(2, a.entities.length, b.entities.length) ||
  (likeness(a, b) >= VERY_ALIKE && shared(rare(a), rare(b)) > 0);

function likeness(a: Candidate, b: Candidate): number {
  const of = (c: Candidate): string[] => c.stems.filter((stem) => stem.length > 2 && !/\d/.test(stem));
  const [x, y] = [of(a), new Set(of(b))];
  return x.filter((stem) => y.has(stem)).length / Math.max(4, Math.min(x.length, y.size));
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((one) => b.includes(one)).length;

function findingOf(a: Told, b: Told): Finding {
  return {
    kind: "date",
    relation: "conflict",
    subject: `When: ${a.event.headline}`,
    camps: [a, b].map(({ event, members }) => ({
      value: event.edtf,
      label: event.dating.phrase || event.edtf,
      evidence: members
        .filter((m) => m.edtf !== "" && m.basis !== "bound")
        .map(({ article, span }) => ({ article, span })),
    })),
    why: `The same happening is put on ${a.event.edtf} and on ${b.event.edtf}, each by other sources.`,
  };
}
