/** Words that tell where one clause ends and another begins, and whether a stretch of words has a finite verb. */

export const AUXILIARIES =
  "is are was were am be been being has have had having do does did will would shall should may might must can could cannot won't wouldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't";

/** With these a clause without a time tells how things stand, not what has happened: "is being investigated". */
export const PRESENT = "is are am isn't aren't";

/** With these a clause goes on to what is so now: "the fire, which began on Saturday, has consumed ...". */
export const NOW_AUXILIARIES = "is are has have will";

/** Open a clause that is what a statement is about: "What caused the fire is still open". */
export const ASKING = "what how why whether who where";

/** Past forms that do not end in "ed"; those that are also nouns or present forms only where the past is usual in news. */
export const IRREGULAR_PAST =
  "arose ate awoke beat became began bent bet bit bled blew bought bound bred broke brought built burnt burst came cast caught chose clung cost crept cut dealt died drank drew drove dug fed fell felt fled flew flung forbade forgot forgave fought found froze gave got grew ground held heard hid hit hung hurt kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met misled mistook overcame overtook overthrew paid put quit ran rang read rode rose said sang sank sat saw sent set shook shone shot shrank shut slept slid sold sought spent split spoke spread sprang stole stood stuck struck strove sung sunk swam swept swore swung taken taught thought threw told took tore understood undertook upheld underwent went withdrew withheld withstood woke won wore wound wrote";

/** "-ed" words that are no verbs. */
export const NOT_PAST =
  "hundred need speed indeed united exceed succeed proceed feed seed breed deed greed red bed shed sacred naked wicked beloved aged armed unprecedented so-called alleged embed weed bleed creed unified limited unresolved detailed bed-ridden unidentified unnamed undisclosed unexpected undetermined";

/** Open a subordinate clause or a phrase that tells of another moment than the clause around it. */
export const SUBORDINATORS =
  "after before since when while as because although though until once following whereas amid despite unless if during whether";

/** Before "whether": what follows belongs to a noun, "a ruling on whether the sale is legal". */
export const ABOUT = "on about over of regarding concerning as to";

/** Whom one appears or speaks "before". */
export const BODIES =
  "judge judges court courts magistrate magistrates jury tribunal committee commission panel parliament senate congress lawmakers board council";

/** Verbs of those who appear or speak "before" somebody. */
export const FACING = "appear appears appeared appearing testify testifies testified testifying brought hauled";

/** Verbs after which another clause may follow without "that": "who believed the bridge was safe". */
export const KNOWING =
  "thought believed hoped feared felt knew found learned learnt saw showed realised realized discovered denied admitted assumed heard understood noticed concluded";

/** Besides days and months these name a time right after "since" and "until". */
export const TIME_NAMES =
  "spring summer autumn fall winter weekend end start beginning middle yesterday noon midnight dawn night morning afternoon evening week month year";

/** Open a relative clause, after a comma or not. */
export const RELATIVES = "which who whose whom where";

/** After a noun these open a clause about what was meant to be: "a visit planned for March". */
export const ARRANGED = "scheduled expected planned hoped intended anticipated slated set threatened wanted due";

/** Nouns whose "that" clause is what they hold, not which one is meant: "reports that the bridge fell". */
export const CONTENT_NOUNS =
  "report reports claim claims rumour rumours rumor rumors fact idea allegation allegations suggestion suggestions hope hopes fear fears concern concerns evidence sign signs belief news view warning warnings doubt doubts chance risk possibility assurance assurances condition grounds so such now given provided ensure ensured show shows shown mean means clear sure likely unlikely true";

/** Verbs of saying after which "would" is a plan told in the past: "said that the inquiry would begin on Thursday". */
export const ANNOUNCING =
  "said told announced confirmed added promised pledged vowed stated reported decided ruled agreed wrote ordered";

/** Verbs after which a noun phrase names another, earlier or later happening: "followed the discovery of ...". */
export const LINKING = "followed follows preceded precedes commemorated commemorates";

/** Say that the thing does not move: with these no happening is reported, whatever the tense. */
export const STATIVES =
  "was were is are be been had has have remained remain remains seemed seem seems appeared appear appears existed exist exists knew believed believes believe thought think thinks wanted want wants needed need needs hoped hope hopes feared fear fears felt feel feels meant mean means included include includes involved contained consisted depended belonged deserved persisted persist persists concerned lacked lack owned owns own lived lives live resembled showed shows show ranged range ranges highlighted reflected considered aims aimed seeks sought continues continued tend tended expressed expresses signifies saw coincided disagree";

/** Verbs of saying: a clause of these reports words; its time is that of the saying. */
export const SAYING =
  "said says say told tells tell stated states added adds reported reports noted notes wrote writes claimed claims explained explains warned warns insisted insists stressed stresses emphasised emphasized emphasizes acknowledged argues argued believes suggested suggests commented recalled replied remarked observed described describes confirmed confirms tweeted posted quoted mentioned";

/** Before a time these make it a bound or a point of comparison, not the time of a happening. */
export const REFERENCE_PREPOSITIONS = "since until till than unlike";

/** Words that may open a continuing sentence: its subject is in the sentence before. */
export const CONTINUING = "he she they it both these those this that";
export const CONTINUING_PAIRS =
  "the two|the pair|the three|the four|the trio|both sides|both parties|both leaders|the sides|the parties|the group|the couple";

/** Vague times. They place a happening before the report, or after it, and no more. */
export const BEFORE_NOW =
  "recently|recent|earlier|previously|prior to|before|lately|already|once|formerly|past few|in recent|last few|in the past|some time ago|years ago|months ago|weeks ago|days ago";
export const AFTER_NOW =
  "coming|forthcoming|upcoming|later|soon|next|eventually|at an undetermined date|at a later date|mutually convenient";

/** The day that was told of last. */
export const SAME_DAYS =
  "later in the day|later that day|later on the same day|the same day|that day|that evening|that night|that morning|that afternoon|hours later";

/** Of another time than the sentence before: what was before it, what is so now, what was so for long, what figures say. */
export const OTHER_TIMES =
  "had has have is are will would could may might used previously earlier once never always often usually later since before already who whose founded put there";

/** Ahead, whatever the tense around it: "agreed to meet at a mutually convenient time". */
export const OPEN_AHEAD =
  "in the coming days|in the coming weeks|in the coming months|in coming days|in coming weeks|in coming months|at a mutually convenient time|at an undetermined date|at a later date|in the near future|in the months ahead|in the weeks ahead";

/** Before "a three-day visit": the day in the clause is its first, or its last. */
export const BEGINNING =
  "begin begins began begun start starts started open opens opened arrive arrives arrived arriving starting beginning opening";
export const ENDING =
  "end ends ended conclude concludes concluded finish finishes finished wrap wraps wrapped close closes closed ending concluding wrapping finishing last final";

/** With "until" and a day to come: what goes on till then. */
export const GOING_ON =
  "will shall should is are expects expect expected forecast forecasts may might run runs stay stays remain remains continue continues last lasts";
/** With "until" and a day that has passed: what went on till then. */
export const LASTED =
  "worked served lived stayed remained lasted ran taught played governed ruled reigned led headed chaired continued";
/** With "has" and "since" these tell how far something has come, not that it began then. */
export const CHANGING =
  "risen rose fallen dropped grown increased decreased declined improved worsened deteriorated surged soared plunged changed doubled tripled gained lost said told died killed happened";
