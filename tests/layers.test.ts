import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, it } from "vitest";

/** From the ground up. A folder or file imports from itself and from the lines before its own; brothers share a line. */
const LAYERS: readonly (readonly string[])[] = [
  ["records"],
  ["config"],
  ["stages"],
  ["text", "language"],
  ["read", "annotate", "merge", "render"],
  ["presets"],
  ["pipeline"],
  ["store"],
  ["index"],
  ["templates"],
  ["plugin"],
  ["commands"],
  ["cli"],
];

const IMPORT = /(?:from|import\()\s*"(\.[^"]+)"/g;

const files = ["src", "templates"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => posix.join(folder, file.replaceAll("\\", "/"))),
);

/** "src/read/html/page.ts" and "src/read/text.ts" are of "read"; "src/config.ts" is "config". */
const partOf = (file: string): string =>
  file.startsWith("src/") ? (file.split("/")[1] ?? "").replace(/\.tsx?$/, "") : "templates";
const layerOf = (part: string): number => LAYERS.findIndex((layer) => layer.includes(part));

it("every folder of the program has its layer", () => {
  expect(files.map(partOf).filter((part) => layerOf(part) < 0)).toEqual([]);
});

it("imports run one way, and brothers do not import each other", () => {
  const wrong = files.flatMap((file) =>
    [...readFileSync(join(file), "utf8").matchAll(IMPORT)]
      .map(([, path = ""]) => posix.join(posix.dirname(file), path))
      .filter((target) => partOf(target) !== partOf(file) && layerOf(partOf(target)) >= layerOf(partOf(file)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});
