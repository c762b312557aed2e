import type { Entity } from "../records/digest.ts";

/** Those mentioned by most reports first, then by mentions, then by name. */
export function byProminence(entities: readonly Entity[]): readonly Entity[] {
  const reports = new Map(entities.map((one) => [one.id, new Set(one.mentions.map((place) => place.article)).size]));
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...entities].sort(
    (a, b) =>
      (reports.get(b.id) ?? 0) - (reports.get(a.id) ?? 0) ||
      b.mentions.length - a.mentions.length ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
}
