import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const STORY =
  "Minister Ilse Varga met engineer Otto Brandl of the Tarnvale Fire Authority in Kolvik. Geologist Petra Lindholm was there.";

/** The differences of number between short reports of one story, a day apart. */
function numbers(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) =>
    articleFromText(`${STORY}\n\n${text}`, { id: `report-${i}`, published: `2031-05-2${i}` }),
  );
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements
    .filter(({ kind }) => kind === "number")
    .map(({ relation, values }) => `${relation}: ${values.map(({ label }) => label).join(" / ")}`);
}

test("burnt land grows with the fire", () => {
  const first = "The fire has burned 2,000 hectares of forest.";
  const later = "By now 7,100 hectares of forest have burned.";
  expect(numbers(first, later)).toEqual(["superseded: 7,100 hectares / 2,000 hectares"]);
});

test("two turnouts of one vote exclude each other, turnouts of two years do not", () => {
  const high = "Turnout in the vote was 68 percent.";
  expect(numbers(high, "Observers put turnout at 61 percent.")).toHaveLength(1);
  expect(numbers(high, "In 2022 turnout was 80 percent.")).toEqual([]);
});

test("the crews of two countries are counted apart", () => {
  expect(
    numbers("More than 200 firefighters fought the flames.", "Thirty firefighters from Norland fought the flames."),
  ).toEqual([]);
});

test("a hospital that tells of deaths counts no injured", () => {
  const killed = "Hospital officials said two people had been shot dead.";
  expect(numbers(killed, "Seventeen people were injured, police said.")).toEqual([]);
});
