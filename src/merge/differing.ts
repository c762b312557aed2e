import type { ClaimGroup, Disagreement } from "../records/digest.ts";
import type { ArticleId, ClaimId } from "../records/id.ts";
import { covers, type Span } from "../records/span.ts";
import type { Material } from "./material.ts";

/** The groups with those marked whose members stand for different values of a conflict. */
export function markDiffering(
  groups: readonly ClaimGroup[],
  disagreements: readonly Disagreement[],
  { readings }: Material,
): ClaimGroup[] {
  const values = new Map<ArticleId, { span: Span; conflict: number; value: number }[]>();
  disagreements.forEach(({ relation, values: camps }, conflict) => {
    if (relation !== "conflict") return;
    camps.forEach(({ evidence }, value) => {
      for (const { article, span } of evidence) {
        const list = values.get(article) ?? [];
        values.set(article, list);
        list.push({ span, conflict, value });
      }
    });
  });
  const heldBy = new Map<ClaimId, Map<number, number>>();
  for (const { article, claims } of readings) {
    const here = values.get(article);
    for (const claim of here ? claims : []) {
      const held = (here ?? []).filter((one) => covers(claim.span, one.span));
      if (held.length > 0) heldBy.set(claim.id, new Map(held.map((one) => [one.conflict, one.value])));
    }
  }
  return groups.map((group) => (standsApart(group, heldBy) ? { ...group, status: "differing" } : group));
}

/** Whether two members of a group hold different values of one conflict. */
function standsApart({ members }: ClaimGroup, heldBy: ReadonlyMap<ClaimId, ReadonlyMap<number, number>>): boolean {
  const first = new Map<number, number>();
  return members.some((member) =>
    [...(heldBy.get(member) ?? [])].some(([conflict, value]) => {
      const other = first.get(conflict);
      if (other === undefined) first.set(conflict, value);
      return other !== undefined && other !== value;
    }),
  );
}
