import type { Article } from "../../records/article.ts";
import type { Expression } from "./meaning.ts";

const STATED = 6; // years and full dates that a text needs before it counts as a narrative
const FAR = 8; // dates from far times for each "yesterday" or weekday; measured: histories 12 and more, news 6 and less

/**
 * Whether an article tells of times far from the day it was written, as an encyclopedia or a look back does: many
 * years in words, most of them over a year away, and hardly a weekday or a "yesterday".
 */
export function isNarrative(expressions: readonly Expression[], article: Article): boolean {
  const written = article.published ? Number(article.published.slice(0, 4)) : undefined;
  let [stated, far, bare, near] = [0, 0, 0, 0];
  for (const { meaning } of expressions) {
    if (meaning.is === "weekday" || (meaning.is === "shift" && meaning.from === "now")) near++;
    if (meaning.is !== "day" && meaning.is !== "month" && meaning.is !== "year") continue;
    if (typeof meaning.year !== "number") bare++;
    else {
      stated++;
      if (written === undefined || Math.abs(meaning.year - written) > 1) far++;
    }
  }
  return stated >= STATED && far > stated / 2 && far + bare > FAR * near;
}
