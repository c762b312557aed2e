import type { Article } from "../../records/article.ts";
import type { Expression, Meaning } from "./meaning.ts";

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

const EXCURSION = 15; // years; 10 and 20 do as well on histories

const LOOK_AHEAD = 3; // stated years within which the text has to come back

/** Years named in passing: far from the year stated before, to whose time the text comes back soon. */
export function excursions(expressions: readonly Expression[]): ReadonlySet<Expression> {
  const dated = expressions.filter(({ meaning }) => statedYear(meaning) !== undefined);
  const found = new Set<Expression>();
  let before: number | undefined;
  for (const [index, one] of dated.entries()) {
    const year = statedYear(one.meaning) ?? 0;
    const from = before;
    const far = from !== undefined && Math.abs(year - from) > EXCURSION;
    const back =
      far &&
      dated
        .slice(index + 1, index + 1 + LOOK_AHEAD)
        .some((later) => Math.abs((statedYear(later.meaning) ?? year) - from) <= EXCURSION);
    if (back && one.meaning.is === "year") found.add(one);
    else before = year;
  }
  return found;
}

const statedYear = (meaning: Meaning | undefined): number | undefined => {
  if (meaning?.is === "year") return meaning.year;
  return (meaning?.is === "day" || meaning?.is === "month") && typeof meaning.year === "number"
    ? meaning.year
    : undefined;
};
