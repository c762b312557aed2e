import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";

/** In every site: says that the folder may be replaced as a whole. */
const MARKER = "dateline.json";

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

/**
 * Builds a site completely in a folder beside `target`, then puts it in the place of the old one. Until then readers see
 * the old site, whole. A build that was killed leaves either the old site or, for the instant between two renames, none:
 * `mend` puts that right, and is called here first.
 * @throws PublishError where `target` holds something that is not a site of ours.
 */
export async function publish<Result>(target: string, build: (staging: string) => Promise<Result>): Promise<Result> {
  const place = resolve(target);
  const parent = dirname(place);
  await mkdir(parent, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new PublishError(`${place} cannot be made (${error.code}). Name another folder with --out.`);
  });
  await mend(place);
  await refuseForeign(place);
  const staging = await mkdtemp(`${hidden(place, "new")}-${process.pid}-`);
  try {
    const result = await build(staging);
    await writeFile(join(staging, MARKER), MARK);
    await swap(staging, place);
    return result;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Puts back the old site where a build was killed between taking it away and putting the new one there, and clears away
 * what killed builds left.
 */
export async function mend(target: string): Promise<void> {
  const place = resolve(target);
  const begun = `${basename(hidden(place, "new"))}-`;
  for (const name of await readdir(dirname(place))) {
    const builder = Number(name.startsWith(begun) && name.slice(begun.length).split("-")[0]);
    if (builder > 0 && !isRunning(builder)) await rm(join(dirname(place), name), { recursive: true, force: true });
  }
  const old = hidden(place, "old");
  if (!existsSync(old)) return;
  if (existsSync(target)) await rm(old, { recursive: true, force: true });
  else await rename(old, target);
}

/** Two renames: as near to one step as folders allow on every system. */
async function swap(staging: string, place: string): Promise<void> {
  const old = hidden(place, "old");
  if (!existsSync(place)) return rename(staging, place);
  await rename(place, old);
  try {
    await rename(staging, place);
  } catch (error) {
    await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** `/x/dist` -> `/x/.dist.new`: on the same disk, so that renaming never copies. */
const hidden = (place: string, what: "new" | "old"): string => join(dirname(place), `.${basename(place)}.${what}`);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
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
