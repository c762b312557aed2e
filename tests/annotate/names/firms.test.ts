import { expect, test } from "vitest";
import { nameFirms } from "../../../src/annotate/names/firms.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const kinds = (text: string, ...names: (readonly [string, NameKind])[]): string[] =>
  nameFirms.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["He sold it to the Dutch group Kortmann.", "Kortmann", "person"],
  ["The terminal operator, Quilmar, was fined.", "Quilmar", "place"],
  ["Kortmann, the Utrecht-based group, paid one euro.", "Kortmann", "person"],
  ["Quilmar, a unit of a bank, was fined.", "Quilmar", "place"],
] as const)("a firm: %s", (text, name, kind) => {
  expect(kinds(text, [name, kind])).toEqual([`organization ${name}`]);
});

test.each([
  ["The union, Ada Okafor said, lost.", "Ada Okafor", "person"],
  ["Kortmann, the group's founder, left.", "Kortmann", "person"],
  ["Norway, a unit of account for whalers, lost.", "Norway", "place"],
  ["A company London knows well was sold.", "London", "place"],
] as const)("no firm: %s", (text, name, kind) => {
  expect(kinds(text, [name, kind])).toEqual([`${kind} ${name}`]);
});

test.each([
  ["He sold Kortmann Audio to a bank.", "Kortmann", "organization Kortmann Audio"],
  ["He sold Quilmar Terminals to a bank.", "Quilmar", "organization Quilmar Terminals"],
  ["He sold Kortmann Audio Week to a bank.", "Kortmann", "person Kortmann"],
  ["Kortmann Audio Falls At Open", "Kortmann", "person Kortmann"],
] as const)("a firm's last word: %s", (text, name, found) => {
  expect(kinds(text, [name, name === "Quilmar" ? "place" : "person"])).toEqual([found]);
});

test("two surnames with a sign between them are a firm, two people are not", () => {
  expect(kinds("Hansen & Voss fell.", ["Hansen", "person"], ["Voss", "person"])).toEqual([
    "organization Hansen & Voss",
  ]);
  expect(kinds("Ada Okafor & Ben Field sang.", ["Ada Okafor", "person"], ["Ben Field", "person"])).toEqual([
    "person Ada Okafor",
    "person Ben Field",
  ]);
});

test("the form of a firm behind a comma is a part of its name", () => {
  expect(
    kinds("He left Kortmann Audio, Inc. in May.", ["Kortmann Audio", "organization"], ["Inc.", "organization"]),
  ).toEqual(["organization Kortmann Audio, Inc."]);
  expect(kinds("He left Kortmann Audio, Including its band.", ["Kortmann Audio", "organization"])).toEqual([
    "organization Kortmann Audio",
  ]);
});
