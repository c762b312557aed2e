import type { Article } from "../records/article.ts";
import type { Reading } from "../records/reading.ts";
import { numbered } from "./paths.ts";

/** A page of a report: all of it, or of a long one some blocks. */
export interface ReportPart {
  readonly path: string;
  /** Index of its first block, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Index of its first sentence. */
  readonly sentence: number;
}

/** UTF-16 units of text on one page: with everything beside it about 40 KB gzip. Only live reports are longer. */
const LONGEST = 36_000;

/** Where the pages of a report begin; a block is never cut. */
export function partsOf({ blocks }: Article, { sentences }: Reading, path: string): readonly ReportPart[] {
  const starts: number[] = [0];
  let length = 0;
  for (const [index, { span }] of blocks.entries()) {
    if (length > 0 && length + span.end - span.start > LONGEST) {
      starts.push(index);
      length = 0;
    }
    length += span.end - span.start;
  }
  return starts.map((from, index) => {
    const start = blocks[from]?.span.start ?? 0;
    const sentence = index === 0 ? 0 : sentences.findIndex((one) => one.start >= start);
    return {
      path: numbered(path.replace(/\.html$/, ""), index + 1),
      from,
      to: starts[index + 1] ?? blocks.length,
      sentence: sentence === -1 ? sentences.length : sentence,
    };
  });
}
