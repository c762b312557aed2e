import { outletWords } from "../../language/en/page-words.ts";
import { hasType, isObject, type JsonObject, textIn } from "./json-ld.ts";
import { decodeTwice, type Page } from "./page.ts";
import { collapse, type Element, isElement, textOf, walk } from "./tree.ts";

/**
 * Who wrote a page: people in its JSON-LD, then in its metadata, then in what is marked or named as a byline. Names of
 * the publisher are no authors unless nothing else is stated.
 */
export function statedAuthors(page: Page, publisher: string | undefined): readonly string[] {
  const isPublisher = (name: string): boolean => publisher !== undefined && sameName(name, publisher);
  const sources: readonly (() => readonly string[])[] = [
    () => linkedData(page),
    () =>
      page
        .metas("author")
        .concat(
          page.metas("article:author"),
          page.metas("parsely-author"),
          page.metas("sailthru.author"),
          page.metas("dc.creator"),
        )
        .slice(0, 8),
    () => marked(page, ({ attributes }) => /(?:^|\s)author(?:\s|$)/i.test(attributes.itemprop ?? "")),
    () => marked(page, ({ attributes }) => /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? "")),
    () => marked(page, ({ name, tag }) => BYLINE.test(name) && tag !== "body" && tag !== "article" && tag !== "html"),
  ];
  let outlets: string | undefined;
  for (const source of sources) {
    const names = unique(source().flatMap((text) => namesIn(text)));
    const people = names.filter((name) => !isPublisher(name));
    const persons = people.filter((name) => !OUTLET.test(name));
    if (persons.length > 0) return persons.slice(0, 12);
    outlets ??= people[0];
  }
  return outlets ? [outlets] : [];
}

/** "By Ada Moreno and Li Na, Example Press | ada@example.org" as ["Ada Moreno", "Li Na"]. */
export function namesIn(byline: string): readonly string[] {
  const text = collapse(decodeTwice(byline)).slice(0, 300);
  if (/^(?:https?:)?\/\//.test(text) || text.startsWith("@")) return [];
  const bare = text
    .replace(LEAD, "")
    .replace(/\s*(?:[|•·@(]|\s[–—-]\s|https?:).*$/, "")
    .replace(TAIL, "");
  const parts = bare.split(/\s*(?:,|;|\band\b|&)\s*/i).filter((part) => part !== "");
  const names: string[] = [];
  for (const part of parts) {
    const name = /^(?:jr|sr|ii|iii|m\.?d|ph\.?d)\.?$/i.test(part) ? undefined : part.replace(LEAD, "").trim();
    if (name === undefined) continue;
    if (!isName(name)) {
      if (names.length > 0) break;
      continue;
    }
    if (names.length > 0 && OUTLET.test(name)) break; // "Jane Roe, BBC News, Lund": what follows is no writer
    names.push(name);
  }
  return names;
}

function linkedData(page: Page): readonly string[] {
  const byId = new Map<string, JsonObject>();
  for (const node of page.nodes) {
    const id = node["@id"];
    if (typeof id === "string" && textIn(node.name)) byId.set(id, node);
  }
  const namesOf = (value: unknown, depth = 0): readonly string[] => {
    if (depth > 3) return [];
    if (typeof value === "string") return byId.has(value) ? namesOf(byId.get(value), depth + 1) : [value];
    if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => namesOf(one, depth + 1));
    if (!isObject(value)) return [];
    if (hasType(value, /Organization$/)) return [];
    const name = value.name;
    if (typeof name === "string") return [name];
    if (Array.isArray(name)) return name.filter((one): one is string => typeof one === "string");
    const id = value["@id"];
    return typeof id === "string" ? namesOf(byId.get(id), depth + 1) : [];
  };
  return namesOf(page.article?.author ?? page.article?.creator);
}

/** Texts of the first elements that are marked so; a name inside one is taken without what stands around it. */
function marked(page: Page, wanted: (element: Element) => boolean): readonly string[] {
  let institution: string | undefined;
  for (const element of page.elements) {
    if (!wanted(element)) continue;
    const own = element.attributes.content;
    const named = own ?? textOf(innermost(element), LONGEST);
    if (namesIn(named).some((name) => !OUTLET.test(name))) return [named, ...besides(element, wanted)];
    if (named.length < BLOCK) institution ??= namesIn(named)[0];
  }
  return institution ? [institution] : [];
}

/**
 * Texts of those that are marked likewise beside an element, or inside what stands beside it under the same name: one byline
 * may name each author in an element, or have an element for each.
 */
function besides(element: Element, wanted: (element: Element) => boolean): readonly string[] {
  const found: Element[] = siblingsOf(element).filter(wanted);
  let outer = element.parent;
  for (let steps = 0; outer && steps < 4 && !OUTER.has(outer.tag) && textOf(outer, LONGEST).length < BLOCK; steps++) {
    const { tag, name } = outer;
    for (const like of siblingsOf(outer).filter((one) => one.tag === tag && one.name === name && name !== "")) {
      const inside = firstOf(like, wanted);
      if (inside) found.push(inside);
    }
    outer = outer.parent;
  }
  return found.slice(0, 8).map((one) => textOf(innermost(one), LONGEST));
}

const siblingsOf = (element: Element): readonly Element[] =>
  (element.parent?.children ?? []).filter((one): one is Element => isElement(one) && one !== element).slice(0, 20);

/** The first wanted element in another, among its first hundred; none where it has a heading, as a teaser does. */
function firstOf(element: Element, wanted: (element: Element) => boolean): Element | undefined {
  const all: Element[] = [];
  for (const one of walk(element)) {
    if (all.length >= 100 || /^h[1-6]$/.test(one.tag)) return undefined;
    all.push(one);
  }
  return all.find(wanted);
}

const OUTER = new Set(["html", "body", "main", "article"]);

/** The element marked as a name inside a byline, if it has one. */
function innermost(element: Element): Element {
  let looked = 0;
  for (const one of walk(element)) {
    if (++looked > 100) break;
    if (one !== element && /(?:^|\s)name(?:\s|$)/i.test(one.attributes.itemprop ?? "") && textOf(one, LONGEST) !== "")
      return one;
  }
  return element;
}

const LONGEST = 400; // UTF-16 units of a byline
const BLOCK = 120; // of an element that holds one name and its "By"; with a headline in it it is longer

const isName = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 60 &&
  !/^the$/i.test(text) &&
  text.split(" ").length <= 6 &&
  /^\p{L}/u.test(text) &&
  /\p{Lu}/u.test(text) &&
  !/[\d:/]|\b(?:staff writer|editor|reporter|correspondent)\b/i.test(text) &&
  !NOBODY.test(text);

const unique = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];

const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, "");

/** What stands in place of a name: "OUR CORRESPONDENT", cut where its trade begins. */
const NOBODY = /^(?:our|an?|special|own|staff|senior|admin|administrator|guest|anonymous|unknown|web|agencies)$/i;

/** Words in the names of papers, agencies and companies. */
const OUTLET = new RegExp(`\\b(?:${outletWords})\\b`, "i");
const LEAD =
  /^(?:(?:story|words|text|review|reviews|news|opinion|analysis|commentary|written|posted|reported|published|edited|contributed|author|authored)\s*:?\s+)?by[\s:—–-]+|^authors?:?\s+/i;
const TAIL =
  /\s+(?:(?:published|updated|posted|last updated|for|of the|in|on|at|the associated press|staff|senior|associated press|reuters|contributor|contributing|editor|reporter|correspondent|follow|more stories|plus icon)\b).*$/i;
const BYLINE = /(?:^|[\s_-])(?:byline|by-line|author|authors|contributor|writer)(?![a-z])/;
