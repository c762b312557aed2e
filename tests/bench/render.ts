/**
 * What rendering 10,000 article pages costs, in seconds of CPU: `npm run bench:render [-- --json]`. The pages are those of
 * 25 made-up stories of 400 reports, from digest to files, against a bare script that writes the same bytes, and against
 * Hugo where it is on the path: it gets each page's main part, finished, as the content of one page, and puts the frame
 * around it with one template.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { defineConfig } from "../../src/config.ts";
import { annotate, merge, readSource } from "../../src/pipeline.ts";
import { filesOf, writeFiles } from "../../src/plugin.ts";
import type { Digest } from "../../src/records/digest.ts";
import { textOf } from "../../src/render/page.ts";
import { writerTo } from "../../src/store/files.ts";
import { makeArticles } from "./corpus.ts";
import { stopwatch } from "./stopwatch.ts";

const [STORIES, REPORTS, SEED] = [25, 400, 1];
const config = defineConfig();
const nothing = { has: () => false };
const WITHOUT = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"].map((one) => `"${one}"`);

const story = await madeUp();
const place = mkdtempSync(join(tmpdir(), "dateline-bench-"));
try {
  const watch = stopwatch();
  for (let n = 0; n < STORIES; n++) await writeFiles(await articlesOf(story), join(place, `ours-${n}`), nothing);
  const rendered = watch();
  const files = await articlesOf(story);
  const texts = files.kinds.flatMap(({ pages }) => pages.map((page) => ({ page, text: textOf(page, files.site) })));
  const bytes = texts.map(({ page, text }) => ({ path: page.path, bytes: Buffer.from(text) }));
  watch();
  for (let n = 0; n < STORIES; n++) {
    const write = writerTo(join(place, `bare-${n}`));
    for (const one of bytes) write(one.path, one.bytes);
  }
  const bare = watch();
  const hugo = await withHugo(texts.map(({ text }) => text));
  const row = {
    pages: STORIES * texts.length,
    "MB a page": Number((bytes.reduce((sum, one) => sum + one.bytes.length, 0) / bytes.length / 1e6).toFixed(3)),
    "CPU s": Number(rendered.toFixed(2)),
    "bare CPU s": Number(bare.toFixed(2)),
    "times bare": Number((rendered / bare).toFixed(1)),
    ...(hugo !== undefined && {
      "Hugo CPU s": Number(hugo.toFixed(2)),
      "times Hugo": Number((rendered / hugo).toFixed(2)),
    }),
  };
  if (process.argv.includes("--json")) console.log(JSON.stringify(row));
  else console.table([row]);
} finally {
  rmSync(place, { recursive: true });
}

async function madeUp(): Promise<Digest> {
  const articles = [];
  for (const { path, text } of makeArticles(REPORTS, SEED))
    articles.push(...(await readSource(path, new TextEncoder().encode(text), config)).articles);
  return merge(
    articles.map((article) => annotate(article, config)),
    articles,
    config,
  );
}

/** The pages of the reports, and nothing beside them. */
async function articlesOf(digest: Digest) {
  const files = await filesOf(digest, config);
  return {
    ...files,
    kinds: files.kinds.filter(({ name }) => name === "article"),
    assets: { ...files.assets, files: [] },
    pictures: [],
  };
}

/** Seconds of CPU that Hugo takes; nothing where there is none. */
async function withHugo(pages: readonly string[]): Promise<number | undefined> {
  const site = join(place, "hugo");
  for (const folder of ["content", "layouts/_default"]) mkdirSync(join(site, folder), { recursive: true });
  const [page = ""] = pages;
  const [head, tail] = [page.slice(0, page.indexOf("<main")), page.slice(page.indexOf("</main>"))];
  const frame = `${head.replace(/<title>[^<]*/, "<title>{{ .Title }}")}{{ .Content }}${tail}`;
  writeFileSync(join(site, "layouts/_default/single.html"), frame);
  writeFileSync(join(site, "config.toml"), `baseURL = "https://example.org/"\ndisableKinds = [${WITHOUT}]\n`);
  for (let n = 0; n < STORIES; n++) {
    for (const [index, text] of pages.entries()) {
      const title = JSON.stringify(/<title>([^<]*)/.exec(text)?.[1] ?? "");
      const content = text.slice(text.indexOf("<main"), text.indexOf("</main>")).replaceAll("{{", "");
      writeFileSync(join(site, "content", `${n}-${index}.html`), `---\ntitle: ${title}\n---\n${content}\n`);
    }
  }
  try {
    const { stdout } = await promisify(execFile)("sh", ["-c", "hugo --quiet && times"], { cwd: site });
    const [user = 0, system = 0] = (stdout.trim().split("\n").at(-1) ?? "").split(" ").map(secondsOf);
    return user + system;
  } catch {
    return undefined;
  }
}

/** "1m2.34s", as the shell prints it. */
function secondsOf(text: string): number {
  const [, minutes = "0", seconds = "0"] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}
