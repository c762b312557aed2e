/** Attributions of one sentence: each cue with its speaker and content. */
import { type CueVerb, cueVerbs } from "../../language/en/cue-verbs.ts";
import { type Content, contentAfter, contentBefore, opens, piece, type Stretch } from "./contents.ts";
import type { Quotations } from "./quotes.ts";
import { isNounLike, type Run, subjectAfter, subjectBefore } from "./subjects.ts";
import { type VerbUse, verbUse } from "./verb-use.ts";
import {
  ADV,
  AUX,
  CAP,
  COORD,
  DAY,
  MARK,
  NEG,
  NUM,
  OBJ,
  PAST,
  PREP,
  QUOTE,
  REL,
  SUBORD,
  THIRD,
  VERB,
  type Words,
} from "./words.ts";

export interface Attribution {
  readonly content: Content;
  readonly speaker?: Run;
  readonly cue: Run;
  readonly verb?: CueVerb;
  readonly use?: VerbUse;
}

const MOST_CUES = 40; // in one sentence: more is no prose, and each looks through its sentence
const MOST_CLAIMS = 12;

/** What the verbs of a sentence attribute, in their order. */
export function verbAttributions(words: Words, quotes: Quotations, at: Stretch): Attribution[] {
  const found: Attribution[] = [];
  let looked = 0;
  for (let i = at.first; i < at.end && looked < MOST_CUES && found.length < MOST_CLAIMS; i++) {
    const cue = cueVerbs[words.cue[i] ?? -1];
    if (!cue || (quotes.at[i] ?? -1) >= 0 || (i > at.first && (words.is[i] ?? 0) & CAP && !shouted(words, at)))
      continue;
    looked++;
    const use = verbUse(words, at.first, at.end, i);
    const one = use && attributionOf(words, quotes, at, i, cue, use, found.at(-1));
    if (one) found.push(one);
  }
  return found.map((one) => withoutOuterCue(words, quotes, one, found));
}

/** In "Adair denied it had failed, the paper reported" the inner content ends where the outer one does. */
function withoutOuterCue(words: Words, quotes: Quotations, one: Attribution, all: readonly Attribution[]): Attribution {
  const { content } = one;
  for (const { content: outer, cue, speaker } of all) {
    if (cue.from <= outer.to || cue.from < content.from || outer.to >= content.to || outer.to < content.from) continue;
    if ((speaker?.from ?? cue.from) <= outer.to || outer.from > one.cue.from) continue;
    if ((quotes.at[content.to] ?? -1) >= 0) continue;
    const inner = piece(words, content.from, outer.to, content.mode, content.marked, content.phrase);
    return { ...one, content: inner };
  }
  return one;
}

/** Every long word has a capital: a headline, where "Says" is a verb still. */
function shouted(words: Words, at: Stretch): boolean {
  let small = 0;
  for (let i = at.first; i < at.end; i++)
    if ((words.low[i]?.length ?? 0) > 4 && !((words.is[i] ?? 0) & (CAP | NUM))) small++;
  return small * 5 < at.end - at.first;
}

function attributionOf(
  words: Words,
  quotes: Quotations,
  at: Stretch,
  i: number,
  cue: CueVerb,
  use: VerbUse,
  previous: Attribution | undefined,
): Attribution | undefined {
  if (cue.lemma === "put" && words.low[i + 1] !== "it") return undefined; // "as she put it"
  if (HEDGES.has(cue.lemma)) return hedged(words, quotes, at, i, cue, use);
  if (use.kind === "passive") return passive(words, quotes, at, i, cue, use);
  const base = { cue: { from: i, to: i }, verb: cue, use };
  const carriesClause = /[qc]/.test(cue.shapes);
  const left = use.start - 1;
  const inverted = use.start === i && carriesClause && canInvert(words, i, cue, left) && stopsHere(words, at, left);
  if (inverted) {
    const speaker = subjectAfter(words, i, at.end);
    const content = speaker && endsAfter(words, quotes, at, speaker.to + 1) && contentBefore(words, quotes, at, left);
    if (speaker && content) return { ...base, speaker, content };
  }
  const speaker = use.kind === "finite" ? subjectOf(words, at, use.start, previous) : control(words, at, use, previous);
  if (!speaker && use.kind !== "participle") return undefined;
  if (use.kind === "infinitive" && !carriesClause) return undefined;
  const after =
    contentAfter(words, quotes, at, i, cue) ??
    (speaker && carriesClause && use.kind === "finite" ? afterAside(words, quotes, at, speaker, i) : undefined);
  if (speaker && carriesClause && use.kind === "finite" && !after?.marked) {
    const before = contentBefore(words, quotes, at, speaker.from - 1);
    if (before && (!after || closesSpeech(words, quotes, speaker.from - 1)))
      return { ...base, speaker, content: before };
  }
  if (speaker && after?.mode === "direct" && use.kind === "finite" && closesSpeech(words, quotes, speaker.from - 1)) {
    const before = contentBefore(words, quotes, at, speaker.from - 1);
    if (before) return { ...base, speaker, content: before };
  }
  return after && { ...base, content: after, ...(speaker && { speaker }) };
}

/** "It seems that", "he appeared to": the reporter's own guess, that nobody says. */
function hedged(
  words: Words,
  quotes: Quotations,
  at: Stretch,
  i: number,
  verb: CueVerb,
  use: VerbUse,
): Attribution | undefined {
  const content = use.kind === "finite" ? contentAfter(words, quotes, at, i, verb) : undefined;
  return content && { cue: { from: i, to: i }, verb, use, content };
}

const HEDGES = new Set(["seem", "appear"]);

/** "was accused by critics of", "is expected to": the one who speaks stands after "by", or nowhere. */
function passive(
  words: Words,
  quotes: Quotations,
  at: Stretch,
  i: number,
  verb: CueVerb,
  use: VerbUse,
): Attribution | undefined {
  const { low } = words;
  const base = { cue: { from: i, to: i }, verb, use };
  if (low[i + 1] === "by") {
    const speaker = subjectAfter(words, i + 1, at.end);
    const subject = subjectBefore(words, at.first, use.start);
    if (!speaker || !subject) return undefined;
    return { ...base, speaker, content: piece(words, subject.from, subject.to, "indirect", false, true) };
  }
  if (low[i + 1] === "as" && SEEN.has(low[i] ?? "")) {
    const content = contentAfter(words, quotes, at, i, { shapes: "", prepositions: ["as"] });
    return content && { ...base, content };
  }
  if (!EXPECTED.has(low[i] ?? "")) return undefined;
  const content = contentAfter(words, quotes, at, i, { ...verb, shapes: "ci", prepositions: [] });
  return content && { ...base, content };
}

const SEEN = new Set("seen viewed described regarded perceived portrayed known hailed denounced dismissed".split(" "));

/** Passives that report somebody's mind without saying whose. */
const EXPECTED = new Set(
  "expected said believed thought reported considered known rumored supposed alleged understood estimated seen feared".split(
    " ",
  ),
);

/** "OKAFOR: We will not sign": a line of a dialogue. */
export function dialogue(words: Words, at: Stretch): Attribution[] {
  const { is, low } = words;
  for (let i = at.first; i < at.end - 2 && i <= at.first + 4; i++) {
    if (low[i] === ":" && i > at.first) {
      const colon = { from: i, to: i };
      const content = piece(words, i + 1, lastWord(words, at), "direct", true, false);
      return [{ cue: colon, speaker: { from: at.first, to: i - 1 }, content }];
    }
    const text = words.tokens[i]?.text ?? "";
    if (!((is[i] ?? 0) & CAP) || text !== text.toUpperCase()) return [];
  }
  return [];
}

/** "According to officials, ...", "..., according to the ministry". */
export function accordingTo(words: Words, quotes: Quotations, at: Stretch): Attribution[] {
  const found: Attribution[] = [];
  const { low } = words;
  for (let i = at.first; i + 2 < at.end; i++) {
    if (low[i] !== "according" || low[i + 1] !== "to" || (quotes.at[i] ?? -1) >= 0) continue;
    const speaker = nounAfter(words, i + 2, at.end);
    if (!speaker) continue;
    const cue = { from: i, to: i + 1 };
    const content =
      low[i - 1] === "," || i > at.first + 2
        ? beforeAccording(words, quotes, at, i)
        : afterComma(words, quotes, at, speaker.to);
    if (content) found.push({ content, speaker, cue });
  }
  return found;
}

function beforeAccording(words: Words, quotes: Quotations, at: Stretch, i: number): Content | undefined {
  const mark = words.low[i - 1] === "," || (words.is[i - 1] ?? 0) & QUOTE ? i - 1 : i;
  const content = mark < i ? contentBefore(words, quotes, at, mark) : undefined;
  return content ?? piece(words, at.first, Math.min(mark, i) - 1, "indirect", true, false);
}

function afterComma(words: Words, quotes: Quotations, at: Stretch, from: number): Content | undefined {
  for (let i = from + 1; i < at.end && i < from + 40; i++)
    if (words.low[i] === "," && i + 2 < at.end) {
      const last = lastWord(words, at);
      return last > i ? piece(words, i + 1, last, opens(quotes, i + 1) ? "mixed" : "indirect", true, false) : undefined;
    }
  return undefined;
}

function nounAfter(words: Words, from: number, end: number): Run | undefined {
  let to = from - 1;
  for (let i = from; i < end && i < from + 30; i++) {
    const it = words.is[i] ?? 0;
    if (isNounLike(words, i) || words.low[i] === "'s" || (it & PREP && to >= from)) to = i;
    else break;
  }
  while (to >= from && (words.is[to] ?? 0) & PREP) to--;
  return to < from ? undefined : { from, to };
}

const lastWord = (words: Words, at: Stretch): number => {
  let to = at.end - 1;
  while (to > at.first && (words.is[to] ?? 0) & MARK && !((words.is[to] ?? 0) & QUOTE)) to--;
  return to;
};

/** The verb's own subject, or in "said it was over and added that" the one of the cue before. */
function subjectOf(words: Words, at: Stretch, start: number, previous: Attribution | undefined): Run | undefined {
  if ((words.is[start - 1] ?? 0) & COORD && start - 1 > at.first)
    return previous?.speaker ?? mainSubject(words, at, start - 1, previous);
  return subjectBefore(words, at.first, start);
}

/** Who is meant by "to say" and "saying": the noun right before ("told him to say", "a man saying"), else the main subject. */
function control(words: Words, at: Stretch, use: VerbUse, previous: Attribution | undefined): Run | undefined {
  const left = use.kind === "infinitive" ? use.start - 2 : use.start - 1;
  const near = left >= at.first ? (words.is[left] ?? 0) : MARK;
  if (use.kind === "participle" && DOCUMENTS.has(words.low[left] ?? ""))
    return mainSubject(words, at, use.start, previous);
  const noun = use.kind === "infinitive" ? (near & (OBJ | CAP)) !== 0 : (near & (MARK | PREP | VERB | COORD)) === 0;
  if (noun && near & OBJ) return { from: left, to: left };
  return (noun ? subjectBefore(words, at.first, left + 1) : undefined) ?? mainSubject(words, at, use.start, previous);
}

/** "issued a statement saying": the one who issued it speaks. */
const DOCUMENTS = new Set(
  "statement speech letter email e-mail post tweet interview note release memo message op-ed video ad record remarks column".split(
    " ",
  ),
);

/** The subject of the verb that a participle or infinitive hangs on. */
export function mainSubject(
  words: Words,
  at: Stretch,
  before: number,
  previous: Attribution | undefined,
): Run | undefined {
  for (let i = before - 1; i >= at.first && i > before - 60; i--) {
    if (previous?.cue.to === i && previous.speaker) return previous.speaker;
    if (!((words.is[i] ?? 0) & (VERB | AUX))) continue;
    const use = (words.is[i] ?? 0) & AUX ? { kind: "finite", start: i } : verbUse(words, at.first, at.end, i);
    if (use?.kind !== "finite" && use?.kind !== "passive") continue;
    const subject = subjectBefore(words, at.first, use.start);
    if (subject && !((words.is[subject.to] ?? 0) & REL || words.low[subject.to] === "that")) return subject;
  }
  return undefined;
}

/** After a quotation most verbs of saying can stand before their subject, after a comma alone only the plainest. */
function canInvert(words: Words, i: number, cue: CueVerb, left: number): boolean {
  if (!((words.form[i] ?? 0) & (PAST | THIRD)) || cue.lemma === "tell") return false;
  return ((words.is[left] ?? 0) & QUOTE) !== 0 || ((words.is[left - 1] ?? 0) & QUOTE) !== 0 || PLAIN.has(cue.lemma);
}

const PLAIN = new Set(["say", "write", "add", "report", "note", "explain", "argue", "warn", "announce", "reply"]);

/** A comma or a closing mark stands at `mark`. */
const stopsHere = (words: Words, at: Stretch, mark: number): boolean =>
  mark >= at.first && (words.low[mark] === "," || ((words.is[mark] ?? 0) & QUOTE) !== 0);

/** The subject after an inverted verb is followed by the end, a mark or an aside, not by another subject or verb. */
function endsAfter(words: Words, quotes: Quotations, at: Stretch, i: number): boolean {
  if (i >= at.end || opens(quotes, i)) return true;
  return ((words.is[i] ?? 0) & (MARK | PREP | REL | SUBORD | ADV | DAY | NEG)) !== 0;
}

/** "The industry, she said, is growing" and "On Monday, she told reporters, it was": the sentence without much before. */
function afterAside(words: Words, quotes: Quotations, at: Stretch, speaker: Run, verb: number): Content | undefined {
  const { low, is } = words;
  let comma = verb + 1;
  while (comma < at.end && comma < verb + 12 && !((is[comma] ?? 0) & (MARK | AUX))) comma++;
  if (low[comma] !== "," || comma + 3 > at.end || contentBefore(words, quotes, at, speaker.from - 1)) return undefined;
  const last = lastWord(words, at);
  const next = is[comma + 1] ?? 0;
  if (last <= comma + 2 || next & COORD || words.cue[comma + 1] !== -1) return undefined;
  const whole = low[speaker.from - 1] === "," && next & (AUX | VERB);
  return piece(words, whole ? at.first : comma + 1, last, "indirect", false, false);
}

/** A quotation that ends in a comma, question mark or dash stands right before. */
function closesSpeech(words: Words, quotes: Quotations, mark: number): boolean {
  const closing = words.low[mark] === "," ? mark - 1 : mark;
  const quote = quotes.all[quotes.at[closing] ?? -1];
  if (!quote || quote.close !== closing) return false;
  return closing !== mark || /^[,?!.—–-]/.test(words.tokens[closing - 1]?.text ?? "");
}
