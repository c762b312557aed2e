import type { EntityId } from "../../records/id.ts";
import { rareness } from "../weight.ts";
import type { Candidate } from "./candidate.ts";

/** How far a report is of what the whole collection tells: 1 is as much as most are. */
export type Relevance = (report: Candidate) => number;

const FEW = 1; // weight of words and names that a short report is taken to lack

/**
 * A collection that was searched together holds other things as well: lists of programmes, reports of other wars. So a report
 * counts by how like its article is to all articles, at most 1, and by how like it is itself. Both are cosines with the
 * centroid of the articles, where each word and name is worth the share of articles that have it (the centrality of Radev
 * et al. 2004, without term counts), against that of the middle article and report.
 */
export function relevances(reports: readonly Candidate[], articles: number): Relevance {
  const byArticle = new Map<number, { readonly stems: Set<string>; readonly entities: Set<EntityId> }>();
  for (const report of reports) {
    const features = byArticle.get(report.at) ?? { stems: new Set(), entities: new Set() };
    byArticle.set(report.at, features);
    for (const stem of report.stems) features.stems.add(stem);
    for (const entity of report.entities) features.entities.add(entity);
  }
  const counts = new Map<string, number>();
  for (const { stems, entities } of byArticle.values())
    for (const key of [...stems, ...entities]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = new Map<string, number>();
  const rare = (stem: string): number => {
    const value = known.get(stem) ?? rareness(stem);
    known.set(stem, value);
    return value;
  };
  const likeness = ({ stems, entities }: Features): number => {
    let [sum, all] = [0, FEW];
    for (const stem of stems) {
      all += rare(stem);
      sum += rare(stem) * (counts.get(stem) ?? 0);
    }
    for (const entity of entities) {
      all += 1;
      sum += counts.get(entity) ?? 0;
    }
    return sum / articles / Math.sqrt(all);
  };
  const ofArticle = new Map([...byArticle].map(([at, features]) => [at, likeness(features)]));
  const ofReport = new Map(reports.map((report) => [report, likeness(report)]));
  const [article, report] = [middle(ofArticle.values()), middle(ofReport.values())];
  return (one) => Math.min(1, (ofArticle.get(one.at) ?? 0) / article) * ((ofReport.get(one) ?? 0) / report);
}

interface Features {
  readonly stems: Iterable<string>;
  readonly entities: Iterable<EntityId>;
}

/** The value in the middle; 1 where it is nothing. */
function middle(values: Iterable<number>): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] || 1;
}
