import type { Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { Line, LineRole, Reader } from "../stages.ts";
import { partFrontMatter } from "./front-matter.ts";
import { joinWrapped, paragraphsOf, plainLine, wrapWidthOf } from "./lines.ts";
import { markdownBurden } from "./markdown-burden.ts";
import { textOf } from "./text.ts";

const RULE = "read/markdown";
const LONGEST_HEADING = 12; // words of a paragraph in bold that is a subhead

/** Articles in Markdown (CommonMark and GitHub's tables, strikethrough and bare addresses). HTML in them stays text. */
export const markdownReader: Reader = {
  name: "markdown",
  accepts: ({ path }) => /\.(?:md|markdown|mdown|mkd)$/i.test(path),
  read: (source, config) => {
    const given = textOf(source, config);
    if ("rule" in given) return { articles: [], problems: [given] };
    const { stated, body, line, problems } = partFrontMatter(given.text, source.path, config.limits);
    const burden = markdownBurden(body);
    const lines = burden ? paragraphsOf(body, line) : markdownLines(body, line, stated.title !== undefined);
    return {
      articles: [{ path: source.path, format: "markdown", sha256: sha256(source.bytes), lines, stated }],
      problems: [...given.problems, ...problems, ...(burden ? [readAsText(source.path, burden, line)] : [])],
    };
  },
};

const readAsText = (path: string, burden: { reason: string; line: number }, first: number): Problem => ({
  rule: "markdown-too-much",
  reason: `${burden.reason} It is read as plain text.`,
  fatal: false,
  path,
  line: burden.line + first - 1,
  note: "Take the marks out, or save it as .txt.",
});

/** What lines are made with: roles of the place, the width at which the file is wrapped. */
interface Place {
  readonly role: LineRole;
  readonly first: number;
  readonly width: number;
}

function markdownLines(body: string, first: number, titled: boolean): Line[] {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const lines = linesUnder(tree.children, { role: "body", first, width: wrapWidthOf(body) });
  const top = tree.children.find((node) => node.type === "heading");
  return titled && top?.depth !== 1 ? lines : withTitle(lines);
}

/**
 * A heading above all prose is the title, whatever its level (only one of the first level where the front matter states the
 * title); the others are subheads.
 */
function withTitle(lines: readonly Line[]): Line[] {
  const title = lines.findIndex((line) => line.role === "subhead");
  const prose = lines.findIndex((line) => line.role !== "subhead" && line.text.length > 100);
  const isTitle = title >= 0 && (prose < 0 || title < prose);
  return lines.map((line, i) => (isTitle && i === title ? { ...line, role: "title" } : line));
}

function linesUnder(nodes: readonly Nodes[], place: Place): Line[] {
  return nodes.flatMap((node, i) => linesOf(node, nodes[i - 1], place));
}

function linesOf(node: Nodes, before: Nodes | undefined, place: Place): Line[] {
  const at = (role: LineRole, text: string, line = startOf(node, place)): Line[] => {
    const words = plainLine(text);
    return words === "" ? [] : [{ text: words, line, role, ...(role !== "body" && { rule: RULE }) }];
  };
  switch (node.type) {
    case "heading":
      return at(place.role === "body" ? "subhead" : place.role, inlineText(node.children));
    case "paragraph":
      return paragraphLines(node, before, place);
    case "blockquote":
      return linesUnder(node.children, { ...place, role: "quote" });
    case "list":
    case "footnoteDefinition":
      return linesUnder(node.children, { ...place, role: place.role === "quote" ? "quote" : "item" });
    case "listItem":
      return linesUnder(node.children, place);
    case "code":
      return paragraphsOf(node.value, startOf(node, place) + (node.lang ? 1 : 0));
    case "html":
      if (node.value.startsWith("<!--") && node.value.endsWith("-->")) return at("clutter", node.value);
      return paragraphsOf(node.value, startOf(node, place));
    case "table":
      return node.children.flatMap((row) =>
        at("item", row.children.map((cell) => inlineText(cell.children)).join(" | "), startOf(row, place)),
      );
    default:
      return [];
  }
}

function paragraphLines(node: Paragraph, before: Nodes | undefined, place: Place): Line[] {
  const line = startOf(node, place);
  const pictures = node.children.flatMap((child) => pictureLines(child, place));
  const text = inlineText(node.children);
  const [only] = node.children;
  const alone = node.children.length === 1;
  if (alone && only?.type === "emphasis" && isPicture(before)) {
    return [{ text: plainLine(text), line, role: "caption", rule: RULE }];
  }
  if (alone && only?.type === "strong" && place.role === "body" && isHeading(text)) {
    return [{ text: plainLine(text), line, role: "subhead", rule: RULE }];
  }
  const words = joinWrapped(text, line, place.width).map((one) => ({
    ...one,
    ...(place.role !== "body" && { role: place.role, rule: RULE }),
  }));
  return [...words, ...pictures];
}

/** The words for those who do not see a picture, and the title that shows over it: captions of the article. */
function pictureLines(node: PhrasingContent, place: Place): Line[] {
  if (node.type === "link") return node.children.flatMap((child) => pictureLines(child, place));
  if (node.type !== "image" && node.type !== "imageReference") return [];
  const line = startOf(node, place);
  const [alt, title] = [plainLine(node.alt ?? ""), node.type === "image" ? plainLine(node.title ?? "") : ""];
  return [
    ...(alt === "" ? [] : [{ text: alt, line, role: "description" as const, rule: RULE }]),
    ...(title === "" ? [] : [{ text: title, line, role: "caption" as const, rule: RULE }]),
  ];
}

const isPicture = (node: Nodes | undefined): boolean =>
  node?.type === "paragraph" &&
  node.children.every((child) => child.type === "image" || child.type === "imageReference");

const isHeading = (text: string): boolean => !/[.!]$/.test(text) && text.split(/\s+/).length <= LONGEST_HEADING;

const startOf = (node: Nodes, place: Place): number => (node.position?.start.line ?? 1) + place.first - 1;

/** The words that a reader of the page would see; pictures are told elsewhere. */
const inlineText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === "text" || node.type === "inlineCode" || node.type === "html") return node.value;
      if (node.type === "break") return "\n";
      return "children" in node ? inlineText(node.children) : "";
    })
    .join("");
