import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { renderSite } from "../../src/plugin.ts";
import type { Digest } from "../../src/records/digest.ts";
import { type Edition, parseEdition } from "../../src/render/edition.ts";
import { brokenLinks, htmlFaults } from "../browser/files.ts";
import { filesIn } from "../browser/site.ts";
import { story } from "./fixture.ts";

/** The story as it stood before the last report: told by one source less, and nobody differed yet. */
const conflicts = story.disagreements.filter(({ relation }) => relation === "conflict").map(({ id }) => id);
const [event] = story.events.filter(
  (one) => one.origins.length > 1 && one.disagreements.some((id) => conflicts.includes(id)),
);
const fewer: Digest = {
  ...story,
  disagreements: [],
  events: story.events
    .filter((one) => one.id !== story.events.at(-1)?.id)
    .map((one) =>
      one.id === event?.id
        ? { ...one, origins: one.origins.slice(0, 1), disagreements: [], status: "planned" as const }
        : { ...one, disagreements: [] },
    ),
};

describe("a second build into the same folder", () => {
  let folder: string;
  let first: Edition;
  let second: Edition;
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "dateline-changes-")), "dist");
    first = (await renderSite(fewer, defineConfig(), folder)).edition;
    expect(read("changes.html")).toContain("first edition");
    expect(read("index.html")).not.toContain("What changed");
    second = (await renderSite(story, defineConfig(), folder)).edition;
  });

  it("says what is new, told by several sources now, disputed now, and dated or placed otherwise", () => {
    expect(first.changes).toBeUndefined();
    expect(second.changes?.since).toMatchObject({ id: first.id, articles: story.articles.length });
    expect(second.changes?.events.new).toEqual([story.events.at(-1)?.id]);
    expect(second.changes?.events.corroborated).toEqual([event?.id]);
    expect(second.changes?.events.disputed).toContain(event?.id);
    expect(second.changes?.events.moved).toEqual([{ id: event?.id, edtf: event?.edtf, status: "planned" }]);
    expect(second.changes?.differences.new).toHaveLength(story.disagreements.length);
    expect(second.changes?.articles).toEqual({ new: [], revised: [], gone: [] });
  });

  it("has it on a page, on the home page and in a feed, with links that lead somewhere", async () => {
    expect(read("changes.html")).toContain("before: Planned");
    expect(read("index.html")).toContain("What changed");
    expect(read("changes.xml")).toContain("Now in dispute");
    expect(brokenLinks(folder)).toEqual([]);
    expect((await htmlFaults(folder)).filter((one) => /^(?:changes|index)/.test(one))).toEqual([]);
  });

  it("changes no byte where the articles are the same, also for an edition that lies elsewhere", async () => {
    const before = filesIn(folder).map((path) => read(path));
    await renderSite(story, defineConfig(), folder);
    expect(filesIn(folder).map((path) => read(path))).toEqual(before);
    const other = join(folder, "../other");
    await renderSite(story, defineConfig(), other, { since: folder });
    expect(filesIn(other).map((path) => readFileSync(join(other, path), "utf8"))).toEqual(before);
  });

  it("says what is gone, in its own words", async () => {
    const { edition } = await renderSite(fewer, defineConfig(), folder);
    expect(edition.changes?.events.gone).toEqual([
      { id: story.events.at(-1)?.id, text: story.events.at(-1)?.headline },
    ]);
    expect(read("changes.html")).toContain("No longer here");
    rmSync(folder, { recursive: true });
  });
});

it("an article in the same file with other words is revised, not new and gone", async () => {
  const out = mkdtempSync(join(tmpdir(), "dateline-revised-"));
  const [one] = story.articles;
  const { edition } = await renderSite(story, defineConfig(), join(out, "a"));
  writeFileSync(
    join(out, "edition.json"),
    JSON.stringify({
      ...edition,
      id: "n0",
      articles: edition.articles.map((article) =>
        article.id === one?.id ? { ...article, id: "a0", sha256: "0" } : article,
      ),
    }),
  );
  const again = await renderSite(story, defineConfig(), join(out, "b"), { since: join(out, "edition.json") });
  expect(again.edition.changes?.articles).toEqual({ new: [], revised: [one?.id], gone: [] });
});

it("a file that is no edition counts as none", () => {
  for (const text of ["", "{", "[]", '{"id":1}', "null"]) expect(parseEdition(text)).toBeUndefined();
});
