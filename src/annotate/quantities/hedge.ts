import { type HedgeKind, hedges, hedgesAfter, noHedgeAfter } from "../../language/en/hedges.ts";
import type { Item } from "../items.ts";

export interface Hedge {
  readonly kind: HedgeKind;
  /** The words, in lower case: "more than". */
  readonly text: string;
  /** Half-open indices into the items. */
  readonly start: number;
  readonly end: number;
}

/** The hedge whose last word stands right before `at`; the longest one. */
export function hedgeBefore(items: readonly Item[], at: number, floor: number): Hedge | undefined {
  for (let length = 3; length >= 1; length--) {
    const start = at - length;
    if (start < floor) continue;
    const text = phrase(items, start, at);
    const kind = text !== undefined && Object.hasOwn(hedges, text) ? hedges[text] : undefined;
    if (kind && text !== undefined && !excluded(items, start, text)) return { kind, text, start, end: at };
  }
  return undefined;
}

/** "or so", "or more" right after `at`. */
export function hedgeAfter(items: readonly Item[], at: number): Hedge | undefined {
  const text = phrase(items, at, at + 2);
  const kind = text !== undefined && Object.hasOwn(hedgesAfter, text) ? hedgesAfter[text] : undefined;
  return kind && text !== undefined ? { kind, text: text.replace("- ", "-"), start: at, end: at + 2 } : undefined;
}

function phrase(items: readonly Item[], start: number, end: number): string | undefined {
  let text = "";
  for (let at = start; at < end; at++) {
    const item = items[at];
    if (!item || item.kind === "gap" || (item.number && !item.number.vague)) return undefined;
    text += (text ? " " : "") + item.word;
  }
  return text;
}

/** "over the next two days" and "turned over 12 people" hedge nothing; "over" after a verb of passing hands neither. */
const excluded = (items: readonly Item[], start: number, text: string): boolean =>
  (text === "over" || text === "around" || text === "about") && noHedgeAfter.has(items[start - 1]?.word ?? "");
