import type { HedgeKind } from "../../language/en/hedges.ts";
import type { Bounds } from "../../records/quantity.ts";
import type { NumberPhrase } from "../items.ts";

/** What a number allows under a hedge. */
export function boundsOf(number: NumberPhrase, hedge: HedgeKind | undefined): Bounds {
  const { value } = number;
  if (number.plural) return { low: value * 2 }; // "dozens" are two dozen or more
  if (number.vague) return value === 2 ? { low: 2, high: 3 } : { low: value };
  return hedged(value, value, hedge);
}

/** Bounds of a range under a hedge: "about 12 to 15". */
export function hedged(low: number, high: number, hedge: HedgeKind | undefined): Bounds {
  switch (hedge) {
    case "nearly":
      return { low: low - slack(low), high, lowOpen: true, highOpen: true };
    case "about":
      return { low: low - slack(low), high: high + slack(high) };
    case "above":
      return { low, lowOpen: true };
    case "least":
      return { low };
    case "below":
      return { high, highOpen: true };
    case "most":
      return { high };
    default:
      return { low, high };
  }
}

/**
 * How far "about" and "nearly" reach: a tenth, and for small numbers up to one whole, since "about six hours" is said
 * of five and a half and of six and a half. Krifka ("Approximate interpretation of number words", 2007) puts it so
 * that a round number stands for what is nearer to it than to the next number as round.
 */
const slack = (value: number): number => Math.max(value / 10, Math.min(1, value / 4));
