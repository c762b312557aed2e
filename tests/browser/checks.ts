/** What is looked at on a page in a browser: by the tests on one page of each kind, by `npm run audit` on every page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const EVERYTHING = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const COLOURS = { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] };

/** In the dark only colours are other than in the light. */
const LOOKS = [
  ["light", 360, EVERYTHING],
  ["dark", 360, COLOURS],
  ["dark", 1280, COLOURS],
  ["light", 1280, EVERYTHING],
] as const;

/** What axe finds on the page that is open, light and dark, narrow and wide. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(AXE);
  for (const [colorScheme, width, runOnly] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run({ resultTypes: ["violations"], runOnly: ${JSON.stringify(runOnly)} })`,
    );
    for (const { id, nodes } of violations) {
      const where = nodes.slice(0, 3).map((node) => node.html);
      faults.push(`${colorScheme} ${width}: ${id}: ${where.join(" | ")}`);
    }
  }
  return faults;
}

/** Widths beyond a screen of 320 pixels: as it is, and with the text spacing of WCAG 1.4.12. */
export async function sideways(page: Page): Promise<readonly number[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  const widths: number[] = [];
  for (const spaced of [false, true]) {
    widths.push(await page.evaluate(widthOf, spaced ? SPACING : ""));
  }
  return widths.filter((width) => width > 320);
}

const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Links and controls below 24 by 24 pixels on a narrow screen, except links within a line of text. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  return page.evaluate(small);
}

/** Collects what a page must not do while it is open: messages in the console, other hosts, files that are not there. */
export function misdeeds(page: Page, base: string): readonly string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.push(`${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) found.push(`${page.url()}: asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Leaving a page ends what it still loads, such as its icon.
    if (why !== "net::ERR_ABORTED") found.push(`${page.url()}: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${page.url()}: ${response.status()} ${response.url()}`);
  });
  return found;
}

/** Runs in the page. A sheet made by a script is not blocked by the policy, and is gone with the page. */
function widthOf(css: string): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const width = document.documentElement.scrollWidth;
  document.adoptedStyleSheets = [];
  return width;
}

/** Runs in the page. */
function small(): string[] {
  const found: string[] = [];
  for (const element of Array.from(document.querySelectorAll<HTMLElement>("a, summary, input, button"))) {
    const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
    if (width === 0 || element.classList.contains("skip")) continue;
    const around = Array.from(element.parentElement?.childNodes ?? []).some(
      (node) => node !== element && (node.textContent ?? "").trim() !== "",
    );
    const inline = getComputedStyle(element).display === "inline";
    if (!(inline && around) && (width < 24 || height < 23.5))
      found.push(`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}
