import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const daysOf = (text: string): string[] => {
  const article = articleFromText(text, { id: "r", title: "Report", published: "2031-06-18" });
  return merge([annotate(article)], [article]).events.map(({ edtf }) => edtf);
};

test("the day that tells which concert is meant is not the day of what happened, unless no other is there", () => {
  expect(daysOf("Tickets for Saturday's concert in Kelmouth sold out on Monday.")).toEqual(["2031-06-16"]);
  expect(daysOf("Nine people died in Monday's crash in Kelmouth.")).toEqual(["2031-06-16"]);
});

test("a date with its year in the name of an old attack dates no deed of today, but those who died in it", () => {
  expect(daysOf("A court in Kelmouth charged Aron Pell with planning the May 3, 2011 attacks.")).not.toContain(
    "2011-05-03",
  );
  expect(daysOf("Dana Orrin died in the May 3, 2011 attacks in Kelmouth.")).toEqual(["2011-05-03"]);
});
