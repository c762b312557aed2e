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

const WORTH_IT = 48; // files to read anew; starting a worker takes as long as reading thirty

/**
 * What is in each file of a folder. Only files that no build with this cache has seen are read, on all cores where they are
 * many; the result is the same with any cache, or none, and any number of cores.
 * @throws ConfigError when there is no such folder.
 */
export async function findInFolder(
  folder: string,
  config: Config,
  cacheAt: string | undefined,
  step: Step = () => {},
): Promise<FoundInFolder> {
  const { paths, problems } = await listFolder(folder);
  const cache = cacheAt === undefined ? noCache : openCache(cacheAt);
  const keys = fileKeys(config);
  const files = new Map<string, FoundFile>();
  if (cacheAt !== undefined) {
    for (const path of paths) {
      const file = await keptFile(folder, path, config, keys, cache);
      if (file) files.set(path, file);
    }
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
  const all = paths.map((path) => files.get(path) as FoundFile);
  return {
    found: all.map((file) => file.found),
    problems,
    key: keyOf(JSON.stringify(problems), ...all.map(({ key, found }) => key ?? JSON.stringify(found.problems))),
    damaged: cache.damaged(),
  };
}
