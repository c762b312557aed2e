import { randomBytes } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

const LOOK_MS = 50; // how often a waiting build looks again

/**
 * Waits until no other process holds the lock, then holds it until the function that comes back is called. A lock whose
 * holder has died counts as none. `waiting` is called once if there is somebody to wait for, with its process id.
 * @throws the file system's error where no file can be made there.
 */
export async function lock(file: string, waiting: (pid: number) => void): Promise<() => void> {
  const own = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(own, identityOf(process.pid) ?? "");
  try {
    for (let turn = 0; !taken(own, file); turn += 1) {
      const holder = read(file);
      if (holder === undefined) continue; // given back in this moment
      const pid = Number(holder.split(" ")[0]);
      if (identityOf(pid) !== holder) clear(file, holder);
      else {
        if (turn === 0) waiting(pid);
        await setTimeout(LOOK_MS);
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** A second name for a file appears whole or not at all: the lock never stands without its holder's name in it. */
function taken(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes away what processes that were killed while they waited or gave back the lock left beside it. */
export function clearLocks(file: string): void {
  const begun = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file)).filter((one) => one.startsWith(begun))) {
    const pid = Number(name.slice(begun.length).split(".")[0]);
    if (identityOf(pid) === undefined) rmSync(join(dirname(file), name), { force: true });
  }
}

/** Takes away a dead holder's lock; where another has been quicker and holds it by now, gives it back. */
function clear(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== dead) taken(aside, file);
  } catch {
    // another has cleared it
  }
  rmSync(aside, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** A process by its number and, where the system tells, when it was started: numbers are given again. */
function identityOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined;
  }
  const stat = read(`/proc/${pid}/stat`);
  const started = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return `${pid} ${started ?? "unknown"} ${read("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}`;
}
