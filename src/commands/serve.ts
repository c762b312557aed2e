import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import DevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { listFolder } from "../store/folder.ts";
import type { Answer } from "./builder.ts";
import type { Io } from "./io.ts";
import { CONFIG_FILE, findStory, siteFolder } from "./story.ts";

const PROGRAM = fileURLToPath(new URL("../", import.meta.url));
const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
const SETTLE_MS = 40; // an editor writes a file in several steps

/**
 * `dateline serve [FOLDER] [--port N]`: builds, serves the site, and builds and reloads again whenever an article, a
 * template, the program or the configuration changes. What is wrong with the articles stands on top of each page. Builds
 * are made by a process of its own, which a change to the program or the configuration replaces; a failed one leaves the
 * last good site. Runs until it is stopped.
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
  const builders = startBuilders(["builder", ...(folder === undefined ? [] : [folder]), "--out", config.out], io.cwd);
  let last: Answer = { code: 0, said: "" };
  const rebuild = latestOnly(async () => {
    last = await builders.build();
  });

  await rebuild();
  const say = (text: string) => io.err(`${text}\n`);
  const server = DevServer.getServer("dateline", config.out, {
    port: options.port,
    domDiff: false,
    logger: { info: say, log: say, error: say },
    middleware: [
      (_, response, next) => {
        withNotice(response, () => last);
        return next();
      },
    ],
  });
  server.serve(options.port);

  const code = [TEMPLATES, PROGRAM, resolve(io.cwd, CONFIG_FILE), config.templates ?? []].flat();
  const watched = [config.seeds, ...code].filter((path) => existsSync(path));
  watch(watched, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: SETTLE_MS, pollInterval: 10 } }).on(
    "all",
    async (_, path) => {
      if (!resolve(path).startsWith(config.seeds + sep)) builders.replace();
      await rebuild();
      server.reload({ files: [], build: { templates: [] } });
    },
  );
  return new Promise<never>(() => {});
}

/** The process that builds; started when it is first needed, and again when it has been replaced or has died. */
function startBuilders(args: readonly string[], cwd: string) {
  let child: ChildProcess | undefined;
  const stop = () => {
    child?.kill();
    child = undefined;
  };
  return {
    replace: stop,
    build: () =>
      new Promise<Answer>((done) => {
        const one = child ?? fork(resolve(PROGRAM, "dateline.mjs"), args, { cwd, stdio: ["ignore", 2, 2, "ipc"] });
        child = one;
        const end = (answer: Answer) => {
          one.off("message", end).off("exit", died);
          done(answer);
        };
        const died = () => {
          if (child === one) child = undefined;
          end({ code: 2, said: "The build failed; what went wrong stands in the terminal.\n" });
        };
        one.on("message", end).on("exit", died);
        one.send("build");
      }),
  };
}

/** Puts what the last build found wrong on top of each page that is sent. */
function withNotice(response: ServerResponse, last: () => Answer): void {
  const end = response.end.bind(response);
  response.end = ((body?: string | Buffer) => {
    const { code, said } = last();
    const isPage = String(response.getHeader("Content-Type")).startsWith("text/html");
    if (code === 0 || !isPage || body === undefined) return end(body);
    const notice = `<pre role="alert">${said.trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
    return end(String(body).replace(/<body[^>]*>/, (start) => start + notice));
  }) as ServerResponse["end"];
}

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
