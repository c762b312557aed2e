import type { Evidence } from "../records/digest.ts";
import type { Site } from "./site.ts";

const FEW = 24; // reports: of more, single ones can no longer be told apart in a picture of this size

/** Whether each report has a place of its own, and is counted against all. */
export const isFew = ({ reports }: Pick<Site, "reports">): boolean => reports.length <= FEW;

/**
 * "4 of 5 reports". Of many reports "12 reports": how many there are in all stands on the front page, and no other page is
 * another one because a report came that it does not speak of.
 */
export function coverageOf(site: Pick<Site, "reports" | "words" | "coverage">, evidence: readonly Evidence[]): string {
  const { length } = site.coverage(evidence);
  return isFew(site) ? site.words.ofReports(length, site.reports.length) : site.words.reports(length);
}
