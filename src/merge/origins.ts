import type { Evidence, Origin } from "../records/digest.ts";
import { type ArticleId, idOf, type OriginId } from "../records/id.ts";
import { type Span, shared } from "../records/span.ts";
import { wordsOf } from "../text/words.ts";
import type { Material } from "./material.ts";

/** Where words come from, so that support is counted in sources that are independent. */
export interface Origins {
  readonly records: readonly Origin[];
  /** The origin of a place: a passage that several articles share, else the article itself. */
  readonly of: (evidence: Evidence) => OriginId;
}

/** A run of words in one article that stands in others too. */
interface Passage {
  readonly article: number;
  readonly span: Span;
}

/**
 * Passages that articles share word for word become one origin; what is left of an article is its own. Linear in the
 * text: runs of words are met again by their hash, and never compared with one another.
 */
export function findOrigins(material: Material): Origins {
  const groups = sharedPassages(material);
  const own = material.articles.map(
    (article): Origin => ({ id: idOf("o", article.id), articles: [article.id], passages: [] }),
  );
  const common = groups.map((passages) => originOf(passages, material));
  const byArticle = new Map<ArticleId, { span: Span; origin: OriginId }[]>();
  for (const origin of common) {
    for (const { article, span } of origin.passages) {
      const list = byArticle.get(article) ?? [];
      byArticle.set(article, list);
      list.push({ span, origin: origin.id });
    }
  }
  const ownId = new Map(own.map((origin) => [origin.articles[0] as ArticleId, origin.id]));
  const of = ({ article, span }: Evidence): OriginId => {
    const half = (span.end - span.start) / 2;
    const passage = byArticle.get(article)?.find((one) => shared(one.span, span) > half);
    return passage?.origin ?? ownId.get(article) ?? idOf("o", article);
  };
  return { records: [...own, ...common], of };
}

const RUN = 8; // words: shorter runs are names, titles and stock phrases
const LEAST = 14; // words of a passage that count as copied: a quotation may well be shared by independent reports

/** Groups of passages that hold the same runs of words, each in at least two articles. */
function sharedPassages({ articles }: Material): Passage[][] {
  const seen = new Map<string, { article: number; group: number }>();
  const parent: number[] = [];
  const rootOf = (group: number): number => {
    let root = group;
    while (parent[root] !== root) root = parent[root] as number;
    parent[group] = root;
    return root;
  };
  const words = articles.map((article) => wordsOf(article.text));
  const first = new Map<string, number>();
  words.forEach((list, article) => {
    for (let i = 0; i + RUN <= list.length; i++) {
      const run = runAt(list, i);
      const before = first.get(run);
      if (before === undefined) first.set(run, article);
      else if (before !== article && !seen.has(run)) {
        parent.push(parent.length);
        seen.set(run, { article: before, group: parent.length - 1 });
      }
    }
  });
  if (seen.size === 0) return [];
  const passages: { passage: Passage; group: number }[] = [];
  words.forEach((list, article) => {
    let open: { from: number; to: number; group: number } | undefined;
    const close = (): void => {
      if (open && open.to - open.from >= LEAST) {
        const span = { start: list[open.from]?.start ?? 0, end: list[open.to - 1]?.end ?? 0 };
        passages.push({ passage: { article, span }, group: open.group });
      }
      open = undefined;
    };
    for (let i = 0; i + RUN <= list.length; i++) {
      const hit = seen.get(runAt(list, i));
      if (!hit) continue;
      if (open && i <= open.to) {
        parent[rootOf(hit.group)] = rootOf(open.group);
        open = { ...open, to: i + RUN };
      } else {
        close();
        open = { from: i, to: i + RUN, group: hit.group };
      }
    }
    close();
  });
  const groups = new Map<number, Passage[]>();
  for (const { passage, group } of passages) {
    const root = rootOf(group);
    groups.set(root, [...(groups.get(root) ?? []), passage]);
  }
  return [...groups.values()].filter((group) => new Set(group.map((one) => one.article)).size > 1);
}

const runAt = (words: readonly { readonly norm: string }[], start: number): string => {
  let run = "";
  for (let i = start; i < start + RUN; i++) run += `${(words[i] as { norm: string }).norm} `;
  return run;
};

function originOf(passages: readonly Passage[], { articles }: Material): Origin {
  const evidence = passages.map(({ article, span }) => ({ article: articles[article]?.id as ArticleId, span }));
  const [oldest] = evidence;
  const words = oldest
    ? (articles[passages[0]?.article ?? 0]?.text.slice(oldest.span.start, oldest.span.end) ?? "")
    : "";
  return {
    id: idOf("o", "passage", words),
    articles: [...new Set(evidence.map((one) => one.article))],
    passages: evidence,
  };
}
