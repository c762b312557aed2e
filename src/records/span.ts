/** Half-open UTF-16 offsets into `Article.text`: `text.slice(start, end)` is always the quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one UTF-16 unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Number of UTF-16 units that two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Orders by start, the longer span first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
