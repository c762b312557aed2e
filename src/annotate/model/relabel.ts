/** New labels, by a first model, for the corpora whose labels are made by machine or leave kinds out. */
import { decode } from "../names/decode.ts";
import { sceneOf } from "../names/features.ts";
import type { NameModel } from "../names/model.ts";
import { segmentsOf } from "../names/segments.ts";
import { BEGIN, KINDS, kindOf, LAST, OUTSIDE, placeOf, UNIT } from "../names/tags.ts";
import { wordsOf } from "../names/words.ts";
import { SILVER, type TaggedDocument } from "./corpora.ts";
import { flatten } from "./extract.ts";

const PARTIAL: ReadonlySet<string> = new Set(["uner-ewt-dev", "gum"]); // have no names of other kinds marked

/**
 * The documents with the tags of the silver corpus replaced by those of a model, and with names of other kinds added to the
 * corpora that have none marked.
 */
export function relabel(documents: readonly TaggedDocument[], model: NameModel): TaggedDocument[] {
  return documents.map((document) => {
    const partial = PARTIAL.has(document.corpus);
    if (document.corpus !== SILVER && !partial) return document;
    const { tokens, sentences, all } = flatten(document);
    const words = wordsOf(tokens, model.lexicon);
    const tags = decode(model, sceneOf(words, sentences, model.lexicon), segmentsOf(words, sentences));
    if (partial) {
      keepOthers(tags, all);
      for (const [i, own] of all.entries()) if (own !== OUTSIDE) tags[i] = own;
    }
    let at = 0;
    return {
      ...document,
      sentences: document.sentences.map((sentence) => {
        at += sentence.tokens.length;
        return { ...sentence, tags: tags.slice(at - sentence.tokens.length, at) };
      }),
    };
  });
}

/** Leaves of the tags those of names of other kinds where nothing is marked already. */
function keepOthers(tags: Uint8Array, all: readonly number[]): void {
  let start = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number;
    if (tag === OUTSIDE) continue;
    if (placeOf(tag) === BEGIN || placeOf(tag) === UNIT) start = i;
    if (placeOf(tag) !== LAST && placeOf(tag) !== UNIT) continue;
    const free = all.slice(start, i + 1).every((own) => own === OUTSIDE);
    if (KINDS[kindOf(tag)] !== "MISC" || !free) tags.fill(OUTSIDE, start, i + 1);
  }
}
