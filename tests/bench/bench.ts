/**
 * How fast Dateline is, on one core: `npm run bench [-- --json] [-- SIZE ...]`. Times are seconds of CPU over a
 * made-up story of SIZE articles (100 and 400 where none is named), so that what else the machine does counts little.
 * Merging's growth is the exponent from the first size on: 1 where it takes twice as long for twice as many articles.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { defineConfig } from "../../src/config.ts";
import { annotate, merge, readSource } from "../../src/pipeline.ts";
import { renderSite } from "../../src/plugin.ts";
import { makeArticles } from "./corpus.ts";
import { stopwatch } from "./stopwatch.ts";

const SEED = 1;
const WARM_UP = 60; // articles that nobody counts: the first are slow, and a slow first size would hide growth
const config = defineConfig();
const args = process.argv.slice(2);
const sizes = args.map(Number).filter((size) => size > 0);
const rows: (Awaited<ReturnType<typeof bench>> & { "merge growth": number | "" })[] = [];
await bench(WARM_UP);
for (const size of sizes.length > 0 ? sizes : [100, 400]) {
  const row = await bench(size);
  const [first = row] = rows;
  const growth = Math.log(row["merge s"] / first["merge s"]) / Math.log(row.articles / first.articles);
  rows.push({ ...row, "merge growth": Number.isFinite(growth) ? Number(growth.toFixed(2)) : "" });
}
if (args.includes("--json")) console.log(JSON.stringify(rows));
else console.table(rows);

async function bench(size: number) {
  const sources = makeArticles(size, SEED).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const watch = stopwatch();
  const articles = [];
  for (const { path, bytes } of sources) articles.push(...(await readSource(path, bytes, config)).articles);
  const read = watch();
  const readings = articles.map((article) => annotate(article, config));
  const annotated = watch();
  const story = merge(readings, articles, config);
  const merged = watch();
  const out = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const { pages } = await renderSite(story, config, join(out, "dist"));
  const rendered = watch();
  for (const path of readdirSync(join(out, "dist"), { recursive: true, encoding: "utf8" })) copyOf(path, out);
  const bare = watch();
  rmSync(out, { recursive: true });
  return {
    articles: articles.length,
    "articles read/s": Math.round(size / read),
    "articles annotated/s": Math.round(size / annotated),
    "merge s": Number(merged.toFixed(2)),
    pages,
    "pages rendered/s": Math.round(pages / rendered),
    "times bare writing": Number((rendered / bare).toFixed(1)),
    "peak MB": Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

/** What a script without any program would do: reads a file of the site and writes the same bytes elsewhere. */
function copyOf(path: string, out: string): void {
  const [from, to] = [join(out, "dist", path), join(out, "bare", path)];
  if (!statSync(from).isFile()) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from));
}
