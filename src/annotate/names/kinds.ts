/** Kinds that a name's own words decide: a palace is a place, a ministry is an organization, "State" and "Labour" in an office are neither. */
import { newsOutlets } from "../../language/en/news-outlets.ts";
import {
  bodies,
  builtPlaces,
  clubWords,
  firmWords,
  moreFirmWords,
  papers,
  stockIndices,
} from "../../language/en/organization-words.ts";
import { worldBodies } from "../../language/en/organizations.ts";
import { titleModifiers } from "../../language/en/titles.ts";
import type { Mention, NameKind, NameMention } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { type Lexicon, LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";

/** Corrects the kinds of names by their words. */
export const nameKinds: Annotator = {
  name: "names/kinds",
  annotate: (draft) => ({
    ...draft,
    mentions: draft.mentions.flatMap((mention): readonly Mention[] => {
      if (!isName(mention)) return [mention];
      if (isOffice(draft, mention) || isThing(draft, mention) || isPaper(draft, mention)) return [];
      const kind = kindByWords(mention, shippedModel().lexicon);
      return [kind === mention.kind ? mention : nameMention(draft, kind, mention.span, "names/kinds")];
    }),
  }),
};

const OUTLETS = new Set(newsOutlets);
const BUILT = new Set(builtPlaces);
const FIELDS = new Set(titleModifiers);
const UNIONS = new Set(worldBodies);
const GOVERNING = new Set([...bodies, "municipality", "government", "diocese"]);
const BODIES = new Set([...bodies, ...firmWords, ...moreFirmWords, ...clubWords]);

function kindByWords({ kind, text }: NameMention, lexicon: Lexicon): NameKind {
  const lower = text.toLowerCase();
  if (OUTLETS.has(lower) || (kind === "place" && UNIONS.has(lower))) return "organization";
  const words = lower.split(/\s+/);
  if (words.length < 2) return kind;
  if (kind !== "organization" && isKnownBody(lexicon, text)) return "organization";
  const last = words.at(-1) ?? "";
  if (kind === "organization" && BUILT.has(last)) return "place";
  if (kind !== "organization" && BODIES.has(last)) return "organization";
  if (kind === "place" && words[1] === "of" && GOVERNING.has(words[0] ?? "")) return "organization";
  return kind;
}

/** A name of several words that stands among the organizations and in no list of another kind. */
function isKnownBody(lexicon: Lexicon, text: string): boolean {
  const lists = listsOf(lexicon, text);
  return (lists & (LIST.organization | LIST.club)) !== 0 && (lists & (LIST.country | LIST.city | LIST.town)) === 0;
}

/** "State" of "Secretary of State", "Labour" of "Labour Minister Okafor". */
function isOffice(draft: Draft, { span, text }: NameMention): boolean {
  if (text === "State") {
    const before = draft.article.text.slice(Math.max(0, span.start - 14), span.start).toLowerCase();
    return /(?:secretary|minister|secretaries|ministers) of $/.test(before);
  }
  const after = (): string => draft.article.text.slice(span.end, span.end + 12).toLowerCase();
  return FIELDS.has(text.toLowerCase()) && /^ (?:minister|secretary)\b/.test(after());
}

/** "The Saint Brannoc sank": a ship or a work. No article stands before a person, unless another word follows the name. */
function isThing(draft: Draft, { kind, span, text }: NameMention): boolean {
  if (kind !== "person" || text.endsWith("s")) return false;
  const { text: all } = draft.article;
  if (!/(?:^|[^\p{L}])[Tt]he (?:Saint )?$/u.test(all.slice(Math.max(0, span.start - 11), span.start))) return false;
  return /^(?:[,.;]|\s(?:is|was|has|had|will|would|could|in|on|at|off|from|to|and|after|before|sank|sailed)\b)/.test(
    all.slice(span.end, span.end + 9),
  );
}

const PAPERS = new Set(papers);
const INDICES = new Set(stockIndices);

/** "Clean Rivers Act", "the Dow": a law or a number, not a body. */
function isPaper(draft: Draft, { kind, span, text }: NameMention): boolean {
  if (kind !== "organization") return false;
  const lower = text.toLowerCase();
  if (INDICES.has(lower)) return /\bthe $/i.test(draft.article.text.slice(Math.max(0, span.start - 5), span.start));
  return lower.includes(" ") && PAPERS.has(lower.slice(lower.lastIndexOf(" ") + 1));
}
