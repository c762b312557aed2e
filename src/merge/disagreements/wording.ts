import { rangeOf } from "../../records/edtf.ts";
import { wordsOf } from "../../text/words.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { rareness } from "../weight.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { speakerAt } from "./speakers.ts";

/** Words in quotation marks, and who is said to have said them. */
interface Quote extends Place {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly label: string;
  readonly speaker: string | undefined;
  /** Entities of the sentence outside the quotation, where the speaker is not known for sure. */
  readonly around: readonly string[];
  readonly day: number | undefined;
}

const SHORTEST = 2; // content words; shorter quotations are names and scare quotes
const ALIKE = 0.5; // share of stems in common: "frank, open talks" and "candid, open talks" have two of three
const SAME = 0.8; // for one remark given to two speakers
const DAYS = 3;

/**
 * One remark in two wordings: the same speaker, within a few days, both in quotation marks, most words in common. And one
 * remark that is given to two speakers.
 */
export const wording: Detector<Quote> = {
  name: "disagreements/wording",
  collect: quotesOf,
  compare: (quotes, scene) => [...wordings(quotes, scene), ...twoSpeakers(quotes, scene)],
};

function quotesOf(view: SentenceView, _all: readonly SentenceView[], actions: Actions): Quote[] {
  return view.quotes.flatMap((span) => {
    const label = view.article.text
      .slice(span.start, span.end)
      .replace(/[“”"]/g, "")
      .replace(/[\s,.;]+$/, "")
      .trim();
    const words = wordsOf(label).map((word) => word.norm);
    const stems = [...new Set(words.map((word) => actions.stem(word)).filter((stem) => rareness(stem) > 0.5))];
    if (stems.length < SHORTEST || words.length > 60) return [];
    const published = view.article.published ? rangeOf(view.article.published).first : undefined;
    const stated = view.times.flatMap((time) => (time.edtf ? (rangeOf(time.edtf).first ?? []) : []))[0];
    const around = view.names
      .filter((name) => name.end <= span.start || name.start >= span.end)
      .map((name) => name.entity);
    return [
      {
        ...placeOf(view),
        words,
        stems,
        label,
        speaker: speakerAt(view, span) ?? nearSpeaker(view, span.start),
        around: [...new Set(around)],
        day: stated ?? published,
      },
    ];
  });
}

/** "which the ministry described as “...”": the name before a verb of saying before the quotation. */
function nearSpeaker(view: SentenceView, start: number): string | undefined {
  const before = view.words.filter((word) => word.end <= start);
  for (let i = before.length - 1; i >= Math.max(0, before.length - 6); i--) {
    const verb = before[i];
    if (!verb || !lexicon.saying.has(verb.norm)) continue;
    return view.names.findLast((name) => name.end <= verb.start && verb.start - name.end <= 3)?.entity;
  }
  return undefined;
}

function wordings(quotes: readonly Quote[], scene: Scene): Finding[] {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes)
    if (quote.speaker) bySpeaker.set(quote.speaker, [...(bySpeaker.get(quote.speaker) ?? []), quote]);
  return [...bySpeaker].flatMap(([speaker, said]) =>
    pairs(said, (a, b) => a.at !== b.at && near(a, b) && differently(a, b)).map(([a, b]) => ({
      kind: "wording" as const,
      relation: "conflict" as const,
      subject: `What ${scene.nameOf(speaker)} said: ${common(a, b)}`,
      camps: campsOf(a, b, said),
      why: "The same speaker is quoted on the same occasion in different words; both stand in quotation marks, so at most one is word for word.",
    })),
  );
}

/** Each wording with every place where it stands. */
function campsOf(a: Quote, b: Quote, said: readonly Quote[]): Finding["camps"] {
  return [a, b].map((one) => ({
    value: one.words.join(" "),
    label: one.label,
    evidence: distinct(said.filter((quote) => contains(quote.words, one.words)).map((quote) => quote.evidence)),
  }));
}

/** Most content words are the same, and each has a word that the other lacks: a shorter quotation is no other wording. */
function differently(a: Quote, b: Quote): boolean {
  const shared = a.stems.filter((stem) => b.stems.includes(stem)).length;
  const [x, y] = [
    a.words.filter((word) => !b.words.includes(word)).length,
    b.words.filter((word) => !a.words.includes(word)).length,
  ];
  const alike = shared >= 2 && shared / Math.max(a.stems.length, b.stems.length) >= ALIKE;
  return x > 0 && y > 0 && ((alike && x + y <= Math.max(2, shared)) || inStep(a, b));
}

/** "I have never eaten anything I could not name", "I've never swallowed anything I couldn't name": in order, word by word. */
function inStep(a: Quote, b: Quote): boolean {
  const [x, y] = [plainWords(a), plainWords(b)];
  const longest = Math.max(x.length, y.length);
  if (longest > 2 * Math.min(x.length, y.length) || a.stems.every((stem) => !b.stems.includes(stem))) return false;
  const common = commonRun(x, y);
  return common >= STEPS && common < Math.min(x.length, y.length) && common / longest >= IN_STEP;
}

const STEPS = 5; // words in the same order
const IN_STEP = 0.7; // share of the longer quotation

/** How many words two texts have in the same order; quotations are short. */
function commonRun(x: readonly string[], y: readonly string[]): number {
  let row = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const next = [0];
    y.forEach((other, j) => {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row[y.length] ?? 0;
}

const near = (a: Quote, b: Quote): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS;

const contains = (outer: readonly string[], inner: readonly string[]): boolean =>
  ` ${outer.join(" ")} `.includes(` ${inner.join(" ")} `);

const common = (a: Quote, b: Quote): string => `“${a.label}” or “${b.label}”`;

/** One long remark, the same words, two speakers. */
function twoSpeakers(quotes: readonly Quote[], scene: Scene): Finding[] {
  const long = quotes.filter(
    (quote) => quote.speaker && (quote.stems.length >= 4 || plainWords(quote).length >= REMARK),
  );
  const index = new Map<string, Quote[]>();
  for (const quote of long) {
    const key = [...quote.stems]
      .sort((x, y) => rareness(y) - rareness(x) || (x < y ? -1 : 1))
      .slice(0, 2)
      .sort()
      .join(" ");
    const opening = `> ${plainWords(quote)
      .slice(0, REMARK - 1)
      .join(" ")}`;
    for (const id of [key, opening]) index.set(id, [...(index.get(id) ?? []), quote]);
  }
  return [...index.values()].flatMap((group) =>
    pairs(
      group,
      (a, b) =>
        a.at !== b.at &&
        a.speaker !== b.speaker &&
        !a.around.includes(b.speaker as string) &&
        !b.around.includes(a.speaker as string) &&
        (likeness(a, b) >= SAME && Math.min(a.stems.length, b.stems.length) >= 4
          ? true
          : sameWords(a, b) && near(a, b)) &&
        !scene.sides.get(a.speaker as never)?.includes(b.speaker as never) &&
        !scene.sides.get(b.speaker as never)?.includes(a.speaker as never) &&
        isPerson(a, scene) &&
        isPerson(b, scene) && // a ministry and its country, an army by two names are one voice
        bothNamed(a, b, scene),
    ).map(([a, b]) => ({
      kind: "roles" as const,
      relation: "conflict" as const,
      subject: `Who said “${a.label}”`,
      camps: [a, b].map((one) => ({
        value: scene.nameOf(one.speaker ?? ""),
        label: scene.nameOf(one.speaker ?? ""),
        evidence: [one.evidence],
      })),
      why: "The same words are given to two different speakers.",
    })),
  );
}

const REMARK = 4; // words, for a short remark that must be the same word for word

/** Without contractions: "we're buying" is "we are buying". */
const plainWords = ({ words }: Quote): string[] =>
  words.flatMap((word) =>
    word
      .replace(/^(?:can't|cannot)$/, "can not")
      .replace(/n't$/, " not")
      .replace(/'ve$/, " have")
      .replace(/'(?:re|m)$/, " are")
      .replace(/'(?:ll|s|d)$/, "")
      .split(" "),
  );

const sameWords = (a: Quote, b: Quote): boolean => {
  const [x, y] = [plainWords(a).join(" "), plainWords(b).join(" ")];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length <= LONG_REMARK) return false;
  return long.startsWith(`${short} `) || (long.endsWith(` ${short}`) && short.length / long.length >= MOST_OF);
};

const MOST_OF = 0.6; // "It was a fair fight, badly refereed" and "a fair fight, badly refereed"

const LONG_REMARK = 18; // letters of a remark that a longer quotation may go on from

const isPerson = (quote: Quote, { persons }: Scene): boolean => persons.has(quote.speaker ?? "");

const bothNamed = (a: Quote, b: Quote, { nameOf }: Scene): boolean =>
  [a, b].every((quote) => quote.speaker !== undefined && nameOf(quote.speaker) !== quote.speaker);

function likeness(a: Quote, b: Quote): number {
  const shared = a.stems.filter((stem) => b.stems.includes(stem)).length;
  return shared / Math.max(a.stems.length, b.stems.length);
}

const MOST = 60; // quotations of one speaker that are set against each other

/** The first pair for each two distinct texts. */
function pairs(quotes: readonly Quote[], differ: (a: Quote, b: Quote) => boolean): [Quote, Quote][] {
  const found = new Map<string, [Quote, Quote]>();
  const some = quotes.slice(0, MOST);
  for (const [i, a] of some.entries())
    for (const b of some.slice(i + 1)) {
      const key =
        [a.words.join(" "), b.words.join(" ")].sort().join("|") +
        (a.words.join() === b.words.join() ? [a.speaker, b.speaker].sort().join() : "");
      if (!found.has(key) && differ(a, b)) found.set(key, [a, b]);
    }
  return [...found.values()];
}
