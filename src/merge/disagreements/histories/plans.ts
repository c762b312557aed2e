import { MOVING, WITHDRAWING } from "../../../language/en/histories.ts";
import { dayEdtf, rangeOf } from "../../../records/edtf.ts";
import type { TimeMention } from "../../../records/reading.ts";
import type { Actions } from "../../events/lexicon.ts";
import type { SentenceView } from "../../events/view.ts";
import { grouped } from "../../grouped.ts";
import { rareness } from "../../weight.ts";
import { type Detector, type Finding, placeOf, type Scene } from "../finding.ts";
import { isOfSaying } from "../speakers.ts";
import { whenOf } from "../when.ts";
import { matchesIn, phrasesOf } from "./phrases.ts";
import { dayOfReport, findingOf, inOrder, labelOf, OLD, type Standing, spanOf } from "./standing.ts";

/** First and last day. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** A day that a report has for a plan, or that it says holds no more. */
interface Plan extends Standing {
  readonly planned: Days;
  /** Of a day that holds no more: what holds instead. */
  readonly instead?: string;
  readonly entities: readonly string[];
  /** Classes of happening that its words name. */
  readonly deeds: ReadonlySet<string>;
  /** Stems of the telling words of its sentence and the one before. */
  readonly stems: readonly string[];
  readonly text: string;
}

/** A day planned in an older report that a newer one withdraws: a visit moved, a vote called off. */
export const plans: Detector<Plan> = {
  name: "disagreements/histories/plans",
  collect: plansIn,
  compare: moved,
};

const withdrawing = phrasesOf([[WITHDRAWING.split("|"), true]]);
const moving = phrasesOf([[MOVING.split("|"), true]]);

const RARE = 0.6; // rareness of a word that tells what a plan is about

function plansIn(view: SentenceView, all: readonly SentenceView[], actions: Actions): Plan[] {
  const day = dayOfReport(view);
  if (day === undefined) return [];
  const withdrawn = matchesIn(view.words, withdrawing);
  return view.times.flatMap((time) => {
    const planned = daysOf(time);
    if (!planned || planned.last < day - OLD) return [];
    const off = withdrawn.some(({ to }) => gapTo(view, to, time) <= 1);
    if (!off && planned.first <= day) return [];
    const news = off ? newsOf(view, all, planned, day) : undefined;
    if (off && !news) return [];
    const last = all[view.index - 1];
    const near = last && last.block === view.block ? [last, view] : [view];
    return [
      {
        ...placeOf(news?.view ?? view),
        planned,
        label: news?.label ?? labelOf(view, time.span),
        ...(news && { instead: news.value }),
        day,
        told: day,
        entities: near.flatMap(({ names }) => names.map(({ entity }) => entity)),
        deeds: deedsOf(view, actions),
        stems: near.flatMap((one) => tellingStems(one, actions)),
        text: view.text.replace(/\s+/g, " ").trim(),
      },
    ];
  });
}

/** Stems of the rare words of a sentence outside its names. */
const tellingStems = (view: SentenceView, actions: Actions): string[] =>
  view.words.flatMap(({ norm, start }) => {
    const stem = actions.stem(norm);
    const named = view.names.some((name) => name.start <= start && start < name.end);
    return named || /\d/.test(norm) || rareness(stem) <= RARE ? [] : [stem];
  });

const deedsOf = (view: SentenceView, actions: Actions): Set<string> =>
  new Set(view.words.flatMap(({ norm }) => actions.classOf(norm) ?? []).filter((one) => one !== "postpone"));

interface News {
  readonly value: string;
  readonly label: string;
  readonly view: SentenceView;
}

/** What holds instead of a day that is withdrawn: another day still ahead, or that it was moved or called off. */
function newsOf(view: SentenceView, all: readonly SentenceView[], old: Days, day: number): News | undefined {
  for (const time of view.times) {
    const other = daysOf(time);
    if (!other || other.last < day || share(other, old)) continue;
    if (!isOfSaying(view.words, time.span))
      return { value: dayEdtf(other.first), label: labelOf(view, time.span), view };
  }
  for (const one of [view, all[view.index + 1]]) {
    const cue = one && matchesIn(one.words, moving)[0];
    if (one && cue) return { value: labelOf(one, spanOf(one, cue.from, cue.to)), label: movedTo(one, cue), view: one };
  }
  return undefined;
}

/** "moved to the week after midsummer", "suspended". */
function movedTo(view: SentenceView, { from, to }: { from: number; to: number }): string {
  const start = view.words[from]?.start ?? view.span.start;
  const text = view.article.text.slice(start, view.span.end);
  const whole = /^[\p{L} ]{1,60}? (?:to|until|till) [^,.;:]{2,40}(?=[,.;:])/u.exec(text);
  return (whole?.[0] ?? labelOf(view, spanOf(view, from, to))).replace(/\s+/g, " ");
}

/** Words between a place and a time. */
const gapTo = (view: SentenceView, at: number, { span }: TimeMention): number => {
  const to = view.words.findIndex((word) => word.end > span.start);
  return to < at ? Number.POSITIVE_INFINITY : to - at;
};

/** A calendar day, or two. */
function daysOf({ edtf, bound, timex }: TimeMention): Days | undefined {
  if (!edtf || bound || timex.type === "SET" || timex.type === "DURATION") return undefined;
  const { first, last } = rangeOf(edtf);
  return first === undefined || last === undefined || last - first > 1 ? undefined : { first, last };
}

const share = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

function moved(facts: readonly Plan[], scene: Scene): Finding[] {
  const byDay = grouped(
    facts.filter(({ instead }) => instead === undefined),
    ({ planned: { first, last } }) => (first === last ? [first] : [first, last]),
  );
  return facts.flatMap((off) => {
    if (off.instead === undefined) return [];
    const { first, last } = off.planned;
    const sameDay = [...new Set([first, last].flatMap((day) => byDay.get(day) ?? []))];
    const old = sameDay.filter((one) => inOrder([one], [off], scene) && isOfOne(one, off));
    const [oldest] = old;
    if (!oldest) return [];
    const subject = whenOf([{ text: oldest.text.split(": ").at(-1) ?? "", phrase: oldest.label }]);
    return [
      findingOf("date", "plan", subject, [
        { value: dayEdtf(oldest.planned.first), told: old },
        { value: off.instead, told: [off] },
      ]),
    ];
  });
}

/** A deed or a name in common beside a rare word, or two rare words. */
function isOfOne(a: Plan, b: Plan): boolean {
  const names = a.entities.some((one) => b.entities.includes(one)) ? 1 : 0;
  const deeds = [...a.deeds].some((one) => b.deeds.has(one)) ? 1 : 0;
  const stems = new Set(a.stems.filter((one) => b.stems.includes(one))).size;
  return names + deeds + stems >= 2;
}
