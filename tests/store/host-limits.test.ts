import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nearLimits, sizeOf } from "../../src/store/host-limits.ts";

const small = { files: 93, bytes: 3_000_000, largest: 900_000, inOneFolder: 40 };

it("a site far below every limit is not warned about", () => {
  expect(nearLimits(small)).toEqual([]);
});

it("a site near the limit of one host is told which, with both figures", () => {
  expect(nearLimits({ ...small, files: 16_001 })).toEqual([
    "Cloudflare Pages (free) takes at most 20000 files; this site has 16001 files.",
  ]);
  expect(nearLimits({ ...small, largest: 24_000_000 })).toHaveLength(1);
});

it("counts what is in a folder and in those below it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-size-"));
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "one"), "1234");
  writeFileSync(join(folder, "a", "two"), "12");
  writeFileSync(join(folder, "a", "three"), "1");
  expect(sizeOf(folder)).toEqual({ files: 3, bytes: 7, largest: 4, inOneFolder: 2 });
});
