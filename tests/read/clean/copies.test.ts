import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bodyOf, readText } from "../read-text.ts";

/**
 * Invented articles as people copy them from pages of different make. Beside each text stands what is expected of it; it
 * is written with UPDATE=1 and read before it is accepted.
 */
const folder = new URL("./copies/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test.each(names)("%s", async (name) => {
  const { article } = await readText(readFileSync(new URL(name, folder), "utf8"), name);
  const { title, titleBasis, dek, authors, published, dateline, captions, removed } = article;
  const told = {
    title: `${title} (${titleBasis})`,
    ...(dek !== undefined && { dek }),
    authors,
    ...(published !== undefined && { published }),
    ...(dateline && { dateline: dateline.place }),
    body: bodyOf(article),
    captions: captions.map(({ text, credit, kind }) => `${kind}: ${text}${credit ? ` [${credit}]` : ""}`),
    removed: removed.map(({ line, text, rule }) => `${line} ${rule}: ${text}`),
  };
  const expected = new URL(name.replace(".txt", ".json"), folder);
  if (process.env.UPDATE === "1") writeFileSync(expected, `${JSON.stringify(told, null, 2)}\n`);
  expect(told).toEqual(JSON.parse(readFileSync(expected, "utf8")));
});

test("no line is lost: each stands in the body, in a caption, in the frame or in what was removed", async () => {
  for (const name of names) {
    const source = readFileSync(new URL(name, folder), "utf8");
    const { article } = await readText(source, name);
    const kept = [
      ...bodyOf(article),
      article.title,
      article.dek ?? "",
      ...article.captions.flatMap(({ text, credit = "" }) => [text, credit]),
      ...article.removed.map(({ text }) => text),
    ].join(" ");
    for (const word of source.match(/\p{L}{3,}/gu) ?? []) if (word !== "Photograph") expect(kept).toContain(word);
  }
});
