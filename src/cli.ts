/** The `dateline` command. Data on stdout, messages on stderr; exit 0 good, 1 problems in the articles, 2 wrong use. */
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type ExitCode, type Io, UsageError } from "./commands/io.ts";
import { ConfigError } from "./config.ts";
import { PublishError } from "./store/publish.ts";

const io: Io = {
  cwd: process.cwd(),
  args: process.argv.slice(2),
  out: (text) => new Promise((done, failed) => process.stdout.write(text, (error) => (error ? failed(error) : done()))),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  stdin: async () => buffer(process.stdin),
};

// Node lets its heap grow to several times what is alive: 700 MB for 300 articles, 490 MB so, at the same speed.
setFlagsFromString("--heap-growing-percent=30");

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // the reader has seen enough: `dateline export | head`
  throw error;
});

process.exitCode = await run(io.args);

async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = async (result: Promise<ExitCode>) => {
    code = await result;
  };
  try {
    await program(finish).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError || error instanceof ConfigError || error instanceof PublishError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

function program(finish: (result: Promise<ExitCode>) => Promise<void>): Command {
  const dateline = new Command("dateline")
    .description("Turns a folder of news articles into one honest static site.")
    .version(version(), "-V, --version")
    .exitOverride()
    .configureOutput({ writeErr: io.err })
    .showHelpAfterError("(dateline --help tells more)");
  const command = (usage: string, summary: string) => dateline.command(usage).description(summary).exitOverride();

  // Each command loads its own libraries: `dateline --help` loads none.
  command("build [FOLDER]", "read FOLDER (seeds/) and write the site")
    .option("--out <DIR>", "folder for the site (dist/); replaced as a whole")
    .option("--since <SITE>", "folder of a site, or its data/edition.json, to say what changed against (--out)")
    .option("--no-cache", "use nothing that earlier builds have kept, and keep nothing")
    .action(async (folder, options) => finish((await import("./commands/build.ts")).build(folder, options, io)));
  command("serve [FOLDER]", "build, show the site on this machine, build again after each change")
    .option("--out <DIR>", "folder for the site (dist/)")
    .option("--port <N>", "port to listen on", portOf, 8080)
    .action(async (folder, options) => finish((await import("./commands/serve.ts")).serve(folder, options, io)));
  dateline
    .command("builder [FOLDER]", { hidden: true }) // runs beside `serve`
    .requiredOption("--out <DIR>")
    .action(async (folder, options) => finish((await import("./commands/builder.ts")).builder(folder, options, io)));
  command("add <FILE>", "put an article, a folder of them or - (stdin) into seeds/; overwrites nothing")
    .option("--to <FOLDER>", "another folder than the configured one")
    .action(async (file, options) => finish((await import("./commands/add.ts")).add(file, options, io)));
  command("check [FOLDER]", "say what is wrong with the articles, build nothing").action(async (folder) =>
    finish((await import("./commands/check.ts")).check(folder, io)),
  );
  command("inspect <FILE>", "print what is in one file's articles")
    .option("--json", "the records: {article, reading}")
    .action(async (file, options) => finish((await import("./commands/inspect.ts")).inspect(file, options, io)));
  command("explain <ID> [FOLDER]", "say why the record with this id is as it is").action(async (id, folder) =>
    finish((await import("./commands/explain.ts")).explain(id, folder, io)),
  );
  command("export [FOLDER]", "print the digest")
    .option("--format <NAME>", "json, jsonl, csv, timelinejs, web-annotations or ics", "json")
    .action(async (folder, options) =>
      finish((await import("./commands/export.ts")).exportDigest(folder, options, io)),
    );
  return dateline;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError("A port is a number from 1 to 65535.");
}

function version(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
