import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostile, story } from "../render/fixture.ts";
import { axeFaults, misdeeds, sideways, smallTargets } from "./checks.ts";
import { built, chromiumPath, kindsOf, openBrowser, type Served, serve } from "./site.ts";

describe.skipIf(!chromiumPath)("in a browser", () => {
  let browser: Browser;
  let folder: string;
  let served: Served;
  let kinds: readonly string[];
  let seen: Seen;

  beforeAll(async () => {
    [browser, folder] = await Promise.all([openBrowser(), built(story)]);
    served = await serve(folder);
    kinds = kindsOf(folder);
    seen = await walk(browser, served.url, kinds);
  }, 150_000);
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  it("no kind of page has a fault that axe can find, light and dark, narrow and wide", () => {
    expect(kinds.length).toBeGreaterThan(15);
    expect(seen.faults).toEqual([]);
  });

  it("no page runs off the side of a narrow screen, even with the spacing that WCAG asks for", () => {
    expect(seen.wide).toEqual([]);
  });

  it("what can be pressed is at least 24 by 24 pixels, unless it stands in running text", () => {
    expect(seen.small).toEqual([]);
  });

  it("the policy of each page is kept, and no request goes to another host", () => {
    expect(seen.misdeeds).toEqual([]);
  });

  it("focus can be seen on every link and control", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}timeline.html`);
    const unseen: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "end";
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? element.outerHTML : "";
      });
      if (outline === "end") break;
      if (outline) unseen.push(outline);
    }
    await page.close();
    expect(unseen).toEqual([]);
  });

  it("the timeline can be narrowed to one report or person without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}timeline.html`);
    const shown = () => page.locator(".ev:visible").count();
    const all = await shown();
    await page.locator(".filter summary").click();
    await page.locator("#r4").check();
    expect(await shown()).toBe(
      story.events.filter((event) => event.evidence.some((one) => one.article === story.articles[3]?.id)).length,
    );
    expect(await page.locator(".group:visible").count()).toBeLessThanOrEqual(await shown());
    await page.locator("#all").check();
    expect(await shown()).toBe(all);
    await context.close();
  });

  it("a sentence that an event rests on is marked, and leads back", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}timeline.html`);
    await page.locator(".ev.key summary").first().click();
    await page.locator(".ev.key .quotes .src a").first().click();
    await page.waitForURL(/#s-/);
    const target = page.locator(":target");
    expect(await target.isVisible()).toBe(true);
    const text = (await target.textContent()) ?? "";
    expect(story.articles.some((article) => article.text.includes(text))).toBe(true);
    const id = await target.getAttribute("id");
    const back = page.locator(`#n-${id} a[href^="../events/"]`).first();
    await back.click();
    await page.waitForURL(/events\//);
    expect(await page.locator(".quotes q").allTextContents()).toContain(text);
    await page.close();
  });

  it("search finds a name by a part of it", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}search.html`);
    await page.locator("#query").fill("brennink");
    await page.locator("#results a").first().waitFor();
    expect(await page.locator("#results a").first().textContent()).toContain("Brenninkvist");
    await page.locator("#results a").first().click();
    await page.waitForURL(/people\//);
    await page.close();
  });

  it("nothing that stands in an article runs", async () => {
    const payload = `</title></script><script>window.ran=1</script><img src=x onerror="window.ran=1">"'{{ 7*7 }}{% include "x" %}../../<svg onload=window.ran=1>`;
    const bad = await built(hostile(payload));
    const other = await serve(bad);
    const context = await browser.newContext({ bypassCSP: true }); // the policy would hide a fault
    const page = await context.newPage();
    const ran: string[] = [];
    for (const path of kindsOf(bad)) {
      await page.goto(other.url + path);
      if (await page.evaluate(() => "ran" in window)) ran.push(path);
      expect(await page.locator("img[src=x], svg[onload]").count()).toBe(0);
    }
    await context.close();
    other.close();
    expect(ran).toEqual([]);
  });
});

interface Seen {
  readonly faults: readonly string[];
  readonly wide: readonly string[];
  readonly small: readonly string[];
  readonly misdeeds: readonly string[];
}

/** Opens each page once and looks at everything: a page costs more to open than to look at. */
async function walk(browser: Browser, base: string, paths: readonly string[]): Promise<Seen> {
  const page = await browser.newPage();
  const [faults, wide, small]: [string[], string[], string[]] = [[], [], []];
  const found = misdeeds(page, base);
  for (const path of paths) {
    const named = (one: string | number): string => `${path}: ${one}`;
    await page.goto(base + path);
    wide.push(...(await sideways(page)).map(named));
    small.push(...(await smallTargets(page)).map(named));
    faults.push(...(await axeFaults(page)).map(named));
  }
  await page.close();
  return { faults, wide, small, misdeeds: found };
}
