/** Whether a word that can be a verb is one here, and in which role. */
import { plainBases, plainThirds } from "../../language/en/cue-words.ts";
import {
  ADV,
  AUX,
  BASE,
  BE,
  CAP,
  COORD,
  DAY,
  DET,
  DO,
  HAVE,
  ING,
  MARK,
  MODAL,
  NEG,
  NUM,
  OBJ,
  PARTICIPLE,
  PAST,
  POSS,
  PREP,
  QUOTE,
  REL,
  SUBJ,
  SUBORD,
  THIRD,
  TO,
  VERB,
  type Words,
} from "./words.ts";

export interface VerbUse {
  /** "passive" stands for any participle that has something done to its subject. */
  readonly kind: "finite" | "participle" | "infinitive" | "passive";
  /** The first token of the verb with its auxiliaries, negations and adverbs. */
  readonly start: number;
  readonly modal: boolean;
  readonly negated: boolean;
}

/** The use of the verb form at `i` in a sentence that begins at token `first`; undefined where it is a noun or adjective. */
export function verbUse(words: Words, first: number, end: number, i: number): VerbUse | undefined {
  const { is, form } = words;
  const forms = form[i] ?? 0;
  let j = i - 1;
  let aux = 0;
  while (j >= first && (flag(is, j) & (ADV | NEG | AUX)) !== 0 && !isName(words, j, first)) {
    aux |= flag(is, j);
    j--;
  }
  const left = j >= first ? flag(is, j) : MARK;
  const use = (kind: VerbUse["kind"]): VerbUse => ({
    kind,
    start: j + 1,
    modal: (aux & MODAL) !== 0,
    negated: (aux & NEG) !== 0,
  });
  if (forms & ING) {
    if (aux & BE) return use("finite");
    if (left & (DET | POSS)) return undefined;
    return left === 0 && !opensContent(words, end, i + 1) ? undefined : use("participle");
  }
  const short = words.low[i - 1] === "'s" && words.low[i + 1] !== "by"; // "he's said" far more often has than is
  if (aux & BE && forms & PARTICIPLE && !short) return use("passive");
  if (aux & HAVE && forms & PARTICIPLE) return use("finite");
  if (aux & (MODAL | DO) && forms & BASE) return use("finite");
  if (aux & AUX) return undefined;
  if (left & TO) return forms & BASE ? use("infinitive") : undefined;
  if (left & (DET | POSS | PREP) && !(left & (SUBJ | REL | SUBORD))) return undefined;
  if (words.low[j] === "'s") return undefined;
  if (forms & PAST) return words.low[i + 1] === "by" ? use("passive") : use("finite");
  if (forms & PARTICIPLE) return words.low[i + 1] === "by" ? use("passive") : undefined;
  return presentHere(words, first, end, i, j) ? use("finite") : undefined;
}

/** "officials say", "the spokesman claims that", but not "tax plans", "her claim of". */
function presentHere(words: Words, first: number, end: number, i: number, j: number): boolean {
  const { is, form, low } = words;
  const left = j >= first ? flag(is, j) : MARK;
  const forms = form[i] ?? 0;
  if (j < first) return false;
  if (left & (SUBJ | REL)) return true;
  const next = i + 1 < end ? flag(is, i + 1) : MARK;
  const opening = opensContent(words, end, i + 1);
  if (left & MARK)
    return (opening || (next & MARK) !== 0 || forms === THIRD) && (forms & THIRD) !== 0 && sure(words, i);
  if (left & (VERB | NUM | DAY | COORD) && !(left & CAP)) return false;
  if (forms & BASE && opening && plainBases.has(low[i] ?? "") && !(left & TO)) return true;
  const plural = /[^s’']s$/.test(low[j] ?? "") || low[j] === "people";
  if (forms & BASE)
    return (plural || (left & CAP) !== 0) && (opening || ((next & (PREP | VERB | AUX)) === 0 && plural));
  if (plural && !(left & CAP)) return false;
  if (next & MARK) return sure(words, i) || (next & QUOTE) !== 0;
  if (!(left & CAP) && ADJECTIVE.test(low[j] ?? "")) return false;
  return (
    opening || (next & MARK) !== 0 || (((left & CAP) !== 0 || sure(words, i)) && (next & (PREP | VERB | AUX)) === 0)
  );
}

/** A determiner, name, pronoun, quotation or "that" follows, as after a verb. */
function opensContent(words: Words, end: number, next: number): boolean {
  if (next >= end) return false;
  const it = flag(words.is, next);
  return (
    (it & (DET | POSS | SUBJ | OBJ | TO | REL | QUOTE | CAP)) !== 0 ||
    words.low[next] === "that" ||
    words.low[next] === ":"
  );
}

/** "similar doubts": the word before is no noun. */
const ADJECTIVE = /(?:ar|al|ous|ive|ful|ic|ble|less|ish)$/;

const sure = (words: Words, i: number): boolean => plainThirds.has(words.low[i] ?? "");

/** "Will", "May" or "Early" as part of a name. */
function isName(words: Words, j: number, first: number): boolean {
  return j > first && (flag(words.is, j) & CAP) !== 0 && (flag(words.is, j - 1) & CAP) !== 0 && words.low[j] !== "not";
}

const flag = (is: Int32Array, i: number): number => is[i] ?? 0;
