import MiniSearch from "minisearch";
import { eventDate } from "./dates.ts";
import { byProminence } from "./prominence.ts";
import { mostSalient, type Site } from "./site.ts";

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

/** What is found: more makes an index that nobody on a telephone waits for (12,000 entries are about 1.2 MB gzip). */
const MOST = { reports: 3000, entities: 3000, events: 3000, claims: 3000 };

/** An index of reports, names, events and claims, fetched when somebody searches; of a long story what stands out in it. */
export function searchIndexOf(site: Site): string {
  const { words, digest } = site;
  const entries: Omit<Entry, "id">[] = [
    ...mostSalient(digest.events, MOST.events).map((event) => ({
      u: site.pathOf(event.id),
      t: event.headline,
      n: eventDate(event, words),
      x: event.entities.map((id) => site.entity(id)?.name ?? "").join(" "),
    })),
    ...byProminence(digest.entities)
      .slice(0, MOST.entities)
      .map((entity) => ({
        u: site.pathOf(entity.id),
        t: entity.name,
        n: words.kinds[entity.kind],
        x: entity.aliases.map((alias) => alias.text).join(" "),
      })),
    ...site.reports.slice(-MOST.reports).map(({ article, path, number }) => ({
      u: path,
      t: article.title,
      n: words.report(number),
      x: [article.publisher ?? "", article.dek ?? ""].join(" "),
    })),
    ...site.claims
      .slice(0, MOST.claims)
      .map((claim) => ({ u: site.anchorOf(claim.id), t: claim.text, n: words.claim, x: "" })),
  ];
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(index);
}

/** Whether the search finds only what stands out. */
export const isSearchPartial = ({ digest, reports, claims }: Pick<Site, "digest" | "reports" | "claims">): boolean =>
  digest.events.length > MOST.events ||
  digest.entities.length > MOST.entities ||
  reports.length > MOST.reports ||
  claims.length > MOST.claims;
