/** Names inside compounds: "Delaware" of "the Delaware-based maker", "NATO" of "NATO-led troops". */
import { compoundTails } from "../../language/en/name-heads.ts";
import type { Mention, NameMention } from "../../records/reading.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { type Lexicon, LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";

const BY = "names/compounds";

/** Adds the names before "-based" and the like that the lexicon knows, and cuts them off what follows. */
export const nameCompounds: Annotator = {
  name: BY,
  annotate: (draft) => {
    const found = draft.tokens.flatMap((token, at) => compoundAt(draft, token, at) ?? []);
    if (found.length === 0) return draft;
    const kept = draft.mentions.flatMap((mention) => (isName(mention) ? without(draft, mention, found) : mention));
    const added = found.map(({ name }) => name);
    return { ...draft, mentions: [...kept, ...added].sort((a, b) => a.span.start - b.span.start) };
  },
};

interface Compound {
  readonly name: NameMention;
  /** Where the compound ends. */
  readonly end: number;
}

const LONGEST = 3; // words of a name
const PLACES = LIST.country | LIST.city | LIST.town | LIST.region;

function compoundAt(draft: Draft, { text, start, end, sentence }: Token, at: number): Compound | undefined {
  const hyphen = text.lastIndexOf("-");
  if (hyphen < 2 || !compoundTails.has(text.slice(hyphen + 1)) || !/^\p{Lu}/u.test(text)) return undefined;
  const { lexicon } = shippedModel();
  for (let words = LONGEST; words > 0; words--) {
    const first = words === 1 ? { start, sentence, text } : draft.tokens[at - words + 1];
    if (first?.sentence !== sentence || !/^\p{Lu}/u.test(first.text)) continue;
    const span = { start: first.start, end: start + hyphen };
    const kind = kindOf(lexicon, draft.article.text.slice(span.start, span.end));
    if (kind) return { name: nameMention(draft, kind, span, BY), end };
  }
  return undefined;
}

function kindOf(lexicon: Lexicon, phrase: string): "place" | "organization" | undefined {
  const lists = listsOf(lexicon, phrase);
  if (phrase === "U.S." || (lists & PLACES) !== 0) return "place";
  return (lists & (LIST.organization | LIST.club)) !== 0 ? "organization" : undefined;
}

/** What is left of a name behind a compound that it reached over; nothing of one that lies in it. */
function without(draft: Draft, mention: NameMention, compounds: readonly Compound[]): readonly Mention[] {
  const { start, end } = mention.span;
  const over = compounds.find(({ name, end: last }) => name.span.start < end && start < last);
  if (!over) return [mention];
  const rest = draft.article.text.slice(over.end, end);
  const from = over.end + (rest.length - rest.trimStart().length);
  return from < end ? [nameMention(draft, mention.kind, { start: from, end }, mention.by)] : [];
}
