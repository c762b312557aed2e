import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { readSource } from "../pipeline.ts";
import { addArticles } from "../store/add.ts";
import { readFolder } from "../store/folder.ts";
import { bytesOf } from "./inspect.ts";
import { count, type ExitCode, type Io, report } from "./io.ts";
import { findStory, type Story } from "./story.ts";

/**
 * `dateline add FILE|FOLDER|- [--to FOLDER]`: puts the articles of a file, of a whole folder or from stdin into the story's
 * folder, under good names and with what they state as front matter. Overwrites nothing; what is there already is said.
 */
export async function add(from: string, options: { to?: string }, io: Io): Promise<ExitCode> {
  const story = await findStory({ folder: options.to }, io);
  const { sources, problems } = await incoming(from, story, io);
  const done = await addArticles(sources, story.folder, story.config, ({ path, bytes }) =>
    readSource(path, bytes, story.config),
  );
  for (const one of done.added) io.err(`added ${one.path}  ${one.title}\n`);
  for (const one of done.known) io.err(`there already as ${one.path}  ${one.title}\n`);
  io.err(`${count(done.added.length, "article")} added, ${done.known.length} there already\n`);
  return report([...problems, ...done.problems], io);
}

async function incoming(from: string, { config }: Story, io: Io) {
  if (from === "-") return { sources: [{ path: "stdin.txt", bytes: await io.stdin() }], problems: [] };
  const path = resolve(io.cwd, from);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // not there: bytesOf says so
  );
  if (isFolder) return readFolder(path, config.limits);
  return { sources: [{ path: basename(path), bytes: await bytesOf(path) }], problems: [] };
}
