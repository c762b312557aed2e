import type { Cleaner, SeenLine } from "../../stages.ts";
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
    const isHead = (at: number, n: number): boolean =>
      isSubhead(lines, body[n - 1], at, body[n + 1]) && !speaks(lines[at]?.text ?? "", lines);
    const heads = new Set(body.filter(isHead));
    if (heads.size === 0) return lines;
    return lines.map((line, i) => (heads.has(i) ? { ...line, role: "subhead", rule: RULE } : line));
  },
};

/** Whether a line is what somebody says in an interview or a transcript: "Q: ", or another line begins with the same name. */
function speaks(text: string, lines: readonly SeenLine[]): boolean {
  const name = SPEAKER.exec(text)?.[0];
  if (name === undefined) return false;
  return /^[QA]:/.test(name) || lines.filter((line) => line.role === "body" && line.text.startsWith(name)).length > 1;
}

const SPEAKER = /^\p{Lu}[\p{L}.’' -]{0,40}:\s/u;

function isSubhead(
  lines: readonly SeenLine[],
  above: number | undefined,
  at: number,
  below: number | undefined,
): boolean {
  const line = lines[at]?.text;
  if (!line || line.length > LONGEST || above === undefined || below === undefined) return false;
  const asks = line.endsWith("?");
  if (!asks && endsSentence(line)) return false; // most lines end here
  const [before, after] = [lines[above]?.text, lines[below]?.text];
  if (!before || !after) return false;
  if (countWords(line, MOST_WORDS + 1) > MOST_WORDS || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (!(isProse(before) || endsSentence(before)) || !isProse(after)) return false;
  if (asks) return countWords(line) > 1 && countWords(after, LONG) >= LONG && /^\p{L}/u.test(line);
  return !/[,:;–—-]["”’)]*$/u.test(line);
}
