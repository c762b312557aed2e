/** What the detectors of denials share: the words, what is not told rather than denied, and what a story is about. */
import { DENIALS, NOT } from "../../language/en/differences.ts";
import type { Evidence } from "../../records/digest.ts";
import type { SentenceView } from "../events/view.ts";
import type { Finding } from "./finding.ts";

export const not: ReadonlySet<string> = new Set(NOT.split(" "));
export const denials: ReadonlySet<string> = new Set(DENIALS.split(" "));

/**
 * "Could not say how many", "gave no cause", "does not want to", "not normally", "none of the cases": what is not told, not
 * wanted, not always so or not said of some is not denied.
 */
export const isUnsaid = (words: SentenceView["words"], at: number): boolean =>
  UNSAID.test(words[at + 1]?.norm ?? "") ||
  (words[at]?.norm === "none" && words[at + 1]?.norm === "of") ||
  (words[at]?.norm === "no" &&
    /^(?:g[ai]ve[sn]?|giving|offer(?:ed|s)?|provided?|made)$/.test(words[at - 1]?.norm ?? ""));

const UNSAID =
  /^(?:say|know|tell|confirm|identify|specify|elaborate|comment|name|verify|want|wish|normally|usually|always|necessarily|generally|often|yet)$/;

/** Tells stems that are a story's subject: who denies something of it need not deny what others say of it. */
export function topics(byStem: ReadonlyMap<string, readonly unknown[]>, sentences: number): (stem: string) => boolean {
  const most = Math.max(TOPIC, SPREAD * sentences);
  return (stem) => (byStem.get(stem)?.length ?? 0) > most;
}

const TOPIC = 6; // sentences: what more speak of is the subject
const SPREAD = 0.04; // the same as a share of a long story

interface Denying {
  readonly text: string;
  readonly evidence: Evidence;
}

/** The difference between what one says and what denies it. */
export function denial(yes: Denying, no: Denying, why: string): Finding {
  return {
    kind: "polarity",
    relation: "conflict",
    subject: `Whether it is so: ${short(yes.text)}`,
    camps: [
      { value: "yes", label: short(yes.text), evidence: [yes.evidence] },
      { value: "no", label: short(no.text), evidence: [no.evidence] },
    ],
    why,
  };
}

const short = (text: string): string =>
  text.length > 110 ? `${text.slice(0, text.lastIndexOf(" ", 108))} …` : text.replace(/[.,;]$/, "");
