import type { EntityId, MentionId } from "../records/id.ts";
import type { Claim, Mention, QuantityMention } from "../records/reading.ts";
import { overlaps, quote } from "../records/span.ts";
import type { Contents } from "../text/content.ts";
import type { Cast } from "./entities/entities.ts";
import type { Material } from "./material.ts";

/** A claim with what comparing it needs. */
export interface Said {
  /** Index in `Material.articles`. */
  readonly article: number;
  readonly claim: Claim;
  readonly text: string;
  /** The same without the names in it: what is said of them. */
  readonly bare: string;
  /** The calendar days that it names. */
  readonly days: readonly string[];
  /** Who and what it names, its speaker left out. */
  readonly about: ReadonlySet<EntityId>;
  /** The people it is about: those it names, and its speaker where it says "he" or "we". */
  readonly people: ReadonlySet<EntityId>;
  readonly speaker?: EntityId;
  readonly quantities: readonly QuantityMention[];
}

/** All claims of a story that are worth listing, in the order of the articles. */
export function collectClaims({ articles, readings }: Material, cast: Cast): Said[] {
  const persons = new Set(cast.entities.flatMap((entity) => (entity.kind === "person" ? [entity.id] : [])));
  return readings.flatMap((reading, article) => {
    const text = articles[article]?.text ?? "";
    const mentions = new Map<MentionId, Mention>(reading.mentions.map((mention) => [mention.id, mention]));
    const names = reading.mentions.filter((mention) => cast.of.has(mention.id));
    let first = 0;
    return reading.claims
      .filter(({ salience }) => salience > 0)
      .map((claim): Said => {
        while (first < names.length && (names[first] as Mention).span.end < claim.span.start - LONGEST) first++;
        const about = new Set<EntityId>();
        let bare = "";
        let at = claim.span.start;
        for (let i = first; i < names.length && (names[i] as Mention).span.start < claim.span.end; i++) {
          const name = names[i] as Mention;
          if (!overlaps(name.span, claim.span)) continue;
          about.add(cast.of.get(name.id) as EntityId);
          if (name.span.start > at) bare += text.slice(at, name.span.start);
          at = Math.max(at, name.span.end);
        }
        const speaker = claim.speaker?.mention && cast.of.get(claim.speaker.mention);
        const content = quote(text, claim.span);
        const people = new Set([...about].filter((id) => persons.has(id)));
        if (speaker && persons.has(speaker) && SPEAKER_WORDS.test(content)) people.add(speaker);
        const quantities = claim.quantities.flatMap((id) => {
          const mention = mentions.get(id);
          return mention?.kind === "quantity" ? [mention] : [];
        });
        const days = claim.times.flatMap((id) => {
          const mention = mentions.get(id);
          return mention?.kind === "time" && /^\d{4}-\d\d-\d\d$/.test(mention.edtf ?? "")
            ? [mention.edtf as string]
            : [];
        });
        bare += text.slice(at, claim.span.end);
        return { article, claim, text: content, bare, days, about, people, ...(speaker && { speaker }), quantities };
      });
  });
}

const LONGEST = 2000; // UTF-16 units: claims may lie in one another, so the window of names opens a little earlier

const STEMS = 0.7;
const MEANING = 0.3;

/**
 * How much two claims, by their index, say the same, 0 to 1. Millions of pairs are asked for, so what most of them turn on
 * lies in arrays of numbers.
 */
export function createLikeness(said: readonly Said[], contents: Contents): (i: number, j: number) => number {
  const numbers = new Map<EntityId, number>();
  const numberOf = (id: EntityId): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const about = listsOf(said, (one) => Array.from(one.about, numberOf));
  const people = listsOf(said, (one) => Array.from(one.people, numberOf));
  const speakers = Int32Array.from(said, ({ speaker }) => (speaker ? numberOf(speaker) : NOBODY));
  const articles = Uint32Array.from(said, ({ article }) => article);
  const counts = Uint32Array.from(said, ({ quantities }) => quantities.length);
  /** Both name things, and nothing in common, not even as speaker. */
  const disjoint = (i: number, j: number): boolean =>
    sizeOf(about, i) > 0 &&
    sizeOf(about, j) > 0 &&
    inCommon(about, i, j) === 0 &&
    !isIn(about, i, speakers[j] as number) &&
    !isIn(about, j, speakers[i] as number);
  /** Share of the people of the claim that names fewer; 1 where one names nobody. */
  const sharedPeople = (i: number, j: number): number => {
    const few = Math.min(sizeOf(people, i), sizeOf(people, j));
    return few === 0 ? 1 : inCommon(people, i, j) / few;
  };
  return (i, j) => {
    if (articles[i] === articles[j] && overlaps((said[i] as Said).claim.span, (said[j] as Said).claim.span)) return 0;
    const stems = contents.shared(i, j);
    if (stems < SOME || disjoint(i, j)) return 0;
    if (counts[i] && counts[j] && numbersDiffer((said[i] as Said).quantities, (said[j] as Said).quantities)) return 0;
    const base = STEMS * stems + MEANING * Math.max(0, contents.nearness(i, j));
    const sameSpeaker = speakers[i] !== NOBODY && speakers[i] === speakers[j];
    return base + (sameSpeaker ? SPEAKER : 0) - OTHERS * (1 - sharedPeople(i, j));
  };
}

const SOME = 0.2; // of the weight: less is one rare word in common
const SPEAKER = 0.05; // the same person says it
const OTHERS = 0.2; // it is about other people: "he met the mayor" and "she met the mayor" are two meetings
const SPEAKER_WORDS = /\b(?:he|she|his|her|him|I|my|me|we|our|us)\b/;

const NOBODY = -1;

/** Numbers of each claim, ascending, those of claim i from `starts[i]` to `starts[i + 1]`. */
interface Lists {
  readonly items: Uint32Array;
  readonly starts: Uint32Array;
}

function listsOf(said: readonly Said[], pick: (one: Said) => number[]): Lists {
  const items: number[] = [];
  const starts = new Uint32Array(said.length + 1);
  said.forEach((one, i) => {
    for (const number of pick(one).sort((a, b) => a - b)) items.push(number);
    starts[i + 1] = items.length;
  });
  return { items: Uint32Array.from(items), starts };
}

const sizeOf = ({ starts }: Lists, i: number): number => (starts[i + 1] as number) - (starts[i] as number);

/** How many numbers two claims have in common. */
function inCommon({ items, starts }: Lists, i: number, j: number): number {
  let common = 0;
  for (let a = starts[i] as number, b = starts[j] as number; a < (starts[i + 1] as number); ) {
    if (b >= (starts[j + 1] as number)) break;
    const [x, y] = [items[a] as number, items[b] as number];
    if (x === y) common++;
    if (x <= y) a++;
    if (y <= x) b++;
  }
  return common;
}

function isIn({ items, starts }: Lists, i: number, number: number): boolean {
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) if (items[at] === number) return true;
  return false;
}

export const shareDay = (a: Said, b: Said): boolean => a.days.some((day) => b.days.includes(day));

/** Both name days, and no day in common. */
export const onOtherDays = (a: Said, b: Said): boolean => a.days.length > 0 && b.days.length > 0 && !shareDay(a, b);

/** Both count the same thing in the same unit, and their bounds exclude each other by more than rounding does. */
function numbersDiffer(a: readonly QuantityMention[], b: readonly QuantityMention[]): boolean {
  return (
    a.some((x) => b.some((y) => x.unit === y.unit && (x.of ?? "") === (y.of ?? "") && apart(x, y))) &&
    !a.some((x) => b.some((y) => x.unit === y.unit && !apart(x, y)))
  );
}

const apart = (x: QuantityMention, y: QuantityMention): boolean =>
  (x.low ?? 0) > (y.high ?? Number.POSITIVE_INFINITY) * ROUNDING ||
  (y.low ?? 0) > (x.high ?? Number.POSITIVE_INFINITY) * ROUNDING;

const ROUNDING = 1.1; // "about 1,000" and "1,050" are one number
