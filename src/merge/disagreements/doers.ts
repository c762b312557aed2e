import { BODIES, FIRST_STEPS, LIGHT, UNASKED } from "../../language/en/slots.ts";
import { formsOf } from "../../language/en/verb-forms.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { sensesOf } from "../senses/of-words.ts";
import { rareness } from "../weight.ts";
import { type Detector, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { doerOf, heroOf } from "./histories/subject.ts";
import { speakerAt } from "./speakers.ts";

/** A deed in the past, and who is said to have done it. */
interface Deed extends Place {
  readonly verb: string;
  readonly senses: readonly number[];
  /** "It was he who", "on her own": somebody else might have been thought to. */
  readonly claimed: boolean;
  readonly first: boolean;
  /** An entity's id, or a stem: "the company". */
  readonly doer: string;
  readonly label: string;
  readonly told: string;
  /** Telling stems of its sentence besides verb and doer, and their senses. */
  readonly about: ReadonlyMap<string, readonly number[]>;
  readonly speaker: string | undefined;
}

const FEW = 30; // articles; in longer stories much is ordered and much asked for
const TELLING = 0.75; // rareness: "gate" 0.95, "lender" 0.98, "company" 0.62
const REACH = 5; // words from "it was" to "who"

/** One deed that two reports give to two doers, where one of them stresses whose it was: "it was the company that ...". */
export const doers: Detector<Deed> = {
  name: "disagreements/doers",
  collect: (view, all, actions, articles) => (articles > FEW ? [] : deedsIn(view, all, actions)),
  compare,
};

const light = new Set(LIGHT.split(" ").flatMap((verb) => Object.values(formsOf(verb))));
const firstSteps = new Set(FIRST_STEPS.split(" ").flatMap((verb) => Object.values(formsOf(verb))));
const bodies = new Set(BODIES.split(" "));
const unasked = UNASKED.split("|");

function deedsIn(view: SentenceView, all: readonly SentenceView[], actions: Actions): Deed[] {
  if (view.text.trimEnd().endsWith("?")) return [];
  const cleft = cleftIn(view);
  const text = ` ${view.words.map(({ norm }) => norm).join(" ")} `;
  const alone = unasked.some((phrase) => text.includes(` ${phrase} `));
  return view.words.flatMap(({ norm, start }, at) => {
    const isStep = firstSteps.has(norm) && lexicon.isPast(norm);
    if (!lexicon.isPast(norm) || lexicon.auxiliaries.has(norm) || (light.has(norm) && !isStep)) return [];
    if (lexicon.saying.has(norm) || isDenied(view, at)) return [];
    const own = cleft && at >= cleft.verb && at <= cleft.verb + 2 ? cleft : undefined;
    if (cleft && !own) return [];
    const doer = own ? doerIn(view, all, own.from, own.to) : doerBy(view, all, at);
    if (!doer) return [];
    const about = new Map(
      view.words.flatMap((word, i) => {
        const stem = actions.stem(word.norm);
        const isName = view.names.some((name) => name.start <= word.start && word.end <= name.end);
        if (i === at || isName || stem === doer || lexicon.saying.has(word.norm) || rareness(stem) < TELLING) return [];
        return [[stem, sensesOf(word.norm, view.words[i + 1]?.norm)] as const];
      }),
    );
    const label = own ? textOf(view, own.from, own.to) : labelOf(view, start);
    return [
      {
        ...placeOf(view),
        verb: actions.stem(norm),
        senses: sensesOf(norm, view.words[at + 1]?.norm),
        claimed: own !== undefined || alone,
        first: isStep,
        doer,
        label,
        told: textOf(view, at, Math.min(view.words.length, at + 9)),
        about,
        speaker: speakerAt(view, view.words[at] ?? view.span),
      },
    ];
  });
}

interface Cleft {
  /** The words that name the doer. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** "It was the company that had requested ...". */
function cleftIn({ words, article }: SentenceView): Cleft | undefined {
  for (let i = 0; i + 3 < words.length; i++) {
    if (words[i]?.norm !== "it" || !/^(?:was|is)$/.test(words[i + 1]?.norm ?? "")) continue;
    if (
      /^(?:not|on|in|at|only|when|after|because|clear|possible|likely|true|said|the first time)$/.test(
        words[i + 2]?.norm ?? "",
      )
    )
      continue;
    const from = i + 2;
    for (let to = from + 1; to <= from + REACH + 4 && to < words.length; to++) {
      const [last, next] = [words[to - 1], words[to]];
      if (!last || !next || /[,;:.]/.test(article.text.slice(last.end, next.start))) break;
      if (/^(?:who|that)$/.test(next.norm)) {
        const verb = words.findIndex(
          (word, k) => k > to && !lexicon.auxiliaries.has(word.norm) && !/ly$/.test(word.norm),
        );
        return verb > 0 && lexicon.isPast(words[verb]?.norm ?? "") ? { from, to, verb } : undefined;
      }
    }
  }
  return undefined;
}

const isDenied = ({ words }: SentenceView, at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ norm }) => lexicon.negations.has(norm) || /^(?:would|will|to|may|might|could|should|if)$/.test(norm));

/** The name, body or pronoun among some words. */
function doerIn(view: SentenceView, all: readonly SentenceView[], from: number, to: number): string | undefined {
  const [first, last] = [view.words[from], view.words[to - 1]];
  if (!first || !last) return undefined;
  const name = view.names.find((one) => one.start >= first.start && one.end <= last.end);
  if (name) return name.entity;
  const norms = view.words.slice(from, to).map(({ norm }) => norm);
  if (norms.some((norm) => PRONOUN.test(norm))) return selfOf(view, all, first);
  return (
    norms.findLast((norm) => bodies.has(norm)) ?? (norms[0] === "the" || norms.length === 1 ? norms.at(-1) : undefined)
  );
}

const PRONOUN = /^(?:he|she|him|her|it|they|i|we)$/;

/** Whom a pronoun in what somebody says stands for: the speaker, as a rule. */
const selfOf = (
  view: SentenceView,
  all: readonly SentenceView[],
  at: { readonly start: number; readonly end: number },
): string | undefined =>
  speakerAt(view, at) ?? view.names.find((name) => name.end <= at.start)?.entity ?? heroOf(view, all);

/** Who did what a verb tells: "by an auditor" behind a passive, else what stands before it. */
function doerBy(view: SentenceView, all: readonly SentenceView[], at: number): string | undefined {
  const before = view.words.slice(Math.max(0, at - 4), at);
  if (before.slice(-2).some(({ norm }) => /^(?:was|were|been|be|being|is|are)$/.test(norm))) {
    const by = view.words.findIndex(({ norm }, i) => i > at && i < at + 6 && norm === "by");
    return by < 0 ? undefined : doerIn(view, all, by + 1, Math.min(view.words.length, by + 6));
  }
  const last = before.findLast(({ norm }) => !lexicon.auxiliaries.has(norm) && !/ly$/.test(norm));
  if (last && PRONOUN.test(last.norm)) return selfOf(view, all, last);
  if (last && bodies.has(last.norm) && !view.names.some((name) => name.start <= last.start && last.end <= name.end))
    return last.norm;
  return doerOf(view, view.words[at]?.start ?? 0);
}

const textOf = (view: SentenceView, from: number, to: number): string =>
  view.article.text
    .slice(view.words[from]?.start ?? view.span.start, view.words[to - 1]?.end ?? view.span.end)
    .replace(/\s+/g, " ");

/** What stands before a verb, from the last stop on. */
function labelOf(view: SentenceView, until: number): string {
  const text = view.article.text.slice(view.span.start, until).replace(/\s+/g, " ").trim();
  const whole = view.text.replace(/\s+/g, " ").trim();
  return text.length > 3 && text.length < 60
    ? text
    : whole.length > 90
      ? `${whole.slice(0, whole.lastIndexOf(" ", 88))} …`
      : whole;
}

function compare(deeds: readonly Deed[], scene: Scene): Finding[] {
  const taken = new Set<string>();
  return deeds
    .filter(({ claimed }) => claimed)
    .flatMap((one) => {
      const others = deeds.filter((other) => isOtherDoer(one, other, scene));
      const [other] = others
        .map((deed) => ({ deed, common: commonOf(one, deed) }))
        .filter(
          ({ deed, common }) =>
            common >= (sameVerb(one, deed) ? 1 : 2) && (sameVerb(one, deed) || (one.first && deed.first)),
        )
        .sort((a, b) => b.common - a.common || a.deed.at - b.deed.at || a.deed.sentence - b.deed.sentence);
      const key =
        other &&
        [one, other.deed]
          .map(({ at, sentence }) => `${at}:${sentence}`)
          .sort()
          .join();
      if (!other || !key || taken.has(key)) return [];
      taken.add(key);
      return [findingOf(one, other.deed, scene)];
    });
}

function isOtherDoer(one: Deed, other: Deed, { related, nameOf, persons }: Scene): boolean {
  if (one.doer === other.doer || !related(one.at, other.at)) return false;
  if (one.at === other.at && (one.sentence === other.sentence || one.speaker === other.speaker)) return false;
  const [a, b] = [nameOf(one.doer), nameOf(other.doer)];
  if (a !== one.doer && b !== other.doer) return persons.has(one.doer) === persons.has(other.doer);
  return !(a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase()));
}

const sameVerb = (a: Deed, b: Deed): boolean => a.verb === b.verb || a.senses.some((sense) => b.senses.includes(sense));

/** How many telling words two deeds have in common, in one sense. */
const commonOf = (a: Deed, b: Deed): number =>
  [...a.about].filter(
    ([x, senses]) =>
      b.about.has(x) || [...b.about.values()].some((others) => senses.some((sense) => others.includes(sense))),
  ).length;

function findingOf(one: Deed, other: Deed, { nameOf }: Scene): Finding {
  return {
    kind: "roles",
    about: "doer",
    relation: "conflict",
    subject: `Who ${one.told}`,
    camps: [one, other].map((deed) => ({
      value: nameOf(deed.doer),
      label: nameOf(deed.doer) === deed.doer ? `the ${deed.doer}` : nameOf(deed.doer),
      evidence: [deed.evidence],
    })),
    why: "One stresses who it was; the other gives the same deed to somebody else.",
  };
}
