import { readFileSync } from "node:fs";

/** The file that holds the schemas of all records. */
const ALL = "data/digest.schema.json";

/** A data file's JSON Schema (draft 7): the file it stands in, and of which record, for files with one record a line. */
const SCHEMAS = {
  "data/digest.json": { path: ALL, record: undefined },
  "data/events.jsonl": { path: "data/event.schema.json", record: "Event" },
  "data/claims.jsonl": { path: "data/claim.schema.json", record: "ClaimGroup" },
  "data/entities.jsonl": { path: "data/entity.schema.json", record: "Entity" },
  "data/differences.jsonl": { path: "data/difference.schema.json", record: "Disagreement" },
} as const;

/** The path of the schema that a data file follows, where it has one. */
export const schemaOf = (file: string): string | undefined =>
  Object.hasOwn(SCHEMAS, file) ? SCHEMAS[file as keyof typeof SCHEMAS].path : undefined;

/** Every schema as a file. Those of single records point into the one of the digest. */
export const schemaFiles = (): readonly { readonly path: string; readonly content: () => string }[] =>
  Object.values(SCHEMAS).map(({ path, record }) => ({
    path,
    content: () => (record === undefined ? allSchemas() : pointer(record)),
  }));

/** Made from the types of the records by `npm run schemas`. */
const allSchemas = (): string => readFileSync(new URL("schemas.json", import.meta.url), "utf8");

const pointer = (record: string): string =>
  `${JSON.stringify({
    $schema: "http://json-schema.org/draft-07/schema#",
    $ref: `${ALL.slice(ALL.indexOf("/") + 1)}#/definitions/${record}`,
  })}\n`;
