import {
  COURSES,
  type Course,
  DOUBTING,
  FAILING,
  MOVING,
  PLANNING,
  REFUSING,
  WITHDRAWING,
} from "../../language/en/histories.ts";
import { dayEdtf, rangeOf } from "../../records/edtf.ts";
import type { TimeMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { rareness } from "../weight.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { isOfSaying, speakerAt } from "./speakers.ts";
import { whenOf } from "./when.ts";

/** How one matter of one subject stands in a report. */
interface Standing extends Place {
  /** The course, or the deed by its stem. */
  readonly matter: string;
  readonly subjects: readonly string[];
  readonly state: State;
  readonly label: string;
  readonly day: number;
  /** The earliest day that its sentence names; its own day, where it names none. */
  readonly told: number;
  /** Of a deed: stems of what it is done to. */
  readonly objects: readonly string[];
  /** Of a date: the day planned. */
  readonly planned?: { readonly first: number; readonly last: number };
  readonly stems?: readonly string[];
  readonly text?: string;
  /** Of a withdrawn date: what holds instead. */
  readonly value?: string;
}

type State = "first" | "later" | "refused" | "doubted" | "planned" | "done" | "undone" | "date" | "withdrawn";

const REACH = 70; // UTF-16 units between a name and what it does
const DAYS = 60; // between the reports; later it may be another time
const OLD = 10; // days before the report: what lies further back is no news of it
const RARE = 0.6; // rareness of a word that tells what a plan is about

/**
 * Plans and decisions that a later report has otherwise, because the story went on: the refusal to resign and the
 * resignation, bail denied and granted, a visit moved to another day. What was expected and then came is no such thing.
 */
export const histories: Detector<Standing> = {
  name: "disagreements/histories",
  collect: (view, before, actions) => {
    const day = view.article.published ? rangeOf(view.article.published).first : undefined;
    if (day === undefined || view.text.trimEnd().endsWith("?")) return [];
    return [
      ...coursesIn(view, before, day),
      ...deedsIn(view, before, day, actions),
      ...datesIn(view, before, day, actions),
    ];
  },
  compare: (facts, scene) => [...turned(facts, scene), ...decided(facts, scene), ...moved(facts, scene)],
};

/** Phrases by their first word. */
type Phrases<Of> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly of: Of }[]>;

function phrasesOf<Of>(pairs: readonly (readonly [phrases: readonly string[], of: Of])[]): Phrases<Of> {
  const map = new Map<string, { words: string[]; of: Of }[]>();
  for (const [phrases, of] of pairs)
    for (const phrase of phrases) {
      const [first = "", ...words] = phrase.split(" ");
      map.set(first, [...(map.get(first) ?? []), { words, of }]);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

interface Match<Of> {
  readonly from: number;
  /** Index of the word behind it. */
  readonly to: number;
  readonly of: Of;
}

const GAP = 3; // words that "*" stands for at most

/** The longest phrase at each word. */
function matchesIn<Of>(words: SentenceView["words"], phrases: Phrases<Of>): Match<Of>[] {
  return words.flatMap(({ norm }, from) => {
    for (const { words: rest, of } of phrases.get(norm) ?? []) {
      const to = endOf(words, from + 1, rest);
      if (to !== undefined) return [{ from, to, of }];
    }
    return [];
  });
}

function endOf(words: SentenceView["words"], at: number, rest: readonly string[]): number | undefined {
  const [next, ...others] = rest;
  if (next === undefined) return at;
  if (next !== "*") return words[at]?.norm === next ? endOf(words, at + 1, others) : undefined;
  for (let skip = 1; skip <= GAP; skip++) {
    const end = endOf(words, at + skip, others);
    if (end !== undefined) return end;
  }
  return undefined;
}

const list = (text: string): string[] => text.split("|");
const courses = phrasesOf<{ readonly course: Course; readonly state: State }>(
  COURSES.flatMap((course) => [
    [course.first, { course, state: "first" as State }] as const,
    [course.later, { course, state: "later" as State }] as const,
  ]),
);
const stances = phrasesOf<State>([
  [list(REFUSING), "refused"],
  [list(DOUBTING), "doubted"],
  [list(PLANNING), "planned"],
  [list(FAILING), "undone"],
]);
const withdrawing = phrasesOf([[list(WITHDRAWING), true]]);
const moving = phrasesOf([[list(MOVING), true]]);

/** Before a state that has not come. */
const OPEN: ReadonlySet<string> = new Set(
  "not never will would could may might must should if whether to unless n't neither nor until before without had".split(
    " ",
  ),
);

function coursesIn(view: SentenceView, before: readonly SentenceView[], day: number): Standing[] {
  if (isOld(view, day)) return [];
  return matchesIn(view.words, courses).flatMap(({ from, to, of: { course, state } }) => {
    const lead = view.words.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
    if (
      lead.some((norm) => (state === "later" ? OPEN.has(norm) && norm !== "had" : norm === "if" || norm === "whether"))
    )
      return [];
    const span = spanOf(view, from, to);
    const subjects =
      course.by === "thing" ? view.names.map(({ entity }) => entity as string) : subjectOf(view, before, from, to);
    return subjects.length === 0
      ? []
      : [
          {
            ...placeOf(view),
            matter: course.name,
            subjects,
            state,
            label: labelOf(view, span).replace(/["“”]/g, ""),
            day,
            told: toldOf(view, day),
            objects: [],
          },
        ];
  });
}

/** What a sentence tells of long ago only is no news: "resigned as mayor in 2019". */
function isOld(view: SentenceView, day: number): boolean {
  const days = view.times.flatMap(({ edtf, bound }) => (edtf && !bound ? (rangeOf(edtf).last ?? day) : []));
  return days.length > 0 && days.every((one) => one < day - OLD);
}

/** "On the same day" is left out: what it points to may be any day of the text. */
const toldOf = (view: SentenceView, day: number): number =>
  Math.min(
    day,
    ...view.times.flatMap(({ edtf, bound, anchor }) =>
      edtf && !bound && anchor?.from !== "text" ? (rangeOf(edtf).last ?? day) : [],
    ),
  );

const spanOf = (view: SentenceView, from: number, to: number): Span => ({
  start: view.words[from]?.start ?? view.span.start,
  end: view.words[to - 1]?.end ?? view.span.end,
});

const labelOf = (view: SentenceView, span: Span): string =>
  view.article.text.slice(span.start, span.end).replace(/\s+/g, " ");

const PRONOUN: ReadonlySet<string> = new Set("he she him her his hers".split(" "));
const PASSIVE: ReadonlySet<string> = new Set("was were been is be being are".split(" "));
/** Done to somebody, who stands behind: "lifted the suspension of". */
const TRANSITIVE: ReadonlySet<string> = new Set(
  "denied refused rejected granted ordered lifted suspended reinstated".split(" "),
);

/** Whose matter the words at a place tell of. */
function subjectOf(view: SentenceView, before: readonly SentenceView[], from: number, to: number): string[] {
  const [first, last] = [view.words[from], view.words[to - 1]];
  if (!first || !last) return [];
  const passive = PASSIVE.has(view.words[from - 1]?.norm ?? "") || PASSIVE.has(first.norm);
  const inside = view.words.slice(from, to).map(({ norm }) => norm);
  if (
    TRANSITIVE.has(first.norm) &&
    !passive &&
    !/^refuse[sd]? to (?:resign|quit|go|step|stand)/.test(inside.join(" "))
  ) {
    const name = view.names.find((one) => one.end > first.start && one.start - last.end <= REACH / 2);
    if (name)
      return view.words.some((w) => w.start >= last.end && w.end <= name.start && lexicon.isFinite(w.norm))
        ? []
        : [name.entity];
    return inside.some((norm) => PRONOUN.has(norm)) || PRONOUN.has(view.words[to]?.norm ?? "")
      ? heroOf(view, before)
      : [];
  }
  if (view.words.slice(Math.max(0, from - 3), from).some(({ norm }) => norm === "i")) {
    const speaker = speakerAt(view, first);
    return speaker ? [speaker] : [];
  }
  if (passive && AGED.test(view.text)) return heroOf(view, before);
  const name = doerOf(view, first.start);
  if (name) return [name];
  const lead = view.words.slice(Math.max(0, from - 4), from).map(({ norm }) => norm);
  if (!lead.some((norm) => PRONOUN.has(norm))) return [];
  const opening = view.names.find(({ end }) => end <= first.start && end - view.span.start <= OPENING);
  return opening ? [opening.entity] : heroOf(view, before);
}

const OPENING = 30; // UTF-16 units; whoever opens a sentence is the "she" of its second half

const AGED = /^The \d+-year-old\b/;

/** The nearest name before, where no other verb stands between, but for what is set apart: "X, who ..., resigned". */
function doerOf(view: SentenceView, at: number): string | undefined {
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
function heroOf(view: SentenceView, before: readonly SentenceView[]): string[] {
  for (let back = 1; back <= 3; back++) {
    const [name] = before[view.index - back]?.names ?? [];
    if (name) return [name.entity];
  }
  return [];
}

const LIGHT: ReadonlySet<string> = new Set(
  "be have do make take get give go come say tell know think see let put keep need want like comment speak talk answer respond reply discuss be been include continue become remain mean seem look".split(
    " ",
  ),
);

/** "X will not appeal", "X refused to sign", "X appealed". */
function deedsIn(view: SentenceView, before: readonly SentenceView[], day: number, actions: Actions): Standing[] {
  if (isOld(view, day)) return [];
  const ahead = matchesIn(view.words, stances).flatMap(({ from, to, of }) =>
    deedAt(view, before, day, actions, from, verbAt(view, to), of),
  );
  const done = view.words.flatMap(({ norm }, at) => {
    if (!lexicon.isPast(norm) || lexicon.auxiliaries.has(norm) || lexicon.saying.has(norm)) return [];
    const lead = view.words.slice(Math.max(0, at - 3), at).map((word) => word.norm);
    return lead.some((word) => OPEN.has(word) || PASSIVE.has(word))
      ? []
      : deedAt(view, before, day, actions, at, at, "done");
  });
  return [...ahead, ...done];
}

/** The verb behind "will", "refused to": adverbs are passed over. */
const verbAt = (view: SentenceView, at: number): number =>
  /ly$|^(?:also|now|still|even)$/.test(view.words[at]?.norm ?? "") ? at + 1 : at;

function deedAt(
  view: SentenceView,
  before: readonly SentenceView[],
  day: number,
  actions: Actions,
  from: number,
  at: number,
  state: State,
): Standing[] {
  const verb = view.words[at];
  if (
    !verb ||
    verb.norm.endsWith("ing") ||
    LIGHT.has(verb.norm) ||
    lexicon.saying.has(verb.norm) ||
    lexicon.auxiliaries.has(verb.norm)
  )
    return [];
  const stem = actions.stem(verb.norm);
  if (LIGHT.has(stem) || rareness(stem) < DEED) return [];
  const first = view.words[from] ?? verb;
  const doer = doerOf(view, first.start);
  const body = bodyBefore(view, from);
  const lead = view.words.slice(Math.max(0, from - 2), from).map(({ norm }) => norm);
  const hero = lead.some((norm) => PRONOUN.has(norm)) ? heroOf(view, before) : [];
  const subjects = [...(body ? [body] : doer ? [doer] : hero)];
  if (subjects.length === 0) return [];
  const rest = view.words.slice(at + 1, at + 8);
  const close = rest.findIndex((word, i) =>
    /[,.;:]/.test(view.article.text.slice((rest[i - 1] ?? verb).end, word.start)),
  );
  const objects = rest
    .slice(0, close < 0 ? rest.length : close)
    .map(({ norm }) => actions.stem(norm))
    .filter((one) => rareness(one) > 0.45);
  return [
    {
      ...placeOf(view),
      matter: `deed:${stem}`,
      subjects,
      state,
      label: labelOf(view, { start: first.start, end: verb.end }),
      day,
      told: toldOf(view, day),
      objects,
      ...(state !== "done" && { text: deedText(view, at) }),
    },
  ];
}

/** "appeal its conviction": a verb and what it is done to. */
function deedText(view: SentenceView, at: number): string {
  let end = at + 1;
  while (end < view.words.length && end - at < 6) {
    const [last, next] = [view.words[end - 1], view.words[end]];
    if (!last || !next || BREAKS.has(next.norm) || /\S/.test(view.article.text.slice(last.end, next.start))) break;
    end++;
  }
  return labelOf(view, spanOf(view, at, end));
}

const BREAKS: ReadonlySet<string> = new Set(
  "on in at by before after until because to for from with and but or as if when while who which that this next last".split(
    " ",
  ),
);

const DEED = 0.5; // rareness of a verb that tells one deed from another
const BODY = /^(?:company|government|union|bank|club|court|council|ministry|party|board|firm|federation|prosecution)$/;

/** "The company" right before: one story has one. */
function bodyBefore(view: SentenceView, from: number): string | undefined {
  const near = view.words[from - 1];
  if (near && BODY.test(near.norm) && view.words[from - 2]?.norm === "the") return `the ${near.norm}`;
  const open = view.words[0]?.norm === "the" && BODY.test(view.words[1]?.norm ?? "") ? view.words[1] : undefined;
  if (!open) return undefined;
  const between = view.article.text.slice(open.end, view.words[from]?.start ?? open.end);
  return /^, [^,]{1,60}, ?$/.test(between) ? `the ${open.norm}` : undefined;
}

/** Days that a report has for a plan, and those that it says hold no more. */
function datesIn(view: SentenceView, all: readonly SentenceView[], day: number, actions: Actions): Standing[] {
  const withdrawn = matchesIn(view.words, withdrawing);
  return view.times.flatMap((time) => {
    const planned = dayOf(time);
    if (!planned || planned.last < day - OLD) return [];
    const off = withdrawn.some(({ to }) => gapTo(view, to, time) <= 1);
    if (!off && planned.first <= day) return [];
    const news = off ? newsOf(view, all, planned, day) : undefined;
    if (off && !news) return [];
    const last = all[view.index - 1];
    const near = last && last.block === view.block ? [last, view] : [view];
    const words = near.flatMap((one) =>
      one.words.filter(({ start }) => !one.names.some((name) => name.start <= start && start < name.end)),
    );
    return [
      {
        ...placeOf(news?.view ?? view),
        matter: "date",
        subjects: near.flatMap(({ names }) => names.map(({ entity }) => entity as string)),
        state: off ? ("withdrawn" as const) : ("date" as const),
        label: news?.label ?? labelOf(view, time.span),
        ...(news && { value: news.value }),
        day,
        told: day,
        objects: [...deedsOf(view, actions)],
        planned,
        stems: words.flatMap(({ norm }) =>
          /\d/.test(norm) || rareness(actions.stem(norm)) <= RARE ? [] : [actions.stem(norm)],
        ),
        text: view.text.replace(/\s+/g, " ").trim(),
      },
    ];
  });
}

const deedsOf = (view: SentenceView, actions: Actions): Set<string> =>
  new Set(view.words.flatMap(({ norm }) => actions.classOf(norm) ?? []).filter((one) => one !== "postpone"));

interface News {
  readonly value: string;
  readonly label: string;
  readonly view: SentenceView;
}

/** What holds instead of a day that is withdrawn: another day still ahead, or that it was moved or called off. */
function newsOf(
  view: SentenceView,
  all: readonly SentenceView[],
  old: { readonly first: number; readonly last: number },
  day: number,
): News | undefined {
  for (const time of view.times) {
    const other = dayOf(time);
    if (!other || other.last < day || (other.first <= old.last && old.first <= other.last)) continue;
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

function dayOf({ edtf, bound, timex }: TimeMention): { first: number; last: number } | undefined {
  if (!edtf || bound || timex.type === "SET" || timex.type === "DURATION") return undefined;
  const { first, last } = rangeOf(edtf);
  return first === undefined || last === undefined || last - first > 1 ? undefined : { first, last };
}

/** Courses that have turned: all that tell of the first state are older than all that tell of the second. */
function turned(facts: readonly Standing[], scene: Scene): Finding[] {
  return COURSES.flatMap((course) =>
    [...bySubject(facts.filter(({ matter }) => matter === course.name))].flatMap(([subject, told]) => {
      const then = told.filter(({ state }) => state === "later");
      const first = told.filter(({ state, at }) => state === "first" && !then.some((one) => one.at === at));
      if (!inOrder(first, then, scene)) return [];
      return [
        findingOf("polarity", course.name, course.asks.replace("{}", scene.nameOf(subject)), [
          { value: course.values[0], told: first },
          { value: course.values[1], told: then },
        ]),
      ];
    }),
  );
}

function bySubject(facts: readonly Standing[]): Map<string, Standing[]> {
  const map = new Map<string, Standing[]>();
  for (const one of facts)
    for (const subject of new Set(one.subjects)) map.set(subject, [...(map.get(subject) ?? []), one]);
  return map;
}

function inOrder(first: readonly Standing[], then: readonly Standing[], { related }: Scene): boolean {
  const [a, b] = [first[0], then[0]];
  if (!a || !b || !related(a.at, b.at)) return false;
  const end = Math.max(...first.map(({ day }) => day));
  const start = Math.min(...then.map(({ day }) => day));
  return (
    end < start && start - end <= DAYS && then.every(({ told }) => told >= Math.min(...first.map(({ day }) => day)))
  );
}

/** What may follow a stance otherwise; a plan that is carried out is confirmed. */
const OVERTAKES: Readonly<Partial<Record<State, readonly State[]>>> = {
  refused: ["done", "planned"],
  doubted: ["refused", "done", "planned"],
  planned: ["refused", "undone"],
};

/** "Will not sign", later "signed"; "is unlikely to appeal", later "will not appeal". */
function decided(facts: readonly Standing[], scene: Scene): Finding[] {
  const deeds = facts.filter(({ matter }) => matter.startsWith("deed:"));
  const byDeed = new Map<string, Standing[]>();
  for (const one of deeds)
    for (const subject of one.subjects) {
      const key = `${one.matter}|${subject}`;
      byDeed.set(key, [...(byDeed.get(key) ?? []), one]);
    }
  return [...byDeed].flatMap(([key, told]) => {
    for (const a of told.filter(({ state }) => OVERTAKES[state]).slice(0, MOST))
      for (const b of told.slice(0, MOST)) {
        if (!OVERTAKES[a.state]?.includes(b.state) || !alike(a, b) || !inOrder([a], [b], scene)) continue;
        if (told.some((one) => one.at === a.at && one.state === b.state)) continue;
        const [, subject = ""] = key.split("|");
        const kind = a.state === "doubted" ? "modality" : "polarity";
        return [
          findingOf(kind, "decision", `Whether ${scene.nameOf(subject)} will ${a.text ?? ""}`, [
            { value: a.state === "doubted" ? "unlikely" : VALUES[a.state], told: [a] },
            { value: VALUES[b.state], told: [b] },
          ]),
        ];
      }
    return [];
  });
}

const MOST = 100;
const VALUES: Readonly<Record<State, string>> = {
  first: "",
  later: "",
  refused: "no",
  doubted: "unlikely",
  planned: "planned",
  done: "yes",
  undone: "no",
  date: "planned",
  withdrawn: "moved",
};

/** Done to the same: a stem in common, or nothing named on one side. */
const alike = (a: Standing, b: Standing): boolean =>
  a.objects.length === 0 || b.objects.length === 0 || a.objects.some((stem) => b.objects.includes(stem));

/** A day planned in an older report that a newer one withdraws. */
function moved(facts: readonly Standing[], scene: Scene): Finding[] {
  const dates = facts.filter(({ state }) => state === "date");
  return facts
    .filter(({ state }) => state === "withdrawn")
    .flatMap((off) => {
      const old = dates.filter((one) => inOrder([one], [off], scene) && isSameDay(one, off) && isOfOne(one, off));
      const [first] = old;
      if (!first) return [];
      return [
        findingOf(
          "date",
          "plan",
          whenOf([{ text: (first.text ?? "").split(": ").at(-1) ?? "", phrase: first.label }]),
          [
            { value: first.planned ? dayEdtf(first.planned.first) : first.label, told: old },
            { value: off.value ?? off.label, told: [off] },
          ],
        ),
      ];
    });
}

const isSameDay = (a: Standing, b: Standing): boolean =>
  a.planned !== undefined &&
  b.planned !== undefined &&
  a.planned.first <= b.planned.last &&
  b.planned.first <= a.planned.last;

/** A deed or a name in common beside a rare word, or two rare words. */
function isOfOne(a: Standing, b: Standing): boolean {
  const names = a.subjects.some((one) => b.subjects.includes(one)) ? 1 : 0;
  const deeds = a.objects.some((one) => b.objects.includes(one)) ? 1 : 0;
  const stems = new Set(a.stems?.filter((one) => b.stems?.includes(one))).size;
  return names + deeds + stems >= 2;
}

function findingOf(
  kind: Finding["kind"],
  about: string,
  subject: string,
  states: readonly { readonly value: string; readonly told: readonly Standing[] }[],
): Finding {
  const [from, to] = states.map(({ told }) => dayEdtf(Math.min(...told.map(({ day }) => day))));
  return {
    kind,
    about,
    relation: "superseded",
    subject,
    camps: states.map(({ value, told }) => ({
      value,
      label: told[0]?.label ?? value,
      evidence: distinct(told.map(({ evidence }) => evidence)),
    })),
    why: `The first was so in a report of ${from}; by ${to} the story had gone on.`,
  };
}
