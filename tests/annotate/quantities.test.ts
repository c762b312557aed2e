import { describe, expect, test } from "vitest";
import { quantitiesOf } from "./reading-of.ts";

/** Bounds and unit, without what is not there. */
const boundsOf = (text: string) =>
  quantitiesOf(text).map(({ low, high, lowOpen, highOpen, unit }) => ({
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(lowOpen && { lowOpen }),
    ...(highOpen && { highOpen }),
    unit,
  }));

describe("bounds", () => {
  test.each([
    ["The talks lasted six hours.", { low: 6, high: 6, unit: "h" }],
    ["The talks lasted nearly six hours.", { low: 5, high: 6, lowOpen: true, highOpen: true, unit: "h" }],
    ["It was a nearly six-hour meeting.", { low: 5, high: 6, lowOpen: true, highOpen: true, unit: "h" }],
    ["The talks lasted more than seven hours.", { low: 7, lowOpen: true, unit: "h" }],
    ["The talks lasted seven and a half hours.", { low: 7.5, high: 7.5, unit: "h" }],
    ["The talks lasted 2 1/2 hours.", { low: 2.5, high: 2.5, unit: "h" }],
    ["The talks lasted an hour and a half.", { low: 1.5, high: 1.5, unit: "h" }],
    ["It took half an hour.", { low: 0.5, high: 0.5, unit: "h" }],
    ["At least 12 people came.", { low: 12, unit: "people" }],
    ["Fewer than 600 people came.", { high: 600, highOpen: true, unit: "people" }],
    ["Up to 30 people came.", { high: 30, unit: "people" }],
    ["As many as 30 people came.", { high: 30, unit: "people" }],
    ["No fewer than eight officers came.", { low: 8, unit: "people" }],
    ["About 1,000 people came.", { low: 900, high: 1100, unit: "people" }],
    ["Some 1,050 people came.", { low: 945, high: 1155, unit: "people" }],
    ["Between 5 and 7 percent left.", { low: 5, high: 7, unit: "%" }],
    ["A fire burned 12-15 homes.", { low: 12, high: 15, unit: "count" }],
    ["50 or more tanks crossed.", { low: 50, unit: "count" }],
    ["Dozens of people came.", { low: 24, unit: "people" }],
    ["A dozen villages burned.", { low: 12, high: 12, unit: "count" }],
    ["Hundreds of thousands of refugees fled.", { low: 200_000, unit: "people" }],
    ["Several issues remain.", { low: 3, unit: "count" }],
    ["Prices rose between 5% and 7%.", { low: 5, high: 7, unit: "%" }],
    ["It costs $3-4 million.", { low: 3_000_000, high: 4_000_000, unit: "USD" }],
    ["It wants $9million.", { low: 9_000_000, high: 9_000_000, unit: "USD" }],
    ["It costs £3m-£4m.", { low: 3_000_000, high: 4_000_000, unit: "GBP" }],
    ["It lasted two hours and 15 minutes.", { low: 2.25, high: 2.25, unit: "h" }],
    ["It lasted four-and-a-half hours.", { low: 4.5, high: 4.5, unit: "h" }],
    ["More than one in five homes is empty.", { low: 20, lowOpen: true, unit: "%" }],
    ["Three out of four pupils passed.", { low: 75, high: 75, unit: "%" }],
    ["Half the town slept.", { low: 50, high: 50, unit: "%" }],
    ["No one was hurt.", { low: 0, high: 0, unit: "people" }],
    ["No injuries were reported.", { low: 0, high: 0, unit: "people" }],
  ])("%s", (text, bounds) => expect(boundsOf(text)).toEqual([bounds]));

  test("are inside the words: the hedge is kept and the quote is exact", () =>
    expect(quantitiesOf("Talks of nearly six hours ended.")[0]).toMatchObject({
      text: "nearly six hours",
      hedge: "nearly",
    }));
});

describe("units", () => {
  test.each([
    ["worth $1.2 billion", { low: 1_200_000_000, high: 1_200_000_000, unit: "USD" }],
    ["worth £900m", { low: 900_000_000, high: 900_000_000, unit: "GBP" }],
    ["worth 100 Egyptian pounds", { low: 100, high: 100, unit: "egyptian pounds" }],
    ["worth A$5", { low: 5, high: 5, unit: "AUD" }],
    ["worth 5 million yuan", { low: 5_000_000, high: 5_000_000, unit: "CNY" }],
    ["up 2.5 per cent", { low: 2.5, high: 2.5, unit: "%" }],
    ["40 square miles", { low: 40, high: 40, unit: "mi2" }],
    ["winds of 90 kilometres per hour", { low: 90, high: 90, unit: "km/h" }],
    ["a magnitude 6.4 quake", { low: 6.4, high: 6.4, unit: "magnitude" }],
    ["heat of 40C", { low: 40, high: 40, unit: "degC" }],
    ["frost of -5°C", { low: -5, high: -5, unit: "degC" }],
    ["a rise of a quarter of a point", { low: 0.25, high: 0.25, unit: "pp" }],
    ["speeds of 100 to 120 km/h", { low: 100, high: 120, unit: "km/h" }],
  ])("%s", (text, bounds) => expect(boundsOf(text)).toEqual([bounds]));
});

describe("what is counted", () => {
  test.each([
    ["At least 12 people were killed in Orlo.", "people killed"],
    ["The blast killed 12.", "people killed"],
    ["Police shot dead at least eight people.", "people killed"],
    ["The blast left 40 injured.", "people injured"],
    ["The death toll rose to 41.", "people killed"],
    ["There were 12 deaths.", "people killed"],
    ["Police arrested 30 protesters.", "protesters arrested"],
    ["Up to 1.2 million barrels were lost.", "barrels"],
    ["They burned 12 badly damaged houses.", "badly damaged houses"],
    ["Hundreds were arrested.", "people arrested"],
    ["As many as 30 are still missing.", "people missing"],
    ["At least 12 people, including three children, died.", "people killed"],
    ["Two men, aged 22 and 34, were killed.", "men killed"],
    ["Nobody was injured.", "people injured"],
    ["It cut a third of its 3,000 workers.", "its 3000 workers"],
  ])("%s", (text, of) => expect(quantitiesOf(text)[0]?.of).toBe(of));

  test("is not what the verb before another number says", () =>
    expect(quantitiesOf("At least 30 were killed and more than 100 were injured.").map(({ of }) => of)).toEqual([
      "people killed",
      "people injured",
    ]));

  test("two figures that one rose between are two and no range", () =>
    expect(boundsOf("The death toll rose from 36 to 41.").map(({ low }) => low)).toEqual([36, 41]));
});

describe("numbers that name or date are no quantities", () => {
  test.each([
    "Flight 370 left on 5 May 2023.",
    "Article 5 and COVID-19 and the G20.",
    "A three-way meeting in 1998.",
    "The first minister won 6-2 at 7:15.",
    "He spoke two years ago.",
    "As many of them as possible left.",
    "Over 65s and men aged between 19 and 25 were let in.",
    "One in 2019 was enough, and no one had been asked.",
  ])("%s", (text) => expect(quantitiesOf(text)).toEqual([]));
});

describe("a part and its whole", () => {
  const counted = (text: string) => quantitiesOf(text).map(({ text: words, low, of }) => [words, low, of]);
  test("a part of a stated whole counts the same noun", () => {
    expect(counted("Three of its five carriages burned.")).toContainEqual(["Three", 3, "carriages"]);
    expect(counted("Some 400 of Norvia Steel's 2,000 jobs would go.")[0]?.slice(1)).toEqual([360, "jobs"]);
  });
  test("a number behind a stop in between is no whole", () => {
    expect(counted("He took two of them. 12 carriages burned.")).toEqual([["12 carriages", 12, "carriages"]]);
  });
});

describe("scales and ranges", () => {
  test("a scale may hang on a hyphen", () => {
    expect(boundsOf("The fine is $45-million.")).toEqual([{ low: 45_000_000, high: 45_000_000, unit: "USD" }]);
  });
  test("a share and the price that it leads to are no range", () => {
    expect(boundsOf("Shares rose 34 percent to 303 francs.")[0]).toEqual({ low: 34, high: 34, unit: "%" });
  });
});
