import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { allBeside, beside } from "./beside.ts";
import { clearLocks, lock } from "./lock.ts";

/** In every site: says that the folder may be replaced as a whole. */
export const MARKER = "dateline.json";

const MARK = `${JSON.stringify({ generator: "Dateline" })}\n`;

/** Whether a folder is a site that Dateline made: such a folder may be replaced, and is never read as articles. */
export const isSite = (folder: string): Promise<boolean> =>
  readFile(join(folder, MARKER), "utf8").then(
    (text) => text === MARK,
    () => false,
  );

/** A folder that publishing will not replace, and the way out. */
export class PublishError extends Error {
  override readonly name = "PublishError";
}

/** What a build tells of itself: a site that is what it was is not put in place again. */
interface Outcome {
  readonly unchanged?: boolean;
}

/**
 * Builds a site completely in a folder beside `target`, then puts it in the place of the old one. Until then readers see
 * the old site, whole. A build that was killed leaves either the old site or, for the instant between two renames, none:
 * `mend` puts that right, and is called here first. Of two builds at once the second waits, and says so through `say`.
 * @throws PublishError where `target` holds something that is not a site of ours, or the disk does not take the site.
 */
export async function publish<Result extends Outcome>(
  target: string,
  build: (staging: string) => Promise<Result>,
  say: (text: string) => void = () => {},
): Promise<Result> {
  const place = resolve(target);
  const parent = dirname(place);
  await mkdir(parent, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new PublishError(`${place} cannot be made (${error.code}). Name another folder with --out.`);
  });
  try {
    const release = await lock(beside(place, "lock"), (pid) =>
      say(`Waiting for another build of ${place} (process ${pid}).`),
    );
    try {
      await mend(place);
      await refuseForeign(place);
      return await replace(place, build);
    } finally {
      release();
    }
  } catch (error) {
    throw failure(error, place) ?? error;
  }
}

async function replace<Result extends Outcome>(
  place: string,
  build: (staging: string) => Promise<Result>,
): Promise<Result> {
  const staging = await mkdtemp(`${beside(place, "new")}-`);
  try {
    await writeFile(join(staging, MARKER), MARK);
    const result = await build(staging);
    if (!result.unchanged) await swap(staging, place);
    return result;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "Your share of the disk is full",
  EROFS: "The disk cannot be written",
  EACCES: "There is no permission to write",
  EPERM: "There is no permission to write",
  EMFILE: "This process may not open more files (ulimit -n)",
  ENFILE: "The system cannot open more files",
};

/** What a person can mend, in words; `error` may be wrapped in Eleventy's. */
function failure(error: unknown, place: string): PublishError | undefined {
  for (let one = error; one instanceof Error; one = (one as { originalError?: unknown }).originalError ?? one.cause) {
    const { code, path } = one as NodeJS.ErrnoException;
    const why = code === undefined ? undefined : FAILURES[code];
    if (why) return new PublishError(`${why}${path ? ` (${path})` : ""}. ${place} stands as it was.`);
  }
  return undefined;
}

/**
 * Puts back the old site where a build was killed between taking it away and putting the new one there, and clears away
 * what killed builds left. To be called by the one that holds the lock: no other build has a new site there.
 */
async function mend(place: string): Promise<void> {
  const parent = dirname(place);
  for (const name of allBeside(place, "new")) rmSync(join(parent, name), { recursive: true, force: true });
  clearLocks(beside(place, "lock"));
  const old = beside(place, "old");
  if (!existsSync(old)) return;
  if (existsSync(place)) rmSync(old, { recursive: true, force: true });
  else await rename(old, place);
}

/** Two renames: as near to one step as folders allow on every system. */
async function swap(staging: string, place: string): Promise<void> {
  const old = beside(place, "old");
  if (!existsSync(place)) return rename(staging, place);
  await rename(place, old);
  try {
    await rename(staging, place);
  } catch (error) {
    await rename(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

async function refuseForeign(place: string): Promise<void> {
  if (!existsSync(place)) return;
  const inside = await readdir(place).catch(() => {
    throw new PublishError(`${place} is not a folder. Name another one with --out.`);
  });
  const own = relative(await realpath(place), await realpath(process.cwd()));
  const holdsUs = own === "" || !own.startsWith("..") || place === homedir();
  if (holdsUs)
    throw new PublishError(`${place} holds the folder you are in and would be replaced. Name another one with --out.`);
  if (inside.length === 0 || (await isSite(place))) return;
  throw new PublishError(
    `${place} holds files that are not a site of Dateline and would be lost. Empty it or name another folder with --out.`,
  );
}
