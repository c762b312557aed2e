import { BARE_BEFORE, BARE_HEDGES } from "../../language/en/differences.ts";
import { overlaps } from "../../records/span.ts";
import type { SentenceView } from "../events/view.ts";
import type { Amount } from "./amount.ts";

/**
 * Figures without a noun after words that announce one: "the toll rose to 15", "put the number at fewer than 600", "the
 * crowd was 3,500". Digits only; what an annotator has read already is left to it.
 */
export function bareFiguresIn(view: SentenceView): Amount[] {
  if (!ANNOUNCED.test(view.text)) return [];
  return [...view.text.matchAll(FIGURE)].flatMap((match) => {
    const hedge = (match[1] ?? "").trim();
    const value = Number((match[2] ?? "").replaceAll(",", ""));
    const start =
      view.span.start + match.index + match[0].length - (match[2] ?? "").length - (hedge ? hedge.length + 1 : 0);
    const span = { start, end: view.span.start + match.index + match[0].length };
    if ([...view.quantities, ...view.times].some((one) => overlaps(one.span, span))) return [];
    return [
      {
        span,
        text: view.article.text.slice(span.start, span.end),
        unit: "",
        ...boundsOf(value, BARE_HEDGES[hedge.toLowerCase()]),
      },
    ];
  });
}

const ANNOUNCED = new RegExp(`\\b(?:${BARE_BEFORE})\\b`, "i");
const HEDGES = Object.keys(BARE_HEDGES).join("|");
// after "to", "at", "of", ...; not before a noun, a decimal, a percentage or a time of day
const FIGURE = new RegExp(
  `\\b(?:to|at|of|was|is|be|reached|exceeded|passed|topped) (?:(${HEDGES}) )?(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d:.,]*\\d)(?!\\s?(?:%|percent|per|a\\.m|p\\.m|am|pm|years?|\\p{L}{4,}s\\b))`,
  "giu",
);

function boundsOf(
  value: number,
  kind: "below" | "above" | "about" | undefined,
): Pick<Amount, "low" | "high" | "lowOpen" | "highOpen"> {
  if (kind === "below") return { high: value, highOpen: true };
  if (kind === "above") return { low: value };
  if (kind === "about") return { low: value * 0.9, high: value * 1.1 };
  return { low: value, high: value };
}
