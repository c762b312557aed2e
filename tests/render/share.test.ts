import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { loadLetters } from "../../src/render/letters.ts";
import { siteOf } from "../../src/render/site.ts";
import { built } from "../browser/site.ts";
import { hostile, story } from "./fixture.ts";

const letters = loadLetters();

it("a page names its picture with its size and says what is on it; the picture is a PNG of that size", async () => {
  const folder = await built(story, { url: "https://example.org/s/" });
  const html = readFileSync(join(folder, "differences.html"), "utf8");
  const address =
    /<meta property="og:image" content="https:\/\/example\.org\/s\/(assets\/share-differences\.png)"/.exec(html);
  const picture = readFileSync(join(folder, address?.[1] ?? ""));
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(html).toContain('og:image:width" content="1200"');
  expect(html).toContain('og:image:alt" content="Where the sources differ: ');
});

it("nothing of a hostile name is markup in a picture", () => {
  const { pictures } = siteOf(hostile('</path><script>"'), defineConfig(), loadAssets());
  expect(pictures.story.svg()).not.toContain("script");
});

it("a text is set in lines that fit, and ends in an ellipsis where there is no room for it", () => {
  const lines = letters.wrap("Ministers and dockers meet again in the harbour office", 40, 420, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
  for (const line of lines) expect(letters.width(line, 40)).toBeLessThanOrEqual(420);
  expect(letters.wrap("Ministers meet", 40, 420, 2)).toEqual(["Ministers meet"]);
});

it("words in a script without letters are known as such, accents are not", () => {
  expect(letters.has("Łódź, Şırnak – “já”")).toBe(true);
  expect(letters.has("北京")).toBe(false);
});
