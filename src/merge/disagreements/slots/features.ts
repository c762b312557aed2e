import { addVector, DIMENSIONS, vectorPlace } from "../../../text/background.ts";
import { rareness } from "../../weight.ts";
import { type Likeness, sameNoun } from "./likeness.ts";
import type { Value } from "./values.ts";

/** What tells whether two values fill one slot; each about 0 to 2. */
export type Feature = (typeof FEATURES)[number];

const GROUPS = ["count", "amount", "time"] as const;
const OF_GROUP = ["is", "common", "share", "knows", "names"] as const;

/** Its names, those of a group first: "count.share" is the share of a count, 0 for other values. */
export const FEATURES = [
  ...GROUPS.flatMap((group) => OF_GROUP.map((name) => `${group}.${name}` as const)),
  "clock",
  "sum",
  "distance",
  "likeliest",
  "lead",
  "beside",
  "bare",
  "oneNoun",
  "oneNounRare",
  "nounsNear",
  "otherModifier",
  "oneModified",
  "timesCounted",
  "timesAmount",
  "apartClock",
  "apartDate",
  "byVerb",
  "sameMoment",
  "otherMoment",
  "ahead",
  "rivals",
  "sameSpeaker",
  "otherSpeaker",
  "sameMeasure",
  "otherMeasure",
  "sameHead",
  "otherHead",
] as const;

/** What the articles of two values hold besides them. */
export interface Around {
  /** Of the two articles, how many have the other's value as well. */
  readonly knows: number;
  /** Values of the same kind that the two articles have besides. */
  readonly rivals: number;
  /** For how many of the two the other is the likeliest in its article. */
  readonly likeliest: number;
}

const FRONT = 3; // sentences

/** The features of two values of one kind. */
export function featuresOf(
  pair: Likeness,
  around: Around,
  near: (noun: string, other: string) => number,
): Partial<Record<Feature, number>> {
  const { a, b, common, share, deed } = pair;
  const group = groupOf(a);
  const counts = group === "count";
  const one = counts && sameNoun(a, b);
  const times = Math.min(3, Math.abs(Math.log((middle(a) + 0.01) / (middle(b) + 0.01))));
  const apart = Math.abs(middle(a) - middle(b));
  const longest = Math.max(...[a, b].map(({ low = 0, high = 0 }) => high - low)); // days; years are counted in years
  const modified = [a, b].map(({ modifiers }) => modifiers.length > 0);
  return {
    [`${group}.is`]: 1,
    [`${group}.common`]: Math.min(2, common),
    [`${group}.share`]: Math.min(0.6, share),
    [`${group}.knows`]: around.knows,
    [`${group}.names`]: Math.min(2, [...a.entities.keys()].filter((name) => b.entities.has(name)).length),
    clock: Number(a.kind === "clock"),
    sum: Number(a.kind === "sum"),
    distance: Number(a.kind === "distance"),
    likeliest: around.likeliest,
    lead: Number(a.sentence < FRONT && b.sentence < FRONT),
    beside: beside(pair),
    bare: Number(group === "amount" && common < 0.2),
    oneNoun: Number(one),
    oneNounRare: one ? Math.max(0, rareness(a.noun) - 0.5) : 0,
    nounsNear: counts && !one ? Math.max(0, near(a.noun, b.noun)) : 0,
    otherModifier: Number(counts && modified.every(Boolean) && !a.modifiers.some((word) => b.modifiers.includes(word))),
    oneModified: Number(modified[0] !== modified[1]),
    timesCounted: counts ? times : 0,
    timesAmount: group === "amount" ? times : 0,
    apartClock: a.kind === "clock" ? Math.min(3, apart / 120) : 0,
    apartDate: a.kind === "date" ? Math.min(3, Math.log1p(apart / Math.max(1, longest)) / 2) : 0,
    byVerb: Number(deed === "verb"),
    sameMoment: Number(a.moment !== undefined && a.moment === b.moment),
    otherMoment: Number(a.moment !== undefined && b.moment !== undefined && a.moment !== b.moment),
    ahead: Number(a.ahead !== b.ahead),
    rivals: !counts || one ? Math.min(4, around.rivals) : 0,
    sameSpeaker: Number(a.speaker !== undefined && a.speaker === b.speaker),
    otherSpeaker: Number(a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker),
    sameMeasure: Number(a.measure !== "" && a.measure === b.measure),
    otherMeasure: Number(a.measure !== "" && b.measure !== "" && a.measure !== b.measure),
    sameHead: Number(a.heads.some((head) => b.heads.includes(head))),
    otherHead: Number(a.heads.length > 0 && b.heads.length > 0 && !a.heads.some((head) => b.heads.includes(head))),
  };
}

const groupOf = ({ kind }: Value): (typeof GROUPS)[number] =>
  kind === "count" ? "count" : kind === "date" || kind === "clock" ? "time" : "amount";

const middle = ({ low = 0, high = 0 }: Value): number => (low + high) / 2;

/** How close the nearest rare word of both stands to them, 0 to 1. */
function beside({ a, b, words }: Likeness): number {
  let best = 0;
  for (const word of words) {
    const [x = "", y = x] = word.split("=");
    const [mine, theirs] = [a.words.get(x), b.words.get(y)];
    if (mine && theirs)
      best = Math.max(best, Math.sqrt(mine.close * theirs.close) * Math.min(rareness(x), rareness(y)));
  }
  return best;
}

/** How near two stems are in meaning, -1 to 1. */
export function nearness(x: string, y: string): number {
  const [a, b] = [x, y].map((stem) => {
    const vector = new Float32Array(DIMENSIONS);
    addVector(vector, vectorPlace(stem), 1);
    return vector;
  }) as [Float32Array, Float32Array];
  let [dot, p, q] = [0, 0, 0];
  for (let i = 0; i < DIMENSIONS; i++) {
    const [u, v] = [a[i] as number, b[i] as number];
    dot += u * v;
    p += u * u;
    q += v * v;
  }
  return p * q > 0 ? dot / Math.sqrt(p * q) : 0;
}
