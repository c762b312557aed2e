/**
 * Trains the name tagger: `npm run train -- FOLDER`, FOLDER (or DATA) holding ner-train/ and clusters/. The same data
 * give the same bytes. Source of the method: a linear-chain conditional random field (Lafferty et al. 2001) with
 * AdaGrad (Duchi et al. 2011); see MODEL.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresAt, MOST_FEATURES, sceneOf } from "../names/features.ts";
import { findKey, indexKeys, type Lexicon } from "../names/lexicon.ts";
import { packModel } from "../names/model.ts";
import { TAGS } from "../names/tags.ts";
import { wordsOf } from "../names/words.ts";
import { CORPORA, readCorpus, type TaggedDocument } from "./corpora.ts";
import { trainCrf } from "./crf.ts";
import { gatherGazetteers } from "./gazetteers.ts";

const SEEN_AT_LEAST = 3;
const ROWS = 160_000;

const folder = process.argv[2] ?? process.env["DATA"];
if (!folder) throw new Error("say where ner-train/ and clusters/ are: npm run train -- FOLDER");
const out = process.argv[3] ?? new URL("names.bin", import.meta.url).pathname;
const epochs = Number(process.env["EPOCHS"] ?? 6);

const say = (text: string): boolean => process.stderr.write(`${text}\n`);
const { lexicon, countries } = gatherGazetteers(join(folder, "clusters"));
say(`lexicon: ${lexicon.keys.length} words`);
const documents = CORPORA.flatMap((corpus) => readCorpus(join(folder, "ner-train"), corpus, countries));
say(`documents: ${documents.length}`);

const data = extract(documents, lexicon);
say(`features: ${data.keys.length}, tokens: ${data.tags.length}`);
const trained = trainCrf({ ...data, rows: data.keys.length, epochs, say });

const model = prune(data.keys, trained.weights, ROWS);
const bytes = packModel({ ...model, transitions: trained.transitions, lexicon });
writeFileSync(out, bytes);
say(`${out}: ${bytes.length} bytes`);

/** All tokens' features as rows, features seen too seldom left out. */
function extract(docs: readonly TaggedDocument[], words: Lexicon) {
  let hashes = new Uint32Array(1 << 26);
  let used = 0;
  const starts: number[] = [0];
  const tags: number[] = [];
  const sentences: number[] = [0];
  const buffer = new Uint32Array(MOST_FEATURES);
  for (const doc of docs) {
    const tokens = doc.sentences.flatMap((sentence) => sentence.tokens);
    let at = 0;
    const spans = doc.sentences.map((sentence) => {
      const start = at;
      at += sentence.tokens.length;
      return { start, end: at };
    });
    const scene = sceneOf(wordsOf(tokens, words), spans, words);
    for (const [index, span] of spans.entries()) {
      if (span.end === span.start) continue;
      for (let i = span.start; i < span.end; i++) {
        const count = featuresAt(scene, span, i, buffer);
        if (used + count > hashes.length) {
          const more = new Uint32Array(hashes.length * 2);
          more.set(hashes);
          hashes = more;
        }
        hashes.set(buffer.subarray(0, count), used);
        used += count;
        starts.push(used);
        tags.push(doc.sentences[index]?.tags[i - span.start] ?? 0);
      }
      sentences.push(tags.length);
    }
  }
  const seen = hashes.subarray(0, used);
  const keys = frequent(seen);
  const index = indexKeys(keys);
  return {
    keys,
    ...rowsOf(seen, starts, keys, index),
    tags: Uint8Array.from(tags),
    sentences: Uint32Array.from(sentences),
  };
}

/** Hashes seen often enough, sorted. */
function frequent(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let i = 0, j = 0; i < sorted.length; i = j) {
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    if (j - i >= SEEN_AT_LEAST) sorted[kept++] = sorted[i] as number;
  }
  return sorted.slice(0, kept);
}

function rowsOf(
  hashes: Uint32Array,
  starts: readonly number[],
  keys: Uint32Array,
  index: ReturnType<typeof indexKeys>,
) {
  const rows = new Uint32Array(hashes.length);
  const from = new Uint32Array(starts.length);
  let n = 0;
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let i = starts[token] as number; i < (starts[token + 1] as number); i++) {
      const key = hashes[i] as number;
      const found = findKey(keys, index, key);
      if (found >= 0) rows[n++] = found;
    }
    from[token + 1] = n;
  }
  return { features: rows.slice(0, n), starts: from };
}

/** The rows that matter most, with their keys, in the order of the keys. */
function prune(keys: Uint32Array, weights: Float32Array, most: number) {
  const size = keys.length;
  const force = new Float32Array(size);
  for (let row = 0; row < size; row++) {
    for (let tag = 0; tag < TAGS; tag++) {
      force[row] = Math.max(force[row] as number, Math.abs(weights[row * TAGS + tag] as number));
    }
  }
  const least = size <= most ? 0 : (force.slice().sort()[size - most] as number);
  const kept = [...force.keys()].filter((row) => (force[row] as number) >= Math.max(least, 1e-6)).slice(0, most);
  const chosen = new Float32Array(kept.length * TAGS);
  for (const [i, row] of kept.entries()) chosen.set(weights.subarray(row * TAGS, (row + 1) * TAGS), i * TAGS);
  return { keys: Uint32Array.from(kept, (row) => keys[row] as number), weights: chosen };
}
