/** What the words beside a name say of it. */
import { firmDescriptions, firmNouns, locatives } from "../../language/en/firm-words.ts";
import type { Span } from "../../records/span.ts";

const REACH = 60; // UTF-16 units behind
const BEFORE = 18; // UTF-16 units before: the longest words asked for, "the " behind them, and what stands before them

/** "Peter Adair senior", "the elder Adair": which of two of one name is meant, "sr" or "jr". */
export function generationBeside(article: string, { start, end }: Span): "sr" | "jr" | undefined {
  const behind = /^,? (senior|junior|the elder|the younger|sr|jr)\b/i.exec(article.slice(end, end + 14))?.[1];
  const before = /\b(elder|older|younger|senior|junior) $/i.exec(article.slice(Math.max(0, start - 10), start))?.[1];
  const word = (behind ?? before ?? "").toLowerCase();
  if (/sr|senior|elder|older/.test(word)) return "sr";
  return word ? "jr" : undefined;
}

/** "the salt maker Adair Salt", "Adair Salt, based in Lindow", "Adair, the salt group": a firm by what is said beside it. */
export function isCalledFirm(article: string, { start, end }: Span): boolean {
  const word = /(\p{L}[\p{L}-]*) $/u.exec(article.slice(Math.max(0, start - BEFORE), start))?.[1];
  return (word !== undefined && firmNouns.has(word)) || DESCRIBED.test(article.slice(end, end + REACH));
}

// the words between are few and small, so that nothing is tried twice
const DESCRIBED = new RegExp(
  `^(?:,? based in |, (?:a|an|the|one of the) (?:[\\p{L}’'-]+ ){0,5}(?:${firmDescriptions})(?=[,.;:]| (?:that|which|of|with|behind|based|in|owned|who)\\b))`,
  "u",
);

/** "in Adair", "the village of Adair": where something is. */
export function isWhere(article: string, { start }: Span): boolean {
  const word = /(\p{L}+) (?:the |of )?$/u.exec(article.slice(Math.max(0, start - BEFORE), start))?.[1];
  return word !== undefined && locatives.has(word.toLowerCase());
}
