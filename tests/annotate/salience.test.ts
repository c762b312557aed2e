import { expect, test } from "vitest";
import { annotate, articleFromText } from "../../src/index.ts";

const TEXT = `The Norwick dam broke on Sunday and flooded 200 houses, Mayor Ada Okafor said.

Engineers had warned in March that the dam was too old for another flood.

“We will rebuild the dam within a year,” Okafor said.

It rained. Somebody had left a chair on the bridge.`;

test("every salience lies between 0 and 1, and the best sentence has 1", () => {
  const { sentences, claims } = annotate(articleFromText(TEXT));
  for (const { salience } of [...sentences, ...claims]) {
    expect(salience).toBeGreaterThanOrEqual(0);
    expect(salience).toBeLessThanOrEqual(1);
  }
  expect(Math.max(...sentences.map(({ salience }) => salience))).toBe(1);
});

test("the news comes before what stands beside it", () => {
  const { sentences } = annotate(articleFromText(TEXT));
  const [first, , , rain, chair] = sentences.map(({ salience }) => salience);
  expect(first).toBeGreaterThan(rain ?? 1);
  expect(first).toBeGreaterThan(chair ?? 1);
});

test("what the reporter tells is a claim that nobody speaks, and speech is none of it", () => {
  const { claims } = annotate(
    articleFromText("The Norwick dam broke on Sunday and flooded 200 houses.\n\n“It was old,” Okafor said."),
  );
  const told = claims.filter(({ mode }) => mode === "narrated");
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ sentence: 0, modality: "asserted" });
  expect(told[0]?.speaker).toBeUndefined();
});
