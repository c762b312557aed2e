import { partitionPoint } from "../records/partition-point.ts";
import type { Span } from "../records/span.ts";
import type { Report, Site, Use } from "./site.ts";

/** A stretch of a paragraph: a sentence, or the space between two. */
export interface Run {
  /** The sentence's fragment; absent between sentences. */
  readonly anchor?: string;
  /** From 1 within the report, for marked sentences; 0 for others. */
  readonly number: number;
  readonly uses: readonly Use[];
  /** Carries a key event or a difference in what is said: marked for the eye. */
  readonly strong: boolean;
  readonly pieces: readonly Piece[];
}

/** Words, led to the page of the name that they are at its first mention. */
export interface Piece {
  readonly text: string;
  readonly entity?: string;
}

/** How far a report has been told. */
export interface Progress {
  /** Entities that have their link already. */
  readonly named: Set<string>;
  /** The last marked sentence. */
  number: number;
}

/**
 * A block's text cut into sentences, which together are exactly the text. Blocks are given in order with one `progress`,
 * which is written to.
 */
export function runsOf(site: Site, report: Report, block: Span, progress: Progress): readonly Run[] {
  const { sentences } = report.reading;
  const uses = site.uses(report.article.id);
  const runs: Run[] = [];
  let at = block.start;
  const between = (end: number): void => {
    if (end > at)
      runs.push({ number: 0, uses: [], strong: false, pieces: [{ text: report.article.text.slice(at, end) }] });
  };
  for (let index = firstIn(sentences, block.start); index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.start >= block.end) break;
    between(sentence.start);
    const here = uses.get(index) ?? [];
    if (here.length > 0) progress.number += 1;
    runs.push({
      anchor: report.anchors[index] ?? "",
      number: here.length > 0 ? progress.number : 0,
      uses: here,
      strong: here.some((use) => isStrong(use, site)),
      pieces: piecesOf(site, report, { start: sentence.start, end: Math.min(sentence.end, block.end) }, progress.named),
    });
    at = Math.min(sentence.end, block.end);
  }
  between(block.end);
  return runs;
}

/** A spelling or an event of the second row would colour nearly every sentence of a report. */
const isStrong = (use: Use, site: Site): boolean =>
  use.kind === "event" ? site.keyEvents.has(use.event) : use.kind === "difference" && use.difference.kind !== "name";

const firstIn = (sentences: readonly Span[], from: number): number =>
  partitionPoint(sentences, ({ start }) => start < from);

function piecesOf(site: Site, report: Report, sentence: Span, named: Set<string>): readonly Piece[] {
  const { text } = report.article;
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (const { entity, span } of site.namesIn(report.article.id, sentence)) {
    if (named.has(entity) || span.start < at) continue;
    named.add(entity);
    if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
    pieces.push({ text: text.slice(span.start, span.end), entity: site.pathOf(entity) });
    at = span.end;
  }
  if (at < sentence.end) pieces.push({ text: text.slice(at, sentence.end) });
  return pieces;
}
