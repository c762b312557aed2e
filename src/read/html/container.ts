import type { Block } from "./blocks.ts";
import type { Naming } from "./names.ts";
import { ancestry, type Element, textOf, walk } from "./tree.ts";

/**
 * The element that holds the article: the one that is marked or named as its body and holds much of the page's prose,
 * else the smallest that holds nearly all of it.
 */
export function chooseContainer(
  root: Element,
  blocks: readonly Block[],
  { naming, title }: { readonly naming: Naming; readonly title: string | undefined },
): Element {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight > 0)
      for (const element of ancestry(block.element)) prose.set(element, (prose.get(element) ?? 0) + weight);
  }
  const weightOf = (element: Element): number => prose.get(element) ?? 0;
  const all = weightOf(root);
  const elements = [...prose.keys()]; // in the order of the page, what stands inside before what is around it
  const holding = (share: number): readonly Element[] => elements.filter((element) => weightOf(element) > all * share);
  const marked = holding(0.4).filter(isMarkedBody);
  const named = marked.length > 0 ? marked : holding(0.25).filter((element) => naming.isBody(element));
  const most = Math.max(0, ...named.map(weightOf));
  const heavy = named.filter((element) => weightOf(element) >= most * 0.8);
  const body = heavy.reduce<Element | undefined>((best, one) => (!best || contains(best, one) ? one : best), undefined);
  if (body) return withItsLikes(withOtherPieces(body, elements, naming), elements, { weightOf, title });
  let best = root;
  for (;;) {
    const child = best.children.find((one): one is Element => "tag" in one && weightOf(one) >= weightOf(best) * 0.9);
    if (!child || child.tag === "p") return best;
    best = child;
  }
}

/**
 * Other pieces of the body under another name (`article-body-top`, `article-body-bottom`) in the same `<article>`: then the
 * smallest element that holds them all.
 */
function withOtherPieces(body: Element, elements: readonly Element[], naming: Naming): Element {
  let article: Element | undefined;
  for (const outer of ancestry(body)) if (outer.tag === "article") article ??= outer;
  if (!article || article === body) return body;
  const own = article;
  const others = elements.filter(
    (one) =>
      naming.isBody(one) &&
      naming.proseOf(one) >= PIECE &&
      !naming.clutterOf(one) &&
      contains(own, one) &&
      !contains(body, one) &&
      !contains(one, body),
  );
  if (others.length === 0 || others.length > MOST_PIECES || holdingSeveral(rootOf(body)).has(own)) return body;
  for (const outer of ancestry(body)) if (others.every((one) => contains(outer, one))) return outer;
  return body;
}

const PIECE = 100; // UTF-16 units of prose
const MOST_PIECES = 200; // more elements of one name are no pieces of one body

/**
 * Some pages cut one body into several elements of one name (between advertisements, or into pages): then the smallest
 * element that holds most of them, as long as that does not hold several articles.
 */
function withItsLikes(
  body: Element,
  elements: readonly Element[],
  { weightOf, title }: { readonly weightOf: (element: Element) => number; readonly title: string | undefined },
): Element {
  const likes = elements.filter((one) => one.tag === body.tag && one.name === body.name && one.name !== "");
  if (likes.length < 2 || likes.length > MOST_PIECES) return body;
  let [best, most] = [body, 1];
  const several = holdingSeveral(rootOf(body));
  for (const outer of ancestry(body)) {
    if (several.has(outer)) break;
    const held = likes.filter((one) => contains(outer, one)).length;
    if (held > most) [best, most] = [outer, held];
    if (held === likes.length) break;
  }
  if (most > 1) return best;
  // A page that goes on with other articles as one scrolls down: its own is the first.
  return likes.find((one) => headingOf(one) === title) ?? likes.find((one) => weightOf(one) >= WHOLE_ARTICLE) ?? body;
}

/** The main heading of what an element stands in, or its own. */
function headingOf(element: Element): string | undefined {
  for (const outer of ancestry(element)) {
    for (const one of walk(outer)) if (one.tag === "h1") return textOf(one, LONGEST_TITLE);
  }
  return undefined;
}

const LONGEST_TITLE = 300; // UTF-16 units

const WHOLE_ARTICLE = 600; // UTF-16 units of prose that no teaser has

/** Elements with more than one main heading, or more than one `<article>`, in them. */
function holdingSeveral(root: Element): ReadonlySet<Element> {
  const several = new Set<Element>();
  for (const tag of ["h1", "article"]) {
    const seen = new Set<Element>();
    for (const element of walk(root)) {
      if (element.tag !== tag) continue;
      for (const outer of ancestry(element)) {
        if (several.has(outer)) break;
        if (seen.has(outer)) several.add(outer);
        seen.add(outer);
      }
    }
  }
  return several;
}

const rootOf = (element: Element): Element => {
  let root = element;
  for (const outer of ancestry(element)) root = outer;
  return root;
};

const isMarkedBody = ({ attributes }: Element): boolean => /articlebody/i.test(attributes.itemprop ?? "");

function proseWeight(block: Block): number {
  if (
    block.clutter ||
    block.kind === "heading" ||
    block.kind === "caption" ||
    block.kind === "description" ||
    block.kind === "cell"
  )
    return 0;
  const own = block.text.length - block.linked;
  if (own < 30 || block.linked > own) return 0;
  return Math.min(own, 1_000);
}

/** Whether an element is another or stands in it. */
export function contains(container: Element, element: Element): boolean {
  for (const one of ancestry(element)) if (one === container) return true;
  return false;
}
