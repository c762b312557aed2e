import type { ClaimGroup, Digest, Entity } from "../records/digest.ts";
import { searchDifferences } from "./disagreements/find.ts";
import { relatedness } from "./disagreements/related.ts";
import { candidatesOf } from "./events/candidate.ts";
import { findEvents, type Told } from "./events/events.ts";
import { createActions } from "./events/lexicon.ts";
import { narrate } from "./events/narrative.ts";
import { sidesOf } from "./events/sides.ts";
import { createViews } from "./events/view.ts";
import type { Material } from "./material.ts";
import type { Origins } from "./origins.ts";

/**
 * What happened, in the order of time, and the points on which the sources differ. Passes over each article once; only
 * the reports of happenings and the facts that can differ are kept.
 */
export function tellStory(
  { articles, readings }: Material,
  entities: readonly Entity[],
  claims: readonly ClaimGroup[],
  origins: Origins,
): Pick<Digest, "events" | "disagreements"> {
  const views = createViews(articles, readings, entities);
  const actions = createActions();
  const search = searchDifferences();
  const persons = new Set<string>(entities.filter((entity) => entity.kind === "person").map((entity) => entity.id));
  const candidates = articles.flatMap((_, at) => {
    const sentences = views(at);
    search.see(sentences, actions, articles.length);
    return narrate(
      sentences.flatMap((view) => candidatesOf(view, actions)),
      sentences,
      actions,
      persons,
    );
  });
  const sides = sidesOf(entities);
  const told = findEvents(candidates, articles, persons, sides, origins.of, claims);
  const nameById = new Map<string, string>(entities.map((entity) => [entity.id, entity.name]));
  return search.finish({
    articles,
    entities,
    told,
    claims,
    actions,
    sides,
    related: relatedness(articles, entities, actions.stem),
    persons,
    places: new Set(entities.flatMap(({ id, kind }) => (kind === "place" ? [id] : []))),
    nameOf: (id) => nameById.get(id) ?? id,
    eventsAt: eventsBySentence(told),
  });
}

/** Finds the events that a sentence reports. */
function eventsBySentence(told: readonly Told[]): (at: number, sentence: number) => readonly Told[] {
  const byArticle: Map<number, Told[]>[] = [];
  for (const one of told)
    for (const { at, sentence } of one.members) {
      byArticle[at] ??= new Map();
      const list = byArticle[at].get(sentence);
      if (!list) byArticle[at].set(sentence, [one]);
      else if (!list.includes(one)) list.push(one);
    }
  return (at, sentence) => byArticle[at]?.get(sentence) ?? NONE;
}

const NONE: readonly Told[] = [];
