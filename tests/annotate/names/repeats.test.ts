import { expect, test } from "vitest";
import { nameRepeats } from "../../../src/annotate/names/repeats.ts";
import type { NameKind } from "../../../src/records/reading.ts";
import { draftWith } from "./draft.ts";

const added = (text: string, names: readonly (readonly [string, NameKind])[]): string[] =>
  nameRepeats
    .annotate(draftWith(text, names))
    .mentions.filter((one) => one.by === nameRepeats.name)
    .map((one) => `${one.kind} ${one.text}`);

test("letters stand for the organization whose words they begin", () => {
  const text = "The Tarn Water Board met. Critics say TWB is late, and TWB knows it.";
  const names = [
    ["Tarn Water Board", "organization"],
    ["TWB", "place"],
  ] as const;
  expect(added(text, names)).toEqual(["organization TWB", "organization TWB"]);
});

test("a name of several words is one at its other places", () => {
  const text = "The Sea Watch sailed. It left the Sea Watch behind.";
  expect(added(text, [["Sea Watch", "organization"]])).toEqual(["organization Sea Watch"]);
});

test("a word that is taken for one kind twice is of that kind elsewhere", () => {
  const text = "Orvik fell. Orvik rose. Shares in Orvik were sold.";
  expect(
    added(text, [
      ["Orvik", "organization"],
      ["Orvik", "organization"],
    ]),
  ).toEqual(["organization Orvik"]);
});

test.each([
  ["Orvik fell. Shares in Orvik were sold.", [["Orvik", "organization"]]],
  ["The Sea Watch sailed. The Old Sea Watch Inn burned.", [["Sea Watch", "organization"]]],
  ["The Tarn Board met. The TB ward was full.", [["Tarn Board", "organization"]]],
  ["Ada Tarn Webb sang. TWB shares fell.", [["Ada Tarn Webb", "person"]]],
  [
    "The Watch met. The Watch left. A watch broke, and Watch hands fell.",
    [
      ["Watch", "organization"],
      ["Watch", "organization"],
    ],
  ],
] as const)("nothing more in: %s", (text, names) => {
  expect(added(text, names)).toEqual([]);
});

test("a name that is found twice is one before a hyphen too", () => {
  const names = [
    ["Okafor", "person"],
    ["Okafor", "person"],
  ] as const;
  expect(added("Okafor won. Okafor leads. The Okafor-led party sang.", names)).toEqual(["person Okafor"]);
  expect(added("Okafor won. Okafor leads. An Okafor-Field duet won.", names)).toEqual([]);
});
