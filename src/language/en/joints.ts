/** Words before which a sentence can be cut without leaving half a phrase. */
export const joints: ReadonlySet<string> = new Set(
  "about after against amid among and as at because before between but by during for from in including into on over since that to toward towards under until when where which while who with within without".split(
    " ",
  ),
);
