/**
 * Tags of the name tagger in the BILOU scheme (Ratinov and Roth 2009): O outside, and for each kind the Beginning,
 * Inside and Last token of a longer name, and the Unit, a name of one token.
 */
export const KINDS = ["PER", "ORG", "LOC", "MISC"] as const;

export const TAGS = 1 + 4 * KINDS.length;
export const OUTSIDE = 0;

/** Place of a token in its name. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const tagOf = (kind: number, place: number): number => 1 + 4 * kind + place;
export const kindOf = (tag: number): number => (tag - 1) >> 2;
export const placeOf = (tag: number): number => (tag - 1) & 3;

/** Whether a name is still open after a tag. */
const isOpen = (tag: number): boolean => tag !== OUTSIDE && placeOf(tag) <= INSIDE;

/** Whether a tag goes on with a name. */
const goesOn = (tag: number): boolean => tag !== OUTSIDE && (placeOf(tag) === INSIDE || placeOf(tag) === LAST);

/** Whether `next` may stand right after `tag`. */
export const mayFollow = (tag: number, next: number): boolean =>
  isOpen(tag) ? goesOn(next) && kindOf(next) === kindOf(tag) : !goesOn(next);

export const mayStart = (tag: number): boolean => !goesOn(tag);
export const mayEnd = (tag: number): boolean => !isOpen(tag);
