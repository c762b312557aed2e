import type { BlockContent, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Article } from "../records/article.ts";

/**
 * An article's text as Markdown: subheads, quotes and items marked as such, every character escaped that would mean
 * something. The Markdown reader gives the same text back. Captions follow an image without an address, as they do on a page.
 */
export function toMarkdown({ blocks, text, captions }: Article): string {
  const children: BlockContent[] = blocks.map(({ kind, span }) => {
    const words = { type: "text" as const, value: text.slice(span.start, span.end) };
    const paragraph: BlockContent = { type: "paragraph", children: [words] };
    if (kind === "subhead") return { type: "heading", depth: 2, children: [words] };
    if (kind === "quote") return { type: "blockquote", children: [paragraph] };
    if (kind === "item")
      return { type: "list", spread: false, children: [{ type: "listItem", children: [paragraph] }] };
    return paragraph;
  });
  const pictures: BlockContent[] = captions.map(({ text: words, credit, kind }) => ({
    type: "paragraph",
    children: [
      kind === "description"
        ? { type: "image", url: "#", alt: words }
        : { type: "image", url: "#", title: credit === undefined ? words : `${words} (Photo: ${credit})` },
    ],
  }));
  const tree: Root = { type: "root", children: [...children, ...pictures] };
  return remark().use(remarkGfm).stringify(tree);
}
