/** Where names can be: stretches around capitalised words. All else is outside, and costs nothing. */

import type { Span } from "../../records/span.ts";
import { hashText } from "./hash.ts";
import { CASE, type Words } from "./words.ts";

/** A stretch of tokens, and the sentence it lies in; both are ranges of token indexes. */
export interface Segment extends Span {
  readonly sentence: Span;
}

const LONGEST_BRIDGE = 3; // small words and marks inside a name: "Ministry of the Interior", "Bank of the West"
const LONGEST = 300; // tokens
/** Small words that names begin with: "de Vries", "al Masri". */
const PARTICLES = new Set(
  ["de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le"].map(
    (word) => hashText(word),
  ),
);

/** The stretches of the sentences, in order. */
export function segmentsOf(words: Words, sentences: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of sentences) {
    let start = -1;
    let last = -1;
    const close = (): void => {
      if (start >= 0) segments.push({ start, end: last + 1, sentence });
      start = -1;
    };
    for (let i = sentence.start; i < sentence.end; i++) {
      const form = words.cases[words.of[i] as number] as number;
      if (form === CASE.number && i > sentence.start && last === i - 1) last = i;
      if (!mayBegin(form)) continue;
      const particle = i > sentence.start && isParticle(words, i - 1) ? 1 : 0;
      if (start >= 0 && (i - particle - last > LONGEST_BRIDGE + 1 || i - start >= LONGEST)) close();
      if (start < 0) start = i - particle;
      last = i;
    }
    close();
  }
  return segments;
}

const isParticle = (words: Words, at: number): boolean => PARTICLES.has(words.lower[words.of[at] as number] as number);

const mayBegin = (form: number): boolean => form !== CASE.lower && form !== CASE.mark && form !== CASE.number;
