import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { partFrontMatter } from "../../src/read/front-matter.ts";
import { sha256 } from "../../src/records/id.ts";
import { bodyOf, readText } from "./read-text.ts";

const folder = new URL("../../seeds/", import.meta.url);
const seed = (name: string): string => readFileSync(new URL(name, folder), "utf8");

test.each([
  ["000_0da33d33df2dd9c3.txt", "f7798e21d9a8fbbb48b7e66ca3aba3411cc9b5573ed8cd5e8ebb89b9c0068264"],
  ["001_8ca354d5248eb4ed.txt", "aa4ac98c80b2de4a6d317bcca3de75dcf244d5d6c5d3cf589befa6a6e0c3fb35"],
  ["002_7af838cf6c1a00b0.txt", "087d3a4e06d83a357802c7d6d956988924421003cc54cfd2bc184ba48f318541"],
  ["003_6054e1e49a90a87d.txt", "2242ebb9d251e55f9556fc4d7213700c172c505cd5a399d813d4bd400c64de03"],
  ["004_8f1725446b0f4224.txt", "6672e8071e8e93f4fdf9a93fcf7931956ff1cbeca1936f8cffac9bf1aedec2f0"],
])("%s is as it was given, byte for byte, under a date and nothing else", (name, hash) => {
  const { body, stated } = partFrontMatter(seed(name), name, defineConfig().limits);
  expect(sha256(body)).toBe(hash);
  expect(Object.keys(stated)).toEqual(["published"]);
});

test("a dateline is found though its place is misspelt", async () => {
  const { article } = await readText(seed("000_0da33d33df2dd9c3.txt"));
  expect([article.dateline?.place, article.titleBasis, article.blocks.length]).toEqual(["Washinton", "derived", 5]);
});

test("subheads and cross-promotion leave the second article, its seventeen paragraphs stay", async () => {
  const { article } = await readText(seed("001_8ca354d5248eb4ed.txt"));
  expect(article.blocks.filter((block) => block.kind === "paragraph")).toHaveLength(17);
  expect(bodyOf(article).filter((line) => line.startsWith("## "))).toEqual([
    "## Diplomatic thaw or chilling standoff?",
    "## Finding common ground in building bridges",
    "## Tensions reaching boiling point",
  ]);
  expect(article.removed.map(({ line, rule }) => [line, rule])).toEqual([[5, "clean/promotion"]]);
});

test("title, caption and the frame of the page leave the third article", async () => {
  const { article } = await readText(seed("002_7af838cf6c1a00b0.txt"));
  expect(article.title).toBe("US-China Divide Persists as Blinken Concludes Beijing Meetings");
  expect(article.captions.map(({ text }) => text)).toEqual(["Blinken kicks off meetings in Beijing"]);
  expect(article.removed.map(({ text }) => text)).toEqual(["Connect with us", "U.S", "Continue Reading"]);
  expect(article.blocks).toHaveLength(8);
});

test("title, dek, description, caption with credit and six lines of frame leave the fourth", async () => {
  const { article } = await readText(seed("003_6054e1e49a90a87d.txt"));
  expect([article.title, article.titleBasis]).toEqual([
    "Blinken takes ‘baby steps’ to revive US-China relations",
    "stated",
  ]);
  expect(article.dek).toMatch(/^The top US diplomat held talks/);
  expect(article.captions.map(({ kind, credit }) => [kind, credit])).toEqual([
    ["description", undefined],
    ["caption", "Leah Millis/Pool via AFP"],
  ]);
  expect(article.removed).toHaveLength(6);
  expect(article.blocks).toHaveLength(12);
});

test("nothing leaves the fifth", async () => {
  const { article } = await readText(seed("004_8f1725446b0f4224.txt"));
  expect([article.removed, article.captions, article.blocks.length]).toEqual([[], [], 7]);
});
