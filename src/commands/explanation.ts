import type { Article } from "../records/article.ts";
import type { ClaimGroup, Digest, Disagreement, Entity, Event, Evidence, Origin } from "../records/digest.ts";
import type { Anchor, Claim, Mention, Reading } from "../records/reading.ts";
import { covers, quote, type Span } from "../records/span.ts";

/** Why the record with this id is as it is, a line each; undefined when nothing has the id. */
export function explanation(digest: Digest, id: string): string[] | undefined {
  const story = new Story(digest);
  const article = digest.articles.find((one) => one.id === id);
  if (article) return ofArticle(article);
  const event = digest.events.find(goesBy(id));
  if (event) return ofEvent(event, story);
  const entity = digest.entities.find(goesBy(id));
  if (entity) return ofEntity(entity, story);
  const disagreement = digest.disagreements.find(goesBy(id));
  if (disagreement) return ofDisagreement(disagreement, story);
  const group = digest.claims.find(goesBy(id));
  if (group) return ofGroup(group, story);
  const origin = digest.origins.find((one) => one.id === id);
  if (origin) return ofOrigin(origin, story);
  for (const reading of digest.readings) {
    const claim = reading.claims.find((one) => one.id === id);
    if (claim) return ofClaim(claim, reading, story);
    const mention = reading.mentions.find((one) => one.id === id);
    if (mention) return ofMention(mention, reading, story);
  }
  return undefined;
}

/** By its id, or by one that it has where fewer articles are known. */
const goesBy =
  (id: string) =>
  (record: { readonly id: string; readonly also?: readonly string[] }): boolean =>
    record.id === id || record.also?.includes(id) === true;

/** Looks things up in a digest by id. */
class Story {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #readings: ReadonlyMap<string, Reading>;
  readonly #digest: Digest;
  constructor(digest: Digest) {
    this.#digest = digest;
    this.#articles = new Map(digest.articles.map((article) => [article.id, article]));
    this.#readings = new Map(digest.readings.map((reading) => [reading.article, reading]));
  }
  words({ article, span }: Evidence): string {
    return quote(this.#articles.get(article)?.text ?? "", span);
  }
  /** `seeds/talks.md: “The talks lasted nearly six hours.”` */
  sentence({ article, span }: Evidence): string {
    const sentence = this.#readings.get(article)?.sentences.find((one) => covers(one, span)) ?? span;
    return `${this.path(article)}: “${this.words({ article, span: sentence })}”`;
  }
  path(article: string): string {
    return this.#articles.get(article)?.path ?? article;
  }
  entityAt(article: string, span: Span): Entity | undefined {
    return this.#digest.entities.find((entity) =>
      entity.mentions.some(
        (one) => one.article === article && one.span.start === span.start && one.span.end === span.end,
      ),
    );
  }
  claims(ids: readonly string[]): { claim: Claim; article: string }[] {
    const wanted = new Set(ids);
    return this.#digest.readings.flatMap((reading) =>
      reading.claims.filter((claim) => wanted.has(claim.id)).map((claim) => ({ claim, article: reading.article })),
    );
  }
  sources(evidence: readonly Evidence[]): string[] {
    return evidence.map((one) => `  ${this.sentence(one)}`);
  }
}

function ofArticle(article: Article): string[] {
  return [
    `Article ${article.id}, ${article.path}, read as ${article.format}`,
    `Title “${article.title}”: ${article.titleBasis === "stated" ? "stated by the source" : "not stated; made of its first words"}`,
    `Published: ${article.published ?? "not stated"} (${article.publishedBasis})`,
    `Publisher: ${article.publisher ?? "not stated"}. Authors: ${article.authors.join(", ") || "not stated"}`,
    ...article.removed.map((line) => `Left out, line ${line.line} (${line.rule}): ${line.text}`),
  ];
}

function ofEvent(event: Event, story: Story): string[] {
  const { dating } = event;
  const words = dating.phrase ? `from “${dating.phrase}”` : "without words of its own for the date";
  return [
    `Event ${event.id}: ${event.headline}`,
    `Date: ${event.edtf || "undated"} (${event.precision}), ${words}, rule ${dating.rule}${anchored(dating.anchor)}`,
    `Status: ${event.status}. Salience: ${event.salience.toFixed(2)}. Independent origins: ${event.origins.length}`,
    ...story.sources(event.evidence),
    ...event.disagreements.map((id) => `Sources differ: ${id}`),
  ];
}

function ofEntity(entity: Entity, story: Story): string[] {
  return [
    `${entity.kind} ${entity.id}: ${entity.name}`,
    ...entity.aliases.map((alias) => `“${alias.text}”, ${alias.count} times: ${alias.why}`),
    ...entity.roles.map((role) => `Called “${role.text}” in ${story.path(role.article)}`),
  ];
}

function ofDisagreement(one: Disagreement, story: Story): string[] {
  return [
    `Difference ${one.id} (${one.kind}, ${one.relation}): ${one.subject}`,
    one.why,
    ...one.values.flatMap((value) => [`${value.label} (${value.value})`, ...story.sources(value.evidence)]),
  ];
}

function ofGroup(group: ClaimGroup, story: Story): string[] {
  const members = story.claims(group.members);
  return [
    `Claim ${group.id}: ${group.text}`,
    `Status: ${group.status}; ${members.length} times said, ${group.origins.length} independent origins`,
    ...members.map(
      ({ claim, article }) =>
        `  ${claim.id} ${story.sentence({ article: article as Evidence["article"], span: claim.span })}`,
    ),
  ];
}

function ofOrigin(origin: Origin, story: Story): string[] {
  return [
    `Origin ${origin.id}: ${origin.articles.map((id) => story.path(id)).join(", ")}`,
    ...(origin.passages.length > 0 ? ["The passage they share:", ...story.sources(origin.passages)] : []),
  ];
}

function ofClaim(claim: Claim, reading: Reading, story: Story): string[] {
  const at = (span: Span) => story.words({ article: reading.article, span });
  const named = reading.mentions.find((mention) => mention.id === claim.speaker?.mention);
  const entity = named && story.entityAt(reading.article, named.span);
  const speaker = claim.speaker
    ? `“${at(claim.speaker.span)}”${entity ? `, that is ${entity.name} (${entity.id})` : ", not led back to a name"}`
    : "nobody is named";
  return [
    `Claim ${claim.id}: ${at(claim.span)}`,
    `Speaker: ${speaker}. Cue: ${claim.cue ? `“${at(claim.cue.span)}”` : "none"}. ${claim.mode}, ${claim.modality}`,
    `  ${story.sentence({ article: reading.article, span: claim.span })}`,
  ];
}

function ofMention(mention: Mention, reading: Reading, story: Story): string[] {
  const lines = [`${mention.kind} ${mention.id}: “${mention.text}”, found by ${mention.by}`];
  if (mention.kind === "time") {
    lines.push(
      `${mention.timex.type} ${mention.timex.value}; date ${mention.edtf ?? "open"} (${mention.basis}), rule ${mention.rule}${anchored(mention.anchor)}`,
    );
  } else if (mention.kind !== "quantity") {
    const entity = story.entityAt(reading.article, mention.span);
    if (entity) lines.push(`Stands for ${entity.name} (${entity.id})`);
  }
  return [...lines, `  ${story.sentence({ article: reading.article, span: mention.span })}`];
}

const BASES = {
  published: "the date of publication",
  text: "a date in the text",
  configured: "the configured date",
} as const;

const anchored = (anchor: Anchor | undefined): string =>
  anchor ? `, counted from ${anchor.edtf}, ${BASES[anchor.from]}` : "";
