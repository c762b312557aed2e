/** Names as ranges of tokens, for the parts that look at the words beside them. */
import type { NameMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Token } from "../../stages.ts";

/** Token ranges (`tokens.slice(start, end)`) of spans that are in the order of the text; undefined for one without tokens. */
export function tokenSpans(tokens: readonly Token[], spans: readonly Span[]): (Span | undefined)[] {
  let at = 0;
  return spans.map((span) => {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > span.start) at--;
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    let end = at;
    while (end < tokens.length && (tokens[end] as Token).start < span.end) end++;
    return end > at ? { start: at, end } : undefined;
  });
}

/** Which name each token belongs to: place in `names`, or -1. */
export function nameOfToken(tokens: readonly Token[], names: readonly NameMention[]): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1);
  const spans = tokenSpans(
    tokens,
    names.map((name) => name.span),
  );
  for (const [index, span] of spans.entries()) if (span) of.fill(index, span.start, span.end);
  return of;
}
