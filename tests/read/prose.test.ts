import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

/** Prose that begins and goes on with the very words that clutter is known by. */
const opening = fc.constantFrom(
  ..."Share Read More Related Sign Subscribe By Photo Comments Watch Home Next Follow Copyright Source Published Updated The A In We Listen Get Join Advertisement Reporting Topics About".split(
    " ",
  ),
);
const word = fc.constantFrom(
  ..."the minister harbour news of comment in article and story read more on share photo by this page link to from next letter search menu said that was old new at top latest".split(
    " ",
  ),
);
const sentence = fc
  .tuple(opening, fc.array(word, { minLength: 9, maxLength: 40 }))
  .map(([first, rest]) => `${first} ${rest.join(" ")} again.`);
const paragraphs = fc.uniqueArray(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" ")),
  { minLength: 2, maxLength: 8 },
);

test("no paragraph of running prose is lost or changed, whichever words it begins with", async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (all) => {
      expect((await readText(all.join("\n\n"))).article.text).toBe(all.join("\n\n"));
      expect((await readText(all.join("\n"))).article.text).toBe(all.join("\n\n"));
    }),
    { numRuns: 80, seed: 1 },
  );
});

test("prose that is wrapped comes out as it was before", async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.integer({ min: 35, max: 50 }), async (all, width) => {
      const text = all.map((paragraph) => wrap(paragraph, width)).join("\n\n");
      for (const path of ["a.txt", "a.md"]) expect((await readText(text, path)).article.text).toBe(all.join("\n\n"));
    }),
    { numRuns: 40, seed: 2 },
  );
});

test("any text gives an article or a problem, and its spans lie in its text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
      const read = await readText(
        `${text}\n\nThe ministers met in the harbour of Vik on Monday and spoke for two hours.`,
      ).catch(() => undefined);
      for (const { span } of read?.article.blocks ?? []) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(read?.article.text.length ?? 0);
      }
      expect(read?.article.text).toBe(read?.article.text.normalize("NFC"));
    }),
    { numRuns: 120, seed: 3 },
  );
});

function wrap(text: string, width: number): string {
  const lines = [""];
  for (const one of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + one.length > width) lines.push(one);
    else lines[lines.length - 1] = line === "" ? one : `${line} ${one}`;
  }
  return lines.join("\n");
}
