import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const STORY =
  "Mayor Nora Feld met engineer Otto Brandl of the Tarnvale Dam Authority in Kolvik. Judge Petra Lindholm was there.";

/** The differences of wording and of speakers between two short reports of one story. */
function remarks(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) =>
    articleFromText(`${STORY}\n\n${text}`, { id: `report-${i}`, published: `2031-05-2${i}` }),
  );
  const { disagreements } = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return disagreements
    .filter(({ kind }) => kind === "wording" || kind === "roles")
    .map(({ kind, values }) => `${kind}: ${values.map(({ label }) => label).join(" / ")}`);
}

test("a remark of two sentences in other words and another order is one remark", () => {
  const one = `Mayor Nora Feld came on foot. "Bridges we can build again. Trust we cannot," Nora Feld said in Kolvik.`;
  const two = `Nora Feld, who was on holiday when the dam broke, vowed: "Bridges can be rebuilt. Trust can't."`;
  const other = `Nora Feld, who was on holiday when the dam broke, vowed: "Nobody in Kolvik can sleep. I can't."`;
  expect(remarks(one, two)).toEqual([
    "wording: Bridges we can build again. Trust we cannot / Bridges can be rebuilt. Trust can't",
  ]);
  expect(remarks(one, other)).toEqual([]);
});

test("other numbers in one remark are other words, a number in figures is not", () => {
  const said = (years: string): string => `"It was the worst flood I have seen in ${years} years," Otto Brandl said.`;
  expect(remarks(said("twenty"), said("ten"))).toHaveLength(1);
  expect(remarks(said("twenty"), said("20"))).toEqual([]);
});

test("contractions, spelling, an ellipsis or a shorter remark are no other words", () => {
  const one = `"We have organised a harbour watch for every village on the river," Otto Brandl said.`;
  const two = `"We've organized a harbor watch ... on the river," Otto Brandl said.`;
  const three = `Otto Brandl spoke of "a harbour watch for every village".`;
  expect(remarks(one, two)).toEqual([]);
  expect(remarks(one, three)).toEqual([]);
});

test("a short remark with half its words changed is one remark of one speaker, not of two", () => {
  const one = `"You chose turbines over people," Petra Lindholm told the engineer.`;
  const two = `Petra Lindholm freed nobody, saying, "You put turbines before people."`;
  expect(remarks(one, two)).toEqual(["wording: You chose turbines over people / You put turbines before people"]);
  expect(remarks(one, two.replace("Petra Lindholm", "Otto Brandl"))).toEqual([]);
});

test("a pronoun may stand for the speaker that the other report names, an unnamed witness may not", () => {
  const one = `"I have never signed a paper I could not read," Nora Feld said.`;
  const two = `Nora Feld wept. "I've never touched a paper I couldn't read," she sobbed.`;
  const three = `Nora Feld wept. "I've never touched a paper I couldn't read," a witness said.`;
  expect(remarks(one, two)).toHaveLength(1);
  expect(remarks(one, three)).toEqual([]);
});

test("one remark given to two people is found whatever the verb, with and without a “may”", () => {
  const one = `"Somebody sabotaged it," blasted Otto Brandl on his doorstep.`;
  const two = `"Somebody may have sabotaged it; we exclude nothing," Petra Lindholm said.`;
  expect(remarks(one, two)).toEqual(["roles: Otto Brandl / Petra Lindholm"]);
  expect(remarks(one, two.replace("sabotaged it", "heard it"))).toEqual([]);
});

test("a term in the mouths of two people is not one remark", () => {
  const one = `Otto Brandl warned of "armed criminal gangs".`;
  expect(remarks(one, `Petra Lindholm blamed "armed criminal gangs".`)).toEqual([]);
});

test("one speaker's short remark put otherwise throughout is one remark, another of his remarks is not", () => {
  const one = `"Every seat that our subscribers have paid for is safe," Otto Brandl said in Kolvik.`;
  const two = `"Every last seat of your season is safe with us," Otto Brandl told the orchestra's friends.`;
  const other = `"Every autumn we ask our subscribers for patience," Otto Brandl told the orchestra's friends.`;
  expect(remarks(one, two)).toHaveLength(1);
  expect(remarks(one, other)).toEqual([]);
});

test("single quotation marks quote, apostrophes do not", () => {
  const one = "Otto Brandl said: \u2018It was the worst flood I have seen in twenty years.\u2019";
  const two = "Otto Brandl said: \u2018It was the worst flood I have seen in ten years.\u2019";
  const plain = "Otto Brandl\u2019s flood was the worst that the towns\u2019 people had seen in ten years.";
  expect(remarks(one, two)).toHaveLength(1);
  expect(remarks(one, plain)).toEqual([]);
});

test("the same words near one person here and another there are given to two speakers", () => {
  const far = "It rained all day. The square was full. Nobody went home.";
  const one = `${far} Petra Lindholm came on Monday. "A theatre is not a parking garage," she told the crowd.`;
  const two = `${far} Ilse Varga was cheered. "A theatre is not a parking garage," the singer bellowed.`;
  const both = `${far} Ilse Varga and Petra Lindholm were cheered. "A theatre is not a parking garage," she bellowed.`;
  expect(remarks(one, two)).toHaveLength(1);
  expect(remarks(one, both)).toEqual([]);
});
