import { expect, test } from "vitest";
import { campsOf, compatible } from "../../src/merge/disagreements/interval.ts";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const point = (value: number) => ({ low: value, high: value });

/** Differences of some texts as "kind relation: label / label"; each text is a report of the same day, or of its own. */
function differences(texts: readonly string[], days: readonly string[] = []): string[] {
  const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, published: days[i] ?? "2021-03-10" }));
  const told = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return told.disagreements.map(
    ({ kind, relation, values }) => `${kind} ${relation}: ${values.map((one) => one.label).join(" / ")}`,
  );
}

test("bounds that meet are one camp, bounds that exclude each other are two", () => {
  const figures = [{ high: 6, highOpen: true }, { low: 7, lowOpen: true }, point(7.5)];
  expect(campsOf(figures)).toHaveLength(2);
});

test("a round number stands for what rounds to it", () => {
  expect(compatible(point(2000), point(2134))).toBe(true);
  expect(compatible(point(12), point(15))).toBe(false);
  expect(compatible(point(2150), point(2134))).toBe(false);
});

test("lengths of the same talks that exclude each other are a difference", () => {
  const found = differences([
    "Ana Ruiz and Jon Berg met in Oslo on Tuesday. The talks lasted nearly three hours.",
    "Ana Ruiz and Jon Berg met for more than four hours in Oslo on Tuesday.",
  ]);
  expect(found).toEqual(["duration conflict: nearly three hours / more than four hours"]);
});

test("lengths of talks on two days are none", () => {
  const found = differences([
    "Ana Ruiz and Jon Berg met for three hours in Oslo on Monday.",
    "Ana Ruiz and Jon Berg met for five hours in Oslo on Tuesday.",
  ]);
  expect(found.filter((one) => one.startsWith("duration"))).toEqual([]);
});

test("a toll that rises from day to day is superseded, not a conflict", () => {
  const found = differences(
    [
      "Nine people were killed when a ferry sank off Kelmouth on Tuesday.",
      "Seventeen people were killed when the ferry sank off Kelmouth on Tuesday.",
    ],
    ["2021-03-09", "2021-03-12"],
  );
  expect(found).toEqual(["number superseded: Seventeen people / Nine people"]);
});

test("tolls for the same moment are a conflict, tolls of two accidents are not", () => {
  const kelmouth = "Nine people were killed when a ferry sank off Kelmouth on Tuesday.";
  expect(differences([kelmouth, "Twelve people were killed when a ferry sank off Kelmouth on Tuesday."])).toEqual([
    "number conflict: Nine people / Twelve people",
  ]);
  expect(differences([kelmouth, "A fire in a hotel in Lima killed thirty people in 1998."])).toEqual([]);
});

test("a hedge alone is no difference", () => {
  const found = differences([
    "About 40 people were injured in the fire in Arlen on Tuesday.",
    "A fire in Arlen injured 38 people on Tuesday.",
  ]);
  expect(found).toEqual([]);
});

test("a shorter quotation is not another wording", () => {
  const found = differences([
    'Mayor Tomas Oriel called the vote "a hasty and costly mistake".',
    'Mayor Tomas Oriel called the vote "a costly mistake".',
  ]);
  expect(found).toEqual([]);
});
