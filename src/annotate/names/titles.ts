/** Titles are never part of a name: "President Okafor" is Okafor. */
import { courtesyTitles, officeTitles, postNominals, titleModifiers } from "../../language/en/titles.ts";

const TITLES = new Set([...courtesyTitles, ...officeTitles]);
const MODIFIERS = new Set(titleModifiers);
const LETTERS = new Set(postNominals);

/** How many of a person's words are titles before the name; all of them where it holds no name ("Prime Minister"). */
export function titleLength(words: readonly string[]): number {
  let length = 0;
  let titles = 0;
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase();
    if (TITLES.has(word)) {
      length = i + 1;
      titles++;
    } else if (!MODIFIERS.has(word)) break;
  }
  if (length < words.length || titles > 1) return length;
  // A single word is a surname more often than a title without a name: "King said", "Bishop said".
  return words.length === 1 ? 0 : length;
}

/** How many of a person's last words are letters behind the name: "Ada Okafor QC"; a name of one word keeps it. */
export function lettersLength(words: readonly string[]): number {
  let length = 0;
  while (length + 1 < words.length && isLetters(words[words.length - 1 - length] as string)) length++;
  return length;
}

/** Written as letters are: "MP", not the "Md" of a given name. */
const isLetters = (word: string): boolean => LETTERS.has(word.toLowerCase()) && /^(?:\p{Lu}{2}|Ph|Esq)/u.test(word);
