import fc from "fast-check";
import { expect, test } from "vitest";
import { isKnownStem, weightOf } from "../../src/text/background.ts";
import { similarity } from "../../src/text/similarity.ts";
import { createStemmer } from "../../src/text/stems.ts";
import { wordsOf } from "../../src/text/words.ts";

test("a paraphrase is more alike than a sentence with the same small words", () => {
  const said = "The ferry sank off the coast, killing three people.";
  const paraphrase = similarity(said, "3 dead as ferry sinks off coast");
  const other = similarity(said, "The concert began on the square, pleasing the people.");
  expect(paraphrase).toBeGreaterThan(0.5);
  expect(other).toBeLessThan(0.25);
});

test("words of near meaning count where no stem is shared", () => {
  const said = "The doctor examined the patient.";
  expect(similarity(said, "A physician checks sick men.")).toBeGreaterThan(
    similarity(said, "A footballer kicks red balls."),
  );
});

test("a sentence is all alike to itself, and not at all to an empty one", () => {
  expect(similarity("Zxqv!", "Zxqv!")).toBeCloseTo(1, 2);
  expect(similarity("The harbour closed early.", "The harbour closed early.")).toBeCloseTo(1, 2);
  expect(similarity("", "The harbour closed early.")).toBe(0);
});

test("similarity is symmetric and stays between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (a, b) => {
      const value = similarity(a, b);
      expect(value).toBe(similarity(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});

test("common words weigh less than rare ones, and a misspelling is unknown", () => {
  const stem = createStemmer();
  expect(weightOf("the")).toBeLessThan(weightOf(stem("talks")));
  expect(weightOf(stem("talks"))).toBeLessThan(weightOf(stem("semiconductor")));
  expect(isKnownStem(stem("harbour"))).toBe(true);
  expect(isKnownStem(stem("harbuor"))).toBe(false);
});

test("words keep their places, lose case and possessive, and a hyphen parts them", () => {
  const text = "Adair’s U.S. ferry-line made 3.5m";
  expect(wordsOf(text).map((word) => word.norm)).toEqual(["adair", "u.s", "ferry", "line", "made", "3.5m"]);
  for (const { start, end, norm } of wordsOf(text)) expect(text.slice(start, end).toLowerCase()).toContain(norm);
});
