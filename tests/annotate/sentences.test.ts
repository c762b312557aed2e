import { expect, test } from "vitest";
import { splitSentences } from "../../src/annotate/sentences.ts";

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["a title, initials and short forms", "Dr. J. K. Okafor met Lt. Gov. Adair in St. Kilda at 5 p.m. on Jan. 3."],
  ["a number", "She took No. 5 and paid $3.50 for it."],
  ["a country's letters inside", "The U.S. Senate, U.S. and Norwick envoys and the U.N. agreed."],
  ["initials behind a small word", "The bowler R. P. Okafor left."],
  ["a question that is quoted", "“Why now?” Okafor asked."],
  ["dots that trail off", "He said he would ... wait and see."],
  ["a name that ends in a mark", "The Yahoo! mail was lost."],
  ["a note's number", "The dam held. [12]"],
])("%s does not end a sentence", (_, text) => {
  expect(split(text)).toEqual([text]);
});

test.each([
  ["a short form", "They left the U.S. The talks went on."],
  ["a firm", "He works at Adair Inc. She does not."],
  ["a quotation", "“We agreed.” Then they left."],
  ["a lone letter", "They chose Plan B. It failed."],
  ["small letters", "see you there. bring coffee"],
  ["a forgotten space", "The dam held.It was old."],
])("a sentence can end after %s", (_, text) => {
  expect(split(text)).toHaveLength(2);
});

test("a list of one line and a headline without a stop are whole", () => {
  expect(split("1. Open the dam")).toEqual(["1. Open the dam"]);
  expect(split("Dam opens on Sunday")).toEqual(["Dam opens on Sunday"]);
});

test("no sentence is longer than any part can bear", () => {
  const lengths = split("word ".repeat(5_000)).map((one) => one.length);
  expect(lengths.length).toBeGreaterThan(1);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(3_010);
});
