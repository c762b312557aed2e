#!/usr/bin/env node
// Starts the command line: lets Node read TypeScript (tsx), from whatever folder the command is called in.
import { fileURLToPath } from "node:url";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const [esm, cjs] = await Promise.all([import("tsx/esm/api"), import("tsx/cjs/api")]);
esm.register();
cjs.register();
await import("./cli.ts");
