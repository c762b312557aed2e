import { ACTIONS, DAYPARTS, EVENT_NOUNS } from "../../language/en/actions.ts";
import {
  ABOUT,
  ANNOUNCING,
  ARRANGED,
  ASKING,
  AUXILIARIES,
  BODIES,
  CONTENT_NOUNS,
  CONTINUING,
  FACING,
  IRREGULAR_PAST,
  KNOWING,
  LINKING,
  NOT_PAST,
  NOW_AUXILIARIES,
  PRESENT,
  REFERENCE_PREPOSITIONS,
  RELATIVES,
  SAYING,
  STATIVES,
  SUBORDINATORS,
  TIME_NAMES,
} from "../../language/en/clauses.ts";
import { months } from "../../language/en/months.ts";
import { MENDING, NEGATIONS } from "../../language/en/status.ts";
import { dayNames } from "../../language/en/tense.ts";
import { formsOf, irregularVerbs } from "../../language/en/verb-forms.ts";
import { createStemmer, type Stemmer } from "../../text/stems.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const auxiliaries = set(AUXILIARIES);
const irregular = set(IRREGULAR_PAST);
const notPast = set(NOT_PAST);
const participles: ReadonlySet<string> = new Set(irregularVerbs.map((verb) => formsOf(verb).participle));

/** The word lists of the language, ready to be asked. Words are lower-case norms of `wordsOf`. */
export const lexicon = {
  auxiliaries,
  subordinators: set(SUBORDINATORS),
  relatives: set(RELATIVES),
  linking: set(LINKING),
  statives: set(STATIVES),
  saying: set(SAYING),
  references: set(REFERENCE_PREPOSITIONS),
  continuing: set(CONTINUING),
  arranged: set(ARRANGED),
  about: set(ABOUT),
  bodies: set(BODIES),
  facing: set(FACING),
  knowing: set(KNOWING),
  timeNames: new Set([...dayNames, ...Object.keys(months), ...TIME_NAMES.split(" ")]) as ReadonlySet<string>,
  contentNouns: set(CONTENT_NOUNS),
  announcing: set(ANNOUNCING),
  present: set(PRESENT),
  nowAuxiliaries: set(NOW_AUXILIARIES),
  asking: set(ASKING),
  negations: set(NEGATIONS),
  mending: set(MENDING),
  eventNouns: set(EVENT_NOUNS),
  dayparts: set(DAYPARTS),
  /** Whether a word looks like a verb in the past: an irregular form, or "-ed". */
  isPast: (word: string): boolean =>
    irregular.has(word) || (word.length > 4 && word.endsWith("ed") && !notPast.has(word)),
  /** Irregular participles: "taken", "held". */
  isParticiple: (word: string): boolean => participles.has(word),
  /** Whether a word can be the finite verb of a clause (present forms of lexical verbs are not told from nouns). */
  isFinite: (word: string): boolean => auxiliaries.has(word) || lexicon.isPast(word),
} as const;

/** Gives the class of happening that a word reports ("talks" gives "meet"), by its stem; remembers stems. */
export interface Actions {
  readonly stem: Stemmer;
  readonly classOf: (word: string) => string | undefined;
}

export function createActions(): Actions {
  const stem = createStemmer();
  const classes = new Map<string, string>();
  for (const [name, words] of Object.entries(ACTIONS))
    for (const word of words.split(" ")) if (!classes.has(stem(word))) classes.set(stem(word), name);
  return { stem, classOf: (word) => (word === "according" ? undefined : classes.get(stem(word))) };
}
