import { type Element, isElement, walk } from "./tree.ts";

/** A JSON object as a page holds it; every value is unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;
const MAX_DEPTH = 12;

/**
 * All objects in a page's JSON-LD, outer ones first: `@graph` and arrays opened, nested objects included. Broken JSON
 * is mended where that is plain (comments around it, raw line breaks in strings, commas too many), else left out.
 */
export function jsonLdNodes(root: Element): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const element of walk(root)) {
    if (element.tag !== "script") continue;
    const source = element.children.map((child) => (isElement(child) ? "" : child.text)).join("");
    let level = [parseLoosely(source)];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && nodes.length < MAX_NODES; depth++) {
      const next: unknown[] = [];
      for (const value of level) {
        if (Array.isArray(value)) next.push(...value.slice(0, MAX_NODES));
        else if (isObject(value)) {
          nodes.push(value);
          next.push(...Object.values(value).filter((one) => typeof one === "object"));
        }
      }
      level = next.slice(0, MAX_NODES);
    }
  }
  return nodes;
}

/** Whether a node is of a type: "Article" for "NewsArticle", "https://schema.org/Article" or a list with one of them. */
export function hasType(node: JsonObject, pattern: RegExp): boolean {
  const type = node["@type"] ?? node.type;
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === "string" && pattern.test(one));
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first text among a property's values: itself, an item of a list, or the name in an object. */
export function textIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "number") return String(value);
  if (depth > 3) return undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 20)) {
      const text = textIn(one, depth + 1);
      if (text) return text;
    }
    return undefined;
  }
  return isObject(value) ? textIn(value["@value"] ?? value.name ?? value["@id"], depth + 1) : undefined;
}

function parseLoosely(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, "")
    .trim()
    .replace(/;$/, "");
  if (json === "") return undefined;
  return tryJson(json) ?? tryJson(mend(json));
}

/** Raw control characters to blanks; no comma before a closing bracket. Good JSON never comes here. */
const mend = (json: string): string => json.replace(/\p{Cc}+/gu, " ").replace(/,[ ]?(?=[}\]])/g, "");

function tryJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
