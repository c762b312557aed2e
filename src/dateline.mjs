#!/usr/bin/env node
// Starts the command line, in whatever folder it is called: compiled, where that can be kept; else tsx reads TypeScript.
import { fileURLToPath } from "node:url";
import { compiledProgram } from "./store/compiled.mjs";

const args = process.argv.slice(2);
const program = await compiledProgram(
  process.cwd(),
  ["build", "builder", "serve", "check", "explain", "export"].includes(args[0]),
);
if (!program) {
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
  const [esm, cjs] = await Promise.all([import("tsx/esm/api"), import("tsx/cjs/api")]);
  esm.register();
  cjs.register();
  await import("./cli.ts");
} else if (args[0] !== "build" || !(await isUnchanged())) await import(new URL("cli.mjs", program).href);

/** Whether there is nothing to build; then says what the last build said. */
async function isUnchanged() {
  const { unchanged } = await import(new URL("unchanged.mjs", program).href);
  const built = unchanged(process.cwd(), args);
  if (!built) return false;
  process.stderr.write(`${built.said} in ${(performance.now() / 1000).toFixed(1)} s\nNothing changed.\n`);
  process.exitCode = built.code;
  return true;
}
