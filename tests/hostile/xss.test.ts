import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../src/pipeline.ts";
import type { Source } from "../../src/stages.ts";
import { built, chromiumPath, filesIn, openBrowser, type Served, serve } from "../browser/site.ts";
import { payloads as allPayloads } from "./payloads.ts";

/** Every seventh of them, unless all are asked for (`npm run hostile`): each vector and each break is among them. */
const payloads = allPayloads.filter((_, i) => process.env.HOSTILE === "all" || i % 7 === 0);

const A_FILE = 120; // payloads: few files, so that there are few pages to look at

const TRAP = "window.ran = []; window.xss = (number) => window.ran.push(number)";

describe.skipIf(!chromiumPath)(`${payloads.length} texts that would run`, () => {
  let served: Served;
  let paths: readonly string[];
  let browser: Browser;

  beforeAll(async () => {
    const told = await digest(files());
    expect(told.articles.length).toBeGreaterThanOrEqual(payloads.length / A_FILE);
    const folder = await built(told, { url: "https://example.org/story/" });
    paths = filesIn(folder, ".html");
    served = await serve(folder);
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    served?.close();
    await browser?.close();
  });

  it("would be noticed", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    await context.addInitScript(TRAP);
    const page = await context.newPage();
    await page.goto(served.url);
    await page.setContent(payloads.slice(0, 20).join("\n"));
    await expect.poll(() => page.evaluate(seen)).toContainEqual(expect.stringMatching(/^payload \d+ ran$/));
    expect(await page.evaluate(seen)).toContainEqual(expect.stringMatching(/^a handler on/));
    await context.close();
  });

  it.each([
    ["with", false],
    ["without", true],
  ])(
    "do not, %s the policy, wherever an article may hold them",
    async (_way, bypassCSP) => {
      const context = await browser.newContext({ bypassCSP });
      await context.addInitScript(TRAP);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("dialog", (dialog) => {
        faults.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(served.url)) faults.push(`asks for ${request.url()}`);
      });
      for (const path of paths) {
        await page.goto(`${served.url}${path}`);
        faults.push(...(await page.evaluate(seen)).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    240_000,
  );
});

/** In the browser: what ran, and what could run at a touch. */
function seen(): string[] {
  const all = (selector: string): Element[] => Array.from(document.querySelectorAll(selector));
  const doors =
    "iframe, object, embed, base, marquee, math, meta[http-equiv=refresh], form[action], [formaction], [srcdoc]";
  const handlers = all("*").flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith("on")));
  return [
    ...((window as { ran?: number[] }).ran ?? []).map((number) => `payload ${number} ran`),
    ...all(doors).map((one) => `an element <${one.localName}>`),
    ...handlers.map((name) => `a handler ${name}`),
    ...all("script:not([src]):not([type='application/ld+json'])").map(() => "a script in the page"),
    ...all("[href], [src]")
      .map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "")
      .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
  ];
}

/** The payloads in everything that an article can say, in every kind of file. */
function files(): Source[] {
  const portions = Array.from({ length: Math.ceil(payloads.length / A_FILE) }, (_, i) =>
    payloads.slice(i * A_FILE, (i + 1) * A_FILE),
  );
  return portions.map((some, number) => {
    const write = WRITERS[number % WRITERS.length];
    const [name, text] = write ? write(some, number) : ["", ""];
    return { path: name, bytes: new TextEncoder().encode(text) };
  });
}

type Writer = (some: readonly string[], number: number) => readonly [name: string, text: string];

const nameOf = (some: readonly string[], number: number, end: string): string =>
  `${number}${(some[0] ?? "").replace(/[/\0\n\u2028]/g, "_").slice(0, 80)}.${end}`;

const sentences = (some: readonly string[]): readonly string[] =>
  some.map((text, i) =>
    i % 3 === 0
      ? `Mayor Ada Brandt said on Monday: "${text} will cost 40 million crowns."`
      : `The council of Sandry closed ${text} after ${i} complaints, said Ada Brandt.`,
  );

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const WRITERS: readonly Writer[] = [
  (some, number) => [
    nameOf(some, number, "md"),
    `---\n${["title", "dek", "publisher", "url"].map((key, i) => `${key}: ${JSON.stringify(some[i])}`).join("\n")}
authors: ${JSON.stringify(some.slice(4, 6))}\ntags: ${JSON.stringify(some.slice(6, 8))}\nlanguage: ${JSON.stringify(some[8])}\npublished: 2031-05-13\n---\n\n${sentences(some).join("\n\n")}\n`,
  ],
  (some, number) => [nameOf(some, number, "txt"), `${some[1]}\n\nBy ${some[2]}\n\n${sentences(some).join("\n\n")}\n`],
  (some, number) => [
    nameOf(some, number, "html"),
    `<!doctype html><title>${escaped(some[0] ?? "")}</title><meta name="author" content="${escaped(some[1] ?? "")}">
<meta property="og:site_name" content="${escaped(some[2] ?? "")}"><link rel="canonical" href="${escaped(some[3] ?? "")}">
<meta property="article:published_time" content="2031-05-13"><article><h1>${escaped(some[0] ?? "")}</h1>
${sentences(some)
  .map((text, i) => `<p>${i % 2 ? escaped(text) : text}</p>`)
  .join("\n")}</article>`,
  ],
  (some, number) => [
    nameOf(some, number, "xml"),
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(some[0] ?? "")}</title>${some
      .map(
        (text, i) =>
          `<item><title>${escaped(text)}</title><link>${escaped(text)}</link><author>${escaped(text)}</author><guid>${number}-${i}</guid><description>${escaped(sentences(some.slice(i, i + 4)).join(" "))}</description></item>`,
      )
      .slice(0, 4)
      .join("")}</channel></rss>`,
  ],
];
