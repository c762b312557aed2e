import type { Origin } from "../../records/digest.ts";
import type { ArticleId, OriginId } from "../../records/id.ts";
import { overlaps, type Span } from "../../records/span.ts";

/** Where the words at a place come from: the shared passage that holds them, else the article's own origin. */
export type OriginOf = (article: ArticleId, span: Span) => OriginId | undefined;

export function createOrigins(origins: readonly Origin[]): OriginOf {
  const own = new Map<ArticleId, OriginId>();
  const passages = new Map<ArticleId, { span: Span; origin: OriginId }[]>();
  for (const origin of origins) {
    const [only] = origin.articles;
    if (origin.passages.length === 0 && only) own.set(only, origin.id);
    for (const { article, span } of origin.passages)
      passages.set(article, [...(passages.get(article) ?? []), { span, origin: origin.id }]);
  }
  return (article, span) => passages.get(article)?.find((p) => overlaps(p.span, span))?.origin ?? own.get(article);
}
