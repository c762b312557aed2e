import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

const STORY =
  "Minister Ilse Varga met engineer Otto Brandl of the Tarnvale Dam Authority in Kolvik. Geologist Petra Lindholm was there.";

/** The subjects of the differences between short reports of one story. */
function subjects(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) =>
    articleFromText(`${STORY}\n\n${text}`, { id: `report-${i}`, published: `2031-05-2${i}` }),
  );
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements.map(({ subject }) => subject);
}

test("resigned here and dismissed there is a difference", () => {
  const own = "The head of the authority, Nora Feld, resigned on Monday, citing her health.";
  const put = "The cabinet had suspended director Nora Feld on Tuesday pending an inquiry.";
  expect(subjects(own, put)).toEqual(["Whether Nora Feld resigned or was removed"]);
});

test("who tells of both, or of a resignation refused, tells no other story", () => {
  const own = "The head of the authority, Nora Feld, resigned on Monday, citing her health.";
  expect(subjects(own, "The cabinet suspended director Nora Feld, but Nora Feld resigned before that.")).toEqual([]);
  expect(subjects("Nora Feld refused to resign.", "The cabinet suspended director Nora Feld.")).toEqual([]);
});

test("one remark with a word replaced is one remark in two wordings", () => {
  const one = `"I have never eaten anything I could not name," Nora Feld told reporters on Tuesday.`;
  const two = `"I've never swallowed anything I couldn't name," Nora Feld told reporters on Tuesday.`;
  expect(subjects(one, two)).toEqual([expect.stringContaining("What Nora Feld said")]);
  expect(subjects(one, `"I have never been to Kolvik," Nora Feld told reporters on Tuesday.`)).toEqual([]);
});

test("one remark of two speakers is found behind a description, and in the shorter form", () => {
  const one = `"It was a splendid match, badly refereed," the head of the league, Nora Feld, told reporters.`;
  const two = `The leader of the fans, former goalkeeper Jan Moll, called it "a splendid match, badly refereed" on Tuesday.`;
  expect(subjects(one, two)).toEqual([expect.stringContaining("Who said")]);
  expect(subjects(one, two.replace("Jan Moll", "Nora Feld"))).toEqual([]);
});

test("whoever is said to have rung and denies it differs, also some sentences later", () => {
  const said = "Nora Feld says that Jan Moll had telephoned her on Sunday. She smiled. It was late.";
  const other = "Jan Moll runs the mill.";
  expect(subjects(other, `${said} "I have not called that woman in years," Jan Moll said.`)).toHaveLength(1);
  expect(subjects(other, `${said} "I have not slept in years," Jan Moll said.`)).toEqual([]);
});

test("a denial that anybody was killed speaks to the deaths told before it in the same report", () => {
  const report = "Doctors said two men had been shot dead in Kolvik. Police denied that anybody had been killed.";
  expect(subjects("Rain fell.", report)).toEqual([expect.stringContaining("shot dead")]);
  expect(subjects("A man was killed in the mill in 1999.", "Police denied that anybody had been killed.")).toEqual([]);
});
