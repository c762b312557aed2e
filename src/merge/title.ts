import type { Article } from "../records/article.ts";
import type { Entity } from "../records/digest.ts";
import { dayEdtf, rangeOf } from "../records/edtf.ts";

const SHARED = 0.6; // part of the articles that must name an entity before a title does
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A title from what stands out: the person or organization and the place that most articles name, and the months they are
 * of. Articles that share no name get an honest one: "20 reports, 3 to 9 May 2023".
 */
export function titleOf(articles: readonly Article[], entities: readonly Entity[]): string {
  if (articles.length === 0) return "No reports";
  const [only] = articles;
  if (articles.length === 1 && only) return only.title;
  const when = periodOf(articles);
  const common = entities
    .filter((entity) => spread(entity) >= SHARED * articles.length)
    .sort((a, b) => prominence(b) - prominence(a) || (a.id < b.id ? -1 : 1));
  const who = common.find((entity) => entity.kind === "person" || entity.kind === "organization");
  const places = common.filter((entity) => entity.kind === "place" && entity !== who);
  const [first, second] = places;
  const subject = who ? [who.name, first?.name] : first && second ? [first.name, second.name] : [first?.name];
  const named = subject.filter((name) => name !== undefined);
  if (named.length === 0) return `${articles.length} reports${when ? `, ${when}` : ""}`;
  return `${named.join(" and ")}${when ? `, ${when}` : ""}`;
}

const spread = (entity: Entity): number => new Set(entity.mentions.map((mention) => mention.article)).size;
const prominence = (entity: Entity): number => spread(entity) * 1000 + entity.mentions.length;

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
