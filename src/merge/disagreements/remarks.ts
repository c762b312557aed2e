import { objectPronouns, subjectPronouns } from "../../language/en/function-words.ts";
import { ones, tens } from "../../language/en/numbers.ts";
import { formsOf, irregularVerbs } from "../../language/en/verb-forms.ts";
import { overlaps, type Span } from "../../records/span.ts";
import type { Stemmer } from "../../text/stems.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { sensesOf } from "../senses/of-words.ts";
import { rareness } from "../weight.ts";
import { speakerAt } from "./speakers.ts";

/** Words between quotation marks, over as many sentences of a paragraph as they run. */
export interface Remark {
  readonly span: Span;
  readonly words: readonly Spoken[];
  /** Whoever says it: an entity's id, else the speaker's words, else nothing. */
  readonly speaker: string | undefined;
  /** Entities named near it, outside the marks: who the speaker may be where that is not known. */
  readonly around: ReadonlySet<string>;
  /** Entities of its own sentence, outside the marks. */
  readonly beside: ReadonlySet<string>;
}

/** A word of a remark as it is compared: contractions are two words, forms of one verb and British and American spellings one. */
export interface Spoken extends Span {
  readonly stem: string;
  /** As in `sensesOf`. */
  readonly senses: readonly number[];
  /** What it counts for, 0.1 to 1.1. */
  readonly weight: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Something was left out or put in by the editor before it: "…", "[...]". */
  readonly cut: boolean;
  /** A pronoun, or what may be a verb: part of something said, not of a term. */
  readonly clause: boolean;
}

const LONGEST = 100; // words; what is longer is a document
const NEAR = 3; // sentences before it

/** The remarks that begin in a sentence. `all`: the article's sentences. */
export function remarksIn(view: SentenceView, all: readonly SentenceView[], stem: Stemmer): Remark[] {
  const { text } = view.article;
  return [...view.quotes, ...singlesIn(view)].flatMap((first) => {
    if (!OPENING.test(text[first.start] ?? "")) return [];
    const pieces = [{ sentence: view.index, span: first }];
    for (let last = first; !CLOSING.test(text[last.end - 1] ?? "") || last.end - last.start < 2; ) {
      const next = all[(pieces.at(-1)?.sentence ?? view.index) + 1];
      const more = next?.block === view.block ? next.quotes[0] : undefined;
      if (!next || !more || more.start !== next.span.start || OPENING.test(text[more.start] ?? "")) break;
      pieces.push({ sentence: next.index, span: more });
      last = more;
      if (pieces.length > MANY) break;
    }
    const words = pieces.flatMap(({ sentence, span }) => spoken(text, span, sentence, stem));
    if (words.length === 0 || words.length > LONGEST) return [];
    const end = pieces.at(-1)?.span.end ?? first.end;
    const lastIndex = pieces.at(-1)?.sentence ?? view.index;
    const nearby = all.slice(Math.max(0, view.index - NEAR), lastIndex + 1);
    const beside = all.slice(view.index, lastIndex + 1);
    return [
      {
        span: { start: first.start, end },
        words,
        speaker: speakerOf(view, all, first, end),
        around: namesOutside(nearby),
        beside: namesOutside(beside),
      },
    ];
  });
}

const namesOutside = (views: readonly SentenceView[]): ReadonlySet<string> =>
  new Set(
    views.flatMap(({ names, quotes }) =>
      names.filter((name) => !quotes.some((quote) => overlaps(quote, name))).map(({ entity }) => entity),
    ),
  );

/** ‘What stands between single marks’, in sentences without others; apostrophes close nothing. */
function singlesIn({ text, span, quotes }: SentenceView): Span[] {
  if (quotes.length > 0) return [];
  return [...text.matchAll(SINGLE)].map((match) => {
    const start = span.start + match.index + (match[1]?.length ?? 0);
    return { start, end: span.start + match.index + match[0].length };
  });
}

const SINGLE = /(^|[\s(])‘[^‘“”"]{8,400}?’(?![\p{L}\p{N}])/gu;
const OPENING = /[“"‘]/;
const CLOSING = /[”"’]/;
const MANY = 8; // sentences

function spoken(text: string, span: Span, sentence: number, stem: Stemmer): Spoken[] {
  const words = wordsOf(text.slice(span.start, span.end), span.start);
  return words.flatMap((word, i) => {
    const gap = text.slice(words[i - 1]?.end ?? span.start, word.start);
    return plain(word.norm).map((norm, k): Spoken => {
      const key = stem(baseOf(norm) ?? american(norm));
      const weight = LEAST + (NUMBERS.has(norm) || /\d/.test(norm) ? 1 : rareness(key));
      return {
        start: word.start,
        end: word.end,
        stem: NUMBERS.get(norm) ?? key,
        senses: sensesOf(norm),
        weight,
        sentence,
        clause: lexicon.isFinite(norm) || PRONOUNS.has(norm),
        cut: k === 0 && /…|\.\.\.|[[\]]/.test(gap),
      };
    });
  });
}

const LEAST = 0.1;
const PRONOUNS: ReadonlySet<string> = new Set([...subjectPronouns, ...objectPronouns]);
const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...ones, ...tens }).flatMap(([word, value]) => (value > 1 ? [[word, String(value)]] : [])),
);

/** "we're" is "we are". */
const plain = (norm: string): string[] =>
  norm
    .replace(/^(?:can't|cannot)$/, "can not")
    .replace(/^won't$/, "will not")
    .replace(/n't$/, " not")
    .replace(/'ve$/, " have")
    .replace(/'re$/, " are")
    .replace(/'m$/, " am")
    .replace(/'ll$/, " will")
    .replace(/'[ds]$/, "")
    .split(" ");

const american = (norm: string): string =>
  norm.length < 6
    ? norm
    : norm
        .replace(/our(s|ed|ing|able)?$/, "or$1")
        .replace(/is(e|es|ed|ing|ation)$/, "iz$1")
        .replace(/tre(s?)$/, "ter$1");

/** The base of an irregular form: "built" and "rebuilt" give "build" and "rebuild". */
function baseOf(norm: string): string | undefined {
  const base = norm.startsWith("re") ? BASES.get(norm.slice(2)) : undefined;
  return BASES.get(norm) ?? (base && `re${base}`);
}

const BASES: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap((base) => [formsOf(base).past, formsOf(base).participle].map((form) => [form, base])),
);

/** Whoever says it: by the claim that holds it, else by the words before and behind it in its sentence. */
function speakerOf(view: SentenceView, all: readonly SentenceView[], first: Span, end: number): string | undefined {
  const before = all.slice(Math.max(0, view.index - NEAR), view.index);
  const rest = before
    .flatMap((one) => one.claims)
    .findLast((claim) => claim.speaker && claim.rest?.some((span) => overlaps(span, first)));
  const known = rest && view.voices.get(rest.id);
  if (known) return known;
  const told = speakerAt(view, first);
  const isEntity =
    view.names.some(({ entity }) => entity === told) || [...view.voices.values()].some((one) => one === told);
  if (told && isEntity) return told;
  let last = view;
  for (let i = view.index; last.span.end < end && all[i]; i++) last = all[i] as SentenceView;
  return nearSpeaker(view, first.start) ?? behind(last, end) ?? ahead(view, first) ?? told;
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

/** "“...,” blasted Ana Ruiz", "“...,” Ana Ruiz sobbed": whatever the verb, the name beside it speaks. */
function behind(view: SentenceView, end: number): string | undefined {
  const [first, second] = view.words.filter((word) => word.start >= end);
  if (!first || !second || !/[,?!]["”]?$/.test(view.article.text.slice(end - 2, end))) return undefined;
  const at = isVerb(first) ? second.start : first.start;
  const name = view.names.find((one) => one.start === at);
  if (!name) return undefined;
  if (isVerb(first)) return name.entity;
  const verb = view.words.find((word) => word.start >= name.end);
  return verb && verb.start - name.end < 3 && isVerb(verb) ? name.entity : undefined;
}

const isVerb = ({ norm }: Word): boolean => lexicon.isPast(norm) || lexicon.saying.has(norm);

/** "Mayor Ana Ruiz raged: “...”": the name that the sentence opens with. */
function ahead(view: SentenceView, { start }: Span): string | undefined {
  const { text } = view.article;
  if (!/[:,] $/.test(text.slice(start - 2, start))) return undefined;
  const name = view.names.find((one) => one.end <= start);
  if (!name) return undefined;
  const opening = wordsOf(text.slice(view.span.start, name.start));
  const simple = opening.length <= 5 && !opening.some(({ norm }) => NOT_BEFORE.has(norm) || lexicon.isFinite(norm));
  return simple ? name.entity : undefined;
}

/** Words that make the first name not the sentence's subject. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  "of",
  "for",
  "to",
  "in",
  "at",
  "on",
  "with",
  "by",
  "from",
  "after",
  "and",
  "but",
  ...subjectPronouns,
]);
