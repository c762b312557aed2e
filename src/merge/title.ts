import type { Article } from "../records/article.ts";
import type { Entity, Evidence } from "../records/digest.ts";
import { dayEdtf, rangeOf } from "../records/edtf.ts";

const SHARED = 0.6; // part of the articles that must name an entity before a title does
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
  const common = (count: (entity: Entity) => number) =>
    entities
      .map((entity) => ({ entity, count: count(entity) }))
      .filter(({ entity, count }) => count > 0 && spread(entity.mentions) >= SHARED * articles.length)
      .sort(
        (a, b) =>
          b.count - a.count ||
          b.entity.mentions.length - a.entity.mentions.length ||
          (a.entity.id < b.entity.id ? -1 : 1),
      )
      .map(({ entity }) => entity);
  const opened = ({ mentions }: Entity): number => {
    const count = spread(mentions.filter(opening));
    return count >= SHARED * articles.length ? count : 0;
  };
  const who = common(opened).find(({ kind }) => kind === "person" || kind === "organization");
  const text = new Map(articles.map((article) => [article.id, article.text]));
  const scenes = common(({ mentions }) => mentions.filter((one) => isScene(text.get(one.article) ?? "", one)).length);
  const [first, second] = scenes.filter(({ kind }) => kind === "place");
  const subject = who ? [who.name, first?.name] : [first?.name, second?.name];
  const named = subject.filter((name) => name !== undefined);
  if (named.length === 0) return `${articles.length} reports${when ? `, ${when}` : ""}`;
  return `${named.join(" and ")}${when ? `, ${when}` : ""}`;
}

const spread = (mentions: readonly Evidence[]): number => new Set(mentions.map((mention) => mention.article)).size;

/** Whether a name stands in the first paragraph of its report, where a report says whom it is about. */
function openings(articles: readonly Article[]): (mention: Evidence) => boolean {
  const ends = new Map(
    articles.map(({ id, blocks }) => [id, blocks.find(({ kind }) => kind !== "subhead")?.span.end ?? 0]),
  );
  return ({ article, span }) => span.end <= Math.min(ends.get(article) ?? 0, OPENING);
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
