/** Speakers that no verb marks: "according to officials", "OKAFOR: We will not sign". */
import type { Attribution } from "./attribution.ts";
import { contentBefore } from "./contents.ts";
import type { Quotations } from "./quotes.ts";
import { type Content, lastWord, opens, piece, type Stretch } from "./stretch.ts";
import { isNounLike, type Run } from "./subjects.ts";
import { CAP, PREP, QUOTE, type Words } from "./words.ts";

/** "OKAFOR: We will not sign": a line of a dialogue. */
export function dialogue(words: Words, at: Stretch): Attribution[] {
  const { is, low } = words;
  for (let i = at.first; i < at.end - 2 && i <= at.first + 4; i++) {
    if (low[i] === ":" && i > at.first) {
      const colon = { from: i, to: i };
      const content = piece(words, i + 1, lastWord(words, at), "direct", true, false);
      return [{ cue: colon, speaker: { from: at.first, to: i - 1 }, content }];
    }
    const text = words.tokens[i]?.text ?? "";
    if (!((is[i] ?? 0) & CAP) || text !== text.toUpperCase()) return [];
  }
  return [];
}

/** "According to officials, ...", "..., according to the ministry". */
export function accordingTo(words: Words, quotes: Quotations, at: Stretch): Attribution[] {
  const found: Attribution[] = [];
  const { low } = words;
  for (let i = at.first; i + 2 < at.end; i++) {
    if (low[i] !== "according" || low[i + 1] !== "to" || (quotes.at[i] ?? -1) >= 0) continue;
    const speaker = nounAfter(words, i + 2, at.end);
    if (!speaker) continue;
    const cue = { from: i, to: i + 1 };
    const content =
      low[i - 1] === "," || i > at.first + 2
        ? beforeAccording(words, quotes, at, i)
        : afterComma(words, quotes, at, speaker.to);
    if (content) found.push({ content, speaker, cue });
  }
  return found;
}

function beforeAccording(words: Words, quotes: Quotations, at: Stretch, i: number): Content | undefined {
  const mark = words.low[i - 1] === "," || (words.is[i - 1] ?? 0) & QUOTE ? i - 1 : i;
  const content = mark < i ? contentBefore(words, quotes, at, mark) : undefined;
  return content ?? piece(words, at.first, Math.min(mark, i) - 1, "indirect", true, false);
}

function afterComma(words: Words, quotes: Quotations, at: Stretch, from: number): Content | undefined {
  for (let i = from + 1; i < at.end && i < from + 40; i++)
    if (words.low[i] === "," && i + 2 < at.end) {
      const last = lastWord(words, at);
      return last > i ? piece(words, i + 1, last, opens(quotes, i + 1) ? "mixed" : "indirect", true, false) : undefined;
    }
  return undefined;
}

function nounAfter(words: Words, from: number, end: number): Run | undefined {
  let to = from - 1;
  for (let i = from; i < end && i < from + 30; i++) {
    const it = words.is[i] ?? 0;
    if (isNounLike(words, i) || /^['’]s?$/.test(words.low[i] ?? "") || (it & PREP && to >= from)) to = i;
    else break;
  }
  while (to >= from && (words.is[to] ?? 0) & PREP) to--;
  return to < from ? undefined : { from, to };
}
