import { promotionLeads, promotion as words } from "../../language/en/clutter.ts";
import type { Cleaner, SeenLine } from "../../stages.ts";
import { countWords, hasTwoSentences, isOpen, isProse, mark, proseRange } from "./shape.ts";
import { asWords, firstWord, saysOneOf } from "./tables.ts";

const RULE = "clean/promotion";
const LONGEST = 28; // words: a lead-in and the headline of one article

/** Invitations to other articles: "You can also read: Ministers meet in Lund", and the headlines listed under "Related". */
export const promotion: Cleaner = {
  name: RULE,
  clean: (lines, { format }) => {
    const prose = proseRange(lines);
    const first = prose?.first ?? lines.length;
    const marked = mark(
      lines,
      RULE,
      "clutter",
      (line, i) =>
        line.text.length < 250 && (says(line) || (i > first && (leadsElsewhere(line) || BRACKETED.test(line.text)))),
    );
    return format === "html" ? marked : listedBelow(marked, first);
  },
};

/** A lead-in, then a mark (or lead-in in capitals), then one headline: not a sentence that merely begins with "Read". */
function leadsElsewhere({ text, first }: SeenLine): boolean {
  if (!leadWords.has(first) && !text.includes("://")) return false; // most lines end here
  if (countWords(text, LONGEST + 1) > LONGEST || hasTwoSentences(text)) return false;
  const lead = /^[^\p{L}]{0,6}([\p{L}’' ]{3,30}?)(?:\s?[:|»›→>]|\s[–—-]\s)\s?(?=\S)/u.exec(text);
  if (lead && LEADS.has(asWords(lead[1] ?? ""))) return true;
  if (/:\s?https?:\/\/\S+$/.test(text) && countWords(text) <= 14) return true; // "More tennis: https://..."
  const shouted = /^([A-Z’' ]{4,30})\s(?=\p{Lu}[\p{Ll}\s]|[“‘"'])/u.exec(text);
  return shouted !== null && LEADS.has(asWords(shouted[1] ?? "")) && !text.endsWith(".");
}

/** "[Read the engineers’ report.]" */
const BRACKETED = /^\[(?:Read|See|Watch|Listen|Here are|Sign up|Follow)\b[^[\]]{3,200}\]$/i;

const says = saysOneOf(words);
const LEADS: ReadonlySet<string> = new Set(promotionLeads);
const leadWords: ReadonlySet<string> = new Set(promotionLeads.map(firstWord));

/** Headlines under a heading such as "Related" belong to it, up to the next paragraph. */
function listedBelow(lines: readonly SeenLine[], first: number): readonly SeenLine[] {
  let listing = false;
  return lines.map((line, i) => {
    const endsList =
      listing && line.tight !== true && lines[i - 1]?.tight === true && isProse(lines[i + 1]?.text ?? "");
    if (line.rule === RULE && i > first && says(line)) listing = true;
    else if (endsList)
      listing = false; // under lines set close, a line by itself above a paragraph is its heading
    else if (listing && isOpen(line) && (isProse(line.text) || /[.:]["”’)]*$/u.test(line.text))) listing = false;
    else if (listing && isOpen(line)) return { ...line, role: "clutter", rule: RULE } as const;
    return line;
  });
}
