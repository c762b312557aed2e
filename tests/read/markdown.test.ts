import { expect, test } from "vitest";
import { readSource } from "../../src/pipeline.ts";
import { toMarkdown } from "../../src/read/to-markdown.ts";
import { bodyOf, readText } from "./read-text.ts";

const lead =
  "The foreign ministers of Norland and Estmark met in Lund on Monday, ending\na year of silence between them.";

test("headings, quotes, lists, tables and pictures get their roles", async () => {
  const { article } = await readText(
    `# Ministers *meet*\n\n![Two people at a table](a.jpg "In Lund on Monday")\n*They met for two hours. Photo: Ann Poe/AFP*\n\n${lead}\n\n> We have [much](http://x.y) to say.\n\n## What they said\n\n- One point.\n- Two points.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
    "a.md",
  );
  expect([article.title, article.titleBasis]).toEqual(["Ministers meet", "stated"]);
  expect(bodyOf(article)).toEqual([
    lead.replace("\n", " "),
    "We have much to say.",
    "## What they said",
    "One point.",
    "Two points.",
    "a | b",
    "1 | 2",
  ]);
  expect(article.blocks.map((block) => block.kind)).toContain("quote");
  expect(article.captions.map(({ text, kind }) => [kind, text])).toContainEqual(["caption", "In Lund on Monday"]);
});

test("HTML and marks of templates stay text", async () => {
  const { article } = await readText(`${lead} <script>alert(1)</script> {{ 7*7 }} {% include "x" %}`, "a.md");
  expect(article.text).toContain('<script>alert(1)</script> {{ 7*7 }} {% include "x" %}');
});

test("a line break in a paragraph is a space, but one paragraph a line stays so", async () => {
  expect((await readText(lead, "a.md")).article.blocks).toHaveLength(1);
  const lines =
    "The ministers met in Lund on Monday and spoke for two hours.\nThey will meet again in October, both sides said.";
  expect((await readText(lines, "a.md")).article.blocks).toHaveLength(2);
});

test.each([
  ["quotes", "> ".repeat(50_000)],
  ["emphasis", "_".repeat(50_000)],
  ["backslashes", "\\".repeat(50_000)],
])("too many %s are read as plain text, and that is said", async (_, marks) => {
  const { problems } = await readSource("a.md", new TextEncoder().encode(`${lead}\n\n${marks} word`));
  expect(problems.map((one) => one.rule)).toEqual(["markdown-too-much"]);
  expect(problems[0]?.reason).toMatch(/limit/);
});

test("an article written as Markdown reads back to the same text", async () => {
  const odd = "1. Ministers *met*, _again_ in # Lund <b>said</b> [he](x) & `so` on | and ~~on~~ with https://a.b/c_d.";
  const { article } = await readText(`${odd}\n\n- What a list_item* of words it was, he said.\n\n${lead}`);
  const { article: again } = await readText(toMarkdown(article), "a.md");
  expect(again.text).toBe(article.text);
});

test("words without end between square brackets never reach the parser", async () => {
  const start = performance.now();
  const { problems } = await readText(`See [${"a b,".repeat(20_000)}]\n\nThe ferry ran again.`, "a.md");
  expect(problems).toMatchObject([{ rule: "markdown-too-much", reason: expect.stringContaining("square brackets") }]);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("numbered lists within each other are counted before they are parsed", async () => {
  const list = await readSource("deep.md", new TextEncoder().encode(`${"1. ".repeat(2000)}The pier closed on Monday.`));
  expect(list.problems).toMatchObject([{ rule: "markdown-too-much", reason: expect.stringContaining("2000 deep") }]);
  const years = await readSource("years.md", new TextEncoder().encode("1. 2. The pier closed on Monday.\n"));
  expect(years.problems).toEqual([]);
});
