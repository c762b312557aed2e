/**
 * Trains the name tagger: `npm run train -- FOLDER`, FOLDER (or DATA) holding ner-train/ and clusters/. The same data
 * give the same bytes. Source of the method: a linear-chain conditional random field (Lafferty et al. 2001) with
 * AdaGrad (Duchi et al. 2011); see MODEL.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packModel } from "../names/model.ts";
import { TAGS } from "../names/tags.ts";
import { CORPORA, readCorpus } from "./corpora.ts";
import { trainCrf } from "./crf.ts";
import { extract } from "./extract.ts";
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

const data = extract(documents, lexicon, SEEN_AT_LEAST, CORPORA);
say(`features: ${data.keys.length}, tokens: ${data.tags.length}`);
const trained = trainCrf({ ...data, rows: data.keys.length, epochs, say });

const model = prune(data.keys, trained.weights, ROWS);
const bytes = packModel({ ...model, transitions: trained.transitions, lexicon });
writeFileSync(out, bytes);
say(`${out}: ${bytes.length} bytes`);

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
