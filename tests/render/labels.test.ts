import { describe, expect, it } from "vitest";
import { siteWords } from "../../src/language/en/site.ts";
import { labelOf, subjectOf } from "../../src/render/labels.ts";
import { wordsFor } from "../../src/render/words.ts";

describe("the label of a camp", () => {
  it("says one measure once, however it is spelt", () => {
    expect(labelOf({ kind: "duration" }, { label: "nearly two hours, nearly two-hour" })).toBe("nearly two hours");
    expect(labelOf({ kind: "number" }, { label: "1,050 people, about 1,000" })).toBe("1,050 people, about 1,000");
  });

  it("keeps a list of names whole", () => {
    expect(labelOf({ kind: "participants" }, { label: "Ruhn, Ruhns" })).toBe("Ruhn, Ruhns");
  });

  it("gives a whole sentence by its beginning, cut between words", () => {
    const sentence = "The harbour master met the owners of both ferries on the quay ".repeat(3);
    const label = labelOf({ kind: "participants" }, { label: sentence });
    expect(label.length).toBeLessThan(93);
    expect(sentence.startsWith(`${label.replace(" …", "")} `)).toBe(true);
  });
});

it("a difference says its dates in words", () => {
  expect(subjectOf({ subject: "Who met on 2021-03-04" }, wordsFor(siteWords.locale))).toBe("Who met on 4 March 2021");
});
