/** Names of people, organizations and places, found by a trained tagger. */
import type { NameKind, NameMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { decode } from "./decode.ts";
import { sceneOf } from "./features.ts";
import { nameMention } from "./mention.ts";
import type { NameModel } from "./model.ts";
import { segmentsOf } from "./segments.ts";
import { shippedModel } from "./shipped.ts";
import { kindOf, LAST, OUTSIDE, placeOf, UNIT } from "./tags.ts";
import { lettersLength, titleLength } from "./titles.ts";
import { featureScorer } from "./weights.ts";
import { wordsOf } from "./words.ts";

const NAME_KINDS: readonly (NameKind | undefined)[] = ["person", "organization", "place", undefined];

/** Marks the names in an article. */
export const nameTagger: Annotator = {
  name: "names/tagger",
  annotate: (draft) => ({
    ...draft,
    mentions: [...draft.mentions, ...tagNames(draft, shippedModel())],
  }),
};

/** The names that a model finds. */
export function tagNames(draft: Draft, model: NameModel): NameMention[] {
  const { tokens } = draft;
  const sentences = tokenRanges(tokens);
  const words = wordsOf(tokens, model.lexicon);
  const scene = sceneOf(words, sentences, model.lexicon);
  const tags = decode(model, scene, segmentsOf(words, sentences), featureScorer(model, scene));
  const found: NameMention[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i] as number;
    if (tag === OUTSIDE) continue;
    const place = placeOf(tag);
    if (place === 0 || place === UNIT) first = i;
    const kind = NAME_KINDS[kindOf(tag)];
    if ((place !== LAST && place !== UNIT) || !kind) continue;
    let last = i;
    if (kind === "person") {
      const own = tokens.slice(first, i + 1).map((token) => token.text);
      first += titleLength(own);
      last -= lettersLength(own);
    }
    const [from, to] = [tokens[first], tokens[last]];
    if (first <= last && from && to) {
      found.push(nameMention(draft, kind, { start: from.start, end: to.end }, nameTagger.name));
    }
  }
  return found;
}

/** Sentences as ranges of token indexes. */
export function tokenRanges(tokens: readonly Token[]): Span[] {
  const ranges: Span[] = [];
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.sentence === tokens[start]?.sentence) continue;
    ranges.push({ start, end: i });
    start = i;
  }
  return tokens.length === 0 ? [] : ranges;
}
