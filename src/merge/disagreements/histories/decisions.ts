import { DOUBTING, FAILING, PLANNING, REFUSING } from "../../../language/en/histories.ts";
import { type Actions, lexicon } from "../../events/lexicon.ts";
import type { SentenceView } from "../../events/view.ts";
import { grouped } from "../../grouped.ts";
import { rareness } from "../../weight.ts";
import { type Detector, type Finding, placeOf, type Scene } from "../finding.ts";
import { matchesIn, phrasesOf } from "./phrases.ts";
import { dayOfReport, findingOf, inOrder, isOld, labelOf, type Standing, spanOf, toldOf } from "./standing.ts";
import { bodyBefore, doerOf, heroOf, PASSIVE, PRONOUN } from "./subject.ts";

type Stance = "refused" | "doubted" | "planned" | "done" | "undone";

/** What a report says of somebody's deed. */
interface Decision extends Standing {
  /** Stem of the verb. */
  readonly deed: string;
  readonly subject: string;
  readonly stance: Stance;
  /** Stems of what it is done to. */
  readonly objects: readonly string[];
  /** "appeal its conviction". */
  readonly text: string;
}

/** "Will not sign", later "signed"; "is unlikely to appeal", later "will not appeal". */
export const decisions: Detector<Decision> = {
  name: "disagreements/histories/decisions",
  collect: decisionsIn,
  compare: (facts, scene) =>
    [...grouped(facts, ({ deed, subject }) => [`${deed}|${subject}`]).values()].flatMap((told) =>
      overtaken(told, scene),
    ),
};

const stances = phrasesOf<Stance>([
  [REFUSING.split("|"), "refused"],
  [DOUBTING.split("|"), "doubted"],
  [PLANNING.split("|"), "planned"],
  [FAILING.split("|"), "undone"],
]);

/** Before a past that has not come, or is told of as seen from later. */
const UNCOME: ReadonlySet<string> = new Set(
  "not never will would could may might must should if whether to unless n't neither nor until before without had".split(
    " ",
  ),
);

const LIGHT: ReadonlySet<string> = new Set(
  "be have do make take get give go come say tell know think see let put keep need want like comment speak talk answer respond reply discuss be been include continue become remain mean seem look".split(
    " ",
  ),
);

const DEED = 0.5; // rareness of a verb that tells one deed from another

function decisionsIn(view: SentenceView, all: readonly SentenceView[], actions: Actions): Decision[] {
  const day = dayOfReport(view);
  if (day === undefined || isOld(view, day)) return [];
  const decisionAt = (from: number, at: number, stance: Stance): Decision[] => {
    const verb = view.words[at];
    const first = view.words[from] ?? verb;
    if (!verb || !first || verb.norm.endsWith("ing") || isLight(verb.norm)) return [];
    const deed = actions.stem(verb.norm);
    if (LIGHT.has(deed) || rareness(deed) < DEED) return [];
    const subject = subjectBefore(view, all, from);
    if (subject === undefined) return [];
    return [
      {
        ...placeOf(view),
        deed,
        subject,
        stance,
        label: labelOf(view, { start: first.start, end: verb.end }),
        day,
        told: toldOf(view, day),
        objects: objectsOf(view, at, actions),
        text: deedText(view, at),
      },
    ];
  };
  const ahead = matchesIn(view.words, stances).flatMap(({ from, to, of }) => decisionAt(from, verbAt(view, to), of));
  const done = view.words.flatMap(({ norm }, at) => {
    if (!lexicon.isPast(norm) || isLight(norm)) return NONE;
    const lead = view.words.slice(Math.max(0, at - 3), at);
    return lead.some((word) => UNCOME.has(word.norm) || PASSIVE.has(word.norm)) ? NONE : decisionAt(at, at, "done");
  });
  return [...ahead, ...done];
}

const NONE: readonly Decision[] = []; // one for all words that are no deed

const isLight = (norm: string): boolean => LIGHT.has(norm) || lexicon.saying.has(norm) || lexicon.auxiliaries.has(norm);

/** The verb behind "will", "refused to": adverbs are passed over. */
const verbAt = (view: SentenceView, at: number): number =>
  /ly$|^(?:also|now|still|even)$/.test(view.words[at]?.norm ?? "") ? at + 1 : at;

/** Who does what the words at a place tell of. */
function subjectBefore(view: SentenceView, all: readonly SentenceView[], from: number): string | undefined {
  const lead = view.words.slice(Math.max(0, from - 2), from);
  const hero = lead.some(({ norm }) => PRONOUN.has(norm)) ? heroOf(view, all) : undefined;
  return bodyBefore(view, from) ?? doerOf(view, view.words[from]?.start ?? 0) ?? hero;
}

/** Stems of the words behind a verb, up to the next stop. */
function objectsOf(view: SentenceView, at: number, actions: Actions): string[] {
  const rest = view.words.slice(at + 1, at + 8);
  const stop = rest.findIndex((word, i) =>
    /[,.;:]/.test(view.article.text.slice((rest[i - 1] ?? view.words[at] ?? word).end, word.start)),
  );
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .map(({ norm }) => actions.stem(norm))
    .filter((one) => rareness(one) > 0.45);
}

/** "appeal its conviction": a verb and what it is done to. */
function deedText(view: SentenceView, at: number): string {
  let end = at + 1;
  while (end < view.words.length && end - at < 6) {
    const [last, next] = [view.words[end - 1], view.words[end]];
    if (!last || !next || BREAKS.has(next.norm) || /\S/.test(view.article.text.slice(last.end, next.start))) break;
    end++;
  }
  return labelOf(view, spanOf(view, at, end));
}

const BREAKS: ReadonlySet<string> = new Set(
  "on in at by before after until because to for from with and but or as if when while who which that this next last".split(
    " ",
  ),
);

/** What may follow a stance otherwise; a plan that is carried out is confirmed. */
const OVERTAKES: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  refused: ["done", "planned"],
  doubted: ["refused", "done", "planned"],
  planned: ["refused", "undone"],
};

const VALUES: Readonly<Record<Stance, string>> = {
  refused: "no",
  doubted: "unlikely",
  planned: "planned",
  done: "yes",
  undone: "no",
};

const MOST = 100; // reports of one deed that are set against each other

/** The first two reports of one deed of which the later has it otherwise. */
function overtaken(told: readonly Decision[], scene: Scene): Finding[] {
  for (const a of told.filter(({ stance }) => OVERTAKES[stance]).slice(0, MOST))
    for (const b of told.slice(0, MOST)) {
      if (!OVERTAKES[a.stance]?.includes(b.stance) || !isOfOne(a, b) || !inOrder([a], [b], scene)) continue;
      if (told.some((one) => one.at === a.at && one.stance === b.stance)) continue;
      const kind = a.stance === "doubted" ? "modality" : "polarity";
      return [
        findingOf(kind, "decision", `Whether ${scene.nameOf(a.subject)} will ${a.text}`, [
          { value: VALUES[a.stance], told: [a] },
          { value: VALUES[b.stance], told: [b] },
        ]),
      ];
    }
  return [];
}

/** Done to the same: a stem in common, or nothing named on one side. */
const isOfOne = ({ objects: a }: Decision, { objects: b }: Decision): boolean =>
  a.length === 0 || b.length === 0 || a.some((stem) => b.includes(stem));
