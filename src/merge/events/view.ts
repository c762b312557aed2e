import { type Article, proseOf } from "../../records/article.ts";
import type { Entity } from "../../records/digest.ts";
import type { ClaimId, EntityId } from "../../records/id.ts";
import type { Claim, QuantityMention, Reading, TimeMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { grouped } from "../grouped.ts";
import { quotesIn } from "./clause.ts";

/** One sentence with all that was found in it. Offsets of words and quotes are the article's. */
export interface SentenceView {
  readonly article: Article;
  /** Index in the digest's articles. */
  readonly at: number;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** Index of its block. */
  readonly block: number;
  readonly salience: number;
  readonly words: readonly Word[];
  readonly quotes: readonly Span[];
  readonly names: readonly Named[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly claims: readonly Claim[];
  /** Who says a claim of this article, by its id: pronouns and descriptions led back to the name. */
  readonly voices: ReadonlyMap<ClaimId, EntityId>;
}

/** A name in the text and the entity that it stands for. */
export interface Named extends Span {
  readonly entity: EntityId;
}

/** Looks into readings sentence by sentence. */
export type Views = (at: number) => SentenceView[];

/** Entity mentions by article, sorted; then each article's sentences are made when asked for, so that memory stays small. */
export function createViews(
  articles: readonly Article[],
  readings: readonly Reading[],
  entities: readonly Entity[],
): Views {
  const named = new Map<string, Named[]>();
  for (const entity of entities)
    for (const { article, span } of entity.mentions) {
      const name: Named = { start: span.start, end: span.end, entity: entity.id };
      const list = named.get(article);
      if (list) list.push(name);
      else named.set(article, [name]);
    }
  for (const list of named.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return (at) => {
    const article = articles[at];
    const reading = readings[at];
    return article && reading ? sentencesOf(article, at, reading, named.get(article.id) ?? []) : [];
  };
}

function sentencesOf(article: Article, at: number, reading: Reading, named: readonly Named[]): SentenceView[] {
  const times = reading.mentions.filter((m): m is TimeMention => m.kind === "time");
  const quantities = reading.mentions.filter((m): m is QuantityMention => m.kind === "quantity");
  const entityAt = new Map(named.map((name) => [name.start, name.entity]));
  const inNames = cursor(
    [...named, ...byOffice(proseOf(article), reading, entityAt)].sort((a, b) => a.start - b.start || b.end - a.end),
    (name) => name,
  );
  const inTimes = cursor(times, (time) => time.span);
  const inQuantities = cursor(quantities, (quantity) => quantity.span);
  const claims = grouped(reading.claims, ({ sentence }) => [sentence]);
  const voices = voicesOf(reading, entityAt);
  let block = 0;
  let open = false; // a quotation that an earlier sentence of the block has opened
  return reading.sentences.map((sentence, index) => {
    while (block + 1 < article.blocks.length && (article.blocks[block]?.span.end ?? 0) <= sentence.start) {
      block++;
      open = false;
    }
    const text = article.text.slice(sentence.start, sentence.end);
    const quotes = quotesIn(text, open).map((q) => shift(q, sentence.start));
    open = isOpen(text, open);
    return {
      article,
      at,
      index,
      span: { start: sentence.start, end: sentence.end },
      text,
      block,
      salience: sentence.salience,
      words: wordsOf(text, sentence.start),
      quotes,
      names: inNames(sentence),
      times: inTimes(sentence),
      quantities: inQuantities(sentence),
      claims: claims.get(index) ?? [],
      voices,
    };
  });
}

function voicesOf(reading: Reading, entityAt: ReadonlyMap<number, EntityId>): Map<ClaimId, EntityId> {
  const entityOf = new Map(reading.mentions.map(({ id, span }) => [id as string, entityAt.get(span.start)]));
  return new Map(
    reading.claims.flatMap(({ id, speaker }) => {
      const entity = speaker?.mention && entityOf.get(speaker.mention);
      return entity ? [[id, entity] as const] : [];
    }),
  );
}

/** "the president" after "President Ana Ruiz": a person named by office alone is the last one with that office. */
function byOffice(text: string, reading: Reading, entityAt: ReadonlyMap<number, EntityId>): Named[] {
  const holders: { at: number; office: string; entity: EntityId }[] = [];
  for (const mention of reading.mentions) {
    const entity = entityAt.get(mention.span.start);
    if (mention.kind !== "person" || !mention.role || !entity) continue;
    const office = mention.role.text.toLowerCase().split(/[ ,]+/).at(-1) ?? "";
    if (office) holders.push({ at: mention.span.start, office, entity });
  }
  if (holders.length === 0) return [];
  const offices = new Set(holders.map((holder) => holder.office));
  const found: Named[] = [];
  for (const match of text.matchAll(/\b[Tt]he (\p{Ll}+)\b(?! \p{Lu})/gu)) {
    const office = match[1] ?? "";
    if (!offices.has(office)) continue;
    const holder = holders.findLast((one) => one.at < match.index && one.office === office);
    if (holder) found.push({ start: match.index, end: match.index + match[0].length, entity: holder.entity });
  }
  return found;
}

/** Takes those that start inside each asked span; asked in the order of the text, so the whole is linear. */
function cursor<T>(items: readonly T[], spanOf: (item: T) => Span): (within: Span) => T[] {
  let next = 0;
  return (within) => {
    while (next < items.length && spanOf(items[next] as T).start < within.start) next++;
    const found: T[] = [];
    for (let i = next; i < items.length && spanOf(items[i] as T).start < within.end; i++) found.push(items[i] as T);
    return found;
  };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const QUOTATION_MARKS = /[“”"]/g;

/** Whether a quotation is still open at the end of the sentence. */
function isOpen(text: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of text.match(QUOTATION_MARKS) ?? []) open = mark === '"' ? !open : mark === "“";
  return open;
}
