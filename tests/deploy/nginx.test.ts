import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POLICY } from "../../src/render/hosting.ts";
import { built, filesIn } from "../browser/site.ts";
import { story } from "../render/fixture.ts";

const nginx = process.env.DATELINE_NGINX;

/** The documentation's file, with a folder and a port of this machine in the place of its examples. */
describe.skipIf(!nginx)("docs/deploy/nginx.conf", () => {
  let server: ChildProcess;
  let site: string;
  let base: string;

  beforeAll(async () => {
    site = await built(story, { url: "http://127.0.0.1/news/story/" });
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const folder = mkdtempSync(join(tmpdir(), "dateline-nginx-"));
    const conf = readFileSync("docs/deploy/nginx.conf", "utf8")
      .replaceAll("/var/www/story", site)
      .replace("listen 80;", `listen 127.0.0.1:${port};`);
    const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const temporary = places.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
    writeFileSync(
      join(folder, "nginx.conf"),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include ${TYPES}; access_log off; ${temporary}
${conf} }`,
    );
    // Root's workers are nobody, who may not read the temporary folder.
    const user = process.getuid?.() === 0 ? ["-g", "user root;"] : [];
    server = spawn(nginx ?? "", ["-c", join(folder, "nginx.conf"), "-p", folder, ...user], { stdio: "ignore" });
    await answered(base);
  });

  afterAll(() => void server?.kill());

  it.each(["/", "/news/story/"])("serves every file of the site below %s, with its type and the policy", async (at) => {
    for (const file of filesIn(site)) {
      const answer = await fetch(`${base}${at}${file}`);
      expect([file, answer.status]).toEqual([file, 200]);
      expect(answer.headers.get("content-security-policy")).toContain(POLICY);
      if (file.endsWith(".html")) expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect([file, answer.headers.get("cache-control")?.includes("immutable")]).toEqual([
        file,
        /^assets\/.*-[0-9a-f]{8}\./.test(file),
      ]);
      await answer.arrayBuffer();
    }
  });

  it.each(["/", "/news/story/"])("shows the site's own page at an address without one below %s", async (at) => {
    const answer = await fetch(`${base}${at}no/such/page`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(join(site, "404.html"), "utf8"));
  });
});

const TYPES = "/etc/nginx/mime.types";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answered(url: string): Promise<void> {
  for (let left = 50; left > 0; left--) {
    const there = await fetch(url).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx did not answer at ${url}`);
}
