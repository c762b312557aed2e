import { expect, test } from "vitest";
import { nameDescribed } from "../../../src/annotate/names/described.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const found = (text: string, names: readonly (readonly [string, NameKind])[]): string[] =>
  nameDescribed.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["Orla Tarnby, an elderly Norland woman who sold eels, was heard.", "Orla Tarnby"],
  ["It was told by Orla Tarnby, a nurse.", "Orla Tarnby"],
  ["Orla Tarnby, 34, sold eels.", "Orla Tarnby"],
])("somebody, whatever the tagger said: %s", (text, name) => {
  expect(found(text, [[name, "place"]])).toEqual([`person ${name}`]);
});

test.each([
  ["They met in Orla Bay, a resident of the hills said.", "Orla Bay"],
  ["They met in Orla Tarnby, the town's reporter said.", "Orla Tarnby"],
  ["They met in New Delhi, a senator said.", "New Delhi"],
])("a place stays one: %s", (text, name) => {
  expect(found(text, [[name, "place"]])).toEqual([`place ${name}`]);
});

test.each([
  ["A group called the Tarn Watch claimed it.", [], "Tarn Watch"],
  ["He left a sect within the town known as Tarnism.", [], "Tarnism"],
  ["It sued a company called Orla Tarnby.", [["Orla Tarnby", "person"]], "Orla Tarnby"],
] as const)("a body that is called by its name: %s", (text, names, name) => {
  expect(found(text, names)).toEqual([`organization ${name}`]);
});

test.each([
  "The group chose a woman called Orla Tarnby.",
  "The group called the police.",
  "The group slept. A ship called Tarn sank.",
])("no body in: %s", (text) => {
  expect(found(text, [])).toEqual([]);
});
