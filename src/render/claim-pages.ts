import type { ClaimGroup } from "../records/digest.ts";
import { dayEdtf, rangeOf } from "../records/edtf.ts";
import type { Site } from "./site.ts";
import { type Period, periodOf, stretchesOf } from "./stretches.ts";

/** One page of claims: of few claims, all of them. */
export interface ClaimPage extends Period {
  readonly claims: readonly ClaimGroup[];
}

const PER_PAGE = 60;

/**
 * The pages of claims: one, or one for each stretch of the calendar, by the days on which the claims were first reported.
 * On each they stand in the order of all.
 */
export function claimPages(claims: readonly ClaimGroup[], site: Pick<Site, "told">): readonly ClaimPage[] {
  if (claims.length <= PER_PAGE)
    return [{ ...periodOf("claims", "claims", ["", ""], claims.length), path: "claims.html", claims }];
  const told = claims
    .map((claim, place) => ({ claim, place, day: firstDay(claim, site) }))
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.place - b.place);
  const fits = (some: readonly unknown[]) => some.length <= PER_PAGE;
  return stretchesOf(told, ({ day }) => day, fits).map(({ name, items }) => {
    const [first, last] = [items[0]?.day, items.at(-1)?.day];
    const days = [first === undefined ? "" : dayEdtf(first), last === undefined ? "" : dayEdtf(last)] as const;
    const ordered = [...items].sort((a, b) => a.place - b.place);
    return { ...periodOf("claims", name, days, items.length), claims: ordered.map(({ claim }) => claim) };
  });
}

function firstDay({ members }: ClaimGroup, { told }: Pick<Site, "told">): number | undefined {
  const days = members.flatMap((id) => {
    const published = told(id)?.report.article.published;
    return (published && rangeOf(published).first) ?? [];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
