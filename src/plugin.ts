import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { forEngines } from "../templates/pages/data.tsx";
import { pageKinds } from "../templates/pages/index.ts";
import { type Config, type ConfigSpec, defineConfig } from "./config.ts";
import type { Digest } from "./records/digest.ts";
import { formatProblem } from "./records/problem.ts";
import { type Assets, loadAssets } from "./render/assets.ts";
import type { Edition } from "./render/edition.ts";
import { type Page, textOf } from "./render/page.ts";
import type { SharePicture } from "./render/share.ts";
import { siteOf } from "./render/site.ts";
import { readEdition } from "./store/edition.ts";
import { ownTemplates, withOwn } from "./store/own-templates.ts";
import { drawPictures } from "./store/pictures.ts";
import { publish } from "./store/publish.ts";

/** The part of Eleventy's configuration object that the plugin uses (Eleventy ships no types). */
export interface EleventyConfig {
  addGlobalData(name: string, data: unknown): void;
  addPlugin(plugin: (eleventy: EleventyConfig, options?: ConfigSpec) => Promise<void>, options?: ConfigSpec): void;
  addTemplate(path: string, template: object): void;
  readonly directories?: { readonly output: string };
  on(event: string, run: (event: { readonly directories: { readonly output: string } }) => Promise<void>): void;
}

/** The files of a digest's site: pages by kind, and what stands beside them. */
export interface SiteFiles {
  readonly kinds: readonly { readonly name: string; readonly pages: readonly Page[] }[];
  readonly assets: Assets;
  readonly edition: Edition;
  readonly pictures: readonly SharePicture[];
}

/** What a digest's site consists of. Pages are written only when asked for their text; `before` is the former site's. */
export async function filesOf(story: Digest, config: Config, before?: Edition): Promise<SiteFiles> {
  const own = await ownTemplates(config.templates);
  const assets = loadAssets(own.sheets);
  const site = siteOf(story, config, assets, before);
  const kinds = withOwn(pageKinds, own.kinds).map((kind) => ({ name: kind.name, pages: kind.pages(site) }));
  const paths = kinds.flatMap(({ pages }) => pages.flatMap((page) => (page.hidden ? [] : [page.path])));
  return {
    kinds: [...kinds, { name: "engines", pages: forEngines(site, paths) }],
    assets,
    edition: site.edition,
    pictures: Object.values(site.pictures),
  };
}

/**
 * Writes a digest's site to a folder, in one step: until it is complete the old one stands. Reads no configuration of
 * Eleventy that happens to lie in the working folder. What changed is told against `since`: a site's folder or the file of
 * its edition; where left out, the site that stands in `outDir`.
 * @throws PublishError where the folder holds something that is not a site.
 */
export async function renderSite(
  story: Digest,
  config: Config,
  outDir: string,
  since = outDir,
): Promise<{ readonly pages: number; readonly edition: Edition; readonly before?: Edition }> {
  const before = await readEdition(since);
  const files = await filesOf(story, config, before);
  await publish(outDir, async (staging) => {
    await write(staging, files, story, config);
    await drawPictures(files.pictures, staging, outDir);
  });
  return {
    pages: files.kinds.reduce((sum, kind) => sum + kind.pages.filter((page) => page.path.endsWith(".html")).length, 0),
    edition: files.edition,
    ...(before && { before }),
  };
}

const PORTION = 1000; // pages: Eleventy holds the text of all that it writes at once, about 20 KB each

async function write(staging: string, { kinds, assets }: SiteFiles, story: Digest, config: Config): Promise<void> {
  const { Eleventy } = await import("@11ty/eleventy"); // half a second, and only where pages are written
  const empty = await mkdtemp(join(tmpdir(), "dateline-")); // nothing but the pages is Eleventy's input
  try {
    for (const portion of portions(kinds)) {
      const eleventy = new Eleventy(empty, staging, {
        quietMode: true,
        configPath: null,
        config: (eleventyConfig: EleventyConfig) =>
          addFiles(eleventyConfig, { kinds: portion, assets }, story, { ...config, at: "" }),
      });
      eleventy.disableLogger();
      await eleventy.write();
    }
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

/** The pages in portions, each at most that many; a kind may go on in the next. */
function portions(kinds: SiteFiles["kinds"]): SiteFiles["kinds"][] {
  const all = kinds.flatMap(({ name, pages }) => pages.map((page) => ({ name, page })));
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, i) => {
    const pages = new Map<string, Page[]>();
    for (const { name, page } of all.slice(i * PORTION, (i + 1) * PORTION)) {
      const list = pages.get(name);
      if (list) list.push(page);
      else pages.set(name, [page]);
    }
    return [...pages].map(([name, pages]) => ({ name, pages }));
  });
}

/**
 * The Eleventy plugin: `eleventyConfig.addPlugin(dateline, options)`, options as in `defineConfig`, reads the articles in
 * `options.seeds`, says on stderr what is wrong with them, and puts their pages into the site and their digest into its
 * global data, as `dateline.digest`.
 * @throws ConfigError when an option is unknown or wrong.
 */
export async function dateline(eleventy: EleventyConfig, options: ConfigSpec = {}): Promise<void> {
  const config = defineConfig(options);
  // Only here: writing a digest that is there already needs neither readers nor models.
  const [{ digest }, { readFolder }] = await Promise.all([import("./pipeline.ts"), import("./store/folder.ts")]);
  const { sources, problems } = await readFolder(config.seeds, config.limits);
  const told = await digest(sources, config, { problems });
  for (const problem of told.problems) console.error(formatProblem(problem));
  const before = eleventy.directories && (await readEdition(join(eleventy.directories.output, config.at)));
  const files = await filesOf(told, config, before);
  addFiles(eleventy, files, told, config);
  eleventy.on("eleventy.after", ({ directories }) => {
    const folder = join(directories.output, config.at);
    return drawPictures(files.pictures, folder, folder);
  });
}

/**
 * One virtual template for each kind of page, paginated one by one over its pages. Pages are instances of a class,
 * because Eleventy copies plain objects for each template; they are never templates themselves, so nothing in an article
 * is ever run.
 */
function addFiles(
  eleventy: EleventyConfig,
  { kinds, assets }: Pick<SiteFiles, "kinds" | "assets">,
  story: Digest,
  { at }: Config,
): void {
  eleventy.addGlobalData("dateline", new Shared(story, kinds));
  for (const { name } of kinds) {
    eleventy.addTemplate(`dateline-${name}.11ty.js`, {
      data: {
        pagination: { data: `dateline.pages.${name}`, size: 1, alias: "one" },
        eleventyExcludeFromCollections: true,
        eleventyAllowMissingExtension: true, // hosts look for "_headers" and ".nojekyll"
        permalink: ({ one }: { readonly one: Page }) => posix.join(at, one.path),
      },
      render: ({ one }: { readonly one: Page }) => textOf(one),
    });
  }
  eleventy.on("eleventy.after", ({ directories }) => writeAssets(join(directories.output, at), assets));
}

/** What templates of other people's sites may use: `dateline.digest`. A class, so that Eleventy does not copy it. */
class Shared {
  readonly digest: Digest;
  readonly pages: Readonly<Record<string, readonly OnePage[]>>;
  constructor(digest: Digest, kinds: SiteFiles["kinds"]) {
    this.digest = digest;
    this.pages = Object.fromEntries(kinds.map(({ name, pages }) => [name, pages.map((page) => new OnePage(page))]));
  }
}

class OnePage implements Page {
  readonly path: string;
  readonly content: Page["content"];
  constructor({ path, content }: Page) {
    this.path = path;
    this.content = content;
  }
}

async function writeAssets(output: string, { files }: Assets): Promise<void> {
  await mkdir(join(output, "assets"), { recursive: true });
  await Promise.all(files.map(({ path, bytes }) => writeFile(join(output, path), bytes)));
}
