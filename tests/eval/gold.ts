import { existsSync } from "node:fs";

/**
 * Folder with data that may be measured with and not be passed on: DATELINE_GOLD, or `shared/gold` beside the checkout.
 * Tests that need it skip where it is absent.
 */
export const gold: string = process.env.DATELINE_GOLD ?? new URL("../../../shared/gold", import.meta.url).pathname;

/** For `test.skipIf`: whether the data is absent, which is said, so that nobody takes a skipped floor for a held one. */
export function without(file: string): boolean {
  const absent = !existsSync(`${gold}/${file}`);
  if (absent) console.warn(`Not measured: ${gold}/${file} is absent. DATELINE_GOLD names another folder.`);
  return absent;
}
