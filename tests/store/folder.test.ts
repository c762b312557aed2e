import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConfigError, defineConfig } from "../../src/config.ts";
import { readFolder } from "../../src/store/folder.ts";

const { limits } = defineConfig();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-folder-"));
  mkdirSync(join(folder, "2023", "june"), { recursive: true });
  for (const path of ["b.txt", "B.txt", "a.md", "2023/june/c.txt", ".hidden.txt", "photo.png", "old.pdf"]) {
    writeFileSync(join(folder, path), "Something happened.");
  }
  writeFileSync(join(folder, "huge.txt"), new Uint8Array(2000));
  symlinkSync("/etc/hostname", join(folder, "outside.txt"));
  symlinkSync(".", join(folder, "loop"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("articles come in the order of code units, from all folders, with forward slashes", async () => {
  const { sources } = await readFolder(folder, { ...limits, bytes: 1000 });
  expect(sources.map(({ path }) => path)).toEqual(["2023/june/c.txt", "B.txt", "a.md", "b.txt"]);
});

test("links and pipes are said and not opened, documents that are not read are said once, pictures are not", async () => {
  const { problems } = await readFolder(folder, { ...limits, bytes: 1000 });
  expect(problems.map(({ rule, path, fatal }) => [rule, path, fatal])).toEqual([
    ["not-an-article", undefined, false],
    ["link-not-followed", "loop", true],
    ["link-not-followed", "outside.txt", true],
    ["not-a-file", "pipe.txt", true],
    ["file-too-large", "huge.txt", true],
  ]);
  expect(problems[0]?.reason).toContain("old.pdf.");
  expect(problems.at(-1)?.reason).toContain("the limit (bytes) is 1000");
});

test("where a folder holds nothing but pictures and hidden files, that is said", async () => {
  const only = join(folder, ".only-pictures");
  mkdirSync(only);
  expect((await readFolder(only, limits)).problems).toEqual([]);
  for (const path of ["a.png", ".DS_Store"]) writeFileSync(join(only, path), "x");
  expect((await readFolder(only, limits)).problems).toMatchObject([
    { rule: "not-an-article", reason: expect.stringContaining(".DS_Store, a.png"), fatal: false },
  ]);
});

test("a folder that does not exist is wrong use, said in one sentence", async () => {
  await expect(readFolder(join(folder, "none"), limits)).rejects.toThrow(ConfigError);
  await expect(readFolder(join(folder, "b.txt"), limits)).rejects.toThrow(/is a file/);
});

test("the parts beside a saved page are no articles, another folder of such a name is read", async () => {
  const saved = join(folder, ".saved");
  for (const inside of ["Ferry_files", "Mill_files"]) mkdirSync(join(saved, inside), { recursive: true });
  for (const path of ["Ferry.html", "Ferry_files/frame.html", "Mill_files/a.html"])
    writeFileSync(join(saved, path), "x");
  expect((await readFolder(saved, limits)).sources.map(({ path }) => path)).toEqual([
    "Ferry.html",
    "Mill_files/a.html",
  ]);
});

test("files of kinds that are not read are said by their ways out", async () => {
  const other = join(folder, ".other-kinds");
  mkdirSync(other);
  for (const path of ["a.docx", "b.odt", "c.webloc", "d.txt"]) writeFileSync(join(other, path), "x");
  const { sources, problems } = await readFolder(other, limits);
  expect(sources.map(({ path }) => path)).toEqual(["d.txt"]);
  expect(problems.map(({ reason, note }) => [reason, note])).toEqual([
    [expect.stringContaining("a.docx, b.odt."), expect.stringContaining("plain text")],
    [expect.stringContaining("c.webloc."), expect.stringContaining("open that")],
  ]);
});
