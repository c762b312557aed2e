import { expect, test } from "vitest";
import { wordsOf } from "../../src/text/words.ts";

const norms = (text: string): string[] => wordsOf(text).map((word) => word.norm);

test("words are lower case, without possessives, and keep their inner marks", () => {
  expect(norms("The U.S. sent 7,000.5 tonnes; O’Dell’s ferry didn't sail.")).toEqual(
    "the u.s sent 7,000.5 tonnes o'dell ferry didn't sail".split(" "),
  );
});

test("words with accents, of other scripts and beside marks of any kind are found whole", () => {
  expect(norms("Brühl—Zoë… «naïve» Łódź’s 東京 x²")).toEqual(["brühl", "zoë", "naïve", "łódź", "東京", "x²"]);
  expect(norms("a.é b’ü c' .d 😀e f\u0301g")).toEqual(["a.é", "b'ü", "c", "d", "e", "f\u0301g"]);
});

test("each word stands where its offsets say, counted from where the text begins", () => {
  const text = "“Én route,” said Ana.";
  for (const { start, end, norm } of wordsOf(text, 7)) expect(text.slice(start - 7, end - 7).toLowerCase()).toBe(norm);
  expect(wordsOf(text, 7).map((word) => word.start)).toEqual([8, 11, 19, 24]);
});

test("marks alone are no words", () => {
  expect(wordsOf("— ’ . , '' “…” \ud800")).toEqual([]);
});
