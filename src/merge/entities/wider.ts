import { areaNouns, divisionNouns, missionNouns, siteNouns } from "../../language/en/firm-words.ts";
import { bodyHeads, textHeads } from "../../language/en/name-heads.ts";
import type { NameKind } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";

/** What a place in the text names. */
export interface Named {
  readonly span: Span;
  readonly text: string;
  readonly kind: NameKind;
}

const WORD_BEHIND = /^ (\p{L}+)(?![\p{L}\p{N}])/u;
const CAPITAL_BEFORE = /(?:^|[^\p{L}\p{N}.])(?<word>\p{Lu}\p{L}+) $/u;

/**
 * A name that is only part of a wider one stands for the wider one: "the Adair administration" is a body and not
 * Adair, "Adair province" is not the town, "One Norland principle" and "Norland Accord" are texts and not the country. "Norland policy" stays Norland.
 */
export function widerName(mention: Named, article: string): Named {
  const { span, text, kind } = mention;
  const behind = WORD_BEHIND.exec(article.slice(span.end, span.end + 40))?.[1];
  const head = behind?.toLowerCase() ?? "";
  const end = span.end + 1 + head.length;
  const wider = (start: number): Named => ({
    span: { start, end },
    text: article.slice(start, end),
    kind: "organization",
  });
  if (kind === "organization" && behind !== head && !text.includes(" ") && divisionNouns.has(head))
    return wider(span.start);
  if (kind === "person" && bodyHeads.has(head)) return wider(span.start);
  if (kind === "place" && areaNouns.has(head))
    return { span: { start: span.start, end }, text: article.slice(span.start, end), kind };
  if (
    kind === "place" &&
    behind &&
    siteNouns.has(head) &&
    !UNNAMED.test(article.slice(Math.max(0, span.start - 4), span.start))
  )
    return { ...wider(span.start), kind: missionNouns.has(head) ? "organization" : "place" };
  if (!behind || !textHeads.has(head)) return { span, text, kind };
  const before = CAPITAL_BEFORE.exec(article.slice(Math.max(0, span.start - 40), span.start))?.groups?.word;
  const heading = before !== undefined && !SENTENCE_STARTERS.has(before.toLowerCase());
  if (heading) return wider(span.start - 1 - before.length);
  return /^\p{Lu}/u.test(behind) ? wider(span.start) : { span, text, kind };
}

const UNNAMED = /(?:^|[^\p{L}])(?:an?) $/iu; // "an Adair airport" is any

const SENTENCE_STARTERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "his",
  "her",
  "its",
  "their",
  "our",
  "no",
  "in",
  "on",
  "under",
  "for",
  "and",
  "but",
  "new",
  "old",
]);
