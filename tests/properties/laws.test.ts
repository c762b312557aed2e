/** Laws that hold for any articles at all, however odd. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest, readSource } from "../../src/pipeline.ts";
import type { Article } from "../../src/records/article.ts";
import type { Digest } from "../../src/records/digest.ts";
import { isEdtf } from "../../src/records/edtf.ts";
import { covers, type Span } from "../../src/records/span.ts";
import type { Source } from "../../src/stages.ts";
import { article, hostileBytes, story } from "./news.ts";

describe("a span", () => {
  it("quotes exactly: it lies inside its article, and a mention's text is the text at its place", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 3 }), async (texts) => {
        const told = await digest(sources(texts));
        for (const [index, one] of told.articles.entries()) {
          const reading = told.readings[index];
          expect(reading?.article).toBe(one.id);
          for (const mention of reading?.mentions ?? []) {
            inside(one, mention.span);
            expect(one.text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
          }
          for (const claim of reading?.claims ?? []) inside(one, claim.span);
          for (const sentence of reading?.sentences ?? []) {
            expect(one.blocks.some((block) => covers(block.span, sentence))).toBe(true);
          }
        }
        for (const { article: id, span } of evidenceOf(told))
          inside(
            told.articles.find((one) => one.id === id),
            span,
          );
      }),
      { numRuns: 30 },
    );
  });
});

describe("a digest", () => {
  it("is the same whatever the order of the files", async () => {
    await fc.assert(
      fc.asyncProperty(
        story.chain((texts) => fc.tuple(fc.constant(texts), shuffled(texts.length))),
        async ([texts, order]) => {
          const files = sources(texts);
          const mixed = order.flatMap((index) => files[index] ?? []);
          expect(JSON.stringify(await digest(mixed))).toBe(JSON.stringify(await digest(files)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is the same bytes twice, in another time zone and another locale", () => {
    const run = (env: Record<string, string>) =>
      spawnSync(process.execPath, [fileURLToPath(new URL("../../src/dateline.mjs", import.meta.url)), "export"], {
        env: { ...process.env, ...env },
        encoding: "utf8",
        maxBuffer: 1e9,
      }).stdout;
    const here = run({ TZ: "UTC", LC_ALL: "C" });
    expect(here.length).toBeGreaterThan(10_000);
    expect(run({ TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" })).toBe(here);
  });

  it("holds only dates of the standard, and ids that name records it has", async () => {
    await fc.assert(
      fc.asyncProperty(story, async (texts) => {
        const told = await digest(sources(texts));
        const entities = new Set(told.entities.map((one) => one.id));
        const claims = new Set(told.readings.flatMap((one) => one.claims.map((claim) => claim.id)));
        const differences = new Set(told.disagreements.map((one) => one.id));
        for (const event of told.events) {
          expect(event.edtf === "" || isEdtf(event.edtf), event.edtf).toBe(true);
          expect(event.entities.every((id) => entities.has(id))).toBe(true);
          expect(event.disagreements.every((id) => differences.has(id))).toBe(true);
          expect(event.evidence.length).toBeGreaterThan(0);
        }
        for (const group of told.claims) expect(group.members.every((id) => claims.has(id))).toBe(true);
        const ids = [told.articles, told.entities, told.events, told.claims, told.disagreements].flatMap((list) =>
          list.map((one) => one.id),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 15 },
    );
  });
});

describe("any bytes", () => {
  const names = fc.constantFrom("a.txt", "a.md", "a.html", "a.xml", "a.json", "a.eml", "a.warc", "a.bin", "a");

  it("give articles or problems, never a crash, and do not harm the article beside them", async () => {
    const [good] = fc.sample(article, { numRuns: 1, seed: 1 });
    const alone = await readSource("good.txt", Buffer.from(good ?? ""));
    await fc.assert(
      fc.asyncProperty(names, hostileBytes, async (name, bytes) => {
        const told = await digest([{ path: name, bytes }, ...sources([good ?? ""], "good")]);
        expect(told.articles.length + told.problems.length).toBeGreaterThan(0);
        expect(told.articles.map((one) => one.text)).toContain(alone.articles[0]?.text);
      }),
      { numRuns: 150 },
    );
  });
});

const sources = (texts: readonly string[], name = "article"): Source[] =>
  texts.map((text, index) => ({
    path: texts.length === 1 ? `${name}.txt` : `${name}-${index}.txt`,
    bytes: Buffer.from(text),
  }));

const shuffled = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

const inside = (one: Article | undefined, span: Span) => {
  expect(one).toBeDefined();
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(one?.text.length ?? 0);
};

const evidenceOf = (told: Digest) => [
  ...told.events.flatMap((event) => event.evidence),
  ...told.entities.flatMap((entity) => entity.mentions),
  ...told.disagreements.flatMap((one) => one.values.flatMap((value) => value.evidence)),
  ...told.origins.flatMap((origin) => origin.passages),
];
