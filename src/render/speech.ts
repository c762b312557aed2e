import { covers, overlaps, type Span } from "../records/span.ts";
import { type Place, placeOf, type Told } from "./site.ts";

/** A sentence that a speech runs through, and the words in it that are the speech. */
export interface Piece {
  readonly place: Place;
  readonly said: readonly Span[];
}

/** All sentences of a claim in the order of the text: a speech can go on behind its cue and in the next block. */
export function piecesOf({ claim, report }: Told): readonly Piece[] {
  const place = placeOf(report, claim.span);
  if (!claim.rest && covers(place.span, claim.span)) return [{ place, said: [claim.span] }];
  const pieces = new Map<number, Span[]>();
  for (const span of [claim.span, ...(claim.rest ?? [])]) {
    for (let { index } = placeOf(report, span); ; index += 1) {
      const sentence = report.reading.sentences[index];
      if (!sentence || !overlaps(sentence, span)) break;
      const part = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
      pieces.set(index, [...(pieces.get(index) ?? []), part]);
    }
  }
  if (pieces.size === 0) return [{ place: placeOf(report, claim.span), said: [] }];
  return [...pieces]
    .sort(([a], [b]) => a - b)
    .map(([index, said]) => ({
      place: placeOf(report, report.reading.sentences[index] ?? claim.span),
      said: said.sort((a, b) => a.start - b.start),
    }));
}
