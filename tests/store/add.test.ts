import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { readSource } from "../../src/pipeline.ts";
import type { Source } from "../../src/stages.ts";
import { addArticles } from "../../src/store/add.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-add-"));
});
afterEach(() => rm(folder, { recursive: true }));

const config = defineConfig();
const add = (...sources: Source[]) =>
  addArticles(sources, folder, config, ({ path, bytes }) => readSource(path, bytes));
const file = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) });

const report = `Harbour of Vik reopens after strike

By Jane Roe
June 5, 2023

The harbour of Vik reopened on Monday after a strike of nine days that had kept forty ships outside the bay.

Dockers agreed to a rise of four percent a year, half of what they had asked for when the strike began in May.
`;

test("a text gets a name from its date and title, and keeps its own bytes under the front matter", async () => {
  const { added } = await add(file("copied.txt", report));
  expect(added.map(({ path }) => path)).toEqual(["2023-06-05-harbour-of-vik-reopens-after-strike.txt"]);
  const written = await readFile(join(folder, added[0]?.path ?? ""), "utf8");
  expect(written).toBe(
    `---\ntitle: Harbour of Vik reopens after strike\nauthors:\n  - Jane Roe\npublished: 2023-06-05\n---\n${report}`,
  );
});

test("front matter that is there stays as it is, and only what is missing is added", async () => {
  const own = "---\n# from the mail of Monday\npublished: 2023-06-06\n---\n";
  const { added } = await add(file("a.txt", own + report));
  const written = await readFile(join(folder, added[0]?.path ?? ""), "utf8");
  expect(written.startsWith("---\n# from the mail of Monday\npublished: 2023-06-06\ntitle: ")).toBe(true);
  expect(written.endsWith(report)).toBe(true);
});

test("an article that is there already is reported with its place and not written", async () => {
  await writeFile(join(folder, "mine.txt"), report);
  const { added, known } = await add(file("again.txt", report.replace("forty", "fifty")));
  expect(added).toEqual([]);
  expect(known.map(({ path, from }) => [path, from])).toEqual([["mine.txt", "again.txt"]]);
  expect(await readdir(folder)).toEqual(["mine.txt"]);
});

test("an article that comes twice is added once, and the other is reported with the place of the one", async () => {
  const { added, known } = await add(file("a.txt", report), file("b.txt", report.replace("forty", "fifty")));
  expect(added.map(({ from }) => from)).toEqual(["a.txt"]);
  expect(known.map(({ path, from }) => [path, from])).toEqual([[added[0]?.path, "b.txt"]]);
});

test("another article of the same title gets a number and overwrites nothing", async () => {
  await add(file("a.txt", report));
  const other = `Harbour of Vik reopens after strike\n\nJune 5, 2023\n\nSomething else was said about the harbour by those who live beside it and hear its horns all night.\n\nThey would rather have had ten days more of quiet, one of them told the newspaper.\n`;
  const { added } = await add(file("b.txt", other));
  expect(added[0]?.path).toBe("2023-06-05-harbour-of-vik-reopens-after-strike-2.txt");
  expect(await readdir(folder)).toHaveLength(2);
});

test("a feed adds its new items only", async () => {
  const item = (title: string, words: string) =>
    `<item><title>${title}</title><link>https://example.org/${title.length}</link><pubDate>Mon, 05 Jun 2023 10:00:00 GMT</pubDate><description>&lt;p&gt;${words}&lt;/p&gt;</description></item>`;
  const one = item(
    "Ferry runs",
    "The ferry to Holm runs again since Monday morning, the company said, and twice as often as it did in the winter.",
  );
  const two = item(
    "Bridge is shut",
    "The bridge at Vik is shut until Friday because a lorry hit one of its towers in the night, the police said.",
  );
  const feed = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Vik</title>${items}</channel></rss>`;
  expect((await add(file("feed.xml", feed(one)))).added).toHaveLength(1);
  const { added, known } = await add(file("feed.xml", feed(one + two)));
  expect([added.map(({ title }) => title), known.map(({ title }) => title)]).toEqual([
    ["Bridge is shut"],
    ["Ferry runs"],
  ]);
});

test("no title leads out of the folder", async () => {
  const { added } = await add(file("a.txt", report.replace("Harbour of Vik", "../../etc/Harbour")));
  expect(added[0]?.path).toMatch(/^[a-z0-9-]+\.txt$/);
});

test("each article of a text with several gets a file of its own, which reads back the same", async () => {
  const other = report
    .replace("Harbour of Vik reopens", "Ships leave Vik")
    .replaceAll("forty", "sixty")
    .replace("Dockers", "Crews");
  const text = `${report}\n-----\n\n${other.replace("Jane Roe", "Ida Holm")}`;
  const { added } = await add(file("two.txt", text));
  expect(added.map(({ path, from }) => [path, from])).toEqual([
    ["2023-06-05-harbour-of-vik-reopens-after-strike.md", "two.txt#1"],
    ["2023-06-05-ships-leave-vik-after-strike.md", "two.txt#2"],
  ]);
  expect((await add(file("two.txt", text))).added).toEqual([]);
});
