import { expect, it } from "vitest";
import type { DisagreementValue } from "../../src/records/digest.ts";
import { plotOf } from "../../src/render/plot.ts";

const value = (low: number, high = low): DisagreementValue => ({
  value: String(low),
  label: String(low),
  low,
  high,
  unit: "h",
  evidence: [],
});
const first = (values: readonly DisagreementValue[]): number | undefined => plotOf(values)?.ticks[0]?.value;

it("an axis of lengths and counts has nothing below zero, and one of losses has", () => {
  expect(first([value(6), value(40_000)])).toBe(0);
  expect(first([value(-3), value(5)])).toBeLessThan(-2);
});

it("an axis of close values does not start at zero", () => {
  expect(first([value(101), value(103)])).toBeGreaterThan(90);
});
