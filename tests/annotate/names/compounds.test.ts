import { expect, test } from "vitest";
import { nameCompounds } from "../../../src/annotate/names/compounds.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const found = (text: string, names: readonly (readonly [string, NameKind])[] = []): string[] =>
  nameCompounds.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["The Oslo-based maker closed.", "place Oslo"],
  ["U.S.-led troops left.", "place U.S."],
  ["The Hong Kong-based firm closed.", "place Hong Kong"],
  ["NATO-led troops left.", "organization NATO"],
])("%s", (text, name) => {
  expect(found(text)).toEqual([name]);
});

test("a name that reaches over a compound begins behind it", () => {
  expect(found("The Oslo-based Tarnby Corp. closed.", [["Oslo-based Tarnby Corp.", "organization"]])).toEqual([
    "place Oslo",
    "organization Tarnby Corp.",
  ]);
});

test.each(["A State-run paper closed.", "The Web-based game closed.", "Oslo-style bread sold well."])(
  "nothing in: %s",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
