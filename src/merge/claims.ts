import type { ClaimGroup, Disagreement } from "../records/digest.ts";
import { type ArticleId, type ClaimId, type EntityId, idOf, type MentionId } from "../records/id.ts";
import type { Claim, Mention, QuantityMention } from "../records/reading.ts";
import { covers, overlaps, quote, type Span } from "../records/span.ts";
import { type Content, contentsOf, forLikelyPairs, nearness, sharedStems } from "../text/content.ts";
import type { Cast } from "./entities/entities.ts";
import type { Material } from "./material.ts";
import type { Origins } from "./origins.ts";

/** A claim with what comparing it needs. */
interface Said {
  /** Index in `Material.articles`. */
  readonly article: number;
  readonly claim: Claim;
  readonly text: string;
  /** Who and what it names, its speaker left out. */
  readonly about: ReadonlySet<EntityId>;
  /** The people it is about: those it names, and its speaker where it says "he" or "we". */
  readonly people: ReadonlySet<EntityId>;
  readonly speaker?: EntityId;
  readonly quantities: readonly QuantityMention[];
}

/** Two claims, by their index, and how much they say the same. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Claims of the same content over all articles, the best supported first. Two are the same when they share the words
 * that the rest of the story does not, name things in common, and agree in numbers; a denial of the same content joins
 * the group and makes it differ.
 */
export function groupClaims(material: Material, cast: Cast, origins: Origins): ClaimGroup[] {
  const said = collect(material, cast);
  const contents = contentsOf(
    said.map((one) => one.text),
    material.stem,
  );
  const score = (a: number, b: number): number =>
    likeness(said[a] as Said, said[b] as Said, contents[a] as Content, contents[b] as Content);
  const pairs: Pair[] = [];
  forLikelyPairs(contents, REACH, (a, b) => {
    const value = score(a, b);
    if (value >= SAME) pairs.push({ a, b, score: value });
  });
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  return gather(said.length, pairs, score)
    .map((members) =>
      groupOf(
        members.map((index) => said[index] as Said),
        material,
        origins,
      ),
    )
    .sort(bySupport);
}

/** The groups with those marked whose members stand for different values of a conflict. */
export function markDiffering(
  groups: readonly ClaimGroup[],
  disagreements: readonly Disagreement[],
  { readings }: Material,
): ClaimGroup[] {
  const values = new Map<ArticleId, { span: Span; conflict: number; value: number }[]>();
  disagreements.forEach(({ relation, values: camps }, conflict) => {
    if (relation !== "conflict") return;
    camps.forEach(({ evidence }, value) => {
      for (const { article, span } of evidence) {
        const list = values.get(article) ?? [];
        values.set(article, list);
        list.push({ span, conflict, value });
      }
    });
  });
  const heldBy = new Map<ClaimId, Map<number, number>>();
  for (const { article, claims } of readings) {
    const here = values.get(article);
    for (const claim of here ? claims : []) {
      const held = (here ?? []).filter((one) => covers(claim.span, one.span));
      if (held.length > 0) heldBy.set(claim.id, new Map(held.map((one) => [one.conflict, one.value])));
    }
  }
  return groups.map((group) => (standsApart(group, heldBy) ? { ...group, status: "differing" } : group));
}

/** Whether two members of a group hold different values of one conflict. */
function standsApart({ members }: ClaimGroup, heldBy: ReadonlyMap<ClaimId, ReadonlyMap<number, number>>): boolean {
  const first = new Map<number, number>();
  return members.some((member) =>
    [...(heldBy.get(member) ?? [])].some(([conflict, value]) => {
      const other = first.get(conflict);
      if (other === undefined) first.set(conflict, value);
      return other !== undefined && other !== value;
    }),
  );
}

// On the five seed articles pairs from 0.47 up say the same, wholly or in part, and from 0.4 down most do not.
const REACH = { stems: 5, window: 16 };
const SAME = 0.44;
const TOGETHER = 0.36; // the mean over two groups that join: chains of half-alike claims stop here
const STEMS = 0.7;
const MEANING = 0.3;

function collect({ articles, readings }: Material, cast: Cast): Said[] {
  const persons = new Set(cast.entities.flatMap((entity) => (entity.kind === "person" ? [entity.id] : [])));
  return readings.flatMap((reading, article) => {
    const text = articles[article]?.text ?? "";
    const mentions = new Map<MentionId, Mention>(reading.mentions.map((mention) => [mention.id, mention]));
    const names = reading.mentions.filter((mention) => cast.of.has(mention.id));
    let first = 0;
    return reading.claims.map((claim): Said => {
      while (first < names.length && (names[first] as Mention).span.end < claim.span.start - LONGEST) first++;
      const about = new Set<EntityId>();
      for (let i = first; i < names.length && (names[i] as Mention).span.start < claim.span.end; i++) {
        const name = names[i] as Mention;
        if (overlaps(name.span, claim.span)) about.add(cast.of.get(name.id) as EntityId);
      }
      const speaker = claim.speaker?.mention && cast.of.get(claim.speaker.mention);
      const content = quote(text, claim.span);
      const people = new Set([...about].filter((id) => persons.has(id)));
      if (speaker && persons.has(speaker) && SPEAKER_WORDS.test(content)) people.add(speaker);
      const quantities = claim.quantities.flatMap((id) => {
        const mention = mentions.get(id);
        return mention?.kind === "quantity" ? [mention] : [];
      });
      return { article, claim, text: content, about, people, ...(speaker && { speaker }), quantities };
    });
  });
}

const LONGEST = 2000; // UTF-16 units: claims may lie in one another, so the window of names opens a little earlier

/** How much two claims say the same, 0 to 1. */
function likeness(a: Said, b: Said, x: Content, y: Content): number {
  if (a.article === b.article && overlaps(a.claim.span, b.claim.span)) return 0;
  const stems = sharedStems(x, y);
  if (stems < SOME) return 0;
  if (disjoint(a, b) || numbersDiffer(a.quantities, b.quantities)) return 0;
  const base = STEMS * stems + MEANING * Math.max(0, nearness(x, y));
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

/** Groups of indices: the likest pairs first; groups join where their members are alike on the average. */
function gather(count: number, pairs: readonly Pair[], score: (a: number, b: number) => number): number[][] {
  const groups: number[][] = Array.from({ length: count }, (_, index) => [index]);
  for (const { a, b } of pairs) {
    const [x, y] = [groups[a] as number[], groups[b] as number[]];
    if (x === y) continue;
    const [large, small] = x.length >= y.length ? [x, y] : [y, x];
    if (large.length + small.length > 2 && mean(large, small, score) < TOGETHER) continue;
    for (const index of small) {
      large.push(index);
      groups[index] = large;
    }
  }
  return [...new Set(groups)].map((group) => group.sort((p, q) => p - q));
}

/** The mean likeness of the members of two groups; of large ones the first few stand for all. */
function mean(x: readonly number[], y: readonly number[], score: (a: number, b: number) => number): number {
  const [few, others] = [x.slice(0, SAMPLE), y.slice(0, SAMPLE)];
  let sum = 0;
  for (const a of few) for (const b of others) sum += score(a, b);
  return sum / (few.length * others.length);
}

const SAMPLE = 3;

function groupOf(members: readonly Said[], { articles }: Material, origins: Origins): ClaimGroup {
  const clearest = members.reduce((best, one) => (clarity(one) > clarity(best) ? one : best));
  const ids: ClaimId[] = members.map((one) => one.claim.id);
  const from = members.map((one) =>
    origins.of({ article: articles[one.article]?.id as ArticleId, span: one.claim.span }),
  );
  const distinct = [...new Set(from)];
  const denied = members.filter((one) => one.claim.modality === "denied").length;
  const differing = denied > 0 && denied < members.length && members.some((one) => one.claim.modality === "asserted");
  return {
    id: idOf("g", ids[0] as ClaimId),
    text: clearest.text,
    members: ids,
    origins: distinct,
    status: differing ? "differing" : distinct.length > 1 ? "several" : "single",
  };
}

/** A whole sentence of middling length with names says it best. */
function clarity({ claim, text, about }: Said): number {
  const length = text.length < 40 ? text.length / 40 : text.length > 240 ? 240 / text.length : 1;
  return length + claim.salience + Math.min(2, about.size) / 4;
}

const bySupport = (a: ClaimGroup, b: ClaimGroup): number =>
  b.origins.length - a.origins.length || b.members.length - a.members.length || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
