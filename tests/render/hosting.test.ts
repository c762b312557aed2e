import { describe, expect, it } from "vitest";
import { type ConfigSpec, defineConfig } from "../../src/config.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { hostFiles } from "../../src/render/hosting.ts";
import { siteOf } from "../../src/render/site.ts";
import { sitemapsOf } from "../../src/render/sitemap.ts";
import { story } from "./fixture.ts";

const assets = loadAssets();
const filesFor = (options: ConfigSpec = {}) => {
  const files = hostFiles(siteOf(story, defineConfig(options), assets));
  return new Map(files.map(({ path, content }) => [path, String(content())]));
};

describe("files for hosts", () => {
  it("name the domain only where the site has one of its own", () => {
    expect(filesFor({ url: "https://news.example.org/" }).get("CNAME")).toBe("news.example.org\n");
    for (const url of [
      "https://someone.github.io/",
      "https://example.org/story/",
      "http://localhost:8080/",
      "http://127.0.0.1/",
    ])
      expect(filesFor({ url }).has("CNAME"), url).toBe(false);
    expect(filesFor().has("CNAME")).toBe(false);
  });

  it("are left to the larger site where the pages are part of one", () => {
    expect(filesFor({ at: "story" }).size).toBe(0);
  });

  it("let hosts keep for ever only what is named after its content", () => {
    const headers = filesFor().get("_headers") ?? "";
    const kept = [...headers.matchAll(/^(\/\S+)\n {2}Cache-Control: .*immutable$/gm)].map((match) => match[1]);
    expect(kept).toContain(`/${assets.stylesheet}`);
    expect(kept).not.toContain("/assets/search-index.json");
    expect(kept.every((path) => /-[0-9a-f]{8}\./.test(path ?? ""))).toBe(true);
  });
});

describe("sitemaps", () => {
  const config = defineConfig({ url: "https://example.org/story" });
  const paths = (count: number) => Array.from({ length: count }, (_, i) => `events/${i}.html`);

  it("are one file up to the protocol's limit, and an index of several beyond", () => {
    expect(sitemapsOf(config, paths(50_000)).map(({ path }) => path)).toEqual(["sitemap.xml"]);
    const several = sitemapsOf(config, paths(50_001));
    expect(several.map(({ path }) => path)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    expect(several[0]?.content()).toContain("<loc>https://example.org/story/sitemap-2.xml</loc>");
    expect(several[2]?.content()).toContain("<loc>https://example.org/story/events/50000.html</loc>");
  });
});
