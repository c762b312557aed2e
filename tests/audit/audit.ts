/**
 * Every bar of the site, measured on every page: `npm run audit [FOLDER]`. Builds the site of a folder of articles,
 * serves it below "/" and below "/a/sub/path/", walks it in Chromium and prints one table; exit code 1 where a bar is
 * missed. Minutes, where `npm test` takes seconds: that looks at one page of each kind.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { axeFaults, misdeeds, sideways, smallTargets } from "../browser/checks.ts";
import { brokenLinks, htmlFaults } from "../browser/files.ts";
import { filesIn, kindsOf, openBrowser, serve } from "../browser/site.ts";
import findBrowser from "../setup/programs.ts";
import { atomFaults, calendarFaults, dataFaults, feedFaults, jsonFeedFaults } from "./exports.ts";
import { lighthouseScores } from "./lighthouse.ts";
import { followed } from "./links.ts";

interface Row {
  readonly bar: string;
  /** What was found: a figure, or how many faults. */
  readonly found: string;
  /** Absent: the bar could not be measured, `found` says why. */
  readonly met?: boolean;
  readonly faults?: readonly string[];
}

const SUB = "/a/sub/path/";
const SHOWN = 10; // faults of one bar
const FIRST = 14; // KB, for pages where readers come first
const ANY = 50;
const LINKS = 30;
const SCRIPT = 2; // KB of our own; the search library is loaded on demand

const [articles = "seeds"] = process.argv.slice(2);
const folder = join(mkdtempSync(join(tmpdir(), "dateline-audit-")), "site");
const cli = new URL("../../src/dateline.mjs", import.meta.url).pathname;
const build = spawnSync(process.execPath, [cli, "build", articles, "--out", folder], { stdio: "inherit" });
if (build.error || build.status === 2) throw new Error("The site could not be built.");

const rows = [...weights(), ...(await documents()), ...exported(), ...(await inBrowser())];
for (const { bar, found, met, faults = [] } of rows) {
  const sign = met === undefined ? "not measured" : met ? "met" : "MISSED";
  console.log(`${sign.padEnd(13)} ${bar.padEnd(62)} ${found}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(`              ${fault.slice(0, 300)}`);
}
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;

/** A bar that is met when nothing is found. */
function none(bar: string, faults: readonly string[]): Row {
  return { bar, found: String(faults.length), met: faults.length === 0, faults };
}

/** Pages with the stylesheet, gzip. */
function weights(): Row[] {
  const size = (path: string): number => gzipSync(readFileSync(join(folder, path))).length / 1024;
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + size(path), 0);
  const css = sum(filesIn(folder, ".css"));
  const heaviest = (bar: string, pages: readonly string[], limit: number): Row => {
    const [top = 0, path = ""] = pages
      .map((page) => [size(page) + css, page] as const)
      .reduce((a, b) => (b[0] > a[0] ? b : a), [0, ""] as const);
    return { bar: `${bar}, at most ${limit} KB`, found: `${top.toFixed(1)} KB ${path}`, met: top <= limit };
  };
  const pages = filesIn(folder, ".html");
  const first = pages.filter((path) => /^(?:index\.html|timeline\.html|articles\/)/.test(path));
  const own = filesIn(folder, ".js").filter((path) => !path.includes("minisearch"));
  return [
    heaviest("weight of home, timeline, articles", first, FIRST),
    heaviest("weight of any page", pages, ANY),
    { bar: `our own JavaScript, at most ${SCRIPT} KB`, found: `${sum(own).toFixed(1)} KB`, met: sum(own) <= SCRIPT },
  ];
}

async function documents(): Promise<Row[]> {
  return [
    none("broken links and fragments", brokenLinks(folder)),
    none("html-validate faults", await htmlFaults(folder)),
    vnu(),
  ];
}

/** The checker of the W3C; needs Java. */
function vnu(): Row {
  const bar = "vnu errors";
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const options = ["--errors-only", "--skip-non-html", "--format", "gnu"];
  const { error, stderr } = spawnSync("java", ["-Xss1024k", "-jar", jar, ...options, folder], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (error) return { bar, found: "Java is not on this machine" };
  return none(
    bar,
    stderr.split("\n").filter((line) => line !== ""),
  );
}

/** What other programs get. */
function exported(): Row[] {
  const atom = "Atom feeds against the schema of RFC 4287 (Jing)";
  const faults = atomFaults(folder);
  return [
    none("feeds in an independent parser", feedFaults(folder)),
    faults ? none(atom, faults) : { bar: atom, found: "Java is not on this machine" },
    none("JSON Feed 1.1", jsonFeedFaults(folder)),
    none("calendar in an independent parser", calendarFaults(folder)),
    none("data files against their JSON Schemas", dataFaults(folder)),
  ];
}

async function inBrowser(): Promise<Row[]> {
  findBrowser();
  if (!process.env.DATELINE_CHROMIUM) return [{ bar: "everything in a browser", found: "there is no Chromium" }];
  const browser = await openBrowser();
  try {
    return [...(await atRoot(browser)), ...(await elsewhere(browser)), ...(await rated())];
  } finally {
    await browser.close();
  }
}

/** Every page, below "/": everything that can be seen. */
async function atRoot(browser: Browser): Promise<Row[]> {
  const { url, close } = await serve(folder);
  const page = await browser.newPage();
  const bad = misdeeds(page, url);
  const [faults, wide, small]: [string[], string[], string[]] = [[], [], []];
  for (const path of filesIn(folder, ".html")) {
    const named = (one: string | number): string => `${path}: ${one}`;
    await page.goto(url + path);
    wide.push(...(await sideways(page)).map(named));
    small.push(...(await smallTargets(page)).map(named));
    faults.push(...(await axeFaults(page)).map(named));
  }
  const { links, faults: lost } = await followed(page, url, LINKS);
  const cut = await printFaults(page, url);
  await page.close();
  close();
  return [
    none(`${links} links from a statement to its sentence and back`, lost),
    none("print: cut off or closed", cut),
    none("axe violations, A to AAA, light and dark, 360 and 1280 px", faults),
    none("sideways scroll at 320 px, also with WCAG text spacing", wide),
    none("targets below 24 px", small),
    none("policy violations, failed requests, other hosts", bad),
  ];
}

/** As printed on A4: nothing wider than the paper, nothing in a closed fold. */
async function printFaults(page: Page, url: string): Promise<readonly string[]> {
  await page.setViewportSize({ width: 718, height: 1000 }); // 19 cm at 96 px an inch
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const faults: string[] = [];
  for (const path of kindsOf(folder)) {
    await page.goto(url + path);
    for (const fault of await page.evaluate(unprinted)) faults.push(`${path}: ${fault}`);
  }
  await page.emulateMedia({ media: "screen" });
  return faults;
}

/** Runs in the page. */
function unprinted(): string[] {
  const width = document.documentElement.scrollWidth;
  const closed = Array.from(document.querySelectorAll("details:not(.filter) > :not(summary)")).filter(
    (element) => element.getBoundingClientRect().height === 0 && (element.textContent ?? "").trim() !== "",
  );
  return [
    ...(width > innerWidth ? [`is ${width} px wide`] : []),
    ...closed.slice(0, 2).map((element) => `is closed: ${(element.textContent ?? "").slice(0, 60)}`),
  ];
}

/** Lighthouse's four marks on its mobile settings, of the pages where readers come first. */
async function rated(): Promise<Row[]> {
  const bar = "Lighthouse 12, mobile: performance, accessibility, practices, search";
  const port = 9333;
  const { url, close } = await serve(folder);
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const pages = ["index.html", "timeline.html", filesIn(folder, ".html").find((path) => path.startsWith("articles/"))];
  const found = await lighthouseScores(url, [...pages.filter((one) => one !== undefined), "differences.html"], port);
  await browser.close();
  close();
  if (!found) return [{ bar, found: "not on this machine: npm i --no-save lighthouse@12.8.2" }];
  const low = found.filter(({ scores }) => scores.some((score) => score < 100));
  return [
    {
      bar,
      found: found.map(({ scores }) => scores.join(" ")).join(", "),
      met: low.length === 0,
      faults: low.map(({ page, scores }) => `${page}: ${scores.join(" ")}`),
    },
  ];
}

/** Every page below a path, without JavaScript; one of each kind from the disk. */
async function elsewhere(browser: Browser): Promise<Row[]> {
  const { url, close } = await serve(folder, SUB);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const visit = async (base: string, paths: readonly string[]): Promise<readonly string[]> => {
    const page = await context.newPage();
    const missing: string[] = [];
    const bad = misdeeds(page, base);
    for (const path of paths) {
      await page.goto(base + path);
      if (((await page.locator("main").innerText()) ?? "").trim() === "") missing.push(`${path} shows nothing`);
    }
    await page.close();
    return [...bad, ...missing];
  };
  const below = await visit(
    url,
    filesIn(folder, ".html").filter((path) => path !== "404.html"),
  );
  const disk = await visit(
    `file://${folder}/`,
    kindsOf(folder).filter((path) => path !== "404.html"),
  );
  await context.close();
  close();
  return [none(`faults below ${SUB} without JavaScript`, below), none("faults from the disk without JavaScript", disk)];
}
