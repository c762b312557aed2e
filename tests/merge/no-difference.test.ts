import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const STORY =
  "Minister Ilse Varga met engineer Otto Brandl of the Tarnvale Dam Authority in Kolvik. Geologist Petra Lindholm was there.";

/** The differences between short reports of one story, as "kind relation: label / label". */
function differences(...reports: readonly (readonly [published: string, text: string])[]): string[] {
  const articles = reports.map(([published, text], i) =>
    articleFromText(`${STORY} ${text}`, { id: `report-${i}`, published }),
  );
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements.map(
    ({ kind, relation, values }) => `${kind} ${relation}: ${values.map(({ label }) => label).join(" / ")}`,
  );
}

test("a toll that rises is a history, one that a later report has lower is in dispute", () => {
  expect(
    differences(["2031-05-12", "Nine people were killed."], ["2031-05-14", "Fourteen people were killed."]),
  ).toEqual(["number superseded: Fourteen people / Nine people"]);
  expect(
    differences(["2031-05-13", "Sixty people were injured."], ["2031-05-14", "Forty-six people were injured."]),
  ).toEqual(["number conflict: Forty-six people / Sixty people"]);
});

test("three of five carriages are three", () => {
  expect(
    differences(
      ["2031-05-12", "Three of its five carriages left the rails."],
      ["2031-05-13", "Three carriages derailed."],
    ),
  ).toEqual([]);
});

test("the spelling of an organization in two house styles is no difference, another letter in a name is", () => {
  expect(
    differences(
      ["2031-05-12", "The Tarnvale Labour Organisation protested."],
      ["2031-05-13", "The Tarnvale Labour Organization protested."],
    ),
  ).toEqual([]);
});

test("“no more than” denies nothing", () => {
  expect(
    differences(
      ["2031-05-12", "The express stood at the signal box, the union said."],
      ["2031-05-12", "The express stood at no more than one signal box, the railway said."],
    ).filter((line) => line.startsWith("polarity")),
  ).toEqual([]);
});

test("what is not told, not wanted, not always so or not said of some is not denied; nor by who denies as well", () => {
  const pairs = [
    [
      "The flood killed farmers, Otto Brandl said.",
      "Petra Lindholm said farmers were killed but she could not say how many.",
    ],
    ["Tests on the turbine have been ordered.", "They gave no tests of the turbine that they had ordered."],
    ["If the mayor falls, Kolvik loses its last ally.", "Kolvik does not want to lose an ally."],
    [
      "Cases of rust in turbines are reported, Otto Brandl said.",
      "Rust does not normally infect turbines, Petra Lindholm said.",
    ],
    [
      "He was not a suspect, and the police did not intend to question the engineer.",
      "The police did not intend to question the engineer.",
    ],
  ] as const;
  for (const [yes, no] of pairs) expect(differences(["2031-05-12", yes], ["2031-05-12", no])).toEqual([]);
  expect(
    differences(
      ["2031-05-12", "The police used tear gas against farmers at the gate."],
      ["2031-05-12", "Otto Brandl denied that the police had used tear gas against farmers."],
    ),
  ).toHaveLength(1);
});
