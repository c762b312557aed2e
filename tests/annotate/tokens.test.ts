import { expect, test } from "vitest";
import { tokenize } from "../../src/annotate/tokens.ts";
import type { Token } from "../../src/stages.ts";

function tokens(text: string): string[] {
  const found: Token[] = [];
  tokenize(text, { start: 0, end: text.length }, 0, found);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map((one) => one.text);
}

test.each([
  "U.S.-led",
  "five-hour",
  "1,500.50",
  "10:30",
  "p.m.",
  "AT&T",
  "O’Neill",
  "don't",
  "Ph.D.",
  "2023-06-18",
  "''",
  "...",
])("%s is one token", (word) => {
  expect(tokens(`a ${word} b`)).toEqual(["a", word, "b"]);
});

test("possessives and marks stand alone", () => {
  expect(tokens("Okafor’s plan, the officials' “first”, costs $5 (3%).")).toEqual(
    "Okafor ’s plan , the officials ' “ first ” , costs $ 5 ( 3 % ) .".split(" "),
  );
});

test("a full stop at the end is no part of a word that needs none", () => {
  expect(tokens("He said no.")).toEqual(["He", "said", "no", "."]);
  expect(tokens("See example.com.")).toEqual(["See", "example.com", "."]);
});
