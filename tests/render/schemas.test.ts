import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../src/records/digest.ts";
import { built, filesIn } from "../browser/site.ts";
import { SCHEMAS, schemasText } from "../setup/schemas.ts";
import { story } from "./fixture.ts";

/** Of which schema each data file is, and whether it holds one record a line. */
const FILES = [
  ["digest.json", "digest"],
  ["annotations.jsonld", "annotations"],
  ["timelinejs.json", "timelinejs"],
  ["edition.json", "edition"],
  ["events.jsonl", "event"],
  ["claims.jsonl", "claim"],
  ["entities.jsonl", "entity"],
  ["differences.jsonl", "difference"],
] as const;

/** So long that no file may hold all of it: one article has a text of a million and a half letters. */
const long: Digest = {
  ...story,
  articles: story.articles.map((one, index) =>
    index === 0 ? { ...one, text: one.text + " ".repeat(1_500_000) } : one,
  ),
};

let folder: string;
const read = (path: string): string => readFileSync(join(folder, "data", path), "utf8");

beforeAll(async () => {
  folder = await built(story);
});

it("the schemas say what the records say (else: npm run schemas)", () => {
  expect(JSON.parse(readFileSync(SCHEMAS, "utf8"))).toEqual(JSON.parse(schemasText()));
});

describe("each data file follows its schema, and what does not is told", () => {
  const valid = (schema: string): ((record: unknown) => string) => {
    const ajv = new Ajv({ schemas: { "digest.schema.json": JSON.parse(read("digest.schema.json")) }, strict: false });
    const follows =
      schema === "digest"
        ? ajv.getSchema("digest.schema.json")
        : ajv.compile(JSON.parse(read(`${schema}.schema.json`)));
    return (record) => (follows?.(record) ? "" : ajv.errorsText(follows?.errors));
  };

  it.each(FILES)("%s", (file, schema) => {
    const fault = valid(schema);
    const lines = file.endsWith("l") ? read(file).trim().split("\n") : [read(file)];
    for (const line of lines) expect(fault(JSON.parse(line))).toBe("");
    expect(fault({ id: "x" })).not.toBe("");
  });

  it("events.csv, each line by the names of its columns", () => {
    const [head = "", ...rows] = read("events.csv").trim().split("\r\n");
    const fault = valid("event-row");
    expect(rows).toHaveLength(story.events.length);
    for (const row of rows.filter((one) => !one.includes('"'))) {
      const cells = row.split(",");
      expect(fault(Object.fromEntries(head.split(",").map((name, index) => [name, cells[index]])))).toBe("");
    }
    expect(fault({ id: "x" })).not.toBe("");
  });

  it("the files of each article, where a story is too long for one file", async () => {
    folder = await built(long);
    const files = filesIn(folder).filter((path) => /^data\/(?:articles|annotations)\//.test(path));
    expect(files).toHaveLength(2 * story.articles.length);
    expect(filesIn(folder)).not.toContain("data/digest.json");
    const faults = { articles: valid("article"), annotations: valid("annotations") };
    for (const path of files) {
      const kind = path.includes("/articles/") ? "articles" : "annotations";
      expect(faults[kind](JSON.parse(readFileSync(join(folder, path), "utf8"))), path).toBe("");
    }
  });
});
