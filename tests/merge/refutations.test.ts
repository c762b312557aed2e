import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** How many differences of whether it is so there are between short reports of one story. */
function denials(...texts: readonly string[]): number {
  const articles = texts.map((text, i) => articleFromText(text, { id: `report-${i}`, published: `2031-05-2${i}` }));
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements.filter(({ kind, relation }) => kind === "polarity" && relation === "conflict").length;
}

const STORY = "Ilse Varga and Otto Brandl of the Kolvik Theatre met the press in Norrstad. Petra Lindholm was there.";

test("who denies a deed is set against the report that tells it, whatever the verb", () => {
  const told = `${STORY} A reporter saw ushers throw smoke bombs into the gallery on Monday.`;
  const denied = `${STORY} Otto Brandl denied that ushers had used smoke bombs.`;
  const other = `${STORY} Otto Brandl denied that singers had asked for smoke machines.`;
  expect(denials(told, denied)).toBe(1);
  expect(denials(told, other)).toBe(0);
});

test("there was no alarm, and the alarm went off", () => {
  const rang = `${STORY} Alarms in the gallery went off ten minutes before the curtain burnt, the theatre said.`;
  expect(denials(rang, `${STORY} "There was no alarm," an usher said.`)).toBe(1);
  expect(denials(rang, `${STORY} "There was no alarm in the cellar," an usher said.`)).toBe(0);
});

test("what could not be done, or is denied of another day, is no denial", () => {
  const told = `${STORY} The choir sang the forbidden anthem on Monday.`;
  expect(denials(told, `${STORY} The choir could not sing the forbidden anthem.`)).toBe(0);
  expect(denials(told, `${STORY} The choir did not sing the forbidden anthem on Tuesday.`)).toBe(0);
});
