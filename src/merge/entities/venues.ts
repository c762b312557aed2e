import type { Bonds } from "./bonds.ts";
import type { Name } from "./names.ts";
import { nameTokens } from "./spelling.ts";
import type { Spot } from "./spots.ts";

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
const AT = /^ (?:in|at) (?:the )?$/;
const ANOTHER = /(?:^|\W)(next|last|previous|earlier|coming|upcoming|future|another|inaugural) $/i;

/** What tells an event from others of its name: a year in it, a place behind it, or "next" before it; else "". */
export function venueOf(spot: Spot, next: Spot | undefined, article: string): string {
  const year = YEAR.exec(spot.text)?.[0];
  if (year) return year;
  const { start, end } = spot.span;
  if (
    next?.article === spot.article &&
    next.kind === "place" &&
    AT.test(article.slice(end, Math.min(next.span.start, end + 10)))
  ) {
    return nameTokens(next.text).join(" ");
  }
  const before = ANOTHER.exec(article.slice(Math.max(0, start - 12), start))?.[1];
  return before ? `${before.toLowerCase()} ${spot.article}` : "";
}

/** An event named without venue is the only one of its name, where there is only one. */
export function bindEvents(names: readonly Name[], bonds: Bonds): void {
  const byName = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name.group !== "event" || !name.venue) return;
    const key = withoutYear(name.key);
    byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  names.forEach((name, index) => {
    if (name.group !== "event" || name.venue) return;
    const held = byName.get(name.key) ?? [];
    if (held.length === 1) bonds.bind(index, held[0] as number, `the only ${name.text} of the story`);
  });
}

const withoutYear = (key: string): string => key.replace(YEAR, " ").trim().replace(/ +/g, " ");
