import type { Alias, Entity, Evidence } from "../../records/digest.ts";
import { type EntityId, idOf, type MentionId } from "../../records/id.ts";
import type { NameKind } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Material } from "../material.ts";
import { mostUsed } from "../most-used.ts";
import { type Bonds, createBonds } from "./bonds.ts";
import { bindCallings } from "./called.ts";
import { createMemory } from "./memory.ts";
import { collectNames, type Group, type Name, partsOf } from "./names.ts";
import { bindFullNames, bindShortNames } from "./persons.ts";
import { nameTokens, spellingOf } from "./spelling.ts";
import type { Spot } from "./spots.ts";
import { bindThings } from "./things.ts";
import { landOf, standardName } from "./variants.ts";
import { bindEvents } from "./venues.ts";

/** Who and what a story is about, and which of them each mention means. */
export interface Cast {
  /** The most mentioned first. */
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<MentionId, EntityId>;
}

/**
 * One record for each person, organization, place and event over all articles, with every spelling and why it belongs.
 *
 * An id lasts: it is made of the fullest spelling in the oldest article that has the entity, so a newer article never
 * renames what exists, unless it shows that two were one; then the older id stays.
 */
export function findEntities(material: Material): Cast {
  const names = collectNames(material);
  const bonds = createBonds(names.length);
  applyConfig(names, bonds, material);
  bindFullNames(names, bonds, material);
  bindCallings(names, bonds, material);
  bindShortNames(names, bonds);
  bindThings(names, bonds, material);
  bindEvents(names, bonds);

  const sets = new Map<number, number[]>();
  names.forEach((_, index) => {
    const set = sets.get(bonds.setOf(index));
    if (set) set.push(index);
    else sets.set(bonds.setOf(index), [index]);
  });
  const of = new Map<MentionId, EntityId>();
  const entities = [...sets.values()].map((members) => {
    const parts = members.map((index) => names[index] as Name);
    const ids = lastingIds(parts, material);
    for (const part of parts) for (const { mention } of part.spots) if (mention) of.set(mention.id, ids[0]);
    return entityOf(ids, members, names, bonds, material);
  });
  entities.sort((a, b) => b.mentions.length - a.mentions.length || compare(a.name, b.name) || compare(a.id, b.id));
  return { entities, of };
}

/** What a person has decided comes first: the rules cannot undo it. */
function applyConfig(names: readonly Name[], bonds: Bonds, { config }: Material): void {
  const matching = (name: string): number[] =>
    names.flatMap((one, index) =>
      one.key === partsOf(name, one.group).tokens.join(" ") || one.key === nameTokens(name).join(" ") ? [index] : [],
    );
  for (const list of config.entities.together) {
    const [first, ...others] = list.flatMap(matching);
    for (const other of others) bonds.bind(other, first as number, "the configuration says so");
  }
  for (const list of config.entities.apart) {
    const groups = list.map(matching);
    groups.forEach((group, i) => {
      for (const other of groups.slice(i + 1).flat()) for (const index of group) bonds.ban(index, other);
    });
  }
}

/**
 * The ids of an entity's spellings, that of the oldest article first. A surname whose bearer nobody names goes by its
 * article, since each may mean another.
 */
function lastingIds(parts: readonly Name[], { articles }: Material): [EntityId, ...EntityId[]] {
  const oldestFirst = parts.toSorted(
    (a, b) =>
      (a.articles[0] as number) - (b.articles[0] as number) ||
      Number(a.short) - Number(b.short) ||
      b.tokens.length - a.tokens.length ||
      compare(a.key, b.key),
  );
  const ids = oldestFirst.map(({ key, generation = "", venue = "", short, after = "", articles: [first] }) =>
    idOf("e", key, generation, venue, ...(short ? [articles[first as number]?.id ?? "", after] : [])),
  );
  return [...new Set(ids)] as [EntityId, ...EntityId[]];
}

function entityOf(
  [id, ...also]: readonly [EntityId, ...EntityId[]],
  members: readonly number[],
  names: readonly Name[],
  bonds: Bonds,
  material: Material,
): Entity {
  const parts = members.map((index) => names[index] as Name);
  const spots = parts.flatMap((part) => part.spots).sort(bySpot);
  const group = (parts[0] as Name).group;
  const name = nameOf(parts, group);
  const wider = widen(parts, material);
  const place = (spot: Spot): Evidence => ({
    article: material.articles[spot.article]?.id as Evidence["article"],
    span: wider.get(spot) ?? spot.span,
  });
  return {
    id,
    ...(also.length > 0 && { also }),
    kind: kindOf(spots, group),
    name,
    aliases: aliasesOf(members, names, bonds, name, (spot) => {
      const span = wider.get(spot);
      return span ? spellingOf(textAt({ ...place(spot), span }, material)) : spot.spelling;
    }),
    roles: rolesOf(spots, place),
    mentions: spots.map(place),
  };
}

/** "the Tan gor": where a short name goes on with the bearer's next name in small letters, both are the name. */
function widen(parts: readonly Name[], { articles }: Material): ReadonlyMap<Spot, Span> {
  const wider = new Map<Spot, Span>();
  const full = parts.filter((part) => part.group === "person" && !part.short);
  for (const { tokens, spots } of parts.filter((part) => part.tokens.length === 1)) {
    const rests = new Set(
      full.filter((name) => name.tokens[0] === tokens[0]).map((name) => ` ${name.tokens.slice(1).join(" ")}`),
    );
    for (const spot of rests.size > 0 ? spots : []) {
      const { start, end } = spot.span;
      for (const rest of rests) {
        const after = articles[spot.article]?.text.slice(end, end + rest.length + 1) ?? "";
        if (after.startsWith(rest) && !/[\p{L}\p{N}]$/u.test(after.slice(rest.length)))
          wider.set(spot, { start, end: end + rest.length });
      }
    }
  }
  return wider;
}

const textAt = ({ article, span }: Evidence, { byId }: Material): string =>
  byId.get(article)?.text.slice(span.start, span.end) ?? "";

/** What the sources call the bearer beside the name: each wording once for each article. */
function rolesOf(spots: readonly Spot[], place: (spot: Spot) => Evidence): Entity["roles"] {
  const roles = new Map<string, Entity["roles"][number]>();
  for (const spot of spots) {
    const role = spot.mention?.role;
    const id = role && `${spot.article}|${role.text}`;
    if (id && !roles.has(id)) roles.set(id, { text: role.text, article: place(spot).article, span: role.span });
  }
  return [...roles.values()];
}

/** The table's name for a country, where a source uses it; else the spelling that most articles use, full names before short ones. */
function nameOf(parts: readonly Name[], group: Group): string {
  const bare = createMemory(withoutTitle);
  const texts = new Map<string, { articles: Set<number>; count: number; words: number }>();
  for (const part of parts) {
    for (const { article, spelling } of part.spots) {
      const text = group === "person" ? bare(spelling) : spelling;
      const entry = texts.get(text) ?? {
        articles: new Set<number>(),
        count: 0,
        words: landOf(part.tokens) ? 1 : part.tokens.length,
      };
      entry.articles.add(article);
      entry.count++;
      texts.set(text, entry);
    }
  }
  const standard =
    group === "thing" ? parts.map((part) => standardName(part.key)).find((name) => name && texts.has(name)) : undefined;
  if (standard !== undefined) return standard;
  const full = (words: number): number => Math.min(words, 2);
  const ranked = [...texts].sort(
    ([a, x], [b, y]) =>
      full(y.words) - full(x.words) ||
      y.articles.size - x.articles.size ||
      y.count - x.count ||
      y.words - x.words ||
      compare(a, b),
  );
  return ranked[0]?.[0] ?? "";
}

function withoutTitle(text: string): string {
  const { tokens, generation } = partsOf(text, "person");
  const own = tokens.length + (generation ? 1 : 0);
  const words = text.split(" ");
  while (nameTokens(words.join(" ")).length > own && nameTokens(words.slice(1).join(" ")).length >= own) words.shift();
  return words.join(" ");
}

function aliasesOf(
  members: readonly number[],
  names: readonly Name[],
  bonds: Bonds,
  canonical: string,
  spellingAt: (spot: Spot) => string,
): Alias[] {
  const found = new Map<string, { count: number; why: string }>();
  for (const index of members) {
    for (const spot of (names[index] as Name).spots) {
      const text = spellingAt(spot);
      const entry = found.get(text) ?? { count: 0, why: "" };
      found.set(text, { count: entry.count + 1, why: entry.why || bonds.whyOf(index) });
    }
  }
  return [...found]
    .map(([text, { count, why }]) => ({ text, count, why: why || plainReason(text, canonical) }))
    .sort((a, b) => b.count - a.count || compare(a.text, b.text));
}

function plainReason(text: string, canonical: string): string {
  if (text === canonical) return "the name itself";
  const key = nameTokens(text).join(" ");
  if (standardName(key) === canonical) return `another name of ${canonical}`;
  return key === nameTokens(canonical).join(" ") ? `${canonical}, written otherwise` : `another form of ${canonical}`;
}

const kindOf = (spots: readonly Spot[], group: Group): NameKind => {
  if (group !== "thing") return group;
  const kind = mostUsed(spots.map((spot) => spot.kind).filter((one) => one === "organization" || one === "place"));
  return (kind || "organization") as NameKind;
};

const bySpot = (a: Spot, b: Spot): number => a.article - b.article || a.span.start - b.span.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
