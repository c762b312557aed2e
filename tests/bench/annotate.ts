/** Tokens per second of processor time of each annotator: `npm run bench:annotate [FOLDER]`, the seeds where it is left out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "../../src/config.ts";
import { articleFromText } from "../../src/index.ts";
import { annotators } from "../../src/presets.ts";
import type { Draft } from "../../src/stages.ts";
import { stopwatch } from "./stopwatch.ts";

const SECONDS = 4; // enough for a figure that stays within a few per cent
const folder = process.argv[2] ?? "seeds";
const config = defineConfig();
const articles = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .map((name) => articleFromText(readFileSync(join(folder, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "")));

const spent = new Map<string, number>();
let tokens = 0;
const watch = stopwatch();
for (let round = 0, started = performance.now(); performance.now() - started < SECONDS * 1000; round++) {
  if (round === 1) {
    spent.clear(); // the first round warms the compiler up
    tokens = 0;
  }
  for (const article of articles) {
    let draft: Draft = { article, config, sentences: [], tokens: [], mentions: [], claims: [] };
    watch();
    for (const part of annotators) {
      draft = part.annotate(draft);
      spent.set(part.name, (spent.get(part.name) ?? 0) + watch());
    }
    tokens += draft.tokens.length;
  }
}

const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
const line = (name: string, time: number): string =>
  `${name.padEnd(24)} ${Math.round(tokens / time)
    .toLocaleString("en-US")
    .padStart(12)} tokens/s ${((100 * time) / total).toFixed(1).padStart(5)} %`;
console.log([...spent].map(([name, time]) => line(name, time)).join("\n"));
console.log(line("all", total));
