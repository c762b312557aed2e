import type { Config } from "../config.ts";
import { noCache, openCache } from "./cache.ts";
import { type FoundFile, fileKeys, findFile } from "./find-file.ts";

export interface Task {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly config: Config;
  /** The folder of the cache, where there is one. */
  readonly cache?: string;
}

/** What a worker thread does: looks into some files of a folder, one after the other. */
export default async function work({ folder, paths, config, cache }: Task): Promise<readonly FoundFile[]> {
  const keys = fileKeys(config);
  const kept = cache === undefined ? noCache : openCache(cache);
  const found: FoundFile[] = [];
  for (const path of paths) found.push(await findFile(folder, path, config, keys, kept));
  return found;
}
