import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

/**
 * Values that took long to make, kept between builds under the hash of what they were made from: one small compressed file
 * each, put in place by renaming. So a build may be killed at any moment, two may run at once, and gzip's own checksum tells
 * a damaged value, which counts as none. (An lmdb file that is cut short or overwritten ends Node with a bus error.)
 */
export interface Cache {
  /** Nothing where the value was never kept, or is damaged: then `damaged` counts it. */
  readonly get: (key: string) => unknown;
  /** Never fails: a full disk only means that the value will have to be made again. */
  readonly put: (key: string, value: unknown) => void;
  /** How many values were found damaged. */
  readonly damaged: () => number;
  /** Clears away what no build has asked for, once that is most of what is kept. */
  readonly sweep: () => Promise<void>;
}

const SPARE = 1000; // values kept although this build did not ask for them: of other stories, of articles moved about

/** A key made of the parts; no two lists of parts give the same. */
export const keyOf = (...parts: readonly (string | Uint8Array)[]): string =>
  parts
    .reduce<ReturnType<typeof createHash>>(
      (hash, part) => hash.update(`${part.length} `).update(part),
      createHash("sha256"),
    )
    .digest("hex");

/** Keeps nothing and has nothing: for `--no-cache`. */
export const noCache: Cache = {
  get: () => undefined,
  put: () => {},
  damaged: () => 0,
  sweep: async () => {},
};

/** The values in a folder, which is made when the first one is kept. */
export function openCache(folder: string): Cache {
  const asked = new Set<string>();
  let damaged = 0;
  const placeOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json.gz`);
  return {
    get: (key) => {
      asked.add(key);
      const bytes = bytesOf(placeOf(key));
      if (!bytes) return undefined;
      try {
        return JSON.parse(gunzipSync(bytes).toString());
      } catch {
        damaged += 1;
        return undefined;
      }
    },
    put: (key, value) => {
      const place = placeOf(key);
      const begun = `${place}.${process.pid}`;
      // At once: handing each of three small steps to another thread took longer than the steps.
      try {
        const bytes = gzipSync(JSON.stringify(value), { level: 1 });
        if (!written(begun, bytes)) {
          mkdirSync(dirname(place), { recursive: true });
          writeFileSync(begun, bytes);
        }
        renameSync(begun, place);
      } catch {
        remove(begun);
      }
    },
    damaged: () => damaged,
    sweep: async () => {
      const files = await readdir(folder, { recursive: true }).catch(() => []);
      const kept = files.filter((file) => file.includes("."));
      if (kept.length <= 2 * asked.size + SPARE) return;
      const wanted = new Set([...asked].map((key) => placeOf(key)));
      const idle = kept.map((file) => join(folder, file)).filter((file) => !wanted.has(file));
      for (const file of idle) await rm(file, { force: true });
    },
  };
}

/** Whether there is a folder for it. @throws whatever else is wrong. */
function written(file: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(file, bytes);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // nothing can be written or removed there: the value is made again
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
