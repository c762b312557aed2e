/**
 * Kills builds with -9 at chosen moments and looks at what is left: `npm run kills [-- TIMES]`, 500 where none are named.
 * The site must be wholly the old one or wholly the new one, or be put right by the next command.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const DATELINE = fileURLToPath(new URL("../../src/dateline.mjs", import.meta.url));
const STEP = 0.618; // of the time a build takes, times n, modulo 1: spreads evenly however many kills there are

export interface Killed {
  readonly times: number;
  /** What was there after the kill. */
  readonly old: number;
  readonly new: number;
  /** Between two renames; the next command had to put the old site back. */
  readonly none: number;
  /** Anything else: must be 0. */
  readonly broken: number;
  /** What lay beside the site after one more build that nobody killed: must be empty. */
  readonly leftBehind: readonly string[];
}

/** Two stories take turns, so that the old site and the new one are never the same. */
export async function killBuilds(times: number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-kills-"));
  const place = (path: string) => join(folder, path);
  for (const [story, town] of [
    ["first", "Port Selwyn"],
    ["second", "Novask"],
  ] as const) {
    mkdirSync(place(story));
    for (let n = 1; n < 4; n++) {
      const text = `A crane fell in ${town} on ${n} March 2024, killing ${n} dock workers, Mayor Ada Okafor said.`;
      writeFileSync(place(`${story}/${n}.txt`), `---\npublished: 2024-03-0${n + 3}\n---\n\n${text}\n`);
    }
  }
  const run = (story: string, killAfter?: number) => build(folder, story, killAfter);
  try {
    for (const story of ["first", "second", "first"]) await run(story);
    const started = performance.now();
    const hashes = new Map<string | undefined, string>([[hashOf(place("dist")), "first"]]);
    await run("second");
    const whole = performance.now() - started;
    hashes.set(hashOf(place("dist")), "second");

    const seen = { old: 0, new: 0, none: 0, broken: 0 };
    let standing = "second";
    for (let n = 0; n < times; n++) {
      const next = standing === "first" ? "second" : "first";
      const share = (n * STEP) % 1;
      await run(next, whole * (n % 2 === 0 ? share : 0.6 + 0.4 * share)); // half of them while the site is written
      const there = hashOf(place("dist"));
      const found = hashes.get(there);
      if (there === undefined && existsSync(place(".dist.old"))) seen.none += 1;
      else if (found === standing) seen.old += 1;
      else if (found === next) seen.new += 1;
      else seen.broken += 1;
      standing = found ?? standing;
    }
    await run("first");
    if (hashes.get(hashOf(place("dist"))) !== "first") seen.broken += 1;
    const leftBehind = readdirSync(folder).filter((name) => name.startsWith(".dist"));
    return { times, ...seen, leftBehind };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(cwd: string, story: string, killAfter?: number): Promise<void> {
  const child = spawn(process.execPath, [DATELINE, "build", story, "--out", "dist"], { cwd, stdio: "ignore" });
  const ended = new Promise((done) => child.on("exit", done));
  if (killAfter !== undefined) {
    await Promise.race([setTimeout(killAfter), ended]);
    child.kill("SIGKILL");
  }
  await ended;
}

/** Of all files' names and bytes; nothing where there is no site. */
function hashOf(site: string): string | undefined {
  if (!existsSync(site)) return undefined;
  const hash = createHash("sha256");
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const killed = await killBuilds(Number(process.argv[2] ?? 500));
  console.table([{ ...killed, leftBehind: killed.leftBehind.join(" ") || "nothing" }]);
  if (killed.broken > 0 || killed.leftBehind.length > 0) process.exitCode = 1;
}
