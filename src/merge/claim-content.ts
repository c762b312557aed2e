/** What a claim says, taken apart: keys of its words and names, and its clauses with their deeds, figures and days. */

import { functionWords, weekdaysAndMonths } from "../language/en/function-words.ts";
import { partitionPoint } from "../records/partition-point.ts";
import type { Mention, QuantityMention } from "../records/reading.ts";
import { covers, overlaps } from "../records/span.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Cast } from "./entities/entities.ts";
import { type Clause, clausesOf } from "./events/clause.ts";
import type { Material } from "./material.ts";
import { negates } from "./negation.ts";
import { type Deeds, deedsIn, LIGHT } from "./predicates.ts";
import type { Said } from "./said.ts";
import type { Senses } from "./senses/keys.ts";

export interface ClaimContent {
  readonly article: number;
  /** Senses of its words, and its names, ascending. */
  readonly senses: Uint32Array;
  /** Dates in EDTF, days where there is one. */
  readonly dates: readonly string[];
  /** Its clauses, taken apart when first asked for. */
  readonly parts: () => readonly Part[];
}

/** A clause of a claim. */
export interface Part {
  /** The sentence's own statement, no side clause. */
  readonly main: boolean;
  /** Of its words and names, each once; a clause has few, so short lists serve. */
  readonly senses: readonly number[];
  /** Senses of its names. */
  readonly names: readonly number[];
  /** Senses of its main verbs, those left out that say little ("made", "had"). */
  readonly verbs: readonly number[];
  readonly deeds: Deeds;
  readonly figures: readonly QuantityMention[];
  readonly dates: readonly string[];
  readonly negated: boolean;
}

/** Takes a claim apart. */
export function contentOf(one: Said, material: Material, cast: Cast, senses: Senses): ClaimContent {
  const found = new Set<number>();
  for (const { norm } of wordsOf(one.bare)) if (tells(norm) && !DAYS.has(norm)) found.add(senses.of(norm));
  for (const name of one.about) found.add(senses.ofName(name));
  if (one.speaker && one.people.has(one.speaker)) found.add(senses.ofName(one.speaker));
  let parts: readonly Part[] | undefined;
  return {
    article: one.article,
    senses: Uint32Array.from(found).sort(),
    dates: one.claim.times.length === 0 ? [] : datesOf(mentionsIn(one, material)),
    parts: () => {
      parts ??= partsOf(one, material, cast, senses);
      return parts;
    },
  };
}

const mentionsIn = ({ article, claim }: Said, { readings }: Material): Mention[] =>
  within(readings[article]?.mentions ?? [], claim.span.start, claim.span.end);

const datesOf = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) => (mention.kind === "time" && mention.edtf ? [dayOf(mention.edtf)] : []));

function partsOf(one: Said, material: Material, cast: Cast, senses: Senses): Part[] {
  const text = material.articles[one.article]?.text ?? "";
  const { start, end } = one.claim.span;
  const words = wordsOf(text.slice(start, end), start);
  const mentions = mentionsIn(one, material);
  return clausesOf(text, words, []).map((clause) =>
    partOf(clause, words.slice(clause.from, clause.to), mentions, one, cast, senses),
  );
}

const tells = (norm: string): boolean =>
  norm.length > 1 && !functionWords.has(norm) && !light.has(norm) && !/^\d/.test(norm);

function partOf(
  clause: Clause,
  words: readonly Word[],
  mentions: readonly Mention[],
  { speaker }: Said,
  cast: Cast,
  senses: Senses,
): Part {
  const inside = mentions.filter(({ span }) => covers({ start: clause.start, end: clause.end + CLITIC }, span));
  const masks = inside.filter(({ kind }) => kind !== "quantity");
  const told = words.filter((word) => !masks.some(({ span }) => covers(span, word))).map(({ norm }) => norm);
  const names = masks.flatMap(({ id }) => cast.of.get(id) ?? []);
  if (speaker && words.slice(0, OPENING).some(({ norm }) => PRONOUNS.has(norm))) names.push(speaker);
  const deeds = deedsIn(told);
  const named = names.map(senses.ofName);
  return {
    main: clause.kind === "main",
    senses: distinct([...told.filter(tells).map(senses.of), ...named]),
    names: distinct(named),
    verbs: distinct(deeds.bases.filter((base) => !light.has(base)).map(senses.of)),
    deeds,
    figures: inside.filter((mention) => mention.kind === "quantity"),
    dates: datesOf(inside),
    negated: negates(words.map(({ norm }) => norm)),
  };
}

const distinct = (numbers: readonly number[]): number[] => numbers.filter((one, i) => numbers.indexOf(one) === i);

/** A time of day counts by its day. */
const dayOf = (date: string): string => (date.includes("/") ? date : date.slice(0, 10));

const CLITIC = 2; // UTF-16 units: a possessive mark behind a name
const OPENING = 3; // words of a clause in which "he" is its subject
const DAYS: ReadonlySet<string> = new Set(weekdaysAndMonths);
const PRONOUNS: ReadonlySet<string> = new Set("he she they we i it his her their my our him them".split(" "));
const light: ReadonlySet<string> = new Set([
  ...LIGHT,
  ..."become hold keep tried made took got went came gave became held kept".split(" "),
]);

/** Mentions are in the order of the text. */
function within(mentions: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = [];
  const first = partitionPoint(mentions, ({ span }) => span.start < start - LONGEST);
  for (let i = first; i < mentions.length && (mentions[i] as Mention).span.start < end; i++)
    if (overlaps((mentions[i] as Mention).span, { start, end })) found.push(mentions[i] as Mention);
  return found;
}

const LONGEST = 300; // UTF-16 units of a mention
