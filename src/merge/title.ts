import { ACTIONS, EVENT_NOUNS } from "../language/en/actions.ts";
import { capitals } from "../language/en/capitals.ts";
import type { Article } from "../records/article.ts";
import type { Entity, Evidence } from "../records/digest.ts";
import { dayEdtf, rangeOf } from "../records/edtf.ts";
import type { ArticleId } from "../records/id.ts";

const SHARED = 0.6; // part of the articles that must name an entity before a title does
const LEADING = 0.2; // part of them whose opening must name the place of a title: a town in passing is none
const SHORT_OPENING = 120; // UTF-16 units: "A nurse was jailed for life yesterday." leaves the name to the next paragraph
const OPENING = 400; // UTF-16 units: some reports are one paragraph
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A title from what stands out: the person or organization that most reports open with, the place that most say things
 * happened in, and the days they are of. Articles that share no name get an honest one: "20 reports, 3–9 May 2023".
 */
export function titleOf(articles: readonly Article[], entities: readonly Entity[]): string {
  if (articles.length === 0) return "No reports";
  const [only] = articles;
  if (articles.length === 1 && only) return only.title;
  const when = periodOf(articles);
  const opening = openings(articles);
  const headed = headlines(articles);
  const openedIn = ({ aliases, mentions }: Entity): number =>
    new Set([...mentions.filter(opening).map((mention) => mention.article), ...headed(aliases)]).size;
  const common = (count: (entity: Entity) => number) =>
    entities
      .filter((entity) => spread(entity.mentions) >= SHARED * articles.length)
      .map((entity) => ({ entity, count: count(entity) }))
      .filter(({ count }) => count > 0)
      .sort(
        (a, b) =>
          b.count - a.count ||
          b.entity.mentions.length - a.entity.mentions.length ||
          (a.entity.id < b.entity.id ? -1 : 1),
      )
      .map(({ entity }) => entity);
  const opened = (entity: Entity): number => {
    const count = openedIn(entity);
    return count >= SHARED * articles.length ? count : 0;
  };
  const who = common(opened).find(({ kind }) => kind === "person" || kind === "organization");
  const text = new Map(articles.map((article) => [article.id, article.text]));
  const scenes = common((entity) =>
    openedIn(entity) < LEADING * articles.length
      ? 0
      : entity.mentions.filter((one) => isScene(text.get(one.article) ?? "", one)).length,
  );
  const [first, ...others] = scenes.filter(({ kind }) => kind === "place");
  const second = others.find((other) => first && !isWithin(first.name, other.name, articles));
  const subject = who ? [who.name, first?.name] : [first?.name, second?.name];
  const named = subject.filter((name) => name !== undefined);
  if (named.length === 0) return `${articles.length} reports${when ? `, ${when}` : ""}`;
  const what = who ? undefined : happeningOf(articles); // a name says more of a story than the kind of happening
  return `${what ? `${what}: ` : ""}${named.join(" and ")}${when ? `, ${when}` : ""}`;
}

/**
 * "Flood": the noun that most reports have for a happening of which most speak in headline or first paragraph, in one word
 * or another; undefined where they share none.
 */
function happeningOf(articles: readonly Article[]): string | undefined {
  const most = SHARED * articles.length;
  const heads = articles.map(({ title, blocks, text }) => {
    const end = blocks.find(({ kind }) => kind !== "subhead")?.span.end ?? 0;
    return new Set(wordsIn(`${title} ${text.slice(0, Math.min(end, OPENING))}`));
  });
  const told = HAPPENINGS.map((name) => {
    const words = new Set((ACTIONS[name] ?? "").split(" "));
    return { words, count: heads.filter((head) => [...head].some((word) => words.has(word))).length };
  }).sort((a, b) => b.count - a.count)[0];
  if (!told || told.count < most) return undefined;
  const nouns = [...told.words].filter((word) => eventNouns.has(word));
  const bodies = articles.map(({ title, text }) => new Set(wordsIn(`${title} ${text}`)));
  const named = (noun: string): number => bodies.filter((body) => body.has(noun)).length;
  const inHeads = (noun: string): number => heads.filter((head) => head.has(noun)).length;
  const [noun] = nouns.filter((one) => named(one) >= most).sort((a, b) => inHeads(b) - inHeads(a) || (a < b ? -1 : 1));
  if (!noun) return undefined;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** Happenings that a story is named after; talks and statements are in every story. */
const HAPPENINGS: readonly string[] =
  "fire crash collapse quake flood storm explode walkout shoot recall attack elect".split(" ");
const eventNouns: ReadonlySet<string> = new Set(EVENT_NOUNS.split(" "));
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const spread = (mentions: readonly Evidence[]): number => new Set(mentions.map((mention) => mention.article)).size;

/** Whether a name stands in the first paragraph of its report, where a report says whom it is about; in the second after a short one. */
function openings(articles: readonly Article[]): (mention: Evidence) => boolean {
  const ends = new Map(
    articles.map(({ id, blocks }) => {
      const [first, second] = blocks.filter(({ kind }) => kind !== "subhead").map(({ span }) => span);
      return [id, first && first.end < SHORT_OPENING ? (second?.end ?? first.end) : (first?.end ?? 0)] as const;
    }),
  );
  return ({ article, span }) => span.end <= Math.min(ends.get(article) ?? 0, OPENING);
}

/** The articles whose headline has one of some spellings. */
function headlines(articles: readonly Article[]): (aliases: Entity["aliases"]) => ArticleId[] {
  const titles = articles.map(({ id, title, titleBasis }) => ({
    id,
    words: titleBasis === "stated" ? spaced(title) : "",
  }));
  return (aliases) => {
    const names = aliases.map(({ text }) => spaced(text)).filter((name) => name.length > SHORT);
    return titles.flatMap(({ id, words }) => (names.some((name) => words.includes(name)) ? [id] : []));
  };
}

const SHORT = 4; // with the blanks around it: initials are no name
const spaced = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** "Nairobi, Kenya", "Kenya's capital, Nairobi": of a place and the country around it one is enough. */
function isWithin(one: string, other: string, articles: readonly Article[]): boolean {
  const inside = (a: string, b: string): boolean =>
    capitals[a.toLowerCase()] === b || articles.some(({ text }) => text.includes(`${a}, ${b}`));
  return inside(one, other) || inside(other, one);
}

/** "in Port Selwyn", "off the cape": a place that something happened in, not one that somebody is of. */
const isScene = (text: string, { span }: Evidence): boolean =>
  /\b(?:in|at|near|off|outside|to) (?:the )?$/i.test(text.slice(Math.max(0, span.start - 14), span.start));

/** First to last day of publication in words: "18 and 19 June 2023" is said as "18–19 June 2023". */
function periodOf(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published }) => (published ? Object.values(rangeOf(published)) : []));
  if (days.length === 0) return "";
  const [from, to] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))].map((day) =>
    partsOf(day),
  );
  if (!from || !to) return "";
  if (from.text === to.text) return from.text;
  if (from.year !== to.year)
    return to.year - from.year > 1 ? `${from.year}–${to.year}` : `${from.month} ${from.year} – ${to.month} ${to.year}`;
  if (from.month !== to.month)
    return days.length > 0 && to.index - from.index > 1
      ? `${from.month}–${to.month} ${to.year}`
      : `${from.day} ${from.month} – ${to.text}`;
  return `${from.day}–${to.text}`;
}

function partsOf(day: number): { year: number; month: string; day: number; index: number; text: string } {
  const [year = 0, month = 1, date = 1] = dayEdtf(day).split("-").map(Number);
  const name = MONTHS[month - 1] ?? "";
  return { year, month: name, day: date, index: month, text: `${date} ${name} ${year}` };
}
