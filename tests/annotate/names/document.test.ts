import { describe, expect, test } from "vitest";
import { nameDocument } from "../../../src/annotate/names/document.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const added = (text: string, names: readonly (readonly [string, NameKind])[]): string[] =>
  nameDocument
    .annotate(draftWith(text, names))
    .mentions.filter((one) => one.by === nameDocument.name)
    .map((one) => `${one.kind} ${one.text}`);

describe("parts of the names of firms and clubs", () => {
  test("a firm is called by the first word of its name", () => {
    const text = "Northlink Trains is late. Northlink has learned nothing.";
    expect(added(text, [["Northlink Trains", "organization"]])).toEqual(["organization Northlink"]);
  });

  test("a club is called by the last word of its name", () => {
    const text = "Port Ellis Rovers lost. The Rovers coach left, and Rovers fell to third.";
    expect(added(text, [["Port Ellis Rovers", "organization"]])).toEqual([
      "organization Rovers",
      "organization Rovers",
    ]);
  });

  test("a word that a person of the article bears stays the person's", () => {
    const text = "Ada Orrin founded Orrin Labs. Orrin left in May.";
    const names = [
      ["Ada Orrin", "person"],
      ["Orrin Labs", "organization"],
    ] as const;
    expect(added(text, names)).toEqual(["person Orrin"]);
  });

  test.each([
    ["American Motors grew. An American said so.", "American Motors"],
    ["Beacon Labs grew. A beacon burned, and Beacon Hill was dark.", "Beacon Labs"],
    ["Orrin Labs grew. Mr Orrin left, and Orrin Field came.", "Orrin Labs"],
  ])("not in: %s", (text, name) => {
    expect(added(text, [[name, "organization"]])).toEqual([]);
  });
});

describe("words whose first letters follow in brackets", () => {
  test("they name an organization, and so do the letters", () => {
    expect(added("The Campaign for Clean Rivers (CCR) sued.", [])).toEqual([
      "organization Campaign for Clean Rivers",
      "organization CCR",
    ]);
  });

  test("they may stand in square brackets", () => {
    const text = "The Council of Norland Farmers [CNF] met.";
    expect(added(text, [["Council of Norland Farmers", "organization"]])).toEqual(["organization CNF"]);
  });

  test("a name that is part of them gives way", () => {
    const text = "The Council of Norland Farmers (CNF) met.";
    expect(added(text, [["Norland", "place"]])).toEqual([
      "organization Council of Norland Farmers",
      "organization CNF",
    ]);
  });

  test.each(["The Clean Rivers campaign (CCR) sued.", "Ada Okafor (BBC) asked why.", "He came (OK) and left (NO)."])(
    "not in: %s",
    (text) => {
      expect(added(text, [])).toEqual([]);
    },
  );
});
