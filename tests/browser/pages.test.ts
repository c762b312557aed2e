import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostile, story } from "../render/fixture.ts";
import { built, chromiumPath, kindsOf, openBrowser, type Served, serve } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!chromiumPath)("in a browser", () => {
  let browser: Browser;
  let folder: string;
  let served: Served;
  let kinds: readonly string[];

  beforeAll(async () => {
    [browser, folder] = await Promise.all([openBrowser(), built(story)]);
    served = await serve(folder);
    kinds = kindsOf(folder);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  it("no kind of page has a fault that axe can find, light and dark, narrow and wide", async () => {
    const faults: string[] = [];
    const page = await browser.newPage();
    for (const path of kinds) {
      await page.goto(served.url + path);
      await page.evaluate(AXE);
      for (const [theme, width, rules] of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: theme });
        faults.push(...(await axeFaults(page, rules)).map((fault) => `${path} ${theme} ${width}: ${fault}`));
      }
    }
    await page.close();
    expect(kinds.length).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  }, 150_000);

  it("no page runs off the side of a narrow screen, even with the spacing that WCAG asks for", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of kinds) {
      await page.goto(served.url + path);
      for (const spaced of [false, true]) {
        if (spaced) await page.addStyleTag({ content: SPACING });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${path}: ${width}`);
      }
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  it("what can be pressed is at least 24 by 24 pixels, unless it stands in running text", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const small: string[] = [];
    for (const path of kinds) {
      await page.goto(served.url + path);
      small.push(...(await page.evaluate(smallTargets)).map((one) => `${path}: ${one}`));
    }
    await page.close();
    expect(small).toEqual([]);
  });

  it("the policy of each page is kept, and no request goes to another host", async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") broken.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) broken.push(request.url());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) broken.push(`${response.status()} ${response.url()}`);
    });
    for (const path of kinds) await page.goto(served.url + path);
    await page.close();
    expect(broken).toEqual([]);
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

const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const EVERYTHING = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const COLOURS = { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] };

/** In the dark only colours are other than in the light; `npm run audit` looks at everything in every light. */
const LOOKS = [
  ["light", 360, EVERYTHING],
  ["dark", 360, COLOURS],
  ["dark", 1280, COLOURS],
  ["light", 1280, EVERYTHING],
] as const;

async function axeFaults(page: Page, runOnly: object): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ resultTypes: ["violations"], runOnly: ${JSON.stringify(runOnly)} })`,
  );
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .slice(0, 3)
        .map((node) => node.html)
        .join(" | ")}`,
  );
}

/** Runs in the page: links and controls below 24 by 24, except links within a line of text. */
function smallTargets(): string[] {
  const small: string[] = [];
  for (const element of Array.from(document.querySelectorAll<HTMLElement>("a, summary, input, button"))) {
    const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
    if (width === 0 || element.classList.contains("skip")) continue;
    const around = Array.from(element.parentElement?.childNodes ?? []).some(
      (node) => node !== element && (node.textContent ?? "").trim() !== "",
    );
    const inline = getComputedStyle(element).display === "inline";
    if (!(inline && around) && (width < 24 || height < 23.5))
      small.push(`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 120)}`);
  }
  return small;
}
