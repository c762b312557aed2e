import { expect, test } from "vitest";
import { usualOf } from "../../../src/annotate/model/usual.ts";
import { indexKeys, type Lexicon, USUAL, wordKey } from "../../../src/annotate/names/lexicon.ts";
import { tokenize } from "../../../src/annotate/tokens.ts";
import type { Token } from "../../../src/stages.ts";

test("running text tells how a word is written, the first word of a sentence and a rare word do not", () => {
  const words = ["dam", "oslo", "it", "rare"];
  const keys = Uint32Array.from(words, wordKey).sort();
  const lexicon = { keys, index: indexKeys(keys) } as Lexicon;
  const text = "It said a dam in Oslo burst .";
  const tokens: Token[] = [];
  tokenize(text, { start: 0, end: text.length }, 0, tokens);
  const sentences = Array.from({ length: 5 }, () => ({ tokens, tags: new Uint8Array(tokens.length) }));
  const usual = usualOf([{ corpus: "own", id: "1", sentences }], lexicon);
  const of = (word: string) => usual[keys.indexOf(wordKey(word))];
  expect(words.map(of)).toEqual([USUAL.small, USUAL.capital, USUAL.unknown, USUAL.unknown]);
});
