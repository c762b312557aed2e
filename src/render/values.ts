import type { Disagreement, DisagreementValue } from "../records/digest.ts";
import type { Span } from "../records/span.ts";
import { bareLabels } from "./labels.ts";
import type { Place, Site } from "./site.ts";

/**
 * The values of a difference in the order in which they are read: as merged, those that most hold first; what took the
 * place of what was said before in the order of the reports.
 */
export function valuesInOrder(one: Disagreement, site: Pick<Site, "coverage">): readonly DisagreementValue[] {
  if (one.relation !== "superseded") return one.values;
  const first = (value: DisagreementValue): number => site.coverage(value.evidence)[0] ?? 0;
  return one.values.toReversed().sort((a, b) => first(a) - first(b));
}

/** Where a value's own words stand in a sentence; nothing where the sentence has them in another form. */
export function wordsOf(one: Pick<Disagreement, "kind">, value: DisagreementValue, place: Place): readonly Span[] {
  const text = place.text.toLowerCase();
  for (const label of bareLabels(one, value)) {
    const at = text.indexOf(label.toLowerCase());
    const whole = label.length > 0 && label.length < place.text.length;
    if (at >= 0 && whole) {
      const start = place.span.start + at;
      return [{ start, end: start + label.length }];
    }
  }
  return [];
}
