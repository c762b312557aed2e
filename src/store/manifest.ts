import { hash } from "node:crypto";
import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allBeside } from "./beside.ts";
import { keep } from "./keep.ts";

/** What a build wrote, so that the next one can tell what it need not write again. */
export interface Manifest {
  /** Of everything that the site was made from. */
  readonly key: string;
  /** What the build said of it: counts of articles, claims and so on. */
  readonly said: string;
  readonly files: Readonly<Record<string, Written>>;
}

/** A file of a site: the hash of its content, then size, time of change and number as the file system knows it. */
export type Written = readonly [hash: string, size: number, mtimeMs: number, ino: number];

/** Where the manifest of the site in a folder is kept. */
export const manifestOf = (site: string, cache: string): string => join(cache, "sites", `${hashOf(site)}.json`);

/** The manifest that was kept; nothing where there is none or it is damaged. */
export function readManifest(file: string): Manifest | undefined {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
    return typeof manifest.key === "string" && typeof manifest.files === "object" ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what stands in a site that is about to be published; its files have these hashes. Where nothing can be kept there,
 * the next build writes every file anew.
 */
export function writeManifest(
  file: string,
  site: string,
  { hashes, ...about }: Omit<Manifest, "files"> & { readonly hashes: ReadonlyMap<string, string> },
): void {
  const files: Record<string, Written> = {};
  for (const [path, hash] of hashes) {
    const { size, mtimeMs, ino } = lstatSync(join(site, path));
    files[path] = [hash, size, mtimeMs, ino];
  }
  keep(file, { ...about, files } satisfies Manifest);
}

/** A site that stands, as the next one is made beside it. */
export interface Standing {
  /** Notes a file of the new site; whether the old one has it with this content. */
  readonly has: (path: string, hash: string) => boolean;
  /** The hashes of all files of the new site. */
  readonly hashes: ReadonlyMap<string, string>;
  /** How many files the old site does not have. */
  readonly others: () => number;
  /** Whether the old site has all files of the new one, and no other. */
  readonly isWhole: () => boolean;
  /** Gives the new site all files that the old one has. */
  readonly carryTo: (staging: string) => void;
}

/** The site in a folder, with what is known of it; without, nothing in it is taken for what it should be. */
export function standing(site: string, manifest: Manifest | undefined): Standing {
  const hashes = new Map<string, string>();
  const same: string[] = [];
  return {
    has: (path, hash) => {
      hashes.set(path, hash);
      const written = manifest?.files[path];
      const isSame = written?.[0] === hash && stands(site, path, written);
      if (isSame) same.push(path);
      return isSame;
    },
    hashes,
    others: () => hashes.size - same.length,
    isWhole: () => same.length === hashes.size && count(site) === hashes.size,
    carryTo: (staging) => {
      for (const folder of new Set(same.map((path) => dirname(path))))
        mkdirSync(join(staging, folder), { recursive: true });
      for (const path of same) carry(join(site, path), join(staging, path));
    },
  };
}

/** Whether a site is what was written, with nothing missing, other or added, and nothing that a build left beside it. */
export function standsWhole(site: string, { files }: Manifest): boolean {
  if (allBeside(site, "new", "old", "lock").length > 0) return false; // a build is at it, or was killed
  const paths = Object.keys(files);
  return paths.every((path) => stands(site, path, files[path])) && count(site) === paths.length;
}

/** Whether a file is still the one that was written, as far as its size, time and number tell. */
function stands(site: string, path: string, written: Written | undefined): boolean {
  const stat = written && lstatSync(join(site, path), { throwIfNoEntry: false });
  if (!stat?.isFile()) return false;
  const [, size, mtimeMs, ino] = written as Written;
  return stat.size === size && stat.mtimeMs === mtimeMs && stat.ino === ino;
}

/** A second name for the file, or, where the disk has none of those, a copy. */
function carry(from: string, to: string): void {
  try {
    linkSync(from, to); // at once: a third of what handing it to another thread costs
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

/** Of a file's content: 128 bits, short enough to keep a hundred thousand of them. */
export const hashOf = (content: string | Uint8Array): string => hash("sha256", content, "base64url").slice(0, 22);

function count(folder: string): number {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.reduce((sum, one) => sum + (one.isDirectory() ? count(join(folder, one.name)) : 1), 0);
  } catch {
    return 0;
  }
}
