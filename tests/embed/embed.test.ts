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
    write(
      "templates/parts/foot.tsx",
      `import { Foot as Theirs } from "dateline/templates/parts/foot";
       export function Foot() { return <div class="own-foot"><Theirs.ours /><p>Printed in Port Selwyn</p></div>; }`,
    );
    write(
      "templates/parts/headline.tsx",
      `import type { Event } from "nowhere";
       export const Headline = ({ event }: { event: Event }) => <em>{event.headline}</em>;`,
    );
    write(
      "templates/pages/about.tsx",
      `import { Layout } from "dateline/templates/layouts/layout";
       import { ReportList } from "dateline/templates/parts/reports";
       const About = ({ site }) => (
         <Layout site={site} path="about.html" kind="prose" title="About us">
           <h1>About us</h1>
           <ReportList reports={site.reports} />
         </Layout>
       );
       export const about = { name: "about", pages: (site) => [{ path: "about.html", content: () => <About site={site} /> }] };`,
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

  it("may replace a single part wherever it stands, with ours inside it or without", () => {
    expect(read("story/timeline.html")).toContain("<em>Minister Oda Brenninkvist met dockers");
    for (const page of ["index", "timeline", "claims", "404"]) {
      expect(read(`story/${page}.html`)).toMatch(/<div class="own-foot"><footer.*Printed in Port Selwyn/s);
    }
  });

  it("may make a page of our parts and its own, drawn as ours are", () => {
    const page = read("story/about.html");
    expect(page).toContain("<h1>About us</h1>");
    expect(page).toMatch(/<ul class="reports"><li>(?:<div>)?<a href="articles\//);
    expect(page).toContain("own-foot");
    expect(page).toContain("Content-Security-Policy");
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
