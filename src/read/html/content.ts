import { biographyVerbs, teaserEnd } from "../../language/en/page-words.ts";
import type { Line, LineRole, Stated } from "../../stages.ts";
import { isByline } from "../clean/byline.ts";
import { isStamp } from "../clean/published.ts";
import { hasTwoSentences, isProse as readsLikeProse } from "../clean/shape.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { chooseContainer, contains } from "./container.ts";
import { type Naming, readNames } from "./names.ts";
import { ancestry, type Element, parseTree } from "./tree.ts";

/**
 * The article on a page as lines with roles: its paragraphs, quotations, items and subheads, captions apart, and what
 * stands among them but is something else as clutter. What surrounds the article (menus, lists of other articles) is
 * clutter where it is prose, and left out where it is not.
 */
export function contentLines(root: Element, stated: Pick<Stated, "title" | "authors"> = {}): readonly Line[] {
  const naming = readNames(root);
  const blocks = blocksOf(root, naming);
  const container = chooseContainer(root, blocks, { naming, title: stated.title });
  const inside = new Set(blocks.filter((block) => contains(container, block.element)));
  const spoken = spokenLevels(inside);
  const heads = headOf(blocks, inside, stated.title);
  const lines = blocks.flatMap((block): readonly Line[] => {
    if (block.kind === "description" && block.clutter) return [];
    if (inside.has(block)) {
      const isSaid = block.kind === "heading" && spoken.has(block.element.tag);
      const told = isSaid ? { ...block, kind: "paragraph" as const } : block;
      return [lineOf(besidePicture(told, container, naming))];
    }
    if (heads.has(block)) return [lineOf(block)];
    return isProse(block) ? [{ ...lineOf(block), role: "clutter", rule: block.clutter ?? "html/outside" }] : [];
  });
  return withoutBiography(withTitle(lines, stated.title), stated.authors ?? []);
}

/**
 * Lines of a piece of markup that is all article, such as an item of a feed: where all of it looks like clutter, that
 * is its text. `line` is where it stands in its file.
 * @throws TooMuch
 */
export function fragmentLines(html: string, line: number): readonly Line[] {
  const root = parseTree(html);
  const lines = blocksOf(root, readNames(root)).map((block) => ({ ...lineOf(block), line: line + block.line - 1 }));
  if (lines.some(({ role }) => role !== "clutter")) return lines;
  return lines.map(({ text, line }) => ({ text, line, role: "body" }));
}

/** Lines of names and dates between the title and the first paragraph, where the body begins only below them. */
function headOf(blocks: readonly Block[], inside: ReadonlySet<Block>, title: string | undefined): ReadonlySet<Block> {
  const from = blocks.findIndex(({ kind, text }) => kind === "heading" && text === title);
  const to = blocks.findIndex((block) => inside.has(block));
  if (from < 0 || to - from > MOST_OF_HEAD) return new Set();
  return new Set(
    blocks.slice(from + 1, to).filter(({ text, clutter }) => !clutter && (isByline(text) || isStamp(text))),
  );
}

const MOST_OF_HEAD = 12; // blocks

/** Levels of headings that read like prose: what an interviewer says is set so, and is part of the text. */
function spokenLevels(blocks: Iterable<Block>): ReadonlySet<string> {
  const counts = new Map<string, { all: number; prose: number }>();
  for (const { kind, clutter, element, text } of blocks) {
    if (kind !== "heading" || clutter) continue;
    const count = counts.get(element.tag) ?? { all: 0, prose: 0 };
    count.all++;
    if (isSpoken(text)) count.prose++;
    counts.set(element.tag, count);
  }
  return new Set([...counts].flatMap(([tag, { all, prose }]) => (prose >= 2 && prose >= all * SPOKEN ? [tag] : [])));
}

/** A single question is a usual subhead. */
const isSpoken = (text: string): boolean => hasTwoSentences(text) || (readsLikeProse(text) && !text.endsWith("?"));

const SPOKEN = 0.3; // share of the headings of one level

/** What somebody may have written for readers, and not the words of a menu. */
const isProse = ({ kind, text, linked }: Block): boolean => kind !== "description" && text.length - linked >= 80;

/** Words in an element of their own with a picture are its caption, whatever that element is called. */
function besidePicture(block: Block, container: Element, naming: Naming): Block {
  if (block.kind !== "paragraph" || block.element.tag === "p" || block.text.length > LONG_CAPTION) return block;
  let steps = 0;
  for (const outer of ancestry(block.element)) {
    if (outer === container || ++steps > 4 || naming.proseOf(outer) > LONG_CAPTION) return block;
    if (naming.hasPicture(outer)) return { ...block, kind: "caption" };
  }
  return block;
}

const LONG_CAPTION = 500; // UTF-16 units

/** The heading inside the body that repeats the title is the title. */
const withTitle = (lines: readonly Line[], title: string | undefined): readonly Line[] =>
  lines.map((line) =>
    line.role === "subhead" && line.text === title ? { ...line, role: "title", rule: "html/title" } : line,
  );

/** "Ada Moreno covers the harbour for ..." after the last paragraph is about the author. */
function withoutBiography(lines: readonly Line[], authors: readonly string[]): readonly Line[] {
  if (authors.length === 0) return lines;
  const body = lines.flatMap((line, i) => (line.role === "body" ? [i] : []));
  const closing = new Set(body.slice(Math.max(1, body.length - 4)));
  return lines.map((line, i) =>
    closing.has(i) && authors.some((name) => opensWith(line.text, name))
      ? { ...line, role: "clutter", rule: "html/author" }
      : line,
  );
}

const opensWith = (text: string, name: string): boolean =>
  text.toLowerCase().startsWith(name.toLowerCase()) &&
  (text.length === name.length || BIOGRAPHY.test(text.slice(name.length)));

function lineOf(block: Block): Line {
  const { text, line } = block;
  if (block.kind === "description") return { text, line, role: "description", rule: "html/alt" };
  if (block.kind === "caption" && !block.clutter) return { text, line, role: "caption", rule: "html/figure" };
  const rule =
    block.clutter ??
    (block.linked * 2 > text.length || teaserEnd.test(text.slice(-40))
      ? "html/links"
      : block.kind === "cell"
        ? "html/table"
        : undefined);
  if (rule) return { text, line, role: "clutter", rule };
  return { text, line, role: ROLES[block.kind] };
}

/** What follows the name where a line is about a writer; "said" and other deeds are not among it. */
const BIOGRAPHY = new RegExp(`^,? (?:${biographyVerbs})\\b`, "i");

const ROLES: Readonly<Record<Block["kind"], LineRole>> = {
  paragraph: "body",
  quote: "quote",
  item: "item",
  heading: "subhead",
  caption: "caption",
  description: "description",
  cell: "body",
};
