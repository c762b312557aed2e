import type { Entity, Evidence } from "../../records/digest.ts";
import type { ArticleId } from "../../records/id.ts";
import { jaroWinkler } from "../../text/natural.ts";
import type { Camp, Detector, Finding } from "./finding.ts";

const CLOSE = 0.84; // Jaro-Winkler of two spellings of one word: "Lindqvist" and "Lindquist" 0.96

/**
 * Two spellings of one name. Only words that stand for each other count: "Ruiz" beside "Ana Ruiz" is shorter, not
 * another spelling; "US" and "United States" are two names of one thing.
 */
export const names: Detector<never> = {
  name: "disagreements/names",
  collect: () => [],
  compare: (_facts, scene) => {
    const byId = new Map(scene.articles.map((article) => [article.id, article.text]));
    return scene.entities.flatMap((entity) => spellings(entity, byId));
  },
};

function spellings(entity: Entity, byId: ReadonlyMap<ArticleId, string>): Finding[] {
  const texts = new Map<string, Evidence[]>();
  for (const mention of entity.mentions) {
    const text = clean((byId.get(mention.article) ?? "").slice(mention.span.start, mention.span.end));
    if (text) texts.set(text, [...(texts.get(text) ?? []), mention]);
  }
  const forms = [...texts.keys()].sort(
    (a, b) => (texts.get(b)?.length ?? 0) - (texts.get(a)?.length ?? 0) || (a < b ? -1 : 1),
  );
  const groups: string[][] = [];
  for (const form of forms) {
    if (groups.some((group) => group.includes(form))) continue;
    const variants = forms.filter(
      (other) => other !== form && !groups.some((g) => g.includes(other)) && isVariant(form, other),
    );
    if (variants.length > 0) groups.push([form, ...variants]);
  }
  return groups.map((group) => findingOf(entity, group, texts));
}

function findingOf(entity: Entity, forms: readonly string[], texts: ReadonlyMap<string, readonly Evidence[]>): Finding {
  const camps: Camp[] = forms.map((form) => ({ value: form, label: form, evidence: texts.get(form) ?? [] }));
  const [usual, ...others] = forms;
  return {
    kind: "name",
    relation: "conflict",
    subject: `How the name of ${entity.name} is spelt`,
    camps,
    why: `“${usual}” and ${others.map((other) => `“${other}”`).join(", ")} are spellings of one name, and stand for the same ${entity.kind}.`,
  };
}

/** Same number of words, all but one the same, that one close in spelling; or the same letters with another capital. */
function isVariant(a: string, b: string): boolean {
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.length !== y.length) return false;
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ""] as const]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [p, q] = pair;
  if (p.toLowerCase() === q.toLowerCase()) return p !== p.toUpperCase() && q !== q.toUpperCase() && x.length > 1;
  if (isPlural(p, q) || isPlural(q, p) || isAbbreviation(p) || isAbbreviation(q)) return false;
  const [m, n] = [plain(p), plain(q)];
  if (m === n) return true; // only accents
  return x.length > 1
    ? edits(m, n) <= (Math.max(m.length, n.length) > 4 ? 2 : 1) && m[0] === n[0]
    : jaroWinkler(m, n) >= CLOSE + 0.08 && edits(m, n) <= 2 && m.length > 4;
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /i, "")
    .replace(/['’]s?$/, "")
    .replace(/\.$/, "")
    .trim();
const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const isPlural = (a: string, b: string): boolean => b === `${a}s` || b === `${a}es` || b === `${a}n` || b === `${a}ns`;
const isAbbreviation = (word: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(word);

/** Levenshtein distance; names are short. */
function edits(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return 99;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length] ?? 99;
}
