/** How the training text writes each word away from the start of a sentence: what tells names in headlines and first words. */
import { findKey, type Lexicon, USUAL, wordKey } from "../names/lexicon.ts";
import type { TaggedDocument } from "./corpora.ts";

const SEEN = 4; // times, so that no word is known by one place alone
const MOSTLY = 0.8;

/** For each key of the lexicon one of `USUAL`. */
export function usualOf(documents: readonly TaggedDocument[], { keys, index }: Lexicon): Uint8Array {
  const small = new Uint32Array(keys.length);
  const capital = new Uint32Array(keys.length);
  for (const { sentences } of documents) {
    for (const { tokens } of sentences) {
      for (const { text } of tokens.slice(1)) {
        if (!/^\p{L}/u.test(text)) continue;
        const lower = text.toLowerCase();
        const place = findKey(index, wordKey(lower.replace("’", "'")));
        if (place < 0) continue;
        const count = text === lower ? small : capital;
        count[place] = (count[place] as number) + 1;
      }
    }
  }
  return Uint8Array.from(keys, (_, place) => {
    const all = (small[place] as number) + (capital[place] as number);
    if (all < SEEN) return USUAL.unknown;
    const share = (small[place] as number) / all;
    return share >= MOSTLY ? USUAL.small : share <= 1 - MOSTLY ? USUAL.capital : USUAL.mixed;
  });
}
