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

test("two speakers of one report who give two days of one deed differ; one speaker who gives two days does not", () => {
  const other = ["2031-05-20", STORY] as const;
  const said = `${STORY} Otto Brandl says he handed in the form on Friday.`;
  const differs = "Petra Lindholm says that it arrived on Saturday.";
  expect(dates(other, ["2031-05-21", `${said} ${differs}`])).toEqual(["conflict: Friday / Saturday"]);
  expect(dates(other, ["2031-05-21", `${said} Otto Brandl says that a copy arrived on Saturday.`])).toEqual([]);
});

test("a blaze that broke out on Saturday has not been raging since Friday; nor is its end its beginning", () => {
  const began = `${STORY} The blaze broke out on Saturday near Kolvik.`;
  const rages = `${STORY} The fire has been raging since Friday night, neighbours say.`;
  const ended = `${STORY} The fire has been under full control since Monday, the brigade says.`;
  expect(dates(["2031-05-20", began], ["2031-05-21", rages])).toEqual(["conflict: Saturday / Friday night"]);
  expect(dates(["2031-05-20", began], ["2031-05-21", ended])).toEqual([]);
});

test("a debate on two coming days differs, polling stations that reopen do not", () => {
  const set = `${STORY} A debate in parliament is set for Wednesday, 28 May 2031.`;
  const next = `${STORY} The debate on the dam takes place next Thursday, 29 May 2031.`;
  expect(dates(["2031-05-20", set], ["2031-05-21", next])).toHaveLength(1);
  const voted = `${STORY} The vote was on Thursday.`;
  expect(
    dates(["2031-05-20", voted], ["2031-05-21", `${STORY} Schools used as polling centres reopen on Monday.`]),
  ).toEqual([]);
});
