import { describe, expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { digest } from "../../src/pipeline.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { siteOf } from "../../src/render/site.ts";
import { timelineJsOf } from "../../src/render/timelinejs.ts";

const TEXT = `---
published: 2024-03-05
title: "Crane falls 𝕊 <b>at</b> Port Selwyn"
---

A 🏗 crane fell at Port Selwyn on Monday, killing two dock workers, Mayor Ada Okafor said. The port of Novask was closed in November 2021.
`;
const config = defineConfig({ url: "https://example.org/story/" });
const site = siteOf(await digest([{ path: "crane.md", bytes: Buffer.from(TEXT) }], config), config, loadAssets());

describe("TimelineJS", () => {
  const { events } = timelineJsOf(site);

  it("gets a day where the source is that exact, and only a month where it is not", () => {
    expect(events.map((one) => one.start_date)).toEqual(
      expect.arrayContaining([
        { year: 2021, month: 11 },
        { year: 2024, month: 3, day: 4 },
      ]),
    );
  });

  it("gets quotes as text, not as markup", () => {
    expect(JSON.stringify(events)).not.toContain("<b>");
  });
});

describe("Web Annotations", () => {
  const { items } = annotationsOf(site);

  it("point at the quote by Unicode code points, also behind characters outside the basic plane", () => {
    const points = [...(site.reports[0]?.article.text ?? "")];
    expect(items.length).toBeGreaterThan(2);
    for (const { target } of items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(points.slice(start, end).join("")).toBe(exact);
      expect(target.source).toMatch(/^https:\/\/example\.org\/story\/articles\//);
    }
  });
});
