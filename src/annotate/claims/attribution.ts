/** One finding: a cue with the content it carries and, where the text names one, its speaker. */
import type { CueVerb } from "../../language/en/cue-verbs.ts";
import type { Content } from "./stretch.ts";
import type { Run } from "./subjects.ts";
import type { VerbUse } from "./verb-use.ts";

export interface Attribution {
  readonly content: Content;
  readonly speaker?: Run;
  readonly cue: Run;
  readonly verb?: CueVerb;
  readonly use?: VerbUse;
}
