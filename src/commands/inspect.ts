import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { annotate, readSource } from "../pipeline.ts";
import { inspection } from "./inspection.ts";
import { type ExitCode, type Io, report, UsageError } from "./io.ts";
import { loadConfig } from "./story.ts";

/**
 * `dateline inspect FILE [--json]`: an article with its annotations, to read in a terminal, or as records: {article,
 * reading}, a list of them where the file holds several articles. "-" reads plain text or any known format from stdin.
 */
export async function inspect(file: string, options: { json?: boolean }, io: Io): Promise<ExitCode> {
  const config = await loadConfig(io.cwd);
  const bytes = file === "-" ? await io.stdin() : await bytesOf(resolve(io.cwd, file));
  const { articles, problems } = await readSource(file === "-" ? "stdin.txt" : basename(file), bytes, config);
  const read = articles.map((article) => ({ article, reading: annotate(article, config) }));
  if (options.json) await io.out(`${JSON.stringify(read.length === 1 ? read[0] : read, null, 2)}\n`);
  else for (const { article, reading } of read) await io.out(inspection(article, reading, io.colour));
  return report(problems, io);
}

/** A file that a person named. @throws UsageError where there is none. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { ENOENT: "no such file.", EISDIR: "is a folder. Name a file in it." }[code ?? ""] ?? String(error);
    throw new UsageError(`${path}: ${why}`);
  }
}
