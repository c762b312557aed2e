/** Whose matter some words of a sentence tell of. */
import { lexicon } from "../../events/lexicon.ts";
import type { SentenceView } from "../../events/view.ts";
import { speakerAt } from "../speakers.ts";

const REACH = 70; // UTF-16 units between a name and what it does

/** May stand for whoever the sentences before speak of. */
export const PRONOUN: ReadonlySet<string> = new Set("he she him her his hers".split(" "));
/** Before a participle: it is done to the subject. */
export const PASSIVE: ReadonlySet<string> = new Set("was were been is be being are".split(" "));
/** Done to somebody, who stands behind: "lifted the suspension of". */
const TRANSITIVE: ReadonlySet<string> = new Set(
  "denied refused rejected granted ordered lifted suspended reinstated".split(" "),
);

/** Whose matter the words from one word to before another tell of: an entity's id. */
export function subjectOf(
  view: SentenceView,
  all: readonly SentenceView[],
  from: number,
  to: number,
): string | undefined {
  const [first, last] = [view.words[from], view.words[to - 1]];
  if (!first || !last) return undefined;
  const passive = PASSIVE.has(view.words[from - 1]?.norm ?? "") || PASSIVE.has(first.norm);
  const inside = view.words.slice(from, to).map(({ norm }) => norm);
  if (TRANSITIVE.has(first.norm) && !passive && !OWN_LEAVING.test(inside.join(" "))) {
    const name = view.names.find((one) => one.end > first.start && one.start - last.end <= REACH / 2);
    if (name) return verbBetween(view, last.end, name.start) ? undefined : name.entity;
    const pronoun = [...inside, view.words[to]?.norm ?? ""].some((norm) => PRONOUN.has(norm));
    return pronoun ? heroOf(view, all) : undefined;
  }
  const lead = view.words.slice(Math.max(0, from - 4), from).map(({ norm }) => norm);
  if (lead.slice(-3).includes("i")) return speakerAt(view, first);
  if (passive && AGED.test(view.text)) return heroOf(view, all);
  const doer = doerOf(view, first.start);
  if (doer !== undefined) return doer;
  if (!lead.some((norm) => PRONOUN.has(norm))) return undefined;
  const opening = view.names.find(({ end }) => end <= first.start && end - view.span.start <= OPENING);
  return opening?.entity ?? heroOf(view, all);
}

const OWN_LEAVING = /^refuse[sd]? to (?:resign|quit|go|step|stand)/;

const verbBetween = (view: SentenceView, from: number, to: number): boolean =>
  view.words.some((word) => word.start >= from && word.end <= to && lexicon.isFinite(word.norm));

const OPENING = 30; // UTF-16 units; whoever opens a sentence is the "she" of its second half

const AGED = /^The \d+-year-old\b/;

/** The nearest name before, where no other verb stands between, but for what is set apart: "X, who ..., resigned". */
export function doerOf(view: SentenceView, at: number): string | undefined {
  const name = view.names.findLast((one) => one.end <= at && at - one.end <= REACH);
  if (!name) return undefined;
  const between = view.article.text.slice(name.end, at);
  if (/[;:“”]/.test(between)) return undefined;
  const apart = /^,[^,]*,\s*(?:\p{Ll}+ )?$/u.test(between);
  const busy = view.words.some(
    (w) =>
      w.start >= name.end &&
      w.end <= at &&
      lexicon.isFinite(w.norm) &&
      !lexicon.auxiliaries.has(w.norm) &&
      !lexicon.saying.has(w.norm),
  );
  return busy && !apart ? undefined : name.entity;
}

/** The last person or other bearer of a name that the sentences before speak of first. */
export function heroOf(view: SentenceView, all: readonly SentenceView[]): string | undefined {
  const before = all.slice(Math.max(0, view.index - BACK), view.index);
  return before.findLast(({ names }) => names.length > 0)?.names[0]?.entity;
}

const BACK = 3; // sentences

const BODY = /^(?:company|government|union|bank|club|court|council|ministry|party|board|firm|federation|prosecution)$/;

/** "The company" right before: one story has one. */
export function bodyBefore(view: SentenceView, from: number): string | undefined {
  const near = view.words[from - 1];
  if (near && BODY.test(near.norm) && view.words[from - 2]?.norm === "the") return `the ${near.norm}`;
  const open = view.words[0]?.norm === "the" && BODY.test(view.words[1]?.norm ?? "") ? view.words[1] : undefined;
  if (!open) return undefined;
  const between = view.article.text.slice(open.end, view.words[from]?.start ?? open.end);
  return /^, [^,]{1,60}, ?$/.test(between) ? `the ${open.norm}` : undefined;
}
