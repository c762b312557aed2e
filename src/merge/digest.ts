import type { Config } from "../config.ts";
import type { Article } from "../records/article.ts";
import type { Digest } from "../records/digest.ts";
import { dayEdtf, rangeOf } from "../records/edtf.ts";
import type { Problem } from "../records/problem.ts";
import type { Reading } from "../records/reading.ts";
import { groupClaims } from "./claims.ts";
import { markDiffering } from "./differing.ts";
import { findEntities } from "./entities/entities.ts";
import { gather } from "./material.ts";
import { findOrigins } from "./origins.ts";
import { tellStory } from "./timeline.ts";
import { titleOf } from "./title.ts";

/** All readings to one digest; their order does not matter. */
export function mergeReadings(
  readings: readonly Reading[],
  articles: readonly Article[],
  config: Config,
  problems: readonly Problem[],
): Digest {
  const material = gather(readings, articles, config);
  const origins = findOrigins(material);
  const cast = findEntities(material);
  const claims = groupClaims(material, cast, origins);
  const { events, disagreements } = tellStory(material, cast.entities, claims, origins);
  return {
    title: config.title ?? titleOf(material.articles, cast.entities),
    asOf: config.asOf ?? newestDay(material.articles),
    articles: material.articles,
    readings: material.readings,
    entities: cast.entities,
    claims: markDiffering(claims, disagreements, material),
    disagreements,
    events,
    origins: origins.records,
    problems,
  };
}

function newestDay(articles: readonly Article[]): Digest["asOf"] {
  const days = articles.flatMap(({ published }) => (published ? (rangeOf(published).last ?? []) : []));
  return days.length > 0 ? dayEdtf(days.reduce((a, b) => Math.max(a, b))) : "";
}
