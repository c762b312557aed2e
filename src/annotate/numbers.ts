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
import type { Item, NumberPhrase } from "../stages.ts";

interface ReadNumber {
  readonly number: NumberPhrase;
  readonly end: number;
}

/** A number phrase that begins at an atom: digits with what belongs to them, or words. */
export function numberAt(atoms: readonly Item[], at: number): ReadNumber | undefined {
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
  const hyphened = hyphenedScale(atoms, at + 1);
  if (hyphened) {
    const value = number.value * hyphened;
    return { number: { ...number, value, scaled: true, digits: 0, scale: hyphened }, end: at + 3 };
  }
  const scale = next && !next.glued && next.kind === "word" ? lookUp(scales, next.word) : undefined;
  const short = next && shortScale(atoms, at + 1);
  const by = short ?? (scale && scale >= 100 ? scale : undefined);
  if (by) return { number: { ...number, value: number.value * by, scaled: true, digits: 0, scale: by }, end: at + 2 };
  const half = halfAfter(atoms, at + 1);
  if (half) return { number: { ...number, value: number.value + half.value, scaled: true, digits: 0 }, end: half.end };
  const mixed = next?.number && !next.glued && next.number.digits === 1 ? slashFraction(atoms, at + 1) : undefined;
  if (mixed && mixed.number.value < 1)
    return { number: { ...mixed.number, value: number.value + mixed.number.value }, end: mixed.end };
  return { number, end: at + 1 };
}

/** "$45-million", "a 2.5-billion fund". */
function hyphenedScale(atoms: readonly Item[], at: number): number | undefined {
  const [dash, word] = [atoms[at], atoms[at + 1]];
  if (dash?.word !== "-" || !dash.glued || !word?.glued || word.kind !== "word") return undefined;
  const scale = lookUp(scales, word.word);
  return scale && scale >= 1000 ? scale : undefined;
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
  const dash = atoms[at]?.word === "-" ? 1 : 0; // "four-and-a-half"
  if (atoms[at + dash]?.word !== joiner) return undefined;
  const next = at + dash + 1 + dash;
  const article = articles.has(atoms[next]?.word ?? "") ? 1 + dash : 0;
  return atoms[next + article]?.word === "half" ? { value: 0.5, end: next + article + 1 } : undefined;
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

/** The value of a word in a table; words such as "constructor" are in none. */
const lookUp = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
