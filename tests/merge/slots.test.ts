import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** The differences of numbers, lengths and dates between short reports of one story, as "relation: label / label". */
function values(...reports: readonly (readonly [published: string, text: string])[]): string[] {
  const articles = reports.map(([published, text], i) => articleFromText(text, { id: `report-${i}`, published }));
  const digest = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return digest.disagreements
    .filter(({ kind }) => /^(?:number|duration|date)$/.test(kind))
    .map(({ relation, values: camps }) => `${relation}: ${camps.map(({ label }) => label).join(" / ")}`);
}

const STORY =
  "Minister Ilse Varga met Otto Brandl of the Tarnvale Authority in Kolvik. Petra Lindholm of Norrstad was there.";

test("how long one thing lasted is told in other words: the pitch was under water for three hours, or nine", () => {
  const first = `${STORY} The floodlights failed for three hours during the final in Kolvik.`;
  const other = `${STORY} Spectators in Kolvik sat in the dark, as the floodlights of the stadium were out for nine hours.`;
  const apart = `${STORY} The players of Kolvik trained for nine hours a week.`;
  expect(values(["2031-05-20", first], ["2031-05-21", other])).toEqual(["conflict: three hours / nine hours"]);
  expect(values(["2031-05-20", first], ["2031-05-21", apart])).toEqual([]);
});

test("what repairs cost differs; what is asked for them is not what they cost", () => {
  const cost = `${STORY} The ministry puts the cost of repairs to the telescope at 83 million euros.`;
  const other = `${STORY} Insurers expect repairs to the telescope to cost 38 million euros.`;
  const asked = `${STORY} The institute has asked for 38 million euros for repairs to the telescope.`;
  expect(values(["2031-05-20", cost], ["2031-05-21", other])).toEqual([
    "conflict: 38 million euros / 83 million euros",
  ]);
  expect(values(["2031-05-20", cost], ["2031-05-21", asked])).toEqual([]);
});

test("an hour of one deed differs whatever its verb; the hour of another deed does not", () => {
  const broke = `${STORY} The roof of the museum broke at 4:40 a.m. on Monday.`;
  const failed = `${STORY} The roof of the museum failed just after 5.30 a.m. on Monday.`;
  const opened = `${STORY} The museum opened at 9 a.m. on Monday in spite of its roof.`;
  expect(values(["2031-05-20", broke], ["2031-05-21", failed])).toEqual([
    "conflict: 4:40 a.m. on Monday / 5.30 a.m. on Monday",
  ]);
  expect(values(["2031-05-20", broke], ["2031-05-21", opened])).toEqual([]);
});

test("a report that has both numbers knows of two things", () => {
  const one = `${STORY} The police sent four helicopters to the festival.`;
  const six = `${STORY} Six police helicopters had been sent to the festival.`;
  const both = `${six} Four helicopters came back without fuel.`;
  expect(values(["2031-05-20", one], ["2031-05-21", six])).toEqual([
    "conflict: four helicopters / Six police helicopters",
  ]);
  expect(values(["2031-05-20", one], ["2031-05-21", both])).toEqual([]);
});

test("ships that wait are counted again each day: a history, not a conflict", () => {
  const told = (count: string, day: string): string => `${STORY} ${count} were waiting outside the harbour on ${day}.`;
  expect(
    values(
      ["2031-05-20", told("Fourteen ships", "Tuesday")],
      ["2031-05-21", told("Nineteen vessels", "Wednesday")],
      ["2031-05-22", told("Twenty-three ships", "Thursday")],
    ),
  ).toEqual(["superseded: Twenty-three ships / Nineteen vessels / Fourteen ships"]);
});

test("three values of one thing are one difference", () => {
  const told = (hours: string): string => `${STORY} The negotiations at the ministry in Kolvik went on for ${hours}.`;
  expect(
    values(["2031-05-20", told("four hours")], ["2031-05-20", told("nine hours")], ["2031-05-21", told("14 hours")]),
  ).toEqual(["conflict: four hours / nine hours / 14 hours"]);
});

test("what two reports count with one rare noun differs though little else is alike; a part of it does not", () => {
  const first = `${STORY} Some 14,000 kilns are affected, the authority said.`;
  const other = `${STORY} Experts believe that 20,000 kilns were made before anybody noticed.`;
  const part = `${STORY} Of these, 20 red kilns stood in the yard of a school.`;
  expect(values(["2031-05-20", first], ["2031-05-21", other])).toEqual(["conflict: Some 14,000 kilns / 20,000 kilns"]);
  expect(values(["2031-05-20", first], ["2031-05-21", part])).toEqual([]);
});
