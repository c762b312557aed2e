import { constants, type Dirent } from "node:fs";
import { type FileHandle, open, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { type Config, ConfigError } from "../config.ts";
import { largerThan } from "../read/limits.ts";
import { wayOutOf } from "../read/other-kinds.ts";
import type { Problem } from "../records/problem.ts";
import type { Source } from "../stages.ts";

/** What a folder holds: the files to read, and what was left out and why. Both in the order of their paths. */
export interface Listing {
  /** Relative to the folder, with forward slashes, sorted by code unit. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

export interface FolderRead {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

const DEEPEST = 50; // levels of folders; a newsroom's archive has five
const NAMED = 5; // files of other kinds that a message names
/** What lies beside articles, and what saved pages bring along. */
const COMPANION =
  /\.(?:png|jpe?g|gif|webp|avif|svgz?|ico|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|mkv|webm|wav|ogg|css|m?js|cjs|tsx?|jsx|map|woff2?|ttf|otf|eot|exe|dll|so|db|sqlite|lock|bak|swp|tmp|log|ini|cfg|conf|ya?ml|toml|py|rb|sh|php|java|c|h|cpp|rs|go|sql)$/i;
/** What browsers put the parts of a saved page into, beside it: `Report.html`, `Report_files`. */
const PARTS = /^(?<page>.+?)(?:_files|[-_ ](?:Dateien|fichiers|archivos|bestanden|filer|file)|\.files)$/i;

/**
 * Every article file of a folder and its subfolders. Hidden files, pictures and the like are left alone, and said only where
 * there is nothing else; documents of kinds that are not read are said with a way out, and so are links, pipes and devices, which are
 * never opened: nothing outside the folder is read and nothing hangs.
 * @throws ConfigError when there is no such folder.
 */
export async function readFolder(folder: string, limits: Config["limits"]): Promise<FolderRead> {
  const { paths, problems } = await listFolder(folder);
  const read = [];
  for (const path of paths) read.push(await readFileOf(folder, path, limits));
  return {
    sources: read.flatMap((one) => ("bytes" in one ? [one] : [])),
    problems: [...problems, ...read.flatMap((one) => ("rule" in one ? [one] : []))],
  };
}

const PAGE = /^(?<page>.+)\.(?:x?html?|xht)$/i;

/** The folder of a saved page's parts; what frames it has are no articles. */
const isPartsOf = (entry: Dirent, pages: ReadonlySet<string>): boolean =>
  entry.isDirectory() && pages.has(PARTS.exec(entry.name)?.groups?.page ?? "");

/** The paths alone, for those who read file by file. @throws ConfigError when there is no such folder. */
export async function listFolder(folder: string): Promise<Listing> {
  const root = await realFolder(folder);
  const paths: string[] = [];
  const companions: string[] = [];
  const unread: string[] = [];
  const problems: Problem[] = [];
  const visit = async (inside: string, depth: number): Promise<void> => {
    const entries = await entriesOf(root, inside, problems);
    const pages = new Set(entries.flatMap(({ name }) => PAGE.exec(name)?.groups?.page ?? []));
    for (const entry of entries) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith(".") || isPartsOf(entry, pages)) companions.push(path);
      else if (entry.isDirectory()) {
        if (depth < DEEPEST) await visit(path, depth + 1);
        else problems.push(problem(path, "folder-too-deep", `Folders nest deeper than ${DEEPEST}.`, "Move it up."));
      } else if (entry.isSymbolicLink()) {
        problems.push(problem(path, "link-not-followed", "This is a link.", "Put the file itself into the folder."));
      } else if (!entry.isFile()) problems.push(notAFile(path));
      else if (COMPANION.test(entry.name)) companions.push(path);
      else if (wayOutOf(entry.name) !== undefined) unread.push(path);
      else paths.push(path);
    }
  };
  await visit("", 0);
  const others = paths.length === 0 ? [...unread, ...companions] : unread;
  problems.unshift(...notArticles(others.sort(byCodeUnit)));
  return { paths: paths.sort(byCodeUnit), problems };
}

/**
 * One file's bytes, or why they cannot be had. It is opened without following a link or waiting for a pipe, and looked at
 * once more when it is open: what the listing saw may have been exchanged since.
 */
export async function readFileOf(folder: string, path: string, limits: Config["limits"]): Promise<Source | Problem> {
  let file: FileHandle | undefined;
  try {
    file = await open(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = await file.stat();
    if (!stat.isFile()) return notAFile(path);
    const large = largerThan(path, stat.size, limits);
    if (large) return large;
    return { path: path.normalize("NFC"), bytes: await file.readFile() };
  } catch (error) {
    return unreadable(path, error);
  } finally {
    await file?.close();
  }
}

async function realFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    await readdir(root);
    return root;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is a file" : `cannot be read (${code})`;
    throw new ConfigError(`The folder ${folder} ${why}. Name a folder with articles in it.`);
  }
}

async function entriesOf(root: string, inside: string, problems: Problem[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(root, inside), { withFileTypes: true });
    return entries.sort((a, b) => byCodeUnit(a.name, b.name));
  } catch (error) {
    problems.push(unreadable(inside, error));
    return [];
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const problem = (path: string, rule: string, reason: string, note: string): Problem => ({
  rule,
  reason,
  fatal: true,
  path,
  note,
});

const notAFile = (path: string): Problem =>
  problem(path, "not-a-file", "This is a pipe, a socket or a device.", "Save the article as a file.");

function unreadable(path: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ELOOP")
    return problem(path, "link-not-followed", "This is a link.", "Put the file itself into the folder.");
  const wayOut = code === "ENOENT" ? "Rename it: its name may not be UTF-8." : "Look at its permissions.";
  return problem(path, "unreadable", `It cannot be read (${code ?? "unknown reason"}).`, wayOut);
}

/** Said once for all that have one way out. */
function notArticles(paths: readonly string[]): Problem[] {
  const byWayOut = new Map<string, string[]>();
  for (const path of paths) {
    const note = wayOutOf(path) ?? "Save the articles among them as text, Markdown or HTML, and move the others out.";
    byWayOut.set(note, [...(byWayOut.get(note) ?? []), path]);
  }
  return [...byWayOut].map(([note, all]) => ({
    rule: "not-an-article",
    reason: `${all.length === 1 ? "One file is" : `${all.length} files are`} of a kind that is not read: ${all.slice(0, NAMED).join(", ")}${all.length > NAMED ? ", ..." : ""}.`,
    fatal: false,
    note,
  }));
}
