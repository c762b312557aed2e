/** A site built into a temporary folder, a server that puts it below any path, and a browser to look at it with. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { type ConfigSpec, defineConfig } from "../../src/config.ts";
import { renderSite } from "../../src/plugin.ts";
import type { Digest } from "../../src/records/digest.ts";

/** Absent: tests that need a browser are skipped, and tests/setup/programs.ts says so. */
export const chromiumPath = process.env.DATELINE_CHROMIUM;

const FLAGS = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".ics": "text/calendar",
};

/** Builds a digest's site and gives its folder. */
export async function built(digest: Digest, options: ConfigSpec = {}): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "dateline-site-")), "dist");
  await renderSite(digest, defineConfig(options), folder);
  return folder;
}

/** All files of a site, relative to it, sorted. */
export function filesIn(folder: string, end = ""): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export interface Served {
  /** With the path below which the site stands. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a site below `prefix` ("/" or "/a/sub/path/"); nothing else is there. */
export async function serve(folder: string, prefix = "/"): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = join(folder, path.slice(prefix.length) || "index.html");
    if (!path.startsWith(prefix) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, headersOf(path)).end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${prefix}`, close: () => server.close() };
}

/** As hosts send files: packed, those with a hash in their name to be kept. */
const headersOf = (path: string): Record<string, string> => ({
  "content-type": TYPES[extname(path) || ".html"] ?? "text/plain",
  "content-encoding": "gzip",
  "cache-control": /-[0-9a-f]{8}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
});

export const openBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    ...(process.env.DATELINE_CHROMIUM && { executablePath: process.env.DATELINE_CHROMIUM }),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...FLAGS, ...flags],
  });

/** One page of each kind: the first of each folder, and each page that stands alone. */
export function kindsOf(folder: string): readonly string[] {
  const seen = new Set<string>();
  return filesIn(folder, ".html").filter((path) => {
    const kind = path.includes("/") ? path.split("/")[0] : path;
    return kind !== undefined && !seen.has(kind) && seen.add(kind);
  });
}
