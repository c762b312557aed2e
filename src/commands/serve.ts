import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import DevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { listFolder } from "../store/folder.ts";
import type { Io } from "./io.ts";
import { CONFIG_FILE, findStory, siteFolder } from "./story.ts";

const PROGRAM = fileURLToPath(new URL("../", import.meta.url));
const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
const SETTLE_MS = 60; // an editor writes a file in several steps

/**
 * `dateline serve [FOLDER] [--port N]`: builds, serves the site, and builds and reloads again whenever an article, a
 * template, the program or the configuration changes. Each build is a process of its own, so that it always runs the
 * code that is on disk; a failed one leaves the last good site. Runs until it is stopped.
 * @throws ConfigError when there is no such folder.
 */
export async function serve(
  folder: string | undefined,
  options: { out?: string; port: number },
  io: Io,
): Promise<never> {
  const story = await findStory({ folder, out: options.out }, io);
  const { config } = story;
  siteFolder(story);
  await listFolder(config.seeds);
  const args = ["build", ...(folder === undefined ? [] : [folder]), "--out", config.out];
  const rebuild = latestOnly(() => runBuild(args, io.cwd));

  await rebuild();
  const say = (text: string) => io.err(`${text}\n`);
  const server = DevServer.getServer("dateline", config.out, {
    port: options.port,
    domDiff: false,
    logger: { info: say, log: say, error: say },
  });
  server.serve(options.port);

  const watched = [config.seeds, TEMPLATES, PROGRAM, resolve(io.cwd, CONFIG_FILE)].filter((path) => existsSync(path));
  watch(watched, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: SETTLE_MS, pollInterval: 20 } }).on(
    "all",
    async () => {
      await rebuild();
      server.reload({ files: [], build: { templates: [] } });
    },
  );
  return new Promise<never>(() => {});
}

const runBuild = (args: readonly string[], cwd: string): Promise<void> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve(PROGRAM, "dateline.mjs"), ...args], {
      cwd,
      stdio: ["ignore", 2, 2],
    });
    child.on("close", () => done());
  });

/** Runs of `work` never overlap; calls during a run together cause one more run after it. */
function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = () => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
}
