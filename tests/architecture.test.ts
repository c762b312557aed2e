import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { architecture } from "./setup/architecture.ts";

it("ARCHITECTURE.md shows the records as they are now (UPDATE=1 writes it anew)", async () => {
  const written = await architecture();
  if (process.env.UPDATE === "1" && process.env.CI !== "true") writeFileSync("ARCHITECTURE.md", written);
  expect(readFileSync("ARCHITECTURE.md", "utf8")).toBe(written);
});
