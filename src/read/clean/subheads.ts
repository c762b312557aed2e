import type { Cleaner, Line } from "../../stages.ts";
import { countWords, endsSentence, isMarkedUp, isProse } from "./shape.ts";

const RULE = "clean/subheads";
const MOST_WORDS = 12;
const LONGEST = 200; // characters; twelve words have under half of it
const LONG = 12; // words of the paragraph that answers a short question; under fewer, the question is part of the text

/** Short lines without a full stop that stand alone between two paragraphs. */
export const subheads: Cleaner = {
  name: RULE,
  clean: (lines, { format }) => {
    if (isMarkedUp(format)) return lines;
    const body = lines.flatMap((line, i) => (line.role === "body" ? [i] : []));
    const heads = new Set(body.filter((at, n) => isSubhead(lines, body[n - 1], at, body[n + 1])));
    return lines.map((line, i) => (heads.has(i) ? { ...line, role: "subhead", rule: RULE } : line));
  },
};

function isSubhead(lines: readonly Line[], above: number | undefined, at: number, below: number | undefined): boolean {
  const line = lines[at]?.text;
  if (!line || line.length > LONGEST || above === undefined || below === undefined) return false;
  const [before, after] = [lines[above]?.text, lines[below]?.text];
  if (!before || !after) return false;
  if (countWords(line, MOST_WORDS + 1) > MOST_WORDS || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (!(isProse(before) || endsSentence(before)) || !isProse(after)) return false;
  if (line.endsWith("?")) return countWords(line) > 1 && countWords(after, LONG) >= LONG && /^\p{L}/u.test(line);
  return !endsSentence(line) && !/[,:;–—-]["”’)]*$/u.test(line);
}
