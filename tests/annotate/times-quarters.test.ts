import { expect, it } from "vitest";
import { annotate, articleFromText } from "../../src/index.ts";

const timesIn = (text: string) =>
  annotate(articleFromText(text, { published: "2024-08-05" })).mentions.flatMap((one) =>
    one.kind === "time" ? [one] : [],
  );

it("the second quarter of a company is a date", () => {
  expect(timesIn("Calder Freight said sales fell in the second quarter.").map((one) => one.edtf)).toEqual(["2024-34"]);
});

it("the second quarter of a match is none", () => {
  expect(timesIn("Novask dominated from the second quarter on and beat Port Selwyn by 30 points.")).toEqual([]);
});
