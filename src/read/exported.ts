import { z } from "zod";
import type { Config } from "../config.ts";
import type { Article, Block } from "../records/article.ts";
import { isEdtf } from "../records/edtf.ts";
import type { Problem } from "../records/problem.ts";
import type { Reader, ReadSource, Source } from "../stages.ts";
import { asciiHead, decodeBytes } from "./encoding.ts";
import { tooLarge } from "./limits.ts";

/** What Dateline itself has exported (a digest, an inspected article, articles by line): the same records again. */
export const exportedReader: Reader = {
  name: "exported",
  accepts: ({ path, bytes }) =>
    /\.(?:json|jsonl|ndjson)$/i.test(path) || (/^\s*[[{]/.test(asciiHead(bytes, 64)) && holdsArticles(bytes)),
  read: (source: Source, config: Config): ReadSource => {
    const large = tooLarge(source, config);
    if (large) return { articles: [], problems: [large] };
    const { path } = source;
    const values = valuesIn(decodeBytes(source.bytes).text);
    if (!values) return { articles: [], problems: [{ ...NOT_JSON, path }] };
    const found = values.flatMap(articlesIn);
    const finished: Article[] = [];
    const problems: Problem[] = [];
    found.forEach((value, i) => {
      const wrong = whatIsWrong(value);
      if (wrong === undefined) finished.push(withSubheads(value as Exported));
      else problems.push({ ...NOT_ARTICLE, path, reason: `Article ${i + 1} of the file ${wrong}.`, fatal: false });
    });
    if (found.length === 0) problems.push({ ...NOT_EXPORTED, path });
    return {
      articles: [],
      finished,
      problems: finished.length > 0 ? problems : problems.map((one) => ({ ...one, fatal: true })),
    };
  },
};

const holdsArticles = (bytes: Uint8Array): boolean => asciiHead(bytes, 65_536).includes('"titleBasis"');

/** One JSON value, or one on each line; undefined for what is neither. */
function valuesIn(text: string): readonly unknown[] | undefined {
  const whole = tryJson(text);
  if (whole !== undefined) return [whole];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const values = lines.map(tryJson);
  return lines.length > 1 && values.every((value) => value !== undefined) ? values : undefined;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The articles of a digest, of `inspect`, of a list, or the value itself if it looks like one. */
function articlesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter(looksLikeArticle);
  if (typeof value !== "object" || value === null) return [];
  if ("articles" in value && Array.isArray(value.articles)) return value.articles;
  if ("article" in value && looksLikeArticle(value.article)) return [value.article];
  return looksLikeArticle(value) ? [value] : [];
}

const looksLikeArticle = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "text" in value && "titleBasis" in value;

const line = z.int().positive();
const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const date = z.string().refine(isEdtf, "is not a date");

/** The record of src/records/article.ts. */
const article = z.object({
  id: z.string().regex(/^a[\da-f]{12}$/, "is no id of an article"),
  path: z.string(),
  sha256: z.string().regex(/^[\da-f]{64}$/, "is no SHA-256"),
  format: z.string(),
  title: z.string(),
  titleBasis: z.enum(["stated", "derived"]),
  dek: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()),
  url: z
    .string()
    .regex(/^https?:\/\//i, "is no web address")
    .optional(),
  language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,4}$/, "is no language"),
  published: date.optional(),
  publishedBasis: z.enum(["stated", "configured", "none"]),
  retrieved: date.optional(),
  license: z.string().optional(),
  tags: z.array(z.string()).optional(),
  dateline: z.object({ place: z.string(), span }).optional(),
  text: z.string().min(1),
  blocks: z.array(
    z.object({ kind: z.enum(["paragraph", "quote", "item", "subhead"]), span, line, heading: z.string().optional() }),
  ),
  captions: z.array(
    z.object({ line, text: z.string(), credit: z.string().optional(), kind: z.enum(["caption", "description"]) }),
  ),
  removed: z.array(z.object({ line, text: z.string(), rule: z.string() })),
});

/** The first thing for which a value is no article, in words that go on after "Article 3 of the file"; else undefined. */
function whatIsWrong(value: unknown): string | undefined {
  const result = article.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    return `is not a record of Dateline: ${issue?.path.join(".") || "it"}: ${issue?.message.toLowerCase() ?? "wrong"}`;
  }
  const { text, blocks } = result.data;
  const body = blocks
    .filter(({ heading }) => heading === undefined)
    .map(({ span }) => text.slice(span.start, span.end));
  const inside = blocks.every(({ span }) => span.start <= span.end && span.end <= text.length);
  return inside && body.join("\n\n") === text ? undefined : "has blocks that do not make up its text";
}

/** As articles were exported before subheads were part of the text: their words stood in `heading`, their span was empty. */
type Exported = Omit<Article, "blocks"> & { readonly blocks: readonly (Block & { readonly heading?: string })[] };

/** The record of today. */
function withSubheads(value: Exported): Article {
  if (value.blocks.every(({ heading }) => heading === undefined)) return value;
  const parts: string[] = [];
  const blocks: Block[] = [];
  const moves: { from: number; by: number }[] = [];
  let start = 0;
  for (const { heading, ...block } of value.blocks) {
    const words = heading ?? value.text.slice(block.span.start, block.span.end);
    moves.push({ from: block.span.start, by: start - block.span.start });
    blocks.push({ ...block, span: { start, end: start + words.length } });
    parts.push(words);
    start += words.length + 2;
  }
  const moved = (at: number): number => at + (moves.findLast(({ from }) => from <= at)?.by ?? 0);
  const { dateline } = value;
  return {
    ...value,
    text: parts.join("\n\n"),
    blocks,
    ...(dateline && {
      dateline: { ...dateline, span: { start: moved(dateline.span.start), end: moved(dateline.span.end) } },
    }),
  };
}

const NOT_JSON: Problem = {
  rule: "exported-not-json",
  reason: "The file is not JSON.",
  fatal: true,
  note: "Export it again; it may be cut off.",
};

const NOT_EXPORTED: Problem = {
  rule: "json-not-exported",
  reason: "The file is JSON, but it holds no articles that Dateline has exported, and it is no JSON Feed.",
  fatal: true,
  note: "Save the article as a page, Markdown or plain text.",
};

const NOT_ARTICLE: Problem = {
  rule: "exported-not-article",
  reason: "",
  fatal: false,
  note: "Export it again, or leave the record as it was exported.",
};
