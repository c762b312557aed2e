/**
 * What JSX becomes in templates: text at once, without a tree of nodes in between. Children are drawn before what holds
 * them; all text and all values of attributes are escaped, unless they are `Markup` already.
 */

/** Markup: goes into pages as it is. Made by JSX alone, so nothing that stands in an article can be it. */
export interface Markup {
  readonly html: string;
}

/** What may stand between tags: text is escaped, nothing and truth values leave no trace. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];

/** A part of pages: its properties to what is drawn. */
export type Component<Props> = (props: Props) => Child;

/** Attributes as HTML names them; `true` stands for the bare name, `false` and nothing for none. */
interface Attributes {
  readonly [name: string]: Child | { readonly __html: string };
}

// TypeScript looks for these names here.
export declare namespace JSX {
  type Element = Markup;
  type ElementType = string | ((props: never) => Child);
  interface IntrinsicElements {
    readonly [tag: string]: Attributes;
  }
  interface IntrinsicAttributes {
    readonly key?: string | number | undefined;
  }
  interface ElementChildrenAttribute {
    readonly children: unknown;
  }
}

/** One class for the whole process: templates of a site's owner bring a second copy of this file. */
const KEY = Symbol.for("dateline: markup");
const shared = globalThis as typeof globalThis & { [KEY]?: new (html: string) => Markup };
shared[KEY] ??= class implements Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
};
const Drawn = shared[KEY];

/** `<a href="...">text</a>` and `<Part of="..." />`. Whatever draws lists gives `key`s; nothing here needs them. */
export function jsx(type: string | Component<object>, props: Attributes): Markup {
  if (typeof type === "string") return new Drawn(element(type, props));
  const drawn = type(props);
  return drawn instanceof Drawn ? drawn : new Drawn(textOf(drawn));
}

export { jsx as jsxs };

/** `<>...</>` */
export const Fragment = ({ children }: { readonly children?: Child }): Child => children;

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

function element(tag: string, props: Attributes): string {
  let open = `<${tag}`;
  let inside = "";
  for (const name in props) {
    const value = props[name];
    if (name === "children") inside = textOf(value as Child);
    else if (name === "dangerouslySetInnerHTML") inside = (value as { readonly __html: string }).__html;
    else open += attribute(name, value as Child);
  }
  if (inside === "" && VOID.has(tag)) return `${open}/>`;
  const close = `</${tag}>`; // short, so one piece: V8 joins the longer ones only when the page is written
  return `${open}>${inside + close}`;
}

/** Of "aria-*", "data-*" and the like, truth values are words. */
const IN_WORDS = /^(?:aria|data)-|^spellcheck$/;

function attribute(name: string, value: Child): string {
  if (typeof value === "string") return value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`;
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean" && !IN_WORDS.test(name)) return value ? ` ${name}` : "";
  return ` ${name}="${escaped(String(value))}"`;
}

function textOf(child: Child): string {
  if (typeof child === "string") return escaped(child);
  if (child instanceof Drawn) return child.html;
  if (typeof child === "number") return String(child);
  if (!Array.isArray(child)) return "";
  let text = "";
  for (const one of child) text += textOf(one);
  return text;
}

const SPECIAL = /["&<]/;

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;") : text;
