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

/** Say of a deed that nobody told its doer to. */
export const UNASKED =
  "on his own|on her own|on its own|on their own|himself|herself|of his own accord|of her own accord|without being asked|before anybody asked|before anyone asked";

/** Verbs of a first step, by whoever takes it: two reports that give it to two parties differ though the verb does too. In base form. */
export const FIRST_STEPS = "ask request offer propose invite approach contact call seek suggest initiate beg apply";

/** Bodies that act, named by their kind. */
export const BODIES =
  "company firm group bank government ministry union federation council court police army club party board agency commission office department hospital school university church team league parliament senate authority operator owner lender insurer airline maker retailer carrier supplier contractor regulator watchdog developer publisher producer buyer seller bidder institute museum orchestra investigators engineers auditors rescuers residents neighbours";
