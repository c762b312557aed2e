import type { Span } from "../../records/span.ts";
import type { Draft } from "../../stages.ts";

/** The words after "NORWICK, March 3 (Wire) -": the article's head is nobody's speech. */
export function afterDateline({ article }: Draft, span: Span): Span {
  const dateline = article.dateline?.span;
  if (!dateline || span.start > dateline.end || span.end <= dateline.end) return span;
  const between =
    /^[\s\p{Pd}:]*/u.exec(article.text.slice(dateline.end, Math.min(span.end, dateline.end + 20)))?.[0] ?? "";
  const start = Math.max(span.start, dateline.end + between.length);
  return start < span.end ? { ...span, start } : span;
}
