/**
 * Texts and pages read a second, on one core: `npm run bench:read [ROUNDS]`. Of saved pages of 120 sites and their texts
 * where that data is present (tests/eval/gold.ts), else of made-up reports, bare and inside a page's frame.
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readSource } from "../../src/pipeline.ts";
import { gold } from "../eval/gold.ts";
import { makeArticles } from "./corpus.ts";
import { stopwatch } from "./stopwatch.ts";

const SIZE = 120; // reports, as many as there are saved pages
const ROUNDS = Number(process.argv[2] ?? 12);
const WARM = 0.25; // of the rounds warm the compiler up

const { texts, pages } = existsSync(`${gold}/html-dev/gold.jsonl.gz`) ? savedPages() : madePages();
await measure("texts", "txt", texts);
await measure("pages", "html", pages);

/** The best round is told besides the median: others' work on the machine takes from all of them but some. */
async function measure(what: string, extension: string, files: readonly Uint8Array[]): Promise<void> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const lap = stopwatch();
    for (const [n, bytes] of files.entries()) await readSource(`${n}.${extension}`, bytes);
    if (round >= ROUNDS * WARM) rates.push(files.length / lap());
  }
  rates.sort((a, b) => a - b);
  const [best, median] = [rates.at(-1) ?? 0, rates[rates.length >> 1] ?? 0].map(Math.round);
  const size = files.reduce((sum, { length }) => sum + length, 0) / files.length / 1000;
  console.log(`${what}  ${median}/s, in the best round ${best}/s (${size.toFixed(1)} kB each)`);
}

function savedPages(): { texts: Uint8Array[]; pages: Uint8Array[] } {
  const unpack = (file: string): Buffer => gunzipSync(readFileSync(`${gold}/html-dev/${file}`));
  const all = unpack("gold.jsonl.gz").toString("utf8").trim().split("\n");
  const known = all.map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
  return {
    texts: known.map(({ text }) => Buffer.from(text)),
    pages: known.map(({ id }) => unpack(`pages/${id}.html.gz`)),
  };
}

function madePages(): { texts: Uint8Array[]; pages: Uint8Array[] } {
  const bodies = makeArticles(SIZE, 1).map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, "").trim());
  return { texts: bodies.map((text) => Buffer.from(text)), pages: bodies.map((text) => Buffer.from(pageOf(text))) };
}

/** A report among the links, scripts and styles that surround it on a site. */
function pageOf(text: string): string {
  const paragraphs = text.split("\n\n").map((paragraph) => `<p class="text">${paragraph}</p>`);
  const links = paragraphs.map((_, n) => `<li class="card"><a href="/news/${n}"><span>Headline ${n}</span></a></li>`);
  const list = `<ul class="list">${links.join("\n").repeat(4)}</ul>`;
  const script = `<script>${"window.settings = { a: 1 };\n".repeat(2000)}</script>`;
  return `<!doctype html><html lang="en"><head><title>Report</title>${script}</head><body><nav>${list}</nav>
<main><article><h1>Report of the day</h1>${paragraphs.join("\n")}</article></main><aside>${list}</aside></body></html>`;
}
