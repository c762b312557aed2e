import { readFileSync } from "node:fs";
import { editionSchema } from "./edition.ts";

/** The file that holds the schemas of all records. */
const ALL = "data/digest.schema.json";

/** A data file's JSON Schema (draft 7): the file it stands in, and what each file, or each line of it, holds. */
const SCHEMAS = {
  "data/digest.json": { path: ALL, content: () => made().Digest },
  "data/articles/": { path: "data/article.schema.json", content: () => articleSchema() },
  "data/annotations.jsonld": { path: "data/annotations.schema.json", content: () => made().AnnotationPage },
  "data/annotations/": { path: "data/annotations.schema.json", content: () => made().AnnotationPage },
  "data/events.csv": { path: "data/event-row.schema.json", content: () => made().EventRow },
  "data/events.jsonl": { path: "data/event.schema.json", content: () => pointer("Event") },
  "data/claims.jsonl": { path: "data/claim.schema.json", content: () => pointer("ClaimGroup") },
  "data/entities.jsonl": { path: "data/entity.schema.json", content: () => pointer("Entity") },
  "data/differences.jsonl": { path: "data/difference.schema.json", content: () => pointer("Disagreement") },
  "data/timelinejs.json": { path: "data/timelinejs.schema.json", content: () => made().TimelineJs },
  "data/edition.json": { path: "data/edition.schema.json", content: () => editionSchema() },
} as const;

/** The path of the schema that a data file follows, where it has one. */
export const schemaOf = (file: string): string | undefined =>
  Object.hasOwn(SCHEMAS, file) ? SCHEMAS[file as keyof typeof SCHEMAS].path : undefined;

/** Every schema as a file. Those of single records point into the one of the digest. */
export const schemaFiles = (): readonly { readonly path: string; readonly content: () => string }[] =>
  [...new Map(Object.values(SCHEMAS).map((one) => [one.path, one])).values()].map(({ path, content }) => ({
    path,
    content: () => `${JSON.stringify(content())}\n`,
  }));

/** Made from the types of the records by `npm run schemas`. */
const made = (): Readonly<Record<"Digest" | "AnnotationPage" | "EventRow" | "TimelineJs", object>> =>
  JSON.parse(readFileSync(new URL("schemas.json", import.meta.url), "utf8"));

const DRAFT = "http://json-schema.org/draft-07/schema#";

const reference = (record: string): object => ({ $ref: `${ALL.slice(ALL.indexOf("/") + 1)}#/definitions/${record}` });

const pointer = (record: string): object => ({ $schema: DRAFT, ...reference(record) });

const articleSchema = (): object => ({
  $schema: DRAFT,
  type: "object",
  properties: { article: reference("Article"), reading: reference("Reading") },
  required: ["article", "reading"],
  additionalProperties: false,
});
