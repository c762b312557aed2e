import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const ELEVENTY = resolve("node_modules/@11ty/eleventy/cmd.cjs");
const folder = mkdtempSync(join(tmpdir(), "dateline-plain-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("an Eleventy site of plain JavaScript gets the pages by one line, and is told what is wrong with an article", async () => {
  write("package.json", '{ "type": "module" }');
  write(
    "eleventy.config.js",
    `import dateline from "dateline/plugin";
     export default (eleventyConfig) => { eleventyConfig.addPlugin(dateline, { seeds: "articles", at: "story" }); };`,
  );
  write("index.njk", "{{ dateline.digest.articles.length }} report");
  write(
    "articles/harbour.md",
    "---\npublished: 2024-03-05\n---\n\nA crane fell at Port Selwyn on Monday, the mayor said.\n",
  );
  write("articles/empty.txt", "");
  symlinkSync(resolve("."), join(folder, "node_modules/dateline"));

  const { stderr } = await promisify(execFile)(process.execPath, [ELEVENTY, "--quiet"], { cwd: folder });
  expect(stderr).toContain("empty.txt");
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toBe("1 report");
  expect(readFileSync(join(folder, "_site/story/timeline.html"), "utf8")).toContain("A crane fell at Port Selwyn");
});

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, path), content);
}
