import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** What is superseded between short reports of one story, as "subject: value / value". */
function histories(...reports: readonly (readonly [published: string, text: string])[]): string[] {
  const articles = reports.map(([published, text], i) =>
    articleFromText(`${STORY} ${text}`, { id: `report-${i}`, published }),
  );
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements
    .filter(({ relation, kind }) => relation === "superseded" && kind !== "number")
    .map(({ subject, values }) => `${subject}: ${values.map(({ value }) => value).join(" / ")}`);
}

const STORY =
  "Minister Ilse Varga met engineer Otto Brandl of the Tarnvale Dam Authority in Kolvik. Geologist Petra Lindholm was there.";

test("a refusal to resign is overtaken by the resignation", () => {
  const refusal = '"I will not resign," Ilse Varga said. Otto Brandl agreed with her.';
  expect(
    histories(
      ["2031-05-20", refusal],
      ["2031-05-22", "Ilse Varga has ruled out resigning."],
      ["2031-05-25", "On Sunday evening Ilse Varga handed in her resignation."],
    ),
  ).toEqual(["Whether Ilse Varga stays in office: stays / goes or offers to"]);
  expect(histories(["2031-05-20", refusal], ["2031-05-25", "Otto Brandl handed in his resignation."])).toEqual([]);
  expect(histories(["2031-05-20", refusal], ["2031-05-25", "Ilse Varga could have resigned, critics say."])).toEqual(
    [],
  );
});

test("two reports of one day that exclude each other, and a resignation before the refusal, are no history", () => {
  const [stays, goes] = ["Ilse Varga has ruled out resigning.", "Ilse Varga resigned over the dam."];
  expect(histories(["2031-05-20", stays], ["2031-05-20", goes])).toEqual([]);
  expect(histories(["2031-05-22", stays], ["2031-05-20", goes])).toEqual([]);
});

test("bail refused, then granted", () => {
  expect(
    histories(
      ["2031-05-20", "The judge refused a request to release Otto Brandl."],
      ["2031-05-28", "Otto Brandl was released on Tuesday."],
    ),
  ).toEqual(["Whether Otto Brandl is free: held / free"]);
});

test("a sponsor who stands by somebody and then ends the contract", () => {
  expect(
    histories(
      ["2031-05-20", "The Tarnvale Dam Authority said that it stood by him."],
      ["2031-05-28", "The Tarnvale Dam Authority ended its contract with the engineer."],
    ),
  ).toEqual(["Whether Tarnvale Dam Authority keeps its contract: stands by it / does not"]);
});

test("what was unlikely and what was refused is decided or done later", () => {
  expect(
    histories(
      ["2031-05-20", "Petra Lindholm is unlikely to testify."],
      ["2031-05-28", "Petra Lindholm testified on Tuesday before the inquiry."],
    ),
  ).toEqual(["Whether Petra Lindholm will testify: unlikely / yes"]);
});

test("what was expected and then came is no difference, nor is a promise repeated", () => {
  expect(
    histories(
      ["2031-05-20", "Petra Lindholm will testify on 27 May 2031."],
      ["2031-05-28", "Petra Lindholm testified on 27 May 2031."],
    ),
  ).toEqual([]);
  expect(
    histories(["2031-05-20", "Petra Lindholm will not testify."], ["2031-05-28", "Petra Lindholm will not testify."]),
  ).toEqual([]);
});

test("a visit that a later report has moved to another day", () => {
  const plan = "Petra Lindholm will visit the dam on 12 June 2031.";
  expect(
    histories(
      ["2031-05-20", plan],
      ["2031-05-28", "Petra Lindholm was to visit the dam on 12 June 2031. Now it has been moved to the autumn."],
    ),
  ).toEqual(["When Petra Lindholm will visit the dam: 2031-06-12 / moved"]);
  expect(
    histories(
      ["2031-05-20", plan],
      ["2031-05-28", "The vote had been set for 19 June 2031. It was postponed to the autumn."],
    ),
  ).toEqual([]);
});
