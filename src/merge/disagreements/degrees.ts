import { DEGREE_NOUNS, DEGREES } from "../../language/en/differences.ts";
import { rangeOf } from "../../records/edtf.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { rareness } from "../weight.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** "expectations for a deal were low": how much of an expectation there is, and of what. */
interface Degree extends Place {
  readonly level: "low" | "high";
  readonly label: string;
  readonly noun: string;
  readonly about: ReadonlySet<string>;
  readonly day: number | undefined;
}

const near = (a: Degree, b: Degree): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS;

const low = new Set(DEGREES.low.split(" "));
const high = new Set(DEGREES.high.split(" "));
const nouns = new Set(DEGREE_NOUNS.split(" "));
const FEW = 30; // articles; longer stories hold many hopes
const DAYS = 3;
const BETWEEN = 22; // words from the noun to its adjective: "prospects for a deal on the many issues that ... remain slim"

/** Expectations, prospects, chances of one thing: low in some reports, high in others. */
export const degrees: Detector<Degree> = {
  name: "disagreements/degrees",
  collect: (view, _all, actions) =>
    view.words.flatMap((word, i) => (nouns.has(word.norm) ? (degreeAt(view, i, actions) ?? []) : [])),
  compare,
};

function degreeAt(view: SentenceView, i: number, actions: Actions): Degree | undefined {
  const noun = view.words[i];
  const before = view.words[i - 1];
  if (!noun) return undefined;
  if (before && levelOf(before.norm)) return degree(view, i, i - 1, i + 1, actions);
  let verb = -1;
  for (let k = i + 1; k < Math.min(view.words.length, i + BETWEEN); k++) {
    const word = view.words[k]?.norm ?? "";
    if (LINKS.has(word)) verb = k;
    else if (verb >= 0 && k - verb <= 4 && levelOf(word)) return degree(view, i, k, i + 1, actions);
    else if (verb < 0 && lexicon.isPast(word) && word !== "needed") return undefined;
  }
  return undefined;
}

function degree(
  view: SentenceView,
  noun: number,
  adjective: number,
  from: number,
  actions: Actions,
): Degree | undefined {
  const level = levelOf(view.words[adjective]?.norm ?? "");
  if (!level) return undefined;
  const [a, b] = [view.words[Math.min(noun, adjective)], view.words[Math.max(noun, adjective)]];
  const until = adjective > noun ? adjective : from + 12;
  const about = view.words
    .slice(from, until)
    .map((word) => actions.stem(word.norm))
    .filter((stem) => rareness(stem) > 0.6 && !levelOf(stem));
  return {
    ...placeOf(view),
    level,
    noun: view.words[noun]?.norm ?? "",
    about: new Set(about),
    day: view.article.published ? rangeOf(view.article.published).first : undefined,
    label: view.article.text.slice(a?.start, b?.end).replace(/\s+/g, " "),
  };
}

const LINKS: ReadonlySet<string> = new Set(
  "is are was were be remain remains remained seem seems seemed stay stayed".split(" "),
);

const levelOf = (word: string): "low" | "high" | undefined =>
  low.has(word) ? "low" : high.has(word) ? "high" : undefined;

const plural = (noun: string): string => (noun.endsWith("s") ? noun : noun.replace(/y$/, "ie").concat("s"));

function compare(facts: readonly Degree[], scene: Scene): Finding[] {
  const { related } = scene;
  return facts
    .filter((one) => one.level === "high")
    .slice(0, 50)
    .flatMap((up) => {
      const down = facts.filter(
        (one) =>
          one.level === "low" &&
          one.at !== up.at &&
          related(one.at, up.at) &&
          one.about.size > 0 &&
          (scene.articles.length <= FEW || (one.noun === up.noun && near(one, up))) &&
          [...one.about].some((stem) => up.about.has(stem)),
      );
      const [first] = down;
      if (!first) return [];
      return [
        {
          kind: "polarity" as const,
          relation: "conflict" as const,
          subject: `How high the ${plural(up.noun)} were`,
          camps: [
            {
              value: "low",
              label: [...new Set(down.map((one) => one.label))].slice(0, 2).join(", "),
              evidence: distinct(down.map((one) => one.evidence)),
            },
            { value: "high", label: up.label, evidence: [up.evidence] },
          ],
          why: `Of the same thing, “${first.label}” and “${up.label}” cannot both be said.`,
        },
      ];
    });
}
