import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** Who did what, as "label / label", for each difference of roles between short reports of one story. */
function roles(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => articleFromText(text, { id: `report-${i}`, published: `2031-05-2${i}` }));
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements
    .filter(({ kind }) => kind === "roles")
    .map(({ values }) => values.map(({ label }) => label).join(" / "));
}

const STORY =
  "Ilse Varga and Otto Brandl of the Kolvik Observatory met the press in Norrstad. Petra Lindholm was there.";

test("who stresses that it was he contradicts a report that gives the deed to somebody else", () => {
  const one = `${STORY} Otto Brandl found the comet with the old telescope on Monday.`;
  const other = `${STORY} Petra Lindholm said it was she who had discovered the comet.`;
  const same = `${STORY} Ilse Varga said it was Otto Brandl who had discovered the comet.`;
  expect(roles(one, other)).toEqual(["Petra Lindholm / Otto Brandl"]);
  expect(roles(one, same)).toEqual([]);
});

test("a first step that two parties claim differs, though one says asked and the other offered", () => {
  const asked = `${STORY} The museum had asked the city for an emergency loan of the paintings.`;
  const offered = `${STORY} Petra Lindholm said it was she who had offered the museum an emergency loan.`;
  const elsewhere = `${STORY} Petra Lindholm said it was she who had offered the choir a rehearsal room.`;
  expect(roles(asked, offered)).toEqual(["Petra Lindholm / the museum"]);
  expect(roles(asked, elsewhere)).toEqual([]);
});
