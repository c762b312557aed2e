import { particles } from "../../language/en/family-names.ts";
import { courtesyTitles, officeTitles } from "../../language/en/titles.ts";
import type { Entity, Evidence } from "../../records/digest.ts";
import type { ArticleId } from "../../records/id.ts";
import { jaroWinkler } from "../../text/natural.ts";
import { foldLetters } from "../entities/spelling.ts";
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

/** One finding for each name, however many of its words and forms differ. */
function spellings(entity: Entity, byId: ReadonlyMap<ArticleId, string>): Finding[] {
  const texts = new Map<string, Evidence[]>();
  for (const mention of entity.mentions) {
    const words = clean((byId.get(mention.article) ?? "").slice(mention.span.start, mention.span.end));
    const text = entity.kind === "person" ? withoutTitles(words) : words;
    const places = texts.get(text);
    if (places) places.push(mention);
    else if (text) texts.set(text, [mention]);
  }
  const count = (form: string): number => texts.get(form)?.length ?? 0;
  const forms = [...texts.keys()].sort(
    (a, b) => wordsIn(b) - wordsIn(a) || count(b) - count(a) || (a < b ? -1 : 1), // full names found the camps
  );
  const isBorne = (form: string): boolean => forms.some((other) => other !== form && isPartOf(form, other));
  const differ = (a: string, b: string): boolean =>
    a !== b && isVariant(a, b, entity) && (wordsIn(a) === wordsIn(b) || !(isBorne(a) || isBorne(b)));
  const usual = forms.find((form) => forms.some((other) => differ(form, other)));
  if (usual === undefined) return [];
  const camps = [usual, ...forms.filter((form) => differ(usual, form))];
  const members = camps.map((camp) => [
    camp,
    ...forms.filter(
      (form) => !camps.includes(form) && isPartOf(form, camp) && !isPartOf(form, camps.find((c) => c !== camp) ?? ""),
    ),
  ]);
  return [findingOf(entity, members, texts)];
}

function withoutTitles(name: string): string {
  const words = name.split(" ");
  while (words.length > 1 && titles.has((words[0] ?? "").toLowerCase())) words.shift();
  return words.join(" ");
}

const titles: ReadonlySet<string> = new Set([...courtesyTitles, ...officeTitles]);

const wordsIn = (form: string): number => Math.min(form.split(" ").length, 2);

const isPartOf = (form: string, whole: string): boolean => whole.split(" ").includes(form);

function findingOf(
  entity: Entity,
  members: readonly (readonly string[])[],
  texts: ReadonlyMap<string, readonly Evidence[]>,
): Finding {
  const camps: Camp[] = members.map((forms) => ({
    value: forms[0] ?? "",
    label: forms[0] ?? "",
    evidence: forms.flatMap((form) => texts.get(form) ?? []),
  }));
  const [first, ...others] = camps.map(({ label }) => `“${label}”`);
  return {
    kind: "name",
    relation: "conflict",
    subject: `How the name of ${entity.name} is spelt`,
    camps,
    why: `${first} and ${others.join(", ")} are spellings of one name, and stand for the same ${entity.kind}.`,
  };
}

/** The same number of words, those that differ close in spelling; or, of a person, a name in small letters. */
function isVariant(a: string, b: string, { kind }: Entity): boolean {
  if (kind === "place" && foldLetters(a) === foldLetters(b)) return false; // a paper without accents
  const [x, y] = [a.split(" "), b.split(" ")];
  if (kind === "person" && Math.min(x.length, y.length) === 1 && x.length !== y.length)
    return isSurnameMisspelt(x.at(-1) ?? "", y.at(-1) ?? "");
  if (x.length !== y.length) return false;
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ""] as const]));
  if (differing.length === 0 || differing.every(([p, q]) => houseStyle(p) === houseStyle(q))) {
    const small = differing.some(([p, q]) => isSmall(p) !== isSmall(q) && p.toLowerCase() === q.toLowerCase());
    return (
      small &&
      kind === "person" &&
      differing.every(([p, q]) => !particles.has(p.toLowerCase()) && p.length === q.length)
    );
  }
  return differing.every(([p, q]) => isNear(p, q, x.length > 1));
}

/** "Dhaliwall" beside "Anil Dhaliwal"; not the accent that a paper always leaves out. */
const isSurnameMisspelt = (p: string, q: string): boolean => plain(p) !== plain(q) && isNear(p, q, false);

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** What is left when capitals, hyphens and the spellings of two sides of an ocean are no matter: "Organisation", "Defence". */
const houseStyle = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[-\u2010\u2011]/g, "")
    .replace(/is(?=ation|e$|ed$|ing$)/, "iz")
    .replace(/our$/, "or")
    .replace(/tre$/, "ter")
    .replace(/ence$/, "ense");

function isNear(p: string, q: string, inFullName: boolean): boolean {
  if (houseStyle(p) === houseStyle(q)) return true; // beside a word that does differ
  if (isPlural(p, q) || isPlural(q, p) || isAbbreviation(p) || isAbbreviation(q)) return false;
  const [m, n] = [plain(p), plain(q)];
  if (m === n) return true; // only accents
  if (!inFullName) return jaroWinkler(m, n) >= CLOSE + 0.08 && edits(m, n) <= 2 && m.length > 4;
  const alike = m[0] === n[0] || /^(?:[jy][jy]|[ck][ck]|[iy][iy]|[vw][vw])$/.test(`${m[0]}${n[0]}`);
  return alike && edits(m, n) <= (Math.max(m.length, n.length) > 4 || consonants(m) === consonants(n) ? 2 : 1);
}

/** "Yoon" and "Yun": short names of other scripts differ in their vowels. */
const consonants = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiouwy]/g, "");

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
