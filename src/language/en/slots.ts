/** Words that tell which slot of a story a value fills: whose stance it is, and whether it tells of a length or a distance in time. */

/** Verbs and nouns by which somebody wants, bids or guesses a value: what is asked is not what is paid. In base form. */
export const STANCES: Readonly<Record<"demand" | "offer" | "guess", string>> = {
  demand: "demand want seek ask claim push insist request",
  offer: "offer propose bid proposal",
  guess: "expect forecast predict project estimate reckon foresee",
};

/** Before or behind a length of time: it tells how far apart two moments are. "Four days after", "within two weeks". */
export const APART_BEFORE = "within in over every each past last next after";
export const APART_BEHIND = "after before ago earlier later from old away since";

/** Say that a value has moved on from an earlier one. */
export const MOVED = "now already far raised increased lifted latest still";

/** Verbs and nouns that say too little for two dates to be of one deed. In base form. */
export const LIGHT =
  "be have do make take get give go come say tell know think see let put keep need want hold use show call work run look turn bring leave become seem include continue remain follow lead expect plan speak talk add note live stand deny insist confirm claim accuse blame want hope";

/** Done to many in one story: only where somebody's name stands by both is it one deed. In base form. */
export const OFTEN =
  "die kill injure wound hurt arrest detain convict acquit appoint elect free sell meet visit shoot attack protest vote score win lose";
