import { expect, test } from "vitest";
import { trainCrf } from "../../../src/annotate/model/crf.ts";
import { DIMENSIONS, indexKeys, LIST, wordKey } from "../../../src/annotate/names/lexicon.ts";
import { packModel, unpackModel } from "../../../src/annotate/names/model.ts";
import { NET_SIZES, PLACES } from "../../../src/annotate/names/net.ts";
import { OUTSIDE, TAGS, tagOf, UNIT } from "../../../src/annotate/names/tags.ts";
import { pairsOf } from "../../../src/annotate/names/weights.ts";

const PERSON = tagOf(0, UNIT);
const filled = (array: number): Float32Array => new Float32Array(NET_SIZES[array] as number).fill(array);

/** Twenty sentences of two tokens: feature 0 is always outside, feature 1 always a person. */
const toy = {
  features: Uint32Array.from({ length: 40 }, (_, i) => i % 2),
  starts: Uint32Array.from({ length: 41 }, (_, i) => i),
  tags: Uint8Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? OUTSIDE : PERSON)),
  segments: Uint32Array.from({ length: 21 }, (_, i) => 2 * i),
  rows: 2,
  words: new Int32Array(40 * PLACES).fill(-1),
  wordForms: new Uint8Array(40 * PLACES),
  vectors: { given: new Float32Array(0) },
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

test("the net learns from words alone which tag they have", () => {
  const words = Int32Array.from({ length: 40 * PLACES }, (_, i) =>
    i % PLACES === 3 ? Math.floor(i / PLACES) % 2 : -1,
  );
  const given = Float32Array.from({ length: 200 }, (_, i) => (i < 100 ? 1 : -1));
  const { net } = trainCrf({
    ...toy,
    features: new Uint32Array(0),
    starts: new Uint32Array(41),
    words,
    vectors: { given },
    epochs: 30,
  });
  expect(net.last.some((weight) => Math.abs(weight) > 0.05)).toBe(true);
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
      net: {
        forms: filled(0),
        first: filled(1),
        bias: filled(2),
        last: filled(3),
      },
      lexicon: {
        keys: lexiconKeys,
        clusters: Uint16Array.of(7, 999),
        lists: Uint16Array.of(LIST.surname, LIST.city),
        wider: Uint8Array.of(0, 9),
        vectors: Int8Array.from({ length: 2 * DIMENSIONS }, (_, i) => (i % 15) - 7),
        units: new Float32Array(DIMENSIONS).fill(0.5),
        index: indexKeys(lexiconKeys),
      },
    }),
  );
  expect([...model.keys]).toEqual([...keys]);
  expect(model.weights).toEqual(pairsOf(Int8Array.from({ length: 3 * TAGS }, (_, i) => ((i % 5) - 2) / model.unit)));
  expect(model.transitions[8]).toBe(1);
  expect([...model.lexicon.clusters]).toEqual([7, 999]);
  expect([...model.lexicon.vectors].slice(0, 3)).toEqual([-7, -6, -5]);
  expect(model.net.last.at(-1)).toBe(3);
});

test("other bytes are no model", () => {
  expect(() => unpackModel(Buffer.from("not a model"))).toThrow();
});
