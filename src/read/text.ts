import type { Article } from "../records/article.ts";
import { isEdtf } from "../records/edtf.ts";
import { type ArticleId, idOf, sha256 } from "../records/id.ts";

/** An article whose text is given: nothing is cleaned, only NFC, line ends and runs of blank lines are made regular. */
export function plainText(
  text: string,
  options: { readonly id?: string; readonly title?: string; readonly published?: string } = {},
): Article {
  const paragraphs = text
    .normalize("NFC")
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== "");
  const body = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: "paragraph" as const, span, line: 1 };
  });
  const published = options.published !== undefined && isEdtf(options.published) ? options.published : undefined;
  return {
    id: (options.id ?? idOf("a", body)) as ArticleId,
    path: options.id ?? "",
    sha256: sha256(body),
    format: "text",
    title: options.title ?? body.slice(0, 60),
    titleBasis: options.title ? "stated" : "derived",
    authors: [],
    language: "en",
    ...(published && { published }),
    publishedBasis: published ? "stated" : "none",
    text: body,
    blocks,
    captions: [],
    removed: [],
  };
}
