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
import { type Site, siteOf } from "./render/site.ts";
import { readEdition } from "./store/edition.ts";
import { encoder, writerTo } from "./store/files.ts";
import { hashOf, readManifest, type Standing, standing, writeManifest } from "./store/manifest.ts";
import { ownTemplates, withOwn } from "./store/own-templates.ts";
import { drawPictures } from "./store/pictures.ts";
import { MARKER, publish } from "./store/publish.ts";

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
  readonly site: Site;
  readonly kinds: readonly { readonly name: string; readonly pages: readonly Page[] }[];
  readonly assets: Assets;
  readonly edition: Edition;
  readonly pictures: readonly SharePicture[];
}

/** What a digest's site consists of. Pages are written only when asked for their text; `before` is the former site's. */
export async function filesOf(story: Digest, config: Config, before?: Edition): Promise<SiteFiles> {
  const own = await ownTemplates(config.templates);
  const assets = loadAssets(own.sheets);
  const site = siteOf(story, config, assets, { before, parts: own.parts });
  const kinds = withOwn(pageKinds, own.kinds).map((kind) => ({ name: kind.name, pages: kind.pages(site) }));
  const paths = kinds.flatMap(({ pages }) => pages.flatMap((page) => (page.hidden ? [] : [page.path])));
  return {
    site,
    kinds: [...kinds, { name: "engines", pages: forEngines(site, paths) }],
    assets,
    edition: site.edition,
    pictures: [...new Set(Object.values(site.pictures))],
  };
}

/** What `renderSite` needs besides the story; everything may be left out. */
export interface RenderOptions {
  /** What changed is told against this: a site's folder or the file of its edition. Left out: the site that stands. */
  readonly since?: string;
  /** Where the manifest of the site that stands is kept. Left out: every file is written anew. */
  readonly manifest?: string;
  /** Of everything that the site is made from, and what is said of it: both go into the manifest. */
  readonly key?: string;
  readonly said?: (pages: number) => string;
  /** Tells people that another build has to be waited for. */
  readonly say?: (text: string) => void;
}

export interface Rendered {
  /** HTML pages of the site. */
  readonly pages: number;
  readonly edition: Edition;
  readonly before?: Edition;
  /** Files that were not there before, or were other ones. */
  readonly written: number;
  readonly unchanged: boolean;
}

/**
 * Writes a digest's site to a folder, in one step: until it is complete the old one stands. Files that are what they were
 * are taken over from there; where all are, nothing is touched. Reads no configuration of Eleventy that happens to lie in
 * the working folder.
 * @throws PublishError where the folder holds something that is not a site, or the disk does not take it.
 */
export function renderSite(
  story: Digest,
  config: Config,
  outDir: string,
  { since = outDir, manifest, key = "", said = () => "", say }: RenderOptions = {},
): Promise<Rendered> {
  return publish(
    outDir,
    async (staging) => {
      const before = await readEdition(since);
      const files = await filesOf(story, config, before);
      const old = standing(outDir, manifest === undefined ? undefined : readManifest(manifest));
      await writeFiles(files, staging, old);
      old.has(MARKER, hashOf(MARKER));
      const pages = files.kinds.flatMap((kind) => kind.pages);
      const html = pages.filter((page) => page.path.endsWith(".html")).length;
      const unchanged = old.isWhole();
      if (!unchanged) {
        old.carryTo(staging);
        if (manifest !== undefined) writeManifest(manifest, staging, { key, said: said(html), hashes: old.hashes });
      }
      return { pages: html, edition: files.edition, ...(before && { before }), written: old.others(), unchanged };
    },
    say,
  );
}

/** Writes those files of a site that `old` does not have. Each text is made only when the one before it is written. */
export async function writeFiles(
  { site, kinds, assets, pictures }: SiteFiles,
  folder: string,
  old: Pick<Standing, "has">,
): Promise<void> {
  const [encode, write] = [encoder(), writerTo(folder)];
  const framed: PageText[] = [];
  for (const page of kinds.flatMap(({ pages }) => pages)) {
    const text = textOf(page, site);
    const bytes = encode(text);
    if (old.has(page.path, hashOf(bytes))) continue;
    if (page.single) write(page.path, bytes);
    else framed.push({ path: page.path, text });
    if (framed.length === PORTION) await writePages(framed.splice(0), folder);
  }
  if (framed.length > 0) await writePages(framed, folder);
  for (const { path, bytes } of assets.files) if (!old.has(path, hashOf(bytes))) write(path, bytes);
  await drawPictures(
    pictures.filter(({ path, svg }) => !old.has(path, hashOf(svg()))),
    folder,
  );
}

const PORTION = 500; // pages: the texts of all of them are held at once, 20 to 200 KB each

interface PageText {
  readonly path: string;
  readonly text: string;
}

/** Pages to files, by Eleventy: one virtual template, paginated one by one. */
async function writePages(pages: readonly PageText[], output: string): Promise<void> {
  const { Eleventy } = await import("@11ty/eleventy"); // half a second, and only where pages are written
  const empty = await mkdtemp(join(tmpdir(), "dateline-")); // nothing but the pages is Eleventy's input
  try {
    const eleventy = new Eleventy(empty, output, {
      quietMode: true,
      configPath: null,
      config: (eleventyConfig: EleventyConfig) => {
        eleventyConfig.addGlobalData(
          "pages",
          pages.map((page) => new TextPage(page)),
        );
        eleventyConfig.addTemplate("page.11ty.js", {
          data: {
            pagination: { data: "pages", size: 1, alias: "one" },
            eleventyExcludeFromCollections: true,
            eleventyAllowMissingExtension: true, // hosts look for "_headers" and ".nojekyll"
            permalink: ({ one }: { readonly one: PageText }) => one.path,
          },
          render: ({ one }: { readonly one: PageText }) => one.text,
        });
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
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
  eleventy.on("eleventy.after", ({ directories }) => drawPictures(files.pictures, join(directories.output, config.at)));
}

/**
 * One virtual template for each kind of page, paginated one by one over its pages. Pages are instances of a class,
 * because Eleventy copies plain objects for each template; they are never templates themselves, so nothing in an article
 * is ever run.
 */
function addFiles(
  eleventy: EleventyConfig,
  { site, kinds, assets }: Pick<SiteFiles, "site" | "kinds" | "assets">,
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
      render: ({ one }: { readonly one: Page }) => textOf(one, site),
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

class TextPage implements PageText {
  readonly path: string;
  readonly text: string;
  constructor({ path, text }: PageText) {
    this.path = path;
    this.text = text;
  }
}

class OnePage implements Page {
  readonly path: string;
  readonly content: Page["content"];
  readonly base?: string;
  constructor({ path, content, base }: Page) {
    this.path = path;
    this.content = content;
    if (base !== undefined) this.base = base;
  }
}

async function writeAssets(output: string, { files }: Pick<Assets, "files">): Promise<void> {
  await mkdir(join(output, "assets"), { recursive: true });
  await Promise.all(files.map(({ path, bytes }) => writeFile(join(output, path), bytes)));
}
