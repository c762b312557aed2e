/** Words by which a later report tells that a matter went on otherwise than an earlier one had it. "*": up to three words. */

/** Say that somebody will not do what follows. */
export const REFUSING =
  "will not|won't|would not|refused to|refuses to|refusing to|declined to|is not going to|am not going to|no intention of|no intention to|no plans to|no plan to|ruled out|rules out|dismissed calls to|rejected calls to|rejects calls to|resisted calls to|vowed not to|promised not to|does not intend to|does not plan to|decided not to|decided against";

/** Say that it is not likely that somebody does what follows. */
export const DOUBTING = "is unlikely to|are unlikely to|was unlikely to|does not expect to|is not expected to";

/** Say that somebody will do what follows. */
export const PLANNING =
  "will|is to|are to|is due to|are due to|is set to|plans to|is expected to|are expected to|intends to|is scheduled to|promised to|vowed to|pledged to";

/** Say that somebody has not done what follows. */
export const FAILING = "did not|failed to";

/** Before a date that holds no more: "had been set for 5 May", "and not on Thursday". */
export const WITHDRAWING =
  "not on|not|instead of|instead of on|rather than|rather than on|originally planned for|originally scheduled for|had been set for|had been planned for|had been scheduled for|had been due on|was to * on|was to * from|was due * on|was due on|were due on|were to * on|was scheduled for|was planned for|was set for|moved from|postponed from|originally set for|originally due on";

/** Say that something was given another date, or none. */
export const MOVING =
  "moved|postponed|rescheduled|delayed|put off|put back|pushed back|brought forward|cancelled|canceled|called off|suspended|scrapped|deferred|adjourned|later than planned";

/** A matter that has a course: how it first stands, and how it stands when that is over. */
export interface Course {
  readonly name: string;
  /** What an editor would ask; "{}" is the subject. */
  readonly asks: string;
  /** "one": the same doer or sufferer; "thing": any name of both sentences. */
  readonly by: "one" | "thing";
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly values: readonly [string, string];
}

const leaving = "resign|resigning|step down|stepping down|quit|stand down|standing down|go|leave office".split("|");
const list = (text: string): string[] => text.split("|");

export const COURSES: readonly Course[] = [
  {
    name: "office",
    asks: "Whether {} stays in office",
    by: "one",
    values: ["stays", "goes or offers to"],
    first: [
      ...list(REFUSING).flatMap((cue) => leaving.map((verb) => `${cue} ${verb}`)),
      ...list(
        "will stay in office|will stay on|will remain in office|vowed to stay on|rejected calls for * resignation",
      ),
    ],
    later: list(
      "resigned|has quit|stepped down|stood down|handed in * resignation|tendered * resignation|submitted * resignation|announced * resignation|offered * resignation|offered to resign|post was at the disposal|was dismissed|was sacked|was removed from office",
    ),
  },
  {
    name: "custody",
    asks: "Whether {} is free",
    by: "one",
    values: ["held", "free"],
    first: list(
      "denied bail|denied * bail|refused bail|refused * bail|rejected * request to release|refused * request to release|turned down * request to release|rejected * bail|remanded in custody|remains in custody|remain in custody|refused to release|remains behind bars",
    ),
    later: list(
      "out on bail|released on bail|freed on bail|granted bail|granted * bail|ordered the release of|ordered his release|ordered her release|was released|was freed|been released|been freed|walked free|left prison|left jail",
    ),
  },
  {
    name: "search",
    asks: "Whether {} is found",
    by: "one",
    values: ["missing", "found"],
    first: list(
      "is missing|was missing|still missing|went missing|reported missing|been missing|remained missing|remains missing",
    ),
    later: list("was found|been found|were found|found alive|found dead|found safe|was rescued|been rescued"),
  },
  {
    name: "ban",
    asks: "Whether the suspension of {} holds",
    by: "one",
    values: ["suspended", "lifted"],
    first: list(
      "was suspended|was provisionally suspended|been suspended|been provisionally suspended|is suspended|was banned|been banned|suspended",
    ),
    later: list(
      "lifted the suspension of|lifted the ban on|lifted * suspension|lifted * ban|was reinstated|been reinstated|were reinstated|reinstated|cleared to|suspension was lifted|ban was lifted|suspension was overturned",
    ),
  },
  {
    name: "backing",
    asks: "Whether {} keeps its contract",
    by: "one",
    values: ["stands by it", "does not"],
    first: list(
      "stood by her|stood by him|stands by her|stands by him|stand by her|stand by him|stand by its|no plans to end * contract|no plans to drop|will not end * contract",
    ),
    later: list(
      "ended * contract|terminated * contract|cancelled * contract|canceled * contract|put * contract with * on ice|put * contract on ice|suspended * contract|ended * sponsorship|withdrew * sponsorship|cut ties with|parted ways with|ended * partnership",
    ),
  },
  {
    name: "health",
    asks: "Whether {} recovers",
    by: "one",
    values: ["recovers", "died"],
    first: list(
      "expected to leave hospital|expected to leave the hospital|expected to recover|expected to survive|expected to make a full recovery|out of danger|in stable condition|in a stable condition|is recovering",
    ),
    later: list("died|has died|succumbed to"),
  },
  {
    name: "closure",
    asks: "Whether {} is open",
    by: "one",
    values: ["closed", "open again"],
    first: list(
      "will remain closed|remain closed|remains closed|remained closed|stays closed|will stay closed|closed until|closed indefinitely",
    ),
    later: list("reopened|has reopened|was reopened|opened again|has opened again"),
  },
  {
    name: "recall",
    asks: "How far the recall of {} goes",
    by: "thing",
    values: ["in part", "wider"],
    first: list(
      "recalled one|recalled two|recalled three|recalled some|recalled a batch|took * batches|took * batch|withdrew * batches|withdrew * batch|recalled * batches|recalled * batch",
    ),
    later: list(
      "recalled all|recalled every|withdrew all|widened * recall|extended * recall|expanded * recall|recall was extended|recall was widened",
    ),
  },
];
