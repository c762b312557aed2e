import { readSource } from "../../src/pipeline.ts";
import type { Article } from "../../src/records/article.ts";
import type { Problem } from "../../src/records/problem.ts";

/** One file's only article, read and cleaned as in a build, and the problems with it. */
export async function readText(
  text: string,
  path = "a.txt",
): Promise<{ article: Article; problems: readonly Problem[] }> {
  const { articles, problems } = await readSource(path, new TextEncoder().encode(text));
  const [article] = articles;
  if (!article) throw new Error(`no article: ${problems.map((one) => one.rule).join(", ")}`);
  return { article, problems };
}

/** The body's paragraphs, subheads marked with "## ". */
export const bodyOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, span }) => `${kind === "subhead" ? "## " : ""}${text.slice(span.start, span.end)}`);
