import { describe, expect, test } from "vitest";
import { nameTagger } from "../../../src/annotate/names/tagger.ts";
import { draftWith } from "./draft.ts";

const found = (text: string): string[] =>
  nameTagger.annotate(draftWith(text)).mentions.map((one) => `${one.kind} ${one.text}`);

describe("names by the tagger", () => {
  test.each([
    ["Ada Okafor lives in London.", ["person Ada Okafor", "place London"]],
    ["The talks in Geneva ended, Mr. Okafor said on Monday.", ["place Geneva", "person Okafor"]],
    [
      "President Ada Okafor of Norway met Prime Minister Jo Field.",
      ["person Ada Okafor", "place Norway", "person Jo Field"],
    ],
    ["The University of Lagos hired Jo Field's sister.", ["organization University of Lagos", "person Jo Field"]],
    [
      "Lin Weimin, a spokesman for the Ministry of Commerce, spoke in Shanghai.",
      ["person Lin Weimin", "organization Ministry of Commerce", "place Shanghai"],
    ],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    "Officials from the two sides said that talks would go on.",
    "The Chinese and French delegations left on Monday in June.",
    'He said: "We are ready." However, nothing came of it.',
  ])("no names in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("an article without a word has no names", () => {
    expect(found("")).toEqual([]);
    expect(found("... --- !")).toEqual([]);
  });

  test("a very long line is read in time that grows with its length", () => {
    const text = `${"Ada Okafor met Jo Field in Lagos and Abuja ".repeat(4000)}.`;
    const start = process.cpuUsage().user;
    expect(found(text).length).toBeGreaterThan(4000);
    expect(process.cpuUsage(undefined).user - start).toBeLessThan(10_000_000);
  });
});
