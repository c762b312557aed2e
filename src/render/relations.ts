import type { ClaimGroup, Entity, Event, Evidence } from "../records/digest.ts";
import type { ArticleId, ClaimId, EntityId } from "../records/id.ts";
import { partitionPoint } from "../records/partition-point.ts";
import { quote, type Span } from "../records/span.ts";
import { type Base, mostSalient, type Place } from "./site.ts";
import { calledBy } from "./speakers.ts";

/** Which records belong together: what each page needs of the others. */
export interface Relations {
  /** Events that a report tells, in the order of time. */
  readonly eventsOf: (id: ArticleId) => readonly Event[];
  /** The most salient events that at least two other reports tell and this one does not; `more` are left out. */
  readonly missingFrom: (id: ArticleId, most: number) => { readonly events: readonly Event[]; readonly more: number };
  /** Events that an entity takes part in, in the order of time. */
  readonly eventsWith: (id: EntityId) => readonly Event[];
  /** Names inside a span of a report, in order. */
  readonly namesIn: (id: ArticleId, span: Span) => readonly { readonly entity: EntityId; readonly span: Span }[];
  /** Claims of which an entity is the speaker. */
  readonly claimsBy: (id: EntityId) => readonly ClaimGroup[];
  /** Claims of others that name an entity. */
  readonly claimsAbout: (id: EntityId) => readonly ClaimGroup[];
  /** Whom the sources name for a claim, where that is one of the entities. */
  readonly speakerEntity: (group: ClaimGroup) => Entity | undefined;
  /** The speaker's name, else the source's own words, else that nobody is named. */
  readonly speakerName: (group: ClaimGroup) => string;
  /** All whom the members name, each once: reports can give one remark to different speakers. */
  readonly speakerNames: (group: ClaimGroup) => readonly string[];
  /** The first member that names the speaker; the first one where none does. */
  readonly clearest: (group: ClaimGroup) => ClaimId | undefined;
  /**
   * Claims that somebody is named for, or that several sources make; the rest stands in the reports only. By status, then those of one speaker together, the most quoted
   * speaker first.
   */
  readonly claims: readonly ClaimGroup[];
  /** The first place in each report that spells an entity so, by the spelling. */
  readonly spellings: (entity: Entity) => ReadonlyMap<string, readonly Place[]>;
  /** Who stands in the same sentences as an entity, most often first. */
  readonly companyOf: (entity: Entity) => readonly { readonly other: Entity; readonly sentences: number }[];
}

interface Name {
  readonly entity: EntityId;
  readonly span: Span;
}

/** Everything is indexed once; each question is then answered from what it concerns alone. */
export function relationsOf(base: Base): Relations {
  const { digest } = base;
  const eventsByArticle = new Map<ArticleId, Event[]>();
  const eventsByEntity = new Map<EntityId, Event[]>();
  for (const event of digest.events) {
    for (const article of new Set(event.evidence.map((one) => one.article))) push(eventsByArticle, article, event);
    for (const entity of new Set(event.entities)) push(eventsByEntity, entity, event);
  }
  const names = namesByArticle(digest.entities);
  const namesIn = (id: ArticleId, span: Span): readonly Name[] => within(names.get(id) ?? [], span);
  const speakers = new Map(base.attributed.map(({ id, members }) => [id, speakerOf(members, base, namesIn)]));
  const claimsBySpeaker = new Map<EntityId, ClaimGroup[]>();
  for (const group of base.attributed) {
    const entity = speakers.get(group.id)?.entity;
    if (entity) push(claimsBySpeaker, entity.id, group);
  }
  const claims = ordered(base.attributed, (group) => speakers.get(group.id)?.name ?? "");
  const claimsByName = claimsAbout(claims, base, namesIn);
  const several = digest.events.filter(({ evidence }) =>
    evidence.some(({ article }) => article !== evidence[0]?.article),
  );
  const shared = new Set(mostSalient(several, several.length));
  return {
    eventsOf: (id) => eventsByArticle.get(id) ?? [],
    missingFrom: (id, most) => missingFrom(shared, new Set(eventsByArticle.get(id)), most),
    eventsWith: (id) => eventsByEntity.get(id) ?? [],
    namesIn,
    claimsBy: (id) => claimsBySpeaker.get(id) ?? [],
    claimsAbout: (id) => (claimsByName.get(id) ?? []).filter((group) => speakers.get(group.id)?.entity?.id !== id),
    speakerEntity: (group) => speakers.get(group.id)?.entity,
    speakerName: (group) => speakers.get(group.id)?.name ?? base.words.speakerNone,
    speakerNames: (group) => [...new Set(group.members.flatMap((id) => speakerOf([id], base, namesIn)?.name ?? []))],
    clearest: (group) => speakers.get(group.id)?.claim ?? group.members[0],
    claims,
    spellings: (entity) => spellings(entity, base),
    companyOf: (entity) => companyOf(entity, base, namesIn),
  };
}

/** `shared` is in the order of salience, so the search ends early however many there are. */
function missingFrom(
  shared: ReadonlySet<Event>,
  here: ReadonlySet<Event>,
  most: number,
): ReturnType<Relations["missingFrom"]> {
  const events: Event[] = [];
  for (const event of shared) {
    if (events.length === most) break;
    if (!here.has(event)) events.push(event);
  }
  const told = [...here].filter((event) => shared.has(event)).length;
  return { events, more: shared.size - told - events.length };
}

function claimsAbout(
  claims: readonly ClaimGroup[],
  base: Base,
  namesIn: Relations["namesIn"],
): ReadonlyMap<EntityId, readonly ClaimGroup[]> {
  const about = new Map<EntityId, ClaimGroup[]>();
  for (const group of claims) {
    for (const id of group.members) {
      const { claim, report } = base.told(id) ?? {};
      if (!claim || !report) continue;
      for (const span of claim.rest ? [claim.span, ...claim.rest] : [claim.span]) {
        for (const { entity } of namesIn(report.article.id, span)) {
          const there = about.get(entity);
          if (!there) about.set(entity, [group]);
          else if (there.at(-1) !== group) there.push(group); // each group's claims follow each other
        }
      }
    }
  }
  return about;
}

interface Speaker {
  readonly name: string;
  /** The member that names them. */
  readonly claim: ClaimId;
  readonly entity?: Entity;
}

/** Of the first member that names one; a name that is an entity before any other words. */
function speakerOf(members: readonly ClaimId[], base: Base, namesIn: Relations["namesIn"]): Speaker | undefined {
  let words: Speaker | undefined;
  for (const id of members) {
    const { claim, report } = base.told(id) ?? {};
    if (!claim?.speaker || !report) continue;
    const { article, reading } = report;
    const mention = reading.mentions.find((one) => one.id === claim.speaker?.mention);
    const [name] = mention ? namesIn(article.id, mention.span) : [];
    const entity = name && base.entity(name.entity);
    if (entity) return { name: entity.name, entity, claim: id };
    const called = calledBy(quote(article.text, claim.speaker.span));
    if (called) words ??= { name: called, claim: id };
  }
  return words;
}

function ordered(claims: readonly ClaimGroup[], nameOf: (group: ClaimGroup) => string): readonly ClaimGroup[] {
  const count = new Map<string, number>();
  for (const group of claims) count.set(nameOf(group), (count.get(nameOf(group)) ?? 0) + 1);
  const rank = { several: 0, differing: 1, single: 2 };
  return [...claims].sort((a, b) => {
    const [x, y] = [nameOf(a), nameOf(b)];
    return rank[a.status] - rank[b.status] || (count.get(y) ?? 0) - (count.get(x) ?? 0) || (x < y ? -1 : x > y ? 1 : 0);
  });
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

function namesByArticle(entities: readonly Entity[]): ReadonlyMap<ArticleId, readonly Name[]> {
  const names = new Map<ArticleId, Name[]>();
  for (const { id, mentions } of entities) {
    let [last, there]: [ArticleId | undefined, Name[]] = [undefined, []]; // mentions in one report follow each other
    for (const { article, span } of mentions) {
      if (article !== last) {
        there = names.get(article) ?? [];
        names.set(article, there);
        last = article;
      }
      there.push({ entity: id, span });
    }
  }
  for (const some of names.values()) some.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return names;
}

/** Those that begin inside the span; `names` is sorted by start. */
function within(names: readonly Name[], span: Span): readonly Name[] {
  const found: Name[] = [];
  for (let index = partitionPoint(names, (name) => name.span.start < span.start); index < names.length; index += 1) {
    const name = names[index];
    if (!name || name.span.start >= span.end) break;
    if (name.span.end <= span.end) found.push(name);
  }
  return found;
}

function spellings({ mentions }: Entity, base: Base): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Map<ArticleId, Evidence>>();
  for (const mention of mentions) {
    const text = quote(base.report(mention.article).article.text, mention.span);
    const there = found.get(text) ?? new Map<ArticleId, Evidence>();
    if (!there.has(mention.article)) found.set(text, there.set(mention.article, mention));
  }
  const number = ({ article }: Evidence): number => base.report(article).number;
  return new Map(
    [...found].map(([text, first]) => [
      text,
      [...first.values()].sort((a, b) => number(a) - number(b)).map((one) => base.place(one)),
    ]),
  );
}

const LOOKED_AT = 400; // mentions; beyond it the order of company no longer changes and a page costs too much

function companyOf(entity: Entity, base: Base, namesIn: Relations["namesIn"]): ReturnType<Relations["companyOf"]> {
  const sentences = new Map<EntityId, number>();
  const seen = new Set<Span>(); // a sentence is the same record wherever it comes from
  for (const mention of entity.mentions.slice(0, LOOKED_AT)) {
    const { span } = base.place(mention);
    if (seen.has(span)) continue;
    seen.add(span);
    const others = new Set(namesIn(mention.article, span).map((name) => name.entity));
    others.delete(entity.id);
    for (const other of others) sentences.set(other, (sentences.get(other) ?? 0) + 1);
  }
  return [...sentences]
    .flatMap(([id, count]) => {
      const other = base.entity(id);
      return other ? [{ other, sentences: count }] : [];
    })
    .sort((a, b) => b.sentences - a.sentences || (a.other.name < b.other.name ? -1 : 1));
}
