import { describe, expect, test } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { partFrontMatter } from "../../src/read/front-matter.ts";
import { frontMatterJsonSchema } from "../../src/read/front-matter-schema.ts";
import { formatProblem } from "../../src/records/problem.ts";
import { readText } from "./read-text.ts";

const { limits } = defineConfig();
const part = (text: string) => partFrontMatter(text, "seeds/talks.md", limits);
const said = (text: string): string[] => part(text).problems.map(formatProblem);

test("facts come out as the editor wrote them, dates as text", () => {
  const { stated, body, line } = part(
    "---\ntitle: Talks in Lund\nauthors: Jane Roe\npublished: 2023-06-19\nretrieved: 2023-06\ntags: [trade, talks]\n---\nBody\n---\nmore",
  );
  expect(stated).toEqual({
    title: "Talks in Lund",
    authors: ["Jane Roe"],
    published: "2023-06-19",
    retrieved: "2023-06",
    tags: ["trade", "talks"],
  });
  expect([body, line]).toEqual(["Body\n---\nmore", 8]);
});

test("Windows line ends and a year that YAML takes for a number are fine", () => {
  expect(part("---\r\npublished: 2023\r\n---\r\nBody")).toMatchObject({ stated: { published: "2023" }, body: "Body" });
});

test("a wrong value is a problem at its line and column, and the rest is used", () => {
  const text = "---\ntitle: Talks\npublished: sumer 2023\n---\nBody";
  expect(said(text)).toEqual([
    'seeds/talks.md:3:12 date-not-edtf  "sumer 2023" is not a date. Write 2023-06-19, 2023-06 or 2023-22 (summer).',
  ]);
  expect(part(text).stated).toEqual({ title: "Talks" });
});

test("an unknown key warns with the nearest known one, and without where none is near", () => {
  const [first, second] = said("---\nauthor: Jane Roe\nmood: good\n---\nBody");
  expect(first).toBe(
    'seeds/talks.md:2:1 unknown-key  "author" is not a key of front matter. Did you mean "authors"? It is read as that.',
  );
  expect(second).not.toContain("Did you mean");
});

test("an address that is a script is no address", () => {
  expect(said("---\nurl: javascript:alert(1)\n---\nBody")).toEqual([
    'seeds/talks.md:2:6 url-not-valid  "javascript:alert(1)" is not an address. Write it whole: https://example.org/story.',
  ]);
});

test("code in front matter stays text and never runs", () => {
  const text = "---js\nglobalThis.ran = true; module.exports = {title: 'x'}\n---\nBody";
  const { stated, body, problems } = part(text);
  expect([stated, body, problems.map((one) => one.rule)]).toEqual([{}, text, ["front-matter-language"]]);
  expect("ran" in globalThis).toBe(false);
});

test("bad YAML is a problem each time it is read, not only the first", () => {
  const text = "---\ntitle: [a\n---\nBody";
  expect(said(text)[0]).toContain("front-matter-not-yaml");
  expect(said(text)).toEqual(said(text));
});

test("a rule of hyphens above prose is no front matter", () => {
  for (const text of ["---\nThe talks began.\n---\nThey ended.", "----\nThe talks began.", "---\n\nThe talks began."]) {
    expect(part(text)).toEqual({ stated: {}, body: text, line: 1, problems: [] });
  }
});

describe("hostile front matter is a problem within a moment", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefgh".split("").map((key, i) => `${key}: &${key} [${`*${"abcdefgh"[i]},`.repeat(9)}]`),
  ];
  const cases: Record<string, string> = {
    "an alias bomb": `${bomb.join("\n")}\ntags: *h`,
    "deep brackets": `title: ${"[".repeat(50_000)}`,
    "explicit keys in each other": "? ".repeat(30_000),
    "lists in each other": "- ".repeat(30_000),
    "more than the limit": "x".repeat(70_000),
  };
  test.each(Object.entries(cases))("%s", (_, yaml) => {
    const start = performance.now();
    const { problems, body } = part(`---\n${yaml}\n---\nBody`);
    expect(problems.length).toBeGreaterThan(0);
    expect(body).toContain("Body");
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test("the limit on its size is named with its value", () => {
  expect(said(`---\ntitle: ${"x".repeat(70_000)}\n---\nBody`)[0]).toContain("the limit (frontMatter) is 64000");
});

test("the published schema lists the keys and allows no other", () => {
  expect(frontMatterJsonSchema()).toMatchObject({
    type: "object",
    additionalProperties: false,
    properties: { title: {}, published: {}, license: {}, anchor: {} },
  });
});

test("the keys that clippers write are read as ours, and said", async () => {
  const clip = `---\ntitle: Ferry\nsource: "https://example.org/a"\nauthor:\n  - "[[Ada Moreno]]"\ncreated: 2024-03-06\nDate: 2024-03-05 10:00:00\n---\n${"The ferry ran again. ".repeat(9)}`;
  const { article, problems } = await readText(clip, "clip.md");
  expect(article).toMatchObject({
    url: "https://example.org/a",
    authors: ["Ada Moreno"],
    retrieved: "2024-03-06",
    published: "2024-03-05T10:00:00",
  });
  expect(problems.map(({ rule }) => rule)).toEqual(["unknown-key", "unknown-key", "unknown-key", "unknown-key"]);
  expect(problems[1]).toMatchObject({ line: 4, note: 'Did you mean "authors"? It is read as that.' });
});

test("a key of ours goes before what others call it, and a wrong value of another key is none of ours", async () => {
  const text = `---\nauthors: Li Na\nauthor: Ada Moreno\nsource: the archive\n---\n${"The ferry ran again. ".repeat(9)}`;
  const { article } = await readText(text, "a.md");
  expect(article.authors).toEqual(["Li Na"]);
  expect(article).not.toHaveProperty("url");
});

test("front matter beyond its limit is left out, and the article is read", async () => {
  const { article, problems } = await readText(
    `---\ntags: [${"a b,".repeat(20_000)}]\n---\nThe ferry ran again.\n`,
    "a.md",
  );
  expect(article.text).toBe("The ferry ran again.");
  expect(problems).toMatchObject([{ rule: "front-matter-too-long" }]);
});
