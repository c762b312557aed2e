import MiniSearch from "minisearch";
import { eventDate } from "./dates.ts";
import type { Site } from "./site.ts";

/** What the search page shows of a hit; `u` is the path, `t` the title, `n` what it is. */
interface Entry {
  readonly id: number;
  readonly u: string;
  readonly t: string;
  readonly n: string;
  readonly x: string;
}

/** The options must be the same where the index is made and where it is searched (templates/assets/search.js). */
const OPTIONS = { fields: ["t", "x"], storeFields: ["u", "t", "n"] };

/** An index of reports, names, events and claims, fetched when somebody searches. */
export function searchIndexOf(site: Site): string {
  const { words, digest } = site;
  const entries: Omit<Entry, "id">[] = [
    ...digest.events.map((event) => ({
      u: site.pathOf(event.id),
      t: event.headline,
      n: eventDate(event, words),
      x: event.entities.map((id) => site.entity(id)?.name ?? "").join(" "),
    })),
    ...digest.entities.map((entity) => ({
      u: site.pathOf(entity.id),
      t: entity.name,
      n: words.kinds[entity.kind],
      x: entity.aliases.map((alias) => alias.text).join(" "),
    })),
    ...site.reports.map(({ article, path, number }) => ({
      u: path,
      t: article.title,
      n: words.report(number),
      x: [article.publisher ?? "", article.dek ?? ""].join(" "),
    })),
    ...site.claims.map((claim) => ({ u: site.anchorOf(claim.id), t: claim.text, n: words.claim, x: "" })),
  ];
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(index);
}
