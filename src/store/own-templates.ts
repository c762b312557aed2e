import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageKind } from "../render/page.ts";

/** What a person's own `templates/` folder puts in the place of ours, or beside it. */
export interface OwnTemplates {
  /** From `pages/*.tsx` (or ts, mjs, js): every exported kind of page. */
  readonly kinds: readonly PageKind[];
  /** From `assets/*.css`, by file name. */
  readonly sheets: ReadonlyMap<string, string>;
}

const MODULE = /\.(?:tsx|ts|mjs|js)$/;

/** Reads a folder of templates; nothing where there is none. Code in it is the site owner's and runs. */
export async function ownTemplates(folder: string | undefined): Promise<OwnTemplates> {
  if (folder === undefined) return { kinds: [], sheets: new Map() };
  const kinds: PageKind[] = [];
  for (const file of await namesIn(join(folder, "pages"), MODULE)) {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(folder, "pages", file)).href);
    kinds.push(...Object.values(module).filter(isKind));
  }
  const sheets = new Map<string, string>();
  for (const file of await namesIn(join(folder, "assets"), /\.css$/)) {
    sheets.set(file, await readFile(join(folder, "assets", file), "utf8"));
  }
  return { kinds, sheets };
}

/** Ours in their order, each replaced by the own one of its name; own ones of other names follow. */
export function withOwn(ours: readonly PageKind[], own: readonly PageKind[]): readonly PageKind[] {
  const byName = new Map(own.map((kind) => [kind.name, kind]));
  const names = new Set(ours.map((kind) => kind.name));
  return [...ours.map((kind) => byName.get(kind.name) ?? kind), ...own.filter((kind) => !names.has(kind.name))];
}

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
