import type { Span } from "../records/span.ts";
import { atomsOf } from "./atoms.ts";
import { numberAt } from "./numbers.ts";

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
  /** What a scale word after the digits multiplies by: "4 million". */
  readonly scale?: number;
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
