import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { beforeAll, describe, expect, it } from "vitest";
import { type ConfigSpec, defineConfig } from "../../src/config.ts";
import { dateline } from "../../src/plugin.ts";
import { filesIn } from "../browser/site.ts";

const REPORT = `Minister Oda Brenninkvist met dockers in Port Maravel on 11 May 2031. She said the talks had gone well.

The talks lasted seven hours, officials said.`;

describe("a stranger's Eleventy site with the plugin", () => {
  let folder: string;
  const read = (path: string): string => readFileSync(join(folder, "_site", path), "utf8");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dateline-embed-"));
    write("seeds/one.txt", REPORT);
    write("site/index.njk", "<h1>My site</h1><p>{{ dateline.digest.articles.length }} report</p>");
    write("templates/assets/tokens-own.css", ":root { --link: rebeccapurple }");
    write(
      "templates/pages/extra.mjs",
      `export const extra = { name: "extra", pages: (site) => [{ path: "extra.txt", content: () => site.title }] };
       export const method = { name: "method", pages: () => [{ path: "method.html", content: () => "<p>Our way</p>" }] };`,
    );
    await build({ seeds: join(folder, "seeds"), at: "story", templates: join(folder, "templates") });
  });

  it("has its own pages, which may use the digest", () => {
    expect(read("index.html")).toBe("<h1>My site</h1><p>1 report</p>");
  });

  it("has the story's pages in the folder it wants, their links whole", () => {
    const files = new Set(filesIn(join(folder, "_site")));
    for (const path of [...files].filter((one) => one.startsWith("story/") && one.endsWith(".html"))) {
      for (const [, link = ""] of read(path).matchAll(/ (?:href|src)="([^"#:]+)/g)) {
        expect(files, `${path}: ${link}`).toContain(normalize(join(dirname(path), link)));
      }
    }
    expect(files).toContain("story/timeline.html");
  });

  it("may add a kind of page, replace one, and change the stylesheet, by files of its own", () => {
    expect(read("story/extra.txt")).not.toBe("");
    expect(read("story/method.html")).toBe("<p>Our way</p>");
    const [sheet = ""] = filesIn(join(folder, "_site"), ".css");
    expect(read(sheet)).toContain("rebeccapurple");
  });

  async function build(options: ConfigSpec): Promise<void> {
    const eleventy = new Eleventy(join(folder, "site"), join(folder, "_site"), {
      quietMode: true,
      configPath: null,
      config: (eleventyConfig) => dateline(eleventyConfig, defineConfig(options)),
    });
    eleventy.disableLogger();
    await eleventy.write();
  }

  function write(path: string, text: string): void {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
