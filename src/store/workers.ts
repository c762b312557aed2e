import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { FoundFile } from "./find-file.ts";
import { compiledFolder } from "./running.ts";
import type { Task } from "./worker.ts";

const PORTION = 16; // files at once: enough that handing over costs nothing, few enough that no core ends late

/** Looks into files on all cores. `done` is called as they are found; what comes back is in the order of the paths. */
export async function findOnAllCores(
  { paths, ...about }: Task,
  done: (files: number) => void,
): Promise<readonly FoundFile[]> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("worker.mjs", compiledFolder ?? import.meta.url)),
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  try {
    const portions = Array.from({ length: Math.ceil(paths.length / PORTION) }, (_, i) =>
      paths.slice(i * PORTION, (i + 1) * PORTION),
    );
    const found = portions.map(async (portion): Promise<readonly FoundFile[]> => {
      const files: readonly string[] = await pool.run({ ...about, paths: portion });
      done(portion.length);
      return files.map((file): FoundFile => JSON.parse(file));
    });
    return (await Promise.all(found)).flat();
  } finally {
    await pool.destroy();
  }
}
