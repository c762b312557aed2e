import { setParticles } from "../../language/en/governors.ts";
import { fullNames } from "../../language/en/months.ts";
import {
  abilityWords,
  afterDay,
  asideOpeners,
  asideVerbs,
  bringing,
  byWord,
  clauseWords,
  dayNames,
  dayNouns,
  determiners,
  dueWords,
  endsSaying,
  formerWords,
  futureCues,
  intentWords,
  mindWords,
  modalWords,
  notVerbs,
  pairWords,
  participles,
  pastAuxiliaries,
  pastCues,
  planNouns,
  pluralSubjects,
  prepositions,
  presentBe,
  priced,
  readerWords,
  reportingCues,
  saidWhere,
  scheduleBases,
  scheduleThirds,
  sinceWord,
  untilWords,
  willWords,
} from "../../language/en/tense.ts";
import type { Item } from "../items.ts";
import { governed, isBidden, isDemand } from "./governor.ts";
import type { Toward } from "./meaning.ts";

const REACH = 24; // items to the left; a longer way crosses into another clause
const REACH_RIGHT = 12;

/**
 * Whether the sentence around an expression looks back or ahead: the word before it, or the nearest verb that tells,
 * those to its left first. `from` and `to` bound the sentence; all are indices into the items.
 */
export function tenseAround(items: readonly Item[], start: number, end: number, from: number, to: number): Toward {
  const [next, second] = [wordAt(items, end), wordAt(items, end + 1)];
  if (clauseWords.has(next) || (next === "," && clauseWords.has(second))) return clauseTense(items, end, to);
  const left = skipSmall(items, start, from);
  const before = left < from ? "" : wordAt(items, left);
  if (before === sinceWord) return -1;
  const governor = governed(items, start, end, from);
  if (governor !== undefined) return governor;
  if (before === byWord && left === from) return aheadAt(items, end, to) < 0 ? -1 : 1; // "By Friday the dam had failed"
  if (untilWords.has(before) && wordAt(items, left - 1) === "has") return 1; // "has until Friday to answer"
  if (untilWords.has(before))
    return backAt(items, left - 1, from, before === byWord || neverDid(items, left, from) ? REACH : BESIDE) ? -1 : 1;
  if (presentBe.has(before) || isAway(items, start, end, from)) return 1;
  const named = items[start]?.word ?? "";
  if (priced.has(wordAt(items, end + 1) === "s" ? wordAt(items, end + 2) : "")) return -1; // "Friday's close"
  if (dayNames.has(named) && (setFor(items, start, end) || declared(items, end))) return 1;
  if (before === "from" && dayNames.has(named) && !pairWords.has(next) && next !== "'")
    return backAt(items, left - 1, from, REACH) ? -1 : 1;
  if (before === "from" && left === from && fullNames.has(named)) return aheadAt(items, end, to) < 0 ? -1 : 1; // "From June nobody may ..."
  if (again(items, start, end)) return firstCue(items, start, from);
  if (reportingCues.has(before) || saidHere(items, left, from)) return -1; // "said Friday", "told staff on Friday"
  for (let at = left; at >= from && at > start - REACH; at--) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
    if (!dayNames.has(named) && isBidden(items, at, from)) return 1;
  }
  const right = pastAside(items, end, to);
  for (let at = right; at < to && at < right + REACH_RIGHT; at++) {
    if (reportingCues.has(wordAt(items, at))) return -1; // "On Tuesday the ministry announced that ..."
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
  }
  return 0;
}

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? "";

/** "results are out on Thursday", "is back in court on Monday": a state on a day, not "is accused of a theft on Monday". */
function isAway(items: readonly Item[], start: number, end: number, from: number): boolean {
  const left = start - 2;
  const on = wordAt(items, start - 1);
  if ((on !== "on" && on !== "in") || wordAt(items, end) === "'") return false;
  for (let at = left; at >= from && at > left - STATE_REACH; at--) {
    const word = wordAt(items, at);
    if (presentBe.has(word)) return at < left;
    if (items[at]?.kind !== "word" || isParticiple(word) || word.endsWith("ing") || word === "that") return false;
  }
  return false;
}

const STATE_REACH = 4; // items: "is back in court"

/** Where the sentence goes on after an aside: "On 10 March, it turns out, the insurer paid". */
function pastAside(items: readonly Item[], end: number, to: number): number {
  if (wordAt(items, end) !== ",") return end;
  const source = asideOpeners.has(wordAt(items, end + 1));
  for (let at = end + 1; at < to && at < end + (source ? REACH_RIGHT : ASIDE_REACH); at++)
    if (wordAt(items, at) === ",") return source || asideVerbs.has(wordAt(items, at - 1)) ? at + 1 : end;
  return end;
}

const ASIDE_REACH = 8; // items: ", the report of the inquiry finds,"

/** The item before an expression and its preposition: "said" in "said on Friday". */
function skipSmall(items: readonly Item[], start: number, from: number): number {
  let at = start - 1;
  while (at > from && prepositions.has(wordAt(items, at))) at--;
  return at;
}

const TOLD = "told";
const SAYING_REACH = 12; // items between a verb of saying and its own time

/** "told the Herald on Friday", "said in a statement on Friday", not "said the vote on Friday". */
function saidHere(items: readonly Item[], left: number, from: number): boolean {
  for (let at = left; at >= from && at > left - SAYING_REACH; at--) {
    const word = wordAt(items, at);
    if (reportingCues.has(word)) return word === TOLD || saidWhere.has(wordAt(items, at + 1));
    if (!dayNames.has(wordAt(items, at)) && isBidden(items, at, from)) return false;
    if (endsSaying.has(word) || cueAt(items, at, from) !== 0) return false;
  }
  return false;
}

/** "will", "is to", "are due": also in a history this lies ahead of the day of writing; "would" does not. */
export function isStillToCome(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (willWords.has(wordAt(items, at))) return true;
    if (presentBe.has(wordAt(items, at)) && dueWords.has(wordAt(items, at + 1))) return true;
  }
  return false;
}

/** "You can come back in the afternoon": said to readers and of no day, unless it tells what was or will be. */
export function isAdvice(items: readonly Item[], from: number, to: number): boolean {
  let you = false;
  for (let at = from; at < to; at++) {
    you ||= readerWords.has(wordAt(items, at));
    if (willWords.has(wordAt(items, at)) || cueAt(items, at, from) < 0) return false;
  }
  return you;
}

/** What the first verb to the right says. */
function aheadAt(items: readonly Item[], end: number, to: number): Toward {
  for (let at = end; at < to && at < end + REACH_RIGHT; at++) {
    const cue = cueAt(items, at, end);
    if (cue !== 0) return cue;
  }
  return 0;
}

/** "called a meeting for Wednesday in Oslo", not "blamed for Friday's crash" or "the menu for Friday prayers": it is to come. */
const setFor = (items: readonly Item[], start: number, end: number): boolean =>
  wordAt(items, start - 1) === "for" &&
  items[end]?.word !== "'" &&
  (items[end]?.kind !== "word" || afterDay.has(wordAt(items, end)));

/** "has declared Friday a day of mourning". */
const declared = (items: readonly Item[], end: number): boolean =>
  determiners.has(wordAt(items, end)) && dayNouns.has(wordAt(items, end + 1));

/** "in March and again in May": each was, where the first verb tells of what was. */
const again = (items: readonly Item[], start: number, end: number): boolean =>
  (wordAt(items, end) === "and" && wordAt(items, end + 1) === "again") ||
  (wordAt(items, start - 2) === "again" && wordAt(items, start - 3) === "and");

/** What the first verb of the sentence says. */
function firstCue(items: readonly Item[], start: number, from: number): Toward {
  for (let at = from; at < start; at++) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue;
  }
  return 0;
}

/** "did not arrive until Friday": how far back its verb stands tells nothing. */
const neverDid = (items: readonly Item[], until: number, from: number): boolean =>
  items
    .slice(Math.max(from, until - NOT_REACH), until)
    .some(({ word }, i, all) => word === "not" && pastCues.has(all[i - 1]?.word ?? ""));

const NOT_REACH = 6; // items between "did not" and "until"

const BESIDE = 2; // items; "was extended until Monday" looks ahead, "closed until Monday" back

/** Whether the nearest verb to the left looks back: "closed until Monday", "had been seen by millions by Monday". */
function backAt(items: readonly Item[], start: number, from: number, reach: number): boolean {
  for (let at = start; at >= from && at > start - reach; at--) {
    const cue = cueAt(items, at, from);
    if (cue !== 0) return cue < 0 && !isDemand(wordAt(items, at));
  }
  return false;
}

/** "in November when the country hosts ...": the clause's own verb decides, a present one looks ahead. */
function clauseTense(items: readonly Item[], at: number, to: number): Toward {
  for (let index = at; index < to && index < at + REACH_RIGHT; index++) if (cueAt(items, index, at) < 0) return -1;
  return 1;
}

function cueAt(items: readonly Item[], at: number, from: number): Toward {
  const word = wordAt(items, at);
  if (word === "" || reportingCues.has(word)) return 0;
  const before = at > from ? wordAt(items, at - 1) : "";
  if (planNouns.has(word) && determiners.has(before)) return 0; // "rejected the plan on Tuesday"
  if (wordAt(items, at + 1) === "be" && mindWords.has(wordAt(items, at + 2))) return 0; // "It will be recalled that"
  if (word === "be" && willWords.has(before) && !mindWords.has(wordAt(items, at + 1))) return 1; // "whose letters were on board will be read on Saturday"
  if (word === "set" && setParticles.has(wordAt(items, at + 1))) return 0; // "set off on Friday", "are to be set up by Friday"
  if (futureCues.has(word)) return before === "than" || before === "as" ? 0 : (plannedThen(items, at, from) ?? 1);
  if (word === "be" && before === "to" && wasTo(items, at - 2, from)) return 1; // "was to be received on Friday"
  if (word === "be" && before === "to" && wasBrought(items, at - 2, from)) return 0;
  if (before === "could" && !couldCome(items, at)) return 0;
  if (word === "be" && (before === "to" || modalWords.has(before))) return plannedThen(items, at - 1, from) ?? 1;
  if (modalWords.has(word) && !items[at]?.capital && !ofThePast(items, at + 1))
    return word === "could" && !couldCome(items, at + 1) ? 0 : 1;
  if (word === "to" && (before === "is" || before === "are")) return 1; // "is to meet"
  if (word === "to" && (before === "was" || before === "were") && isBareVerb(items[at + 1])) return 1; // "was to chair"
  if (
    scheduleThirds.has(word) &&
    wordAt(items, at + 1) !== "out" &&
    !determiners.has(before) &&
    !ofNoun.has(before) &&
    items[at - 1]?.number?.form !== "digits"
  )
    return 1;
  if (scheduleBases.has(word) && isPluralSubject(before)) return 1;
  if (before === "to" && isInfinitive(items, at, from)) return plannedThen(items, at - 2, from) ?? 1;
  if (!pastCues.has(word) && !(isPastForm(word) && !items[at]?.capital && !determiners.has(before))) return 0;
  const second = wordAt(items, at - 2);
  return before === "be" || second === "be" || before === "is" || before === "are" ? 0 : -1;
}

/** "may have left", not "may have fewer than eight". */
const ofThePast = (items: readonly Item[], at: number): boolean =>
  wordAt(items, at) === "have" && (isParticiple(wordAt(items, at + 1)) || isParticiple(wordAt(items, at + 2)));

/** "could open on Friday", not "could not open", "could hear" or "could be seen". */
const couldCome = (items: readonly Item[], at: number): boolean =>
  isBareVerb(items[at])
    ? !abilityWords.has(wordAt(items, at))
    : wordAt(items, at) === "be" && !abilityWords.has(wordAt(items, at + 1));

/** "was to be", not "was supposed to be" or "was originally to be". */
const wasTo = (items: readonly Item[], at: number, from: number): boolean =>
  at >= from && (wordAt(items, at) === "was" || wordAt(items, at) === "were");

const isParticiple = (word: string): boolean => word === "been" || isPastForm(word) || participles.has(word);

/** Before a noun, not before a verb: "the counting of votes". */
const ofNoun: ReadonlySet<string> = new Set(["of", "in", "for", "with", "from", "by"]);

/** "leaders", "people", "they", not "less". */
const isPluralSubject = (word: string): boolean => pluralSubjects.has(word) || /[^su']s$/.test(word);

/** "was originally scheduled": a plan of the past says nothing, one that was given up looks back. */
function plannedThen(items: readonly Item[], at: number, from: number): Toward | undefined {
  for (let index = at - 1; index >= from && index > at - 4; index--) {
    const word = wordAt(items, index);
    if (formerWords.has(word)) return -1;
    if (pastAuxiliaries.has(word)) return 0;
  }
  return undefined;
}

/** "ordered the gate to be opened": what somebody brought about has mostly come; the order itself tells when. */
const wasBrought = (items: readonly Item[], at: number, from: number): boolean =>
  items.slice(Math.max(from, at - ORDERED_REACH), at + 1).some(({ word }) => bringing.has(word));

const ORDERED_REACH = 5; // items between an order and what it is for

/** "chair", not "have chaired", "be held" or "the". */
const isBareVerb = (item: Item | undefined): boolean =>
  item?.kind === "word" && !item.capital && item.word !== "have" && item.word !== "be" && !notVerbs.has(item.word);

/** "-ed", but not "succeed" or "unspecified". */
const isPastForm = (word: string): boolean =>
  word.length > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.startsWith("un");

/** "agreed to buy the bank in January": what somebody is to do lies ahead; "failed to appear" and "came to see" do not. */
function isInfinitive(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item?.kind !== "word" || item.capital || item.word.endsWith("ing") || notVerbs.has(item.word)) return false;
  return at - 2 >= from && intentWords.has(wordAt(items, at - 2));
}
