import { COURSES, type Course } from "../../../language/en/histories.ts";
import type { SentenceView } from "../../events/view.ts";
import { grouped } from "../../grouped.ts";
import { type Detector, type Finding, placeOf, type Scene } from "../finding.ts";
import { matchesIn, phrasesOf } from "./phrases.ts";
import { dayOfReport, findingOf, inOrder, isOld, labelOf, type Standing, spanOf, toldOf } from "./standing.ts";
import { subjectOf } from "./subject.ts";

/** How a course stands for those that a sentence may mean. */
interface Stage extends Standing {
  readonly course: string;
  readonly subjects: readonly string[];
  readonly state: "first" | "later";
}

/** Courses that have turned: the refusal to resign and the resignation, bail denied and granted, missing and found. */
export const courses: Detector<Stage> = {
  name: "disagreements/histories/courses",
  collect: stagesIn,
  compare: (facts, scene) => COURSES.flatMap((course) => turned(course, facts, scene)),
};

const phrases = phrasesOf<{ readonly course: Course; readonly state: Stage["state"] }>(
  COURSES.flatMap((course) => [
    [course.first, { course, state: "first" }] as const,
    [course.later, { course, state: "later" }] as const,
  ]),
);

/** Before a state that has not come: "would be released", "until he resigned". */
const UNCOME: ReadonlySet<string> = new Set(
  "not never will would could may might must should if whether to unless n't neither nor until before without".split(
    " ",
  ),
);

function stagesIn(view: SentenceView, all: readonly SentenceView[]): Stage[] {
  const day = dayOfReport(view);
  if (day === undefined || isOld(view, day)) return [];
  return matchesIn(view.words, phrases).flatMap(({ from, to, of: { course, state } }) => {
    const lead = view.words.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
    if (lead.some((norm) => (state === "later" ? UNCOME.has(norm) : norm === "if" || norm === "whether"))) return [];
    const subject = subjectOf(view, all, from, to);
    const subjects = course.by === "thing" ? view.names.map(({ entity }) => entity) : subject ? [subject] : [];
    if (subjects.length === 0) return [];
    return [
      {
        ...placeOf(view),
        course: course.name,
        subjects,
        state,
        label: labelOf(view, spanOf(view, from, to)).replace(/["“”]/g, ""),
        day,
        told: toldOf(view, day),
      },
    ];
  });
}

function turned(course: Course, facts: readonly Stage[], scene: Scene): Finding[] {
  const bySubject = grouped(
    facts.filter((one) => one.course === course.name),
    ({ subjects }) => new Set(subjects),
  );
  return [...bySubject].flatMap(([subject, told]) => {
    const then = told.filter(({ state }) => state === "later");
    const first = told.filter(({ state, at }) => state === "first" && !then.some((one) => one.at === at));
    if (!inOrder(first, then, scene)) return [];
    return [
      findingOf("polarity", course.name, course.asks.replace("{}", scene.nameOf(subject)), [
        { value: course.values[0], told: first },
        { value: course.values[1], told: then },
      ]),
    ];
  });
}
