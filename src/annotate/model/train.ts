/**
 * Trains the name tagger: `npm run train -- FOLDER [OUT]`, FOLDER (or the variable DATA) holding ner-train/ and
 * clusters/, with the packages of packages.ts installed. The same data give the same bytes. Two rounds: the corpus that was
 * labelled by machine counts little in the first and is labelled anew by what that round learned; the second learns from
 * it, from documents with other names as well, and learns the net anew over the short vectors that the first has made.
 * Figures in MODEL.md.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexKeys, type Lexicon } from "../names/lexicon.ts";
import { type NameModel, packModel } from "../names/model.ts";
import { TAGS } from "../names/tags.ts";
import { asHeadlines, CORPORA, readCorpus, SILVER, type TaggedDocument } from "./corpora.ts";
import { type Crf, generator, type TrainingData, trainCrf } from "./crf.ts";
import { type Extracted, extract } from "./extract.ts";
import { gatherGazetteers } from "./gazetteers.ts";
import { type Pools, RENAMED, withOtherNames } from "./other-names.ts";
import { missingPackages } from "./packages.ts";
import { relabel } from "./relabel.ts";
import { usualOf } from "./usual.ts";
import { plainVectors, readVectors, shortVectors } from "./vectors.ts";

const SEEN_AT_LEAST = 3; // times: rarer features are left out
const ROWS = 100_000; // features that ship: strict F1 on ner-dev is the same with 220,000, and a fifth more time goes by
const RATE = 0.04;
const DROPOUT = 0.5; // strict F1 on ner-dev 70, without 68
const EPOCHS = 7;
const HEADLINES = 8; // every eighth document is learned once more with sentences written as headlines
const RENAMED_SHARE = 0.25; // of the silver corpus; all of the others. Twice as many other names: 1 point less

/** How much a sentence of each corpus counts, in the order of CORPORA; swept on ner-dev and on wikigold held out. */
const FIRST_GAINS = [0.05, 1, 2, 1, 0.25];
/** The last is that of documents with other names. */
const SECOND_GAINS = [0.3, 1, 2, 1, 0.3, 0.4];

const folder = process.argv[2] ?? process.env.DATA ?? "";
const missing = ["ner-train", "clusters"].filter((name) => !existsSync(join(folder, name)));
if (!folder || missing.length > 0) {
  process.stderr.write(`No ${missing.join(", no ")} in "${folder}". Say where the data are: npm run train -- FOLDER\n`);
  process.exit(2);
}
const packages = missingPackages(folder);
if (packages.length > 0) {
  process.stderr.write(`Packages are missing: npm install --no-save ${packages.join(" ")}, here or in that folder\n`);
  process.exit(2);
}
writeFileSync(process.argv[3] ?? new URL("names.bin", import.meta.url).pathname, train(folder));

/** The bytes of the model. */
function train(data: string): Buffer {
  const { lexicon: plain, pools, ...nations } = gatherGazetteers(data);
  const read = CORPORA.flatMap((corpus) => readCorpus(join(data, "ner-train"), corpus, nations));
  const lexicon = { ...plain, usual: usualOf(read, plain) };
  const documents = [...read, ...read.filter((_, index) => index % HEADLINES === 0).map(asHeadlines)];
  const rows = rowsOf(documents, lexicon);
  const given = readVectors(data, lexicon);
  const first = learn(rows, FIRST_GAINS, { given });
  const known = { ...lexicon, ...shortVectors(given, first.net.project) };
  const labelled = relabel(documents, modelOf(rows, first, known));
  const again = rowsOf([...labelled, ...renamed(labelled, pools)], known);
  const { transitions, net, weights } = learn(again, SECOND_GAINS, { short: plainVectors(known), net: first.net });
  return packModel({ ...prune(again.keys, weights, ROWS), transitions, net, lexicon: known });
}

function rowsOf(documents: readonly TaggedDocument[], lexicon: Lexicon): Extracted {
  const rows = extract(documents, lexicon, SEEN_AT_LEAST, [...CORPORA, RENAMED]);
  say(`${documents.length} documents, ${rows.tags.length} tokens in segments, ${rows.keys.length} features`);
  return rows;
}

/** Documents with other names: of all corpora but the silver one, and of a part of that. */
function renamed(documents: readonly TaggedDocument[], pools: Pools): TaggedDocument[] {
  const random = generator(11);
  return documents
    .filter(({ corpus }, index) => corpus !== SILVER || index % 100 < RENAMED_SHARE * 100)
    .map((document) => withOtherNames(document, pools, random));
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

function modelOf({ keys }: Extracted, { weights, transitions, net }: Crf, lexicon: Lexicon): NameModel {
  return {
    lexicon,
    keys,
    index: indexKeys(keys),
    weights,
    unit: 1,
    transitions,
    net,
  };
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
