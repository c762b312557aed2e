/** The trained tagger as one compact file: lexicon, feature weights in eight bits, transitions. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { type HashIndex, indexKeys, type Lexicon } from "./lexicon.ts";
import { TAGS } from "./tags.ts";

export interface NameModel {
  readonly lexicon: Lexicon;
  /** Hashes of the features, ascending. */
  readonly keys: Uint32Array;
  readonly index: HashIndex;
  /** keys x TAGS, in units of `unit`. */
  readonly weights: Int8Array | Float32Array;
  readonly unit: number;
  /** TAGS x TAGS, log scores from one tag to the next. */
  readonly transitions: Float32Array;
}

/** What training gives. */
export interface TrainedModel {
  readonly lexicon: Lexicon;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const MAGIC = 0x444c4e31; // "DLN1"
const FINENESS = 24; // steps in a weight of one

/** The bytes of a model. */
export function packModel(model: TrainedModel): Buffer {
  const weights = Int8Array.from(model.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * FINENESS))),
  );
  const { lexicon } = model;
  const parts = [
    header(model),
    gaps(lexicon.keys),
    bytesOf(lexicon.clusters),
    bytesOf(lexicon.lists),
    lexicon.wider,
    gaps(model.keys),
    columns(weights, model.keys.length),
    bytesOf(model.transitions),
  ];
  return brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/** The model in the bytes of `packModel`. @throws Error when they are something else. */
export function unpackModel(packed: Uint8Array): NameModel {
  const raw = brotliDecompressSync(packed);
  const bytes = new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength);
  const head = new Uint32Array(bytes.slice(0, HEADER).buffer);
  const [magic = 0, words = 0, widers = 0, features = 0, tags = 0] = head;
  if (magic !== MAGIC || tags !== TAGS) throw new Error("not a model of the name tagger: run `npm run train` again");
  let at = HEADER;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.slice(at - length, at);
  };
  const keys = (length: number): Uint32Array => {
    const ascending = new Uint32Array(length);
    at = fromGaps(bytes, at, ascending);
    return ascending;
  };
  const lexiconKeys = keys(words);
  const lexicon = {
    keys: lexiconKeys,
    clusters: new Uint16Array(take(words * 2).buffer),
    lists: new Uint16Array(take(words * 2).buffer),
    wider: take(widers),
    index: indexKeys(lexiconKeys),
  };
  const featureKeys = keys(features);
  return {
    lexicon,
    keys: featureKeys,
    index: indexKeys(featureKeys),
    unit: 1 / FINENESS,
    weights: fromColumns(take(features * TAGS), features),
    transitions: new Float32Array(take(TAGS * TAGS * 4).buffer),
  };
}

const HEADER = 20;

const header = (model: TrainedModel): Uint8Array =>
  bytesOf(Uint32Array.of(MAGIC, model.lexicon.keys.length, model.lexicon.wider.length, model.keys.length, TAGS));

const bytesOf = (array: Uint32Array | Uint16Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Ascending numbers as the gaps between them, seven bits a byte. */
function gaps(ascending: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const value of ascending) {
    let gap = value - before;
    before = value;
    while (gap >= 128) {
      bytes.push((gap % 128) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

function fromGaps(bytes: Uint8Array, from: number, into: Uint32Array): number {
  let at = from;
  let value = 0;
  for (let i = 0; i < into.length; i++) {
    let shift = 1;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      value += (byte - 128) * shift;
      shift *= 128;
      byte = bytes[at++] as number;
    }
    value += byte * shift;
    into[i] = value;
  }
  return at;
}

/** One tag after the other: packs better than row by row. */
function columns(weights: Int8Array, rows: number): Uint8Array {
  const bytes = new Uint8Array(weights.length);
  for (let row = 0; row < rows; row++) {
    for (let tag = 0; tag < TAGS; tag++) bytes[tag * rows + row] = weights[row * TAGS + tag] as number;
  }
  return bytes;
}

function fromColumns(bytes: Uint8Array, rows: number): Int8Array {
  const weights = new Int8Array(bytes.length);
  for (let tag = 0; tag < TAGS; tag++) {
    const base = tag * rows;
    for (let row = 0; row < rows; row++) weights[row * TAGS + tag] = bytes[base + row] as number;
  }
  return weights;
}
