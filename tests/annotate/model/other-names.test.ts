import { expect, test } from "vitest";
import type { TaggedDocument } from "../../../src/annotate/model/corpora.ts";
import { generator } from "../../../src/annotate/model/crf.ts";
import { withOtherNames } from "../../../src/annotate/model/other-names.ts";
import { BEGIN, KINDS, LAST, OUTSIDE, tagOf, UNIT } from "../../../src/annotate/names/tags.ts";
import { tokenize } from "../../../src/annotate/tokens.ts";
import type { Token } from "../../../src/stages.ts";

const PERSON = KINDS.indexOf("PER");
const pools = { given: ["Ada"], surnames: ["Okafor"], cities: ["Tarnby"], countries: ["Norland"], firms: ["Orvik"] };

const sentence = (text: string, tags: readonly number[]) => {
  const tokens: Token[] = [];
  tokenize(text, { start: 0, end: text.length }, 0, tokens);
  return { tokens, tags: Uint8Array.from(tags) };
};

const document: TaggedDocument = {
  corpus: "own",
  id: "1",
  sentences: [
    sentence("Jo van Field slept .", [tagOf(PERSON, BEGIN), tagOf(PERSON, 1), tagOf(PERSON, LAST), OUTSIDE, OUTSIDE]),
    sentence("Field woke .", [tagOf(PERSON, UNIT), OUTSIDE, OUTSIDE]),
  ],
};

test("a person has another name, with the same surname alone, and its tags fit", () => {
  const random = generator(2);
  const made = withOtherNames(document, pools, random).sentences;
  expect(made.map(({ tokens }) => tokens.map((token) => token.text).join(" "))).toEqual([
    "Ada Okafor slept .",
    "Okafor woke .",
  ]);
  expect([...(made[0]?.tags ?? [])]).toEqual([tagOf(PERSON, BEGIN), tagOf(PERSON, LAST), OUTSIDE, OUTSIDE]);
  expect([...(made[1]?.tags ?? [])]).toEqual([tagOf(PERSON, UNIT), OUTSIDE, OUTSIDE]);
});

test("a document without names stays as it is", () => {
  const plain = { ...document, sentences: [sentence("It rained .", [OUTSIDE, OUTSIDE, OUTSIDE])] };
  expect(withOtherNames(plain, pools, generator(1)).sentences).toEqual(plain.sentences);
});
