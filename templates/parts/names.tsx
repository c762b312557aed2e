import type { Entity } from "../../src/records/digest.ts";
import type { NameKind } from "../../src/records/reading.ts";
import { usePage } from "./context.tsx";

/** The kinds of names, in the order in which readers look for them. */
export const KINDS: readonly NameKind[] = ["person", "organization", "place", "event"];

/** Names with the number of reports that mention them. */
export function NameList({ entities }: { readonly entities: readonly Entity[] }) {
  const { site, words, href } = usePage();
  return (
    <ul class="names">
      {entities.map((one) => (
        <li key={one.id}>
          <a href={href(site.pathOf(one.id))}>{one.name}</a>{" "}
          <span class="count">{words.ofReports(site.coverage(one.mentions).length, site.reports.length)}</span>
        </li>
      ))}
    </ul>
  );
}

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
