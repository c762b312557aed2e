import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createComparer } from "../../src/text/similarity.ts";
import { gold } from "./gold.ts";

/** The STS Benchmark may be measured with and not be passed on (see gold.ts). */
const file = `${gold}/similarity-dev/stsb-dev.jsonl.gz`;

interface Pair {
  readonly genre: string;
  readonly score: number;
  readonly a: string;
  readonly b: string;
}

const FLOORS = { all: 0.82, news: 0.813 };

test.skipIf(!existsSync(file))("similarity follows what people say about how alike two sentences are", () => {
  const pairs = gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Pair);
  const { vector, compare } = createComparer();
  const likeness = (some: readonly Pair[]): number =>
    pearson(
      some.map((pair) => compare(vector(pair.a), vector(pair.b))),
      some.map((pair) => pair.score),
    );
  expect(likeness(pairs)).toBeGreaterThan(FLOORS.all);
  expect(likeness(pairs.filter((pair) => pair.genre.includes("news")))).toBeGreaterThan(FLOORS.news);
});

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const dot = (f: (i: number) => number): number => x.reduce((sum, _, i) => sum + f(i), 0);
  const spread = (list: readonly number[], m: number): number => Math.sqrt(dot((i) => ((list[i] as number) - m) ** 2));
  return dot((i) => ((x[i] as number) - mx) * ((y[i] as number) - my)) / (spread(x, mx) * spread(y, my));
}
