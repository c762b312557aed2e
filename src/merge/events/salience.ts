import type { Article } from "../../records/article.ts";
import type { Evidence } from "../../records/digest.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { OriginId } from "../../records/id.ts";
import type { Cluster } from "./join.ts";

/** Where the words at a place come from: text that articles share has one origin. */
export type OriginOf = (evidence: Evidence) => OriginId;

const COPY = 0.2; // a second report from the same origin adds little
const BASIS = { stated: 1, narrative: 0.5, bound: 0.3, none: 0.3 } as const;

/**
 * What an event weighs before it is put on the digest's scale: the sum over its reports, each by its place in its
 * article and by how firmly it is dated; copies count little. Sums over the events of a day rank the days.
 */
export function salienceOf(cluster: Cluster, articles: readonly Article[], originOf: OriginOf): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const m of cluster.members) {
    const origin = originOf(m);
    const copy = seen.has(origin) ? COPY : 1;
    seen.add(origin);
    const speech = m.saying || m.quoted ? 0.5 : 1;
    sum += copy * speech * BASIS[m.basis] * (0.3 + m.weight) * nearness(m.edtf, articles[m.at]);
  }
  return sum;
}

/** Reports of the day itself count in full, those long after or before somewhat less. */
function nearness(date: string, article: Article | undefined): number {
  if (!date || !article?.published) return 0.7;
  const day = rangeOf(date as never).first;
  const published = rangeOf(article.published).last;
  if (day === undefined || published === undefined) return 0.5;
  return Math.abs(published - day) <= 2 ? 1 : 0.8;
}
