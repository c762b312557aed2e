/** Titles are never part of a name: "President Okafor" is Okafor. */
import { courtesyTitles, officeTitles, titleModifiers } from "../../language/en/titles.ts";

const TITLES = new Set([...courtesyTitles, ...officeTitles]);
const MODIFIERS = new Set(titleModifiers);

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
