import type { Edtf } from "../../records/edtf.ts";
import type { Anchor, TimeMention } from "../../records/reading.ts";
import { type Point, pointText } from "./calendar.ts";
import type { Toward, YearRef } from "./meaning.ts";

/** A date that others may be counted from, and where it comes from. */
export interface Fixed {
  readonly point: Point;
  readonly quarter?: number;
  /** Absent where no EDTF can name the date: years before Christ. */
  readonly anchor?: Anchor;
}

/** What is known where an expression stands. */
export interface Scene {
  /** When the article was written. */
  readonly now?: Fixed;
  /** The last date in the text before. */
  readonly then?: Fixed;
  /** Day of which the sentence or the one before it speaks. */
  readonly today?: Fixed;
  /** The last day named shortly before, where it is too far from the day of writing for that to be meant. */
  readonly told?: Fixed;
  /** "since 12 July": never ahead. */
  readonly since?: boolean;
  /** The sentence tells readers what they may do, on no day. */
  readonly advice?: boolean;
  /** The last quarter that the text speaks of. */
  readonly quarter?: Fixed;
  /** The weekday of which this one is the next: "on Tuesday and Wednesday". */
  readonly beside?: Fixed;
  /** The text tells of times long before it was written: its own dates carry those without a year. */
  readonly narrative: boolean;
  /** What the sentence around says: before or after the day of writing; 0 where it does not tell. */
  readonly tense: Toward;
}

export interface Resolved {
  readonly type: TimeMention["timex"]["type"];
  readonly value: string;
  readonly basis: "stated" | "implied";
  readonly anchor?: Anchor;
  /** Where the value has no place in a calendar but the words do: "in the past two weeks". */
  readonly edtf?: Edtf;
  /** Where the narrative stands after this expression. */
  readonly point?: Point;
  readonly quarter?: number;
}

/** A date that the words hold. */
export const stated = (point: Point): Resolved => ({ type: "DATE", value: pointText(point), basis: "stated", point });

/** A date counted from an anchor. */
export const implied = (point: Point, anchor: Anchor | undefined): Resolved => ({
  ...counted(pointText(point), anchor),
  point,
});

/** A value counted from an anchor that is no year, month or day. */
export const counted = (value: string, anchor: Anchor | undefined): Resolved => ({
  type: "DATE",
  value,
  basis: "implied",
  ...(anchor && { anchor }),
});

/** A value with parts that nothing tells. */
export const unknown = (value: string): Resolved => ({ type: "DATE", value, basis: "stated" });

/** In a narrative "last year" counts from the events told, in news from the day of writing. */
export const present = (scene: Scene): Fixed | undefined => (scene.narrative ? (scene.then ?? scene.now) : scene.now);

/** "06". */
export const two = (value: number): string => String(value).padStart(2, "0");

/** The year that a reference means, where its anchor is known. */
export function yearOf(year: YearRef, scene: Scene): { readonly year: number; readonly anchor?: Anchor } | undefined {
  if (typeof year === "number") return { year };
  const fixed = year.from === "now" ? present(scene) : (scene.then ?? scene.now);
  return fixed && { year: fixed.point.year + year.by, ...(fixed.anchor && { anchor: fixed.anchor }) };
}

/** A date whose year may have been counted. */
export const placed = (point: Point, anchor: Anchor | undefined): Resolved =>
  anchor ? implied(point, anchor) : stated(point);

/** Units from an anchor; beyond that a calendar is the wrong measure: "a million years ago". */
export const MOST = 5_000;
