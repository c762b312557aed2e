import type { Naming } from "./names.ts";
import { collapse, type Element, isElement, type Text } from "./tree.ts";

/** A run of text that a reader sees as one paragraph, heading, caption, item or cell; or the description of a picture. */
export interface Block {
  readonly text: string;
  readonly line: number;
  readonly kind: "paragraph" | "quote" | "item" | "heading" | "caption" | "cell" | "description";
  /** The nearest element of block level. */
  readonly element: Element;
  /** UTF-16 units of `text` that are links. */
  readonly linked: number;
  /** "html/related", ...: what the names of the elements around it say that it is, if that is not the body. */
  readonly clutter: string | undefined;
}

/** All blocks of a page in order. Time linear in the page. */
export function blocksOf(root: Element, naming: Naming): readonly Block[] {
  const blocks: Block[] = [];
  collectBlocks(root, { element: root, kind: "paragraph", clutter: undefined, naming, inLink: false }, blocks);
  return blocks;
}

interface Place {
  readonly element: Element;
  readonly kind: Block["kind"];
  readonly clutter: string | undefined;
  readonly naming: Naming;
  readonly inLink: boolean;
}

interface Run {
  parts: string[];
  length: number;
  linked: number;
  line: number;
}

/** Walks a page once: blocks are opened and closed on the way, so nothing is made anew for each element. */
function collectBlocks(root: Element, outermost: Place, blocks: Block[]): void {
  let run = emptyRun();
  const end = ({ kind, element, clutter }: Place): void => {
    if (run.parts.length === 0) return;
    const text = collapse(run.parts.join(""));
    if (text) blocks.push({ text, line: run.line, kind, element, linked: Math.min(run.linked, text.length), clutter });
    run = emptyRun();
  };
  const block = (element: Element, place: Place): void => {
    inline(element, place, place.inLink || element.tag === "a");
    end(place);
  };
  /** Something else in the middle of a paragraph, which goes on after it. */
  const aside = (element: Element, place: Place): void => {
    const kept = run;
    run = emptyRun();
    const before = blocks.length;
    block(element, place);
    run = kept;
    if (blocks.length > before) run.parts.push(" ");
  };
  const inline = (one: Element, place: Place, inLink: boolean): void => {
    let breaks = 0;
    for (const child of one.children) {
      if (!isElement(child)) {
        addText(run, child, inLink);
        if (child.text.trim() !== "") breaks = 0;
      } else if (child.tag === "br") {
        if (++breaks > 1 || endsSentence(run) || isByline(run)) end(place);
        else run.parts.push(" ");
      } else if (child.tag === "img") {
        const text = collapse(child.attributes.alt ?? "");
        const { element, clutter } = place;
        if (text.includes(" "))
          blocks.push({ text, line: child.line, kind: "description", element, linked: 0, clutter });
      } else if (!SILENT.has(child.tag)) {
        breaks = 0;
        if (isBlock(child)) {
          end(place);
          block(child, placeOf(child, place, inLink));
          continue;
        }
        const named = place.naming.clutterOf(child);
        if (named) aside(child, { ...place, clutter: place.clutter ?? named, inLink });
        else inline(child, place, inLink || child.tag === "a");
      }
    }
  };
  block(root, outermost);
}

const emptyRun = (): Run => ({ parts: [], length: 0, linked: 0, line: 0 });

const SILENT: ReadonlySet<string> = new Set(["head", "script", "title"]);

function addText(run: Run, { text, line }: Text, inLink: boolean): void {
  const trimmed = text.trim();
  if (trimmed) {
    if (run.line === 0) run.line = line + leadingBreaks(text);
    if (inLink) run.linked += trimmed.length;
  }
  run.parts.push(text);
  run.length += text.length;
}

const leadingBreaks = (text: string): number => (/^\s*/.exec(text)?.[0].split("\n").length ?? 1) - 1;

/** A line break after a long run that closes a sentence parts paragraphs; elsewhere it is a blank. */
function endsSentence(run: Run): boolean {
  const last = run.parts.at(-1)?.trimEnd() ?? "";
  return run.length > 80 && /[.!?]["”’)]?$/.test(last);
}

/** "By Ada Moreno" and a line break; in verse "By" may begin any line but the first. */
const isByline = ({ parts, length }: Run): boolean =>
  length < LONGEST_BYLINE && /^\s*By\s+\p{Lu}/u.test(parts.join("")) && parts.length < 20;

const LONGEST_BYLINE = 60; // UTF-16 units

function placeOf(element: Element, outer: Place, inLink: boolean): Place {
  const clutter = outer.clutter ?? outer.naming.clutterOf(element);
  return { element, kind: kindOf(element, outer), clutter, naming: outer.naming, inLink };
}

function kindOf(element: Element, outer: Place): Block["kind"] {
  const { tag } = element;
  if (/^h[1-6]$/.test(tag)) return outer.kind === "caption" ? "caption" : "heading";
  if (outer.kind === "caption" || tag === "figure" || tag === "figcaption") return "caption";
  if (outer.naming.isCaption(element) && outer.naming.proseOf(element) <= LONG_CAPTION) return "caption";
  if (tag === "blockquote" || tag === "q") return "quote";
  if (tag === "li" || tag === "dd" || tag === "dt") return "item";
  if (tag === "td" || tag === "th") return outer.naming.proseOf(element) > LAYOUT_CELL ? "paragraph" : "cell";
  if (tag === "p" && outer.kind === "cell" && outer.naming.proseOf(element) >= PROSE) return "paragraph";
  return outer.kind === "heading" ? "paragraph" : outer.kind;
}

const LONG_CAPTION = 500; // UTF-16 units; the longest captions of news agencies have about 450
const PROSE = 60; // UTF-16 units of a paragraph in a cell: newsletters are laid out in tables
const LAYOUT_CELL = 400; // a cell with more prose than this is a column of an old layout, not of a table

const isBlock = ({ tag }: Element): boolean => BLOCK_TAGS.has(tag);

const BLOCK_TAGS = new Set(
  "html body head title main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr td th header footer nav aside form fieldset address details summary hr hgroup center dialog button label".split(
    " ",
  ),
);
