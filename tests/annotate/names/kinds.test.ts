import { expect, test } from "vitest";
import { nameKinds } from "../../../src/annotate/names/kinds.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const kinds = (text: string, name: string, kind: NameKind): string[] =>
  nameKinds.annotate(draftWith(text, [[name, kind]])).mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["The U.N. sent food.", "U.N.", "place", "organization U.N."],
  ["Port Ellis Rovers won.", "Port Ellis Rovers", "place", "organization Port Ellis Rovers"],
  ["Skylark Airways was late.", "Skylark Airways", "person", "organization Skylark Airways"],
  ["The Orrin Palace burned.", "Orrin Palace", "organization", "place Orrin Palace"],
  ["Ansel Lines lost a ship.", "Ansel Lines", "person", "organization Ansel Lines"],
  ["The Okafor trial went on.", "Okafor", "person", "person Okafor"],
  ["Goldman Sachs sold it.", "Goldman Sachs", "person", "organization Goldman Sachs"],
  ["Labour lost.", "Labour", "organization", "organization Labour"],
  ["The Municipality of Orrin sued.", "Municipality of Orrin", "place", "organization Municipality of Orrin"],
  ["The Isle of Orrin sank.", "Isle of Orrin", "place", "place Isle of Orrin"],
  ["Shares of Dow rose.", "Dow", "organization", "organization Dow"],
  ["Ada Rivers won.", "Ada Rivers", "person", "person Ada Rivers"],
] as const)("%s", (text, name, kind, found) => {
  expect(kinds(text, name, kind)).toEqual([found]);
});

test.each([
  ["Labour Minister Ada Okafor spoke.", "Labour"],
  ["The Secretary of State spoke.", "State"],
  ["The Clean Rivers Act passed.", "Clean Rivers Act"],
  ["On Monday the Dow fell.", "Dow"],
])("no organization in: %s", (text, name) => {
  expect(kinds(text, name, "organization")).toEqual([]);
});

test("a ship that is called like a person is none", () => {
  expect(kinds("The Saint Corran was late.", "Saint Corran", "person")).toEqual([]);
});
