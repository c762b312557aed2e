import { expect, test } from "vitest";
import { nameCourtesies } from "../../../src/annotate/names/courtesy.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const found = (text: string, names: readonly (readonly [string, NameKind])[] = []): string[] =>
  nameCourtesies.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["Even Dr. Haverkampf of Vik admitted it.", "person Haverkampf"],
  ["Mr Nils Hansen, who rowed, was late.", "person Nils Hansen"],
  ["Ms. O'Dell won.", "person O'Dell"],
])("%s", (text, name) => {
  expect(found(text)).toEqual([name]);
});

test("a name that is known stays as it is", () => {
  expect(found("Dr. Vik spoke.", [["Dr. Vik", "organization"]])).toEqual(["organization Dr. Vik"]);
});

test.each(["The dr. was late.", "Mrs. and Mr. left.", "A Dr in the house."])("nothing in: %s", (text) => {
  expect(found(text)).toEqual([]);
});
