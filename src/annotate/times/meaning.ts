/** What words about time mean before it is known when they were written. */
export type Meaning =
  /** `falls` is the weekday that stands beside it: "Sunday, 8 September". */
  | {
      readonly is: "day";
      readonly year?: YearRef;
      readonly month: number;
      readonly day: number;
      readonly falls?: number;
    }
  /** "the 20th". */
  | { readonly is: "day-of-month"; readonly day: number }
  | { readonly is: "month"; readonly year?: YearRef; readonly month: number; readonly toward?: Toward }
  | { readonly is: "year"; readonly year: number }
  /** A period whose value the words hold: "199" (a decade), "19" (a century), "2022/2023" (a company's year). */
  | { readonly is: "period"; readonly value: string }
  /** ISO: Monday is 1. Without `toward` the sentence decides; `week` counts from the week of writing: "Tuesday last week". */
  | {
      readonly is: "weekday";
      readonly weekday: number;
      readonly toward?: Toward;
      readonly week?: number;
      /** "on the Sunday", "that Sunday": of the time that is told of. */
      readonly told?: boolean;
    }
  /** "the week of 3 May", "the weekend of 6 May": the one that holds a day. */
  | { readonly is: "week"; readonly of: Meaning; readonly weekend?: boolean }
  /** So many units from the day of writing ("now") or from the last date in the text ("then"). */
  | {
      readonly is: "shift";
      readonly unit: Unit;
      readonly by: number;
      readonly from: "now" | "then";
      /** "a year ago" in a company's report is the same quarter a year ago. */
      readonly quarterly?: boolean;
      /** "earlier in the week": before the day that is told of, or after it. */
      readonly beside?: Toward;
      /** "the past year" has the value of last year, but reaches up to the day of writing. */
      readonly window?: Window;
    }
  /** 1 to 4; without a number "the quarter"; `half` counts halves of a year. */
  | {
      readonly is: "quarter";
      readonly quarter?: number;
      readonly half?: number;
      readonly year?: YearRef;
      readonly toward?: Toward;
    }
  | {
      readonly is: "season";
      readonly season: string;
      readonly bare?: boolean;
      readonly year?: YearRef;
      readonly toward?: Toward;
    }
  | { readonly is: "weekend"; readonly toward?: Toward }
  /** A day of a calendar: month and day, or days after Easter. */
  | { readonly is: "holiday"; readonly date: string; readonly year?: YearRef; readonly toward?: Toward }
  /**
   * "MO", "AF", "EV", "NI"; a clock time is "10:30", "24:00". Without `day` it is that of the sentence, or of the day of
   * writing unless it is `habitual`: "in the evening" may be any.
   */
  | { readonly is: "time"; readonly time: string; readonly day?: Meaning; readonly habitual?: boolean }
  /** With `window` it reaches back from the day of writing or on from it: "the past two weeks". */
  | { readonly is: "duration"; readonly value: string; readonly window?: Window }
  | { readonly is: "set"; readonly value: string }
  /** "recently"; `side` tells where it lies from the day of writing when a period is meant. */
  | { readonly is: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"; readonly open?: boolean };

export interface Window {
  readonly toward: Toward;
  /** Absent where open: "the past few months". */
  readonly amount?: number;
  readonly unit: Unit;
}

/** Before, in, or after the period of the anchor. */
export type Toward = -1 | 0 | 1;

/** A year in the words, or one counted from the anchor: "June last year". */
export type YearRef = number | { readonly by: number; readonly from: "now" | "then" };

/** As in `timeUnits`. */
export type Unit = string;

/** Which part of a period is meant, or how exactly (the `mod` of TIMEX3). */
export type Modifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** A time expression found in the text, not yet placed in a calendar. Indices into the items. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly modifier?: Modifier;
  /** "weekday-last". */
  readonly rule: string;
  /** "times/weekday". */
  readonly by: string;
}
