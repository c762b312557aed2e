import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** The differences of date between short reports of one story, as "subject kind: label / label". */
function dates(...reports: readonly (readonly [published: string, text: string])[]): string[] {
  const articles = reports.map(([published, text], i) => articleFromText(text, { id: `report-${i}`, published }));
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements
    .filter(({ kind }) => kind === "date")
    .map(({ relation, values }) => `${relation}: ${values.map(({ label }) => label).join(" / ")}`);
}

const STORY =
  "Minister Ilse Varga met engineer Otto Brandl of the Tarnvale Dam Authority in Kolvik. Geologist Petra Lindholm was there.";

test("one collapse on two nights is a difference of date", () => {
  expect(
    dates(
      ["2031-05-20", `${STORY} The dam at Kolvik gave way on the night of 14 May 2031.`],
      ["2031-05-21", `${STORY} Files were burnt in the days after the dam burst on 16 May 2031.`],
    ),
  ).toEqual(["conflict: the night of 14 May 2031 / 16 May 2031"]);
});

test("one crash before seven and after eight is a difference of the hour, shortly before seven and 6.50 pm is none", () => {
  const early = `${STORY} The express smashed into the freight wagons shortly before 7 p.m. on Tuesday.`;
  const late = `${STORY} The express hit the freight wagons just after 8 p.m. on Tuesday.`;
  const exact = `${STORY} The express ran into freight wagons and the collision came at 6.50 p.m. on Tuesday.`;
  expect(dates(["2031-05-21", early], ["2031-05-21", late])).toHaveLength(1);
  expect(dates(["2031-05-21", early], ["2031-05-21", exact])).toEqual([]);
});

test("deaths on two days, and a town's fire of another year, are other happenings", () => {
  expect(
    dates(
      ["2031-05-20", `${STORY} Two passengers died in hospital on Monday. The mill at Kolvik burnt in 1999.`],
      ["2031-05-21", `${STORY} A student died in hospital on Tuesday. The mill caught fire on Monday.`],
    ),
  ).toEqual([]);
});
