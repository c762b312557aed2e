import { hasType, type JsonObject, jsonLdNodes, textIn } from "./json-ld.ts";
import { collapse, type Element, textOf, walk } from "./tree.ts";

/** What a page says about itself in its head, gathered once. */
export interface Page {
  readonly root: Element;
  readonly elements: readonly Element[];
  /** Content of the first `<meta>` with one of these names (name, property or itemprop, lower case). */
  readonly meta: (...names: readonly string[]) => string | undefined;
  /** All contents of `<meta>` with this name. */
  readonly metas: (name: string) => readonly string[];
  readonly nodes: readonly JsonObject[];
  /** The JSON-LD node that is the article. */
  readonly article: JsonObject | undefined;
  /** Absolute address, where the page states one. */
  readonly url: string | undefined;
}

export function openPage(root: Element): Page {
  const elements = [...walk(root)];
  const metas = new Map<string, string[]>();
  for (const { tag, attributes } of elements) {
    if (tag !== "meta") continue;
    const content = decodeTwice(collapse(attributes.content ?? ""));
    if (!content) continue;
    for (const key of new Set([attributes.property, attributes.name, attributes.itemprop])) {
      if (key) listOf(metas, key.toLowerCase()).push(content);
    }
  }
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = metas.get(name)?.[0];
      if (found) return found;
    }
    return undefined;
  };
  const nodes = jsonLdNodes(root);
  const canonical = elements.find(
    ({ tag, attributes }) => tag === "link" && attributes.rel?.toLowerCase() === "canonical",
  );
  const article = articleNode(nodes);
  const url = [canonical?.attributes.href, meta("og:url"), textIn(article?.url), textIn(article?.mainEntityOfPage)]
    .map(webAddress)
    .find((one) => one !== undefined);
  return { root, elements, meta, metas: (name) => metas.get(name) ?? [], nodes, article, url };
}

function listOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** An absolute http(s) address, or undefined. Of a copy in a web archive it is that of the original. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim().replace(ARCHIVED, "");
  if (!address || !/^https?:\/\//i.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

/** https://web.archive.org/web/20240504101500id_/https://example.org/a */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\/(?=https?:)/i;

/** "don&amp;#8217;t" and "Q&amp;amp;A": some pages encode what is encoded already. */
export const decodeTwice = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (whole, code: string) => character(Number(code)) ?? whole)
    .replace(/&#x([\da-f]{1,5});/gi, (whole, code: string) => character(Number.parseInt(code, 16)) ?? whole)
    .replace(
      /&(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip);/g,
      (_, name: string) => NAMED[name] ?? "",
    );

/** The beginnings of the texts of those elements of a page that `wanted` takes, empty ones left out. */
export const textsOf = (page: Page, wanted: (element: Element) => boolean): readonly string[] =>
  page.elements
    .filter(wanted)
    .map((element) => textOf(element, 1_000))
    .filter((text) => text !== "");

/** The node with the most to say among those that are articles; one that is only linked to has no headline. */
function articleNode(nodes: readonly JsonObject[]): JsonObject | undefined {
  const articles = nodes.filter((node) => hasType(node, /(?:Article|Posting|Report|Review|Recipe)$/));
  return (
    articles.find((node) => textIn(node.headline) && textIn(node.datePublished)) ??
    articles.find((node) => textIn(node.headline)) ??
    nodes.find((node) => textIn(node.datePublished) && !hasType(node, /Image|Video|Audio|Comment/))
  );
}

const character = (code: number): string | undefined =>
  code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  mdash: "—",
  ndash: "–",
  hellip: "…",
};
