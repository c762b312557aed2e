/** Contents that make no sense of themselves: the reader of a list of claims gets nothing from "this" or "never came". */
import { silences } from "../../language/en/cue-words.ts";
import type { Claim } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import {
  AUX,
  BASE,
  CAP,
  DET,
  MARK,
  MODAL,
  NEG,
  NUM,
  OBJ,
  PAST,
  POSS,
  QUOTE,
  readWords,
  SUBJ,
  TO,
  VERB,
  type Words,
} from "./words.ts";

const SHORTEST = 5; // words of a bare noun phrase: "cracks in the hull" tells nothing yet
const LOOK = 60; // tokens of a content in which its verb has to come

/** Sets the salience of fragments to 0, so that nobody lists or groups them; who said them stays known. Runs last. */
export const fragments: Annotator = {
  name: "claims/fragments",
  annotate: (draft) => {
    let from = 0;
    const claims = draft.claims.map((claim) => {
      while ((draft.tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= claim.span.start) from++;
      if (claim.mode !== "indirect") return claim;
      if (isReader(draft, claim)) return { ...claim, salience: 0 };
      let end = from;
      while ((draft.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < claim.span.end && end < from + LOOK) end++;
      return isFragment(readWords(draft.tokens.slice(from, end))) ? { ...claim, salience: 0 } : claim;
    });
    return { ...draft, claims };
  },
};

/** "You will find": the reader, who says nothing. */
const isReader = ({ article }: Draft, { speaker }: Claim): boolean =>
  speaker !== undefined && article.text.slice(speaker.span.start, speaker.span.end).toLowerCase() === "you";

function isFragment({ is, form, low }: Words): boolean {
  const [from, end] = [0, low.length];
  const first = is[from] ?? 0;
  let length = 0;
  let verb = -1;
  for (let i = from; i < end; i++) {
    const it = is[i] ?? 0;
    if (it & QUOTE) return false;
    if (!(it & MARK)) length++;
    const noun = (it & VERB) !== 0 && ((is[i - 1] ?? 0) & (DET | POSS | NUM)) !== 0 && i > from;
    const led = i === from || ((is[i - 1] ?? 0) & (TO | MODAL | SUBJ)) !== 0;
    const bare = (form[i] ?? 0) === BASE && !(it & AUX) && !led; // "any aid last week"
    if (verb < 0 && it & (AUX | VERB) && !bare && !noun && !(it & CAP && i > from)) verb = i;
  }
  if (length < 2) return true;
  if (low[from] === "to" && silences.has(low[from + 1] ?? "")) return true; // "declined to comment"
  if (verb < 0) return length < SHORTEST;
  const finite = ((form[verb] ?? 0) & PAST) !== 0 || ((is[verb] ?? 0) & AUX) !== 0;
  const headless = finite && (verb === from || (verb === from + 1 && (first & NEG) !== 0)); // "never came"
  return headless && !((is[from] ?? 0) & (SUBJ | OBJ | CAP));
}
