import { describe, expect, test } from "vitest";
import { type Bounds, boundsContain, boundsOverlap, inOneUnit, mayBeRounded } from "../../src/records/quantity.ts";

const nearlySix: Bounds = { low: 5, high: 6, lowOpen: true, highOpen: true };
const moreThanSeven: Bounds = { low: 7, lowOpen: true };
const sevenAndAHalf: Bounds = { low: 7.5, high: 7.5 };
const fewerThan600: Bounds = { high: 600, highOpen: true };

describe("bounds", () => {
  test.each([
    [nearlySix, moreThanSeven, false],
    [nearlySix, sevenAndAHalf, false],
    [moreThanSeven, sevenAndAHalf, true],
    [fewerThan600, { low: 600 }, false],
    [fewerThan600, { low: 599, high: 599 }, true],
    [{ low: 900, high: 1100 }, { low: 1050, high: 1050 }, true],
    [{ low: 6, high: 6 }, nearlySix, false],
  ] as const)("%j and %j overlap: %s, whichever comes first", (a, b, overlap) => {
    expect(boundsOverlap(a, b)).toBe(overlap);
    expect(boundsOverlap(b, a)).toBe(overlap);
  });

  test("more than seven contains seven and a half, not seven", () => {
    expect(boundsContain(moreThanSeven, sevenAndAHalf)).toBe(true);
    expect(boundsContain(moreThanSeven, { low: 7, high: 7 })).toBe(false);
    expect(boundsContain(sevenAndAHalf, moreThanSeven)).toBe(false);
  });
});

describe("units", () => {
  test("two days and 48 hours are as long", () =>
    expect(inOneUnit({ low: 2, high: 2, unit: "d" }, { low: 48, high: 48, unit: "h" })).toMatchObject({
      unit: "h",
      a: { low: 48, high: 48 },
      b: { low: 48, high: 48 },
    }));

  test("open ends stay open", () =>
    expect(inOneUnit({ low: 2, lowOpen: true, unit: "mi" }, { high: 1, unit: "km" })?.a).toEqual({
      low: 3.218688,
      lowOpen: true,
    }));

  test("dollars and euros cannot be compared", () =>
    expect(inOneUnit({ low: 1, unit: "USD" }, { low: 1, unit: "EUR" })).toBeUndefined());
});

describe("rounding", () => {
  test.each([
    [1_234_567, 1_200_000, true],
    [198, 200, true],
    [7.5, 8, false],
    [12, 13, false],
    [1_260_000, 1_200_000, false],
    [41, 41, true],
  ])("%d may be told as %d: %s", (a, b, rounded) => {
    expect(mayBeRounded(a, b)).toBe(rounded);
    expect(mayBeRounded(b, a)).toBe(rounded);
  });
});
