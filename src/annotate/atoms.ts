import type { Item, NumberPhrase } from "../stages.ts";

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code < 0x2000) ||
  code > 0x2e80;
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);

const MARKS: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "--" };
const LONGEST_WORD = 24; // longer runs of letters are no word that a rule knows

/** Words, runs of digits and marks of a text, in order, in one pass; numbers are not yet put together. */
export function atomsOf(text: string): Item[] {
  const atoms: Item[] = [];
  const length = text.length;
  let at = 0;
  let glued = false;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      let lines = 0;
      while (at < length && isSpace(text.charCodeAt(at))) if (text.charCodeAt(at++) === 10) lines++;
      if (lines > 1) atoms.push({ start, end: start, word: "¶", kind: "gap", capital: false, glued: false });
      glued = false;
      continue;
    }
    if (isLetter(code)) {
      at = endOfWord(text, at);
      const word = at - start > LONGEST_WORD ? "" : text.slice(start, at).toLowerCase();
      const dotted = word.includes(".");
      atoms.push({
        start,
        end: at,
        word: dotted ? word.replaceAll(".", "") : word,
        kind: "word",
        capital: isUpper(code),
        glued,
      });
    } else if (isDigit(code)) {
      at = endOfDigits(text, at);
      atoms.push({
        start,
        end: at,
        word: "",
        kind: "number",
        capital: false,
        glued,
        number: digitsOf(text, start, at),
      });
    } else {
      at++;
      const mark = text[start] as string;
      atoms.push({ start, end: at, word: MARKS[mark] ?? mark, kind: "mark", capital: false, glued });
    }
    glued = true;
  }
  return atoms;
}

/** A run of letters, or single letters with stops between them ("p.m.", "U.S."; the last stop is taken along). */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  if (at !== start + 1 || text[at] !== "." || !isLetter(text.charCodeAt(at + 1))) return at;
  let end = at;
  while (text[end] === "." && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) end += 2;
  if (end === at) return at;
  return text[end] === "." ? end + 1 : end;
}

/** Digits with commas before groups of three and at most one decimal point: "1,050", "7.5". */
function endOfDigits(text: string, start: number): number {
  let at = start;
  const run = (): number => {
    const from = at;
    while (isDigit(text.charCodeAt(at))) at++;
    return at - from;
  };
  if (run() <= 3) {
    while (text[at] === "," && groupOfThree(text, at + 1)) at += 4;
  }
  if (text[at] === "." && isDigit(text.charCodeAt(at + 1))) {
    const point = at++;
    run();
    if (text[at] === "." && isDigit(text.charCodeAt(at + 1))) at = point; // 18.06.2023
  }
  return at;
}

const groupOfThree = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

function digitsOf(text: string, start: number, end: number): NumberPhrase {
  const written = text.slice(start, end);
  const plain = !written.includes(",") && !written.includes(".");
  return {
    value: Number(written.replaceAll(",", "")),
    form: "digits",
    ordinal: false,
    vague: false,
    plural: false,
    digits: plain ? end - start : 0,
    scaled: !plain,
  };
}
