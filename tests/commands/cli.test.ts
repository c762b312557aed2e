import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const DATELINE = fileURLToPath(new URL("../../src/dateline.mjs", import.meta.url));

const HARBOUR = `---
published: 2024-03-05
title: Crane falls at Port Selwyn
publisher: The Selwyn Gazette
---

A crane fell at Port Selwyn on Monday, killing two dock workers, Mayor Ada Okafor said.

“We will find out how this happened,” Okafor told reporters. The harbour will reopen on Friday.
`;

const HOSTILE: Readonly<Record<string, string | Uint8Array>> = {
  "empty.txt": "",
  "binary.txt": Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256),
  "code.md":
    "---js\n{ title: require('fs').writeFileSync('pwned', '') }\n---\n\nA report about a harbour that was written for a machine and not for people.\n",
  "script.txt":
    "---\ntitle: '<script>document.title=1</script> {{ 7*7 }} {% include x %} ../../up'\n---\n\nThe harbour of Port Selwyn {{ 7*7 }} was closed on Monday. <script>alert(1)</script> said nobody at all.\n",
  "broken.md":
    "---\npublished: sumer 2023\ntitel: x\n---\n\nThe harbour of Port Selwyn was closed on Tuesday after a storm, the port said.\n",
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  write("good/harbour.md", HARBOUR);
  write("mixed/harbour.md", HARBOUR);
  for (const [name, content] of Object.entries(HOSTILE)) write(`mixed/${name}`, content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("dateline build", () => {
  it("writes a site from any folder to any folder, says in its last line what it made, and prints no data", async () => {
    const result = await dateline("build", "good", "--out", "site");
    expect(result).toMatchObject({ status: 0, stdout: "" });
    expect(result.stderr.trim().split("\n").at(-1)).toMatch(
      /^1 article, \d+ (person|people).*, \d+ claims?, \d+ events?, \d+ differences?, \d+ pages in \d+\.\d s$/,
    );
    expect(readFileSync(join(folder, "site/index.html"), "utf8")).toContain("Port Selwyn");
  });

  it("gives the same bytes twice", async () => {
    await dateline("build", "good", "--out", "again");
    const files = filesOf("again");
    expect(files).toEqual(filesOf("site"));
    for (const file of files)
      expect(readFileSync(join(folder, "again", file))).toEqual(readFileSync(join(folder, "site", file)));
  });

  it("reports hostile files with their place, builds the others, runs nothing, and exits with 1", async () => {
    const result = await dateline("build", "mixed", "--out", "mixed-site");
    expect(result.status).toBe(1);
    for (const name of ["empty.txt", "binary.txt", "code.md", "broken.md"]) expect(result.stderr).toContain(name);
    expect(result.stderr).toMatch(/broken\.md:2:\d+ \S+ {2}.*sumer 2023/);
    expect(existsSync(join(folder, "pwned"))).toBe(false);
    const home = readFileSync(join(folder, "mixed-site/index.html"), "utf8");
    expect(home).toContain("Crane falls at Port Selwyn");
    expect(home).not.toContain("<script>document.title");
    expect(filesOf("mixed-site").filter((file) => file.includes(".."))).toEqual([]);
  });
});

describe("dateline export", () => {
  it("prints the digest and nothing else on stdout", async () => {
    const { stdout, status } = await dateline("export", "good", "--format", "json");
    const digest = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(digest.articles[0]).toMatchObject({ title: "Crane falls at Port Selwyn", published: "2024-03-05" });
    expect(digest.events.length).toBeGreaterThan(0);
  });

  it("names the formats it has when asked for another", async () => {
    expect(await dateline("export", "good", "--format", "doc")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("json"),
    });
  });
});

describe("dateline inspect", () => {
  it("prints {article, reading} as JSON", async () => {
    const { article, reading } = JSON.parse((await dateline("inspect", "good/harbour.md", "--json")).stdout);
    expect(reading.article).toBe(article.id);
    expect(reading.sentences).toHaveLength(3);
  });

  it("marks names and times in the text", async () => {
    const { stdout } = await dateline("inspect", "good/harbour.md");
    expect(stdout).toContain("[Monday time]");
    expect(stdout).toContain("[Ada Okafor person]");
  });

  it("says so when there is no such file", async () => {
    expect(await dateline("inspect", "nothing.md")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no such file"),
    });
  });
});

describe("dateline explain", () => {
  it("tells why an event has its date, with the sentence it rests on", async () => {
    const digest = JSON.parse((await dateline("export", "good")).stdout);
    const event = digest.events.find((one: { edtf: string }) => one.edtf === "2024-03-04");
    const { stdout, status } = await dateline("explain", event.id, "good");
    expect(status).toBe(0);
    expect(stdout).toContain("counted from 2024-03-05");
    expect(stdout).toContain("harbour.md: “");
  });

  it("says so when nothing has the id", async () => {
    expect(await dateline("explain", "v000", "good")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("v000"),
    });
  });
});

describe("dateline add", () => {
  it("puts an article under a good name into the folder, and says so when it is there already", async () => {
    const first = await dateline("add", "good/harbour.md", "--to", "collected");
    expect(first).toMatchObject({ status: 0, stdout: "" });
    expect(filesOf("collected")).toEqual(["/2024-03-05-crane-falls-at-port-selwyn.md"]);
    const second = await dateline("add", "good", "--to", "collected");
    expect(second.stderr).toContain("there already as 2024-03-05-crane-falls-at-port-selwyn.md");
    expect(filesOf("collected")).toHaveLength(1);
  });
});

describe("wrong use", () => {
  it("a folder that holds somebody's files is never taken for a site", async () => {
    write("letters/dear.txt", "Dear Ada");
    const { status, stderr } = await dateline("build", "good", "--out", "letters");
    expect(status).toBe(2);
    expect(stderr).toContain("letters");
    expect(readFileSync(join(folder, "letters/dear.txt"), "utf8")).toBe("Dear Ada");
  });

  it("a site is never put among its own articles", async () => {
    const { status, stderr } = await dateline("build", "good", "--out", "good/site");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("lies in the folder of articles"),
    });
  });

  it.each([
    [["bild"]],
    [["build", "--no-such-option"]],
    [["serve", "--port", "x"]],
    [["build", "no-such-folder"]],
    [["serve", "no-such-folder"]],
  ])("%j is said in words, with exit code 2", async (args) => {
    const { status, stdout, stderr } = await dateline(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("is not asking for help", async () => {
    expect(await dateline("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("build") });
  });
});

/** Runs the command; never blocks the runner, which would take a blocked worker for a dead one. */
function dateline(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [DATELINE, ...args], { cwd: folder, maxBuffer: 1e9 }, (error, stdout, stderr) =>
      done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const filesOf = (site: string): string[] =>
  readdirSync(join(folder, site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, site).length))
    .sort();
