import type { Config } from "../config.ts";
import type { Article } from "../records/article.ts";
import type { Digest } from "../records/digest.ts";
import type { Problem } from "../records/problem.ts";
import type { Reading } from "../records/reading.ts";

/** All readings to one digest. */
export function mergeReadings(
  readings: readonly Reading[],
  articles: readonly Article[],
  config: Config,
  problems: readonly Problem[],
): Digest {
  return {
    title: config.title ?? "",
    asOf: "",
    articles,
    readings,
    entities: [],
    claims: [],
    disagreements: [],
    events: [],
    origins: [],
    problems,
  };
}
