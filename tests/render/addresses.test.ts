import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { digest } from "../../src/pipeline.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { siteOf } from "../../src/render/site.ts";

const SEEDS = ["000_0da33d33df2dd9c3", "001_8ca354d5248eb4ed", "002_7af838cf6c1a00b0", "003_6054e1e49a90a87d"];
const later = `---\npublished: 2023-06-21\n---\n\nSecretary of State Antony Blinken told the State Department's staff on Wednesday that his talks in Beijing had been worth the trip. China said it hoped for more.\n`;

it("a page that is still there after a newer article came has the address that it had", async () => {
  const seeds = SEEDS.map((name) => ({ path: `${name}.txt`, bytes: readFileSync(`seeds/${name}.txt`) }));
  const before = await siteFor(seeds);
  const after = await siteFor([...seeds, { path: "later.txt", bytes: Buffer.from(later) }]);
  const ids = [...before.digest.articles, ...before.digest.entities, ...before.digest.events].map(
    ({ id }) => id as string,
  );
  const still = new Set(
    [...after.digest.articles, ...after.digest.entities, ...after.digest.events].map(({ id }) => id as string),
  );
  const kept = ids.filter((id) => still.has(id));
  expect(kept.length).toBeGreaterThan(0.9 * ids.length);
  expect(kept.map(after.pathOf)).toEqual(kept.map(before.pathOf));
});

const siteFor = async (sources: Parameters<typeof digest>[0]) =>
  siteOf(await digest(sources), defineConfig(), loadAssets());
