/** What words before (or after) a number make of it. */
export type HedgeKind =
  /** Close to it and below: "nearly six hours". */
  | "nearly"
  /** Above it, itself left out: "more than seven". */
  | "above"
  /** It or above: "at least". */
  | "least"
  /** Below it, itself left out: "fewer than". */
  | "below"
  /** It or below: "up to". */
  | "most"
  /** On both sides: "about". */
  | "about"
  /** Nothing: "exactly", "only". */
  | "exact";

/** Phrases of one to three words, in lower case. */
export const hedges: Readonly<Record<string, HedgeKind>> = {
  nearly: "nearly",
  almost: "nearly",
  "just under": "nearly",
  "close to": "nearly",
  "just short of": "nearly",
  approaching: "nearly",
  "more than": "above",
  "greater than": "above",
  "higher than": "above",
  "longer than": "above",
  "in excess of": "above",
  "upwards of": "above",
  "well over": "above",
  "just over": "above",
  over: "above",
  above: "above",
  exceeding: "above",
  "at least": "least",
  "no fewer than": "least",
  "no less than": "least",
  "not less than": "least",
  "a minimum of": "least",
  "less than": "below",
  "fewer than": "below",
  "lower than": "below",
  under: "below",
  below: "below",
  "up to": "most",
  "as many as": "most",
  "as much as": "most",
  "at most": "most",
  "no more than": "most",
  "not more than": "most",
  "a maximum of": "most",
  about: "about",
  around: "about",
  roughly: "about",
  approximately: "about",
  some: "about",
  "an estimated": "about",
  estimated: "about",
  circa: "about",
  exactly: "exact",
  precisely: "exact",
  only: "exact",
  just: "exact",
};

/** After a number and its noun: "two weeks or so", "50-odd", "500 or more". */
export const hedgesAfter: Readonly<Record<string, HedgeKind>> = {
  "or so": "about",
  "or more": "least",
  "or less": "most",
  "or fewer": "most",
  "- odd": "about",
  "- plus": "least",
};

/** Before "over", "around" and "about" that belong to a verb: "turned over 12 people". */
export const noHedgeAfter: ReadonlySet<string> = new Set(
  "turned handed took taken all gathered talk talks talked spread drawn".split(" "),
);
