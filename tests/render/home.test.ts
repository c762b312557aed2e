import { expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { digest } from "../../src/pipeline.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { textOf } from "../../src/render/page.ts";
import { siteOf } from "../../src/render/site.ts";
import { home } from "../../templates/pages/home.tsx";

const BURST = `KELMOUTH, Marland, Aug 10 (Meridian Press) - A gate of the Orrin dam gave way on Tuesday and six people died.

The water reached the village of Sandry on Tuesday evening, Mayor Ada Brandt said.`;

it("the front page tells what happened without the agency's dateline", async () => {
  const html = await front([{ published: "2021-08-10", text: BURST }]);
  expect(html).toContain("A gate of the Orrin dam gave way on Tuesday");
  expect(html).not.toContain("(Meridian Press)");
});

it("a plan without a date is to come while it is fresh, and no longer when it was last told months ago", async () => {
  const plan = "Both countries agreed to schedule a joint visit to the dam at a mutually convenient time.";
  const next = /<h2 id="next">.*?<\/section>/s;
  const fresh = await front([
    { published: "2021-08-09", text: plan },
    { published: "2021-08-10", text: BURST },
  ]);
  expect(next.exec(fresh)?.[0]).toContain("joint visit");
  const old = await front([
    { published: "2021-01-09", text: plan },
    { published: "2021-08-10", text: BURST },
  ]);
  expect(next.exec(old)?.[0]).not.toContain("joint visit");
});

async function front(reports: readonly { readonly published: string; readonly text: string }[]): Promise<string> {
  const sources = reports.map(({ published, text }, index) => ({
    path: `${index}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: Report ${index}\npublished: ${published}\n---\n\n${text}\n`),
  }));
  const site = siteOf(await digest(sources), defineConfig(), loadAssets());
  const [page] = home.pages(site);
  return page ? textOf(page, site) : "";
}
