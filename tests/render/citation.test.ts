import { describe, expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { bibtex, cslJson } from "../../src/render/citation.ts";
import { siteOf } from "../../src/render/site.ts";
import { hostile, story } from "./fixture.ts";

describe("a citation", () => {
  it("escapes for BibTeX what BibTeX reads as its own", () => {
    const site = siteOf(hostile("50 % of {all} \\input_x & ~1 $"), defineConfig(), loadAssets(new Map()));
    const [event] = site.digest.events;
    const entry = event ? bibtex(site, event) : "";
    expect(entry).toContain("50 \\% of \\{all\\} \\textbackslash{}input\\_x \\& \\textasciitilde{}1 \\$");
    expect(entry.split("{").length).toBe(entry.split("}").length);
  });

  it("is dated by the day of the story and leads to the event's page", () => {
    const site = siteOf(story, defineConfig({ url: "https://example.org/s/" }), loadAssets(new Map()));
    const [event] = site.digest.events;
    const [item] = event ? JSON.parse(cslJson(site, event)) : [];
    expect(item.issued["date-parts"]).toEqual([story.asOf.split("-").map(Number)]);
    expect(item.URL).toBe(`https://example.org/s/${site.pathOf(event?.id ?? "")}`);
  });
});
