import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Config, defineConfig } from "../config.ts";
import { digest } from "../pipeline.ts";
import type { Digest } from "../records/digest.ts";
import { readFolder } from "../store/folder.ts";
import type { Io } from "./io.ts";
import { progress } from "./progress.ts";

export const CONFIG_FILE = ".eleventy.ts";

/** A folder of articles and the configuration that goes with it. */
export interface Story {
  /** Absolute. */
  readonly folder: string;
  /** `seeds` and `out` are absolute in it. */
  readonly config: Config;
}

/**
 * The story that a command is about: the folder given, else the one of the configuration. The configuration file of the
 * current folder counts only for its own folder of articles: another story has another title and other dates.
 * @throws ConfigError when the configuration is wrong.
 */
export async function findStory(
  given: { folder?: string | undefined; out?: string | undefined },
  io: Io,
): Promise<Story> {
  const own = await loadConfig(io.cwd);
  const ownFolder = resolve(io.cwd, own.seeds);
  const folder = given.folder === undefined ? ownFolder : resolve(io.cwd, given.folder);
  const config = folder === ownFolder ? own : defineConfig();
  return { folder, config: { ...config, seeds: folder, out: resolve(io.cwd, given.out ?? config.out) } };
}

/** The configuration in a folder's `.eleventy.ts` (its export `config`), or the defaults. */
export async function loadConfig(folder: string): Promise<Config> {
  const file = resolve(folder, CONFIG_FILE);
  if (!existsSync(file)) return defineConfig();
  const module: { config?: Config } = await import(pathToFileURL(file).href);
  return module.config ?? defineConfig();
}

/** Reads, annotates and merges all articles of a story, with a line of progress on a terminal. */
export async function tellStory(story: Story, io: Io): Promise<Digest> {
  const { sources, problems } = await readFolder(story.folder, story.config.limits);
  const line = progress(io);
  const told = await digest(sources, story.config, { problems, step: line.step });
  line.end();
  return told;
}
