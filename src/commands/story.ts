import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Config, type ConfigSpec, defineConfig } from "../config.ts";
import { digest } from "../pipeline.ts";
import type { Digest } from "../records/digest.ts";
import type { Problem } from "../records/problem.ts";
import { readFolder } from "../store/folder.ts";
import { type Io, UsageError } from "./io.ts";
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
  const module: { config?: ConfigSpec } = await import(pathToFileURL(file).href);
  return defineConfig(module.config);
}

/** Reads, annotates and merges all articles of a story, with a line of progress on a terminal. */
export async function tellStory(story: Story, io: Io): Promise<Digest> {
  const { sources, problems } = await readFolder(story.folder, story.config.limits);
  const line = progress(io);
  const told = await digest(sources, story.config, {
    problems: sources.length === 0 && problems.length === 0 ? [nothingIn(story.folder)] : problems,
    step: line.step,
  });
  line.end();
  return told;
}

/**
 * The folder that a site is to be written to.
 * @throws UsageError where it lies in the folder of articles: the next build would read the site.
 */
export function siteFolder({ folder, config }: Story): string {
  const inside = relative(folder, config.out);
  const isInside = inside === "" || !(inside.startsWith("..") || isAbsolute(inside));
  if (isInside) throw new UsageError(`${config.out} lies in the folder of articles. Name another one with --out.`);
  return config.out;
}

const nothingIn = (folder: string): Problem => ({
  rule: "no-articles",
  reason: `There is no article in ${folder}.`,
  fatal: true,
  note: "Put a file with an article there: plain text is enough.",
});
