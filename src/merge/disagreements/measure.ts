import {
  GROWING,
  GROWING_BY_PHRASE,
  HEADS,
  JOB_LOSS,
  JOBS,
  LASTING,
  MEASURE_PHRASES,
  RUINING,
  SAME_THINGS,
  SETTLED,
} from "../../language/en/differences.ts";
import { createStemmer } from "../../text/stems.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import { rareness } from "../weight.ts";

/** What a figure measures. */
export interface Measure {
  /** "dead", "aboard", ... where a list knows it; else "duration", "unit:EUR" or the stem of the noun counted: "of:barrel". */
  readonly measure: string;
  /** The sources' own noun for it, "" where there is none. */
  readonly noun: string;
  /** A figure that grows while a story runs. */
  readonly growing: boolean;
  /** Stems, or classes of happening, that stand at the figure: what lasted, what rose, what it is a sum of. */
  readonly heads: ReadonlySet<string>;
}

/** A figure and the lower-case words on either side of it, as far as they can tell what it counts. */
export interface Setting {
  readonly text: string;
  readonly unit: string;
  /** The noun counted, "" where there is none. */
  readonly counted: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The unit of figures that stand without a noun. */
export const BARE = "";

/** What a figure measures, by the words beside it; absent where they do not tell. */
export function measureOf(setting: Setting, actions: Actions): Measure | undefined {
  const { unit, counted, before, after } = setting;
  if (DURATION_UNITS.has(unit)) return lengthOf(setting, actions);
  if (SPEEDS.has(unit)) return plain("speed", "speed");
  const words = counted.split(" ").filter(Boolean);
  if (words.at(-1) === "passengers" && aboard(before, after)) return plain("aboard", counted);
  if (before.at(-1) === "of" && INHABITED.has(before.at(-2) ?? "")) return undefined; // "a town of 14,000 people"
  if (isOneOfParts(words, before, after)) return undefined;
  if (words.length === 1 && words[0] === "crew") return undefined; // counted beside the passengers
  const counts = unit === "people" || unit === "count" || unit === BARE; // 84m euros fall neither ill nor dead
  const fate = counts ? fateOf(words, actions) : undefined;
  if (fate) return plain(fate, counted);
  if (AREAS.has(unit) && [...before.slice(-6), ...after.slice(0, 5)].some((word) => BURNED.test(word)))
    return { measure: "burned", noun: "land", growing: true, heads: new Set() };
  if (unit === "%" && isTurnout(before, after)) return plain("turnout", "turnout");
  if (counts && isJobLoss(setting)) return plain("jobs", "jobs");
  if (counts && TREATED.test(after.slice(0, 8).join(" "))) return plain("injured", counted);
  const phrase = counts ? phraseNear(before, after) : undefined;
  if (phrase && FIRST.has(phrase)) return plain(phrase, counted);
  const listed = counts ? listedAt(setting, words, actions) : undefined;
  if (listed) return listed;
  if (phrase && (phrase !== "aboard" || words.length === 0 || words.some((word) => PEOPLE.has(word))))
    return plain(phrase, counted);
  if (unit === BARE) return undefined;
  if (words.length === 0 || unit === "%") return unit === "people" ? undefined : sumOf(setting, actions);
  return {
    measure: `of:${actions.stem(thingOf(words.at(-1) ?? ""))}`,
    noun: counted,
    growing: false,
    heads: new Set(),
  };
}

/** One name for nouns that count the same: "vessels" are ships. */
const thingOf = (noun: string): string => things.get(noun) ?? noun;

const things: ReadonlyMap<string, string> = new Map(
  SAME_THINGS.split("|").flatMap((line) => {
    const [name = "", ...others] = line.split(" ");
    return others.flatMap((other) => [other, `${other}s`].map((form) => [form, name] as const));
  }),
);

/** "nine dead, six men and three women". */
const isOneOfParts = (counted: readonly string[], before: readonly string[], after: readonly string[]): boolean =>
  SEXES.has(counted.at(-1) ?? "") &&
  ((after[0] === "and" && after.slice(1, 4).some((word) => SEXES.has(word))) ||
    (before.at(-1) === "and" && before.slice(-4).some((word) => SEXES.has(word))));

const INHABITED: ReadonlySet<string> = new Set("town city village population community country region".split(" "));
const SEXES: ReadonlySet<string> = new Set("men women boys girls children".split(" "));

/** "Forty were taken to three hospitals". */
const TREATED = /^(?:\S+ ){0,4}(?:taken|admitted|brought|rushed|went|sent) to (?:\S+ ){0,2}hospitals?\b/;

const AREAS: ReadonlySet<string> = new Set(["ha", "acre", "km2", "mi2", "m2"]);
const BURNED = /^(?:burn(?:ed|t|s|ing)?|consum(?:ed|es|ing)|scorch(?:ed|es)|charr?ed|ravaged|blackened|damage)$/;

/** "Turnout was 68 percent", "seven in ten registered voters had taken part". */
const isTurnout = (before: readonly string[], after: readonly string[]): boolean =>
  before.slice(-6).includes("turnout") ||
  after.slice(0, 3).includes("turnout") ||
  (after.slice(0, 3).some((word) => /^(?:voters|electorate)$/.test(word)) &&
    /\b(?:part|voted|ballots?)\b/.test(after.join(" ")));

const SPEEDS: ReadonlySet<string> = new Set(["km/h", "mph"]);

/** "137 passengers and four crew had been on board". */
const aboard = (before: readonly string[], after: readonly string[]): boolean =>
  ` ${[...before.slice(-4), ...after].join(" ")} `.search(/ (?:aboard|onboard|on board|crammed|packed) /) >= 0;

/** What the noun says itself: "people killed". */
const fateOf = (words: readonly string[], actions: Actions): string | undefined =>
  words.length > 1
    ? listed.find((one) => one.measure !== "destroyed" && one.stems.has(actions.stem(words.at(-1) ?? "")))?.measure
    : undefined;

/** Told by words that stand right beside the figure, whatever it counts: "cutting power to 48,000 homes". */
const FIRST: ReadonlySet<string> = new Set(["unpowered", "dead"]);

const plain = (measure: string, noun: string): Measure => ({
  measure,
  noun: noun || "people",
  growing: GROWING_PHRASES.has(measure) || listed.some((one) => one.measure === measure && one.growing),
  heads: new Set(),
});

/** What the lists know: by the noun counted, else by the nearest word that names it. */
function listedAt({ text, unit, before, after }: Setting, words: readonly string[], actions: Actions) {
  const people = unit === "people" || words.length === 0 || words.some((word) => PEOPLE.has(word));
  const own = words.length > 0 && text.toLowerCase().endsWith(words.at(-1) ?? ""); // "seven" may borrow its noun from afar
  const found = listed
    .map((one) => ({
      ...one,
      far:
        one.measure === "destroyed" && !isRuined(words, one.stems, before, after, actions)
          ? Number.POSITIVE_INFINITY
          : words.some((word) => one.stems.has(actions.stem(word))) &&
              (own || unit !== "people" || !nextTells(after, actions))
            ? 0
            : people && unit !== "%"
              ? distance(unit === BARE ? before : before.slice(-5), after, one.stems, actions)
              : Number.POSITIVE_INFINITY,
    }))
    .reduce((a, b) => (b.far < a.far ? b : a));
  if (found.far === Number.POSITIVE_INFINITY) return undefined;
  return {
    measure: found.measure,
    noun: words.join(" ") || "people",
    growing: found.growing,
    heads: new Set<string>(),
  };
}

/** "140 houses were flooded"; not "600 homes have power again", nor people who flee their homes. */
function isRuined(
  words: readonly string[],
  nouns: ReadonlySet<string>,
  before: readonly string[],
  after: readonly string[],
  actions: Actions,
): boolean {
  const counted = words.length === 0 || words.some((word) => nouns.has(actions.stem(word)));
  return counted && [...before.slice(-5), ...after.slice(0, 6)].some((word) => ruining.has(word));
}

/** "and seven are missing": the next words say what is counted. */
const nextTells = (after: readonly string[], actions: Actions): boolean =>
  listed.some((one) => after.slice(0, 3).some((word) => one.stems.has(actions.stem(word))));

const RANK = /^(?:first|only|most|last)$|.{2}est(?:$|-)/;

/** How long something lasted. "Two hours ago", "the past six months" and "at least a year old" are no lengths. */
function lengthOf({ before, after }: Setting, actions: Actions): Measure | undefined {
  const [last = "", earlier = ""] = [before.at(-1), before.at(-2)];
  if (SINCE.has(last) || SINCE.has(earlier)) return undefined;
  if (last === "in" && before.some((word) => RANK.test(word))) return undefined; // "the largest in almost five years"
  if (AWAY.has(after[0] ?? "") && !before.slice(-3).includes("for")) return undefined;
  const head = (word: string): string => headOf(word, actions);
  const heads = new Set<string>();
  const nouns: string[] = [];
  const add = (word: string | undefined): void => {
    if (!word || word.length < 3 || rareness(actions.stem(word)) < COMMON || SPANS.has(word)) return;
    heads.add(head(word));
    if (!lexicon.isPast(word)) nouns.push(word);
  };
  if (last === "of") add(earlier);
  if (after[0] === "of") for (const word of after.slice(1, 4)) add(word);
  if (!STOPS.has(after[0] ?? "")) add(after[0]);
  const lasts = before.findLastIndex((word) => lasting.has(word));
  if (lasts >= 0) {
    for (const word of before.slice(Math.max(0, lasts - 4), lasts)) add(word);
    for (const word of after.slice(0, 5)) if (known(word, actions)) add(word);
  } else if (last === "for" || earlier === "for") for (const word of before.slice(-6, -1)) add(word);
  if (last === "after") add(before.find((word) => lexicon.eventNouns.has(word))); // "the talks ended after an hour"
  const near = nearest(before, after, (word) => known(word, actions));
  if (near) add(near);
  if (heads.size === 0 && !LASTED.has(last)) return undefined;
  const plain = [...heads].filter((one) => named.has(one)); // "the jury took three days to reach a verdict"
  const noun = nouns.find((word) => lexicon.eventNouns.has(word)) ?? "";
  return { measure: "duration", noun, growing: false, heads: plain.length > 0 ? new Set(plain) : heads };
}

/** A length, a weight, a sum, a share: "losses of 2m euros", "2m euros in aid", "shares fell 12 percent". */
function sumOf({ unit, before, after }: Setting, actions: Actions): Measure | undefined {
  const heads = new Set<string>();
  const last = before.at(-1) ?? "";
  const before2 = before.at(-2) ?? "";
  const owned =
    last === "of" || last === "at" ? (lexicon.isPast(before2) ? moverIn(before.slice(0, -2)) : before2) : undefined;
  const inside =
    after[0] === "in" || (after[0] === "of" && unit !== "%") ? after.find((w, i) => i > 0 && w.length > 3) : "";
  for (const word of [...before, ...after.slice(0, 6)]) if (known(word, actions)) heads.add(headOf(word, actions));
  for (const word of [owned, inside]) if (word && word.length > 3) heads.add(headOf(word, actions));
  const verb = before.findLastIndex(
    (word) => /^(?:rise|fall)$/.test(actions.classOf(word) ?? "") && (lexicon.isPast(word) || !before.includes("the")),
  ); // "the surge reached" tells of no rise
  const mover = moverIn(before.slice(0, Math.max(0, verb)));
  const noun = verb >= 0 ? `${mover ?? ""} ${before[verb]}`.trim() : owned || inside || "";
  return { measure: verb >= 0 ? `unit:${actions.classOf(before[verb] ?? "")}` : "unit", noun, growing: false, heads };
}

/** What rises or falls: "shares in the firm fell". */
function moverIn(words: readonly string[]): string | undefined {
  const place = words.findIndex((word, i) => i > 0 && /^(?:in|of|at)$/.test(word));
  return words
    .slice(0, place < 0 ? words.length : place)
    .findLast((word) => word.length > 3 && rareness(word) > COMMON);
}

/** Jobs that go: "lose their jobs", "will cut a third of its staff", "600 jobs at risk". */
function isJobLoss({ text, counted, before, after }: Setting): boolean {
  const near = ` ${before.slice(-10).join(" ")} ${text.toLowerCase()} ${counted} ${after.slice(0, 6).join(" ")} `;
  const noun = counted.split(" ").at(-1) ?? "";
  if (noun !== "" && !jobs.includes(noun)) return false; // "cutting power to 48,000 homes"
  const phrases = noun === "people" ? ofJobs : jobLoss;
  return jobs.some((word) => near.includes(` ${word} `)) && phrases.some((phrase) => near.includes(` ${phrase} `));
}

const known = (word: string, actions: Actions): boolean =>
  actions.classOf(word) !== undefined || lexicon.eventNouns.has(word) || heads.has(word);

/** The common name of a word and its like: "jurors" and "deliberated", "rescue" and "searched". */
export const headOf = (word: string, actions: Actions): string =>
  heads.get(word) ?? actions.classOf(word) ?? actions.stem(word);

const COMMON = 0.35; // rareness: below it stand "of", "other", "company"
const NEAR = 9;
const AHEAD = 7;
const heads = new Map<string, string>(
  Object.entries(HEADS).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);
const named = new Set(["deliberation", "rescue", "ban", "power"]);
const lasting = new Set(LASTING.split(" "));
const jobs = JOBS.split(" ");
const jobLoss = JOB_LOSS.split("|");
const ofJobs = jobLoss.filter((phrase) => /\b(?:jobs?|redundan\w+|la(?:y|id|ying) off|layoffs)\b/.test(phrase));
const ruining = new Set(RUINING.split(" "));
const SPANS = new Set("nearly about almost around more than over under least some only just another".split(" "));
const STOPS = new Set("to in on at and but before after when as by for from with".split(" "));
export const DURATION_UNITS: ReadonlySet<string> = new Set("h min s d w y wk mo decade century".split(" "));
const LASTED: ReadonlySet<string> = new Set(["for", "after", "of"]);
const SINCE: ReadonlySet<string> = new Set("past last next coming within every previous".split(" "));
const AWAY: ReadonlySet<string> = new Set("ago earlier later after before old away".split(" "));
const PEOPLE: ReadonlySet<string> = new Set(
  "people person persons men women children passengers civilians soldiers workers miners residents students police officers others tourists pupils villagers protesters militants bodies crew fans".split(
    " ",
  ),
);

/** Words to the nearest that names a measure: after ("12 people were killed") or before ("killing 12", "a toll of 12"). */
function distance(
  before: readonly string[],
  after: readonly string[],
  stems: ReadonlySet<string>,
  actions: Actions,
): number {
  const is = (word: string): boolean => stems.has(actions.stem(word));
  const stop = after.findIndex((word) => word === "and" || word === "but" || word === "while");
  const ahead = after.slice(0, stop < 0 ? 6 : Math.min(6, stop)).findIndex(is);
  const behind = [...before].reverse().findIndex(is);
  return Math.min(ahead < 0 ? Number.POSITIVE_INFINITY : ahead + 1, behind < 0 ? Number.POSITIVE_INFINITY : behind + 1);
}

function phraseNear(before: readonly string[], after: readonly string[]): string | undefined {
  const text = ` ${before.slice(-4).join(" ")} | ${after.slice(0, 10).join(" ")} `;
  return Object.entries(MEASURE_PHRASES).find(([, phrases]) =>
    phrases.split("|").some((phrase) => text.includes(` ${phrase} `)),
  )?.[0];
}

function nearest(
  before: readonly string[],
  after: readonly string[],
  wanted: (word: string) => boolean,
): string | undefined {
  for (let i = 0; i < NEAR; i++) {
    const [next, previous] = [i < AHEAD ? after[i] : undefined, before[before.length - 1 - i]];
    if (next && wanted(next)) return next;
    if (previous && wanted(previous)) return previous;
  }
  return undefined;
}

interface Listed {
  readonly measure: string;
  readonly stems: ReadonlySet<string>;
  readonly growing: boolean;
}

const stemmed = (words: string): ReadonlySet<string> => {
  const stem = createStemmer();
  return new Set(words.split(" ").map((word) => stem(word)));
};

const listed: readonly Listed[] = [
  ...Object.entries(GROWING).map(([measure, words]) => ({ measure, stems: stemmed(words), growing: true })),
  ...Object.entries(SETTLED).map(([measure, words]) => ({ measure, stems: stemmed(words), growing: false })),
];

const GROWING_PHRASES: ReadonlySet<string> = new Set(GROWING_BY_PHRASE.split(" "));

/** Measures that count people whatever the noun. */
export const PEOPLE_MEASURES: ReadonlySet<string> = new Set([
  ...listed.map((one) => one.measure).filter((one) => one !== "destroyed"),
  ...Object.keys(MEASURE_PHRASES).filter((one) => one !== "unpowered" && one !== "destroyed"),
  "jobs",
]);
