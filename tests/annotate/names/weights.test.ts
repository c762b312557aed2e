import { expect, test } from "vitest";
import { sceneOf, wordFeatures } from "../../../src/annotate/names/features.ts";
import { indexKeys } from "../../../src/annotate/names/lexicon.ts";
import { shippedModel } from "../../../src/annotate/names/shipped.ts";
import { TAGS } from "../../../src/annotate/names/tags.ts";
import { featureScorer, pairsOf } from "../../../src/annotate/names/weights.ts";
import { wordsOf } from "../../../src/annotate/names/words.ts";

test("the weights of all tags are summed over the features that a token has", () => {
  const { lexicon } = shippedModel();
  const words = wordsOf([{ text: "Okafor", start: 0, end: 6, sentence: 0 }], lexicon);
  const features = new Uint32Array(128);
  const count = wordFeatures(words, 0, features);
  const keys = Uint32Array.from(new Set(features.subarray(0, count))).sort();
  const weights = Int8Array.from({ length: keys.length * TAGS }, (_, i) => ((i % TAGS) % 2 === 0 ? -127 : 126));
  const scores = new Float32Array(TAGS);
  const sentence = { start: 0, end: 1 };
  const score = featureScorer(
    { index: indexKeys(keys), weights: pairsOf(weights), unit: 0.5 },
    sceneOf(words, [sentence], lexicon),
  );
  score(sentence, 0, scores, 0);
  const expected = Array.from({ length: TAGS }, (_, tag) => (tag % 2 === 0 ? -63.5 : 63) * count);
  expect([...scores]).toEqual(expected);
});
