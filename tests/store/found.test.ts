import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { digest, tell } from "../../src/pipeline.ts";
import { readFolder } from "../../src/store/folder.ts";
import { findInFolder, type Memory } from "../../src/store/found.ts";

const FILES = 60; // more than are read by one core
const config = defineConfig();

describe("what is found in a folder", () => {
  let folder: string;
  let cache: string;
  const write = (n: number, town: string) =>
    writeFileSync(
      join(folder, `${n}.txt`),
      `---\npublished: 2024-03-${10 + (n % 20)}\n---\n\nA crane fell in ${town} on Monday, killing ${n + 2} dock workers, Mayor Ada Okafor said.\n`,
    );
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-found-"));
    cache = mkdtempSync(join(tmpdir(), "dateline-cache-"));
    for (let n = 0; n < FILES; n++) write(n, "Port Selwyn");
    writeFileSync(join(folder, "empty.txt"), "");
  });
  afterAll(() => {
    for (const path of [folder, cache]) rmSync(path, { recursive: true });
  });

  it("is the same from all cores, from the cache, and from one file after the other", async () => {
    const { sources, problems } = await readFolder(folder, config.limits);
    const plain = await digest(sources, config, { problems });
    const asked: number[] = [];
    for (const round of ["new", "kept"]) {
      const looked = await findInFolder(folder, config, cache, { step: (_, all) => asked.push(all) });
      expect(tell(looked.found, config, looked.problems), round).toEqual(plain);
    }
    expect(Math.max(...asked)).toBe(FILES + 1);
    expect(asked.filter((all) => all < FILES)).toEqual([]); // the second round read nothing
  });

  it("is looked for only in files that changed, also where a process remembers the others", async () => {
    const memory: Memory = new Map();
    const asked: number[] = [];
    const look = () => findInFolder(folder, config, cache, { memory, step: (_, all) => asked.push(all) });
    const before = await look();
    write(7, "Novask");
    const after = await look();
    expect(asked).toEqual([1]);
    expect(after.key).not.toBe(before.key);
    expect(after.found.filter(({ articles }) => articles[0]?.text.includes("Novask"))).toHaveLength(1);
  });

  it("depends on the part of the configuration that reading looks at, and on no other", async () => {
    const keyOf = async (spec: object) => (await findInFolder(folder, defineConfig(spec), cache)).key;
    const plain = await keyOf({});
    expect(await keyOf({ title: "Cranes", out: "elsewhere" })).toBe(plain);
    expect(await keyOf({ language: "en-GB" })).not.toBe(plain);
  });
});
