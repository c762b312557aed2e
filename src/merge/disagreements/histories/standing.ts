import { dayEdtf, rangeOf } from "../../../records/edtf.ts";
import type { Span } from "../../../records/span.ts";
import type { SentenceView } from "../../events/view.ts";
import { distinct, type Finding, type Place, type Scene } from "../finding.ts";

/** How one matter stands in a report. Days are numbers of days, as in `rangeOf`. */
export interface Standing extends Place {
  /** In the words of the report. */
  readonly label: string;
  /** The day of the report. */
  readonly day: number;
  /** The earliest day that its sentence names; its own day, where it names none. */
  readonly told: number;
}

/** Days before the report: what lies further back is no news of it. */
export const OLD = 10;

const DAYS = 60; // between the reports; later it may be another time

/** The day of a report that is known and a sentence that states something: only those have a place in a history. */
export function dayOfReport(view: SentenceView): number | undefined {
  if (view.text.trimEnd().endsWith("?") || !view.article.published) return undefined;
  return rangeOf(view.article.published).first;
}

/** What a sentence tells of long ago only is no news: "resigned as mayor in 2019". */
export function isOld(view: SentenceView, day: number): boolean {
  const days = view.times.flatMap(({ edtf, bound }) => (edtf && !bound ? (rangeOf(edtf).last ?? day) : []));
  return days.length > 0 && days.every((one) => one < day - OLD);
}

/** "On the same day" is left out: what it points to may be any day of the text. */
export const toldOf = (view: SentenceView, day: number): number =>
  Math.min(
    day,
    ...view.times.flatMap(({ edtf, bound, anchor }) =>
      edtf && !bound && anchor?.from !== "text" ? (rangeOf(edtf).last ?? day) : [],
    ),
  );

/** From one word of a sentence to before another. */
export const spanOf = (view: SentenceView, from: number, to: number): Span => ({
  start: view.words[from]?.start ?? view.span.start,
  end: view.words[to - 1]?.end ?? view.span.end,
});

/** The words of a span in one line. */
export const labelOf = (view: SentenceView, span: Span): string =>
  view.article.text.slice(span.start, span.end).replace(/\s+/g, " ");

/** Whether all that tell of the first state are older than all that tell of the second, and of one story. */
export function inOrder(first: readonly Standing[], then: readonly Standing[], { related }: Scene): boolean {
  const [a, b] = [first[0], then[0]];
  if (!a || !b || !related(a.at, b.at)) return false;
  const end = Math.max(...first.map(({ day }) => day));
  const start = Math.min(...then.map(({ day }) => day));
  return (
    end < start && start - end <= DAYS && then.every(({ told }) => told >= Math.min(...first.map(({ day }) => day)))
  );
}

/** What was so first and what later, as one finding. */
export function findingOf(
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
