import type { Changes, State } from "./edition.ts";

type Gone = Changes["differences"]["gone"];

/**
 * What is new, gone, told by more sources or disputed in an edition, against the one before. A record that has another id
 * but the same words, because an article before it came or went, is the same.
 */
export function changesBetween(before: State, now: State): Changes {
  const articles = compare(before.articles, now.articles, ({ path }) => path);
  const events = compare(before.events, now.events, ({ headline, edtf }) => `${edtf} ${headline}`);
  const claims = compare(before.claims, now.claims, ({ text }) => text);
  const differences = compare(before.differences, now.differences, ({ subject }) => subject);
  const entities = compare(before.entities, now.entities, ({ name }) => name);
  return {
    since: { id: before.id, asOf: before.asOf, articles: before.articles.length, events: before.events.length },
    articles: {
      new: idsOf(articles.fresh),
      revised: idsOf(articles.both.flatMap(([was, is]) => (was.sha256 === is.sha256 ? [] : [is]))),
      gone: goneOf(articles.gone, ({ title }) => title),
    },
    events: {
      new: idsOf(events.fresh),
      gone: goneOf(events.gone, ({ headline }) => headline),
      corroborated: corroborated(events.both),
      disputed: idsOf(events.both.flatMap(([was, is]) => (is.differs && !was.differs ? [is] : []))),
      moved: events.both.flatMap(([{ edtf, status }, is]) =>
        edtf === is.edtf && status === is.status ? [] : [{ id: is.id, edtf, status }],
      ),
    },
    claims: {
      new: idsOf(claims.fresh),
      gone: goneOf(claims.gone, ({ text }) => text),
      corroborated: corroborated(claims.both),
      disputed: idsOf(
        claims.both.flatMap(([was, is]) => (is.status === "differing" && was.status !== "differing" ? [is] : [])),
      ),
    },
    differences: {
      new: idsOf(differences.fresh),
      gone: goneOf(differences.gone, ({ subject }) => subject),
    },
    entities: { new: idsOf(entities.fresh), gone: goneOf(entities.gone, ({ name }) => name) },
  };
}

/** How many records of each kind are new, gone and so on, for a table and for the terminal. */
export interface Counts {
  readonly kind: "articles" | "events" | "claims" | "differences" | "entities";
  readonly new: number;
  readonly gone: number;
  readonly corroborated?: number;
  readonly disputed?: number;
  /** Articles with other words, events with another date or standing. */
  readonly altered?: number;
}

export const countsOf = ({ articles, events, claims, differences, entities }: Changes): readonly Counts[] => [
  { kind: "articles", ...sizes(articles), altered: articles.revised.length },
  { kind: "events", ...sizes(events), ...standing(events), altered: events.moved.length },
  { kind: "claims", ...sizes(claims), ...standing(claims) },
  { kind: "differences", ...sizes(differences) },
  { kind: "entities", ...sizes(entities) },
];

const sizes = (one: { readonly new: readonly string[]; readonly gone: Gone }) => ({
  new: one.new.length,
  gone: one.gone.length,
});

const standing = (one: { readonly corroborated: readonly string[]; readonly disputed: readonly string[] }) => ({
  corroborated: one.corroborated.length,
  disputed: one.disputed.length,
});

interface Compared<Item> {
  readonly fresh: readonly Item[];
  readonly gone: readonly Item[];
  /** As it was, and as it is. */
  readonly both: readonly (readonly [Item, Item])[];
}

/** Records of one id are one; then, of the rest, those of one `key`, in order; "" is no key. */
function compare<Item extends { readonly id: string }>(
  before: readonly Item[],
  now: readonly Item[],
  key: (item: Item) => string,
): Compared<Item> {
  const byId = new Map(before.map((item) => [item.id, item]));
  const same = new Set(now.flatMap(({ id }) => (byId.has(id) ? [id] : [])));
  const left = new Map<string, Item[]>();
  for (const item of before) {
    if (same.has(item.id)) continue;
    const there = left.get(key(item));
    if (there) there.push(item);
    else left.set(key(item), [item]);
  }
  const both: [Item, Item][] = [];
  const fresh: Item[] = [];
  for (const item of now) {
    const was = byId.get(item.id) ?? (key(item) === "" ? undefined : left.get(key(item))?.shift());
    if (was) both.push([was, item]);
    else fresh.push(item);
  }
  return { fresh, both, gone: [...left.values()].flat() };
}

const corroborated = <Item extends { readonly id: string; readonly origins: number }>(
  both: Compared<Item>["both"],
): readonly string[] => idsOf(both.flatMap(([was, is]) => (was.origins === 1 && is.origins > 1 ? [is] : [])));

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const goneOf = <Item extends { readonly id: string }>(items: readonly Item[], textOf: (item: Item) => string): Gone =>
  items.map((item) => ({ id: item.id, text: textOf(item) }));
