import { bodyNames, captionNames, clutterNames, overlayNames } from "../../language/en/page-words.ts";
import { ancestry, type Element, isElement, walk } from "./tree.ts";

/** What the names (class, id, role) of a page's elements say, with what is needed to judge them. */
export interface Naming {
  /** "html/related", "html/sharing", ...; undefined for what may be the body. */
  readonly clutterOf: (element: Element) => string | undefined;
  /** Whether an element is named like an article's body. */
  readonly isBody: (element: Element) => boolean;
  /** Whether an element is named like words under a picture. */
  readonly isCaption: (element: Element) => boolean;
  /** UTF-16 units of prose below an element: paragraphs that are no mere links. */
  readonly proseOf: (element: Element) => number;
  readonly hasPicture: (element: Element) => boolean;
}

/** What one name says; pages use the same names over and over. */
interface Said {
  readonly clutter: readonly string[];
  readonly body: boolean;
  readonly caption: boolean;
  /** Something that was laid over the page, and is no part of it however much prose it has. */
  readonly overlay: boolean;
}

const MOST = 0.4; // share of a page's prose above which an element is not clutter, whatever it is called

/**
 * What holds the text of an article on pages that hide it from those who do not pay, or cut it into slides: from how
 * much prose on (a slide show's captions reach 400 units).
 */
const OFTEN_BODY: Readonly<Record<string, number>> = { "html/hidden": 40, "html/media": 400 };

/**
 * Reads the names of a page's elements. A name is a hint: an element that holds much of the prose of the page is never
 * clutter, so `<form>` around a whole page and `class="post has-sidebar"` do no harm.
 */
export function readNames(root: Element): Naming {
  const { prose, pictures, headings } = sumUp(root);
  const all = prose.get(root) ?? 0;
  const said = new Map<string, Said>([["", NOTHING]]);
  const tokens = new Map<string, Said>();
  const saidBy = ({ name }: Element): Said => {
    const known = said.get(name) ?? understand(name, tokens);
    said.set(name, known);
    return known;
  };
  const proseOf = (element: Element): number => prose.get(element) ?? 0;
  const isBody = (element: Element): boolean => saidBy(element).body;
  /** Most prose that an element, or one around it that its name says the same of, holds; none outside a body. */
  const heldInBody = (element: Element, rule: string): number => {
    let held = proseOf(element);
    for (const one of ancestry(element)) {
      if (saidBy(one).clutter.includes(rule)) held = Math.max(held, proseOf(one));
      if (isBody(one)) return held;
    }
    return 0;
  };
  /** "teaser-content" around the first paragraphs of the body; a teaser of another article has a heading. */
  const holdsBody = (element: Element): boolean => {
    if (headings.has(element)) return false;
    let looked = 0;
    for (const one of walk(element)) {
      if (++looked > 10) return false;
      if (one !== element && isBody(one)) return proseOf(one) > 0 && proseOf(one) * 2 >= proseOf(element);
    }
    return false;
  };
  /** "onetrust-consent-sdk" on a short page: its prose is more than the article's. */
  const isOverlay = (element: Element): boolean => {
    if (!saidBy(element).overlay) return false;
    for (const one of walk(element)) if (one.tag === "h1" || one.tag === "article" || isBody(one)) return false;
    return true;
  };
  return {
    proseOf,
    isBody,
    isCaption: (element) => saidBy(element).caption,
    hasPicture: (element) => pictures.has(element),
    clutterOf(element) {
      const rule = clutterByTag(element) ?? clutterByName(element, saidBy(element).clutter);
      if (!rule) return undefined;
      if (all > 0 && proseOf(element) > MOST * all && !isOverlay(element)) return undefined;
      if (rule === "html/related" && holdsBody(element)) return undefined;
      const enough = OFTEN_BODY[rule];
      const isBodyText = enough !== undefined && element.tag !== "aside" && heldInBody(element, rule) >= enough;
      return isBodyText ? undefined : rule;
    },
  };
}

function clutterByTag({ tag, attributes }: Element): string | undefined {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return "html/hidden";
  return HIDING_STYLE.test(attributes.style ?? "") ? "html/hidden" : CLUTTER_TAGS[tag];
}

const clutterByName = ({ tag }: Element, rules: readonly string[]): string | undefined => {
  if (FREE_TAGS.has(tag)) return undefined;
  return tag === "p" ? rules.find((rule) => CLUTTER_OF_PARAGRAPHS.has(rule)) : rules[0];
};

const NOTHING: Said = { clutter: [], body: false, caption: false, overlay: false };

/** What the tokens of a name say together. Many names share tokens: `known` has those that were met. */
function understand(name: string, known: Map<string, Said>): Said {
  const all = name.split(" ").map((token) => {
    const said = known.get(token) ?? (WHAT_IT_HAS.test(token) ? NOTHING : lookUp(token));
    known.set(token, said);
    return said;
  });
  const telling = all.filter((one) => one !== NOTHING);
  if (telling.length === 0) return NOTHING;
  return {
    clutter: telling.flatMap(({ clutter }) => clutter),
    body: telling.some(({ body }) => body),
    caption: telling.some(({ caption }) => caption),
    overlay: telling.some(({ overlay }) => overlay),
  };
}

/** Looks up the words of a token, alone and by twos and threes: "td-post-content" has "post-content" in it. */
function lookUp(token: string): Said {
  const clutter: string[] = [];
  let [body, caption, overlay] = [false, false, false];
  const words = token.match(WORDS) ?? [];
  for (let i = 0; i < words.length; i++) {
    let phrase = "";
    for (let n = i; n < Math.min(i + 3, words.length); n++) {
      phrase += phrase ? `-${words[n]}` : words[n];
      for (const meaning of MEANINGS.get(phrase) ?? NONE) {
        if (meaning === "body") body = true;
        else if (meaning === "caption") caption = true;
        else if (meaning === "overlay") overlay = true;
        else clutter.push(meaning);
      }
    }
  }
  return clutter.length > 0 || body || caption || overlay ? { clutter, body, caption, overlay } : NOTHING;
}

const NONE: readonly string[] = [];
const WHAT_IT_HAS = /^(?:has|no|not|with|without|js|is-not)-/;
/** Letters, also before a number ("ad1"), but not those of a hash ("8f1ad2"). */
const WORDS = /(?<![a-z\d])[a-z]+(?=\d*(?![a-z\d]))/g;

/** Prose below each element, and the elements with a picture or a heading in them: one pass from the last element to the first. */
function sumUp(root: Element): {
  readonly prose: ReadonlyMap<Element, number>;
  readonly pictures: ReadonlySet<Element>;
  readonly headings: ReadonlySet<Element>;
} {
  const prose = new Map<Element, number>();
  const pictures = new Set<Element>();
  const headings = new Set<Element>();
  const elements = [...walk(root)];
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i] as Element;
    let sum = element.tag === "p" || element.tag === "div" ? proseIn(element) : 0;
    if (element.tag === "img" || element.tag === "picture") pictures.add(element);
    if (/^h[1-6]$/.test(element.tag)) headings.add(element);
    for (const child of element.children) {
      if (!isElement(child)) continue;
      sum += prose.get(child) ?? 0;
      if (pictures.has(child)) pictures.add(element);
      if (headings.has(child)) headings.add(element);
    }
    prose.set(element, sum);
  }
  return { prose, pictures, headings };
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

/** "body", "caption", "overlay" or the rule of a kind of clutter, by word. */
const MEANINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const meanings = new Map<string, string[]>();
  const add = (words: string, meaning: string): void => {
    for (const word of words.split("|")) meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
  };
  add(bodyNames, "body");
  add(captionNames, "caption");
  add(overlayNames, "overlay");
  add(overlayNames, "html/notice");
  for (const [rule, words] of Object.entries(clutterNames)) add(words, `html/${rule}`);
  return meanings;
})();
