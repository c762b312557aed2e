import type { DisagreementValue } from "../records/digest.ts";

/** Where one value lies on the axis of its difference, in units of the drawing. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Without a bound the bar runs on: drawn as an arrow. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export interface Plot {
  readonly width: number;
  readonly bars: readonly (Bar | undefined)[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly unit: string;
}

const WIDTH = 300;
const MARGIN = 14;

/**
 * Values as bars on one axis, where at least two are numbers of one unit. The axis runs a little beyond the outermost
 * bounds, does not pretend to start at zero, and runs below it only where a value does.
 */
export function plotOf(values: readonly DisagreementValue[]): Plot | undefined {
  const drawn = values.filter((value) => value.low !== undefined || value.high !== undefined);
  if (drawn.length < 2 || new Set(drawn.map((value) => value.unit)).size !== 1) return undefined;
  const bounds = drawn.flatMap((value) => [value.low, value.high].filter((one) => one !== undefined));
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const least = bounds.every(Number.isInteger) ? 1 : 0; // nobody is half a person
  const step = Math.max(least, niceStep((high - low || Math.abs(high) || 1) / 4));
  const beyond = Math.floor((low - step / 4) / step) * step;
  const start = low >= 0 ? Math.max(0, beyond) : beyond; // no length and no number of people is below nothing
  const end = Math.ceil((high + step / 4) / step) * step;
  const x = (value: number): number => round(MARGIN + ((value - start) / (end - start)) * (WIDTH - 2 * MARGIN));
  const count = Math.round((end - start) / step);
  return {
    width: WIDTH,
    bars: values.map((value) => barOf(value, x)),
    ticks: Array.from({ length: count + 1 }, (_, index) => tidy(start + index * step, step)).map((value) => ({
      x: x(value),
      value,
    })),
    unit: drawn[0]?.unit ?? "",
  };
}

function barOf({ low, high }: DisagreementValue, x: (value: number) => number): Bar | undefined {
  if (low === undefined && high === undefined) return undefined;
  return {
    from: low === undefined ? 2 : x(low),
    to: high === undefined ? WIDTH - 2 : x(high),
    openLeft: low === undefined,
    openRight: high === undefined,
  };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Takes the dust of binary fractions off a tick. */
const tidy = (value: number, step: number): number => {
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(digits, 12)));
};
