import { expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { digest } from "../../src/pipeline.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { textOf } from "../../src/render/page.ts";
import { siteOf } from "../../src/render/site.ts";
import { home } from "../../templates/pages/home.tsx";

it("the front page tells what happened without the agency's dateline", async () => {
  const text = `KELMOUTH, Marland, Aug 10 (Meridian Press) - A gate of the Orrin dam gave way on Tuesday and six people died.

The water reached the village of Sandry on Tuesday evening, Mayor Ada Brandt said.`;
  const bytes = new TextEncoder().encode(`---\ntitle: Gate gives way\npublished: 2021-08-10\n---\n\n${text}\n`);
  const told = await digest([{ path: "a.md", bytes }]);
  const site = siteOf(told, defineConfig(), loadAssets());
  const [page] = home.pages(site);
  const html = page ? textOf(page, site) : "";
  expect(html).toContain("A gate of the Orrin dam gave way on Tuesday");
  expect(html).not.toContain("(Meridian Press)");
});
