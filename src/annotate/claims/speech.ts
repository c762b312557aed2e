/** Attributions of one sentence that hang on a verb: each cue with its speaker and content. */
import { type CueVerb, cueVerbs } from "../../language/en/cue-verbs.ts";
import { hearsay, hedges, passiveMinds, passiveViews, plainVerbs } from "../../language/en/cue-words.ts";
import type { Attribution } from "./attribution.ts";
import { contentAfter, contentBefore } from "./contents.ts";
import { control, subjectOf } from "./control.ts";
import type { Quotations } from "./quotes.ts";
import { type Content, lastWord, opens, piece, type Stretch } from "./stretch.ts";
import { type Run, subjectAfter, subjectBefore } from "./subjects.ts";
import { type VerbUse, verbUse } from "./verb-use.ts";
import {
  ADV,
  AUX,
  CAP,
  COORD,
  DAY,
  DET,
  MARK,
  NEG,
  NUM,
  PAST,
  PREP,
  QUOTE,
  REL,
  SUBORD,
  THIRD,
  VERB,
  type Words,
} from "./words.ts";

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
  return small * 10 < at.end - at.first;
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
  if (hedges.has(cue.lemma)) return hedged(words, quotes, at, i, cue, use);
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
    inRelative(words, quotes, speaker, contentAfter(words, quotes, at, i, cue)) ??
    (speaker && carriesClause && use.kind === "finite" ? afterAside(words, quotes, at, speaker, i) : undefined);
  if (speaker && carriesClause && use.kind === "finite" && !after?.marked) {
    const before = contentBefore(words, quotes, at, speaker.from - 1);
    const whole = before && !after ? aroundAside(words, at, before, i) : before;
    if (whole && (!after || closesSpeech(words, quotes, speaker.from - 1))) return { ...base, speaker, content: whole };
  }
  if (speaker && !after && words.low[i - 1] === "as" && use.kind === "participle") {
    const before = contentBefore(words, quotes, at, speaker.from - 1); // "...," she was quoted as saying
    if (before?.mode === "direct") return { ...base, speaker, content: before };
  }
  if (speaker && after?.mode === "direct" && use.kind === "finite" && closesSpeech(words, quotes, speaker.from - 1)) {
    const before = contentBefore(words, quotes, at, speaker.from - 1);
    if (before) return { ...base, speaker, content: before };
  }
  return after && { ...base, content: after, ...(speaker && { speaker }) };
}

/** In "The firm, which denies the claims, said it would appeal" the content of the aside ends with it. */
function inRelative(
  words: Words,
  quotes: Quotations,
  speaker: Run | undefined,
  content: Content | undefined,
): Content | undefined {
  const { low, is } = words;
  if (!content || !speaker || !((is[speaker.to] ?? 0) & REL) || low[speaker.to - 1] !== ",") return content;
  for (let i = content.from + 1; i < content.to; i++) {
    if (low[i] !== "," || (quotes.at[i] ?? -1) >= 0) continue;
    const next = is[i + 1] ?? 0;
    if (!(next & AUX) && (words.cue[i + 1] ?? -1) < 0 && !(next & VERB)) continue;
    return piece(words, content.from, i - 1, content.mode, content.marked, content.phrase);
  }
  return content;
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
    if (use.start === i || verb.shapes === "") return undefined; // "papers seen by the Herald" reports nothing
    const speaker = subjectAfter(words, i + 1, at.end);
    const subject = subjectBefore(words, at.first, use.start);
    if (!speaker || !subject) return undefined;
    return { ...base, speaker, content: piece(words, subject.from, subject.to, "indirect", false, true) };
  }
  if (low[i + 1] === "as" && passiveViews.has(low[i] ?? "")) {
    const content = contentAfter(words, quotes, at, i, { shapes: "", prepositions: ["as"] });
    return content && { ...base, content };
  }
  if (!passiveMinds.has(low[i] ?? "")) return undefined;
  const content = contentAfter(words, quotes, at, i, { ...verb, shapes: "ci", prepositions: [] });
  const subject = content?.phrase ? subjectBefore(words, at.first, use.start) : undefined;
  if (!content || !subject) return content && { ...base, content };
  const doubted: CueVerb = hearsay.has(low[i] ?? "") ? { ...verb, modality: "possible" } : verb;
  return { ...base, verb: doubted, content: piece(words, subject.from, content.to, content.mode, false, false) };
}

/** After a quotation most verbs of saying can stand before their subject, after a comma alone only the plainest. */
function canInvert(words: Words, i: number, cue: CueVerb, left: number): boolean {
  if (!((words.form[i] ?? 0) & (PAST | THIRD)) || cue.lemma === "tell") return false;
  return (
    ((words.is[left] ?? 0) & QUOTE) !== 0 || ((words.is[left - 1] ?? 0) & QUOTE) !== 0 || plainVerbs.has(cue.lemma)
  );
}

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
  if (last < comma + 2 || next & COORD || words.cue[comma + 1] !== -1) return undefined;
  const whole = low[speaker.from - 1] === "," && next & (AUX | VERB);
  return piece(words, whole ? at.first : comma + 1, last, "indirect", false, false);
}

/** "If it rains, the mayor says, the dam will hold": a clause that cannot stand alone is said with the rest. */
function aroundAside(words: Words, at: Stretch, before: Content, verb: number): Content {
  const { is, low } = words;
  const opening = is[before.from] ?? 0;
  const last = lastWord(words, at);
  if (!(opening & SUBORD) || opening & DET || low[verb + 1] !== "," || last < verb + 4) return before;
  if ((is[verb + 2] ?? 0) & (COORD | REL) || words.cue[verb + 2] !== -1) return before;
  return piece(words, before.from, last, "indirect", false, false);
}

/** A quotation that ends in a comma, question mark or dash stands right before. */
function closesSpeech(words: Words, quotes: Quotations, mark: number): boolean {
  const closing = words.low[mark] === "," ? mark - 1 : mark;
  const quote = quotes.all[quotes.at[closing] ?? -1];
  if (!quote || quote.close !== closing) return false;
  return closing !== mark || /^[,?!.—–-]/.test(words.tokens[closing - 1]?.text ?? "");
}
