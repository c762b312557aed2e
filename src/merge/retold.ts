import { quote } from "../records/span.ts";
import { contentsOf } from "../text/content.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./passage.ts";

// Sentences of the five seed articles and of long stories, read by eye: at 0.5 a pair says the same in other words;
// two such pairs in the same order are a rewritten passage, one alone is two reporters at one event.
const ALIKE = 0.5;
const REACH = { stems: 6, window: 16 }; // sentences half alike share one of their rarest words
const STEP = 2; // sentences from one pair of a passage to the next: one may have been left out

interface Place {
  readonly article: number;
  readonly sentence: number;
}

interface Pair {
  readonly a: Place;
  readonly b: Place;
}

/** Passages that one article retells from another: at least two sentences, in the same order, in nearly the same words. */
export function retoldPassages({ articles, readings, stem }: Material): Passage[] {
  const places = readings.flatMap((reading, article) =>
    reading.sentences.map((_, sentence): Place => ({ article, sentence })),
  );
  const texts = places.map(({ article, sentence }) =>
    quote(articles[article]?.text ?? "", readings[article]?.sentences[sentence] ?? { start: 0, end: 0 }),
  );
  const contents = contentsOf(texts, stem);
  const byArticles = new Map<string, Pair[]>();
  contents.forLikelyPairs(REACH, (x, y) => {
    const [a, b] = [places[x] as Place, places[y] as Place];
    if (a.article === b.article || contents.shared(x, y) < ALIKE) return;
    const key = `${a.article}|${b.article}`;
    const list = byArticles.get(key);
    if (list) list.push({ a, b });
    else byArticles.set(key, [{ a, b }]);
  });
  let group = 0;
  return [...byArticles.values()].flatMap((pairs) =>
    chains(pairs).flatMap((chain) => {
      const passage = (side: "a" | "b"): Passage => {
        const { article } = (chain[0] as Pair)[side];
        const sentences = readings[article]?.sentences ?? [];
        const start = sentences[(chain[0] as Pair)[side].sentence]?.start ?? 0;
        const end = sentences[(chain.at(-1) as Pair)[side].sentence]?.end ?? start;
        return { article, span: { start, end }, group };
      };
      const both = [passage("a"), passage("b")];
      group++;
      return both;
    }),
  );
}

/** Pairs of two articles that go on in both, two or more in a row. */
function chains(pairs: readonly Pair[]): Pair[][] {
  const found: Pair[][] = [];
  let open: Pair[][] = [];
  for (const pair of pairs.toSorted((p, q) => p.a.sentence - q.a.sentence || p.b.sentence - q.b.sentence)) {
    open = open.filter((chain) => (chain.at(-1) as Pair).a.sentence + STEP >= pair.a.sentence);
    const chain = open.findLast((one) => follows(one.at(-1) as Pair, pair));
    if (chain) chain.push(pair);
    else {
      open.push([pair]);
      found.push(open.at(-1) as Pair[]);
    }
  }
  return found.filter((chain) => chain.length > 1);
}

const follows = (before: Pair, after: Pair): boolean => isStep(before.a, after.a) && isStep(before.b, after.b);

const isStep = (before: Place, after: Place): boolean =>
  after.sentence > before.sentence && after.sentence <= before.sentence + STEP;
