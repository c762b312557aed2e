import type { Config } from "../config.ts";
import type { Article } from "../records/article.ts";
import type { Problem } from "../records/problem.ts";
import type { RawArticle } from "../stages.ts";
import { plainText } from "./text.ts";

/** Lines with roles to the finished record; an article without any body is a problem and no article. */
export function composeArticle(
  raw: RawArticle,
  _config: Config,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const body = raw.lines.filter((line) => line.role === "body").map((line) => line.text);
  return { article: { ...plainText(body.join("\n\n")), path: raw.path }, problems: [] };
}
