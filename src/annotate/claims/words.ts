/** What each token can be, looked up once for a whole article: the light sense of grammar that claims are found with. */
import { commonVerbs } from "../../language/en/common-verbs.ts";
import { cueVerbs } from "../../language/en/cue-verbs.ts";
import * as small from "../../language/en/function-words.ts";
import { formsOf, irregularVerbs } from "../../language/en/verb-forms.ts";
import type { Token } from "../../stages.ts";

/** Bits of `Words.is`. A word has all that it can be. */
export const DET = 1;
export const POSS = 1 << 1;
export const SUBJ = 1 << 2;
export const OBJ = 1 << 3;
export const REL = 1 << 4;
export const PREP = 1 << 5;
export const SUBORD = 1 << 6;
export const COORD = 1 << 7;
export const MODAL = 1 << 8;
export const BE = 1 << 9;
export const HAVE = 1 << 10;
export const DO = 1 << 11;
export const NEG = 1 << 12;
export const ADV = 1 << 13;
export const DAY = 1 << 14;
export const CAP = 1 << 15;
/** Punctuation and signs. */
export const MARK = 1 << 16;
export const NUM = 1 << 17;
/** A form of a verb, perhaps of a noun too. */
export const VERB = 1 << 18;
export const TO = 1 << 19;
/** A mark that opens or closes quotations. */
export const QUOTE = 1 << 20;
export const AUX = MODAL | BE | HAVE | DO;

/** Bits of `Words.form`. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const ING = 16;

export interface Words {
  readonly tokens: readonly Token[];
  /** In lower case, ’ as '. */
  readonly low: readonly string[];
  readonly is: Int32Array;
  readonly form: Uint8Array;
  /** Index into `cueVerbs`, or -1. */
  readonly cue: Int16Array;
}

interface Entry {
  is: number;
  form: number;
  cue: number;
}

/** The tokens of an article with what they can be. About a million tokens a second. */
export function readWords(tokens: readonly Token[]): Words {
  const low: string[] = new Array(tokens.length);
  const is = new Int32Array(tokens.length);
  const form = new Uint8Array(tokens.length);
  const cue = new Int16Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? "";
    const capital = isCapital(text);
    const small = capital || text.length > 1 ? text.toLowerCase() : text;
    const word = small.includes("’") && small.length > 1 ? small.replace("’", "'") : small;
    const known = LEXICON.get(word);
    low[i] = word;
    is[i] = (known?.is ?? guess(word)) | (capital ? CAP : 0);
    if (word === "'s" && i > 0 && (is[i - 1] ?? 0) & (SUBJ | REL)) is[i] = BE | HAVE; // "he's said"
    form[i] = known?.form ?? guessForm(word);
    if (known) cue[i] = known.cue;
  }
  return { tokens, low, is, form, cue };
}

const LEXICON: ReadonlyMap<string, Entry> = makeLexicon();

function makeLexicon(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const found = entries.get(word) ?? { is: 0, form: 0, cue: -1 };
    entries.set(word, found);
    return found;
  };
  const verb = (base: string, cue: number): void => {
    const forms = formsOf(base);
    const add = (word: string, form: number): void => {
      const found = entry(word);
      found.is |= VERB;
      found.form |= form;
      if (cue >= 0 && (found.cue < 0 || form !== BASE)) found.cue = cue;
    };
    add(forms.base, BASE);
    add(forms.third, THIRD);
    add(forms.past, PAST);
    add(forms.participle, PARTICIPLE);
    add(forms.ing, ING);
  };
  for (const base of [...commonVerbs, ...irregularVerbs]) verb(base, -1);
  for (const [index, { lemma }] of cueVerbs.entries()) verb(lemma, index);
  const groups: [readonly string[], number][] = [
    [small.determiners, DET],
    [small.possessives, POSS],
    [small.subjectPronouns, SUBJ],
    [small.objectPronouns, OBJ],
    [small.relatives, REL],
    [small.prepositions, PREP],
    [small.subordinators, SUBORD],
    [small.coordinators, COORD],
    [small.modals, MODAL],
    [small.formsOfBe, BE],
    [small.formsOfHave, HAVE],
    [small.formsOfDo, DO],
    [small.negations, NEG],
    [small.adverbs, ADV],
    [small.weekdaysAndMonths, DAY],
    [['"', "“", "”", "«", "»", "''", "``"], QUOTE | MARK],
  ];
  for (const [list, bit] of groups) for (const word of list) entry(word).is |= bit;
  entry("to").is = TO;
  return entries;
}

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : code < 0x2000 && /^\p{Lu}/u.test(text);
};

function guess(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return NUM;
  if (word.length === 1) return code < 0x80 ? (code >= 97 && code <= 122 ? 0 : MARK) : /\p{L}/u.test(word) ? 0 : MARK;
  if (code < 0x80 && (code < 97 || code > 122)) return /^'\p{L}/u.test(word) ? 0 : MARK;
  if (word.length > 4) {
    if (word.endsWith("ly")) return ADV;
    if (word.endsWith("ed") || word.endsWith("ing")) return VERB;
  }
  return 0;
}

const guessForm = (word: string): number =>
  word.length < 5 ? 0 : word.endsWith("ed") ? PAST | PARTICIPLE : word.endsWith("ing") ? ING : 0;
