/** A word in a text; half-open UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, with straight apostrophes and without a possessive: "China’s" gives "china". */
  readonly norm: string;
}

// Letters and digits with inner marks ("u.s", "o'connor", "3.5", "7,000"); no part can match in two ways.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /'s$/;

/**
 * The words of a text in order, hyphenated ones in their parts, marks left out. `from`: where the text begins in the
 * longer one that offsets are counted in.
 */
export function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = from + match.index;
    words.push({ start, end: start + match[0].length, norm: normOf(match[0]) });
  }
  return words;
}

const PLAIN = /^[a-z]+$/;

const normOf = (word: string): string =>
  PLAIN.test(word) ? word : word.toLowerCase().replaceAll("’", "'").replace(POSSESSIVE, "");
