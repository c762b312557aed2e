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

/** The schema of a digest, with a definition for each kind of record, as the text of a file. */
export function schemasText(): string {
  const generator = createGenerator({
    path: at("src/records/digest.ts"),
    tsconfig: at("tsconfig.json"),
    type: "Digest",
    skipTypeCheck: true,
    additionalProperties: false,
  });
  return `${JSON.stringify(generator.createSchema("Digest"))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMAS, schemasText());
