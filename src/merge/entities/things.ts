import { capitals } from "../../language/en/capitals.ts";
import { countryWords } from "../../language/en/country-names.ts";
import { demonyms } from "../../language/en/demonyms.ts";
import { firmTails } from "../../language/en/firm-words.ts";
import { bodyHeads } from "../../language/en/name-heads.ts";
import { organizationWords } from "../../language/en/organization-words.ts";
import { isKnownStem } from "../../text/background.ts";
import type { Material } from "../material.ts";
import type { Bonds } from "./bonds.ts";
import { type Name, together } from "./names.ts";
import { initials, nameTokens, oneEdit, sameSound } from "./spelling.ts";
import { landOf, standardName } from "./variants.ts";

/** Puts the names of one place or organization together: other names, abbreviations, short forms, misspellings. */
export function bindThings(names: readonly Name[], bonds: Bonds, material: Material): void {
  const things = names.flatMap((name, index) => (name.group === "thing" ? [index] : []));
  bindShortBodies(names, things, bonds);
  bindVariants(names, things, bonds);
  bindPlainForms(names, things, bonds);
  bindTurned(names, things, bonds);
  bindAbbreviations(names, things, bonds, material);
  bindWithoutCountry(names, things, bonds);
  bindFirstWords(names, things, bonds);
  bindCounties(names, things, bonds, material);
  bindTownsOnRivers(names, things, bonds);
  bindMisspellings(names, things, bonds, material);
  bindTransliterations(names, things, bonds, material);
}

/** "Adair" after "Adair County", where the story knows no town of that name: oftener named in full than bare. */
function bindCounties(names: readonly Name[], things: readonly number[], bonds: Bonds, { articles }: Material): void {
  const bare = new Map<string, number>();
  for (const index of things) bare.set((names[index] as Name).key, index);
  for (const index of things) {
    const full = names[index] as Name;
    const short = full.tokens.at(-1) === "county" ? bare.get(full.tokens.slice(0, -1).join(" ")) : undefined;
    if (short === undefined) continue;
    const name = names[short] as Name;
    const firsts = firstStarts(full);
    const after = [...firstStarts(name)].every(([article, start]) => (firsts.get(article) ?? start) < start);
    const town = name.spots.some(({ article, span }) => {
      const text = articles[article]?.text ?? "";
      return (
        TOWN_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
        TOWN_BEHIND.test(text.slice(span.end, span.end + 30))
      );
    });
    if (after && !town && name.spots.length * 2 <= full.spots.length)
      bonds.bind(short, index, `short for ${full.text}, named before it`);
  }
}

const TOWN_BEFORE = /\b(?:town|city|village|capital|port)(?: of)? $/i;
const TOWN_BEHIND = /^,? (?:(?:a|an|the|its) )?(?:\p{L}+ )?(?:town|city|village|capital|port)\b/iu;

/** "Stoke" for "Stoke-on-Trent", where the story has one such town. */
function bindTownsOnRivers(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const long = new Map<string, number[]>();
  for (const index of things) {
    const { tokens } = names[index] as Name;
    if (tokens.length >= 3 && BY_WATER.has(tokens[1] as string)) push(long, tokens[0] as string, index);
  }
  for (const index of long.size > 0 ? things : []) {
    const [town, ...others] = long.get((names[index] as Name).key) ?? [];
    if (town !== undefined && others.length === 0) bonds.bind(index, town, `short for ${(names[town] as Name).text}`);
  }
}

const BY_WATER: ReadonlySet<string> = new Set("on upon under am an der sur".split(" "));

/**
 * "Agios Kosmas" and "Ayios Kosmas": two spellings of a name in another script, never in one article. One word is the
 * same and the other sounds alike; English knows neither ("North" and "South" are no spellings).
 */
function bindTransliterations(
  names: readonly Name[],
  things: readonly number[],
  bonds: Bonds,
  { stem }: Material,
): void {
  const blocks = new Map<string, number[]>();
  for (const index of things) {
    const { tokens } = names[index] as Name;
    if (tokens.length < 2 || tokens.length > 3) continue;
    tokens.forEach((token, i) => {
      if (token.length >= 4) push(blocks, `${i} ${tokens.length} ${token}`, index);
    });
  }
  for (const block of blocks.values()) {
    for (const [i, index] of block.slice(0, LARGEST_BLOCK).entries()) {
      const name = names[index] as Name;
      const others = block.slice(0, i).filter((other) => {
        const { tokens } = names[other] as Name;
        const unlike = tokens.flatMap((token, at) =>
          token === name.tokens[at] ? [] : [[token, name.tokens[at] as string] as const],
        );
        const [a, b] = unlike[0] ?? ["", ""];
        return (
          unlike.length === 1 &&
          !together(names[other] as Name, name) &&
          Math.min(a.length, b.length) >= SHORTEST_MISSPELT - 1 &&
          (oneEdit(a, b) || sameSound(a, b)) &&
          ![a, b].some((token) => /\d/.test(token) || isKnownStem(stem(token)))
        );
      });
      const target = others[0];
      if (target !== undefined && new Set(others.map((other) => bonds.setOf(other))).size === 1)
        bonds.bind(index, target, `another spelling of ${(names[target] as Name).text}`);
    }
  }
}

const LARGEST_BLOCK = 50;

/**
 * "Carver" for "Carver Industries", where an article names the firm in full before it says "Carver" and no other name so
 * begins there. A firm that is named by its first word before its daughter ("Carver Cargo") keeps the word for itself.
 */
function bindFirstWords(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const long = new Map<string, number[]>();
  for (const index of things) {
    const { tokens, short, spots } = names[index] as Name;
    if (
      short ||
      tokens.length < 2 ||
      tokens.length > 4 ||
      bodyHeads.has(tokens[1] as string) ||
      spots.some((spot) => spot.kind === "place")
    )
      continue;
    push(long, tokens[0] as string, index);
  }
  const starts = new Map<number, ReadonlyMap<number, number>>();
  const startsOf = (index: number): ReadonlyMap<number, number> => {
    const known = starts.get(index) ?? firstStarts(names[index] as Name);
    starts.set(index, known);
    return known;
  };
  for (const index of things) {
    const name = names[index] as Name;
    const others = long.get(name.key);
    if (!others || name.tokens.length !== 1 || name.spots.every((spot) => spot.kind === "place")) continue;
    const meant = new Set<number>();
    let first = -1;
    for (const other of others) {
      const full = names[other] as Name;
      const orders = distances(startsOf(other), startsOf(index));
      if (orders.length === 0 && !firmTails.has(full.tokens[1] as string)) continue;
      if (orders.some((one) => one > 0) && orders.filter((one) => one < 0).length * 2 <= orders.length) continue;
      // a firm that most articles name by one word alone has the daughter that one of them names
      if (!firmTails.has(full.tokens[1] as string) && orders.length * 2 < name.articles.length) continue;
      meant.add(bonds.setOf(other));
      if (first < 0) first = other;
      if (meant.size > 1) break;
    }
    if (meant.size === 1) bonds.bind(index, first, `first word of ${(names[first] as Name).text}, named before it`);
  }
}

/** By article, where a name first stands in it. */
function firstStarts({ spots }: Name): Map<number, number> {
  const starts = new Map<number, number>();
  for (const { article, span } of spots) if (!starts.has(article)) starts.set(article, span.start);
  return starts;
}

/** For each article that holds two names which of them stands first: below 0 the one, above 0 the other. */
function distances(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  for (const article of (a.size < b.size ? a : b).keys()) {
    const [x, y] = [a.get(article), b.get(article)];
    if (x !== undefined && y !== undefined) found.push(x - y);
  }
  return found;
}

/** "The Ministry" means the only ministry that its article names; without one, what other such articles mean. */
function bindShortBodies(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const long = new Map<string, number[]>();
  for (const index of things) {
    const { short, tokens, articles } = names[index] as Name;
    const ends = short ? [] : new Set([tokens[0], tokens.at(-1)]);
    for (const end of ends) for (const article of articles) push(long, `${article}|${end}`, index);
  }
  const alone = new Map<string, number>();
  for (const index of things) {
    const name = names[index] as Name;
    if (!name.short) continue;
    const meant = long.get(`${name.articles[0]}|${name.key}`) ?? [];
    if (meant.length === 1) {
      bonds.bind(
        index,
        meant[0] as number,
        `short for ${(names[meant[0] as number] as Name).text} in the same article`,
      );
    } else if (meant.length === 0) {
      const other = alone.get(name.key);
      if (other === undefined) alone.set(name.key, index);
      else bonds.bind(index, other, "the same word in another article");
    }
  }
}

/** "US", "U.S." and "United States". */
function bindVariants(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const first = new Map<string, number>();
  for (const index of things) {
    const standard = standardName((names[index] as Name).key);
    if (standard === undefined) continue;
    const leader = first.get(standard);
    if (leader === undefined) first.set(standard, index);
    else bonds.bind(index, leader, `another name of ${standard}`);
  }
}

/** "Department of State" and "State Department", "Adair Inc." and "Adair": the same words in another order or dress. */
function bindPlainForms(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const first = new Map<string, number>();
  for (const index of things) {
    const name = names[index] as Name;
    if (name.short) continue;
    const plain = plainForm(name.tokens);
    const leader = first.get(plain);
    if (leader === undefined) first.set(plain, index);
    else bonds.bind(index, leader, `another form of ${(names[leader] as Name).text}`);
  }
}

/** "Lund University" and "University of Lund" are one where no article names both; a country can have two such. */
function bindTurned(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const byPlace = new Map<string, number>();
  for (const index of things) {
    const { tokens } = names[index] as Name;
    if (tokens.length > 2 && TURNING.has(tokens[0] as string) && tokens[1] === "of")
      byPlace.set(`${tokens.slice(2).join(" ")} ${tokens[0]}`, index);
  }
  for (const index of things) {
    const other = byPlace.get((names[index] as Name).key);
    if (other === undefined || together(names[index] as Name, names[other] as Name)) continue;
    bonds.bind(index, other, `another form of ${(names[other] as Name).text}`);
  }
}

const TURNING = new Set(["university", "port", "diocese", "museum"]);

const LEGAL = new Set([
  "inc",
  "corp",
  "corporation",
  "co",
  "ltd",
  "llc",
  "plc",
  "ag",
  "gmbh",
  "sa",
  "nv",
  "spa",
  "limited",
  "incorporated",
]);
const countries: ReadonlySet<string> = new Set(
  [...Object.values(demonyms), ...Object.values(capitals)].map((name) => nameTokens(name).join(" ")),
);
const isCountry = (name: string): boolean => countryWords.has(name) || countries.has(name);

const OFFICES = new Set(["department", "ministry", "office", "bureau", "university", "bank"]);

function plainForm(tokens: readonly string[]): string {
  const land = landOf(tokens);
  if (land !== undefined) return land;
  let words = tokens.length > 1 && tokens.at(-1) === "dc" ? tokens.slice(0, -1) : [...tokens];
  while (words.length > 1 && LEGAL.has(words.at(-1) as string)) words = words.slice(0, -1);
  const of = words.indexOf("of");
  const firm = firmTails.has(words[of - 1] as string) && words[of - 1] !== "bank";
  if (of > 1 && firm && isCountry(words.slice(of + 1).join(" "))) return words.slice(0, of).join(" "); // "Adair Oil of Norland"
  const head = words[of - 1] as string;
  if (of < 1 || !OFFICES.has(head) || head === "university" || head === "bank") return words.join(" ");
  const rest = words.slice(of + 1).filter((word) => word !== "the");
  return [...words.slice(0, of - 1), ...rest, head].join(" ");
}

/** "Northern Rail Union (NRU)", and "NRU" alone where only one name has those initials. */
function bindAbbreviations(names: readonly Name[], things: readonly number[], bonds: Bonds, material: Material): void {
  const inParentheses = new Map<string, number>();
  for (const index of things)
    for (const { article, span } of (names[index] as Name).spots)
      if (material.articles[article]?.text[span.start - 1] === "(")
        inParentheses.set(`${article}|${span.start}`, index);
  const byInitials = new Map<string, number[]>();
  for (const index of things) {
    const name = names[index] as Name;
    for (const { article, span } of name.spots) {
      const text = material.articles[article]?.text ?? "";
      if (!OPENING.has(text[span.end] ?? "")) continue;
      const gap = /^(?:['’]s)? ?\(/.exec(text.slice(span.end, span.end + 4))?.[0].length;
      const short = gap === undefined ? undefined : inParentheses.get(`${article}|${span.end + gap}`);
      if (short !== undefined && short !== index && abbreviates(names[short] as Name, name)) {
        bonds.bind(short, index, `stands in parentheses after ${name.text}`);
      }
    }
    if (name.tokens.length > 1) push(byInitials, initials(name.tokens), index);
  }
  for (const index of things) {
    const short = names[index] as Name;
    if (!isAbbreviation(short.text) || bonds.whyOf(index) !== "") continue;
    const long = byInitials.get(short.key.replaceAll(" ", "")) ?? [];
    const here = long.filter((other) => together(names[other] as Name, short));
    const sets = new Set((here.length > 0 ? here : long).map((other) => bonds.setOf(other)));
    const only = (here.length > 0 ? here : long)[0];
    if (sets.size === 1 && only !== undefined && (here.length > 0 || short.key.length > 2)) {
      bonds.bind(index, only, `initials of ${(names[only] as Name).text}`);
    }
  }
}

const OPENING: ReadonlySet<string> = new Set([" ", "(", "'", "’"]);

const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{Lu}\d.&-]{1,7}$/u.test(text);

const abbreviates = (short: Name, long: Name): boolean =>
  isAbbreviation(short.text) &&
  short.tokens.length <= 2 &&
  long.tokens.length > 1 &&
  short.key[0] === initials(long.tokens)[0];

const bodies: ReadonlySet<string> = new Set(organizationWords);

/** "US State Department" and "State Department", where the story knows no other country's. */
function bindWithoutCountry(names: readonly Name[], things: readonly number[], bonds: Bonds): void {
  const byRest = new Map<string, number[]>();
  for (const index of things) {
    const { tokens, text } = names[index] as Name;
    const country = /^\S+-/.test(text) ? 0 : countryLength(tokens); // "UN-Norland Council" is of both
    const rest = tokens.slice(country);
    if (country > 0 && rest.length > 1 && rest.some((word) => bodies.has(word))) push(byRest, plainForm(rest), index);
  }
  for (const index of things) {
    const name = names[index] as Name;
    const owners = byRest.get(plainForm(name.tokens)) ?? [];
    const sets = new Set(owners.map((other) => bonds.setOf(other)));
    const owner = owners[0];
    if (owner === undefined) continue;
    const usual = owners.some((other) => isUsual(names[other] as Name, name));
    const here = owners.every((other) => together(names[other] as Name, name));
    if (usual && (sets.size === 1 || here)) bonds.bind(index, owner, `short for ${(names[owner] as Name).text}`);
  }
}

/** "Premier League" that is named oftener than the "Scottish Premier League" is another one. */
const isUsual = (full: Name, bare: Name): boolean =>
  UNSAID.has(full.tokens[0] as string) || full.articles.length * 2 >= bare.articles.length;

const UNSAID = new Set(["us", "un", "eu", "uk", "united", "federal", "national"]);

const countryLength = (tokens: readonly string[]): number =>
  countryWords.has(tokens.slice(0, 2).join(" ")) ? 2 : countryWords.has(tokens[0] as string) ? 1 : 0;

/** A rare spelling that English does not know, beside a frequent one that differs by a letter: "Washinton". */
function bindMisspellings(names: readonly Name[], things: readonly number[], bonds: Bonds, { stem }: Material): void {
  const blocks = new Map<string, number[]>();
  for (const index of things) {
    const name = names[index] as Name;
    if (name.key.length >= SHORTEST_MISSPELT || seats.has(name.key))
      push(blocks, name.key.slice(0, 3) + name.tokens.length, index);
  }
  for (const block of blocks.values()) {
    const known = block.filter((index) => isKnown(names[index] as Name, stem));
    for (const index of block) {
      const rare = names[index] as Name;
      if (rare.spots.length > RARE || isKnown(rare, stem)) continue;
      const meant = known.filter((other) => {
        const name = names[other] as Name;
        return (
          name.spots.length > rare.spots.length &&
          rare.tokens.every((token, i) => nearly(token, name.tokens[i] as string))
        );
      });
      const target = meant[0];
      if (target !== undefined && meant.length === 1)
        bonds.bind(index, target, `a rare spelling of ${(names[target] as Name).text}`);
    }
  }
}

const isKnown = ({ key, tokens }: Name, stem: Material["stem"]): boolean =>
  seats.has(key) || isCountry(key) || tokens.every((token) => isKnownStem(stem(token)));

const seats: ReadonlySet<string> = new Set(Object.keys(capitals).map((name) => nameTokens(name).join(" ")));

const SHORTEST_MISSPELT = 6; // shorter words have real neighbours: "Doha"/"Dora"
const RARE = 2;

const nearly = (a: string, b: string): boolean => a === b || (a.length >= SHORTEST_MISSPELT - 1 && oneEdit(a, b));

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
