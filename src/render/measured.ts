import type { Edtf } from "../records/edtf.ts";

/** One figure of tests/eval: how well a part does on texts that it was not made from. */
export interface Figure {
  /** Names the row in the site's words. */
  readonly what:
    | "names"
    | "namesNews"
    | "dates"
    | "datesHistory"
    | "sentences"
    | "speakers"
    | "speakersQuoted"
    | "alike";
  /** The data set, as its makers call it. */
  readonly data: string;
  readonly measure: "F1" | "r";
  /** Per cent for F1; from -1 to 1 for a correlation. */
  readonly value: number;
}

/** The day on which all figures were measured. */
export const MEASURED = "2026-11-22" as Edtf;

/** Measured by the tests in tests/eval, which fail when a figure falls below its floor. Rounded down. */
export const figures: readonly Figure[] = [
  { what: "names", data: "UNER English EWT, test", measure: "F1", value: 72 },
  { what: "namesNews", data: "GUM, news", measure: "F1", value: 60.5 },
  { what: "dates", data: "TimeBank", measure: "F1", value: 82 },
  { what: "datesHistory", data: "WikiWars", measure: "F1", value: 83 },
  { what: "sentences", data: "GUM, test", measure: "F1", value: 97.9 },
  { what: "speakers", data: "PolNeAR", measure: "F1", value: 66 },
  { what: "speakersQuoted", data: "PolNeAR", measure: "F1", value: 80.7 },
  { what: "alike", data: "STS Benchmark", measure: "r", value: 0.82 },
];
