/**
 * Firms that are called like people or places, where the words beside them say what they are: "the Dutch group Kortmann",
 * "Kortmann, the Utrecht-based group", "Kortmann Audio", "Hansen & Voss".
 */
import { divisionNouns, firmDescriptions, firmTails } from "../../language/en/firm-words.ts";
import { firmWords, moreFirmWords, nameNouns } from "../../language/en/organization-words.ts";
import type { Mention, NameMention } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";

const BY = "names/firms";

/** Makes organizations of people and places that the text calls firms. */
export const nameFirms: Annotator = {
  name: BY,
  annotate: (draft) => {
    const mentions: Mention[] = [];
    let changed = false;
    for (const mention of draft.mentions) {
      if (changed && isName(mention) && mention.span.start < (mentions.at(-1)?.span.end ?? 0)) continue;
      const firm = isName(mention) ? firmOf(draft, mention, mentions.at(-1)) : undefined;
      changed ||= firm !== undefined;
      if (firm && firm.span.start < mention.span.start) mentions.pop();
      mentions.push(firm ?? mention);
    }
    return changed ? { ...draft, mentions } : draft;
  },
};

const NOUNS = new Set(nameNouns);
const TAILS = new Set([...firmTails, ...divisionNouns, ...firmWords, ...moreFirmWords]);
const REACH = 90; // characters
const DESCRIBED = new RegExp(
  `^, (?:an?|the|one of the|its) (?:[\\p{L}\\d’'-]+ ){0,5}(?:${firmDescriptions})(?:,|\\.|;| (?:that|which|of|with|behind|based|in|owned)\\b)`,
  "u",
);

function firmOf(draft: Draft, mention: NameMention, before: Mention | undefined): NameMention | undefined {
  const { kind, span, text } = mention;
  const { text: all } = draft.article;
  if (
    before &&
    isName(before) &&
    all.slice(before.span.end, span.start) === " & " &&
    isPartner(before) &&
    isPartner(mention)
  ) {
    return nameMention(draft, "organization", { start: before.span.start, end: span.end }, BY);
  }
  if (kind === "organization") {
    const form = FORM.exec(all.slice(span.end, span.end + 8))?.[0];
    return form === undefined
      ? undefined
      : nameMention(draft, kind, { start: span.start, end: span.end + form.length }, BY);
  }
  if (kind !== "person" && kind !== "place") return undefined;
  const tail = tailBehind(draft, mention);
  if (tail > 0) return nameMention(draft, "organization", { start: span.start, end: tail }, BY);
  const { lexicon } = shippedModel();
  if (kind === "place" && (listsOf(lexicon, text) & (LIST.country | LIST.city)) !== 0) return undefined;
  if (kind === "person" && text.includes(" ") && (listsOf(lexicon, text.split(" ")[0] ?? "") & LIST.given) !== 0)
    return undefined;
  const noun = /(?:^|[^\p{L}-])(\p{Ll}+),? $/u.exec(all.slice(Math.max(0, span.start - 22), span.start));
  const isCalled = noun?.[1] !== undefined && NOUNS.has(noun[1]) && (!noun[0].endsWith(", ") || all[span.end] === ",");
  if (!isCalled && !DESCRIBED.test(all.slice(span.end, span.end + REACH))) return undefined;
  return nameMention(draft, "organization", span, BY);
}

/** ", Inc." is a part of the name. */
const FORM = /^, (?:Inc|Ltd|Corp|LLC|LLP|PLC)(?![\p{L}\d])\.?/u;

const TAIL = /^ (\p{Lu}\p{Ll}+)(?![\p{L}-]| \p{Lu})/u;

/** Where the last word of a firm's name ends that stands behind a surname or a place: "Kortmann Audio"; 0 where none does. */
function tailBehind(draft: Draft, { kind, span, text }: NameMention): number {
  if (kind === "person" && text.includes(" ")) return 0;
  const word = TAIL.exec(draft.article.text.slice(span.end, span.end + 24))?.[1];
  return word && TAILS.has(word.toLowerCase()) && !isHeadline(draft, span.start) ? span.end + 1 + word.length : 0;
}

/** Whether most words of the line around a place have capitals. */
function isHeadline({ article: { text } }: Draft, at: number): boolean {
  const near = text.slice(Math.max(0, at - 60), at + 60);
  return (near.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0) < (near.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0);
}

/** One word with a capital: "Hansen" and "Voss", not two people with their first names. */
const isPartner = ({ kind, text }: NameMention): boolean => kind !== "event" && !text.includes(" ");
