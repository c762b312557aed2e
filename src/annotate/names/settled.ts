/**
 * Places that the tagger took for people: "Tarnby" where the article is always in, near or outside it, and nobody bears the
 * name, speaks or has a title.
 */
import { locatives } from "../../language/en/firm-words.ts";
import type { NameMention } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";

const BY = "names/settled";

/** Makes places of these names. */
export const nameSettled: Annotator = {
  name: BY,
  annotate: (draft) => {
    const places = settled(draft, draft.mentions.filter(isName));
    if (places.size === 0) return draft;
    return {
      ...draft,
      mentions: draft.mentions.map((mention) =>
        isName(mention) && mention.kind === "person" && places.has(mention.text)
          ? nameMention(draft, "place", mention.span, BY)
          : mention,
      ),
    };
  },
};

const LEAST = 2; // places that speak for a place
const WORD_BEFORE = /(\p{L}+) (\p{L}+) $|(\p{L}+) $/u;
const LONGEST_BEFORE = 30; // characters

/** Names of people that stand behind words for a place twice, and never where only people stand. */
function settled(draft: Draft, names: readonly NameMention[]): Set<string> {
  const votes = new Map<string, number>();
  const borne = new Set<string>();
  for (const { kind, text, span } of names) {
    if (kind === "person" && text.includes(" ")) for (const word of text.split(" ")) borne.add(word);
    if (kind !== "person" && kind !== "place") continue;
    const vote = voteOf(draft, span.start, span.end);
    votes.set(text, (votes.get(text) ?? 0) + vote);
  }
  const places = new Set<string>();
  for (const [text, vote] of votes) if (vote >= LEAST && !borne.has(text) && !hasGiven(text)) places.add(text);
  return places;
}

function voteOf({ article: { text } }: Draft, start: number, end: number): number {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  const last = before?.[2] ?? before?.[3] ?? "";
  const after = text.slice(end, end + 24);
  if ((last === "of" && SETTLEMENTS.has(before?.[1] ?? "")) || TOWN.test(after)) return 2;
  if (PERSONAL.test(after) || /^\p{Lu}/u.test(last)) return -9;
  return locatives.has(last.toLowerCase()) || (last === "of" && SURROUNDINGS.has(before?.[1] ?? "")) ? 1 : 0;
}

const SETTLEMENTS = new Set("village town city hamlet suburb port island province district region".split(" "));
const SURROUNDINGS = new Set(
  "mayor outskirts edge centre center streets residents inhabitants north south east west bombardment siege".split(" "),
);
const TOWN = /^, an? (?:\p{L}+ )?(?:town|village|city|suburb|hamlet|port|resort)\b/u;
const PERSONAL = /^,? (?:said|says|told|who|whose|added|asked|replied|wrote|himself|herself)\b/;

const hasGiven = (text: string): boolean =>
  text.includes(" ") && (listsOf(shippedModel().lexicon, text.split(" ")[0] ?? "") & LIST.given) !== 0;
