/**
 * Trains the name tagger: `npm run train -- FOLDER [OUT]`, FOLDER (or the variable DATA) holding ner-train/ and
 * clusters/. The same data give the same bytes. Two rounds: the corpus that was labelled by machine counts little in the
 * first, is labelled anew by what that round learned, and counts more in the second. Figures in MODEL.md.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../names/decode.ts";
import { sceneOf } from "../names/features.ts";
import { indexKeys, type Lexicon } from "../names/lexicon.ts";
import { type NameModel, packModel } from "../names/model.ts";
import { segmentsOf } from "../names/segments.ts";
import { TAGS } from "../names/tags.ts";
import { wordsOf } from "../names/words.ts";
import { asHeadlines, CORPORA, readCorpus, type TaggedDocument } from "./corpora.ts";
import { type Crf, trainCrf } from "./crf.ts";
import { type Extracted, extract, flatten } from "./extract.ts";
import { gatherGazetteers } from "./gazetteers.ts";

const SEEN_AT_LEAST = 3; // times: rarer features are left out
const ROWS = 220_000; // features that ship: as many as stay under 3 MB
const RATE = 0.04;
const DROPOUT = 0.5; // strict F1 on ner-dev 70, without 68
const EPOCHS = Number(process.env.EPOCHS ?? 7);
const HEADLINES = 8; // every eighth document is learned once more with sentences written as headlines
const SILVER = CORPORA.indexOf("gmb");

/** How much a sentence of each corpus counts, in the order of CORPORA; swept on ner-dev and on wikigold held out. */
const FIRST_GAINS = [0.05, 1, 2, 1, 0.25];
const SECOND_GAINS = [0.3, 1, 2, 1, 0.3];

const folder = process.argv[2] ?? process.env.DATA ?? "";
const missing = ["ner-train", "clusters"].filter((name) => !existsSync(join(folder, name)));
if (!folder || missing.length > 0) {
  process.stderr.write(`No ${missing.join(", no ")} in "${folder}". Say where the data are: npm run train -- FOLDER\n`);
  process.exit(2);
}
const out = process.argv[3] ?? new URL("names.bin", import.meta.url).pathname;
writeFileSync(out, train(folder));

/** The bytes of the model. */
function train(data: string): Buffer {
  const { lexicon, ...known } = gatherGazetteers(join(data, "clusters"));
  const read = CORPORA.flatMap((corpus) => readCorpus(join(data, "ner-train"), corpus, known));
  const documents = [...read, ...read.filter((_, index) => index % HEADLINES === 0).map(asHeadlines)];
  const rows = extract(documents, lexicon, SEEN_AT_LEAST, CORPORA);
  say(`${documents.length} documents, ${rows.tags.length} tokens in segments, ${rows.keys.length} features`);
  const first = learn(rows, FIRST_GAINS);
  const changed = relabel(rows, documents, modelOf(rows, first, lexicon));
  say(`${changed} tokens labelled anew`);
  const second = learn(rows, SECOND_GAINS);
  return packModel({ ...prune(rows.keys, second.weights, ROWS), transitions: second.transitions, lexicon });
}

function learn(rows: Extracted, gains: readonly number[]): Crf {
  const ofSegment = Float32Array.from(rows.corpora, (corpus) => gains[corpus] ?? 1);
  const { weights, transitions } = trainCrf({
    ...rows,
    rows: rows.keys.length,
    gains: ofSegment,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    say,
  });
  return { weights: weights.map((weight) => weight * (1 - DROPOUT)), transitions };
}

function modelOf({ keys }: Extracted, { weights, transitions }: Crf, lexicon: Lexicon): NameModel {
  return { lexicon, keys, index: indexKeys(keys), weights, unit: 1, transitions };
}

/** Replaces the tags of the silver corpus by those of a model; gives the number of changes. */
function relabel(rows: Extracted, documents: readonly TaggedDocument[], model: NameModel): number {
  let changed = 0;
  let at = 0;
  for (const document of documents) {
    const { tokens, sentences } = flatten(document);
    const words = wordsOf(tokens, model.lexicon);
    const segments = segmentsOf(words, sentences);
    const silver = document.corpus === CORPORA[SILVER];
    const tags = silver ? decode(model, sceneOf(words, sentences, model.lexicon), segments) : undefined;
    for (const segment of segments) {
      for (let i = segment.start; i < segment.end; i++, at++) {
        const tag = tags?.[i] ?? rows.tags[at] ?? 0;
        if (tag !== rows.tags[at]) changed++;
        rows.tags[at] = tag;
      }
    }
  }
  return changed;
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
  return { keys: Uint32Array.from(kept, (row) => keys[row] as number), weights: chosen };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
