/**
 * How much a sentence or claim matters in its article, 0 to 1: words that the article keeps coming back to (TF-IDF),
 * place (news puts first what matters), names, dates, numbers and speech.
 */
import { functionWords } from "../language/en/function-words.ts";
import type { Claim, Mention, Sentence } from "../records/reading.ts";
import type { Annotator, Draft } from "../stages.ts";
import { TfIdf } from "../text/natural.ts";

/** Sets `Sentence.salience`; the best sentence of the article has 1. */
export const sentenceSalience: Annotator = {
  name: "salience/sentences",
  annotate: (draft) => {
    if (draft.sentences.length === 0) return draft;
    const facts = factsOf(draft);
    const words = wordScores(draft, facts);
    const raw = facts.map((one, index) => scoreOf(one, words[index] ?? 0, index));
    const top = raw.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
    const salience = raw.map((score) => round(Math.min(1, score / top)));
    return {
      ...draft,
      sentences: draft.sentences.map((one, index): Sentence => ({ ...one, salience: salience[index] ?? 0 })),
    };
  },
};

/** Sets `Claim.salience` from its sentence's and from how much it says; of claims in one sentence the fullest leads. */
export const claimSalience: Annotator = {
  name: "salience/claims",
  annotate: (draft) => {
    const scores = draft.claims.map((claim) => claimScore(draft, claim));
    const best = new Map<number, number>();
    for (const [index, { sentence }] of draft.claims.entries())
      best.set(sentence, Math.max(best.get(sentence) ?? 0, scores[index] ?? 0));
    return {
      ...draft,
      claims: draft.claims.map((claim, index): Claim => {
        const score = scores[index] ?? 0;
        const second = score < (best.get(claim.sentence) ?? 0);
        return { ...claim, salience: round(second ? score * SECOND : score) };
      }),
    };
  },
};

const LEAD = 30; // sentences: after them place no longer counts
const SAMPLE = 100; // sentences that idf is worked out on: all of most articles
const CORE = 60; // words that the article repeats most; natural looks each up in each sentence of the sample
const SECOND = 0.6;

interface Facts {
  readonly stems: readonly string[];
  /** Tokens, marks left out. */
  readonly length: number;
  readonly names: number;
  readonly times: number;
  readonly quantities: number;
  readonly spoken: boolean;
  readonly question: boolean;
}

function factsOf(draft: Draft): Facts[] {
  const stems: string[][] = draft.sentences.map(() => []);
  const lengths = new Int32Array(draft.sentences.length);
  for (const { text, sentence } of draft.tokens) {
    if (text.length < 2 && !/\p{L}|\d/u.test(text)) continue;
    lengths[sentence] = (lengths[sentence] ?? 0) + 1;
    const low = text.toLowerCase();
    if (text.length > 2 && !functionWords.has(low)) stems[sentence]?.push(singular(low));
  }
  const counts = countMentions(draft);
  const spoken = new Set(draft.claims.filter(({ speaker }) => speaker).map(({ sentence }) => sentence));
  return draft.sentences.map(({ end }, index) => ({
    stems: stems[index] ?? [],
    length: lengths[index] ?? 0,
    ...(counts[index] ?? { names: 0, times: 0, quantities: 0 }),
    spoken: spoken.has(index),
    question: draft.article.text[end - 1] === "?",
  }));
}

/** Rough, but within one article as good a key as a stem, and many times faster. */
const singular = (word: string): string => (word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word);

function countMentions({ sentences, mentions }: Draft): { names: number; times: number; quantities: number }[] {
  const counts = sentences.map(() => ({ names: 0, times: 0, quantities: 0 }));
  const ordered = mentions.toSorted((a: Mention, b: Mention) => a.span.start - b.span.start);
  let index = 0;
  for (const { kind, span } of ordered) {
    while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= span.start) index++;
    const one = counts[index];
    if (!one) continue;
    if (kind === "time") one.times++;
    else if (kind === "quantity") one.quantities++;
    else one.names++;
  }
  return counts;
}

/** For each sentence the mean weight of its words, where a word weighs its TF-IDF summed over the article's sentences. */
function wordScores({ sentences }: Draft, facts: readonly Facts[]): number[] {
  const counts = new Map<string, number>();
  for (const { stems } of facts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const core = new Map(
    [...counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, CORE),
  );
  const weights = new TfIdf();
  const step = Math.max(1, Math.ceil(sentences.length / SAMPLE));
  for (let i = 0; i < facts.length; i += step)
    weights.addDocument((facts[i]?.stems ?? []).filter((stem) => core.has(stem)));
  const weight = new Map<string, number>();
  for (const [stem, count] of core) weight.set(stem, Math.log(count) * Math.max(0, weights.idf(stem)));
  const scores = facts.map(({ stems }) => {
    let sum = 0;
    for (const stem of new Set(stems)) sum += weight.get(stem) ?? 0;
    return sum / (stems.length + 6); // six more words, so that "Okafor agreed." does not win by being short
  });
  const top = scores.reduce((a, b) => Math.max(a, b), 0) || 1;
  return scores.map((score) => score / top);
}

function scoreOf(facts: Facts, words: number, index: number): number {
  const place = index < LEAD ? 1 / (1 + 0.12 * index) : 0.2;
  const full = Math.min(1, facts.length / 12) * (facts.length > 60 ? 0.7 : 1);
  const told =
    0.12 * Math.min(2, facts.names) +
    0.12 * Math.min(1, facts.times) +
    0.08 * Math.min(1, facts.quantities) +
    (facts.spoken ? 0.12 : 0);
  return (0.45 * words + 0.45 * place + told) * full * (facts.question ? 0.5 : 1);
}

/** A bare object ("criticized the plan") says less than a clause, an endless one is hard to take in. */
function claimScore(
  { sentences, article }: Draft,
  { sentence, span, mode, speaker, times, quantities }: Claim,
): number {
  const words = article.text.slice(span.start, Math.min(span.end, span.start + 600)).split(/\s+/).length;
  const full = words < 4 ? 0.25 : words < 7 ? 0.6 : words > 60 ? 0.75 : 1;
  const told = sentence === 0 ? 1 : 0.8; // the lead stands for its article as well as what anybody says
  const said = mode === "narrated" ? told : speaker?.mention ? 1 : speaker ? 0.9 : 0.7;
  const facts = times.length + quantities.length > 0 ? 1 : 0.92;
  return (sentences[sentence]?.salience ?? 0) * full * said * facts;
}

/** Three decimals: enough to rank, and the same on every machine. */
const round = (score: number): number => Math.round(score * 1000) / 1000;
