import type { Event } from "../records/digest.ts";
import type { Edtf } from "../records/edtf.ts";
import type { Changes } from "./edition.ts";
import { subjectOf } from "./labels.ts";
import { mostSalient, type Report, type Site } from "./site.ts";

/** Something that is other than in the edition before, as a page or a feed tells it. */
export interface Change {
  readonly id: string;
  readonly text: string;
  /** Its address on the site. */
  readonly to: string;
}

/** An event with what the edition before said of it. */
export interface Moved extends Change {
  readonly event: Event;
  readonly edtf: Edtf | "";
  readonly status: string;
}

/** What changed, in the order in which readers should hear of it: reports by date, events by salience, the rest as listed. */
export interface News {
  readonly articles: {
    readonly new: readonly (Change & { readonly report: Report })[];
    readonly revised: readonly Change[];
  };
  readonly events: Readonly<Record<"new" | "corroborated" | "disputed", readonly EventChange[]>> & {
    readonly moved: readonly Moved[];
  };
  readonly claims: Readonly<Record<"new" | "corroborated" | "disputed", readonly Change[]>>;
  readonly differences: { readonly new: readonly Change[] };
  readonly entities: { readonly new: readonly Change[] };
}

export interface EventChange extends Change {
  readonly event: Event;
}

/** The changes against the edition before, with their words and addresses; nothing in the first edition. */
export function changesIn(site: Site): News {
  const changes: Changes = site.edition.changes ?? NOTHING;
  const reports = new Map(site.reports.map((one) => [one.article.id as string, one]));
  const groups = new Map(site.claims.map((one) => [one.id as string, one]));
  const report = (id: string) => {
    const one = reports.get(id);
    return one ? [{ id, text: one.article.title, to: one.path, report: one }] : [];
  };
  const events = (ids: readonly string[]): readonly EventChange[] => {
    const found = ids.flatMap((id) => site.event(id) ?? []);
    return mostSalient(found, found.length).map((event) => ({ ...told(event), event }));
  };
  const told = (event: Event): Change => ({ id: event.id, text: event.headline, to: site.pathOf(event.id) });
  const claims = (ids: readonly string[]): readonly Change[] =>
    ids.flatMap((id) => {
      const group = groups.get(id);
      return group ? [{ id, text: site.words.saidBy(site.speakerName(group), group.text), to: site.anchorOf(id) }] : [];
    });
  return {
    articles: { new: changes.articles.new.flatMap(report), revised: changes.articles.revised.flatMap(report) },
    events: {
      new: events(changes.events.new),
      corroborated: events(changes.events.corroborated),
      disputed: events(changes.events.disputed),
      moved: changes.events.moved.flatMap(({ id, edtf, status }) => {
        const event = site.event(id);
        return event ? [{ ...told(event), event, edtf: edtf as Edtf | "", status }] : [];
      }),
    },
    claims: {
      new: claims(changes.claims.new),
      corroborated: claims(changes.claims.corroborated),
      disputed: claims(changes.claims.disputed),
    },
    differences: {
      new: changes.differences.new.flatMap((id) => {
        const one = site.disagreement(id);
        return one ? [{ id, text: subjectOf(one, site.words), to: site.anchorOf(id) }] : [];
      }),
    },
    entities: {
      new: changes.entities.new.flatMap((id) => {
        const one = site.entity(id);
        return one ? [{ id, text: one.name, to: site.pathOf(id) }] : [];
      }),
    },
  };
}

const NOTHING: Changes = {
  since: { id: "", asOf: "", articles: 0, events: 0 },
  articles: { new: [], revised: [], gone: [] },
  events: { new: [], gone: [], corroborated: [], disputed: [], moved: [] },
  claims: { new: [], gone: [], corroborated: [], disputed: [] },
  differences: { new: [], gone: [] },
  entities: { new: [], gone: [] },
};
