import { expect, test } from "vitest";
import { compatible } from "../../src/merge/disagreements/interval.ts";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const point = (value: number) => ({ low: value, high: value });

/** Differences in figures as "subject, relation: label / label". */
function differences(texts: readonly string[], days: readonly string[] = []): string[] {
  const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, published: days[i] ?? "2021-03-10" }));
  return merge(
    articles.map((article) => annotate(article)),
    articles,
  )
    .disagreements.filter(({ kind }) => kind === "number" || kind === "duration")
    .map(({ subject, relation, values }) => `${subject}, ${relation}: ${values.map((one) => one.label).join(" / ")}`);
}

const STORM =
  "Storm Ulva hit the port of Tarnby in Norvia on Tuesday, the harbour master Nils Orre and the Coast Guard of Norvia said. ";

test("sums that the same words stand beside differ, whatever the currency", () => {
  const found = differences([
    `${STORM}The insurers' association put the damage at 300 million crowns.`,
    `${STORM}The bill will top 700 million crowns, according to the insurers' association.`,
  ]);
  expect(found).toEqual(["How large the damage is, conflict: 300 million crowns / 700 million crowns"]);
});

test("sums for other things do not", () => {
  const found = differences([
    `${STORM}The insurers' association put the damage at 300 million crowns.`,
    `${STORM}The government will pay 200 million crowns for new dykes.`,
  ]);
  expect(found).toEqual([]);
});

test("speeds in miles and in kilometres are one camp where they mean the same, two where they do not", () => {
  const gust = (speed: string): string => `${STORM}The lighthouse of Skarn measured a gust of ${speed}.`;
  expect(differences([gust("152 km/h"), gust("95 mph")])).toEqual([]);
  expect(differences([gust("180 km/h"), gust("95 mph")])).toEqual(["How fast it was, conflict: 95 mph / 180 km/h"]);
});

test("people that a storm kills while it cuts power are no jobs", () => {
  const found = differences([
    `${STORM}It killed three people, cutting power to 48,000 homes.`,
    `${STORM}The storm killed three people and cut power to 31,000 homes.`,
  ]);
  expect(found).toEqual(["How many homes lost power, conflict: 31,000 homes / 48,000 homes"]);
});

test("a toll of one day that grows is one history with those of later days", () => {
  const found = differences(
    [
      `${STORM}At least nine people died.`,
      `${STORM}Eleven people died, police said.`,
      `${STORM}Fourteen people lost their lives.`,
    ],
    ["2021-03-10", "2021-03-11", "2021-03-12"],
  );
  expect(found).toEqual(["How many people died, superseded: Fourteen people / Eleven people / At least nine people"]);
});

test("a figure to which a later report returns is in dispute, not superseded", () => {
  const found = differences(
    [
      `${STORM}1,200 people were evacuated.`,
      `${STORM}More than 3,000 people were evacuated.`,
      `${STORM}1,200 people were evacuated from the islands.`,
    ],
    ["2021-03-10", "2021-03-11", "2021-03-12"],
  );
  expect(found.map((one) => one.split(",")[1])).toEqual([" conflict: 1"]);
});

test("a decimal stands for what rounds to it", () => {
  expect(compatible(point(0.4), point(0.38))).toBe(true);
  expect(compatible(point(2), point(1.8))).toBe(true);
  expect(compatible(point(8), point(7.5))).toBe(false);
  expect(compatible(point(12), point(13))).toBe(false);
});
