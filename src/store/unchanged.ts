/**
 * The same command again, with nothing changed: answered from what was kept of the last one, by looking at files' sizes
 * and times alone, before anything heavy is loaded.
 */
import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allBeside } from "./beside.ts";
import { cacheFolder } from "./compiled.mjs";
import { keep } from "./keep.ts";
import { compiledFolder } from "./running.ts";

/** What a build read and wrote, and what it said. */
export interface Built {
  /** Absolute. */
  readonly seeds: string;
  readonly out: string;
  readonly templates?: string;
  /** On stderr; without the time it took. */
  readonly said: string;
  readonly code: number;
}

/** What a build depends on, as it was before the build looked at it. */
export interface Stamp {
  readonly text: string;
  /** The latest change to any file, in milliseconds since 1970. */
  readonly newest: number;
}

const SOURCES = ["../", "../../templates/", "../../package.json"].map((path) => new URL(path, import.meta.url));
const SETTLED_MS = 100; // a file may change twice within one tick of its file system's clock

/** The last build of this call, where neither what it read nor what it wrote has changed since. */
export function unchanged(cwd: string, args: readonly string[]): Built | undefined {
  try {
    const kept: Built & { readonly before: string; readonly after: string } = JSON.parse(
      readFileSync(placeOf(cwd, args), "utf8"),
    );
    if (allBeside(kept.out, "new", "old", "lock").length > 0) return undefined; // a build is at it, or was killed
    if (stampOf(kept, cwd)?.text !== kept.before || stampOfFolder(kept.out).text !== kept.after) return undefined;
    return kept;
  } catch {
    return undefined; // nothing kept, or a folder is gone
  }
}

/** To be taken before a build looks at anything; nothing where that cannot be known from files alone. */
export function stampOf(
  { seeds, templates }: { readonly seeds: string; readonly templates?: string | undefined },
  cwd: string,
): Stamp | undefined {
  const reads = configurationReads();
  if (!reads) return undefined;
  const hash = createHash("sha256");
  let newest = 0;
  for (const path of [...SOURCES.map((url) => fileURLToPath(url)), join(cwd, ".eleventy.ts"), ...reads.files])
    newest = Math.max(newest, addTo(hash, path));
  for (const path of [seeds, templates ?? []].flat()) newest = Math.max(newest, addTo(hash, path));
  const variables = reads.variables ?? Object.keys(process.env).sort();
  for (const name of [...variables, "SOURCE_DATE_EPOCH"]) hash.update(`${name}=${process.env[name]}\0`);
  return { text: hash.update(process.version).digest("hex"), newest };
}

/** Keeps what a build did for `unchanged`. `stamp` was taken at `started`, before the build looked at anything. */
export function remember(
  built: Built,
  stamp: Stamp | undefined,
  started: number,
  { cwd, args }: { readonly cwd: string; readonly args: readonly string[] },
): void {
  if (!stamp || stamp.newest > started - SETTLED_MS) return;
  keep(placeOf(cwd, args), { ...built, before: stamp.text, after: stampOfFolder(built.out).text });
}

const placeOf = (cwd: string, args: readonly string[]): string => {
  const call = createHash("sha256")
    .update(JSON.stringify([cwd, process.env.DATELINE_URL, args]))
    .digest("hex");
  return join(cacheFolder(cwd), "built", `${call.slice(0, 12)}.json`);
};

const LOOKED_AT = 20_000; // files of a site whose size and time are looked at, 6 µs each; of more, the names alone

function stampOfFolder(folder: string): Stamp {
  const hash = createHash("sha256");
  lstatSync(folder);
  return { newest: addTo(hash, folder, { left: LOOKED_AT }), text: hash.digest("hex") };
}

/**
 * Adds the size and times of a file, or of all files in a folder but hidden ones; gives the latest time. Once no more are
 * to be looked at, `left` being used up, adds their names.
 */
function addTo(hash: Hash, path: string, look = { left: Number.POSITIVE_INFINITY }): number {
  hash.update(`${path}\0`);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  hash.update(stat ? `${stat.mode} ${stat.isDirectory() ? "" : stat.size} ${stat.mtimeMs} ${stat.ino}\0` : "none\0");
  if (!stat) return 0;
  look.left -= 1;
  if (!stat.isDirectory()) return Math.max(stat.mtimeMs, stat.ctimeMs);
  let newest = stat.mtimeMs;
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    if (look.left > 0 || entry.isDirectory()) newest = Math.max(newest, addTo(hash, join(path, entry.name), look));
    else hash.update(`${entry.name}\0`);
  }
  return newest;
}

/** What the configuration reads besides itself, written down when it was compiled; nothing where that is not known. */
function configurationReads():
  | { readonly files: readonly string[]; readonly variables?: readonly string[] }
  | undefined {
  if (!compiledFolder) return undefined;
  const { untracked, ...reads } = JSON.parse(readFileSync(new URL("configuration.json", compiledFolder), "utf8"));
  return untracked ? undefined : reads;
}
