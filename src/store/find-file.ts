import type { Config } from "../config.ts";
import { type Found, find } from "../pipeline.ts";
import type { Source } from "../stages.ts";
import { type Cache, keyOf } from "./cache.ts";
import { findingVersion } from "./code-version.ts";
import { readFileOf } from "./folder.ts";

/** What is found in a file, and the hash of all that it was made from; a file that cannot be read has none. */
export interface FoundFile {
  readonly found: Found;
  readonly key?: string;
}

/** Looks into one file, and keeps what is found for the next build. */
export async function findFile(
  folder: string,
  path: string,
  config: Config,
  keys: ReturnType<typeof fileKeys>,
  cache: Cache,
): Promise<FoundFile> {
  const source = await readFileOf(folder, path, config.limits);
  if ("rule" in source) return { found: { articles: [], readings: [], problems: [source] } };
  const found = await find(source, config);
  const key = keys(source);
  cache.put(key, found);
  return { found, key };
}

/** What was kept of a file, where nothing that it was made from has changed. */
export async function keptFile(
  folder: string,
  path: string,
  config: Config,
  keys: ReturnType<typeof fileKeys>,
  cache: Cache,
): Promise<FoundFile | undefined> {
  const source = await readFileOf(folder, path, config.limits);
  if ("rule" in source) return { found: { articles: [], readings: [], problems: [source] } };
  const key = keys(source);
  const found = cache.get(key);
  return isFound(found) ? { found, key } : undefined;
}

/** The key of a file: of its path and bytes, the part of the configuration that reading looks at, and the code. */
export function fileKeys(config: Config): (source: Source) => string {
  const { seeds, out, at, url, title, asOf, templates, entities, ...looked } = config; // a new option counts until it is named here
  const before = keyOf(findingVersion(), JSON.stringify(looked));
  return ({ path, bytes }) => keyOf(before, path, bytes);
}

const isFound = (value: unknown): value is Found =>
  typeof value === "object" &&
  value !== null &&
  ["articles", "readings", "problems"].every((name) => Array.isArray((value as Record<string, unknown>)[name]));
