import { Parser } from "htmlparser2";

/** An element of a page. `name` is its class, id and role as lower-case words, for rules that look at them. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly name: string;
  readonly children: (Element | Text)[];
  readonly parent: Element | undefined;
  /** In the file, from 1. */
  readonly line: number;
}

/** Characters between tags, entities decoded, white space as in the file. */
export interface Text {
  readonly text: string;
  readonly line: number;
}

/** A page that is beyond a limit: which one, and where. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const MAX_DEPTH = 512; // the deepest of 120 saved news pages has 34
const MAX_ELEMENTS = 300_000; // the largest of them has 5,000

export const isElement = (node: Element | Text): node is Element => "tag" in node;

/**
 * A page as a tree, in time linear in its length: the parser streams, so depth and number of elements are checked
 * while the tree grows. Scripts other than JSON-LD, styles, drawings and players are left out, and so is what shows
 * only where scripts do not run.
 * @throws TooMuch
 */
export function parseTree(html: string): Element {
  const lineAt = lineCounter(html);
  const nameOf = namer();
  const root: Element = { tag: "#root", attributes: {}, name: "", children: [], parent: undefined, line: 1 };
  let [current, depth, elements, skipping] = [root, 0, 0, 0];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const line = lineAt(parser.startIndex);
        if (++depth > MAX_DEPTH) throw new TooMuch(`Elements are nested more than ${MAX_DEPTH} deep`, line);
        if (++elements > MAX_ELEMENTS) throw new TooMuch(`It has more than ${MAX_ELEMENTS} elements`, line);
        if (skipping || isSkipped(tag, attributes)) {
          skipping++;
          return;
        }
        const name = nameOf(attributes);
        const element: Element = { tag, attributes, name, children: [], parent: current, line };
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        if (skipping) return;
        current.children.push({ text, line: lineAt(parser.startIndex) });
      },
      onclosetag() {
        depth--;
        if (skipping) skipping--;
        else current = current.parent ?? root;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.includes("\0") ? html.replaceAll("\0", "") : html);
  return root;
}

/** Elements of a subtree in the order of the page, the subtree's own first. */
export function* walk(element: Element): Generator<Element> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child && isElement(child)) waiting.push(child);
    }
  }
}

/** The element and what it stands in, from the inside out. */
export function* ancestry(element: Element): Generator<Element> {
  for (let next: Element | undefined = element; next; next = next.parent) yield next;
}

/** Characters in a subtree, white space collapsed; little more than `limit` of them, where only the beginning matters. */
export function textOf(element: Element, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const collect = (one: Element): void => {
    for (const child of one.children) {
      if (length > limit) return;
      if (!isElement(child)) {
        parts.push(child.text.slice(0, limit - length + 1));
        length += child.text.length;
      } else if (child.tag === "br") parts.push(" ");
      else if (child.tag !== "script") collect(child);
    }
  };
  collect(element);
  return collapse(parts.join(""));
}

/** Text of a piece of markup; nothing where it is beyond a limit. */
export function markupText(html: string): string {
  try {
    return textOf(parseTree(html));
  } catch (error) {
    if (error instanceof TooMuch) return "";
    throw error;
  }
}

/** Runs of white space, no-break and zero-width ones too, as one blank; none at the ends. */
export const collapse = (text: string): string =>
  UNEVEN.test(text)
    ? text
        .replace(/\u00ad+/g, "")
        .replace(/[\s\u200b\u2060\ufeff]+/g, " ")
        .trim()
    : text.trim();

const UNEVEN = /[^\S ]| {2}|[\u200b\u2060\ufeff\u00ad]/;

/**
 * Names of elements: "articleBody js-Main" is "article-body js-main", so that a rule finds the words of a name at its dashes.
 * A page uses the same ones over and over.
 */
function namer(): (attributes: Readonly<Record<string, string>>) => string {
  const known = new Map<string, string>();
  return (attributes) => {
    let all = attributes.class ?? "";
    for (const key of NAMING) if (attributes[key] !== undefined) all += ` ${attributes[key]}`;
    if (all === "") return "";
    const name = known.get(all) ?? plainName(all);
    known.set(all, name);
    return name;
  };
}

const NAMING = ["id", "role", "data-component", "data-testid"] as const;

const plainName = (name: string): string =>
  name
    .trim()
    .slice(0, 500)
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const SKIPPED = new Set(
  "style noscript template svg math iframe object embed canvas audio video select textarea map datalist".split(" "),
);

const isSkipped = (tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  SKIPPED.has(tag) || (tag === "script" && !/ld\+json/i.test(attributes.type ?? ""));

/** Line of an offset; offsets must be asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
