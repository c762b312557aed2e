/** The model beside this program, and what its lexicon knows of a phrase. */
import { readFileSync } from "node:fs";
import { findKey, type Lexicon, phraseKey, wordKey } from "./lexicon.ts";
import { type NameModel, unpackModel } from "./model.ts";

/** Read once, when the first article needs it. */
export const shippedModel: () => NameModel = once(() =>
  unpackModel(readFileSync(new URL("../model/names.bin", import.meta.url))),
);

/** Bits of `LIST`: the lists that hold a phrase as a whole; 0 where none does. */
export function listsOf({ index, lists }: Lexicon, phrase: string): number {
  const [first = "", ...rest] = phrase.toLowerCase().replaceAll("’", "'").split(/\s+/);
  const found = findKey(
    index,
    rest.reduce((key, word) => phraseKey(key, wordKey(word)), wordKey(first)),
  );
  return found < 0 ? 0 : (lists[found] as number);
}

/** A function that works at its first call only: what it gives never changes. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
