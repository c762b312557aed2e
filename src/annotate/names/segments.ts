/** Where names can be: stretches around capitalised words. All else is outside, and costs nothing. */
import type { Span } from "../../records/span.ts";
import { CASE, type Words } from "./words.ts";

/** A stretch of tokens, and the sentence it lies in; both are ranges of token indexes. */
export interface Segment extends Span {
  readonly sentence: Span;
}

const LONGEST_BRIDGE = 3; // small words and marks inside a name: "Ministry of the Interior", "Bank of the West"
const LONGEST = 300; // tokens

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
      if (!mayBegin(words.cases[words.of[i] as number] as number)) continue;
      if (start >= 0 && (i - last > LONGEST_BRIDGE + 1 || i - start >= LONGEST)) close();
      if (start < 0) start = i;
      last = i;
    }
    close();
  }
  return segments;
}

const mayBegin = (form: number): boolean => form !== CASE.lower && form !== CASE.mark && form !== CASE.number;
