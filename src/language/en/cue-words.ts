/** Small sets of words that the rules for claims ask about. In lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs with which the reporter guesses: nobody speaks. */
export const hedges = words("seem appear");

/** Verbs that also stand before their subject after a comma alone: "The dam held, said the mayor". */
export const plainVerbs = words("say write add report note explain argue warn announce reply");

/** Participles of "is expected to": somebody's mind, and nobody says whose. */
export const passiveMinds = words(
  "expected said told believed thought reported considered known rumored supposed alleged understood estimated seen feared",
);

/** Those of them that leave open whether it is so. */
export const hearsay = words("said believed thought reported rumored supposed alleged understood feared");

/** Participles of "was seen as". */
export const passiveViews = words(
  "seen viewed described regarded perceived portrayed known hailed denounced dismissed",
);

/** What somebody issues "saying that": the one who issued it speaks. */
export const documents = words(
  "statement speech letter email e-mail post tweet interview note release memo message op-ed video ad record remarks column",
);

/** Third persons that are no plural nouns. */
export const plainThirds = words(
  "says tells writes argues adds believes thinks knows wants insists explains describes asks suggests recalls concludes acknowledges expects denies alleges predicts accuses admits concedes confirms contends declares maintains recommends reveals condemns criticizes criticises opposes announces agrees considers finds",
);

/** Bases that are no nouns: in "people briefed on the plan say that" the subject's plural stands further left. */
export const plainBases = words("say think believe argue insist know tell agree describe oppose want see consider");

/** Nouns of time that stand between a subject and its verb: "A poll last month showed". */
export const timeNouns = words(
  "week weeks month months year years day days night morning afternoon evening weekend today yesterday time spring summer fall autumn winter",
);

/** Words before them. */
export const timeLeads = words(
  "last this next that the late early earlier past each every a few several two three four five",
);

/** Open a clause and are never its subject. */
export const asksWhen = words("when where how why whether whenever");

/** After "declined to": nothing was said. */
export const silences = words("comment elaborate respond answer speculate discuss speak talk");

/** Forms of the plainest verb of saying: behind a comma and a noun they begin another's speech. */
export const sayWords = words("say says said");

/** Prepositions that join two parts of one noun phrase: "a spokesman for the mayor of Norwick". */
export const nounLinks = words("of for in at from with on to within near between among behind against");
