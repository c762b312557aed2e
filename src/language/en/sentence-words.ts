/** Words that tell whether a sentence goes on behind a mark. */

/** Forms of verbs that stand right beside a quotation: enough to see that `"Why?" she asked` is one sentence. */
export const speechVerbs: ReadonlySet<string> = new Set(
  "said says asked asks wrote writes told tells added adds replied shouted cried exclaimed tweeted wondered responded answered joked continued recalled yelled declared demanded".split(
    " ",
  ),
);

/** Words that begin sentences far more often than they follow "U.S." or "Inc." inside one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  "The A An He She It They We I You But And In On At This That These Those There His Her Their Its Our My However If When While After Before As For No Not What Why How Who Also Since Although Though Some Many Most Both Another Then Now Still Yet So".split(
    " ",
  ),
);
