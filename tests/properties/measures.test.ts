import fc from "fast-check";
import { expect, test } from "vitest";
import { hedges } from "../../src/language/en/hedges.ts";
import { timeWords } from "../../src/language/en/time-words.ts";
import { isEdtf } from "../../src/records/edtf.ts";
import { draftOf } from "../annotate/reading-of.ts";

const known = [...new Set(Object.values(timeWords).flatMap((words) => Object.keys(words))), ...Object.keys(hedges)];
const odd = [
  "900000000",
  "0",
  "31",
  "2023",
  "BC",
  "$",
  "%",
  "people",
  "killed",
  "half",
  "-",
  "/",
  ":",
  ".",
  ",",
  "’",
  "½",
  "__proto__",
  "constructor",
  "\u{1F600}",
  "\n\n",
];
const word = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...known).map((one) => one.charAt(0).toUpperCase() + one.slice(1)),
  fc.constantFrom(...odd),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "")), { minLength: 3, maxLength: 40 })
  .map((parts) => parts.flat().join("").trim())
  .filter((one) => one !== "");

test("times and quantities quote the text, hold real dates and ordered bounds, and times never overlap", () =>
  fc.assert(
    fc.property(text, fc.constantFrom("2023-06-19", "2023-06", undefined), (words, published) => {
      const { article, mentions } = draftOf(words, published);
      let end = 0;
      for (const one of mentions) {
        expect(one.text).toBe(article.text.slice(one.span.start, one.span.end));
        expect(one.text).not.toBe("");
        if (one.kind === "time") {
          expect(one.span.start).toBeGreaterThanOrEqual(end);
          end = one.span.end;
          if (one.edtf !== undefined) expect(isEdtf(one.edtf)).toBe(true);
          if (!published && one.basis === "implied" && one.anchor) expect(one.anchor.from).toBe("text");
          expect(one.timex.value).not.toMatch(/NaN|undefined/);
        }
        if (one.kind === "quantity") expect(one.low ?? 0).toBeLessThanOrEqual(one.high ?? Number.POSITIVE_INFINITY);
      }
    }),
    { numRuns: 1500, seed: 19 },
  ));
