import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a record into the cache, whole or not at all. Where that cannot be, nothing is kept: no build fails for it. */
export function keep(file: string, record: object): void {
  const begun = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(begun, JSON.stringify(record));
    renameSync(begun, file);
  } catch {
    if (existsSync(begun)) rmSync(begun, { force: true });
  }
}
