import { expect, test } from "vitest";
import { annotate, readSource } from "../../src/pipeline.ts";
import { proseOf } from "../../src/records/article.ts";

const first = "ORLA, Norland (BayWire) - The harbour of Orla reopened on Monday after a strike of nine days.";
const source = `---\ntitle: Harbour open\npublished: 2024-03-05\n---\n## What 40 ministers did on 1 May\n\n${first}\n\n## Two days more\n\nShips left.\n`;
const read = async () => {
  const { articles } = await readSource("a.md", new TextEncoder().encode(source));
  if (!articles[0]) throw new Error("no article");
  return articles[0];
};

test("blocks joined by a blank line are the text, subheads among them", async () => {
  const { text, blocks } = await read();
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("\n\n")).toBe(text);
  expect(blocks.map(({ kind }) => kind)).toEqual(["subhead", "paragraph", "subhead", "paragraph"]);
});

test("prose is the text at the same offsets, without what subheads say", async () => {
  const article = await read();
  const prose = proseOf(article);
  expect(prose).toHaveLength(article.text.length);
  expect(prose.split(/\n+/).filter(Boolean)).toEqual([first, "Ships left."]);
});

test("no name, date, number or sentence is found in a subhead, and a dateline under one is", async () => {
  const article = await read();
  const { mentions, sentences } = annotate(article);
  const heads = article.blocks.filter(({ kind }) => kind === "subhead").map(({ span }) => span);
  const inside = ({ start }: { start: number }) => heads.some((head) => head.start <= start && start < head.end);
  expect([...sentences, ...mentions.map(({ span }) => span)].filter(inside)).toEqual([]);
  const { span, place } = article.dateline ?? { span: { start: 0, end: 0 }, place: "" };
  expect([place, article.text.slice(span.start, span.end)]).toEqual(["ORLA, Norland", "ORLA, Norland (BayWire) -"]);
});
