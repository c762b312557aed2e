import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clutterNames } from "../../src/language/en/page-words.ts";
import { cleaners } from "../../src/presets.ts";
import { expectations } from "../../src/read/front-matter-schema.ts";

const source = (folder: string): string => {
  const root = new URL(`../../src/${folder}/`, import.meta.url);
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((file) => file.endsWith(".ts"));
  return files.map((file) => readFileSync(new URL(file, root), "utf8")).join("\n");
};
const page = readFileSync(new URL("../../src/read/RULES.md", import.meta.url), "utf8");
const code = `${source("read")}\n${source("store")}\n${readFileSync(new URL("../../src/pipeline.ts", import.meta.url), "utf8")}`;
const listed = new Set([...page.matchAll(/`([a-z/-]+)`/g)].map(([, rule]) => rule));

const problems = [
  ...[...code.matchAll(/rule: "([a-z-]+)"|(?:problem|fatal)\(\s*(?:path, )?"([a-z-]+)"/g)].map(([, a, b]) => a ?? b),
  ...Object.entries(expectations).map(([key, [what]]) => (what === "a date" ? "date-not-edtf" : `${key}-not-valid`)),
];
const marks = [
  ...[...code.matchAll(/"((?:html|clean|eml|feed|warc)\/[a-z-]+)"/g)].map(([, rule]) => rule),
  ...Object.keys(clutterNames).map((name) => `html/${name}`),
  ...cleaners.map(({ name }) => name),
];

test("every rule of problems and of removed lines stands on the page of rules", () => {
  expect(problems.length).toBeGreaterThan(30);
  expect([...problems, ...marks].filter((rule) => !listed.has(rule))).toEqual([]);
});

test("the page of rules lists none that the code does not know", () => {
  const known = new Set([...problems, ...marks]);
  const tables = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, rule]) => rule);
  expect(tables.filter((rule) => !known.has(rule) && !code.includes(`"${rule}"`))).toEqual([]);
});
