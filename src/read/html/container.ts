import type { Block } from "./blocks.ts";
import type { Naming } from "./names.ts";
import { ancestry, type Element, walk } from "./tree.ts";

/**
 * The element that holds the article: the one that is marked or named as its body and holds much of the page's prose,
 * else the smallest that holds nearly all of it.
 */
export function chooseContainer(root: Element, blocks: readonly Block[], naming: Naming): Element {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight > 0)
      for (const element of ancestry(block.element)) prose.set(element, (prose.get(element) ?? 0) + weight);
  }
  const weightOf = (element: Element): number => prose.get(element) ?? 0;
  const all = weightOf(root);
  const marked = [...prose.keys()].filter((element) => isMarkedBody(element) && weightOf(element) > all * 0.4);
  const named = [...prose.keys()].filter((element) => naming.isBody(element) && weightOf(element) > all * 0.4);
  const heaviest = (marked.length > 0 ? marked : named).sort((a, b) => weightOf(b) - weightOf(a));
  const most = heaviest[0] ? weightOf(heaviest[0]) : 0;
  const body = heaviest.filter((element) => weightOf(element) >= most * 0.8).at(-1);
  if (body) return withItsLikes(body, [...prose.keys()]);
  let best = root;
  for (;;) {
    const child = best.children.find((one): one is Element => "tag" in one && weightOf(one) >= weightOf(best) * 0.9);
    if (!child || child.tag === "p") return best;
    best = child;
  }
}

const MOST_PIECES = 200; // more elements of one name are no pieces of one body

/**
 * Some pages cut one body into several elements of one name (between advertisements, or into pages): then the smallest
 * element that holds most of them, as long as that does not hold several articles.
 */
function withItsLikes(body: Element, elements: readonly Element[]): Element {
  const likes = elements.filter((one) => one.tag === body.tag && one.name === body.name && one.name !== "");
  if (likes.length < 2 || likes.length > MOST_PIECES) return body;
  let [best, most] = [body, 1];
  for (const outer of ancestry(body)) {
    const inside = [...walk(outer)];
    const several = (tag: string): boolean => inside.filter((one) => one.tag === tag).length > 1;
    if (several("h1") || several("article")) return best;
    const held = likes.filter((one) => contains(outer, one)).length;
    if (held > most) [best, most] = [outer, held];
    if (held === likes.length) return best;
  }
  return best;
}

const isMarkedBody = ({ attributes }: Element): boolean => /articlebody/i.test(attributes.itemprop ?? "");

function proseWeight(block: Block): number {
  if (block.clutter || block.kind === "heading" || block.kind === "caption" || block.kind === "cell") return 0;
  const own = block.text.length - block.linked;
  if (own < 30 || block.linked > own) return 0;
  return Math.min(own, 1_000);
}

/** Whether an element is another or stands in it. */
export function contains(container: Element, element: Element): boolean {
  for (const one of ancestry(element)) if (one === container) return true;
  return false;
}
