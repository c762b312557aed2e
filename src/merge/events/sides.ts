import { capitals } from "../../language/en/capitals.ts";
import { demonyms } from "../../language/en/demonyms.ts";
import type { Entity } from "../../records/digest.ts";
import type { EntityId } from "../../records/id.ts";

/** The places that a person stands for by the words for their office, and the country that a capital stands for. */
export type Sides = ReadonlyMap<EntityId, readonly EntityId[]>;

const LIKE = 4; // letters that a country and its adjective begin with: "Chin-ese", "Chin-a"

export function sidesOf(entities: readonly Entity[]): Sides {
  const places = entities.filter((entity) => entity.kind === "place");
  const byName = new Map<string, EntityId>();
  for (const place of places)
    for (const { text } of [{ text: place.name }, ...place.aliases])
      if (!byName.has(fold(text))) byName.set(fold(text), place.id);
  const known = new Map<string, EntityId | undefined>();
  const placeFor = (word: string): EntityId | undefined => {
    if (!known.has(word))
      known.set(
        word,
        byName.get(fold(word)) ?? byName.get(fold(demonyms[word.toLowerCase()] ?? "")) ?? byBeginning(word, byName),
      );
    return known.get(word);
  };
  const of = (entity: Entity): EntityId[] => {
    if (entity.kind === "place") {
      const country = byName.get(fold(capitals[entity.name.toLowerCase()] ?? ""));
      return country ? [country] : [];
    }
    const words = entity.roles
      .flatMap((role) => role.text.split(/[^\p{L}.]+/u))
      .filter((word) => /^\p{Lu}/u.test(word));
    return [...new Set([...new Set(words)].flatMap((word) => placeFor(word) ?? []))].sort();
  };
  return new Map(entities.map((entity) => [entity.id, of(entity)] as const).filter(([, places]) => places.length > 0));
}

/** "Russian" for "Russia": the place that shares the longest beginning. */
function byBeginning(word: string, byName: ReadonlyMap<string, EntityId>): EntityId | undefined {
  const adjective = fold(word);
  if (!/(?:an|ian|ese|ish|i|ic)$/.test(adjective)) return undefined;
  let best: EntityId | undefined;
  let most = LIKE - 1;
  for (const [name, id] of byName) {
    let same = 0;
    while (same < name.length && name[same] === adjective[same]) same++;
    if (same > most && same >= name.length - 2) [best, most] = [id, same];
  }
  return best;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/[^\p{L} ]/gu, "")
    .trim();
