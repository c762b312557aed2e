import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.ts";
import { keyOf } from "./cache.ts";

/** What decides what is found in a file; merging, pages and commands do not. */
const FINDING = [
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
export const findingVersion = (): string => versionOf(FINDING.map((part) => `../${part}`));

/** The hash of everything that a site is made from, where `found` is the hash of all that was found in its articles. */
export const siteKey = (found: string, config: Config): string =>
  keyOf(
    found,
    JSON.stringify(config),
    versionOf(["../", "../../templates/"]),
    config.templates === undefined ? "" : hashOfAll(filesIn(config.templates)),
    process.env.SOURCE_DATE_EPOCH ?? "",
  );

function versionOf(parts: readonly string[]): string {
  const places = parts.map((part) => fileURLToPath(new URL(part, import.meta.url)));
  const files = places.flatMap((place) => (place.endsWith(".ts") ? [place] : filesIn(place)));
  const { dependencies, overrides } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return keyOf(hashOfAll(files), JSON.stringify([dependencies, overrides]));
}

function hashOfAll(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file} `).update(readFileSync(file));
  return hash.digest("hex");
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
