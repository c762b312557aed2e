import { describe, expect, it } from "vitest";
import type { Disagreement, DisagreementValue } from "../../src/records/digest.ts";
import type { ArticleId, DisagreementId } from "../../src/records/id.ts";
import type { Place } from "../../src/render/site.ts";
import { valuesInOrder, wordsOf } from "../../src/render/values.ts";

const value = (label: string, report: string): DisagreementValue => ({
  value: label,
  label,
  evidence: [{ article: report as ArticleId, span: { start: 0, end: 1 } }],
});
const one = (relation: Disagreement["relation"], values: readonly DisagreementValue[]): Disagreement => ({
  id: "d1" as DisagreementId,
  kind: "number",
  subject: "How many people died",
  relation,
  values,
  why: "",
});
/** Articles are numbered here by their own names. */
const site = { coverage: (evidence: readonly { article: string }[]) => evidence.map(({ article }) => Number(article)) };

describe("the values of a difference", () => {
  const values = [value("nine", "3"), value("six", "1"), value("seven", "2")];

  it("are read as merged where sources differ, and in the order of the reports where the figure changed", () => {
    const labels = (relation: Disagreement["relation"]) =>
      valuesInOrder(one(relation, values), site).map(({ label }) => label);
    expect(labels("conflict")).toEqual(["nine", "six", "seven"]);
    expect(labels("superseded")).toEqual(["six", "seven", "nine"]);
  });

  it("are found in their sentence by any of their spellings, and by none that stands elsewhere", () => {
    const text = "At first Nine people were missing.";
    const place = { text, span: { start: 100, end: 100 + text.length } } as Place;
    expect(wordsOf({ kind: "number" }, value("9, nine people", "1"), place)).toEqual([{ start: 109, end: 120 }]);
    expect(wordsOf({ kind: "number" }, value("ten people", "1"), place)).toEqual([]);
    expect(wordsOf({ kind: "polarity" }, value(text, "1"), place)).toEqual([]);
  });
});
