import { ACCOUNTS } from "../../language/en/differences.ts";
import type { Actions } from "../events/lexicon.ts";
import { lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { speakerAt } from "./speakers.ts";

/** How the parties to talks told of them: together, or each in words of its own. */
interface Account extends Place {
  readonly joint: boolean;
  readonly teller: string | undefined;
}

const accounts = new Set(ACCOUNTS.split(" "));

/** A joint statement that one source reports, where others cite a separate account of each side. */
export const statements: Detector<Account> = { name: "disagreements/statements", collect: accountsIn, compare };

function accountsIn(view: SentenceView, _all: readonly SentenceView[], actions: Actions): Account[] {
  const norms = view.words.map((word) => word.norm);
  const joint = norms.some(
    (word, i) => word === "joint" && /^(?:statement|communique|communiqué|declaration)$/.test(norms[i + 1] ?? ""),
  );
  return joint && norms.some((word) => actions.classOf(word) === "meet")
    ? [{ ...placeOf(view), joint: true, teller: undefined }]
    : tellerOnly(view, norms);
}

/** "The French account of the meeting", "the ministry described": a side that tells on its own. */
function tellerOnly(view: SentenceView, norms: readonly string[]): Account[] {
  const at = norms.findIndex(
    (word, i) => (accounts.has(word) && norms[i + 1] === "of") || (lexicon.saying.has(word) && i > 0),
  );
  if (at < 0) return [];
  const word = view.words[at];
  const name = view.names.findLast((one) => word && one.end <= word.start && word.start - one.end <= 3);
  const claim = view.claims.find((one) => one.speaker);
  const teller = name?.entity ?? (claim ? speakerAt(view, claim.span) : undefined);
  const official =
    accounts.has(norms[at] ?? "") ||
    /\b(?:department|ministry|media|office|spokes\p{L}+|government)\b/iu.test(view.text);
  return teller && official ? [{ ...placeOf(view), joint: false, teller }] : [];
}

function compare(facts: readonly Account[], scene: Scene): Finding[] {
  const { related } = scene;
  const joint = facts.filter((one) => one.joint);
  const [first] = joint;
  if (!first || new Set(joint.map((one) => one.at)).size > 1) return [];
  const separate = facts.filter((one) => !one.joint && one.at !== first.at && related(one.at, first.at));
  const sides = new Set(separate.map((one) => (one.teller && scene.sides.get(one.teller as never)?.[0]) ?? one.teller));
  if (sides.size < 2) return [];
  return [
    {
      kind: "existence",
      relation: "conflict",
      subject: "Whether there was a joint statement",
      camps: [
        { value: "joint", label: "a joint statement", evidence: distinct(joint.map((one) => one.evidence)) },
        { value: "separate", label: "separate accounts", evidence: distinct(separate.map((one) => one.evidence)) },
      ],
      why: "One source tells of a joint statement; the others cite each side’s own account and none of a joint one.",
    },
  ];
}
