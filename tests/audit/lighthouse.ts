/**
 * Lighthouse on some pages, on its mobile settings. It is 185 MB with all that it brings, so it is no dependency: where
 * `npm i --no-save lighthouse@12.8.2` has put it, or DATELINE_LIGHTHOUSE names a folder that has it, it is used.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const RUNS = 3; // the best one: a machine that does something else makes a page look slow, never fast

/** The part of Lighthouse's result that is looked at. */
const result = z.object({ lhr: z.object({ categories: z.record(z.string(), z.object({ score: z.number() })) }) });
type Lighthouse = (url: string, options: object) => Promise<unknown>;

export interface Scores {
  readonly page: string;
  /** 0 to 100, in the order performance, accessibility, best practices, search engines. */
  readonly scores: readonly number[];
}

/** Scores of pages in the browser that listens on `port`; nothing where Lighthouse is not on this machine. */
export async function lighthouseScores(
  base: string,
  pages: readonly string[],
  port: number,
): Promise<readonly Scores[] | undefined> {
  const lighthouse = await load();
  if (!lighthouse) return undefined;
  const found: Scores[] = [];
  for (const page of pages) {
    let best: readonly number[] = CATEGORIES.map(() => 0);
    for (let run = 0; run < RUNS && best.some((score) => score < 100); run += 1) {
      const { lhr } = result.parse(await lighthouse(base + page, { port, output: "json", logLevel: "silent" }));
      best = CATEGORIES.map((name, i) => Math.max(best[i] ?? 0, Math.round((lhr.categories[name]?.score ?? 0) * 100)));
    }
    found.push({ page, scores: best });
  }
  return found;
}

async function load(): Promise<Lighthouse | undefined> {
  const folder = process.env.DATELINE_LIGHTHOUSE;
  const require = createRequire(folder === undefined ? import.meta.url : join(folder, "package.json"));
  try {
    const module: { default: Lighthouse } = await import(pathToFileURL(require.resolve("lighthouse")).href);
    return module.default;
  } catch {
    return undefined;
  }
}
