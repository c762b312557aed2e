import { AHEAD, GAVE, STOOD } from "../../language/en/differences.ts";
import { formsOf } from "../../language/en/verb-forms.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { Span } from "../../records/span.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { grouped } from "../grouped.ts";
import { negates } from "../negation.ts";
import { rareness } from "../weight.ts";
import { denial, denials, isUnsaid, not, topics } from "./denying.ts";
import { type Detector, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { headOf } from "./measure.ts";
import { placesApart } from "./places.ts";
import { speakerAt } from "./speakers.ts";

/** What a sentence says, and what of it is denied. */
interface Saying extends Place {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly entities: readonly string[];
  /** Content words in their common form. */
  readonly stems: ReadonlySet<string>;
  /** The content words right behind a negation; empty where nothing is denied. */
  readonly denied: readonly string[];
  /** "denied that anybody was hurt": of nobody, so that one word tells what is denied. */
  readonly flatly: boolean;
  /** Says anywhere that something is not so: then it asserts nothing that another could deny. */
  readonly negative: boolean;
  /** "X has denied this": the sentence before is what is denied. */
  readonly before: boolean;
  /** "the dam held", "the dam overflowed". */
  readonly stood: boolean | undefined;
  readonly ahead: boolean;
  readonly day: number | undefined;
}

const FEW = 30; // articles; in longer stories somebody denies everything
const RARE = 0.5; // rareness of a word that two sayings can have in common
const SUBJECT = 8; // words of a denial before its verb: what is denied further on stands in its own sentence
const BACK = 3; // sentences before "X has denied this" in which it stands what is denied
const NEXT = 2; // sentences between two sayings that answer each other in one article
const ANSWER = 5; // the same, where whoever is spoken of answers
const ALIKE = 0.5; // share of the denial's content words, for another article's
const DAYS = 2;
const MOST = 60; // sayings of one word that are set against each other

const ahead = new Set(AHEAD.split(" "));
const stood = new Set(STOOD.split(" "));
const gave = new Set(GAVE.split(" "));
const light = new Set(
  "put set get keep let bring turn make take give go come".split(" ").flatMap((verb) => Object.values(formsOf(verb))),
);

/** One says it, another says that it is not so: between sources, or between the speakers of one report. */
export const denied: Detector<Saying> = { name: "disagreements/denials", collect: sayingsIn, compare };

function sayingsIn(view: SentenceView, all: readonly SentenceView[], actions: Actions, articles: number): Saying[] {
  if (articles > FEW && !all.slice(view.index, view.index + BACK + 1).some(deniesThis)) return [];
  if (view.words.length < 4 || view.words[0]?.norm === "if" || view.text.trimEnd().endsWith("?")) return [];
  const names = view.names.map(({ start, end }): Span => ({ start, end }));
  const content = view.words.map((word) => {
    const named = names.some((name) => name.start <= word.start && word.end <= name.end);
    if (PHONED.has(word.norm)) return "phone";
    const plain =
      word.norm === "whether" ||
      (lexicon.saying.has(word.norm) && !/^warn/.test(word.norm)) ||
      /\d/.test(word.norm) ||
      ahead.has(word.norm) ||
      light.has(word.norm); // "put off" and "put right" have no word in common that tells
    return !named && !plain && rareness(actions.stem(word.norm)) > RARE ? headOf(word.norm, actions) : "";
  });
  const at = view.words.findIndex(
    (word, i) =>
      not.has(word.norm) &&
      ![word, view.words[i + 1]].some((one) => BOUNDS.has(one?.norm ?? "")) &&
      !isUnsaid(view.words, i),
  );
  const denial = view.words.findIndex((word) => denials.has(word.norm));
  const flat = denial >= 0 ? FLATLY.exec(view.text.slice((view.words[denial]?.end ?? 0) - view.span.start)) : null;
  const published = view.article.published ? rangeOf(view.article.published).first : undefined;
  const spot = view.words.at(-1) ?? view.span;
  const speaker = speakerAt(view, spot) ?? speakerAt(view, view.words[0] ?? view.span);
  return [
    {
      ...placeOf(view),
      text: view.text.replace(/\s+/g, " ").trim(),
      speaker,
      entities: [...new Set(view.names.map((name) => name.entity))],
      stems: new Set(content.filter(Boolean)),
      flatly: flat !== null,
      denied: flat
        ? content
            .slice(denial + 3, denial + 10)
            .filter(Boolean)
            .slice(0, 2)
        : at < 0 || ARTICLES.has(view.words[at + 1]?.norm ?? "")
          ? []
          : content
              .slice(at + 1, at + 8)
              .filter(Boolean)
              .slice(0, 2),
      negative: negates(view.words.map(({ norm }) => norm)),
      before: deniesThis(view),
      stood: stoodIn(view),
      ahead: view.words.some((word) => ahead.has(word.norm)),
      day: published,
    },
  ];
}

const FLATLY = /^ that (?:any(?:body|one)|there (?:was|were|is|are|had been)|people) /;

const FEW_WORDS = 4; // content words: of a short sentence one in common is much
const TELLING = 0.75; // rareness of that word
const PART = 0.34; // of the content words of the shorter one, of two who answer each other in one report

/** A call by telephone has many names. */
const PHONED: ReadonlySet<string> = new Set("called phoned telephoned rang rung telephone".split(" "));

/** "X has denied this", and no more. */
function deniesThis({ words }: SentenceView): boolean {
  const denial = words.slice(0, SUBJECT + 1).findIndex((word) => denials.has(word.norm));
  return denial >= 0 && /^(?:this|that|it)$/.test(words[denial + 1]?.norm ?? "") && denial + 2 >= words.length - 2;
}

/** "No more than 90", "not only": bounds and stress, no denial. */
const BOUNDS: ReadonlySet<string> = new Set("more less fewer later earlier only least longer".split(" "));

/** "It is not the law that ..." sets one thing against another. */
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "only", "just"]);

/** "held" at the end of its clause, so that "held talks" is none. */
function stoodIn(view: SentenceView): boolean | undefined {
  const word = view.words.find(
    ({ norm, end }) => stood.has(norm) && /^[,.;]/.test(view.article.text.slice(end, end + 1)),
  );
  return word ? true : view.words.some(({ norm }) => gave.has(norm)) ? false : undefined;
}

function compare(sayings: readonly Saying[], scene: Scene): Finding[] {
  const found: Finding[] = [];
  const bySentence = new Map(sayings.map((one) => [`${one.at}:${one.sentence}`, one]));
  for (const one of sayings) {
    const last = one.before ? deniedBefore(one, bySentence) : undefined;
    if (last) found.push(denial(last, one, "One says so; the next speaker denies it."));
  }
  if (scene.articles.length > FEW) return found;
  const byStem = grouped(sayings, ({ stems }) => stems);
  const isTopic = topics(byStem, sayings.length);
  const taken = new Set<Saying>();
  for (const no of sayings.filter((one) => one.denied.length > 0)) {
    const others = no.denied.flatMap((stem) => (byStem.get(stem) ?? []).slice(0, MOST));
    const yes = others.find(
      (one) => !one.negative && one.denied.length === 0 && !taken.has(one) && answers(one, no, scene, isTopic),
    );
    if (!yes || taken.has(no)) continue;
    taken.add(no).add(yes);
    found.push(denial(yes, no, "One says that it is so, the other that it is not."));
  }
  return [...found, ...stands(sayings, scene)];
}

/** What somebody says in the nearest of the sentences before a denial; a bare remark on it ("It is in the paper") is passed over. */
function deniedBefore({ at, sentence }: Saying, bySentence: ReadonlyMap<string, Saying>): Saying | undefined {
  const before = Array.from({ length: BACK }, (_, i) => i + 1).flatMap(
    (back) => bySentence.get(`${at}:${sentence - back}`) ?? [],
  );
  return before.find((one) => one.speaker !== undefined && !REMARK.test(one.text)) ?? before[0];
}

const REMARK = /^["“]\s*(?:It|That|This|We|I)\b/;

/** Whether the one says what the other denies, at the same time and of the same. */
function answers(yes: Saying, no: Saying, scene: Scene, isTopic: (stem: string) => boolean): boolean {
  if (!scene.related(yes.at, no.at) || overtaken(yes, no) || overtaken(no, yes)) return false;
  const shared = [...no.stems].filter((stem) => yes.stems.has(stem)).length;
  const focus = no.denied.filter((stem) => yes.stems.has(stem)).length;
  const small = Math.min(no.stems.size, yes.stems.size);
  const named = yes.entities.some((entity) => no.entities.includes(entity));
  if (no.flatly && yes.at === no.at && yes.sentence < no.sentence)
    return focus === no.denied.length && !yes.ahead && yes.speaker !== no.speaker;
  const apart = Math.abs(yes.sentence - no.sentence);
  if (yes.at === no.at)
    return (
      apart <= (yes.entities.includes(no.speaker ?? "") ? ANSWER : NEXT) &&
      yes.sentence !== no.sentence &&
      yes.stems.has(no.denied[0] ?? "") &&
      (shared > 1
        ? shared >= PART * small
        : small <= FEW_WORDS && rareness(no.denied[0] ?? "") >= (apart > 1 ? TELLING : RARE)) &&
      yes.speaker !== undefined &&
      no.speaker !== undefined &&
      yes.speaker !== no.speaker
    );
  if (yes.speaker !== undefined && no.speaker === undefined && !named) return false;
  if (placesApart(yes.entities, no.entities, scene)) return false;
  if (no.denied.every((stem) => !yes.stems.has(stem) || isTopic(stem))) return false;
  if (!no.denied[0] || !yes.stems.has(no.denied[0])) return false;
  if (named && no.stems.size <= 3 && focus > 0 && yes.stems.size <= 4) return true;
  return (
    focus === no.denied.length && shared >= 3 && shared / Math.max(3, Math.min(no.stems.size, yes.stems.size)) >= ALIKE
  );
}

/** A later report of what was only ahead in the earlier one: it has come otherwise, nobody contradicts. */
const overtaken = (later: Saying, earlier: Saying): boolean =>
  later.day !== undefined && earlier.day !== undefined && later.day - earlier.day > DAYS;

/** "The dam held" and "the dam overflowed": the same thing by noun and name. */
function stands(sayings: readonly Saying[], { related }: Scene): Finding[] {
  const [held, gone] = [true, false].map((value) => sayings.filter((one) => one.stood === value).slice(0, MOST));
  return (held ?? []).flatMap((one) => {
    const other = (gone ?? []).find(
      (two) =>
        two.at !== one.at &&
        related(one.at, two.at) &&
        one.entities.some((entity) => two.entities.includes(entity)) &&
        [...one.stems].some((stem) => two.stems.has(stem)),
    );
    return other ? [denial(other, one, "One says that it gave way, the other that it held.")] : [];
  });
}
