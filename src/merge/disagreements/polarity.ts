import { POLES } from "../../language/en/opposites.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { Candidate } from "../events/candidate.ts";
import { grouped } from "../grouped.ts";
import { type Detector, distinct, type Finding, type Scene } from "./finding.ts";
import { stemSet } from "./stems.ts";

const DAYS = 7;
const ALIKE = 0.45; // share of the smaller report's stems: both must speak of the same deed, not only of one event

/** Within one event: a thing done according to some and not done, or its opposite done, according to others. */
export const polarity: Detector<never> = {
  name: "disagreements/polarity",
  collect: () => [],
  compare: (_facts, scene) => {
    const poles = polesIn(scene);
    return scene.told.flatMap(({ members }) =>
      new Set(members.map((m) => m.at)).size < 2 ? [] : within(members, poles, scene),
    );
  },
};

function within(members: readonly Candidate[], poles: Poles, scene: Scene): Finding[] {
  const told = members.filter((m) => !m.quoted && m.status === "happened").slice(0, 60);
  const content = new Map(told.map((one) => [one, new Set(one.stems.filter((stem) => stem.length > 3))]));
  const likeness = (a: Candidate, b: Candidate): number => inCommon(content.get(a) ?? NONE, content.get(b) ?? NONE);
  const held = new Map<Candidate, ReadonlySet<number>>();
  const polesOf = (one: Candidate): ReadonlySet<number> => {
    const found = held.get(one) ?? new Set(one.stems.flatMap((stem) => poles.of.get(stem) ?? []).sort((x, y) => x - y));
    held.set(one, found);
    return found;
  };
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1)) {
      if (a.at === b.at || likeness(a, b) < ALIKE || !nearInTime(a, b, scene)) continue;
      if (a.negated !== b.negated && a.verb === b.verb && a.verb !== "") return [denial(told, a, b, likeness, scene)];
      const pair = opposite(polesOf(a), polesOf(b), poles.words);
      if (pair) return [opposed(a, b, pair)];
    }
  return [];
}

/** Reports of one time: what held in January need not hold in April. */
function nearInTime(a: Candidate, b: Candidate, { articles }: Scene): boolean {
  const [x, y] = [a, b].map(({ at }) => {
    const published = articles[at]?.published;
    return published ? rangeOf(published).first : undefined;
  });
  return x === undefined || y === undefined || Math.abs(x - y) <= DAYS;
}

function denial(
  told: readonly Candidate[],
  a: Candidate,
  b: Candidate,
  likeness: (a: Candidate, b: Candidate) => number,
  scene: Scene,
): Finding {
  const [yes, no] = a.negated ? [b, a] : [a, b];
  const camp = (negated: boolean, first: Candidate) => ({
    value: negated ? "no" : "yes",
    label: short(scene, first),
    evidence: distinct(
      [first, ...told.filter((m) => m.negated === negated && likeness(m, first) >= ALIKE)].map(({ article, span }) => ({
        article,
        span,
      })),
    ),
  });
  return {
    kind: "polarity",
    relation: "conflict",
    subject: `Whether it happened: ${short(scene, yes)}`,
    camps: [camp(false, yes), camp(true, no)],
    why: "One report says that it was so, the other that it was not.",
  };
}

function opposed(a: Candidate, b: Candidate, pair: readonly [string, string]): Finding {
  return {
    kind: "polarity",
    relation: "conflict",
    subject: `Whether they ${pair[0]} or ${pair[1]}`,
    camps: [
      { value: pair[0], label: pair[0], evidence: [{ article: a.article, span: a.span }] },
      { value: pair[1], label: pair[1], evidence: [{ article: b.article, span: b.span }] },
    ],
    why: `“${pair[0]}” and “${pair[1]}” are opposites, said of the same thing.`,
  };
}

/** A verb of the one whose opposite is in the other, and not both in one. */
function opposite(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  words: readonly string[],
): readonly [string, string] | undefined {
  for (const pole of a) {
    const other = pole ^ 1;
    if (!a.has(other) && b.has(other) && !b.has(pole)) return [words[pole] ?? "", words[other] ?? ""];
  }
  return undefined;
}

/** Poles by number: two that are opposites stand side by side, an even number and the odd one after it. */
interface Poles {
  /** The first word of each. */
  readonly words: readonly string[];
  /** Those that a stem is of. */
  readonly of: ReadonlyMap<string, readonly number[]>;
}

function polesIn({ actions }: Scene): Poles {
  const poles = POLES.flat();
  const stems = poles.map((words) => stemSet(words, actions.stem));
  return {
    words: poles.map((words) => words.split(" ")[0] ?? ""),
    of: grouped(poles.keys(), (pole) => stems[pole] ?? []),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Share of the stems of the one with fewer that the other has, 0 to 1; of very few the share of four. */
function inCommon(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  let common = 0;
  for (const stem of few) if (many.has(stem)) common++;
  return common / Math.max(4, few.size);
}

function short(scene: Scene, { at, clause }: Candidate): string {
  const words = (scene.articles[at]?.text.slice(clause.start, clause.end) ?? "").replace(/\s+/g, " ");
  return words.length > 90 ? `${words.slice(0, words.lastIndexOf(" ", 88))} …` : words;
}
