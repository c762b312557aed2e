import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What decides what is found in a file; pages, merging and commands do not. */
const PARTS = [
  "annotate",
  "config.ts",
  "language",
  "pipeline.ts",
  "presets.ts",
  "read",
  "records",
  "stages.ts",
  "text",
];

/**
 * The SHA-256 of all source, word lists and weights that reading and annotating are made of, and of the versions of the
 * packages: what was found by another version of the program is another thing. Ten milliseconds.
 */
export function codeVersion(): string {
  const hash = createHash("sha256");
  for (const part of PARTS) {
    const url = new URL(`../${part}`, import.meta.url);
    if (part.endsWith(".ts")) hash.update(readFileSync(url));
    else for (const file of filesIn(fileURLToPath(url))) hash.update(`${file} `).update(readFileSync(file));
  }
  const { dependencies, overrides } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return hash.update(JSON.stringify([dependencies, overrides])).digest("hex");
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
