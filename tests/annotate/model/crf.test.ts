import { expect, test } from "vitest";
import { trainCrf } from "../../../src/annotate/model/crf.ts";
import { indexKeys, LIST, wordKey } from "../../../src/annotate/names/lexicon.ts";
import { packModel, unpackModel } from "../../../src/annotate/names/model.ts";
import { OUTSIDE, TAGS, tagOf, UNIT } from "../../../src/annotate/names/tags.ts";

const PERSON = tagOf(0, UNIT);

/** Twenty sentences of two tokens: feature 0 is always outside, feature 1 always a person. */
const toy = {
  features: Uint32Array.from({ length: 40 }, (_, i) => i % 2),
  starts: Uint32Array.from({ length: 41 }, (_, i) => i),
  tags: Uint8Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? OUTSIDE : PERSON)),
  segments: Uint32Array.from({ length: 21 }, (_, i) => 2 * i),
  rows: 2,
  epochs: 6,
  rate: 0.1,
  say: (): void => {},
};

test("training learns which feature speaks for which tag", () => {
  const { weights } = trainCrf(toy);
  const best = (row: number): number => {
    const scores = [...weights.subarray(row * TAGS, (row + 1) * TAGS)];
    return scores.indexOf(Math.max(...scores));
  };
  expect(best(0)).toBe(OUTSIDE);
  expect(best(1)).toBe(PERSON);
});

test("training twice gives the same weights, with features dropped at random too", () => {
  const train = () => trainCrf({ ...toy, dropout: 0.5 });
  expect(train()).toEqual(train());
});

test("a model comes out of its bytes as it went in, its weights to the nearest step", () => {
  const keys = Uint32Array.of(3, 500, 4_000_000_000);
  const lexiconKeys = Uint32Array.from([wordKey("okafor"), wordKey("lagos")]).sort();
  const model = unpackModel(
    packModel({
      keys,
      weights: Float32Array.from({ length: 3 * TAGS }, (_, i) => (i % 5) - 2),
      transitions: Float32Array.from({ length: TAGS * TAGS }, (_, i) => i / 8),
      lexicon: {
        keys: lexiconKeys,
        clusters: Uint16Array.of(7, 999),
        lists: Uint16Array.of(LIST.surname, LIST.city),
        wider: Uint8Array.of(0, 9),
        index: indexKeys(lexiconKeys),
      },
    }),
  );
  expect([...model.keys]).toEqual([...keys]);
  expect([...model.weights].map((step) => Math.round(step * model.unit))).toEqual(
    Array.from({ length: 3 * TAGS }, (_, i) => (i % 5) - 2),
  );
  expect(model.transitions[8]).toBe(1);
  expect([...model.lexicon.clusters]).toEqual([7, 999]);
});

test("other bytes are no model", () => {
  expect(() => unpackModel(Buffer.from("not a model"))).toThrow();
});
