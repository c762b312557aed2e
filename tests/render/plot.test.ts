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

it("an axis of whole numbers has no halves", () => {
  const ticks = plotOf([value(2), value(3), value(4)])?.ticks.map((tick) => tick.value) ?? [];
  expect(ticks).toEqual([1, 2, 3, 4, 5]);
  expect(plotOf([value(0.4), value(0.6)])?.ticks.some((tick) => !Number.isInteger(tick.value))).toBe(true);
});
