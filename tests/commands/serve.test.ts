import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const DATELINE = fileURLToPath(new URL("../../src/dateline.mjs", import.meta.url));
const PORT = 18_000 + (process.pid % 10_000);

let folder = "";
let server: ChildProcess;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-serve-"));
  writeFileSync(
    join(folder, "one.txt"),
    "---\npublished: 2024-03-05\n---\n\nA crane fell at Port Selwyn on Monday, killing two dock workers, the mayor said.\n",
  );
  server = spawn(process.execPath, [DATELINE, "serve", folder, "--out", `${folder}-site`, "--port", `${PORT}`], {
    stdio: "ignore",
  });
});
afterAll(() => {
  server.kill();
  for (const path of [folder, `${folder}-site`]) rmSync(path, { recursive: true, force: true });
});

it("dateline serve shows the site, and an article that is added to the folder while it runs", async () => {
  await until(async () => (await home()).includes("1 report"));
  writeFileSync(
    join(folder, "two.txt"),
    "---\npublished: 2024-03-06\n---\n\nThe harbour of Novask was closed on Tuesday after a storm sank a ferry, the coast guard said.\n",
  );
  await until(async () => (await home()).includes("2 reports"));
  expect(server.exitCode).toBeNull();
});

it("what is wrong with an article stands on the page, with file and line, until it is mended", async () => {
  const broken =
    "---\npublished: sumer 2024\n---\n\nThe harbour of Novask opened again on Friday, the coast guard said.\n";
  writeFileSync(join(folder, "three.txt"), broken);
  await until(async () => /role="alert">three\.txt:2:\d+ date-not-edtf/.test(await home()));
  writeFileSync(join(folder, "three.txt"), broken.replace("sumer 2024", "2024-03-07"));
  await until(async () => (await home()).includes("3 reports") && !(await home()).includes('role="alert"'));
});

const home = async (): Promise<string> => {
  try {
    return await (await fetch(`http://localhost:${PORT}/`)).text();
  } catch {
    return ""; // not listening yet
  }
};

async function until(so: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 50_000;
  while (!(await so())) {
    if (performance.now() > deadline) throw new Error("waited in vain");
    await new Promise((done) => setTimeout(done, 200));
  }
}
