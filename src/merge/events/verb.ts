import * as functionWords from "../../language/en/function-words.ts";
import { lexicon } from "./lexicon.ts";

const determiners: ReadonlySet<string> = new Set(functionWords.determiners);
const possessives: ReadonlySet<string> = new Set(functionWords.possessives);
const prepositions: ReadonlySet<string> = new Set(functionWords.prepositions);

/** The verb that a clause turns on. */
export interface MainVerb {
  /** Index of its first word, the auxiliary where there is one. */
  readonly at: number;
  /** The word that carries the meaning: "met" of "had met". */
  readonly word: string;
  readonly auxiliary?: string;
}

const LOOK = 4; // words between an auxiliary and its participle: "have also been widely shared"

/** The first finite verb of some words, participles that only qualify a noun left out ("a suspected leak"). */
export function mainVerb(words: readonly string[]): MainVerb | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (lexicon.auxiliaries.has(word)) return { at, auxiliary: word, word: participleAfter(words, at) ?? word };
    if (lexicon.isPast(word) && !qualifies(words, at)) return { at, word };
  }
  return undefined;
}

function participleAfter(words: readonly string[], at: number): string | undefined {
  for (let i = at + 1; i <= Math.min(words.length - 1, at + LOOK); i++) {
    const word = words[i] ?? "";
    if (lexicon.auxiliaries.has(word)) continue;
    if (prepositions.has(word) || determiners.has(word)) return undefined;
    if (lexicon.isPast(word) || lexicon.isParticiple(word) || (i === at + 1 && word.endsWith("ing"))) return word;
    if (MODALS.has(words[at] ?? "") && !/ly$/.test(word) && word !== "not" && word !== "also") return word;
  }
  return undefined;
}

const MODALS: ReadonlySet<string> = new Set(
  "did do does didn't don't doesn't will would shall should may might must can could cannot won't wouldn't couldn't".split(
    " ",
  ),
);

/** "the strained relationship", "of detained Americans": between a determiner or preposition and a noun. */
function qualifies(words: readonly string[], at: number): boolean {
  const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""];
  if (at === 0) return true;
  if (after === "" || prepositions.has(after) || determiners.has(after))
    return determiners.has(before) && !ALONE.has(before);
  return determiners.has(before) || possessives.has(before) || (prepositions.has(before) && before !== "as");
}

/** Determiners that are a subject by themselves: "another tipped over". */
const ALONE: ReadonlySet<string> = new Set(
  "that this another each both some many most all several few none any".split(" "),
);
