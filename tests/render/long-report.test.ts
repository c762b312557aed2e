import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { articleFromText } from "../../src/index.ts";
import { digest } from "../../src/pipeline.ts";
import { renderSite } from "../../src/plugin.ts";
import type { Block } from "../../src/records/article.ts";
import type { Span } from "../../src/records/span.ts";
import { partsOf } from "../../src/render/report-parts.ts";
import { brokenLinks, htmlFaults } from "../browser/files.ts";
import { filesIn } from "../browser/site.ts";

const FIGURES = ["docks", "cranes", "ferries", "tolls", "wages", "tides"];

/** A live report of a day: 400 paragraphs, each with somebody who says something. */
const TEXT = Array.from(
  { length: 400 },
  (_, index) =>
    `Minister Oda Brenninkvist said on 11 May 2031 that ${index + 12} ${FIGURES[index % 6]} in Port Maravel would be closed by the evening. A crane numbered ${index} fell near the harbour office of district ${index % 17}, witnesses told reporters.`,
).join("\n\n");

describe("a report that is too long for one page", () => {
  let folder: string;
  let pages: readonly string[];

  beforeAll(async () => {
    const story = await digest([
      { path: "live.md", bytes: Buffer.from(`---\npublished: 2031-05-11\n---\n\n${TEXT}\n`) },
    ]);
    folder = join(mkdtempSync(join(tmpdir(), "dateline-long-")), "dist");
    await renderSite(story, defineConfig(), folder);
    pages = filesIn(folder, ".html").filter((path) => path.startsWith("articles/"));
  });

  it("has several, none above 50 KB, that hold each sentence once", () => {
    expect(pages.length).toBeGreaterThan(1);
    const html = pages.map((path) => readFileSync(join(folder, path), "utf8"));
    for (const page of html) expect(gzipSync(page).length).toBeLessThan(44 * 1024);
    const anchors = html.flatMap((page) => [...page.matchAll(/ id="(s-[^"]+)"/g)].map(([, id]) => id));
    expect(anchors.length).toBeGreaterThanOrEqual(800);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("is linked to where each sentence stands, from one page to the next, and is valid", async () => {
    expect(brokenLinks(folder)).toEqual([]);
    expect(pages.some((path) => readFileSync(join(folder, path), "utf8").includes('rel="next"'))).toBe(true);
    expect((await htmlFaults(folder)).filter((fault) => fault.startsWith("articles/"))).toEqual([]);
  });
});

describe("the pages of a report", () => {
  const block = (start: number, end: number): Block => ({ kind: "paragraph", span: { start, end }, line: 1 });
  const pagesOf = (text: string, spans: readonly Span[]): readonly (readonly string[])[] => {
    const article = { ...articleFromText(text), blocks: [block(0, text.length)] };
    const sentences = spans.map((span) => ({ ...span, salience: 0 }));
    const reading = { article: article.id, sentences, mentions: [], claims: [] };
    return partsOf(article, reading, "articles/a.html").map(({ blocks }) =>
      blocks.map(({ span }) => text.slice(span.start, span.end)),
    );
  };

  it("cut one endless block between its sentences", () => {
    const text = "The ferries stand still. ".repeat(4000).trim();
    const sentences = Array.from({ length: 4000 }, (_, index) => ({ start: index * 25, end: index * 25 + 24 }));
    const pages = pagesOf(text, sentences);
    expect(pages.length).toBe(3);
    expect(pages.flat().join("")).toBe(text);
    for (const [first = ""] of pages) expect(first.startsWith("The ferries")).toBe(true);
  });

  it.each([
    ["words", "and the harbour ".repeat(7000)],
    ["letters", "harbour".repeat(15_000)],
  ])("cut an endless sentence between its %s", (_, text) => {
    const pages = pagesOf(text, [{ start: 0, end: text.length }]);
    expect(pages.flat().join("")).toBe(text);
    for (const [page = ""] of pages) expect(page.length).toBeLessThanOrEqual(36_000);
  });
});
