import { wordsOf } from "../../text/words.ts";
import { lexicon } from "../events/lexicon.ts";

const LONGEST = 110; // UTF-16 units
const DATELINE = /^[^–—.]{0,60}\([^()]{2,40}\) [-–—] /; // "KOLVIK, Nov 24 (Norland Press) - "
const OPENERS = /^(?:when|since|after|as|before|while|but|and|in other business:) /i;
const ATTRIBUTED = /, [^,]{2,60} (?:said|says|announced|reported|(?:tells|told) \p{L}+)[.,]?$/u;
const ASIDE = /, (?:when|which|who|where|while|after|less than|more than|(?:he|she|it|they) (?:said|told)) .*$/;
const PRESENT = /^(?:takes|begins|starts|opens|closes|meets|comes|goes|leaves|holds|decides|ends|runs|is|will)$/;
const LOWERED =
  /^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our|My|He|She|It|They|We|Some|All|Both|More|Most|At|About|Nearly|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;

/** The question that dates of one deed answer, in the clearest of the sources' own words: "When the dam burst its banks". */
export function whenOf(told: readonly { readonly text: string; readonly phrase: string }[]): string {
  const questions = told.map(({ text, phrase }) => questionOf(text, phrase));
  const unclear = (question: string): number =>
    Number(question.startsWith("When: ")) * 1000 + Number(/ (?:has|have) been \p{L}+ing\b/u.test(question)) * 500;
  return questions.reduce((a, b) => (unclear(b) + b.length < unclear(a) + a.length ? b : a));
}

function questionOf(text: string, phrase: string): string {
  const plain = text.replace(/\s+/g, " ").trim().replace(DATELINE, "").replace(OPENERS, "");
  const bare = tidy(without(plain, phrase.replace(/\s+/g, " ")).replace(ASIDE, ""));
  const lower = bare.replace(LOWERED, (word) => word.toLowerCase());
  const verb = wordsOf(bare).some(({ norm }) => lexicon.isFinite(norm) || PRESENT.test(norm));
  if (!verb || /^(?:was|were|is|are|has|had|who|which|that)\b/i.test(bare) || /["“”]/.test(bare))
    return `When: ${cut(tidy(plain))}`;
  return `When ${cut(lower)}`;
}

/** The text without a date and the small words that lead to it. */
function without(text: string, phrase: string): string {
  const at = phrase ? text.indexOf(phrase) : -1;
  if (at < 0) return text;
  const before = text
    .slice(0, at)
    .replace(/[\s,]*(?:\b(?:early|late|only|just|shortly)\s+)?\b(?:on|in|at|since|from|by|of|around|about|for)\s$/i, "")
    .trimEnd();
  const after = text.slice(at + phrase.length);
  return before === "" ? after.replace(/^[\s,]+/, "") : before + after;
}

const tidy = (text: string): string =>
  text
    .replace(/;.*$/, "")
    .replace(/[\s,.:–—-]+$/, "")
    .replace(ATTRIBUTED, "")
    .trim();

/** At a comma if there is one late enough, else at a word. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const comma = text.lastIndexOf(", ", LONGEST);
  if (comma > LONGEST / 2) return text.slice(0, comma);
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST - 2))} …`;
}
