/** Words, numbers and marks, in one walk over each sentence. */
import { isAbbreviation } from "../language/en/abbreviations.ts";
import type { Span } from "../records/span.ts";
import type { Annotator, Token } from "../stages.ts";

/**
 * Tokens of the sentences, in order. "U.S.-led", "five-hour", "don't", "1,500.5" and "p.m." are one token each;
 * a possessive ’s, and every quotation mark, bracket, comma and sign stands alone; "...", "--" and '' stay together.
 */
export const tokens: Annotator = {
  name: "tokens",
  annotate: (draft) => {
    const found: Token[] = [];
    for (const [index, sentence] of draft.sentences.entries()) tokenize(draft.article.text, sentence, index, found);
    return { ...draft, tokens: found };
  },
};

/** Adds the tokens of a part of a text to `into`. */
export function tokenize(text: string, within: Span, sentence: number, into: Token[]): void {
  let i = within.start;
  while (i < within.end) {
    const kind = kindAt(text, i);
    const end = kind === SPACE ? i + 1 : kind === MARK ? markEnd(text, i, within.end) : wordEnd(text, i, within.end);
    if (kind !== SPACE) into.push({ start: i, end, text: text.slice(i, end), sentence });
    i = end;
  }
}

const SPACE = 0;
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
type Kind = typeof SPACE | typeof MARK | typeof LETTER | typeof DIGIT;

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : MARK;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if (code >= 0xd800 && code <= 0xdfff) return surrogateKind(text, at);
  const char = text[at] ?? "";
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : MARK;
}

/** The second half of a pair is what the first is. */
function surrogateKind(text: string, at: number): Kind {
  const second = text.charCodeAt(at) >= 0xdc00;
  const code = text.codePointAt(second ? at - 1 : at) ?? 0;
  return code > 0xffff && /\p{L}/u.test(String.fromCodePoint(code)) ? LETTER : MARK;
}

const isWord = (kind: Kind): boolean => kind >= LETTER;

function markEnd(text: string, from: number, limit: number): number {
  const code = text.charCodeAt(from);
  if (code >= 0xd800 && code <= 0xdbff && from + 1 < limit) return from + 2;
  if (
    (code === QUOTE || code === CURLY_QUOTE) &&
    from > 0 &&
    isWord(kindAt(text, from - 1)) &&
    isPossessive(text, from, limit)
  )
    return from + 2;
  let end = from + 1;
  if (code === 39 || code === 96) return end < limit && text.charCodeAt(end) === code ? end + 1 : end; // '' and ``
  if (code === 46 || code === 45) while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}

function wordEnd(text: string, from: number, limit: number): number {
  let i = from + 1;
  while (i < limit) {
    if (isWord(kindAt(text, i))) {
      i++;
      continue;
    }
    const joined = joins(text, from, i, limit);
    if (joined === 0) return i;
    i += joined;
  }
  return i;
}

const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const COLON = 58;
const AND = 38;
const QUOTE = 39;
const CURLY_QUOTE = 0x2019;
const SOFT_HYPHEN = 0xad;
const HARD_HYPHEN = 0x2011;

/** How many units from `at` go on with the word that began at `from`; 0 where it ends. */
function joins(text: string, from: number, at: number, limit: number): number {
  const next = at + 1 < limit ? kindAt(text, at + 1) : SPACE;
  const digits = kindAt(text, at - 1) === DIGIT && next === DIGIT;
  switch (text.charCodeAt(at)) {
    case STOP:
      return digits ? 1 : joinsStop(text, from, at, next, limit);
    case COMMA:
    case COLON:
      return digits ? 1 : 0;
    case HYPHEN:
    case HARD_HYPHEN:
    case SOFT_HYPHEN:
      return isWord(next) ? 1 : 0;
    case AND:
      return isCapital(text, at - 1) && isCapital(text, at + 1) && next === LETTER ? 1 : 0;
    case QUOTE:
    case CURLY_QUOTE:
      return next === LETTER && !isPossessive(text, at, limit) ? 1 : 0;
    default:
      return 0;
  }
}

/** ’s at the end of a word: "Okafor's", also "it's", which looks the same. */
function isPossessive(text: string, at: number, limit: number): boolean {
  const s = text.charCodeAt(at + 1) | 32;
  return at + 1 < limit && s === 115 && (at + 2 >= limit || !isWord(kindAt(text, at + 2)));
}

const isCapital = (text: string, at: number): boolean => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;

/** Full stops inside "example.com" and "U.S", after short forms and after initials. */
function joinsStop(text: string, from: number, at: number, next: Kind, limit: number): number {
  const last = lastPart(text, from, at);
  if (next === LETTER) return at - last === 1 || !isCapital(text, at + 1) || text.charCodeAt(at + 2) === STOP ? 1 : 0;
  if (at - from > 8) return 0;
  if (at - last === 1 && last > from) return 1; // "U.S."
  if (at - from === 1) return isCapital(text, from) && text.charCodeAt(at + 1) === 32 ? 1 : 0; // "J. Okafor"
  return at + 1 < limit && isAbbreviation(text.slice(from, at)) ? 1 : 0;
}

/** Where the letters right before `at` began, looking back two at most. */
function lastPart(text: string, from: number, at: number): number {
  let i = at;
  while (i > from && at - i < 2 && text.charCodeAt(i - 1) !== STOP) i--;
  return i;
}
