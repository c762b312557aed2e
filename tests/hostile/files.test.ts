import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { type Found, find, tell } from "../../src/pipeline.ts";
import type { Digest } from "../../src/records/digest.ts";
import { readFolder } from "../../src/store/folder.ts";
import { type HostileFile, hostileFiles } from "./files.ts";

const ALL = process.env.HOSTILE === "all";
const COUNT = ALL ? 20_000 : 290; // ten of each class
const AT_ONCE = 500; // files in one folder
const SIZE = ALL ? 30_000 : 8_000; // characters of what repeats; tests/read has the megabytes
const LONGEST = 10_000; // milliseconds a file

const good = ["Mill reopens", "Sluice repaired", "Carp counted", "Lock keeper retires", "Bridge closed"].map(
  (title, i): HostileFile => ({
    path: `good/${i}.md`,
    bytes: Buffer.from(
      `---\ntitle: ${title}\npublished: 2024-03-0${i + 1}\n---\n\nThe council of Harrowdale met on Monday about the ${title.split(" ")[0]?.toLowerCase()}.\n\n“We waited ${i + 3} years,” said Mayor Orla Quist. She leads the council of ${i + 11} members.\n`,
    ),
  }),
);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: readonly HostileFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-hostile-"));
  folders.push(folder);
  mkdirSync(join(folder, "good"));
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
  return folder;
}

/** What a folder tells, how long its slowest file took, and of which files nothing is said at all. */
async function told(folder: string): Promise<{ digest: Digest; slow: string[]; silent: string[] }> {
  const config = defineConfig();
  const { sources, problems } = await readFolder(folder, config.limits);
  const found: Found[] = [];
  const slow: string[] = [];
  const silent: string[] = [];
  for (const source of sources) {
    const begun = performance.now();
    const one = await find(source, config);
    if (performance.now() - begun > LONGEST) slow.push(source.path);
    if (one.articles.length + one.problems.length === 0) silent.push(source.path);
    found.push(one);
  }
  return { digest: tell(found, config, problems), slow, silent };
}

/** The good articles and what was found in them, as bytes. */
function goodIn({ articles, readings }: Digest): string {
  const kept = articles.filter(({ path }) => path.startsWith("good/"));
  const ids = new Set<string>(kept.map(({ id }) => id));
  return JSON.stringify([kept, readings.filter(({ article }) => ids.has(article))]);
}

const chunks = Array.from({ length: Math.ceil(COUNT / AT_ONCE) }, (_, i) => i * AT_ONCE);

test.each(chunks)(
  "hostile files from number %i on crash nothing, each is read or refused, and five good articles stay as they are",
  async (from) => {
    const alone = goodIn((await told(folderOf(good))).digest);
    const hostile = hostileFiles(from, Math.min(COUNT, from + AT_ONCE), SIZE);
    const { digest, slow, silent } = await told(folderOf([...good, ...hostile]));
    expect({ slow, silent }).toEqual({ slow: [], silent: [] });
    const said = new Set([...digest.articles, ...digest.problems].map(({ path = "" }) => path.split("#")[0]));
    for (const { alsoAt = [] } of digest.articles) for (const path of alsoAt) said.add(path.split("#")[0]);
    expect(hostile.map(({ path }) => path.normalize("NFC").split("#")[0]).filter((path) => !said.has(path))).toEqual(
      [],
    );
    expect(goodIn(digest)).toBe(alone);
    expect(JSON.parse(alone)[0]).toHaveLength(good.length);
  },
  600_000,
);

test.skipIf(process.platform === "win32")(
  "links, loops, pipes, folders named like files and what cannot be opened are said, not followed",
  async () => {
    const folder = folderOf(good);
    const alone = goodIn((await told(folder)).digest);
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync("self.md", join(folder, "self.md"));
    symlinkSync("/etc/passwd", join(folder, "outside.txt"));
    symlinkSync("/dev/zero", join(folder, "endless.txt"));
    symlinkSync("nowhere.txt", join(folder, "dangling.txt"));
    mkdirSync(join(folder, "folder.md"));
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from(".txt")]),
      "Not UTF-8.",
    );
    await promisify(execFile)("mkfifo", [join(folder, "pipe.txt")]);
    const locked = process.getuid?.() !== 0;
    if (locked) {
      writeFileSync(join(folder, "locked.txt"), "Nobody may read this.");
      chmodSync(join(folder, "locked.txt"), 0);
    }
    const { digest, slow } = await told(folder);
    const rules = Object.fromEntries(digest.problems.map(({ path, rule }) => [path, rule]));
    expect(rules).toEqual({
      loop: "link-not-followed",
      "self.md": "link-not-followed",
      "outside.txt": "link-not-followed",
      "endless.txt": "link-not-followed",
      "dangling.txt": "link-not-followed",
      "pipe.txt": "not-a-file",
      "\ufffd\ufffd.txt": "unreadable",
      ...(locked && { "locked.txt": "unreadable" }),
    });
    expect(slow).toEqual([]);
    expect(goodIn(digest)).toBe(alone);
  },
);
