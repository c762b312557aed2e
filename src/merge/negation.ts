/** Whether any of some words in lower case says that something is not so. */
export const negates = (norms: readonly string[]): boolean => norms.some((norm) => NEGATIVE.test(norm));

const NEGATIVE =
  /^(?:not|few|hardly|barely|no|never|none|nobody|nothing|nor|neither|without|cannot|den(?:y|ies|ied|ying)|.+n't)$/;
