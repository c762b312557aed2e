/** Words that turn what a sentence says into something denied, planned, expected or merely possible. In lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const possible = words(
  "may might could perhaps maybe possibly potentially likely unlikely probably if whether possible probable uncertain unclear",
);

export const expected = words(
  "will would shall 'll won't expected forecast anticipated projected predicted due set bound",
);

export const planned = words(
  "plan plans planned planning intend intends intended scheduled hopes aims vowed pledged promised",
);

/** Begin a subject that did not do what the verb says: "none of the firms admitted". */
export const nobody = words("no none nobody neither");

export const denied = words(
  "not n't never no nobody nothing neither nor none cannot can't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't couldn't shouldn't denied denies deny",
);
