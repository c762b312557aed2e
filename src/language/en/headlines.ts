/** Words that a headline can do without, and words it must never lose. */

/** Openings that link a sentence to the one before; cut with the comma after them. */
export const LINKING_OPENINGS =
  "however|additionally|meanwhile|furthermore|moreover|overall|in addition|in response|at the same time|in turn|also|therefore|thus|nevertheless|nonetheless|still|instead|for example|for instance|in fact|indeed|importantly|notably|earlier|later|separately|elsewhere|on the other hand|as a result|consequently|in the meantime|similarly|likewise|despite this|in particular|of course|even so|besides|finally|then|but|and|so|yet";

/** Frames that say nothing themselves. */
export const EMPTY_FRAMES =
  "it is important to note that|it should be noted that|it is worth noting that|it is understood that|it emerged that|it has emerged that|it was announced that|reports say that";

/** A tail that begins so may be cut where a sentence is long: it adds a consequence or a circumstance. */
export const TAILS =
  "leading to|resulting in|with|which|who|where|while|as|indicating|suggesting|including|amid|following|prompting|raising|making|marking|according to|adding|saying|and|after|when|despite|although|though|because|providing|countering|reaffirming|discussing|forcing|sparking|triggering|causing|leaving|bringing|sending";

/** Words whose loss turns or hardens the sense: a cut that would lose one is not made. */
export const KEEP =
  "not no never none nor neither without cannot n't may might could would possibly perhaps reportedly allegedly alleged apparently likely unlikely unless denied denies if but except only expected anticipated suspected claimed claims";

/** Attributions at the end: ", he said", ", police said on Monday". */
export const SAID =
  "said|says|say|told|reported|added|stated|confirmed|announced|wrote|noted|explained|claimed|insisted|warned";
