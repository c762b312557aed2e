import { expect, test } from "vitest";
import { nameSettled } from "../../../src/annotate/names/settled.ts";
import { draftWith } from "./draft.ts";

const kinds = (text: string, name: string): string[] =>
  nameSettled
    .annotate(
      draftWith(text, [
        [name, "person"],
        [name, "person"],
      ]),
    )
    .mentions.map((one) => `${one.kind} ${one.text}`);

test.each([
  ["Troops stayed in Tarnby. Two shells fell near Tarnby.", "Tarnby"],
  ["It began in the town of Basr al-Tarn. The mayor fled to Basr al-Tarn.", "Basr al-Tarn"],
  ["They reached the edge of Tarnby. The mayor of Tarnby prayed.", "Tarnby"],
  ["Flames reached Tarnby, a town of 600. All of Tarnby left.", "Tarnby"],
])("a place, as people are in it: %s", (text, name) => {
  expect(kinds(text, name)).toEqual([`place ${name}`, `place ${name}`]);
});

test.each([
  ["Trust in Tarnby fell. Troops rallied around Tarnby, who left.", "Tarnby"],
  ["Trust in Tarnby fell. They saw Tarnby.", "Tarnby"],
  ["Trust in Ada Tarnby fell. Voters are around Ada Tarnby.", "Ada Tarnby"],
])("somebody stays somebody: %s", (text, name) => {
  expect(kinds(text, name)).toEqual([`person ${name}`, `person ${name}`]);
});
