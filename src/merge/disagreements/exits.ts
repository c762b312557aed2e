import { REMOVED, RESIGNED } from "../../language/en/differences.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { EntityId } from "../../records/id.ts";
import { lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { grouped } from "../grouped.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** How somebody left an office: of their own will, or put out of it. */
interface Exit extends Place {
  readonly person: EntityId;
  readonly own: boolean;
  readonly label: string;
  readonly day: number | undefined;
}

const resigned = new Set(RESIGNED.split(" "));
const removed = new Set(REMOVED.split(" "));
const REACH = 60; // UTF-16 units between the verb and the name
const DAYS = 10; // between the reports: later the one may have followed the other
const NOT_SO = /^(?:not|never|will|would|to|should|could|may|might|must|refused|refuses|if|be)$/;

/** According to some somebody resigned, according to others they were suspended or dismissed. */
export const exits: Detector<Exit> = { name: "disagreements/exits", collect: exitsIn, compare };

function exitsIn(view: SentenceView): Exit[] {
  const day = view.article.published ? rangeOf(view.article.published).first : undefined;
  return view.words.flatMap((word, i) => {
    const own = resigned.has(word.norm);
    if (!own && !removed.has(word.norm)) return [];
    const before = view.words.slice(Math.max(0, i - 3), i);
    if (before.some(({ norm }) => NOT_SO.test(norm))) return [];
    const passive = before.some(({ norm }) => /^(?:was|were|been|is|got)$/.test(norm));
    const name = own || passive ? doerOf(view, word.start) : objectOf(view, word.end);
    if (!name) return [];
    const [start, end] = [Math.min(name.start, word.start), Math.max(name.end, word.end)];
    const label = view.article.text.slice(start, end).replace(/\s+/g, " ");
    return [{ ...placeOf(view), person: name.entity, own, label, day }];
  });
}

/** "Mary Chen, citing her health, resigned": the last name before the verb that no other verb stands behind. */
function doerOf(view: SentenceView, at: number): SentenceView["names"][number] | undefined {
  const name = view.names.findLast((one) => one.end <= at && at - one.end <= REACH);
  return name && !view.words.some((w) => w.start >= name.end && w.end <= at && isOtherVerb(w.norm)) ? name : undefined;
}

/** "Suspended returning officer Mary Chen". */
function objectOf(view: SentenceView, at: number): SentenceView["names"][number] | undefined {
  const name = view.names.find((one) => one.start >= at && one.start - at <= REACH);
  return name && !/[,;:.]| (?:of|from|by|in|at) /.test(view.article.text.slice(at, name.start)) ? name : undefined;
}

const isOtherVerb = (word: string): boolean => lexicon.isFinite(word) && !lexicon.auxiliaries.has(word);

function compare(facts: readonly Exit[], scene: Scene): Finding[] {
  const byPerson = grouped(facts, ({ person }) => (scene.persons.has(person) ? [person] : []));
  return [...byPerson].flatMap(([person, told]) => {
    const says = (at: number, own: boolean): boolean => told.some((one) => one.at === at && one.own === own);
    const only = told.filter((one) => !says(one.at, !one.own)); // who tells of both knows an order of them
    const left = only.find((one) => one.own);
    const put = only.find((one) => !one.own && left && scene.related(one.at, left.at) && near(one, left));
    if (!left || !put) return [];
    return [
      {
        kind: "polarity" as const,
        about: "exit",
        relation: "conflict" as const,
        subject: `Whether ${scene.nameOf(person)} resigned or was removed`,
        camps: [left, put].map((one) => ({
          value: one.own ? "resigned" : "removed",
          label: one.label,
          evidence: distinct(only.filter((other) => other.own === one.own).map(({ evidence }) => evidence)),
        })),
        why: "Some sources say that it was their own step, others that it was done to them.",
      },
    ];
  });
}

const near = (a: Exit, b: Exit): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS;
