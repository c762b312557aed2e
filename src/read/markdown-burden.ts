const MOST_CHARACTERS = 300_000; // of one file: a book; the parser takes about 5 s for it
const MOST_LINES = 5_000; // of one file; 100,000 lines of one letter take 12 s
const MOST_MARKS = 500; // of one kind in one block; the parser's time grows with their square: 20,000 "_" take 42 s
const LONGEST_LABEL = 5_000; // characters between "[" and "]"; the parser's time grows with their square: 80,000 take 30 s
const DEEPEST = 30; // quotes and lists within each other on one line
const WIDEST = 60; // spaces before a line: no list nests so deeply

const KINDS: readonly (readonly [marks: ReadonlySet<string>, name: string])[] = [
  [new Set("*_~"), "marks of emphasis"],
  [new Set("[]"), "square brackets"],
  [new Set("`"), "backticks"],
  [new Set("<&"), '"<" and "&"'],
  [new Set("\\"), "backslashes"],
  [new Set("@"), '"@"'],
];

/**
 * Why a text must not reach the Markdown parser, or undefined. Looked at before parsing, in one pass: the parser's time and
 * stack grow faster than the text for such input.
 */
export function markdownBurden(text: string): { readonly reason: string; readonly line: number } | undefined {
  if (text.length > MOST_CHARACTERS) {
    return { reason: `It has ${text.length} characters, the limit for Markdown is ${MOST_CHARACTERS}.`, line: 1 };
  }
  const counts = new Array<number>(KINDS.length).fill(0);
  const lines = text.split("\n");
  if (lines.length > MOST_LINES) {
    return { reason: `It has ${lines.length} lines, the limit for Markdown is ${MOST_LINES}.`, line: 1 };
  }
  let line = 0;
  let label: number | undefined; // characters since a bracket was opened
  for (const words of lines) {
    line++;
    const depth = markersBefore(words);
    if (depth > DEEPEST) return { reason: `Quotes and lists nest ${depth} deep, the limit is ${DEEPEST}.`, line };
    if (words.trim() === "") {
      counts.fill(0);
      label = undefined;
    } else if (/^\s/.test(words) && words.search(/\S/) > WIDEST) {
      return { reason: `The line begins with more than ${WIDEST} spaces.`, line };
    }
    for (let i = 0; i < words.length; i++) {
      const char = words[i] ?? "";
      if (label !== undefined) label++;
      if (char === "[") label ??= 0;
      if (char === "]") {
        if (label !== undefined && label > LONGEST_LABEL)
          return { reason: `${label} characters stand between square brackets, the limit is ${LONGEST_LABEL}.`, line };
        label = undefined;
      }
      for (let kind = 0; kind < KINDS.length; kind++) {
        if (KINDS[kind]?.[0].has(char)) counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    const kind = counts.findIndex((count) => count > MOST_MARKS);
    if (kind >= 0) {
      return { reason: `A block has more than ${MOST_MARKS} ${KINDS[kind]?.[1]}, the limit.`, line };
    }
  }
  return undefined;
}

/** How many marks of quotes and lists a line begins with ("> - 1. "). A rule of hyphens or stars counts once. */
function markersBefore(line: string): number {
  let markers = 0;
  for (MARKER.lastIndex = 0; MARKER.test(line); ) markers++;
  return markers;
}

/** One mark, where the one before it ended. */
const MARKER = /[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))/y;
