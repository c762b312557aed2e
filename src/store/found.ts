import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Found } from "../pipeline.ts";
import type { Problem } from "../records/problem.ts";
import { keyOf, noCache, openCache } from "./cache.ts";
import { type FoundFile, fileKeys, findFile, keptFile } from "./find-file.ts";
import { listFolder } from "./folder.ts";
import { findOnAllCores } from "./workers.ts";

/** How far the work is: called with the number of files that were read anew, and of those to read. */
export type Step = (done: number, all: number) => void;

export interface FoundInFolder {
  /** In the order of the files' paths. */
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
  /** Another one where any file, the configuration of reading or the code is another. */
  readonly key: string;
  /** Values of the cache that were damaged and made again. */
  readonly damaged: number;
}

/** What a process that builds again and again remembers of each file, so that it need not even be opened. */
export type Memory = Map<string, FoundFile & { readonly stamp: string }>;

const WORTH_IT = 48; // files to read anew; starting a worker takes as long as reading thirty
const SETTLED_MS = 100; // a file may change twice within one tick of its file system's clock

/**
 * What is in each file of a folder. Only files that no build with this cache has seen are read, on all cores where they are
 * many; the result is the same with any cache, or none, and any number of cores.
 * @throws ConfigError when there is no such folder.
 */
export async function findInFolder(
  folder: string,
  config: Config,
  cacheAt: string | undefined,
  { step = () => {}, memory = new Map() }: { readonly step?: Step; readonly memory?: Memory } = {},
): Promise<FoundInFolder> {
  const { paths, problems } = await listFolder(folder);
  const cache = cacheAt === undefined ? noCache : openCache(cacheAt);
  const keys = fileKeys(config);
  const files = new Map<string, FoundFile>();
  const stamps = new Map(paths.map((path) => [path, stampOf(folder, path)]));
  for (const path of paths) {
    const known = memory.get(path);
    const file =
      known && known.stamp === stamps.get(path)
        ? known
        : cacheAt !== undefined && (await keptFile(folder, path, config, keys, cache));
    if (file) files.set(path, file);
  }
  const missing = paths.filter((path) => !files.has(path));
  let done = 0;
  const count = (more: number): void => {
    done += more;
    step(done, missing.length);
  };
  if (missing.length >= WORTH_IT) {
    const task = { folder, paths: missing, config, ...(cacheAt !== undefined && { cache: cacheAt }) };
    const found = await findOnAllCores(task, count);
    for (const [i, path] of missing.entries()) files.set(path, found[i] as FoundFile);
  } else {
    for (const path of missing) {
      files.set(path, await findFile(folder, path, config, keys, cache));
      count(1);
    }
  }
  await cache.sweep();
  memory.clear();
  for (const [path, file] of files) {
    const stamp = stamps.get(path);
    if (stamp !== undefined) memory.set(path, { ...file, stamp });
  }
  const all = paths.map((path) => files.get(path) as FoundFile);
  return {
    found: all.map((file) => file.found),
    problems,
    key: keyOf(JSON.stringify(problems), ...all.map(({ key, found }) => key ?? JSON.stringify(found.problems))),
    damaged: cache.damaged(),
  };
}

/** Changes with every change to a file; nothing for one that was changed just now, and might be again unseen. */
function stampOf(folder: string, path: string): string | undefined {
  const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!stat || Date.now() - stat.ctimeMs < SETTLED_MS) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
