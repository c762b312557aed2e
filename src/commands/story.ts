import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Config, type ConfigSpec, defineConfig } from "../config.ts";
import { allProblems, tell } from "../pipeline.ts";
import type { Digest } from "../records/digest.ts";
import type { Problem } from "../records/problem.ts";
import { cacheFolder } from "../store/compiled.mjs";
import { type FoundInFolder, findInFolder, type Memory } from "../store/found.ts";
import { compiledFolder } from "../store/running.ts";
import { count, type Io, UsageError } from "./io.ts";
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
  const compiled = compiledFolder && folder === process.cwd() && new URL("configuration.mjs", compiledFolder);
  const module: { config?: ConfigSpec } = await import((compiled || pathToFileURL(file)).href);
  return defineConfig(module.config);
}

/** Reads, annotates and merges all articles of a story, with a line of progress on a terminal. */
export async function tellStory(story: Story, io: Io): Promise<Digest> {
  return merged(await lookInto(story, io), story);
}

/** Reads and annotates the articles of a story: those that no build has seen, and all of them without the cache. */
export async function lookInto(
  story: Story,
  io: Io,
  { cache: isKept = true, memory }: { readonly cache?: boolean; readonly memory?: Memory | undefined } = {},
): Promise<FoundInFolder> {
  const line = progress(io);
  const cache = isKept ? join(cacheFolder(io.cwd), "found") : undefined;
  const found = await findInFolder(story.folder, story.config, cache, { step: line.step, ...(memory && { memory }) });
  line.end();
  if (found.damaged > 0)
    io.err(
      `${count(found.damaged, "file")} in ${cache} ${found.damaged === 1 ? "was" : "were"} damaged, and made again.\n`,
    );
  return found;
}

/** The digest of what was found. */
export const merged = (looked: FoundInFolder, { folder, config }: Story): Digest =>
  tell(looked.found, config, orNothing(looked, folder));

/** What is wrong with the articles, as it will stand in the digest. */
export const problemsIn = (looked: FoundInFolder, { folder }: Story): readonly Problem[] =>
  allProblems(looked.found, orNothing(looked, folder));

const orNothing = ({ found, problems }: FoundInFolder, folder: string): readonly Problem[] =>
  found.length === 0 && problems.length === 0 ? [nothingIn(folder)] : problems;

/** `5 articles`, and of which other files hold one of them too: `4 articles (talks.txt holds one of them again)`. */
export function articlesIn({ articles }: Digest): string {
  const again = articles.flatMap(({ alsoAt = [] }) => alsoAt);
  const held = count(articles.length, "article");
  if (again.length === 0) return held;
  const places = `${again.slice(0, NAMED).join(", ")}${again.length > NAMED ? ` and ${again.length - NAMED} more` : ""}`;
  return `${held} (${places} ${again.length === 1 ? "holds one" : "hold some"} of them again)`;
}

const NAMED = 3; // files that a line names

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
