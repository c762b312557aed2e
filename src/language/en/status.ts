/** Words that tell whether a happening has happened, is planned, or may happen. */

/** "will", "is scheduled to": whoever is meant intends or arranges it. */
export const PLANNED =
  "will|shall|won't|to be held|scheduled|was planned|were planned|been planned|is planned|are planned|planned for|planned in|planned on|is expected|are expected|is anticipated|are anticipated|was expected|plans to|plan to|planned to|planning to|is due|are due|was due|were due|is set to|are set to|set for|is slated|are slated|intends to|intend to|aims to|agreed to|agree to|promised to|pledged to|vowed to|about to|is to|are to|was to be|were to be|preparing to|prepares to|is likely to|are likely to|will likely|upcoming|forthcoming";

/** "may", "could", "unclear whether": it may come to nothing. */
export const POSSIBLE =
  "may|might|could|possible|possibly|perhaps|potentially|potential|unclear|uncertain|whether|hopes to|hope to|hoped to|hope for|hopes for|wants to|want to|considering|would like|seeking to|seeks to|threatened to|threatens to|likely|unlikely|would";

/** Said of things that nobody expects. */
export const UNLIKELY =
  "unlikely|not expected|not likely|doubtful|improbable|ruled out|rules out|no plans|no chance|not planning|not be possible|not going to";

/** The clause says that the thing was not so. */
export const NEGATIONS =
  "not no never none nobody nothing neither nor cannot can't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't shouldn't failed fails fail denied denies deny denying refused refuses";

/** Of a report itself: what these tell of was done on the day that they name, though it lies after the report's own. */
export const MENDING = "correction corrected corrects amended updated clarification clarified revised";
