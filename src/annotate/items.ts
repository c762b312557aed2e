import {
  articles,
  joiner,
  ones,
  ordinalSuffixes,
  ordinals,
  pluralScales,
  scales,
  shortScales,
  tens,
  vague,
} from "../language/en/numbers.ts";
import type { Span } from "../records/span.ts";

/**
 * What rules about dates and quantities look at: a word, a whole number phrase ("twenty-four", "1.2 million"), a mark,
 * or the gap between two blocks. Finer than tokens: "two-day" is a number, a hyphen and a word.
 */
export interface Item extends Span {
  /** In lower case, straight apostrophes, without the stops of "p.m."; "¶" is the gap between blocks. */
  readonly word: string;
  readonly kind: "word" | "number" | "mark" | "gap";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  readonly number?: NumberPhrase;
}

export interface NumberPhrase {
  readonly value: number;
  readonly form: "digits" | "words";
  /** "the 21st", "third". */
  readonly ordinal: boolean;
  /** The word leaves open how many: "several"; `value` is then the least that it promises. */
  readonly vague: boolean;
  /** A bare plural of a scale: "dozens". */
  readonly plural: boolean;
  /** Number of digits before the point, when written in plain digits without commas; else 0. */
  readonly digits: number;
  /** Written with a decimal point or a scale word, so never a year or a day. */
  readonly scaled: boolean;
}

/** The whole text as items, in order, in one pass: some four million words a second. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  const atoms = atomsOf(text);
  let at = 0;
  while (at < atoms.length) {
    const atom = atoms[at] as Item;
    const read = numberAt(atoms, at);
    if (!read) {
      items.push(atom);
      at++;
      continue;
    }
    const last = atoms[read.end - 1] as Item;
    items.push({
      start: atom.start,
      end: last.end,
      word: atom.kind === "word" ? atom.word : "",
      kind: "number",
      capital: atom.capital,
      glued: atom.glued,
      number: read.number,
    });
    at = read.end;
  }
  return items;
}

/** The value of a word in a table; words such as "constructor" are in none. */
const lookUp = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

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

function atomsOf(text: string): Item[] {
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

interface ReadNumber {
  readonly number: NumberPhrase;
  readonly end: number;
}

/** A number phrase that begins at an atom: digits with what belongs to them, or words. */
function numberAt(atoms: readonly Item[], at: number): ReadNumber | undefined {
  const atom = atoms[at] as Item;
  if (atom.number) return digitPhrase(atoms, at, atom.number);
  if (atom.kind !== "word") return undefined;
  if (articles.has(atom.word)) return articlePhrase(atoms, at);
  return wordPhrase(atoms, at);
}

function digitPhrase(atoms: readonly Item[], at: number, number: NumberPhrase): ReadNumber {
  const next = atoms[at + 1];
  if (next?.glued && ordinalSuffixes.has(next.word)) return { number: { ...number, ordinal: true }, end: at + 2 };
  const slash = slashFraction(atoms, at);
  if (slash) return slash;
  const scale = next && !next.glued && next.kind === "word" ? lookUp(scales, next.word) : undefined;
  const short = next && shortScale(atoms, at + 1);
  if (short) return { number: { ...number, value: number.value * short, scaled: true, digits: 0 }, end: at + 2 };
  if (scale && scale >= 100)
    return { number: { ...number, value: number.value * scale, scaled: true, digits: 0 }, end: at + 2 };
  const half = halfAfter(atoms, at + 1);
  if (half) return { number: { ...number, value: number.value + half.value, scaled: true, digits: 0 }, end: half.end };
  const mixed = next?.number && !next.glued && next.number.digits === 1 ? slashFraction(atoms, at + 1) : undefined;
  if (mixed && mixed.number.value < 1)
    return { number: { ...mixed.number, value: number.value + mixed.number.value }, end: mixed.end };
  return { number, end: at + 1 };
}

/** "1.5bn", "12m doses"; "12m" alone are metres, and money reads its own "m". */
function shortScale(atoms: readonly Item[], at: number): number | undefined {
  const atom = atoms[at] as Item;
  if (Object.hasOwn(shortScales, atom.word)) return shortScales[atom.word];
  const noun = atoms[at + 1];
  return atom.glued && atom.word === "m" && noun?.kind === "word" && /^(?:people|[a-z]{3,}s)$/.test(noun.word)
    ? 1_000_000
    : undefined;
}

/** "1/2", "3/4"; not "9/11". */
function slashFraction(atoms: readonly Item[], at: number): ReadNumber | undefined {
  const [above, slash, below] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (slash?.word !== "/" || !slash.glued || !below?.glued || atoms[at + 3]?.word === "/") return undefined;
  const [a, b] = [above?.number, below.number];
  if (!a || !b || a.digits !== 1 || b.digits !== 1 || a.value >= b.value || b.value > 8) return undefined;
  return { number: { ...a, value: a.value / b.value, scaled: true, digits: 0 }, end: at + 3 };
}

/** "and a half" after a number. */
function halfAfter(atoms: readonly Item[], at: number): { readonly value: number; readonly end: number } | undefined {
  if (atoms[at]?.word === "½") return { value: 0.5, end: at + 1 };
  if (atoms[at]?.word !== joiner) return undefined;
  const article = articles.has(atoms[at + 1]?.word ?? "") ? 1 : 0;
  return atoms[at + 1 + article]?.word === "half" ? { value: 0.5, end: at + 2 + article } : undefined;
}

/** "a hundred", "a dozen", "a few", "a couple of". */
function articlePhrase(atoms: readonly Item[], at: number): ReadNumber | undefined {
  const word = atoms[at + 1]?.word ?? "";
  if (Object.hasOwn(scales, word)) {
    const read = wordPhrase(atoms, at + 1);
    return read && { ...read, number: { ...read.number, plural: false } };
  }
  if (word !== "few" && word !== "couple") return undefined;
  return vaguePhrase(atoms, at + 1);
}

function vaguePhrase(atoms: readonly Item[], at: number): ReadNumber | undefined {
  const value = lookUp(vague, (atoms[at] as Item).word);
  if (value === undefined) return undefined;
  const next = atoms[at + 1]?.word ?? "";
  const scale = lookUp(scales, next);
  const couple = (atoms[at] as Item).word === "couple";
  if (couple && next !== "of") return undefined; // a couple of people, not of things
  const end = scale || couple ? at + 2 : at + 1;
  return { number: { ...words(value * (scale ?? 1)), vague: true }, end };
}

const words = (value: number): NumberPhrase => ({
  value,
  form: "words",
  ordinal: false,
  vague: false,
  plural: false,
  digits: 0,
  scaled: true,
});

function wordPhrase(atoms: readonly Item[], start: number): ReadNumber | undefined {
  const first = (atoms[start] as Item).word;
  if (!STARTS.has(first)) return undefined;
  if (Object.hasOwn(vague, first)) return vaguePhrase(atoms, start);
  if (Object.hasOwn(pluralScales, first)) return pluralPhrase(atoms, start);
  const ordinal = lookUp(ordinals, first);
  if (ordinal !== undefined) return { number: { ...words(ordinal), ordinal: true }, end: start + 1 };
  let at = start;
  let total = 0;
  let part = 0;
  let parts = 0;
  while (at < atoms.length) {
    const small = belowHundred(atoms, at);
    if (small) {
      if (parts > 0 && part % 100 !== 0) {
        // "nineteen ninety-six": two numbers below a hundred side by side are a year
        if (parts === 1 && total === 0 && part >= 10 && part <= 20 && small.value >= 10 && !small.ordinal)
          return { number: { ...words(part * 100 + small.value), digits: 4, scaled: false }, end: small.end };
        break;
      }
      part += small.value;
      at = small.end;
      parts++;
      if (small.ordinal) return { number: { ...words(total + part), ordinal: true }, end: at };
      continue;
    }
    const word = atoms[at]?.word ?? "";
    const scale = lookUp(scales, word);
    if (scale !== undefined) {
      if (scale < 1000) part = (part || 1) * scale;
      else {
        total += (part || 1) * scale;
        part = 0;
      }
      parts++;
      at++;
      continue;
    }
    if (word === joiner && parts > 0 && (part % 100 === 0 || part === 0) && belowHundred(atoms, at + 1)) {
      at++;
      continue;
    }
    break;
  }
  if (parts === 0) return undefined;
  const value = total + part;
  const half = halfAfter(atoms, at);
  if (half) return { number: words(value + half.value), end: half.end };
  return { number: value === 2000 ? { ...words(value), digits: 4 } : words(value), end: at };
}

/** "dozens", "hundreds of thousands". */
function pluralPhrase(atoms: readonly Item[], at: number): ReadNumber {
  const value = lookUp(pluralScales, (atoms[at] as Item).word) ?? 0;
  const times = atoms[at + 1]?.word === "of" ? lookUp(pluralScales, atoms[at + 2]?.word ?? "") : undefined;
  return { number: { ...words(value * (times ?? 1)), vague: true, plural: true }, end: times ? at + 3 : at + 1 };
}

function belowHundred(
  atoms: readonly Item[],
  at: number,
): { readonly value: number; readonly end: number; readonly ordinal: boolean } | undefined {
  const word = atoms[at]?.word ?? "";
  const small = lookUp(ones, word);
  if (small !== undefined) return { value: small, end: at + 1, ordinal: false };
  const ten = lookUp(tens, word);
  if (ten === undefined) return undefined;
  const after = atoms[at + 1]?.word === "-" ? at + 2 : at + 1;
  const unit = atoms[after]?.word ?? "";
  const one = lookUp(ones, unit);
  if (one !== undefined && one > 0 && one < 10) return { value: ten + one, end: after + 1, ordinal: false };
  const nth = lookUp(ordinals, unit);
  if (nth !== undefined && nth < 10) return { value: ten + nth, end: after + 1, ordinal: true };
  return { value: ten, end: at + 1, ordinal: false };
}

const STARTS: ReadonlySet<string> = new Set(
  [ones, tens, scales, ordinals, pluralScales, vague].flatMap((table) => Object.keys(table)),
);
