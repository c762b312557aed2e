import { generations, particles } from "../../language/en/family-names.ts";
import { firmTails } from "../../language/en/firm-words.ts";
import { maleNames } from "../../language/en/given-names.ts";
import { bodyHeads } from "../../language/en/name-heads.ts";
import { clubWords, organizationWords } from "../../language/en/organization-words.ts";
import { roleNouns } from "../../language/en/roles.ts";
import { courtesyTitles, officeTitles } from "../../language/en/titles.ts";
import type { Article } from "../../records/article.ts";
import { partitionPoint } from "../../records/partition-point.ts";
import type { NameKind } from "../../records/reading.ts";
import { wordsOf } from "../../text/words.ts";
import type { Material } from "../material.ts";
import { mostUsed } from "../most-used.ts";
import { generationBeside, isCalledFirm, isWhere } from "./context.ts";
import { withKnownNames } from "./known.ts";
import { createMemory } from "./memory.ts";
import { nameTokens, oneEdit, spellingOf } from "./spelling.ts";
import { type Spot, spotsOf } from "./spots.ts";
import { venueOf } from "./venues.ts";

export type Group = "person" | "thing" | "event";

/**
 * One spelling and where it stands: a full name over all articles, a short one ("Okafor", "the Ministry") in one
 * article, since another article may mean another Okafor; an event at one venue ("the summit in Norland").
 */
export interface Name {
  readonly group: Group;
  /** Folded words, titles left out. */
  readonly tokens: readonly string[];
  readonly key: string;
  /** "jr", "ii", ... */
  readonly generation?: string;
  /** The spelling that stands most often for this key. */
  readonly text: string;
  readonly spots: readonly Spot[];
  /** Whether the spelling alone does not say who or what is meant. */
  readonly short: boolean;
  /** For an event: its place or year, or what sets it apart ("next"). */
  readonly venue?: string;
  /** For a short name whose article names several bearers: the key of the full name before it. */
  readonly after?: string;
  /** Distinct articles, ascending. */
  readonly articles: readonly number[];
  /** Words that its places give as the bearer's role. */
  readonly roles: ReadonlySet<string>;
}

/** All names of a story, in the order of their first place. */
export function collectNames({ articles, readings }: Material): Name[] {
  const spelling = createMemory(spellingOf);
  const tagged = readings.map((reading, article) => spotsOf(reading, article, articles[article] as Article, spelling));
  const spots = withKnownNames(tagged, articles, readings);
  const persons = new Set(spots.flatMap(({ kind, text }) => (kind === "person" ? text : [])));
  const full = new Set(Array.from(persons, (text) => partsOf(text, "person").tokens.join(" ")));
  const ofPerson = createMemory((text) => keyed(withoutCalling(partsOf(text, "person"), full)));
  const ofThing = createMemory((text) => keyed(partsOf(text, "thing")));
  const parts = ({ text }: Spot, group: Group): Keyed => (group === "person" ? ofPerson(text) : ofThing(text));
  const textOf = (spot: Spot): string => articles[spot.article]?.text ?? "";
  const groups = settleGroups(spots, parts, textOf);
  const names = new Map<string, Omit<Name, "text" | "articles" | "spots" | "roles"> & { spots: Spot[] }>();
  const latest = new Map<string, string>(); // by each of its words, the full name that stood last in the article
  let article = -1;
  spots.forEach((spot, index) => {
    const group = groups[index] as Group;
    const { tokens, generation: marked, key } = parts(spot, group);
    if (tokens.length === 0) return;
    const generation = marked ?? (group === "person" ? generationBeside(textOf(spot), spot.span) : undefined) ?? "";
    if (spot.article !== article) latest.clear();
    article = spot.article;
    const short = isShort(tokens, group);
    if (group === "person" && !short) for (const token of tokens) latest.set(token, key);
    const after = (group === "person" && short && latest.get(tokens.at(-1) as string)) || "";
    const venue = group === "event" ? venueOf(spot, spots[index + 1], articles[article]?.text ?? "") : "";
    const id = [group, key, generation, short ? spot.article : "", after, venue].join("|");
    const name = names.get(id);
    if (name) name.spots.push(spot);
    else
      names.set(id, {
        group,
        key,
        tokens,
        ...(generation && { generation }),
        short,
        ...(after && { after }),
        ...(venue && { venue }),
        spots: [spot],
      });
  });
  return [...names.values()].map((name) => ({
    ...name,
    text: mostUsed(name.spots.map((spot) => spot.spelling)),
    articles: [...new Set(name.spots.map((spot) => spot.article))].sort((a, b) => a - b),
    roles: rolesOf(name.spots),
  }));
}

const rolesOf = (spots: readonly Spot[]): Set<string> =>
  new Set(
    spots
      .flatMap(({ mention }) => (mention?.role ? wordsOf(mention.role.text).map((word) => word.norm) : []))
      .filter((word) => word.length > 2 && !ROLE_GLUE.has(word)),
  );

const ROLE_GLUE = new Set([
  "the",
  "and",
  "for",
  "his",
  "her",
  "their",
  "former",
  "new",
  "late",
  "then",
  "acting",
  "top",
  "senior",
]);

/** "The Army" is a country's, whatever other army an article names; "the League" is the one it names. */
const nationWords = new Set(
  "army navy force forces police guard parliament congress senate assembly house church".split(" "),
);
const heads: ReadonlySet<string> = new Set([
  ...organizationWords.filter((word) => !nationWords.has(word)),
  ...clubWords,
]);

/** One word of a person's name, or only the word for a kind of body. */
const isShort = (tokens: readonly string[], group: Group): boolean =>
  group === "person"
    ? tokens.filter((token) => !particles.has(token)).length < 2
    : group === "thing" && tokens.length === 1 && heads.has(tokens[0] as string);

/**
 * What a spelling stands for, by all its places: the tagger errs in single places ("Okafor" once as an organization). A
 * full name is one thing throughout a story. A single word follows the person or the firm of its own article that bears
 * it, else the clear majority of the story.
 */
function settleGroups(
  spots: readonly Spot[],
  parts: (spot: Spot, group: Group) => Keyed,
  textOf: (spot: Spot) => string,
): Group[] {
  const votes = new Map<string, Record<Group, number>>();
  const keys = spots.map((spot) => parts(spot, groupOf(spot.kind)).key);
  const voteOf = (key: string): Record<Group, number> => votes.get(key) ?? { person: 0, thing: 0, event: 0 };
  spots.forEach((spot, index) => {
    const key = keys[index] as string;
    const vote = voteOf(key);
    votes.set(key, vote);
    const firm = spot.kind === "person" && key.includes(" ") && isCalledFirm(textOf(spot), spot.span);
    if (firm) vote.thing += CLEAR;
    else vote[groupOf(spot.kind)]++;
  });
  const { bearers, firms, inArticles } = longNames(spots, keys, voteOf);
  const isMisspelt = misspeltPlaces(votes);
  return spots.map((spot, index) => {
    const own = groupOf(spot.kind);
    const key = keys[index] as string;
    const vote = voteOf(key);
    if (key.includes(" "))
      return mostVoted(vote) === "thing" && isPersonTurned(key, voteOf) ? "person" : mostVoted(vote);
    const here = inArticles.get(spot.article);
    const { times, first } = here?.bearers.get(key) ?? NOBODY;
    if (here?.firms.has(key) && (spot.kind === "organization" || first > spot.span.start)) return "thing";
    if (firms.has(key) && !bearers.has(key)) return "thing";
    if (spot.kind === "place" && isWhere(textOf(spot), spot.span)) return "thing";
    const borne = times > 1 || (times === 1 && vote.thing < SURE * vote.person);
    if (own === "person" && vote.thing >= vote.person && isWhere(textOf(spot), spot.span)) return "thing";
    if (own === "person" && !borne && isMisspelt(key)) return "thing";
    // a single word that nobody here bears is soon a place
    if (own === "person") return !borne && vote.thing * 2 >= vote.person ? "thing" : "person";
    if (vote.person >= CLEAR * (vote.thing + vote.event)) return "person";
    if (borne && vote.person * 2 >= vote.thing) return "person";
    if (own === "event" || vote.event > vote.thing) return vote.event >= vote.thing ? "event" : "thing";
    return own;
  });
}

/** Whether a word that is rare in a story is a letter away from a name that is often no person's: "Jakata". */
function misspeltPlaces(votes: ReadonlyMap<string, Readonly<Record<Group, number>>>): (key: string) => boolean {
  const often = new Map<string, string[]>();
  for (const [key, { person, thing }] of votes) {
    if (thing < CLEAR || person * SURE > thing || key.length < SHORTEST || key.includes(" ")) continue;
    const list = often.get(key.slice(0, 3));
    if (list) list.push(key);
    else often.set(key.slice(0, 3), [key]);
  }
  return (key) => {
    const { person = 0, thing = 0 } = votes.get(key) ?? {};
    if (person + thing > 2 || key.length < SHORTEST) return false;
    return (often.get(key.slice(0, 3)) ?? []).some((other) => other !== key && oneEdit(other, key));
  };
}

const SHORTEST = 5; // letters

/** "Tae-ho Yoon" where the story has a person Yoon Tae-ho: three words that stand in both orders are a person's. */
function isPersonTurned(key: string, voteOf: (key: string) => Readonly<Record<Group, number>>): boolean {
  const words = key.split(" ");
  const last = words.at(-1) as string;
  return words.length === 3 && mostVoted(voteOf([last, ...words.slice(0, -1)].join(" "))) === "person";
}

/** How often people of several names bear a word in an article, and where first. */
interface Bearing {
  readonly times: number;
  readonly first: number;
}
const NOBODY: Bearing = { times: 0, first: Number.POSITIVE_INFINITY };

/** Who bears a word, and which words firms' names begin with. */
interface LongNames {
  readonly bearers: Map<string, Bearing>;
  readonly firms: Set<string>;
}

/** The same of the story, where only the words tell a firm by themselves, and of each article. */
function longNames(
  spots: readonly Spot[],
  keys: readonly string[],
  voteOf: (key: string) => Readonly<Record<Group, number>>,
): LongNames & { readonly inArticles: ReadonlyMap<number, LongNames> } {
  const inArticles = new Map<number, LongNames>();
  const [bearers, firms] = [new Map<string, Bearing>(), new Set<string>()];
  const bear = (bearers: Map<string, Bearing>, word: string, { span }: Spot): void => {
    const { times, first } = bearers.get(word) ?? NOBODY;
    bearers.set(word, { times: times + 1, first: Math.min(first, span.start) });
  };
  spots.forEach((spot, index) => {
    const tokens = (keys[index] as string).split(" ");
    const [first = "", last = ""] = [tokens[0], tokens.at(-1)];
    if (tokens.length < 2) return;
    const here = inArticles.get(spot.article) ?? { bearers: new Map(), firms: new Set() };
    inArticles.set(spot.article, here);
    if (mostVoted(voteOf(keys[index] as string)) === "person")
      for (const word of new Set([first, last])) {
        bear(bearers, word, spot);
        bear(here.bearers, word, spot);
      }
    else if (spot.kind !== "place" && !tokens.some((token) => nationWords.has(token) || bodyHeads.has(token))) {
      here.firms.add(first);
      if (firmTails.has(tokens[1] as string)) firms.add(first);
    }
  });
  return { bearers, firms, inArticles };
}

const mostVoted = ({ person, thing, event }: Readonly<Record<Group, number>>): Group =>
  event > thing && event > person ? "event" : person > thing ? "person" : "thing";

const CLEAR = 3;
const SURE = 10; // a name tagged ten times as a place is not the surname of somebody named once

const groupOf = (kind: NameKind): Group => (kind === "person" || kind === "event" ? kind : "thing");

const titles = new Set([...courtesyTitles, ...officeTitles].map((title) => nameTokens(title).join(" ")));

const GENERATIONS: Readonly<Record<string, string>> = { junior: "jr", senior: "sr" };

interface Parts {
  readonly tokens: readonly string[];
  /** "jr", "ii", ... */
  readonly generation?: string;
}

type Keyed = Parts & { readonly key: string };

const keyed = (parts: Parts): Keyed => ({ ...parts, key: parts.tokens.join(" ") });

/** The words of a name, a person's without titles before and "Jr." behind. */
export function partsOf(text: string, group: Group): Parts {
  const tokens = nameTokens(text);
  if (group !== "person") return { tokens };
  let start = tokens[0] === "ex" && tokens.length > 2 ? 2 : 0; // "Ex-teammate Ana Okafor"
  while (start < tokens.length - 1 && titles.has(tokens[start] as string)) start++;
  const last = tokens.at(-1) as string;
  if (tokens.length - start > 1 && generations.has(last))
    return { tokens: tokens.slice(start, -1), generation: GENERATIONS[last] ?? last };
  return { tokens: tokens.slice(start) };
}

/** "Signalman Ana Okafor" where the story has an Ana Okafor: what somebody does is no part of the name. */
function withoutCalling(parts: Parts, full: ReadonlySet<string>): Parts {
  const [first = "", ...rest] = parts.tokens;
  const calling = callings.has(first) || (CALLING.test(first) && !maleNames.has(first));
  return rest.length > 1 && calling && full.has(rest.join(" ")) ? { ...parts, tokens: rest } : parts;
}

const callings: ReadonlySet<string> = new Set(roleNouns);
const CALLING = /..(?:man|woman|keeper|worker|maker|mate|master)$/;

/** Whether an article names both. */
export function together(a: Name, b: Name): boolean {
  const [few, many] = a.articles.length <= b.articles.length ? [a.articles, b.articles] : [b.articles, a.articles];
  return few.some((article) => holds(many, article));
}

const holds = (ascending: readonly number[], value: number): boolean =>
  ascending[partitionPoint(ascending, (one) => one < value)] === value;
