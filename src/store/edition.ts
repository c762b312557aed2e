import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Edition, parseEdition } from "../render/edition.ts";

/** Where a site keeps its edition. */
export const EDITION = "data/edition.json";

/** The edition of the site in a folder, or in a file that was saved of one; nothing where there is none. */
export async function readEdition(place: string): Promise<Edition | undefined> {
  const found = await stat(place).catch(() => undefined);
  if (!found) return undefined;
  return readFile(found.isDirectory() ? join(place, EDITION) : place, "utf8").then(parseEdition, () => undefined);
}
