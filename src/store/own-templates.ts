import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import type { PageKind } from "../render/page.ts";

/** What a person's own `templates/` folder puts in the place of ours, or beside it. */
export interface OwnTemplates {
  /** From `pages/*.tsx` (or ts, jsx, mjs, js): every exported kind of page. */
  readonly kinds: readonly PageKind[];
  /** From `parts/*.tsx`: every exported component, as "quote/Quote" by its file and its name. */
  readonly parts: ReadonlyMap<string, unknown>;
  /** From `assets/*.css`, by file name. */
  readonly sheets: ReadonlyMap<string, string>;
}

const MODULE = /\.(?:tsx|ts|jsx|mjs|js)$/;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Reads a folder of templates; nothing where there is none. Code in it is the site owner's and runs. */
export async function ownTemplates(folder: string | undefined): Promise<OwnTemplates> {
  if (folder === undefined) return { kinds: [], parts: new Map(), sheets: new Map() };
  const pages = await namesIn(join(folder, "pages"), MODULE);
  const others = await namesIn(join(folder, "parts"), MODULE);
  const modules = await loadModules(folder, [
    ...pages.map((name) => `pages/${name}`),
    ...others.map((name) => `parts/${name}`),
  ]);
  const parts = new Map<string, unknown>();
  for (const name of others) {
    for (const [part, value] of Object.entries(modules.get(`parts/${name}`) ?? {})) {
      if (typeof value === "function" && /^[A-Z]/.test(part)) parts.set(`${name.replace(MODULE, "")}/${part}`, value);
    }
  }
  const sheets = new Map<string, string>();
  for (const file of await namesIn(join(folder, "assets"), /\.css$/)) {
    sheets.set(file, await readFile(join(folder, "assets", file), "utf8"));
  }
  return {
    kinds: pages.flatMap((name) => Object.values(modules.get(`pages/${name}`) ?? {}).filter(isKind)),
    parts,
    sheets,
  };
}

/** Ours in their order, each replaced by the own one of its name; own ones of other names follow. */
export function withOwn(ours: readonly PageKind[], own: readonly PageKind[]): readonly PageKind[] {
  const byName = new Map(own.map((kind) => [kind.name, kind]));
  const names = new Set(ours.map((kind) => kind.name));
  return [...ours.map((kind) => byName.get(kind.name) ?? kind), ...own.filter((kind) => !names.has(kind.name))];
}

type Modules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * The owner's modules, compiled as ours are, so that they may hold types and JSX, whatever their site is set up for and
 * however this program was started.
 */
async function loadModules(folder: string, files: readonly string[]): Promise<Modules> {
  if (files.length === 0) return new Map();
  const { build } = await import("esbuild");
  const out = await mkdtemp(join(tmpdir(), "dateline-own-"));
  try {
    await build({
      entryPoints: files.map((file, index) => ({ in: resolve(folder, file), out: String(index) })),
      outdir: out,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "dateline",
      logLevel: "silent",
      plugins: [ours],
    });
    const load = async (file: string, index: number): Promise<readonly [string, Record<string, unknown>]> => [
      file,
      await import(pathToFileURL(join(out, `${index}.mjs`)).href),
    ];
    return new Map(await Promise.all(files.map(load)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const DOORS: Readonly<Record<string, string>> = {
  dateline: "src/index.ts",
  "dateline/jsx-runtime": "src/render/jsx-runtime.ts",
};

/** Leads "dateline/templates/parts/quote" and what JSX becomes to our source; packages stay where they are. */
const ours: Plugin = {
  name: "ours",
  setup(build) {
    build.onResolve({ filter: /^dateline(?:\/|$)/ }, ({ path }) => ({
      path: join(ROOT, DOORS[path] ?? `${path.slice("dateline/".length)}.tsx`),
    }));
    build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === "asked" || kind === "entry-point" || isBuiltin(path)) return undefined;
      const found = await build.resolve(path, { kind, resolveDir, pluginData: "asked" });
      return found.errors.length > 0 ? found : { path: pathToFileURL(found.path).href, external: true };
    });
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith("x") ? "tsx" : "ts",
    }));
  },
};

async function namesIn(folder: string, what: RegExp): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => what.test(name)).sort();
}

const isKind = (value: unknown): value is PageKind =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  "pages" in value &&
  typeof value.pages === "function";
