/**
 * Names that the text beside them says what they are, where the tagger took them for something else: "Orla Tarn, a Norland
 * woman" is a person, "a group called the Tarn Watch" an organization.
 */
import { bodyNouns, nameNouns, placeWords } from "../../language/en/organization-words.ts";
import { personNouns } from "../../language/en/persons.ts";
import type { Mention, NameMention } from "../../records/reading.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";
import { nameOfToken } from "./token-spans.ts";

const BY = "names/described";

/** Gives these names their kind, and adds the bodies that the tagger has missed. */
export const nameDescribed: Annotator = {
  name: BY,
  annotate: (draft) => {
    const called = calledBodies(draft);
    let changed = called.length > 0;
    let next = 0;
    const kept = draft.mentions.flatMap((mention): readonly Mention[] => {
      if (!isName(mention)) return [mention];
      while (next < called.length && (called[next] as NameMention).span.end <= mention.span.start) next++;
      if ((called[next]?.span.start ?? Number.POSITIVE_INFINITY) < mention.span.end) return [];
      if (!isPerson(draft, mention)) return [mention];
      changed = true;
      return [nameMention(draft, "person", mention.span, BY)];
    });
    if (!changed) return draft;
    return { ...draft, mentions: [...kept, ...called].sort((a, b) => a.span.start - b.span.start) };
  },
};

const REACH = 80; // characters
const PLACES = LIST.country | LIST.city | LIST.town | LIST.region;
const PLACE_WORDS = new Set(placeWords);
/** ", a Norland woman", ", 34,": what no place is. */
const DESCRIBED = new RegExp(
  `^, (?:\\d{1,2}, )?(?:(?:an?|the|one of the) (?:[\\p{L}\\d’'-]+ ){0,3}(?:${personNouns.join("|")})(?:[,.;]| (?:who|whose|from|of|and|with|at|in)\\b)|\\d{2}, )`,
  "u",
);

/** Two or three words taken for a place that no list knows, which the text goes on to call somebody. */
function isPerson({ article: { text: all } }: Draft, { kind, span, text }: NameMention): boolean {
  if (kind !== "place" || all[span.end] !== ",") return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}\p{Ll}/u.test(word))) return false;
  if (words.some((word) => PLACE_WORDS.has(word.toLowerCase()))) return false;
  if ((listsOf(shippedModel().lexicon, text) & PLACES) !== 0) return false;
  return DESCRIBED.test(all.slice(span.end, span.end + REACH));
}

const NOUNS = new Set([...nameNouns, ...bodyNouns]);
const PERSONS = new Set(personNouns);
const BACK = 5; // tokens between the noun and "called"
const LONGEST = 5; // tokens of a name

/** "a group called the Tarn Watch", "the sect known as Tarn". */
function calledBodies(draft: Draft): NameMention[] {
  const { tokens } = draft;
  const found: NameMention[] = [];
  let names: readonly NameMention[] | undefined;
  let nameOf: Int32Array | undefined;
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { text, sentence } = tokens[i] as Token;
    const cue = CALLED.has(text) ? i + 1 : text === "known" && tokens[i + 1]?.text === "as" ? i + 2 : 0;
    if (cue === 0 || !hasNoun(tokens, i)) continue;
    const start = ARTICLES.has(tokens[cue]?.text ?? "") ? cue + 1 : cue;
    let end = start;
    while (end < start + LONGEST && tokens[end]?.sentence === sentence && isProper(tokens[end] as Token)) end++;
    if (end === start) continue;
    names ??= draft.mentions.filter(isName);
    nameOf ??= nameOfToken(tokens, names);
    const known = names[nameOf[start] as number];
    if (known?.kind === "organization" || known?.kind === "event") continue;
    const span = { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end };
    found.push(nameMention(draft, "organization", span, BY));
    i = end;
  }
  return found;
}

const CALLED = new Set(["called", "named", "dubbed"]);
const ARTICLES = new Set(["the", "The"]);

/** Whether the nearest noun of a body or a person before a token is that of a body. */
function hasNoun(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - BACK && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const word = (tokens[i] as Token).text;
    if (NOUNS.has(word)) return true;
    if (PERSONS.has(word)) return false;
  }
  return false;
}

const isProper = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
