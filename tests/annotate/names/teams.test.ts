import { expect, test } from "vitest";
import { nameTeams } from "../../../src/annotate/names/teams.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const found = (text: string, names: readonly (readonly [string, NameKind])[]): string[] =>
  nameTeams.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

const SPORT = "Results of the league season :\n\n";

test("towns in a list of results are clubs, known to the tagger or not", () => {
  expect(found(`${SPORT}Leeds 2 Tarnby 0`, [["Leeds", "place"]])).toEqual([
    "organization Leeds",
    "organization Tarnby",
  ]);
});

test.each([
  ["a table", "Leeds 14 9 1 4 26 17 28"],
  ["a line of guests and hosts", "Leeds at Tarnby"],
  ["a report", "Leeds lost 3-2 to Tarnby on Sunday."],
])("a town in %s is a club", (_, line) => {
  expect(found(SPORT + line, [["Leeds", "place"]])).toContain("organization Leeds");
});

test("the town that a club is named after stays a place where something happens in it", () => {
  const text = `${SPORT}Leeds beat Tarnby. Fans danced in Leeds.`;
  expect(
    found(text, [
      ["Leeds", "place"],
      ["Tarnby", "place"],
      ["Leeds", "place"],
    ]),
  ).toEqual(["organization Leeds", "organization Tarnby", "place Leeds"]);
});

test("a country that plays stays a place", () => {
  expect(
    found(`${SPORT}Norway beat Sweden.`, [
      ["Norway", "place"],
      ["Sweden", "place"],
    ]),
  ).toEqual(["place Norway", "place Sweden"]);
});

test("towns that beat others outside sport stay places", () => {
  expect(
    found("Leeds beat Tarnby to the contract.", [
      ["Leeds", "place"],
      ["Tarnby", "place"],
    ]),
  ).toEqual(["place Leeds", "place Tarnby"]);
});
