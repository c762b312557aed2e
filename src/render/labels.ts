import type { Disagreement, DisagreementValue } from "../records/digest.ts";
import type { Edtf } from "../records/edtf.ts";
import { plainDate } from "./dates.ts";
import type { DateWords, Words } from "./words.ts";

const LONGEST = 90; // UTF-16 units; a value that is a whole sentence stands below in full anyhow

/** What a camp says, in short: spellings of one measure once, whole sentences by their beginning. */
export function labelOf(one: Pick<Disagreement, "kind">, value: Pick<DisagreementValue, "label">): string {
  const spelt = bareLabels(one, value);
  return cut(isMeasured(one) ? once(spelt).join(", ") : value.label);
}

/** The sources' own words for a value: of a measure each spelling, of anything else the one that stands for it. */
export const bareLabels = (one: Pick<Disagreement, "kind">, { label }: Pick<DisagreementValue, "label">) =>
  isMeasured(one) ? label.split(", ") : [label, ...label.split(", ")];

const isMeasured = ({ kind }: Pick<Disagreement, "kind">): boolean => kind === "duration" || kind === "number";

/** What a difference is about, its dates in words; in English where the site's language has no words for it. */
export const subjectOf = (one: Pick<Disagreement, "subject">, words: SubjectWords): string =>
  withDates(words.subject(one.subject) ?? one.subject, words);

/** Whether that is in another language than the page. */
export const isSubjectForeign = ({ subject }: Pick<Disagreement, "subject">, words: SubjectWords): boolean =>
  words.subject(subject) === undefined;

type SubjectWords = DateWords & Pick<Words, "subject">;

const withDates = (text: string, words: DateWords): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => plainDate(date as Edtf, words));

/** Why the values cannot all be so, with each value in short and its dates in words. */
export function whyOf(one: Disagreement, words: DateWords & Pick<Words, "reason">): string {
  const inShort = one.values.reduce(
    (why, value) => why.replaceAll(`“${value.label}”`, () => `“${labelOf(one, value)}”`),
    one.why,
  );
  return withDates(words.reason(one, inShort), words);
}

/** "nearly six hours, nearly six-hour" are one. */
function once(parts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const plain = part.toLowerCase().replaceAll("-", " ").replace(/s$/, "");
    return !seen.has(plain) && seen.add(plain);
  });
}

/** The beginning of a text, in whole words. */
export function cut(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), longest / 2)).replace(/[\s,;:]+$/, "")} …`;
}
