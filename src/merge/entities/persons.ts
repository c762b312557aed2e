import { familyFirst, kinship, particles } from "../../language/en/family-names.ts";
import { sameGivenName } from "../../language/en/nicknames.ts";
import { overlaps, quote } from "../../records/span.ts";
import { wordsOf } from "../../text/words.ts";
import type { Material } from "../material.ts";
import type { Bonds } from "./bonds.ts";
import { type Name, together } from "./names.ts";
import { closeSpelling, nameTokens, oneEdit, sameSound, skeleton } from "./spelling.ts";
import type { Spot } from "./spots.ts";

/** Puts the full names of one person together: initials, nicknames, transliterations, rare misspellings. */
export function bindFullNames(names: readonly Name[], bonds: Bonds, material: Material): void {
  const full = names.flatMap((name, index) => (name.group === "person" && !name.short ? [index] : []));
  const blocks = new Map<string, number[]>();
  for (const index of full) for (const key of blockKeys(names[index] as Name)) push(blocks, key, index);
  const binds: { readonly rare: number; readonly frequent: number; readonly why: string; readonly initial: boolean }[] =
    [];
  for (const block of blocks.values()) {
    const byWeight = block
      .toSorted((a, b) => weight(names[b] as Name) - weight(names[a] as Name) || a - b)
      .slice(0, LARGEST_BLOCK);
    for (let i = 1; i < byWeight.length; i++) {
      for (let j = 0; j < i; j++) {
        const [rare, frequent] = [byWeight[i] as number, byWeight[j] as number];
        const verdict = judge(names[frequent] as Name, names[rare] as Name, material);
        if (verdict === "apart") bonds.ban(rare, frequent);
        else if (verdict)
          binds.push({
            rare,
            frequent,
            why: verdict,
            initial: hasInitial(names, rare) !== hasInitial(names, frequent),
          });
      }
    }
  }
  // after the bans: a name without initial joins one of those that differ in it
  for (const { rare, frequent, why, initial } of binds) if (!initial) bonds.bind(rare, frequent, why);
  const meant = new Map<number, { readonly others: number[]; readonly why: string }>();
  for (const { rare, frequent, why, initial } of binds) {
    if (!initial) continue;
    const [short, long] = hasInitial(names, rare) ? [rare, frequent] : [frequent, rare];
    const entry = meant.get(short) ?? { others: [], why };
    entry.others.push(long);
    meant.set(short, entry);
  }
  for (const [short, { others, why }] of meant) {
    const here = others.filter((other) => together(names[other] as Name, names[short] as Name));
    const other = choose(names[short] as Name, here.length > 0 ? here : others, names, bonds);
    if (other !== undefined) bonds.bind(short, other, why);
  }
}

/** "A. Okafor" */
const hasInitial = (names: readonly Name[], index: number): boolean =>
  partition(names[index] as Name).given.length === 1;

const LARGEST_BLOCK = 100; // of a surname with more bearers the most named are compared: work stays linear

/**
 * Gives short names their bearers: in the same article where one is named in full, else in the story where only one
 * comes into question. A surname that several share stays apart.
 */
export function bindShortNames(names: readonly Name[], bonds: Bonds): void {
  const byToken = new Map<string, number[]>();
  const byLast: ByLast = new Map(); // those of places and bodies too
  names.forEach((name, index) => {
    if (!name.short) push(byLast, name.tokens.at(-1), index);
    if (name.group !== "person" || name.short) return;
    for (const token of new Set(name.tokens)) push(byToken, token, index);
  });
  const alone = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name.group !== "person") return;
    const bearers = (byToken.get(name.tokens.at(-1) as string) ?? []).filter(
      (other) => other !== index && mayMean(name, names[other] as Name),
    );
    if (bearers.length > 0) bindShortName(index, bearers, names, byLast, bonds);
    else if (name.short) push(alone, name.key, index);
  });
  bindMisspelt([...alone.values()].flat(), names, bonds);
  for (const [first, ...others] of alone.values()) {
    for (const other of others)
      bonds.bind(other, first as number, "the same name in another article, and nobody bears it in full");
  }
}

/** "Dr. Dhaliwall", whom nobody names in full, where other articles have one Anil Dhaliwal: long surnames have few neighbours. */
function bindMisspelt(alone: readonly number[], names: readonly Name[], bonds: Bonds): void {
  const families = new Map<string, number[]>();
  if (alone.length === 0) return;
  names.forEach((name, index) => {
    if (name.group === "person" && !name.short) push(families, partition(name).family.slice(0, 3), index);
  });
  for (const index of alone) {
    const name = names[index] as Name;
    const surname = name.tokens.at(-1) as string;
    if (surname.length < LONG_SURNAME || name.spots.length > RARE) continue;
    const meant = (families.get(surname.slice(0, 3)) ?? []).filter((other) => {
      const full = names[other] as Name;
      const { family } = partition(full);
      return family !== surname && family.length >= LONG_SURNAME && oneEdit(family, surname) && !together(full, name);
    });
    const target = meant[0];
    if (target !== undefined && new Set(meant.map((other) => bonds.setOf(other))).size === 1)
      bonds.bind(index, target, `a rare spelling of the surname of ${(names[target] as Name).text}`);
  }
}

const LONG_SURNAME = 7; // letters: "Hansen" and "Hanson" are two
const RARE = 2; // places

/** Full names by their last word. */
type ByLast = Map<string | undefined, number[]>;

function bindShortName(
  index: number,
  bearers: readonly number[],
  names: readonly Name[],
  byLast: ByLast,
  bonds: Bonds,
): void {
  const short = names[index] as Name;
  const here = bearers.filter((other) => together(names[other] as Name, short));
  const local = choose(short, here, names, bonds);
  if (local !== undefined) {
    const bearer = names[local] as Name;
    bonds.bind(index, local, `${bears(bearer, short.tokens)} of ${bearer.text} in the same article`);
    return;
  }
  const before = here.find((other) => (names[other] as Name).key === short.after);
  if (before !== undefined)
    bonds.bind(index, before, `stands after ${(names[before] as Name).text} in the same article`);
  if (here.length > 0) return;
  const surnames = bearers.filter((other) => bears(names[other] as Name, short.tokens) === "surname");
  if (surnames.length === 0) {
    bindKin(index, bearers, names, byLast, bonds);
    return;
  }
  const anywhere = choose(short, surnames, names, bonds);
  if (anywhere === undefined) return;
  const bearer = names[anywhere] as Name;
  bonds.bind(index, anywhere, `surname of ${bearer.text}, whom other articles name in full`);
}

/** "His daughter Karin" beside Peter Adair: the only Karin Adair of the story. */
function bindKin(
  index: number,
  bearers: readonly number[],
  names: readonly Name[],
  byLast: ByLast,
  bonds: Bonds,
): void {
  const short = names[index] as Name;
  const [first, ...others] = [...new Set(bearers.map(bonds.setOf))];
  if (first === undefined || others.length > 0) return;
  const bearer = names[bearers[0] as number] as Name;
  const family = byLast.get(bearer.tokens.at(-1)) ?? [];
  const named = family.some((other) => together(names[other] as Name, short));
  if (named) bonds.bind(index, bearers[0] as number, `given name of ${bearer.text}, of whose family the article tells`);
}

/** The one person among the bearers, or the one whom the story is about; surnames before given names. */
function choose(short: Name, bearers: readonly number[], names: readonly Name[], bonds: Bonds): number | undefined {
  const surnames = bearers.filter((other) => bears(names[other] as Name, short.tokens) === "surname");
  const people = new Map<number, number[]>();
  for (const other of surnames.length > 0 ? surnames : bearers) push(people, bonds.setOf(other), other);
  const ranked = [...people.values()].map((members) => ({
    members,
    role: members.some((member) => sharesRole(names[member] as Name, short)),
    weight: members.reduce((sum, member) => sum + weight(names[member] as Name), 0),
  }));
  const fitting = ranked.some((one) => one.role) ? ranked.filter((one) => one.role) : ranked;
  fitting.sort((a, b) => b.weight - a.weight || (a.members[0] as number) - (b.members[0] as number));
  const [first, second] = fitting;
  if (!first || (second && first.weight < DOMINANT * second.weight)) return undefined;
  return first.members.toSorted((a, b) => weight(names[b] as Name) - weight(names[a] as Name) || a - b)[0];
}

const DOMINANT = 5; // a surname alone means the bearer who is named five times as often as the next

/** A given name alone is used for somebody just named; two words are no short form of a longer name that is rarer. */
function mayMean(name: Name, full: Name): boolean {
  if (name.generation && name.generation !== full.generation) return false;
  const how = bears(full, name.tokens);
  if (how === "given name") return name.spots.length <= FAMILIAR * full.spots.length;
  return how === "surname" && (name.short || weight(full) >= weight(name));
}

const FAMILIAR = 4;

/** How a person's full name holds a shorter one: as surname, as given name, or not. */
function bears(full: Name, name: readonly string[]): "surname" | "given name" | undefined {
  const tokens = withoutParticles(full.tokens);
  const short = withoutParticles(name);
  if (short.length === 0 || short.length >= tokens.length) return undefined;
  const behind = tokens.length - short.length;
  if (short.every((token, i) => token === tokens[behind + i])) return "surname";
  if (short.length > 1 || short[0] !== tokens[0]) return undefined;
  const leads = (familyFirst.has(tokens[0] as string) && tokens.length <= 3) || JOINED_GIVEN.test(full.text);
  return leads ? "surname" : "given name";
}

const withoutParticles = (tokens: readonly string[]): readonly string[] =>
  tokens.some((token) => particles.has(token)) ? tokens.filter((token) => !particles.has(token)) : tokens;

/** Why two full names are one person, "apart" where they must not be, undefined where nothing speaks for it. */
function judge(frequent: Name, rare: Name, material: Material): string | "apart" | undefined {
  if ((frequent.generation ?? "") !== (rare.generation ?? "")) {
    return frequent.key === rare.key && frequent.generation && rare.generation
      ? "apart"
      : sameButGeneration(frequent, rare);
  }
  if (isTurned(frequent.tokens, rare.tokens)) return `${frequent.text} with the family name at the other end`;
  const [a, b] = [partition(frequent), partition(rare)];
  if (
    bothLead(frequent, rare) &&
    a.given === b.given &&
    a.given.length >= LONG_GIVEN &&
    romanizedAlike(a.family, b.family)
  )
    return `another spelling of ${frequent.text}`;
  if (middlesConflict(a.middle, b.middle)) return "apart";
  const role = sharesRole(frequent, rare);
  if (a.family === b.family) {
    if (a.given === b.given) return `a fuller or shorter form of ${frequent.text}`;
    if (a.given.length === 1 || b.given.length === 1) {
      if (a.given[0] !== b.given[0]) return undefined;
      return role || !conflictingRoles(frequent, rare) || company(frequent, rare, material) > 1
        ? `the same initial and surname as ${frequent.text}`
        : undefined;
    }
    if (a.middle.includes(b.given) || b.middle.includes(a.given)) return undefined;
    const short = sameGivenName(a.given, b.given) || shortens(a.given, b.given);
    if (
      !(short || alike(a.given, b.given)) ||
      (related(frequent, rare, material) && !(short && !together(frequent, rare)))
    )
      return "apart";
    if (sameGivenName(a.given, b.given)) return `a short form of the given name of ${frequent.text}`;
    if (short && !together(frequent, rare) && (role || company(frequent, rare, material) > 1))
      return `a short form of the given name of ${frequent.text}, named beside the same names`;
  }
  const given = alike(a.given, b.given);
  const family = alike(a.family, b.family);
  if (!given || !family) return undefined;
  if (a.given !== b.given && related(frequent, rare, material)) return "apart";
  const heard = sameSound(a.given, b.given) && sameSound(a.family, b.family);
  if (role && (heard || isRare(rare, frequent))) return `spelt like ${frequent.text}, with the same role`;
  if (conflictingRoles(frequent, rare)) return undefined;
  const slip = oneEdit(a.given, b.given) && oneEdit(a.family, b.family);
  if (slip && isRare(rare, frequent) && unintroduced(rare) && together(frequent, rare))
    return `spelt like ${frequent.text} of the same article, and not introduced there`;
  const near = heard || (!together(frequent, rare) && nearlyHeard(a.given, b.given) && nearlyHeard(a.family, b.family));
  if (
    near &&
    a.family.length + b.family.length >= 8 &&
    (company(frequent, rare, material) >= 2 || isRare(rare, frequent))
  )
    return `another spelling of ${frequent.text}, named beside the same names`;
  return undefined;
}

/** "Lefteris" in "Eleftherios", "Beth" in "Elizabeth": four letters of sound or more of a longer name. */
function shortens(a: string, b: string): boolean {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((name) => name.replace(/([dt])h/g, "$1"));
  if (!short || !long || short.length < 4) return false;
  return long.includes(short.replace(/(?:is|as|os|ie|y|i|a|o)$/, "").padEnd(4, "·")) && short.length + 2 <= long.length;
}

const sameButGeneration = (frequent: Name, rare: Name): string | undefined =>
  frequent.key === rare.key &&
  !frequent.generation !== !rare.generation &&
  sharesRole(frequent, rare) &&
  !together(frequent, rare)
    ? `${frequent.text} with or without the mark of a generation`
    : undefined;

interface Partition {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
}

/** "Yoon Tae-ho" and "Tae-ho Yoon"; two words turn only about a name that is known to stand at either end. */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  const turned = (from: readonly string[], to: readonly string[]): boolean =>
    (from.length > 2 || familyFirst.has(from[0] as string)) &&
    to.at(-1) === from[0] &&
    from.slice(1).every((token, i) => token === to[i]);
  return a.length > 1 && a.length === b.length && a.join() !== b.join() && (turned(a, b) || turned(b, a));
}

/** "Seo Min-kyung": a given name of two syllables, the second in small letters, stands behind the family's. */
const JOINED_GIVEN = /(?:^| )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}{2,}$/u;

const bothLead = (a: Name, b: Name): boolean => JOINED_GIVEN.test(a.text) && JOINED_GIVEN.test(b.text);

const LONG_GIVEN = 5; // letters; nobody else of a story has the same two syllables behind nearly the same family name

/** "Yoon" and "Yun", "Park" and "Pak": one family name in two romanizations keeps its first letter and its last consonant. */
const romanizedAlike = (a: string, b: string): boolean =>
  a[0] === b[0] &&
  a !== b &&
  a.replace(/[aeiouwyr]/g, "") === b.replace(/[aeiouwyr]/g, "") &&
  a.length + b.length <= 10;

function partition({ tokens, text }: Name): Partition {
  if (JOINED_GIVEN.test(text) && tokens.length === 3)
    return { family: tokens[0] as string, given: tokens.slice(1).join(""), middle: [] };
  if (
    familyFirst.has(tokens[0] as string) &&
    tokens.length <= 3 &&
    (tokens.length === 3 || !familyFirst.has(tokens[1] as string) || tokens[1] === tokens[0])
  ) {
    return { family: tokens[0] as string, given: tokens.slice(1).join(""), middle: [] };
  }
  const rest = tokens.slice(1, -1).filter((token) => !particles.has(token));
  return { given: tokens[0] as string, middle: rest, family: tokens.at(-1) as string };
}

const middlesConflict = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((x) => b.some((y) => x === y || (x[0] === y[0] && Math.min(x.length, y.length) === 1)));

const alike = (a: string, b: string): boolean => closeSpelling(a, b) || (sameSound(a, b) && skeleton(a).length > 1);

/** The same sound, or one letter's difference between long words: "Oosterhuis" and "Osterhuis". */
const nearlyHeard = (a: string, b: string): boolean =>
  sameSound(a, b) || (Math.min(a.length, b.length) >= LONG_SURNAME && oneEdit(a, b));

const weight = (name: Name): number => name.articles.length * 4 + name.spots.length;

const isRare = (rare: Name, frequent: Name): boolean =>
  rare.spots.length * 3 <= frequent.spots.length ||
  (rare.articles.length === 1 && frequent.articles.length >= 2) ||
  rare.spots.length === 1;

const unintroduced = (name: Name): boolean => name.spots.every((spot) => !spot.mention?.role);

/** Whether two names are given one role: half the words of the shorter description. */
function sharesRole(a: Name, b: Name): boolean {
  const [x, y] = [a.roles, b.roles];
  if (x.size === 0 || y.size === 0) return false;
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  return common * 2 >= Math.min(x.size, y.size) && common > 0;
}

function conflictingRoles(a: Name, b: Name): boolean {
  const [x, y] = [a.roles, b.roles];
  return x.size > 0 && y.size > 0 && [...x].every((word) => !y.has(word));
}

/** Whether a sentence that names the rarer one speaks of kin, or both stand in one sentence. */
function related(frequent: Name, rare: Name, material: Material): boolean {
  const sentences = new Set(frequent.spots.map(placeOf));
  return rare.spots.slice(0, 5).some((spot) => {
    if (sentences.has(placeOf(spot))) return true;
    const sentence = material.readings[spot.article]?.sentences[spot.sentence];
    const text = material.articles[spot.article]?.text;
    return !!sentence && !!text && wordsOf(quote(text, sentence)).some((word) => kinship.has(word.norm));
  });
}

const placeOf = (spot: Spot): string => `${spot.article}|${spot.sentence}`;

/** How many other names stand in a sentence with both: a story's people are named beside the same names. */
function company(a: Name, b: Name, material: Material): number {
  const [x, y] = [neighbours(a, material), neighbours(b, material)];
  return [...x].filter((key) => y.has(key)).length;
}

function neighbours(name: Name, { readings }: Material): Set<string> {
  const keys = new Set<string>();
  for (const spot of name.spots.slice(0, 20)) {
    const reading = readings[spot.article];
    const sentence = reading?.sentences[spot.sentence];
    for (const mention of (sentence && reading?.mentions) ?? []) {
      if (mention === spot.mention || mention.kind === "time" || mention.kind === "quantity") continue;
      if (sentence && overlaps(mention.span, sentence)) keys.add(nameTokens(mention.text).join(" "));
    }
  }
  for (const token of [name.key, ...name.tokens]) keys.delete(token);
  return keys;
}

function blockKeys(name: Name): Set<string> {
  const { given, family } = partition(name);
  return new Set([
    `f${skeleton(family)}`,
    `g${skeleton(given)}${family.slice(0, 1)}`,
    `i${family}${given.slice(0, 1)}`,
    `t${name.tokens.toSorted().join(" ")}`,
  ]);
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
