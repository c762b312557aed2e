import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, expect, it } from "vitest";
import { built } from "../browser/site.ts";
import { SCHEMAS, schemasText } from "../setup/schemas.ts";
import { story } from "./fixture.ts";

const LINES = { event: "events", claim: "claims", entity: "entities", difference: "differences" };

let folder: string;
const read = (path: string): string => readFileSync(join(folder, "data", path), "utf8");

beforeAll(async () => {
  folder = await built(story);
});

it("the schemas say what the records say (else: npm run schemas)", () => {
  expect(JSON.parse(readFileSync(SCHEMAS, "utf8"))).toEqual(JSON.parse(schemasText()));
});

it("each data file follows its schema, and a file that does not is told", () => {
  const ajv = new Ajv({ schemas: { "digest.schema.json": JSON.parse(read("digest.schema.json")) } });
  const digest = ajv.getSchema("digest.schema.json");
  expect(digest?.(JSON.parse(read("digest.json"))), ajv.errorsText(digest?.errors)).toBe(true);
  for (const [name, file] of Object.entries(LINES)) {
    const follows = ajv.compile(JSON.parse(read(`${name}.schema.json`)));
    for (const line of read(`${file}.jsonl`).trim().split("\n")) {
      expect(follows(JSON.parse(line)), `${file}: ${ajv.errorsText(follows.errors)}`).toBe(true);
    }
    expect(follows({ id: "x" })).toBe(false);
  }
});
