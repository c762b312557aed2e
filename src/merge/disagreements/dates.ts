import { rangeOf } from "../../records/edtf.ts";
import { wordsOf } from "../../text/words.ts";
import type { Candidate } from "../events/candidate.ts";
import { lexicon } from "../events/lexicon.ts";
import { grouped } from "../grouped.ts";
import { rareness } from "../weight.ts";
import { type Detector, distinct, type Finding, type Scene } from "./finding.ts";
import { isOfSaying } from "./speakers.ts";
import { whenOf } from "./when.ts";

const ALIKE = 0.5; // share of the smaller report's stems, dates left out
const VERY_ALIKE = 0.7; // for what may happen more than once
const SMALL = 0.35; // rareness: "the" and "that" tell of nothing
const APART = 40; // days; what lies further apart are rather two happenings
const FEW = 30; // articles; longer stories have many arrests and votes
const SERIES = 24; // reports of one deed; more are a series, not one happening

/** Happenings that come once for those they befall; meetings and attacks come again. */
const ONCE: ReadonlySet<string> = new Set(
  "kill shoot explode crash collapse quake arrest charge sentence sue resign appoint recall launch close buy marry birth bury sign elect fire".split(
    " ",
  ),
);

/** A dated report of a deed: "sank on Monday", "will be sentenced on 9 December". */
interface Dated {
  readonly report: Candidate;
  readonly first: number;
  readonly last: number;
  /** Classes of what comes once, stems of the verbs: what may be the same. */
  readonly deeds: readonly string[];
  readonly stems: readonly string[];
  readonly rare: readonly string[];
  readonly text: string;
}

/** One happening on two dates: the same deed, alike in words and names, each date from other articles. */
export const dates: Detector<never> = {
  name: "disagreements/dates",
  collect: () => [],
  compare: (_facts, scene) => {
    const reports = scene.told.flatMap(({ members }) => members.flatMap((member) => datedOf(member, scene)));
    const byDeed = grouped(reports, (one) =>
      one.deeds.flatMap((deed) => (scene.articles.length <= FEW ? [deed] : keysOf(deed, one))),
    );
    const found: { camps: Dated[][]; finding: Finding }[] = [];
    for (const [key, same] of [...byDeed].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (same.length > 1 && same.length <= SERIES)
        for (const camps of campsIn(same, key.split("|")[0] ?? "", scene))
          if (!found.some((one) => isOf(one.camps, camps))) found.push({ camps, finding: findingOf(camps, scene) });
    return found.map((one) => one.finding);
  },
};

const keysOf = (deed: string, { report, rare }: Dated): string[] =>
  [...report.entities, ...rare].map((name) => `${deed}|${name}`);

/** Whether a difference between the same two sentences is there already. */
const isOf = (a: readonly (readonly Dated[])[], b: readonly (readonly Dated[])[]): boolean =>
  a.flat().filter((x) => b.flat().some((y) => x.report.article === y.report.article && x.report.span === y.report.span))
    .length >= 2;

function datedOf(report: Candidate, { articles, actions }: Scene): Dated[] {
  if (report.basis !== "stated" || report.edtf === "" || report.status === "possible" || report.negated) return [];
  const { first, last } = rangeOf(report.edtf);
  if (first === undefined || last === undefined || last - first > 31) return [];
  if (last - first > 1 && last - first < 27) return []; // "last week": too loose to contradict
  const text = articles[report.at]?.text.slice(report.clause.start, report.clause.end) ?? "";
  if (TALLY.test(text) || !DAY.test(report.dating.phrase)) return [];
  if (articles.length > FEW && (COUNT.test(text) || text.length > LONGEST)) return [];
  const from = report.clause.start;
  const words = wordsOf(text);
  if (
    isOfSaying(
      words.map((word) => ({ ...word, start: word.start + from, end: word.end + from })),
      report.dating.span,
    )
  )
    return [];
  const verbs = words
    .map((word) => word.norm)
    .filter((word) => lexicon.isPast(word) && !lexicon.saying.has(word) && !COMMON.has(word));
  const classes = report.status === "planned" ? report.actions : verbs.flatMap((verb) => actions.classOf(verb) ?? []);
  const deeds = [...classes.filter((one) => ONCE.has(one)), ...verbs.map((verb) => `v:${actions.stem(verb)}`)];
  return [
    {
      report,
      first,
      last,
      deeds: [...new Set(deeds)],
      stems: report.stems.filter((stem) => stem.length > 2 && !/\d/.test(stem) && rareness(stem) > SMALL),
      rare: report.stems.filter((stem) => rareness(stem) > 0.995 && !/\d/.test(stem)).slice(0, 3),
      text,
    },
  ];
}

/** "The toll rose to 11 on Thursday": the day of a count. */
const TALLY = /\b(?:tolls?|number of|total|count|(?:rose|climbed|risen|grew) to)\b/i;
/** Says of a day, not only of an hour. */
const DAY =
  /\d{1,2}(?:st|nd|rd|th)?\b.*\p{L}|\b(?:19|20)\d\d\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|tonight|night|morning|month|year|week|january|february|march|april|may|june|july|august|september|october|november|december/iu;
/** "killed 18 people": in a long story others are killed every day. */
const COUNT =
  /\b(?:\d+|dozens|scores|hundreds|one|two|three|four|five|six|seven|eight|nine|ten|some|several|others|many)\b/i;
const LONGEST = 300; // UTF-16 units; longer ones are boxes of dates that lost their lines
const COMMON: ReadonlySet<string> = new Set(
  "was were had been did made took taken came went gone got put given".split(" "),
);

/** The two dates of one deed, each with the articles that give it. */
function campsIn(same: readonly Dated[], deed: string, scene: Scene): Dated[][][] {
  const pairs: Dated[][][] = [];
  for (const [i, a] of same.entries())
    for (const b of same.slice(i + 1)) {
      if (!differ(a, b) || agrees(a, b, same) || agrees(b, a, same)) continue;
      if (!sameHappening(a, b, deed, same, scene)) continue;
      const [mine, theirs] = [same.filter((one) => !apart(one, a)), same.filter((one) => !apart(one, b))];
      if (!pairs.some((camps) => isOf(camps, [mine, theirs]))) pairs.push([mine, theirs]);
    }
  return pairs;
}

const apart = (a: Dated, b: Dated): boolean => a.first > b.last || b.first > a.last;
const differ = (a: Dated, b: Dated): boolean =>
  a.report.at !== b.report.at && apart(a, b) && a.report.status === b.report.status;

/** Whether the article of `a` gives the date of `b` as well. */
const agrees = (a: Dated, b: Dated, same: readonly Dated[]): boolean =>
  same.some((one) => one.report.at === a.report.at && !apart(one, b));

function sameHappening(a: Dated, b: Dated, deed: string, same: readonly Dated[], scene: Scene): boolean {
  if (!scene.related(a.report.at, b.report.at)) return false;
  if (Math.abs(a.first - b.first) > APART && a.report.edtf.slice(4) !== b.report.edtf.slice(4)) return false;
  const names = shared(a.report.entities, b.report.entities);
  const common = Math.min(2, a.report.entities.length, b.report.entities.length);
  const words = shared(a.stems, b.stems) / Math.max(4, Math.min(a.stems.length, b.stems.length));
  const small = scene.articles.length <= FEW;
  if (small && alone(a, same) && alone(b, same) && ONCE.has(deed) && a.report.status === "planned")
    return shared(a.stems, b.stems) > 0 && (names > 0 || common === 0 || !clash(a, b, scene));
  if (!ONCE.has(deed) && deed !== `v:${a.report.verb}` && deed !== `v:${b.report.verb}`) return false;
  return words >= (ONCE.has(deed) ? ALIKE : VERY_ALIKE) && (names >= common || shared(a.rare, b.rare) > 0);
}

/** The only report of the deed in its article. */
const alone = (a: Dated, same: readonly Dated[]): boolean =>
  same.every((one) => one.report.at !== a.report.at || one.report.status !== a.report.status || !apart(one, a));

/** Each names somebody else with the same part in it: two people are sentenced. */
const clash = (a: Dated, b: Dated, { persons, entities }: Scene): boolean =>
  !ROLE.test(a.text) && !ROLE.test(b.text) && hasPerson(a, persons) && hasPerson(b, persons) && entities.length > 0;
const hasPerson = ({ report }: Dated, persons: ReadonlySet<string>): boolean =>
  report.entities.some((entity) => persons.has(entity));
const ROLE = /\b(?:judge|court|justice|magistrate|board|parliament|registrar)\b/i;

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((one) => b.includes(one)).length;

function findingOf(camps: readonly (readonly Dated[])[], { articles }: Scene): Finding {
  const [a, b] = camps.map((camp) => camp[0] as Dated) as [Dated, Dated];
  return {
    kind: "date",
    relation: "conflict",
    subject: whenOf([a, b].map(({ text, report }) => ({ text, phrase: report.dating.phrase }))),
    camps: camps.map((camp) => ({
      value: camp[0]?.report.edtf ?? "",
      label: camp[0]?.report.dating.phrase || (camp[0]?.report.edtf ?? ""),
      evidence: distinct(
        camp.map(({ report }) => ({ article: articles[report.at]?.id ?? report.article, span: report.span })),
      ),
    })),
    why: `The same happening is put on ${a.report.edtf} and on ${b.report.edtf}, each by other sources.`,
  };
}
