/**
 * JSON Schemas of the data files, made from the records themselves, so that neither can say what the other does not.
 * `npm run schemas` writes them to src/render/schemas.json.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the schemas stand for those who only read them. */
export const SCHEMAS = at("src/render/schemas.json");

const TYPES = [
  ["Digest", "src/records/digest.ts"],
  ["AnnotationPage", "src/render/annotations.ts"],
  ["EventRow", "src/render/tables.ts"],
  ["TimelineJs", "src/render/timelinejs.ts"],
] as const;

/** The schemas by type, that of the digest with a definition for each kind of record, as the text of a file. */
export function schemasText(): string {
  const schemas = TYPES.map(([type, path]) => {
    const options = { path: at(path), tsconfig: at("tsconfig.json"), type, skipTypeCheck: true };
    const generator = createGenerator({ ...options, additionalProperties: false });
    return [type, generator.createSchema(type)];
  });
  return `${JSON.stringify(Object.fromEntries(schemas))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMAS, schemasText());
