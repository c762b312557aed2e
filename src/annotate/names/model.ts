/** The trained tagger as one compact file: lexicon, feature weights in eight bits, transitions. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { DIMENSIONS, indexKeys, type Lexicon } from "./lexicon.ts";
import { NET_SIZES, type Net } from "./net.ts";
import { TAGS } from "./tags.ts";
import { type PairedWeights, pairsOf } from "./weights.ts";

export interface NameModel extends PairedWeights {
  readonly lexicon: Lexicon;
  /** Hashes of the features, ascending. */
  readonly keys: Uint32Array;
  /** TAGS x TAGS, log scores from one tag to the next. */
  readonly transitions: Float32Array;
  readonly net: Net;
}

/** What training gives. */
export interface TrainedModel {
  readonly lexicon: Lexicon;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly net: Net;
}

const MAGIC = 0x444c4e32; // "DLN2"
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
    columns(lexicon.vectors, DIMENSIONS),
    bytesOf(lexicon.units),
    gaps(model.keys),
    columns(weights, TAGS),
    bytesOf(model.transitions),
    ...[model.net.forms, model.net.first, model.net.bias, model.net.last].map(bytesOf),
  ];
  return brotliCompressSync(Buffer.concat(parts), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 22,
    },
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
    vectors: fromColumns(take(words * DIMENSIONS), DIMENSIONS),
    units: new Float32Array(take(DIMENSIONS * 4).buffer),
    index: indexKeys(lexiconKeys),
  };
  const featureKeys = keys(features);
  return {
    lexicon,
    keys: featureKeys,
    index: indexKeys(featureKeys),
    unit: 1 / FINENESS,
    weights: pairsOf(fromColumns(take(features * TAGS), TAGS)),
    transitions: new Float32Array(take(TAGS * TAGS * 4).buffer),
    net: takeNet(take),
  };
}

function takeNet(take: (length: number) => Uint8Array): Net {
  const [forms, first, bias, last] = NET_SIZES.map((size) => new Float32Array(take(size * 4).buffer)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return { forms, first, bias, last };
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

/** A table of `width` numbers a row, one column after the other: packs better than row by row. */
function columns(table: Int8Array, width: number): Uint8Array {
  const bytes = new Uint8Array(table.length);
  const rows = table.length / width;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) bytes[column * rows + row] = table[row * width + column] as number;
  }
  return bytes;
}

function fromColumns(bytes: Uint8Array, width: number): Int8Array {
  const table = new Int8Array(bytes.length);
  const rows = bytes.length / width;
  for (let column = 0; column < width; column++) {
    const base = column * rows;
    for (let row = 0; row < rows; row++) table[row * width + column] = bytes[base + row] as number;
  }
  return table;
}
