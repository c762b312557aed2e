import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { brokenLinks, htmlFaults } from "../browser/files.ts";
import { built, filesIn } from "../browser/site.ts";
import { hostile, story } from "./fixture.ts";

const PAYLOAD = `<script>alert(1)</script>"'{{ 7*7 }}{% include "x" %}../../&`;

describe.each([
  ["an ordinary story", story, {}],
  ["a story whose every name is hostile", hostile(PAYLOAD), {}],
  ["a story on a site below a path", story, { url: "https://example.org/a/sub/path/" }],
])("the files of %s", (_name, digest, options) => {
  let folder: string;
  let pages: readonly string[];
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");

  beforeAll(async () => {
    folder = await built(digest, options);
    pages = filesIn(folder, ".html");
  });

  it("are valid HTML", async () => {
    expect(pages.length).toBeGreaterThan(25);
    expect(await htmlFaults(folder)).toEqual([]);
  });

  it("link only to files and fragments that are there", () => {
    expect(brokenLinks(folder, "url" in options ? ["404.html"] : [])).toEqual([]);
  });

  it("quote exactly, link each quote to its marked sentence, and lead back from there", () => {
    const faults: string[] = [];
    let quotes = 0;
    for (const path of pages) {
      for (const [, quoted = "", link = ""] of read(path).matchAll(QUOTE)) {
        quotes += 1;
        const [file = "", anchor = ""] = link.split("#");
        const target = normalize(join(dirname(path), file));
        const article = read(target);
        const sentence = new RegExp(`<(mark|span) id="${anchor}"[^>]*>(.*?)</\\1>`).exec(article)?.[2] ?? "";
        if (words(sentence) !== words(quoted)) faults.push(`${path}: ${words(quoted)} is not ${words(sentence)}`);
        if (!/^(events|claims|differences)/.test(path)) continue;
        const notes = new RegExp(`<li id="n-${anchor}">(.*?)</li>`).exec(article)?.[1] ?? "";
        if (!notes.includes(`href="../${path}`)) faults.push(`${path}: ${link} does not lead back`);
      }
    }
    expect(quotes).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });

  it("have names of letters, digits and hyphens only, but for those that hosts look for", () => {
    expect(filesIn(folder).filter((path) => !/^[_a-z0-9/.-]+$/.test(path))).toEqual([]);
  });

  it("hold no style and no script of their own, and a policy that allows none", () => {
    for (const path of pages) {
      const html = read(path);
      expect(html).not.toMatch(/<[^>]* (style|on[a-z]+)=/);
      expect(html).not.toMatch(/<style|<script(?! type="(module" src="|application\/ld\+json"))/);
      expect(html).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
      expect(html).not.toContain("unsafe");
    }
  });

  it("are light: at most 14 KB with the stylesheet where readers come first, 50 KB anywhere", () => {
    const size = (path: string): number => gzipSync(read(path)).length;
    const css = size(filesIn(folder, ".css")[0] ?? "");
    const first = ["index.html", "timeline.html", ...pages.filter((path) => path.startsWith("articles/"))];
    for (const path of first) expect(size(path) + css, path).toBeLessThan(14 * 1024);
    for (const path of pages) expect(size(path) + css, path).toBeLessThan(50 * 1024);
  });

  it("show hostile words as words", () => {
    if (digest === story) return;
    expect(read("index.html")).toContain(
      "&lt;script>alert(1)&lt;/script>&quot;'{{ 7*7 }}{% include &quot;x&quot; %}../../&amp;",
    );
  });
});

it("two builds give the same bytes", async () => {
  const [one, other] = [await built(story), await built(story)];
  expect(filesIn(one)).toEqual(filesIn(other));
  for (const path of filesIn(one)) {
    expect(readFileSync(join(one, path)).equals(readFileSync(join(other, path))), path).toBe(true);
  }
});

it("a digest of nothing has a site that says so", async () => {
  const empty = {
    ...story,
    title: "",
    articles: [],
    readings: [],
    entities: [],
    claims: [],
    disagreements: [],
    events: [],
    origins: [],
  };
  const folder = await built({ ...empty, asOf: "", problems: [] });
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("No events have been found");
});

it("nothing of the folder that the command is called in gets into the site", async () => {
  const before = process.cwd();
  process.chdir(mkdtempSync(join(tmpdir(), "dateline-cwd-")));
  try {
    const folder = await built(story);
    expect(filesIn(folder, "index.html")).toEqual(["index.html"]);
  } finally {
    process.chdir(before);
  }
});

/** A sentence with the link that follows it. */
const QUOTE = /<q(?: lang="[a-z-]+")?>(.*?)<\/q> <span class="src"><a href="([^"]+)"/g;

const words = (html: string): string => html.replace(/<[^>]*>/g, "");
