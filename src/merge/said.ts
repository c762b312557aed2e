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

/** How much two claims, by their index, say the same, 0 to 1. */
export function likeness(said: readonly Said[], contents: Contents, i: number, j: number): number {
  const [a, b] = [said[i] as Said, said[j] as Said];
  if (a.article === b.article && overlaps(a.claim.span, b.claim.span)) return 0;
  const stems = contents.shared(i, j);
  if (stems < SOME) return 0;
  if (disjoint(a, b) || numbersDiffer(a.quantities, b.quantities)) return 0;
  const base = STEMS * stems + MEANING * Math.max(0, contents.nearness(i, j));
  return base + (a.speaker && a.speaker === b.speaker ? SPEAKER : 0) - OTHERS * (1 - sharedPeople(a, b));
}

const SOME = 0.2; // of the weight: less is one rare word in common
const SPEAKER = 0.05; // the same person says it
const OTHERS = 0.2; // it is about other people: "he met the mayor" and "she met the mayor" are two meetings
const SPEAKER_WORDS = /\b(?:he|she|his|her|him|I|my|me|we|our|us)\b/;

/** Share of the people of the claim that names fewer; 1 where one names nobody. */
function sharedPeople(a: Said, b: Said): number {
  const [few, many] = a.people.size <= b.people.size ? [a.people, b.people] : [b.people, a.people];
  if (few.size === 0) return 1;
  let common = 0;
  for (const person of few) if (many.has(person)) common++;
  return common / few.size;
}

export const shareDay = (a: Said, b: Said): boolean => a.days.some((day) => b.days.includes(day));

/** Both name days, and no day in common. */
export const onOtherDays = (a: Said, b: Said): boolean => a.days.length > 0 && b.days.length > 0 && !shareDay(a, b);

/** Both name things, and nothing in common, not even as speaker. */
function disjoint(a: Said, b: Said): boolean {
  if (a.about.size === 0 || b.about.size === 0) return false;
  for (const entity of a.about) if (b.about.has(entity) || entity === b.speaker) return false;
  return !(a.speaker && b.about.has(a.speaker));
}

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
