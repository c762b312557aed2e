/** Forms of verbs that stand right beside a quotation: enough to see that `"Why?" she asked` is one sentence. */
export const speechVerbs: ReadonlySet<string> = new Set(
  "said says asked asks wrote writes told tells added adds replied shouted cried exclaimed tweeted wondered responded answered joked continued recalled yelled declared demanded".split(
    " ",
  ),
);
