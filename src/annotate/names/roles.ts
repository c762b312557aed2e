/**
 * What the text calls a person right beside the name: "Foreign Minister" before it, "managing director of the port"
 * after it.
 */

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

/** "Chinese Foreign Minister Qin", "the mayor, Jo Field", "Secretary of State Jo Field". */
function roleBefore(page: Page, name: number): Role | undefined {
  const { tokens } = page;
  const sentence = tokens[name]?.sentence;
  let end = name;
  while (end > 0 && tokens[end - 1]?.sentence === sentence && COURTESY.has(lower(tokens, end - 1))) end--;
  const comma = tokens[end - 1]?.text === ",";
  if (comma) end--;
  let start = end;
  let head = false;
  let of = -1;
  while (start > 0 && end - start < LONGEST_BEFORE && tokens[start - 1]?.sentence === sentence) {
    const word = lower(tokens, start - 1);
    const inName = (page.nameOf[start - 1] as number) >= 0;
    if (isHead(word)) {
      head = true;
      of = -1;
    } else if (LINKS.has(word) && start < end) of = start - 1;
    else if (!(inName && !isPerson(page, start - 1)) && !MODIFIERS.has(word) && !isCapitalised(tokens, start - 1))
      break;
    else if (isPerson(page, start - 1) && !isHead(word)) break;
    start--;
  }
  if (of >= 0) start = of + 1;
  while (
    start < end &&
    (LINKS.has(lower(tokens, start)) || tokens[start]?.text === "'s" || tokens[start]?.text === "’s")
  )
    start++;
  if (!head || start >= end) return undefined;
  if (comma && !DETERMINERS.has(lower(tokens, start - 1))) return undefined;
  return hasHeadAtEnd(tokens, start, end) ? roleOf(page.draft, start, end) : undefined;
}

/** The head stands last ("Foreign Minister") or before "of" or "for" ("Secretary of State", "minister for the interior"). */
function hasHeadAtEnd(tokens: readonly Token[], start: number, end: number): boolean {
  if (isHead(lower(tokens, end - 1))) return true;
  for (let i = start; i + 1 < end; i++) {
    const next = lower(tokens, i + 1);
    if (isHead(lower(tokens, i)) && (next === "of" || next === "for")) return true;
  }
  return false;
}

/** ", managing director of the port," after the name; an age between the commas is passed over. */
function roleAfter(page: Page, from: number): Role | undefined {
  const { tokens } = page;
  const sentence = tokens[from]?.sentence;
  if (tokens[from]?.text !== ",") return undefined;
  let start = from + 1;
  if (/^\d{1,3}$/.test(tokens[start]?.text ?? "") && tokens[start + 1]?.text === ",") start += 2;
  if (DETERMINERS.has(lower(tokens, start))) start++;
  if (OPENERS.has(lower(tokens, start))) return undefined;
  let head = -1;
  let end = start;
  while (end < tokens.length && end - start < LONGEST_AFTER && tokens[end]?.sentence === sentence) {
    const word = lower(tokens, end);
    if (head < 0) {
      if (isHead(word)) head = end;
      else if (
        !MODIFIERS.has(word) &&
        (page.nameOf[end] as number) < 0 &&
        !isCapitalised(tokens, end) &&
        !SMALL.has(word) &&
        end - start >= 2
      )
        return undefined;
      else if (isPerson(page, end) || MARKS.has(word) || ENDERS.has(word)) return undefined;
    } else if (MARKS.has(word) || ENDERS.has(word)) break;
    else if (isPerson(page, end)) return undefined;
    end++;
  }
  if (head < 0) return undefined;
  return roleOf(page.draft, start, end);
}

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
