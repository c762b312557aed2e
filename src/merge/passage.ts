import type { Span } from "../records/span.ts";

/** A passage of one article that others hold too; passages of one group are one text. */
export interface Passage {
  /** Index in `Material.articles`. */
  readonly article: number;
  readonly span: Span;
  readonly group: number;
}
