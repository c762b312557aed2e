/** Words that tell whether a sentence looks back or ahead. */

/** Before a verb: what follows is still to come. */
export const futureCues: ReadonlySet<string> = new Set(
  "will shall ll wo scheduled expected expects expect planned plans plan planning upcoming slated due intends intend hopes hope aims set poised anticipated forecast projected prepares prepare preparing going likely forthcoming".split(
    " ",
  ),
);

/** Finite verbs that look back, besides those in "-ed". */
export const pastCues: ReadonlySet<string> = new Set(
  "was were had did been has have became began brought built bought came chose cut drew fell felt fought found gave got grew held hit kept killed knew led left lost made met paid put ran read rose sat saw sent set shot shut sold spent spoke spread stood struck took thought threw told took went withdrew won wrote broke drove flew hung previous previously earlier former late".split(
    " ",
  ),
);

/** Verbs that only report: their tense says nothing about what is reported. */
export const reportingCues: ReadonlySet<string> = new Set("said told announced reported added".split(" "));
