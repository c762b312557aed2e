import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { annotate, merge, readSource } from "../../src/pipeline.ts";
import type { Article } from "../../src/records/article.ts";
import type { Digest, Disagreement, DisagreementValue } from "../../src/records/digest.ts";
import type { Reading } from "../../src/records/reading.ts";

const SEEDS = new URL("../../seeds/", import.meta.url);

let articles: readonly Article[] = [];
let readings: readonly Reading[] = [];
let five: Digest;

beforeAll(async () => {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith(".txt"));
  const reads = await Promise.all(files.map((file) => readSource(file, readFileSync(new URL(file, SEEDS)))));
  articles = reads.flatMap((read) => read.articles);
  readings = articles.map((article) => annotate(article));
  five = merge(readings, articles);
  articles = five.articles; // in the order of publication
});

const without = (left: Article): Digest =>
  merge(
    readings,
    articles.filter((article) => article !== left),
  );

interface Kept {
  readonly id: string;
  readonly also?: readonly string[];
}

/** Ids of the one digest that the other neither has nor knows as another id of something. */
const lost = (before: readonly Kept[], after: readonly Kept[]): string[] => {
  const known = new Set(after.flatMap(({ id, also = [] }) => [id, ...also]));
  return before.map(({ id }) => id).filter((id) => !known.has(id));
};

const renamed = (before: readonly Kept[], after: readonly Kept[]): string[] => {
  const ids = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !ids.has(id));
};

/** Whether the other sets the same sentences against each other, or more of them. */
const isStill = (one: Disagreement, other: Disagreement): boolean =>
  one.kind === other.kind && one.values.every((value) => other.values.some((wider) => holds(wider, value)));

const holds = (wider: DisagreementValue, value: DisagreementValue): boolean =>
  value.evidence.every(({ article, span }) =>
    wider.evidence.some((one) => one.article === article && one.span.start === span.start),
  );

test("the newest of five articles renames no person, place or difference, and no claim but one that joins an older one", () => {
  const four = without(articles.at(-1) as Article);
  expect(four.articles).toHaveLength(4);
  expect(renamed(four.entities, five.entities)).toEqual([]);
  expect(renamed(four.disagreements, five.disagreements)).toEqual([]);
  const joined = new Set(five.claims.flatMap(({ also = [] }) => also));
  expect(renamed(four.claims, five.claims).filter((id) => !joined.has(id as never))).toEqual([]);
});

test("whichever of five articles comes last, what had an id is still found by it", () => {
  for (const last of articles) {
    const four = without(last);
    expect(lost(four.entities, five.entities)).toEqual([]);
    expect(lost(four.claims, five.claims)).toEqual([]);
    const kept = four.disagreements.filter((one) => five.disagreements.some((other) => isStill(one, other)));
    expect(kept.length).toBeGreaterThan(4);
    expect(lost(kept, five.disagreements)).toEqual([]);
  }
});

test("no two records of one story share an id", () => {
  for (const records of [five.entities, five.claims, five.disagreements, five.events])
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});
