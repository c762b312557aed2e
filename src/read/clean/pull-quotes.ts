import type { Cleaner, Line } from "../../stages.ts";
import { countWords } from "./shape.ts";

const RULE = "clean/pull-quotes";
const RUN = 5; // words in a row that must all stand elsewhere too
const LONGEST = 60; // words of what is set large beside the text

/** Words of the article set again for show, and paragraphs that stand twice: the shorter or later one leaves. */
export const pullQuotes: Cleaner = {
  name: RULE,
  clean: (lines) => {
    const open = lines.filter((line) => line.role === "body" || line.role === "quote");
    const runs = new Map<string, number>();
    for (const line of open) for (const run of new Set(runsOf(line.text))) runs.set(run, (runs.get(run) ?? 0) + 1);
    const wholes = new Set<string>();
    return lines.map((line) => {
      if (line.role !== "body" && line.role !== "quote") return line;
      const own = runsOf(line.text);
      const key = own.join(" ");
      const again = own.length > 0 && wholes.has(key);
      wholes.add(key);
      if (own.length < 2 || countWords(line.text) > LONGEST || (line.role === "quote" && !again)) return line;
      const twice = own.every((run) => (runs.get(run) ?? 0) > 1) && (again || isShown(line, open));
      return twice ? { ...line, role: "clutter", rule: RULE } : line;
    });
  },
};

/** One sentence at most; and in quotation marks, or without the full stop that a paragraph has. */
const isShown = (line: Line, open: readonly Line[]): boolean =>
  open.length > 3 && (/^["“‘«]/u.test(line.text) || !/[.!?]$/u.test(line.text));

function runsOf(text: string): string[] {
  if (text.length > 4000) return [];
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(" "));
}
