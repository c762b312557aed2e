/**
 * What the text calls a person right beside the name: "Foreign Minister" before it, "managing director of the port"
 * after it.
 */

import { months, weekdays } from "../../language/en/months.ts";
import { roleNouns } from "../../language/en/roles.ts";
import { courtesyTitles, officeTitles, titleModifiers } from "../../language/en/titles.ts";
import type { Mention, NameMention, Role } from "../../records/reading.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { isName } from "./mention.ts";
import { nameOfToken, tokenSpans } from "./token-spans.ts";

/** Notes the roles of people. */
export const nameRoles: Annotator = {
  name: "names/roles",
  annotate: (draft) => {
    const names = draft.mentions.filter(isName);
    const page: Page = { draft, tokens: draft.tokens, names, nameOf: nameOfToken(draft.tokens, names) };
    const spans = tokenSpans(
      draft.tokens,
      names.map((name) => name.span),
    );
    const changed = new Map<Mention, Mention>();
    for (const [index, name] of names.entries()) {
      const span = spans[index];
      if (name.kind !== "person" || !span) continue;
      const role = roleBefore(page, span.start) ?? roleAfter(page, span.end);
      if (role) changed.set(name, { ...name, role });
    }
    return { ...draft, mentions: draft.mentions.map((mention) => changed.get(mention) ?? mention) };
  },
};

interface Page {
  readonly draft: Draft;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  /** Which name each token belongs to, or -1. */
  readonly nameOf: Int32Array;
}

const COURTESY = new Set(courtesyTitles);
const OFFICE = new Set(officeTitles);
const NOUNS = new Set(roleNouns);
const MODIFIERS = new Set(titleModifiers);
const isHead = (word: string): boolean => NOUNS.has(word) || (OFFICE.has(word) && !MODIFIERS.has(word));

const LONGEST_BEFORE = 12; // tokens
const LONGEST_AFTER = 25;

/** "Norland's Foreign Minister Okafor", "the mayor, Jo Field", "Secretary of State Jo Field". */
function roleBefore(page: Page, name: number): Role | undefined {
  const { tokens } = page;
  const first = sentenceStart(tokens, name);
  let end = name;
  while (end > first && COURTESY.has(lower(tokens, end - 1))) end--;
  const comma = end > first && tokens[end - 1]?.text === ",";
  if (comma) end--;
  const start = phraseStart(page, Math.max(first, end - LONGEST_BEFORE), end, first);
  if (start === end || (comma && !DETERMINERS.has(lower(tokens, start - 1)))) return undefined;
  return hasHead(tokens, start, end) ? roleOf(page.draft, start, end) : undefined;
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first <= LONGEST_BEFORE && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}

/** Where the words that can belong to an office and end at `end` begin; a link ("of", "and") needs an office before it. */
function phraseStart(page: Page, from: number, end: number, first: number): number {
  const { tokens } = page;
  let start = end;
  let linked = -1;
  for (let at = end - 1; at >= from; at--) {
    const word = lower(tokens, at);
    if (isHead(word)) linked = -1;
    else if (LINKS.has(word) && at < end - 1) linked = at;
    else if (!belongsToOffice(page, at, at === first)) break;
    start = at;
  }
  if (linked >= 0) start = linked + 1;
  while (start < end && LINKS.has(lower(tokens, start))) start++;
  return start;
}

function belongsToOffice(page: Page, at: number, opensSentence: boolean): boolean {
  const { tokens } = page;
  const word = lower(tokens, at);
  if (MODIFIERS.has(word)) return true;
  if (isPerson(page, at)) return false;
  if ((page.nameOf[at] as number) >= 0) return true;
  if (!isCapitalised(tokens, at) || Object.hasOwn(weekdays, word) || Object.hasOwn(months, word)) return false;
  // The first word of a sentence has its capital from there, unless it looks like a nationality.
  return !opensSentence || /(?:an|ese|ish|nch|utch|eek|iss|i)$/.test(word);
}

/** The head stands last ("Foreign Minister") or before "of" or "for" ("Secretary of State"). */
function hasHead(tokens: readonly Token[], start: number, end: number): boolean {
  if (isHead(lower(tokens, end - 1))) return true;
  for (let i = start; i + 1 < end; i++) {
    if (isHead(lower(tokens, i)) && OF.has(lower(tokens, i + 1))) return true;
  }
  return false;
}

/** ", managing director of the port," after the name; an age between the commas is passed over. */
function roleAfter(page: Page, from: number): Role | undefined {
  const { tokens } = page;
  if (tokens[from]?.text !== ",") return undefined;
  let start = from + 1;
  if (/^\d{1,3}$/.test(tokens[start]?.text ?? "") && tokens[start + 1]?.text === ",") start += 2;
  if (DETERMINERS.has(lower(tokens, start))) start++;
  if (OPENERS.has(lower(tokens, start))) return undefined;
  const end = phraseEnd(page, start, tokens[from]?.sentence ?? -1);
  const head = headFrom(page, start, end);
  return head < 0 ? undefined : roleOf(page.draft, start, end);
}

/** Where a description that begins at `start` ends: at a mark, a verb of the sentence, or another person. */
function phraseEnd(page: Page, start: number, sentence: number): number {
  const { tokens } = page;
  let end = start;
  while (end < tokens.length && end - start < LONGEST_AFTER && tokens[end]?.sentence === sentence) {
    const word = lower(tokens, end);
    if (MARKS.has(word) || ENDERS.has(word) || isPerson(page, end)) break;
    end++;
  }
  return isPerson(page, end) ? start : end;
}

/** Place of the first office in a description; -1 where too many other words stand before it. */
function headFrom(page: Page, start: number, end: number): number {
  const { tokens } = page;
  for (let at = start; at < end; at++) {
    const word = lower(tokens, at);
    if (isHead(word)) return at;
    const fits =
      MODIFIERS.has(word) || SMALL.has(word) || (page.nameOf[at] as number) >= 0 || isCapitalised(tokens, at);
    if (!fits && at - start >= 2) return -1;
  }
  return -1;
}

const OF = new Set(["of", "for"]);
const LINKS = new Set(["of", "for", "the", "and", "&", "'s", "’s"]);
const SMALL = new Set(["of", "'s", "’s", "and", "-", "&", "in", "at"]);
const DETERMINERS = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "my"]);
const MARKS = new Set([",", ";", ":", ".", "!", "?", "(", ")", '"', "“", "”", "--", "—", "–", "..."]);
/** Words that begin something else than a description. */
const OPENERS = new Set(
  "with by from in on at after before as and but or to if so who which that when while where he she it they we you i of for not".split(
    " ",
  ),
);
/** Words that end a description: "the mayor who ...", "a farmer said". */
const ENDERS = new Set([
  "who",
  "whose",
  "whom",
  "which",
  "that",
  "said",
  "says",
  "told",
  "added",
  "was",
  "is",
  "were",
  "are",
  "has",
  "had",
  "have",
  "when",
  "while",
  "as",
  "will",
  "would",
  "after",
  "before",
  "but",
  "because",
]);

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? "";
const isCapitalised = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? "");
const isPerson = (page: Page, at: number): boolean => page.names[page.nameOf[at] as number]?.kind === "person";

function roleOf(draft: Draft, start: number, end: number): Role {
  const span = { start: (draft.tokens[start] as Token).start, end: (draft.tokens[end - 1] as Token).end };
  return { text: draft.article.text.slice(span.start, span.end), span };
}
