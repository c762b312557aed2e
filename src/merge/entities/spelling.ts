/** How names are written: keys that make "U.S." and "US" one, and keys that make transliterations neighbours. */
import { jaroWinkler } from "../../text/natural.ts";

const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ʻ: "",
  ʼ: "",
};

/** Lower case, without accents: "Brühl" gives "bruhl". */
export const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıʻʼ]/g, (letter) => OTHER_LETTERS[letter] ?? letter);

/**
 * The words of a name for comparing: folded, without a leading article, a possessive, full stops and apostrophes;
 * hyphens part words. "the U.S." gives ["us"], "Ana O’Dell’s" gives ["ana", "odell"].
 */
export function nameTokens(text: string): string[] {
  const folded = foldLetters(text)
    .replaceAll("’", "'")
    .replace(/'s?$/, "")
    .replace(/[.'`]/g, "")
    .replaceAll("&", " and ");
  const tokens = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return tokens.length > 1 && tokens[0] === "the" ? tokens.slice(1) : tokens;
}

/** A mention's own words, as a page would list them: without a leading article and a possessive. */
export const spellingOf = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[Tt]he (?=\S)/, "")
    .replace(/['’]s$/, "")
    .replace(/(?<=s)['’]$/, "");

/**
 * What is left of a word when letters that transliterations confuse are made one: vowels go (a first one is "a"),
 * doubled letters and g/k/q/c, v/w/f/ph, d/dh, t/th, l/lh, qu/qv/kv, s/z fall together, a last silent h goes.
 * "Qadhafi", "Gaddafi" and "Kadafi" give "kdf".
 */
export function skeleton(token: string): string {
  const consonants = token
    .replace(/^j(?=[aeiou])/, "y") // "Jordan", "Yordan"
    .replace(/^g[ie](?=[aou])/, "y") // "Giorgos", "Yorgos"
    .replace(/^(?:ye|yu|ya|e|i|o|u|y(?=[^aeiou]))/, "a")
    .replace(/(?<=[aeiou])h$/, "") // "Saleh", "Sale"
    .replace(/(?:q[uv]|k[vw])(?=[aeiou])/g, "kf") // "Lindquist", "Lindqvist"
    .replace(/([ln])h(?=[aeiou])/g, "$1") // "Vilhena", "Villena"
    .replace(/x/g, "ks")
    .replace(/ph/g, "f")
    .replace(/sch|sh|z|c(?=[eiy])/g, "s")
    .replace(/[kg]h|ck|[qg]|c(?!h)/g, "k")
    .replace(/([dt])h/g, "$1")
    .replace(/[vw]/g, "f");
  return (
    consonants.slice(0, 1) +
    consonants
      .slice(1)
      .replace(/[aeiouy]/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** Whether two words may be one word misspelt: one edit in short words, Jaro-Winkler in long ones. */
export function closeSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) <= 3) return a[0] === b[0] && a.length === b.length && oneEdit(a, b);
  return jaroWinkler(a, b) >= CLOSE;
}

const CLOSE = 0.9; // "antony"/"anthony" 0.97, "gaddafi"/"gadhafi" 0.92; "maria"/"marta" 0.91 needs its evidence

/** Whether two words may be one name heard by two ears: the same skeleton, and not wholly other letters ("evans"/"owens"). */
export const sameSound = (a: string, b: string): boolean =>
  a === b || (skeleton(a) === skeleton(b) && jaroWinkler(a, b) >= HEARD);

const HEARD = 0.75;

/** Whether one letter more, less, other, or two that changed places make one word the other. */
export function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const rest = (word: string, skip: number): string => word.slice(start + skip);
  if (a.length !== b.length) return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2);
  return swapped || rest(a, 1) === rest(b, 1);
}

/** First letters of the words that count: "Group of 20" gives "g20", "Bank of the North" gives "bn". */
export function initials(tokens: readonly string[]): string {
  return tokens
    .filter((token) => !SMALL.has(token))
    .map((token) => (/^\d+$/.test(token) ? token : (NUMBERS[token] ?? token.slice(0, 1))))
    .join("");
}

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "to", "a", "de", "du", "la"]);
const NUMBERS: Readonly<Record<string, string>> = { seven: "7", eight: "8", ten: "10", twenty: "20" };
