/** The site of a story of many reports that grows out of the one before: the same as one made at once, and most of it stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";
import { renderSite } from "../../src/plugin.ts";
import { filesIn } from "../browser/site.ts";

const config = defineConfig({ title: "A year in the islands" });

it("with one report more or less, a site of many has the bytes of a clean one, and nearly all its other pages stay", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-long-"));
  const [dist, clean, manifest] = [join(folder, "dist"), join(folder, "clean"), join(folder, "manifest.json")];
  const all = NAMES.map((name, index) => report(name, index));
  try {
    await renderSite(storyOf(all.slice(0, -1)), config, dist, { manifest });
    const before = contents(dist);
    for (const some of [all, all.filter((_, index) => index !== 3)]) {
      cpSync(dist, clean, { recursive: true });
      await renderSite(storyOf(some), config, dist, { manifest });
      await renderSite(storyOf(some), config, clean);
      const now = contents(dist);
      expect(now).toEqual(contents(clean));
      rmSync(clean, { recursive: true });
      if (some !== all) continue;
      const single = Object.keys(before).filter((path) => /^(?:articles|people|places|organizations)\//.test(path));
      const others = single.filter((path) => now[path] !== before[path]); // a few: what is told alike is compared
      expect(others.length).toBeLessThan(single.length / 10);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

const NAMES =
  "Arvo Bryn Cleto Dagna Elvar Fosca Gorm Hedda Iskra Jorun Kalle Livia Maren Nestor Ottil Perla Quent Runa Sunniva Tarik Ulrike Vesna Wenzel Xaver Yrsa Zdenka".split(
    " ",
  );

/** Each of other people on another day: nothing that one report tells is told by another. */
function report(name: string, index: number) {
  const day = `${(index % 27) + 1} May 2031`;
  const text = `${name} Holmquist opened the harbour of ${name}haven on ${day}. The work had cost ${index + 3} million crowns, ${name} Holmquist said.\n\nThe ferry to ${name}sund will leave ${index + 2} times a week from now on.`;
  const published = `2031-05-${String((index % 27) + 1).padStart(2, "0")}`;
  return articleFromText(text, { title: `${name}haven opens`, published });
}

const storyOf = (articles: readonly ReturnType<typeof report>[]) =>
  merge(
    articles.map((one) => annotate(one, config)),
    articles,
    config,
  );

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), "base64")]));
