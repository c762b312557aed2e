import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { digest } from "../../src/pipeline.ts";
import type { Digest, Evidence } from "../../src/records/digest.ts";

/** Invented stories of three or four reports; each README says what is in it. UPDATE=1 writes what comes out, to be read. */
const STORIES = [
  "ferry-toll",
  "dock-strike",
  "court-dates",
  "soup-recall",
  "two-speakers",
  "mine-blast",
  "quake-camp",
  "doping-ban",
  "harbour-merger",
] as const;

test.each(STORIES)("%s: one timeline, and the differences that a careful reader finds", async (name) => {
  const folder = new URL(`../cases/${name}/`, import.meta.url);
  const found = summary(await digest(sourcesIn(new URL("seeds/", folder))));
  const file = new URL("expected/story.json", folder);
  if (process.env.UPDATE === "1") writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

test("the order of the files does not matter", async () => {
  const sources = sourcesIn(new URL("../cases/ferry-toll/seeds/", import.meta.url));
  expect(summary(await digest([...sources].reverse()))).toEqual(summary(await digest(sources)));
});

test("a later report renames no event that is there already", async () => {
  const sources = sourcesIn(new URL("../cases/ferry-toll/seeds/", import.meta.url));
  const before = await digest(sources.slice(0, 3));
  const after = await digest(sources);
  const kept = new Set(after.events.map((event) => event.id));
  expect(before.events.filter((event) => !kept.has(event.id)).map((event) => event.headline)).toEqual([]);
});

test("every headline is made of words of its first sentence, and every quote is where it is said to be", async () => {
  const told = await digest(sourcesIn(new URL("../cases/dock-strike/seeds/", import.meta.url)));
  const quote = quoting(told);
  for (const event of told.events) {
    const first = event.evidence[0];
    const sentence = first ? quote(first).toLowerCase() : "";
    for (const word of event.headline.toLowerCase().split(/[^\p{L}\p{N}]+/u)) expect(sentence).toContain(word);
  }
  for (const { values } of told.disagreements) expect(values.every(({ evidence }) => evidence.length > 0)).toBe(true);
});

const sourcesIn = (folder: URL) =>
  readdirSync(folder)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }));

const quoting = ({ articles }: Digest) => {
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  return ({ article, span }: Evidence): string => (texts.get(article) ?? "").slice(span.start, span.end);
};

/** What a reader sees, without ids and offsets. */
function summary(told: Digest): unknown {
  const quote = quoting(told);
  const path = new Map(told.articles.map((article) => [article.id, article.path]));
  return {
    title: told.title,
    events: told.events.map(({ edtf, status, headline, evidence, dating }) => ({
      edtf,
      status,
      headline,
      dated: [dating.rule, dating.phrase].filter(Boolean).join(": "),
      sources: evidence.map((one) => `${path.get(one.article)}: ${quote(one)}`),
    })),
    differences: told.disagreements.map(({ kind, relation, subject, why, values }) => ({
      kind,
      relation,
      subject,
      why,
      values: values.map(({ label, evidence }) => ({
        label,
        sources: [...new Set(evidence.map((one) => path.get(one.article)))],
      })),
    })),
  };
}
