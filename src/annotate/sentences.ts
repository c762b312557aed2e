/**
 * Sentences: one walk over each block. Every run of full stops, question and exclamation marks is a possible end; the
 * words on both sides decide.
 */
import {
  beforeName,
  beforeNumber,
  eitherWay,
  eitherWaySmall,
  insideSentence,
  isAbbreviation,
} from "../language/en/abbreviations.ts";
import { sentenceStarters, speechVerbs } from "../language/en/sentence-words.ts";
import type { Sentence } from "../records/reading.ts";
import type { Span } from "../records/span.ts";
import type { Annotator } from "../stages.ts";

const LONGEST = 3000; // UTF-16 units: text without stops is cut here, so that no part meets a sentence of a megabyte

/** Sentences of the article's blocks, in order; a subhead is none. Salience is set later. */
export const sentences: Annotator = {
  name: "sentences",
  annotate: (draft) => ({
    ...draft,
    sentences: draft.article.blocks.flatMap(({ kind, span }): Sentence[] =>
      kind === "subhead" ? [] : splitSentences(draft.article.text, span).map((one) => ({ ...one, salience: 0 })),
    ),
  }),
};

/** The sentences in a part of a text, without the white space around them. */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, within.start, within.end);
  let i = start;
  while (i < within.end) {
    const code = text.charCodeAt(i);
    if (((code >= 97 && code <= 122) || code === 32) && i - start < LONGEST) {
      i += 1; // nine characters of ten: a small letter or a space ends nothing
      continue;
    }
    const mark = text[i] ?? "";
    let end = -1;
    if (mark === "\n") end = i;
    else if (isStop(mark)) {
      const after = afterMarks(text, i, within.end);
      if (endsSentence(text, start, i, after, within.end)) end = after;
      i = after - 1;
    } else if (mark === "M" && isMailStamp(text, start, i)) end = i + 1;
    else if (i - start >= LONGEST && isSpace(mark)) end = i;
    else if (i - start >= 2 * LONGEST && !isLowSurrogate(mark)) end = i;
    if (end > start) {
      found.push({ start, end });
      start = skipSpace(text, end, within.end);
      i = start;
    } else i += 1;
  }
  const end = trimEnd(text, start, within.end);
  if (end > start) found.push({ start, end });
  return found;
}

/** Whether the marks from `mark` to `after` end the sentence that began at `start`. */
function endsSentence(text: string, start: number, mark: number, after: number, limit: number): boolean {
  if (after >= limit) return true;
  const wide = isWideStop(text[mark] ?? "");
  if (!isSpace(text[after] ?? "") && !wide) return forgotSpace(text, start, mark, after, limit);
  const next = skipOpeners(text, skipSpace(text, after, limit), limit);
  if (next >= limit || wide) return true;
  const stop = text.slice(mark, after);
  if (isStop(text[next] ?? "") && stop[0] === ".") return false; // ". . ."
  const first = text[next] ?? "";
  if (isDash(text[next - 2] ?? "") && !isUpper(first)) return false; // "paying attention? — you even"
  if (isLower(first)) return isBareStop(stop) && endsBeforeSmall(text, start, mark, stop, wordAfter(text, next, limit));
  if (stop[0] !== "." || stop[1] === ".") return !/["”’']$/.test(stop) || !speaksNext(text, next, limit);
  return !staysOpen(text, start, mark, next, limit);
}

/** Only stops, so that `"Why?" he asked` goes on, and no dots, which trail off. */
const isBareStop = (stop: string): boolean => stop === "." || /^[!?]+$/.test(stop);

/** `"Why?" Ada Okafor asked`: a few words that end in a verb of saying go on with the sentence of the quotation. */
function speaksNext(text: string, next: number, limit: number): boolean {
  const words = text.slice(next, Math.min(limit, next + 60)).split(/\s+/, 6);
  const verb = words.findIndex((word) => speechVerbs.has(word.replace(/[.,:;]+$/, "")));
  return verb > 0 && words.slice(0, verb).every((word) => !/[.,:;!?]$/.test(word) || /^\p{Lu}\w{0,3}\.$/u.test(word));
}

/** "see you there. bring coffee": some writers skip capitals; but "Yahoo! mail" and "approx. five" go on. */
function endsBeforeSmall(text: string, start: number, mark: number, stop: string, after: string): boolean {
  if (isSpace(text[mark - 1] ?? "")) return true;
  const word = wordBefore(text, start, mark);
  if (stop.length > 1) return true;
  if (stop !== ".") return word === "" || isLower(word[0] ?? "");
  if (isAbbreviation(word) || word.includes(".")) return false; // "U.S. and"
  return isPlainWord(word) || (word.length > 1 && startsSentence(`${after[0]?.toUpperCase()}${after.slice(1)}`));
}

/** "book 06.Is it good": a space was forgotten; "example.Com" and "U.S.A" are something else. */
function forgotSpace(text: string, start: number, mark: number, after: number, limit: number): boolean {
  if (text[mark] === "…" || after - mark > 3 || !isUpper(text[after] ?? "")) return false;
  const word = wordBefore(text, start, mark);
  return isPlainWord(word) && startsSentence(wordAfter(text, after, limit));
}

/** Whether the full stop at `mark` belongs to a short form and the sentence goes on. */
function staysOpen(text: string, start: number, mark: number, next: number, limit: number): boolean {
  const word = wordBefore(text, start, mark);
  const low = word.toLowerCase();
  if (mark - word.length === start && /^(?:\d{1,3}|[A-Za-z])$/.test(word)) return true; // "1. Item", "A. Item"
  if (word === "") return false;
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, start, mark, wordAfter(text, next, limit));
  if (insideSentence.has(low)) return true;
  if (beforeName.has(low) && isUpper(word[0] ?? "")) return true;
  if (beforeNumber.has(low)) return isDigit(text[next] ?? "");
  if ((low !== word && eitherWay.has(low)) || eitherWaySmall.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !startsSentence(wordAfter(text, next, limit)) && !leadsIn(text, next, limit);
  return false;
}

/** "R. P. Okafor", but not "Plan B. The": a lone capital is an initial unless what follows begins a sentence. */
function isInitial(text: string, start: number, mark: number, next: string): boolean {
  if (startsSentence(next)) return false;
  const before = wordBefore(text, start, skipSpaceBack(text, start, mark - 1));
  return text[mark - 1] !== "I" || before === "" || isUpper(before[0] ?? "");
}

const startsSentence = (word: string): boolean => sentenceStarters.has(word);

/** "Unfortunately, ..." */
const leadsIn = (text: string, next: number, limit: number): boolean => {
  const word = wordAfter(text, next, limit);
  return word.endsWith("ly") && text[next + word.length] === ",";
};

const STOPS = ".!?…。！？｡؟।";
const isStop = (char: string): boolean => STOPS.includes(char);
const isWideStop = (char: string): boolean => "。！？｡".includes(char);
const isCloser = (char: string): boolean => "\"”’')]»".includes(char);
const isOpener = (char: string): boolean => "\"“‘'([«*•-–—".includes(char);
/** "Ada Okafor 09/08/2000 09:55 AM": the head of a mail that was pasted in without its line breaks. */
const isMailStamp = (text: string, start: number, at: number): boolean =>
  /\d\d\/\d{4} \d\d:\d\d(?::\d\d)? [AP]M$/.test(text.slice(Math.max(start, at - 22), at + 1)) &&
  isSpace(text[at + 1] ?? "");

const isDash = (char: string): boolean => char === "—" || char === "–";
const isSpace = (char: string): boolean => char !== "" && /\s/.test(char);
const isDigit = (char: string): boolean => char >= "0" && char <= "9";
const isLower = (char: string): boolean => (char >= "a" && char <= "z") || (char > "\x7f" && /\p{Ll}/u.test(char));
const isUpper = (char: string): boolean => (char >= "A" && char <= "Z") || (char > "\x7f" && /\p{Lu}/u.test(char));
const isLowSurrogate = (char: string): boolean => char >= "\udc00" && char <= "\udfff";
const isPlainWord = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) && !insideSentence.has(word) && !eitherWaySmall.has(word);

function afterMarks(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isStop(text[i] ?? "")) i++;
  while (i < limit && isCloser(text[i] ?? "")) i++;
  return afterNote(text, i, limit);
}

/** A note's number or a smiley belongs to the sentence before it: "of the city. [12] Later", "So far! :)" */
function afterNote(text: string, from: number, limit: number): number {
  if (text[from] !== " " || from + 2 >= limit) return from;
  const note = /^ (?:\[\d[\d,–\- ]{0,12}\]|[:;]-?[()DPp])(?=\s|$)/.exec(text.slice(from, Math.min(limit, from + 20)));
  return note ? from + note[0].length : from;
}

function skipSpace(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isSpace(text[i] ?? "")) i++;
  return i;
}

function skipOpeners(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + 8 && (isOpener(text[i] ?? "") || isSpace(text[i] ?? ""))) i++;
  return i;
}

function skipSpaceBack(text: string, start: number, from: number): number {
  let i = from;
  while (i > start && isSpace(text[i - 1] ?? "")) i--;
  return i;
}

function trimEnd(text: string, start: number, from: number): number {
  return skipSpaceBack(text, start, from);
}

const LONGEST_WORD = 24;

/** The letters, digits and inner full stops right before a place. */
function wordBefore(text: string, start: number, end: number): string {
  let i = end;
  while (i > start && end - i < LONGEST_WORD && /[\p{L}\p{N}.]/u.test(text[i - 1] ?? "")) i--;
  return text.slice(i, end);
}

function wordAfter(text: string, from: number, limit: number): string {
  let i = from;
  while (i < limit && i - from < LONGEST_WORD && /\p{L}/u.test(text[i] ?? "")) i++;
  return text.slice(from, i);
}
