import { SUPERLATIVES } from "../../language/en/differences.ts";
import type { Edtf } from "../../records/edtf.ts";
import type { Actions } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { type Detector, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** "the first ... since 2018": a rank, what holds it, and the year that it holds since. */
interface Rank extends Place {
  readonly year: number;
  readonly label: string;
  readonly rank: string;
  readonly actions: readonly string[];
  readonly entities: readonly string[];
}

const superlatives_ = new Set(SUPERLATIVES.split(" "));
const SENIOR: ReadonlySet<string> = new Set([
  "highest-level",
  "highest-ranking",
  "most-senior",
  "highest",
  "senior",
  "first",
  "level",
  "ranking",
]);

/**
 * Since when something is the first, the highest, the worst of its kind: two years for one rank exclude each other. "In
 * almost five years" counts back from the report. A baseline without a year ("since she took office") is set against none.
 */
export const superlatives: Detector<Rank> = {
  name: "disagreements/superlatives",
  collect: (view, _all, actions) => ranksOf(view, actions),
  compare,
};

function ranksOf(view: SentenceView, actions: Actions): Rank[] {
  const norms = view.words.map((word) => word.norm);
  const at = norms.findIndex(
    (word, i) =>
      superlatives_.has(word) || (word === "most" && norms[i + 1] === "senior") || (word === "highest" && i > 0),
  );
  if (at < 0) return [];
  const after = view.words[at];
  if (!after) return [];
  const baseline = baselineOf(view, after.start);
  if (!baseline) return [];
  const word = norms[at] ?? "";
  const near = norms.slice(Math.max(0, at - 8), at + 14);
  return [
    {
      ...placeOf(view),
      ...baseline,
      rank: rankClass(word, norms[at + 1]),
      actions: [...new Set(near.flatMap((one) => actions.classOf(one) ?? []))],
      entities: [...new Set(view.names.map((name) => name.entity))],
    },
  ];
}

/** "since 2019", "since ... in 2018", "in almost five years": the year that the rank is counted from. */
function baselineOf(view: SentenceView, from: number): { year: number; label: string } | undefined {
  const since = view.words.find((word) => word.start > from && word.norm === "since");
  if (since) {
    // a day in the same clause dates something else: "since she took office, is to speak on Monday"
    const time = view.times.find(
      (one) => one.span.start > since.start && one.timex.type === "DATE" && /^\d{4}(?:-\d\d)?$/.test(one.edtf ?? ""),
    );
    if (!time) return undefined;
    return {
      year: Number(time.edtf?.slice(0, 4)),
      label: view.article.text.slice(since.start, time.span.end),
    };
  }
  const published = view.article.published;
  const span = view.times.find((one) => one.span.start > from && /^P\d+(?:\.\d+)?Y$/.test(one.timex.value));
  if (!span || !published || !/\bin\b|\bfor\b/.test(view.article.text.slice(from, span.span.start + 3)))
    return undefined;
  if (OPEN.test(view.article.text.slice(from, span.span.end))) return undefined; // any year before will do
  const years = Number(span.timex.value.slice(1, -1));
  if (!Number.isInteger(years)) return undefined;
  const hedge = /\b(?:almost|nearly|more than|over|about|around|some)\s*$/i.exec(
    view.article.text.slice(from, span.span.start),
  );
  const label = `in ${hedge ? hedge[0].trim() : ""} ${span.text}`.replace(/\s+/g, " ");
  return { year: yearBefore(published, years), label };
}

const OPEN = /\b(?:more than|over|at least) (?:\d+|\p{L}+) years?$/iu;

const yearBefore = (published: Edtf, years: number): number => Number(published.slice(0, 4)) - years;

/** Ranks of office are one class, so are "first" and "highest"; the others stand for themselves. */
const rankClass = (word: string, next: string | undefined): string =>
  SENIOR.has(word) || (word === "most" && next === "senior") ? "highest" : word;

function compare(ranks: readonly Rank[], scene: Scene): Finding[] {
  const groups: Rank[][] = [];
  const alike = new Map<string, number[]>(); // by class, action and entity the groups whose first rank has them
  for (const rank of ranks) {
    const keys = rank.actions.flatMap((action) => rank.entities.map((entity) => `${rank.rank}|${action}|${entity}`));
    const near = [...new Set(keys.flatMap((key) => alike.get(key) ?? []))].sort((a, b) => a - b);
    const isOf = ([first]: readonly Rank[] = []): boolean => first !== undefined && scene.related(first.at, rank.at);
    const at = near.find((group) => isOf(groups[group])) ?? groups.length;
    if (at < groups.length) groups[at]?.push(rank);
    else {
      groups.push([rank]);
      for (const key of keys) {
        const list = alike.get(key);
        if (list) list.push(at);
        else alike.set(key, [at]);
      }
    }
  }
  return groups.flatMap((group) => {
    const years = [...new Set(group.map((rank) => rank.year))].sort((a, b) => a - b);
    const articles = new Set(group.map((rank) => rank.at));
    if (years.length < 2 || years.length > 4 || articles.size < 2) return [];
    const [first] = group;
    return [
      {
        kind: "date" as const,
        relation: "conflict" as const,
        subject: `Since when: ${subjectOf(first as Rank, scene)}`,
        camps: years.map((year) => {
          const members = group.filter((rank) => rank.year === year);
          return {
            value: String(year),
            label: [...new Set(members.map((rank) => rank.label))].slice(0, 2).join(", "),
            evidence: members.map((rank) => rank.evidence),
          };
        }),
        why: `The same rank is counted from ${years.join(" and from ")}; only one of them can be the last time before.`,
      },
    ];
  });
}

function subjectOf(rank: Rank, scene: Scene): string {
  const article = scene.articles[rank.at];
  const text = article?.text.slice(rank.evidence.span.start, rank.evidence.span.end) ?? "";
  const at = text.search(
    /\b(?:the|his|her|its|their)?\s*(?:first|most|high|worst|big|large|dead|heav|low|strong|long|great|fast|small|weak|hot|cold|wet|dry|steep|sharp)/i,
  );
  const words = text.slice(Math.max(0, at)).split(/\s+/).slice(0, 8);
  while (DANGLING.has(words.at(-1) ?? "")) words.pop();
  return words
    .join(" ")
    .replace(/[.,;]$/, "")
    .trim();
}

/** Words that a phrase cannot end in. */
const DANGLING: ReadonlySet<string> = new Set(
  "a an the and or but of to in on at by for from with since as that which who its his her their".split(" "),
);
