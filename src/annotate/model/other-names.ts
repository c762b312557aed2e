/**
 * Training documents with other names in the places of their own, so that the tagger learns to trust contexts and lists and
 * not the names that happened to be in the news (after Dai and Adel 2020, "mention replacement").
 */

import { clubWords, firmWords, organizationWords, placeWords } from "../../language/en/organization-words.ts";
import { clubs, companies, movements, worldBodies } from "../../language/en/organizations.ts";
import type { Token } from "../../stages.ts";
import { BEGIN, INSIDE, KINDS, kindOf, LAST, OUTSIDE, placeOf, tagOf, UNIT } from "../names/tags.ts";
import { tokenize } from "../tokens.ts";
import type { TaggedDocument, TaggedSentence } from "./corpora.ts";

/** Names to choose from, as the press writes them. */
export interface Pools {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly firms: readonly string[];
}

const [PERSON, ORGANIZATION, PLACE] = [KINDS.indexOf("PER"), KINDS.indexOf("ORG"), KINDS.indexOf("LOC")];
const CHANGED = 0.8; // share of the names

/** The corpus that documents with other names are said to be of. */
export const RENAMED = "renamed";

/** The document with most of its names changed, each everywhere to the same one. */
export function withOtherNames(document: TaggedDocument, pools: Pools, random: () => number): TaggedDocument {
  const other = namer(pools, random);
  return {
    corpus: RENAMED,
    id: `${document.id}*`,
    sentences: document.sentences.map((sentence) => renamed(sentence, other)),
  };
}

type Namer = (kind: number, words: readonly string[]) => string;

/** Gives each name another of its kind, and the same one again where it is asked again. */
function namer(pools: Pools, random: () => number): Namer {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const chosen = new Map<string, string>();
  const surnames = new Map<string, string>();
  const countries = new Set(pools.countries);
  const cities = new Set(pools.cities);

  const surnameFor = (old: string): string => {
    const made = surnames.get(old) ?? pick(pools.surnames);
    surnames.set(old, made);
    return made;
  };

  const person = (words: readonly string[]): string => {
    const surname = surnameFor(words.at(-1) ?? "");
    if (words.length === 1) return surname;
    const middle = words.length > 2 && /^\p{Lu}\.?$/u.test(words[1] ?? "") ? ` ${words[1]}` : "";
    return `${pick(pools.given)}${middle} ${surname}`;
  };

  const place = (words: readonly string[]): string => {
    const text = words.join(" ");
    if (countries.has(text)) return pick(pools.countries);
    if (cities.has(text)) return pick(pools.cities);
    return hasAny(words, PLACE_WORDS) ? partly(words, PLACE_WORDS) : text;
  };

  const organization = (words: readonly string[]): string => {
    const text = words.join(" ");
    if (hasAny(words, BODY_WORDS)) return partly(words, BODY_WORDS);
    if (/^\p{Lu}{2,5}$/u.test(text)) return random() < 0.5 ? pick(SHORT) : letters(text.length);
    const share = random();
    if (share < 0.3) return pick(FIRMS);
    if (share < 0.45) return pick(pools.firms);
    if (share < 0.6) return pick(CLUBS);
    if (share < 0.7) return pick(BODIES);
    if (share < 0.85) return `${pick(random() < 0.5 ? pools.surnames : pools.cities)} ${pick(FIRM_ENDS)}`;
    if (share < 0.92) return `${pick(pools.cities)} ${pick(CLUB_ENDS)}`;
    return `${pick(pools.surnames)} & ${pick(pools.surnames)}`;
  };

  /** Other words for those that are not of the kind: "Orrin Bay" for "Walvis Bay". */
  const partly = (words: readonly string[], kept: ReadonlySet<string>): string =>
    words
      .map((word) => {
        const isOwn = /^\p{Lu}\p{Ll}/u.test(word) && !kept.has(word.toLowerCase());
        return isOwn ? pick(random() < 0.6 ? pools.cities : pools.surnames) : word;
      })
      .join(" ");

  const letters = (length: number): string =>
    Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join("");

  const makers = new Map([
    [PERSON, person],
    [ORGANIZATION, organization],
    [PLACE, place],
  ]);
  return (kind, words) => {
    const key = `${kind} ${words.join(" ")}`;
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const make = makers.get(kind);
    const made = make && random() < CHANGED ? make(words) : words.join(" ");
    chosen.set(key, made);
    return made;
  };
}

const hasAny = (words: readonly string[], among: ReadonlySet<string>): boolean =>
  words.length > 1 && words.some((word) => among.has(word.toLowerCase()));

function renamed({ tokens, tags }: TaggedSentence, other: Namer): TaggedSentence {
  const made: Token[] = [];
  const own: number[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = nameEnd(tags, i);
    const words = tokens.slice(i, end);
    const old = words.map((word) => word.text);
    const kind = kindOf(tags[i] as number);
    const name = tags[i] === OUTSIDE ? "" : other(kind, old);
    if (name === "" || name === old.join(" ")) {
      made.push(...words);
      own.push(...tags.subarray(i, end));
    } else {
      tokenize(name, { start: 0, end: name.length }, 0, made);
      const first = own.length;
      while (own.length < made.length) own.push(tagOf(kind, own.length === first ? BEGIN : INSIDE));
      const size = own.length - first;
      if (size > 0) own[own.length - 1] = tagOf(kind, size === 1 ? UNIT : LAST);
    }
    i = end;
  }
  return { tokens: made, tags: Uint8Array.from(own) };
}

/** The token after the name that begins at a token; the next one where none does. */
function nameEnd(tags: Uint8Array, start: number): number {
  if (tags[start] === OUTSIDE || placeOf(tags[start] as number) !== BEGIN) return start + 1;
  let end = start + 1;
  while (end < tags.length && tags[end] !== OUTSIDE && placeOf(tags[end] as number) === INSIDE) end++;
  return end < tags.length && tags[end] !== OUTSIDE && placeOf(tags[end] as number) === LAST ? end + 1 : end;
}

const LINKS = ["of", "the", "and"];
/** Words that the names of many bodies share. */
const SHARED =
  `for national international united new justice foreign defense health interior state supreme high central federal
  democratic socialist liberal people workers human rights`.split(/\s+/);
const PLACE_WORDS = new Set([...placeWords, ...LINKS]);
const BODY_WORDS = new Set([...organizationWords, ...firmWords, ...clubWords, ...LINKS, ...SHARED]);
const SMALL = new Set([...LINKS, "for", "de", "la", "in"]);

/** "Goldman Sachs" of "goldman sachs"; short words that are letters stand in capitals: "BBC". */
const written = (name: string): string =>
  name
    .split(" ")
    .map((word) => (SMALL.has(word) ? word : isLetters(word) ? word.toUpperCase() : capitalised(word)))
    .join(" ");

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const isLetters = (word: string): boolean =>
  word.length < 6 && (!/[aeiou]/.test(word) || (word.length < 4 && !SHORT_WORDS.has(word)));

const SHORT_WORDS = new Set(
  "red sun air sox bay new san los man tax bar pan gap day ups dow elf eli abn anz ing sap".split(" "),
);

const FIRMS = companies.map(written);
const CLUBS = clubs.map(written);
const BODIES = [...movements, ...worldBodies].map(written);
const SHORT = [...FIRMS, ...CLUBS, ...BODIES].filter((name) => /^\p{Lu}{2,5}$/u.test(name));
const FIRM_ENDS = firmWords.map(written);
const CLUB_ENDS = clubWords.map(written);
