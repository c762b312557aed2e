import { expect, test } from "vitest";
import { nameDatelines } from "../../../src/annotate/names/datelines.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const found = (text: string, ...names: (readonly [string, NameKind])[]): string[] =>
  nameDatelines.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["TARNBY, Norland, June 3 (Lowland Wire) - A dam broke.", ["place TARNBY", "organization Lowland Wire"]],
  ["PORT TARNBY (LW) -- A dam broke.", ["place PORT TARNBY", "organization LW"]],
  ["TARNBY 2024-06-03\n\nA dam broke.", ["place TARNBY"]],
])("%s", (text, names) => {
  expect(found(text, ["TARNBY", "organization"])).toEqual(names);
});

test.each(["A dam (Tarnby) - broke.", "Tarnby broke (it said) - again.", "TARNBY BREAKS"])(
  "no dateline: %s",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
