/**
 * What the rest of the article tells of names: a surname alone follows a full name, a firm or club is called by a part of
 * its name, "(APEC)" follows the words it stands for, and a name once written right explains where it is written wrong
 * ("Lin bao").
 */
import { familyFirst } from "../../language/en/family-names.ts";
import { months, weekdays } from "../../language/en/months.ts";
import { clubWords, firmWords, moreFirmWords, vagueOpeners } from "../../language/en/organization-words.ts";
import { courtesyTitles, officeTitles } from "../../language/en/titles.ts";
import type { NameMention } from "../../records/reading.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { isName, nameMention } from "./mention.ts";
import { nameOfToken, tokenSpans } from "./token-spans.ts";

const BY = "names/document";

/** Adds the names that only the rest of the article makes plain. */
export const nameDocument: Annotator = {
  name: BY,
  annotate: (draft) => {
    const whole = withAdded(draft, longForms(draft, draft.mentions.filter(isName)));
    const names = whole.mentions.filter(isName);
    return withAdded(whole, [...bareNames(draft, names), ...shortForms(draft, names), ...abbreviations(draft, names)]);
  },
};

/** A draft with more names, in place of those that begin where they do or lie in them. */
function withAdded(draft: Draft, added: readonly NameMention[]): Draft {
  if (added.length === 0) return draft;
  const inOrder = [...added].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  const kept = draft.mentions.filter((mention) => {
    while (at < inOrder.length && (inOrder[at] as NameMention).span.end <= mention.span.start) at++;
    const next = inOrder[at]?.span;
    return !isName(mention) || !next || mention.span.start < next.start;
  });
  return { ...draft, mentions: [...kept, ...added].sort((a, b) => a.span.start - b.span.start) };
}

/** "May", "April", "Sunday": surnames too, but not where the tagger saw none. */
const CALENDAR = [...Object.keys(months), ...Object.keys(weekdays)].map(
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
);

/** Full names of people by first and by last word: words in capitals as written, and pairs in lower case. */
interface Bearers {
  readonly single: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function bearers(draft: Draft, names: readonly NameMention[]): Bearers {
  const single = new Set<string>();
  const pairs = new Set<string>();
  for (const name of names) {
    if (name.kind !== "person") continue;
    const words = name.text.split(/\s+/);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length < 2) continue;
    if (isProper(last)) single.add(last);
    if (familyFirst.has(first.toLowerCase())) single.add(first);
    if (words.length === 2) pairs.add(`${first} ${last}`.toLowerCase());
  }
  // A word that the article also writes small ("Field", "field") tells nothing by itself.
  dropWrittenSmall(single, draft.tokens);
  for (const word of CALENDAR) single.delete(word);
  return { single, pairs };
}

/** People's surnames alone, and full names with one small letter, that the tagger left out or took in part. */
function bareNames(draft: Draft, names: readonly NameMention[]): NameMention[] {
  const { tokens } = draft;
  const { single, pairs } = bearers(draft, names);
  if (pairs.size === 0 && single.size === 0) return [];
  const nameOf = nameOfToken(tokens, names);
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const known = names[nameOf[i] as number];
    if (next && next.sentence === token.sentence && (nameOf[i + 1] as number) < 0 && isPair(pairs, token, next)) {
      if (known && known.text !== token.text) continue;
      found.push(nameMention(draft, "person", { start: token.start, end: next.end }, BY));
      i++;
    } else if (
      single.has(token.text) &&
      (known ? isTakenForPlace(draft, known, token) : !isCapitalised(next, token.sentence))
    ) {
      found.push(nameMention(draft, "person", { start: token.start, end: token.end }, BY));
    }
  }
  return found;
}

/** A surname alone that the tagger took for something else, with no word before it that speaks for a place. */
function isTakenForPlace(draft: Draft, name: NameMention, token: Token): boolean {
  if (name.kind === "person" || name.kind === "event" || name.text !== token.text) return false;
  const before = draft.article.text.slice(Math.max(0, token.start - 9), token.start).toLowerCase();
  return !/(?:^|\s)(?:in|at|near|from|to|around|outside|across|of|the) $/.test(before);
}

/** "Lin bao" where the article has "Lin Bao". */
const isPair = (pairs: ReadonlySet<string>, first: Token, second: Token): boolean =>
  isProper(first.text) !== isProper(second.text) && pairs.has(`${first.text} ${second.text}`.toLowerCase());

const FIRM = new Set([...firmWords, ...moreFirmWords]);
const CLUB = new Set(clubWords);
const TITLES = new Set([...courtesyTitles, ...officeTitles]);

/** "Northlink" of "Northlink Trains", "Rovers" of "Port Ellis Rovers", where the tagger saw nothing or a person. */
function shortForms(draft: Draft, names: readonly NameMention[]): NameMention[] {
  const { tokens } = draft;
  const short = partsOfOrganizations(draft, names);
  if (short.size === 0) return [];
  const nameOf = nameOfToken(tokens, names);
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!short.has(token.text)) continue;
    const known = names[nameOf[i] as number];
    if (known && (known.kind !== "person" || known.text !== token.text)) continue;
    const before = tokens[i - 1];
    const joined = isCapitalised(before, token.sentence) && before?.text.toLowerCase() !== "the";
    if (isCapitalised(tokens[i + 1], token.sentence) || (joined && (!known || isTitle(before)))) continue;
    found.push(nameMention(draft, "organization", { start: token.start, end: token.end }, BY));
  }
  return found;
}

/** First words of firms and last words of clubs that nobody in the article bears and that it does not write small. */
function partsOfOrganizations(draft: Draft, names: readonly NameMention[]): Set<string> {
  const parts = new Set<string>();
  const taken = new Set<string>();
  for (const { kind, text } of names) {
    const words = text.split(/\s+/);
    if (words.length < 2) continue;
    if (kind !== "organization") {
      for (const word of words) taken.add(word);
      continue;
    }
    const [first = "", last = ""] = [words[0], words.at(-1)];
    const end = last.toLowerCase();
    if (FIRM.has(end) && isProper(first) && first.length > 3 && !isVague(first.toLowerCase())) parts.add(first);
    if (CLUB.has(end) && isProper(last)) parts.add(last);
  }
  for (const word of taken) parts.delete(word);
  dropWrittenSmall(parts, draft.tokens);
  return parts;
}

/** Nationalities and words that many names begin with. */
const isVague = (word: string): boolean => vagueOpeners.has(word) || /(?:ian|ese|ish)$/.test(word);
const isTitle = (token: Token | undefined): boolean => TITLES.has(token?.text.toLowerCase() ?? "");

const LONGEST_FORM = 9; // tokens
const JOINTS = new Set(["of", "for", "and", "the", "on", "to", "in", "&", "de"]);

/** "Campaign for Clean Rivers (CCR)": words whose first letters stand in brackets behind them, after Schwartz and Hearst (2003). */
function longForms(draft: Draft, names: readonly NameMention[]): NameMention[] {
  const { tokens } = draft;
  const forms: { start: number; open: number }[] = [];
  for (let open = 2; open + 2 < tokens.length; open++) {
    if (tokens[open]?.text !== "(" || tokens[open + 2]?.text !== ")") continue;
    const letters = (tokens[open + 1] as Token).text.replace(/\./g, "");
    const start = /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(letters) ? longFormStart(tokens, open, letters) : -1;
    if (start >= 0) forms.push({ start, open });
  }
  if (forms.length === 0) return [];
  const nameOf = nameOfToken(tokens, names);
  return forms.flatMap(({ start, open }) => {
    const from = (tokens[start] as Token).start;
    const reaching = names[nameOf[start] as number];
    const known = names[nameOf[open - 1] as number];
    if ((reaching && reaching.span.start < from) || known?.span.start === from) return [];
    const land = tokens.slice(start, open).some(({ text }) => LANDS.has(text.toLowerCase()));
    const span = { start: from, end: (tokens[open - 1] as Token).end };
    return [nameMention(draft, land ? "place" : "organization", span, BY)];
  });
}

/** Words of countries' long names: "Democratic Republic of Norland (DRN)". */
const LANDS = new Set(["republic", "kingdom", "emirates", "states", "islands", "territory", "province"]);

/** Where the words before a bracket begin whose first letters and numbers are these; -1 where they are others. */
function longFormStart(tokens: readonly Token[], open: number, letters: string): number {
  let left = letters;
  let at = open - 1;
  for (; at >= 0 && open - at <= LONGEST_FORM && left !== ""; at--) {
    const { text, sentence } = tokens[at] as Token;
    if (sentence !== tokens[open]?.sentence) return -1;
    if (JOINTS.has(text)) continue;
    const part = /^\d+$/.test(text) ? text : /^\p{Lu}/u.test(text) ? (text[0] as string) : "";
    if (part === "" || !left.endsWith(part)) return -1;
    left = left.slice(0, -part.length);
  }
  return left === "" && open - at > 2 ? at + 1 : -1;
}

/** "(APEC)" right after a name whose words begin with these letters. */
function abbreviations(draft: Draft, names: readonly NameMention[]): NameMention[] {
  const { tokens } = draft;
  const nameOf = nameOfToken(tokens, names);
  const spans = tokenSpans(
    tokens,
    names.map((name) => name.span),
  );
  const found: NameMention[] = [];
  for (const [index, name] of names.entries()) {
    const end = spans[index]?.end;
    if (end === undefined || name.kind === "person") continue;
    const [open, short, close] = tokens.slice(end, end + 3);
    if (!short || !isBracketed(open, close) || (nameOf[end + 1] as number) >= 0) continue;
    if (standsFor(short.text, name.text))
      found.push(nameMention(draft, name.kind, { start: short.start, end: short.end }, BY));
  }
  return found;
}

const isBracketed = (open: Token | undefined, close: Token | undefined): boolean =>
  (open?.text === "(" && close?.text === ")") || (open?.text === "[" && close?.text === "]");

/** Whether letters of a short form begin the words of a name, in order: at least half of them, the first among them. */
function standsFor(short: string, name: string): boolean {
  const letters = short.replace(/\./g, "");
  if (!/^\p{Lu}[\p{L}\p{N}]{1,9}$/u.test(letters) || letters.toUpperCase() !== letters) return false;
  const initials = name.split(/[\s-]+/).map((word) => (word[0] ?? "").toUpperCase());
  let at = 0;
  for (const initial of initials) if (at < letters.length && letters[at] === initial) at++;
  return initials[0] === letters[0] && at * 2 >= letters.length && initials.length > 1;
}

const isProper = (word: string): boolean => /^\p{Lu}.*\p{Ll}/u.test(word);
const isCapitalised = (token: Token | undefined, sentence: number): boolean =>
  token !== undefined && token.sentence === sentence && /^\p{Lu}/u.test(token.text);

/** Takes words with a capital from a set that the tokens have without one too. */
function dropWrittenSmall(words: Set<string>, tokens: readonly Token[]): void {
  if (words.size === 0) return;
  const small = new Map([...words].map((word) => [word.slice(0, 1).toLowerCase() + word.slice(1), word]));
  for (const { text } of tokens) {
    const word = small.get(text);
    if (word !== undefined && word !== text) words.delete(word);
  }
}
