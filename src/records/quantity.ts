/** The laws of quantities: intervals with open and closed ends, and units that can be compared. */

/** An interval of numbers. An absent bound is infinite; "more than seven" is { low: 7, lowOpen: true }. */
export interface Bounds {
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** Whether some number lies in both: "nearly six" and "more than seven" do not overlap, "1,050" and "about 1,000" do. */
export const boundsOverlap = (a: Bounds, b: Bounds): boolean => !liesBelow(a, b) && !liesBelow(b, a);

/** Whether every number of `inner` lies in `outer`: "more than seven" contains 7.5. */
export function boundsContain(outer: Bounds, inner: Bounds): boolean {
  if (outer.low !== undefined) {
    if (inner.low === undefined || inner.low < outer.low) return false;
    if (inner.low === outer.low && outer.lowOpen && !inner.lowOpen) return false;
  }
  if (outer.high !== undefined) {
    if (inner.high === undefined || inner.high > outer.high) return false;
    if (inner.high === outer.high && outer.highOpen && !inner.highOpen) return false;
  }
  return true;
}

/** Whether all of `a` lies below all of `b`. */
function liesBelow(a: Bounds, b: Bounds): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen === true || b.lowOpen === true));
}

/** Width of a unit in the first unit of its family. Months and years are mean ones (ISO 80000-3: a = 365.2425 d). */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  {
    h: 1,
    s: 1 / 3600,
    min: 1 / 60,
    d: 24,
    wk: 168,
    fortnight: 336,
    mo: 730.485,
    y: 8765.82,
    decade: 87_658.2,
    century: 876_582,
  },
  { km: 1, m: 1e-3, cm: 1e-5, mm: 1e-6, mi: 1.609344, ft: 0.0003048, yd: 0.0009144, in: 0.0000254 },
  { kg: 1, g: 1e-3, t: 1000, lb: 0.45359237, oz: 0.028349523125 },
  { km2: 1, mi2: 2.589988110336, ha: 0.01, acre: 0.0040468564224, m2: 1e-6 },
  { l: 1, gal: 3.785411784 },
  { "km/h": 1, mph: 1.609344 },
  { MW: 1, W: 1e-6, kW: 1e-3, GW: 1000 },
  { USD: 1, USc: 0.01 },
];

/** Bounds in a unit in which `a` and `b` can be compared, or nothing where they measure different things. */
export function inOneUnit(
  a: Bounds & { readonly unit: string },
  b: Bounds & { readonly unit: string },
): { readonly unit: string; readonly a: Bounds; readonly b: Bounds } | undefined {
  if (a.unit === b.unit) return { unit: a.unit, a, b };
  const family = FAMILIES.find((units) => Object.hasOwn(units, a.unit) && Object.hasOwn(units, b.unit));
  if (!family) return undefined;
  return {
    unit: Object.keys(family)[0] as string,
    a: scaled(a, family[a.unit] ?? 1),
    b: scaled(b, family[b.unit] ?? 1),
  };
}

const scaled = (bounds: Bounds, by: number): Bounds => ({
  ...(bounds.low !== undefined && { low: bounds.low * by }),
  ...(bounds.high !== undefined && { high: bounds.high * by }),
  ...(bounds.lowOpen && { lowOpen: true }),
  ...(bounds.highOpen && { highOpen: true }),
});

/**
 * Whether one figure may be the other one rounded: 1,234,567 and 1.2 million, 198 and 200. The rounder figure stands
 * for all that rounds to it at its last digit that is not zero, but to two digits at least: 200 is not said of 160.
 */
export function mayBeRounded(a: number, b: number): boolean {
  if (a === b) return true;
  const [fine, round] = lastPlace(a) <= lastPlace(b) ? [a, b] : [b, a];
  const place = Math.min(lastPlace(round), 10 ** (Math.floor(Math.log10(Math.abs(round))) - 1));
  return place > lastPlace(fine) && Math.abs(fine - round) <= place / 2;
}

/** 100 for 1,200; 0.1 for 7.5; the value of the last decimal place that is not zero. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  return 10 ** (Number(exponent) - decimals);
}
