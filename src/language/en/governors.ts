/** Words on which a time hangs that is still to come, whatever the tense of the sentence. */

/** Before "for" and the possessive of a day: somebody makes ready, or is made ready, for what comes then. */
export const preparing: ReadonlySet<string> = new Set(
  "called selected picked named recalled squad lineup ready readies readying fit unfit available unavailable eligible doubt doubtful suspended tickets ticket sale prepare prepares prepared preparing preparation preparations rehearse rehearsing rehearsal rehearsals train training favourite favourites favorite favorites tipped odds set bound poised braced bracing brace gearing geared plan plans planned agenda candidate candidates campaign campaigning accreditation scheduled in-form ruled".split(
    " ",
  ),
);

/** After the possessive of a day: what came of it, so it has been. */
export const dayResults: ReadonlySet<string> = new Set(
  "win victory defeat loss draw crash collapse attack attacks blast explosion fire storm derailment robbery shooting result results outcome death deaths".split(
    " ",
  ),
);

/** Put something off to a day to come, also where that was done long ago. */
export const puttingOff: ReadonlySet<string> = new Set(
  "adjourned postponed delayed deferred extended rescheduled moved pushed put brought prolonged suspended shifted".split(
    " ",
  ),
);

/** Between them and that day. */
export const putOffTo: ReadonlySet<string> = new Set(["to", "until", "till"]);

/** Happenings that are arranged: with "is" and a day they are to come ("Saturday's final is sold out"). */
export const arrangedNouns: ReadonlySet<string> = new Set(
  "final finals semifinal match game race derby fixture clash concert gig show parade ceremony wedding funeral vote election referendum summit meeting hearing trial debate launch auction marathon festival regatta".split(
    " ",
  ),
);

/** What is said of a happening that is not certain to come, behind "was", "remains" or the like. */
export const openAdjectives: ReadonlySet<string> = new Set(["unlikely", "likely", "possible", "doubtful", "uncertain"]);
export const linkingVerbs: ReadonlySet<string> = new Set(
  "is are was were remains remained seems seemed looks looked".split(" "),
);

/** Verbs of demand: a time after "by" is the end that they set. */
export const demanding: ReadonlySet<string> = new Set(
  "asked demanded ordered requested required promised pledged vowed wanted told urged gave given asks demands wants".split(
    " ",
  ),
);

/** Before somebody and "to" with a verb: what that one is to do. */
export const bidding: ReadonlySet<string> = new Set(
  "told asked urged invited advised instructed wants want wanted expects expect expected begged reminded".split(" "),
);

/** The same right before "to": "was invited to come again". */
export const biddenByMany: ReadonlySet<string> = new Set(["invited", "asked", "told", "urged", "advised"]);

/** After "set" these make it no plan: "set off for Friday prayers". */
export const setParticles: ReadonlySet<string> = new Set(
  "off out up fire alight ablaze sail aside foot free".split(" "),
);
