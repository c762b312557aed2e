#!/usr/bin/env node
// Starts the command line, in whatever folder it is called: compiled, where that can be kept; else tsx reads TypeScript.
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compiledProgram } from "./store/compiled.mjs";

const COMPILED = ["build", "builder", "serve", "check", "explain", "export"]; // the others may not make a cache folder
const args = process.argv.slice(2);
try {
  const program = await compiledProgram(process.cwd(), COMPILED.includes(args[0]));
  if (!program) await readTypeScript();
  else if (args[0] !== "build" || !(await isUnchanged(program))) await import(new URL("cli.mjs", program).href);
} catch (error) {
  if (error.code !== "EMFILE" && !mayNotOpen()) throw error;
  process.stderr.write(
    "This process may not open enough files to load the program. Raise the limit: ulimit -n 1024.\n",
  );
  process.exitCode = 2;
}

async function readTypeScript() {
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
  const [esm, cjs] = await Promise.all([import("tsx/esm/api"), import("tsx/cjs/api")]);
  esm.register();
  cjs.register();
  await import("./cli.ts");
}

/** Whether files cannot be opened, by too low a limit: what fails for want of one does not always say so. */
function mayNotOpen() {
  const open = [];
  try {
    for (let i = 0; i < 32; i++) open.push(openSync(fileURLToPath(import.meta.url)));
    return false;
  } catch {
    return true;
  } finally {
    for (const file of open) closeSync(file);
  }
}

/** Whether there is nothing to build; then says what the last build said. */
async function isUnchanged(program) {
  const { unchanged } = await import(new URL("unchanged.mjs", program).href);
  const built = unchanged(process.cwd(), args);
  if (!built) return false;
  process.stderr.write(`${built.said} in ${(performance.now() / 1000).toFixed(1)} s\nNothing changed.\n`);
  process.exitCode = built.code;
  return true;
}
