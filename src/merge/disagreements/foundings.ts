import { FOUNDING } from "../../language/en/differences.ts";
import type { EntityId } from "../../records/id.ts";
import type { Actions } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { grouped } from "../grouped.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** "was founded in 2009", "first won the race in 2016": a beginning that is dated by its year alone. */
interface Founding extends Place {
  readonly verb: string;
  readonly word: string;
  readonly year: string;
  /** Who or what began; absent for "the company". */
  readonly who: EntityId | undefined;
}

const founding = new Set(FOUNDING.split(" "));
const BETWEEN = 6; // words between the verb and the year
const FEW = 30; // articles; in longer stories "the company" may be any

/** One beginning, put in two years. */
export const foundings: Detector<Founding> = { name: "disagreements/foundings", collect: foundingsIn, compare };

function foundingsIn(view: SentenceView, _all: readonly SentenceView[], actions: Actions): Founding[] {
  return view.times.flatMap((time) => {
    if (!time.edtf || !/^\d{4}$/.test(time.edtf) || time.bound) return [];
    const before = view.words.filter((word) => word.end <= time.span.start);
    const verb = before.slice(-BETWEEN).findLast((word) => founding.has(word.norm));
    if (!verb || before.at(-1)?.norm !== "in") return [];
    const first = before[before.indexOf(verb) - 1]?.norm === "first";
    if (OFTEN.has(verb.norm) && !first) return [];
    const who = view.names.findLast((name) => name.end <= verb.start)?.entity;
    return [{ ...placeOf(view), verb: actions.stem(verb.norm), word: verb.norm, year: time.edtf, who }];
  });
}

/** What comes again unless it is the first. */
const OFTEN: ReadonlySet<string> = new Set(["won", "elected", "opened", "launched", "built", "created", "formed"]);

function compare(facts: readonly Founding[], scene: Scene): Finding[] {
  return [...grouped(facts, ({ verb }) => [verb]).values()].flatMap((same) => {
    const taken = new Set<Founding>();
    return same.slice(0, 200).flatMap((first) => {
      if (taken.has(first)) return [];
      const one = same.filter((other) => other === first || isSame(first, other, same, scene));
      for (const fact of one) taken.add(fact);
      const years = [...new Set(one.map((fact) => fact.year))].sort();
      return years.length > 1 && years.length < 4 ? [findingOf(one, years, scene)] : [];
    });
  });
}

/** The same bearer; where one is only "the company", the only report of its kind in each article. */
function isSame(a: Founding, b: Founding, all: readonly Founding[], scene: Scene): boolean {
  if (a.at === b.at || !scene.related(a.at, b.at)) return false;
  if (a.who !== undefined && a.who === b.who) return true;
  const alone = [a, b].every((one) => all.filter((other) => other.at === one.at).length === 1);
  return alone && scene.articles.length <= FEW && (a.who === undefined || b.who === undefined);
}

function findingOf(facts: readonly Founding[], years: readonly string[], { nameOf }: Scene): Finding {
  const named = facts.find((fact) => fact.who !== undefined);
  const deed = OFTEN.has(facts[0]?.word ?? "") ? `first ${facts[0]?.word}` : `${facts[0]?.word}`;
  return {
    kind: "date",
    relation: "conflict",
    subject: `The year: ${[named?.who && nameOf(named.who), deed].filter(Boolean).join(", ")}`,
    camps: years.map((year) => ({
      value: year,
      label: year,
      evidence: distinct(facts.filter((fact) => fact.year === year).map((fact) => fact.evidence)),
    })),
    why: `The same beginning is put in ${years.join(" and in ")}.`,
  };
}
