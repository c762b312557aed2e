import type { Article, Block } from "../records/article.ts";
import type { Reading } from "../records/reading.ts";
import type { Span } from "../records/span.ts";
import { numbered } from "./paths.ts";

/** A page of a report: all of it, or of a long one some blocks. */
export interface ReportPart {
  readonly path: string;
  /** Whole blocks; a block that is too long for a page is cut between sentences, and a sentence that is between words. */
  readonly blocks: readonly Block[];
  /** Index of the first sentence that begins on it. */
  readonly sentence: number;
}

/** UTF-16 units of text on one page: with everything beside it about 40 KB gzip. Only live reports are longer. */
const LONGEST = 36_000;

/** The pages of a report, which together hold each of its words once. */
export function partsOf({ blocks, text }: Article, { sentences }: Reading, path: string): readonly ReportPart[] {
  const pages: Block[][] = [[]];
  let length = 0;
  for (const block of blocks.flatMap((one) => cut(one, sentences, text))) {
    const here = block.span.end - block.span.start;
    if (length > 0 && length + here > LONGEST) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(block);
    length += here;
  }
  return pages.map((some, index) => {
    const start = some[0]?.span.start ?? 0;
    const sentence = index === 0 ? 0 : sentences.findIndex((one) => one.start >= start);
    return {
      path: numbered(path.replace(/\.html$/, ""), index + 1),
      blocks: some,
      sentence: sentence === -1 ? sentences.length : sentence,
    };
  });
}

function cut(block: Block, sentences: readonly Span[], text: string): readonly Block[] {
  const { start, end } = block.span;
  if (end - start <= LONGEST) return [block];
  const starts = sentences.flatMap((one) => (one.start > start && one.start < end ? [one.start] : []));
  const cuts: number[] = [start];
  let index = 0;
  for (let at = start; end - at > LONGEST; at = cuts.at(-1) ?? end) {
    while ((starts[index + 1] ?? end) <= at + LONGEST) index += 1;
    const between = starts[index] ?? 0;
    const word = text.lastIndexOf(" ", at + LONGEST) + 1;
    cuts.push(between > at && between <= at + LONGEST ? between : word > at ? word : at + LONGEST);
  }
  return cuts.map((from, index) => ({ ...block, span: { start: from, end: cuts[index + 1] ?? end } }));
}
