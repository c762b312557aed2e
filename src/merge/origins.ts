import type { Evidence, Origin } from "../records/digest.ts";
import { type ArticleId, idOf, type OriginId } from "../records/id.ts";
import { type Span, shared } from "../records/span.ts";
import { copiedPassages } from "./copies.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./passage.ts";
import { retoldPassages } from "./retold.ts";

/** Where words come from, so that support is counted in sources that are independent. */
export interface Origins {
  readonly records: readonly Origin[];
  /** The origin of a place: a passage that several articles share, else the article itself. */
  readonly of: (evidence: Evidence) => OriginId;
}

/** Passages that articles share, word for word or sentence by sentence, are one origin; the rest of an article is its own. */
export function findOrigins(material: Material): Origins {
  const copied = copiedPassages(material);
  const groups = copied.reduce((most, one) => Math.max(most, one.group + 1), 0);
  const retold = retoldPassages(material).map((one) => ({ ...one, group: one.group + groups }));
  const common = joined([...copied, ...retold]).map((passages) => originOf(passages, material));
  const own = material.articles.map(
    (article): Origin => ({ id: idOf("o", article.id), articles: [article.id], passages: [] }),
  );
  const ownId = new Map(material.articles.map((article, index) => [article.id, (own[index] as Origin).id]));
  const byArticle = new Map<ArticleId, { span: Span; origin: OriginId }[]>();
  for (const origin of common) {
    for (const { article, span } of origin.passages) {
      const list = byArticle.get(article) ?? [];
      byArticle.set(article, list);
      list.push({ span, origin: origin.id });
    }
  }
  const of = ({ article, span }: Evidence): OriginId => {
    const half = (span.end - span.start) / 2;
    const passage = byArticle.get(article)?.find((one) => shared(one.span, span) > half);
    return passage?.origin ?? ownId.get(article) ?? idOf("o", article);
  };
  return { records: [...own, ...common], of };
}

/** Passages that overlap in one article belong together with all that they stand for; each group in order of the articles. */
function joined(passages: readonly Passage[]): Passage[][] {
  const sorted = passages.toSorted(
    (a, b) => a.article - b.article || a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const leader = new Map<number, number>();
  const leaderOf = (group: number): number => {
    let at = group;
    while (leader.has(at)) at = leader.get(at) as number;
    if (at !== group) leader.set(group, at);
    return at;
  };
  const merged: Passage[] = [];
  for (const passage of sorted) {
    const before = merged.at(-1);
    if (!before || before.article !== passage.article || before.span.end <= passage.span.start) {
      merged.push(passage);
      continue;
    }
    const [a, b] = [leaderOf(before.group), leaderOf(passage.group)];
    if (a !== b) leader.set(Math.max(a, b), Math.min(a, b));
    merged[merged.length - 1] = {
      ...before,
      span: { start: before.span.start, end: Math.max(before.span.end, passage.span.end) },
    };
  }
  const groups = new Map<number, Passage[]>();
  for (const passage of merged) {
    const group = leaderOf(passage.group);
    const list = groups.get(group);
    if (list) list.push(passage);
    else groups.set(group, [passage]);
  }
  return [...groups.values()].filter((group) => group.some((one) => one.article !== group[0]?.article));
}

/** Its id follows from the words in the oldest article that has them. */
function originOf(passages: readonly Passage[], { articles }: Material): Origin {
  const evidence = passages.map(({ article, span }) => ({ article: articles[article]?.id as ArticleId, span }));
  const first = passages[0] as Passage;
  const words = articles[first.article]?.text.slice(first.span.start, first.span.end) ?? "";
  return {
    id: idOf("o", "passage", words),
    articles: [...new Set(evidence.map((one) => one.article))],
    passages: evidence,
  };
}
