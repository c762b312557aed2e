/**
 * Learns the weights of src/merge/disagreements/slots/weights.ts from the marked stories, and says how they do on stories
 * left out: `npm run slots` prints the table.
 */
import { FEATURES } from "../../../src/merge/disagreements/slots/features.ts";
import { chosen } from "../../../src/merge/disagreements/slots/learnt.ts";
import { type Partners, partnersOf } from "../../../src/merge/disagreements/slots/partners.ts";
import { type Value, type ValueKind, valuesIn } from "../../../src/merge/disagreements/slots/values.ts";
import type { Span } from "../../../src/records/span.ts";
import { probability, regress } from "./logistic.ts";
import { type Marked, type MarkedDifference, type MarkedStory, readStory, storyNames } from "./marked-stories.ts";

const PENALTY = 4; // on features scaled to deviation 1; from 1 to 8 all do alike

interface Example {
  readonly story: string;
  readonly pair: Partners;
  readonly row: readonly number[];
  /** 1: fill a slot that is marked as told in two ways; 0: no marked difference holds their sentences; else not told. */
  label: 0 | 1 | undefined;
  /** Marked differences of their kind. */
  readonly of: readonly string[];
}

const FITTING: Readonly<Record<string, readonly ValueKind[]>> = {
  number: ["count", "sum"],
  existence: ["count", "sum"],
  date: ["date", "clock", "length"],
  duration: ["length", "distance", "date"],
};

function examplesOf(story: MarkedStory): Example[] {
  const spans = new Map<Value, { readonly sentence: Span; readonly own: Span }>();
  const values = story.views.flatMap((views) =>
    views.flatMap((view) =>
      valuesIn(view, views, story.actions).map((value) => {
        const at = view.article.text.slice(view.span.start, view.span.end).replace(/\s/g, " ").indexOf(value.label);
        const start = view.span.start + Math.max(0, at);
        spans.set(value, { sentence: view.span, own: { start, end: start + value.label.length } });
        return value;
      }),
    ),
  );
  const holds = (value: Value, places: readonly Marked[], part: "sentence" | "own"): boolean => {
    const span = spans.get(value)?.[part];
    return places.some(
      ({ at, start, end }) => at === value.at && span !== undefined && start < span.end && span.start < end,
    );
  };
  const parts = ({ a, b }: Partners, { camps }: MarkedDifference, part: "sentence" | "own"): boolean =>
    camps.some((one, i) => camps.some((other, j) => i !== j && holds(a, one, part) && holds(b, other, part)));
  const kinds = [...new Set(values.map(({ kind, unit }) => `${kind}|${unit}`))];
  const examples = kinds
    .flatMap((key) =>
      partnersOf(
        values.filter(({ kind, unit }) => `${kind}|${unit}` === key),
        values,
        story.related,
      ),
    )
    .map((pair): Example => {
      const touching = story.differences.filter((one) => parts(pair, one, "sentence"));
      const fitting = touching.filter(
        (one) => one.relation !== "granularity" && FITTING[one.kind]?.includes(pair.a.kind),
      );
      const exact = !pair.agrees && fitting.some((one) => parts(pair, one, "own"));
      return {
        story: story.name,
        pair,
        row: FEATURES.map((name) => pair.features[name] ?? 0),
        label: pair.agrees ? undefined : exact ? 1 : touching.length === 0 ? 0 : undefined,
        of: fitting.map(({ id }) => id),
      };
    });
  // of a difference whose marks hold no value, the likest pair stands for it
  for (const id of new Set(examples.flatMap(({ of }) => of))) {
    const own = examples.filter((one) => one.of.includes(id) && !one.pair.agrees);
    if (own.length === 0 || own.some(({ label }) => label === 1)) continue;
    own.reduce((a, b) => (b.pair.common > a.pair.common ? b : a)).label = 1;
  }
  return examples;
}

/** Weights for features as they are, learned on features scaled to deviation 1. */
function learn(examples: readonly Example[]): number[] {
  const told = examples.filter(({ label }) => label !== undefined);
  const means = FEATURES.map((_, i) => told.reduce((sum, { row }) => sum + (row[i] as number), 0) / told.length);
  const deviations = FEATURES.map(
    (_, i) =>
      Math.sqrt(
        told.reduce((sum, { row }) => sum + ((row[i] as number) - (means[i] as number)) ** 2, 0) / told.length,
      ) || 1,
  );
  const weights = regress(
    told.map(({ row }) => row.map((x, i) => (x - (means[i] as number)) / (deviations[i] as number))),
    told.map(({ label }) => label as number),
    PENALTY,
  );
  const own = FEATURES.map((_, i) => (weights[i] as number) / (deviations[i] as number));
  return [...own, (weights.at(-1) as number) - own.reduce((sum, w, i) => sum + w * (means[i] as number), 0)];
}

const stories: Example[][] = [];
for (const name of storyNames()) stories.push(examplesOf(await readStory(name)));

for (const bar of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  let [pairs, right] = [0, 0];
  const found = new Set<string>();
  const known = new Set<string>();
  for (const left of stories) {
    const weights = learn(stories.filter((one) => one !== left).flat());
    const of = new Map(left.map((one) => [one.pair, one]));
    for (const one of left) for (const id of one.pair.agrees ? [] : one.of) known.add(`${one.story} ${id}`);
    for (const pair of chosen(
      left.map((one) => one.pair),
      (one) => probability(of.get(one as Partners)?.row ?? [], weights),
      bar,
    )) {
      const one = of.get(pair);
      pairs++;
      if (one && one.of.length > 0) right++;
      for (const id of one?.of ?? []) found.add(`${one?.story} ${id}`);
      if (bar === 0.45 && process.argv.includes("--wrong") && one && one.of.length === 0)
        console.error(
          one.story,
          probability(one.row, weights).toFixed(2),
          pair.a.kind,
          pair.a.label,
          "/",
          pair.b.label,
          "|",
          pair.a.text.slice(0, 160),
          "||",
          pair.b.text.slice(0, 160),
        );
    }
  }
  console.error(
    `bar ${bar}: ${pairs} pairs, ${(right / pairs).toFixed(2)} of them marked; ${found.size} of ${known.size} differences`,
  );
}

if (process.argv.includes("--each"))
  for (const left of stories) {
    const own = learn(stories.filter((one) => one !== left).flat());
    console.error(
      JSON.stringify({
        story: left[0]?.story,
        weights: Object.fromEntries([...FEATURES, "constant"].map((name, i) => [name, own[i]])),
      }),
    );
  }
const weights = learn(stories.flat());
console.log(
  [...FEATURES, "constant"]
    .map((name, i) => `  ${/\W/.test(name) ? JSON.stringify(name) : name}: ${(weights[i] as number).toFixed(2)},`)
    .join("\n"),
);
