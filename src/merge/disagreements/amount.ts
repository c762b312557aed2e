import type { Span } from "../../records/span.ts";
import type { Interval } from "./interval.ts";

/** A figure with its place, as an annotator or this stage has found it. */
export interface Amount extends Interval {
  readonly span: Span;
  readonly text: string;
  readonly unit: string;
  readonly of?: string;
}
