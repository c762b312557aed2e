/** Small stories with their names marked by hand, so that merging is tested without the taggers. */
import { type ConfigSpec, defineConfig } from "../../src/config.ts";
import { type Cast, findEntities } from "../../src/merge/entities/entities.ts";
import { gather, type Material } from "../../src/merge/material.ts";
import type { Article } from "../../src/records/article.ts";
import { edtf } from "../../src/records/edtf.ts";
import { type ArticleId, type ClaimId, idOf, sha256 } from "../../src/records/id.ts";
import type { NameKind, NameMention, Reading, Role, Sentence } from "../../src/records/reading.ts";

export interface Report {
  readonly article: Article;
  readonly reading: Reading;
}

const KINDS: Readonly<Record<string, NameKind>> = { p: "person", o: "organization", l: "place", e: "event" };

/**
 * A report from marked text: `{p:Ana Okafor}` a person, o an organization, l a place, e an event; `{r:harbour master}`
 * is the role of the next name. Every sentence is a narrated claim.
 */
export function report(path: string, marked: string, published?: string): Report {
  const id = idOf("a", path) as ArticleId;
  const mentions: NameMention[] = [];
  let text = "";
  let role: Role | undefined;
  for (const part of marked.split(/(\{\w:[^}]*\})/)) {
    const match = /^\{(\w):([^}]*)\}$/.exec(part);
    const words = match?.[2] ?? part;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (match?.[1] === "r") role = { text: words, span };
    const kind = KINDS[match?.[1] ?? ""];
    if (!kind) continue;
    mentions.push({ id: idOf("m", id, span.start, kind), kind, span, text: words, by: "test", ...(role && { role }) });
    role = undefined;
  }
  const sentences: Sentence[] = [...text.matchAll(/[^.!?]+[.!?]?\s*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    salience: 0.5,
  }));
  const claims = sentences.map((span, sentence) => ({
    id: idOf("c", id, span.start) as ClaimId,
    span: { start: span.start, end: span.end },
    sentence,
    mode: "narrated" as const,
    modality: "asserted" as const,
    times: [],
    quantities: [],
    salience: 0.5,
  }));
  const article: Article = {
    id,
    path,
    sha256: sha256(text),
    format: "text",
    title: path,
    titleBasis: "derived",
    authors: [],
    language: "en",
    ...(published && { published: edtf(published) }),
    publishedBasis: published ? "stated" : "none",
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, line: 1 }],
    captions: [],
    removed: [],
  };
  return { article, reading: { article: id, sentences, mentions, claims } };
}

export const materialOf = (reports: readonly Report[], options: ConfigSpec = {}): Material =>
  gather(
    reports.map((one) => one.reading),
    reports.map((one) => one.article),
    defineConfig(options),
  );

export const castOf = (reports: readonly Report[], options: ConfigSpec = {}): Cast =>
  findEntities(materialOf(reports, options));

/** The entities as "name: spelling, spelling", in order. */
export const spellings = ({ entities }: Cast): string[] =>
  entities
    .map(
      (entity) =>
        `${entity.name}: ${entity.aliases
          .map((alias) => alias.text)
          .sort()
          .join(", ")}`,
    )
    .sort();
