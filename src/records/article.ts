import type { Edtf } from "./edtf.ts";
import type { ArticleId } from "./id.ts";
import type { Span } from "./span.ts";

/** One report, read and cleaned. Plain JSON. */
export interface Article {
  readonly id: ArticleId;
  /** As it was found, relative to the folder that was read, with forward slashes. */
  readonly path: string;
  /** Further places where the same article was found. */
  readonly alsoAt?: readonly string[];
  /** Another article whose words this one repeats: `share` of its own text, from 0.5 to 1. */
  readonly copyOf?: { readonly article: ArticleId; readonly share: number };
  /** Of the file's bytes; for an item of a feed, of the item's text. */
  readonly sha256: string;
  /** The reader that read it: "text", "markdown", "html", "feed", ... */
  readonly format: string;
  readonly title: string;
  /** "derived": the source states no title, this one is made of its first words. */
  readonly titleBasis: "stated" | "derived";
  /** The line under the title, where the source has one. */
  readonly dek?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly url?: string;
  /** BCP 47. */
  readonly language: string;
  readonly published?: Edtf;
  /** "stated" by the source or its front matter, "configured" for the whole folder, or "none". */
  readonly publishedBasis: "stated" | "configured" | "none";
  /** When an editor saved it, where the front matter says so. */
  readonly retrieved?: Edtf;
  /** Terms under which it may be shown, in the words of the front matter. */
  readonly license?: string;
  readonly tags?: readonly string[];
  readonly dateline?: Dateline;
  /** NFC; the body's blocks joined by "\n\n", subheads among them. Titles, captions and boilerplate are not part of it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly removed: readonly Removed[];
}

/** `WASHINGTON (AP) --` at the head of a report. The span lies inside `text`. */
export interface Dateline {
  readonly place: string;
  readonly span: Span;
}

/**
 * A paragraph of the text, in order; all joined by "\n\n" are the whole text. A subhead is text to be read and quoted, but
 * nothing is told in it: it has no sentences, and so no names, dates or claims.
 */
export interface Block {
  readonly kind: "paragraph" | "quote" | "item" | "subhead";
  readonly span: Span;
  /** In the file, from 1. */
  readonly line: number;
}

export interface Caption {
  readonly line: number;
  readonly text: string;
  readonly credit?: string;
  /** "description": words for those who cannot see the picture. */
  readonly kind: "caption" | "description";
}

/** A line that left the body, and why. */
export interface Removed {
  readonly line: number;
  readonly text: string;
  /** The cleaner that took it: "clean/navigation", ... */
  readonly rule: string;
}

/** The text with every subhead blanked: what reports tell, at the same offsets. */
export function proseOf({ text, blocks }: Pick<Article, "text" | "blocks">): string {
  let prose = "";
  let at = 0;
  for (const { kind, span } of blocks) {
    if (kind !== "subhead") continue;
    prose += text.slice(at, span.start) + "\n".repeat(span.end - span.start);
    at = span.end;
  }
  return prose + text.slice(at);
}
