import { bodyNames, captionNames, clutterNames } from "../../language/en/page-words.ts";
import { ancestry, type Element, isElement, walk } from "./tree.ts";

/** Which elements of a page are named as something else than its article. */
export interface Naming {
  /** "html/related", "html/sharing", ...; undefined for what may be the body. */
  readonly clutterOf: (element: Element) => string | undefined;
  /** UTF-16 units of prose below an element: paragraphs that are no mere links. */
  readonly proseOf: (element: Element) => number;
}

const MOST = 0.4; // share of a page's prose above which an element is not clutter, whatever it is called

/**
 * What holds the text of an article on pages that hide it from those who do not pay, or cut it into slides: from how
 * much prose on (a slide show's captions reach 400 units).
 */
const OFTEN_BODY: Readonly<Record<string, number>> = { "html/hidden": 40, "html/media": 400 };

/**
 * Reads the names (class, id, role) of a page's elements. A name is a hint: an element that holds much of the prose of
 * the page is never clutter, so `<form>` around a whole page and `class="post has-sidebar"` do no harm.
 */
export function readNames(root: Element): Naming {
  const prose = proseBelow(root);
  const all = prose.get(root) ?? 0;
  const proseOf = (element: Element): number => prose.get(element) ?? 0;
  return {
    proseOf,
    clutterOf(element) {
      const rule = clutterName(element);
      if (!rule) return undefined;
      const prose = proseOf(element);
      if (all > 0 && prose > MOST * all) return undefined;
      return prose >= (OFTEN_BODY[rule] ?? Number.POSITIVE_INFINITY) && element.tag !== "aside" && isInBody(element)
        ? undefined
        : rule;
    },
  };
}

/** Whether an element is named like an article's body. */
export const isNamedBody = ({ name }: Element): boolean => phrasesOf(name).some((phrase) => BODY.has(phrase));

export const isNamedCaption = ({ name }: Element): boolean => phrasesOf(name).some((phrase) => CAPTION.has(phrase));

function isInBody(element: Element): boolean {
  for (const one of ancestry(element)) if (isNamedBody(one)) return true;
  return false;
}

function clutterName(element: Element): string | undefined {
  const { tag, name, attributes } = element;
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return "html/hidden";
  if (HIDING_STYLE.test(attributes.style ?? "")) return "html/hidden";
  const byTag = CLUTTER_TAGS[tag];
  if (byTag) return byTag;
  if (!name || FREE_TAGS.has(tag)) return undefined;
  for (const phrase of phrasesOf(name)) {
    const rule = CLUTTER.get(phrase);
    if (rule && (tag !== "p" || CLUTTER_OF_PARAGRAPHS.has(rule))) return rule;
  }
  return undefined;
}

/** Of "td-post-content has-sidebar": td, td-post, td-post-content, post, post-content, content. Not what it "has". */
function phrasesOf(name: string): readonly string[] {
  return name.split(/\s+/).flatMap((token) => {
    if (/^(?:has|no|not|with|without|js|is-not)-/.test(token)) return [];
    const words = token.split(/[^a-z\d]+/).flatMap((word) => /^([a-z]+)\d*$/.exec(word)?.[1] ?? []);
    return words.flatMap((_, i) => [1, 2, 3].map((n) => words.slice(i, i + n).join("-")));
  });
}

function proseBelow(root: Element): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  const elements = [...walk(root)];
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i] as Element;
    let sum = element.tag === "p" || element.tag === "div" ? proseIn(element) : 0;
    for (const child of element.children) if (isElement(child)) sum += sums.get(child) ?? 0;
    sums.set(element, sum);
  }
  return sums;
}

/** Own text of a paragraph, and what stands in its inline elements, links left out. Short text is none. */
function proseIn(element: Element): number {
  let [length, linked] = [0, 0];
  for (const child of element.children) {
    if (!isElement(child)) length += child.text.trim().length;
    else if (child.tag === "a") linked += inlineLength(child);
    else if (INLINE.has(child.tag)) length += inlineLength(child);
  }
  return length >= 40 && length > linked ? length + linked : 0;
}

function inlineLength(element: Element): number {
  let length = 0;
  for (const child of element.children)
    length += isElement(child) ? (INLINE.has(child.tag) ? inlineLength(child) : 0) : child.text.trim().length;
  return length;
}

const INLINE = new Set("a b i em strong span font u small sup sub mark q cite abbr time code s strike".split(" "));
const FREE_TAGS = new Set(["html", "body", "main", "h1"]);
const CLUTTER_OF_PARAGRAPHS: ReadonlySet<string> = new Set([
  "html/notice",
  "html/newsletter",
  "html/related",
  "html/sharing",
  "html/tags",
]);
const HIDING_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const CLUTTER_TAGS: Readonly<Record<string, string>> = {
  nav: "html/navigation",
  header: "html/frame",
  footer: "html/frame",
  aside: "html/media",
  form: "html/form",
  button: "html/form",
  label: "html/form",
  dialog: "html/notice",
};

const BODY: ReadonlySet<string> = new Set(bodyNames.split("|"));
const CAPTION: ReadonlySet<string> = new Set(captionNames.split("|"));
const CLUTTER: ReadonlyMap<string, string> = new Map(
  Object.entries(clutterNames).flatMap(([rule, words]) =>
    words.split("|").map((word) => [word, `html/${rule}`] as const),
  ),
);
