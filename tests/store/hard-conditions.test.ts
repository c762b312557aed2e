import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesIn } from "../browser/site.ts";

const DATELINE = fileURLToPath(new URL("../../src/dateline.mjs", import.meta.url));
const MORE = "\nMore cranes fell on Tuesday, said Lin Bao.\n";

let folder = "";
const place = (path: string): string => join(folder, path);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-hard-"));
  mkdirSync(place("seeds/sub"), { recursive: true });
  for (const [path, day] of Object.entries({ "seeds/a.txt": 5, "seeds/sub/b.txt": 6 }))
    writeFileSync(
      place(path),
      `---\npublished: 2024-03-0${day}\n---\n\nA crane fell at Port Selwyn on Monday, killing two dock workers, Mayor Ada Okafor said. It was about 5 p.m. on ${day} March.\n`,
    );
  await dateline({}, "build");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the same bytes come out in another time zone and language, from another folder, without the cache", async () => {
  const other = mkdtempSync(join(tmpdir(), "dateline-elsewhere-Ünï-"));
  for (const path of ["sub/b.txt", "a.txt"]) cpSync(place(`seeds/${path}`), join(other, "seeds", path)); // in another order
  const { status } = await dateline(
    { cwd: other, env: { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
    "build",
    "--no-cache",
  );
  expect(status).toBe(0);
  expect(contents(join(other, "dist"))).toEqual(contents(place("dist")));
  rmSync(other, { recursive: true });
});

it("an unchanged site is left as it is, and its problems are said again with the same exit code", async () => {
  writeFileSync(place("seeds/empty.txt"), "");
  const first = await dateline({}, "build");
  await new Promise((done) => setTimeout(done, 150)); // files changed just now are looked into once more
  await dateline({}, "build");
  const before = contents(place("dist"));
  const again = await dateline({}, "build");
  expect(again.stderr).toContain("Nothing changed.");
  expect([first.status, again.status]).toEqual([1, 1]);
  expect(again.stderr.split("\n")[0]).toBe(first.stderr.split("\n")[0]);
  expect(again.stderr).toContain("empty.txt");
  expect(contents(place("dist"))).toEqual(before);
  rmSync(place("seeds/empty.txt"));
});

it("a page that somebody changed or took away is put right, also where the articles are the same", async () => {
  await dateline({}, "build");
  const before = contents(place("dist"));
  writeFileSync(place("dist/index.html"), "mine");
  rmSync(place("dist/timeline.html"));
  await dateline({}, "build");
  expect(contents(place("dist"))).toEqual(before);
});

it("a damaged cache is said and made anew, and gives the same site", async () => {
  const before = contents(place("dist"));
  const kept = readdirSync(place(".dateline"), { recursive: true, encoding: "utf8" });
  for (const path of kept.filter((path) => /\.(?:gz|json)$/.test(path)))
    writeFileSync(place(`.dateline/${path}`), path.endsWith("gz") ? "damaged" : "{");
  const { status, stderr } = await dateline({}, "build");
  expect(status).toBe(0);
  expect(stderr).toMatch(/2 files in .*found were damaged, and made again/);
  expect(contents(place("dist"))).toEqual(before);
});

it("where no cache can be kept, sites are built all the same", async () => {
  writeFileSync(place("taken"), "");
  const env = { DATELINE_CACHE: place("taken") };
  expect(await dateline({ env }, "build", "--out", "plain")).toMatchObject({ status: 0 });
  expect(contents(place("plain"))).toEqual(contents(place("dist")));
  for (const path of ["plain", "taken"]) rmSync(place(path), { recursive: true });
});

it("two builds at once both end well: the second waits", async () => {
  const builds = await Promise.all([dateline({}, "build", "--no-cache"), dateline({}, "build", "--no-cache")]);
  expect(builds.map(({ status }) => status)).toEqual([0, 0]);
  expect(readdirSync(folder).sort()).toEqual([".dateline", "dist", "seeds"]);
});

it("too few open files are said in words, and leave the site as it is", async () => {
  const before = contents(place("dist"));
  const { status, stderr } = await dateline({ limit: "ulimit -n 40;" }, "build", "--no-cache");
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/open (?:enough|more) files/) });
  expect(contents(place("dist"))).toEqual(before);
});

it("a full disk is said in words, and leaves the site as it is", async ({ skip }) => {
  mkdirSync(place("small"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place("small")]).status === 0;
  if (!mounted) skip("a small disk can be mounted by root only");
  try {
    expect(await dateline({}, "build", "--out", "small/dist")).toMatchObject({ status: 0 });
    const before = contents(place("small/dist"));
    writeFileSync(place("small/rest"), Buffer.alloc(2 ** 20 - 750_000));
    writeFileSync(place("seeds/a.txt"), readFileSync(place("seeds/a.txt"), "utf8") + MORE);
    const { status, stderr } = await dateline({}, "build", "--out", "small/dist", "--no-cache");
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("The disk is full") });
    expect(contents(place("small/dist"))).toEqual(before);
    expect(readdirSync(place("small")).sort()).toEqual(["dist", "rest"]);
  } finally {
    spawnSync("umount", [place("small")]);
  }
});

const contents = (site: string): Record<string, string> =>
  Object.fromEntries(filesIn(site).map((path) => [path, readFileSync(join(site, path), "latin1")]));

function dateline(
  { cwd = folder, env = {}, limit = "" }: { cwd?: string; env?: Record<string, string>; limit?: string },
  ...args: string[]
): Promise<{ status: number; stderr: string }> {
  const call = ["-c", `${limit} exec "$@"`, "sh", process.execPath, DATELINE, ...args];
  return new Promise((done) => {
    execFile("/bin/sh", call, { cwd, env: { ...process.env, ...env } }, (error, _, stderr) =>
      done({ status: error ? Number(error.code) : 0, stderr }),
    );
  });
}
