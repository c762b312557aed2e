import * as functionWords from "../../language/en/function-words.ts";
import { EMPTY_FRAMES, KEEP, LINKING_OPENINGS, SAID, TAILS } from "../../language/en/headlines.ts";
import { quotesIn } from "./clause.ts";
import { lexicon } from "./lexicon.ts";

const LONG = 110; // UTF-16 units; beyond it a headline takes three lines on a phone
const LONGEST = 240; // beyond it the line ends in "…": run-on text, lists and poems
const ENOUGH = 40; // shorter than this a cut has taken too much
const openings = LINKING_OPENINGS.split("|");
const frames = EMPTY_FRAMES.split("|");
const tails = new Set(TAILS.split("|"));
const said = new Set(SAID.split("|"));
const keep = KEEP.split(" ");

/**
 * A sentence or clause of a source as a headline: without what links it to its neighbours, without circumstances at its
 * end, never without a negation or a hedge, and with whole quotations only. `attributed`: keep who said it; `own`: the
 * words that date what it tells, which stay, and so what stands with them.
 */
export function headlineOf(text: string, attributed: boolean, own = ""): string {
  let line = text.replace(/\s+/g, " ").trim();
  line = withoutDateline(line);
  line = withoutOpening(line);
  if (!attributed) line = withoutAttribution(line, own);
  line = withoutRelative(line, own);
  for (let cut = withoutTail(line, own); line.length > LONG && cut !== line; cut = withoutTail(line, own)) line = cut;
  return line.length > LONGEST ? `${finish(shortened(line))} …` : finish(line);
}

/** What fits, up to a comma or a like mark where one stands in its last half, else up to a word. */
function shortened(line: string): string {
  const room = line.slice(0, LONGEST);
  const mark = Math.max(...[", ", "; ", ": ", " – ", " — ", " - "].map((one) => room.lastIndexOf(one)));
  return room.slice(0, mark > LONGEST / 2 ? mark : room.lastIndexOf(" "));
}

/**
 * What a relative clause tells, with the words that it is about in front: "replaced by Ana Ruiz, who left in 2017" gives
 * "Ana Ruiz left in 2017". Undefined where the words before it do not show what it is about.
 */
export function relativeLine(before: string, clause: string, after = ""): string | undefined {
  const [pronoun = ""] = clause.toLowerCase().split(" ");
  if (isParticiple(pronoun)) return reducedLine(before, clause, after);
  if (pronoun !== "who" && pronoun !== "which" && pronoun !== "that") return undefined;
  const aside = before.trimEnd().endsWith(",");
  const complete = before.split(/\s+/).some((word) => lexicon.isFinite(word.toLowerCase()));
  if (!aside && !complete) return undefined; // "The number of people who fell ill rose": no telling where it ends
  const words = before.replace(/[\s,–—-]+$/u, "").split(/\s+/);
  if (/^(?:and|or|but)$/i.test(words.at(-1) ?? "")) return undefined; // "at the university and who in 2019 wrote ..."
  let from = startOfNoun(words, words.length);
  if (from === undefined) return undefined;
  const link = (words[from - 1] ?? "").toLowerCase();
  const nested = link === "of";
  if (nested) from = startOfNoun(words, from - 1);
  else if (pronoun !== "who" && prepositions.has(link) && link !== "by" && link !== "to") return undefined;
  if (from === undefined) return undefined;
  const noun = words.slice(from).join(" ");
  const told = clause.slice(pronoun.length + 1).replace(/ (?:and|or) who(?:se|m)? .*$/s, "");
  const [verb = "", next = ""] = told.toLowerCase().split(" ");
  const subject = lexicon.isFinite(verb) || (ADVERBS.has(verb) && lexicon.isFinite(next));
  return nested || !subject ? `${noun}${aside ? ", " : " "}${clause}` : `${noun} ${told}`;
}

/** "The man arrested on Friday was released": "The man was arrested on Friday", its number from the verb that follows. */
function reducedLine(before: string, clause: string, after: string): string | undefined {
  const noun = before.trim();
  const [verb = ""] = after.trim().toLowerCase().split(" ");
  const be = /^(?:was|is|has)$/.test(verb) ? "was" : /^(?:were|are|have)$/.test(verb) ? "were" : undefined;
  return be && noun.split(/\s+/).length <= 8 && !/[,;:]/.test(noun) ? `${noun} ${be} ${clause}` : undefined;
}

const isParticiple = (word: string): boolean => lexicon.isParticiple(word) || word.endsWith("ed");

/**
 * A line that speaks of other days than its own ("broke out on Saturday and by Sunday had burned 2,000 hectares") cut to
 * the statement with its own; undefined where words do not show which that is.
 */
export function ofOneDay(line: string, own: string, others: readonly string[]): string | undefined {
  const at = placeOf(line, own);
  const places = others.flatMap((other) => placeOf(line, other) ?? []);
  if (places.length === 0) return line;
  if (at === undefined) return undefined;
  const [before, after] = [places.filter((place) => place < at), places.filter((place) => place > at)];
  const start = before.length > 0 ? ownStart(line, Math.max(...before), at) : 0;
  const end = after.length > 0 ? jointBefore(line, at + own.length, Math.min(...after)) : line.length;
  if (start === undefined || end === undefined) return undefined;
  if (/^that /.test(line.slice(end)) || LEANING.test(line.slice(start, end))) return line; // who says what stays in one
  const subject = start === 0 ? "" : subjectFor(line, start);
  if (subject === undefined || /^\d/.test(line.slice(start))) return undefined;
  const cut = `${subject}${line.slice(start, end)}`;
  if (cut.length < SHORTEST || !isWhole(cut) || !hasVerb(cut)) return undefined;
  return finish(cut);
}

const LEANING = /^(?:it|he|she|they|its|his|her|their|this|that|these|those)\b/;
const SHORTEST = 20; // UTF-16 units
const JOINT =
  /(?:[;:–—]|,|\b(?:(?:in|to|of|on|at|by|for|from|with) which|and|but|while|after|before|when|which|who|until|as|because|that|where))\s/g;

/** Where words stand in a line as words. */
function placeOf(line: string, words: string): number | undefined {
  if (words === "") return undefined;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1))
    if (!/[\p{L}\d]/u.test(line[at - 1] ?? "") && !/[\p{L}\d]/u.test(line[at + words.length] ?? "")) return at;
  return undefined;
}

/** Where the last joint between two places of a line begins. */
function jointBefore(line: string, from: number, to: number): number | undefined {
  const joints = [...line.slice(from, to).matchAll(JOINT)];
  const verb = joints.findLast(({ index }) => hasVerb(line.slice(0, from + index)));
  return verb && from + verb.index;
}

/** Where the statement that holds the place `at` begins, after the first joint behind another day. */
function ownStart(line: string, from: number, at: number): number | undefined {
  const [joint] = line.slice(from, at).matchAll(JOINT);
  const start = joint && from + joint.index + joint[0].length;
  return start && start + (/^(?:and|but|or) /.exec(line.slice(start))?.[0].length ?? 0);
}

/** The subject that a statement in the middle of a line needs: its own, or that of the line; with a space after it. */
function subjectFor(line: string, start: number): string | undefined {
  const words = line.slice(start).split(" ");
  const verb = words.findIndex((word) => lexicon.isFinite(word.toLowerCase()));
  const opening = words.slice(0, Math.max(verb, 0)).join(" ");
  if (verb > 0 && !/^(?:on|by|in|at|from|last|late|early|then|later|also|again|now|was|were)\b/i.test(opening))
    return "";
  const first = line.split(" ");
  const main = first.findIndex((word) => lexicon.isFinite(word.toLowerCase()));
  const subject = first.slice(0, Math.max(main, 0)).join(" ");
  return main > 0 && main <= 10 && subject.length < start && !/[,;:]/.test(subject) ? `${subject} ` : undefined;
}

/** Whether a word of a line can be its verb. */
export const hasVerb = (text: string): boolean => text.split(" ").some((word) => lexicon.isFinite(word.toLowerCase()));

/** Where the noun that ends before an index begins: at its name's first capital, or at its article. */
function startOfNoun(words: readonly string[], end: number): number | undefined {
  let at = end - 1;
  const isName = (word: string | undefined): boolean => /^\p{Lu}[\p{L}.'’-]*$/u.test(word ?? "");
  if (isName(words[at])) {
    while (at > 0 && isName(words[at - 1])) at--;
    return DETERMINERS.has((words[at - 1] ?? "").toLowerCase()) ? at - 1 : at;
  }
  for (; at >= 0 && end - at <= 7; at--) {
    const word = words[at] ?? "";
    if (DETERMINERS.has(word.toLowerCase())) return at;
    if (/[,;:.“”"()]$/.test(word) || lexicon.auxiliaries.has(word.toLowerCase())) return undefined;
  }
  return undefined;
}

const ADVERBS: ReadonlySet<string> = new Set("first later once also then soon recently".split(" "));
const DETERMINERS: ReadonlySet<string> = new Set([...functionWords.determiners, ...functionWords.possessives]);
const prepositions: ReadonlySet<string> = new Set(functionWords.prepositions);

/** "WASHINGTON (AP) — " */
function withoutDateline(line: string): string {
  const length = datelineIn(line);
  return line.length - length > ENOUGH / 2 ? line.slice(length) : line;
}

/** Length of the place, day and agency that a report opens with, 0 where it has none: "OSLO, March 3 (Reuters) - ". */
export const datelineIn = (line: string): number => (STAMP.exec(line) ?? DATELINE.exec(line))?.[0].length ?? 0;

// "OSLO | Fri Mar 3, 2023 7:12 pm EST OSLO (Meridian) - ": a page's stamp that runs into the dateline
const STAMP =
  /^.{0,160}?\b\d{4},? \d{1,2}[:.]\d\d(?: ?[ap]m)? [A-Z]{2,4} (?:[\p{L} ,/]{0,40}\([\p{L} ]{2,30}\) ?[–—-]{1,2} ?|(?=\p{Lu}))/u;

// Capitals before a dash of any kind; a place in small letters before an agency in brackets, or before a long dash that
// has no partner ("Ruiz – Kelmouth's mayor – said").
const DATELINE =
  /^(?:[^a-z.!?(]{2,40}(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s?(?:\([^)]{1,30}\)\s?)?[–—-]{1,2}\s|\p{Lu}[\p{L} ,.]{1,30}(?:\d{1,2}\s?)?\([^)]{1,30}\)\s?[–—-]{1,2}\s|\p{Lu}[\p{L} ,.]{1,30}\s?[–—]\s?(?![^–—]{0,80}\s[–—]))(?=["“‘\p{Lu}\d])/u;

function withoutOpening(line: string): string {
  const lower = line.toLowerCase();
  for (const frame of frames) if (lower.startsWith(`${frame} `)) return line.slice(frame.length + 1);
  for (const opening of openings) {
    if (lower.startsWith(`${opening}, `)) return withoutOpening(line.slice(opening.length + 2));
    if (SHORT.has(opening) && lower.startsWith(`${opening} `)) return withoutOpening(line.slice(opening.length + 1));
  }
  return line;
}

const SHORT: ReadonlySet<string> = new Set(["but", "and", "so", "yet"]);

/** Cuts ", police said." and ", according to officials." at the end. */
function withoutAttribution(line: string, own: string): string {
  const comma = line.lastIndexOf(", ");
  if (comma < ENOUGH / 2) return line;
  const tail = line
    .slice(comma + 2)
    .replace(/[.!”"]+$/, "")
    .toLowerCase();
  const words = tail.split(" ");
  const speech =
    words.length <= 10 && words.some((word, i) => i < 8 && said.has(word)) && !/^(?:and|but|which|who)\b/.test(tail);
  if (!speech && !tail.startsWith("according to ")) return line;
  return tryCut(line, line.slice(0, comma), line.slice(comma + 2), own);
}

/** Cuts a clause ", which ...," from the middle; one at the end goes with the tails. */
function withoutRelative(line: string, own: string): string {
  const open = /, (?:which|who|whose|whom) /.exec(line);
  if (!open || line.length <= ENOUGH * 2) return line;
  const close = line.indexOf(", ", open.index + open[0].length);
  const gone = close < 0 ? line.slice(open.index) : line.slice(open.index, close);
  const rest = close < 0 ? line.slice(0, open.index) : `${line.slice(0, open.index)} ${line.slice(close + 2)}`;
  if (close > 0 && /^(?:and|or|but|which|who)\b/.test(line.slice(close + 2))) return line;
  return rest.length < ENOUGH ? line : tryCut(line, rest, gone, own);
}

/** Cuts from the last comma before a word that opens a circumstance. */
function withoutTail(line: string, own: string): string {
  for (let comma = line.lastIndexOf(", "); comma > ENOUGH; comma = line.lastIndexOf(", ", comma - 1)) {
    const gone = line.slice(comma + 2);
    const [first = "", second = ""] = gone.toLowerCase().split(" ");
    if (!tails.has(first) && !tails.has(`${first} ${second}`)) continue;
    if (
      JOINING.has(first) &&
      !gone
        .split(" ")
        .slice(0, 6)
        .some((word) => lexicon.isFinite(word.toLowerCase()))
    )
      continue; // the last of a list
    const cut = tryCut(line, line.slice(0, comma), gone, own);
    if (cut !== line) return cut;
  }
  return line;
}

const JOINING: ReadonlySet<string> = new Set(["and", "or"]);

/** The shorter line, unless a word that must stay, the date or half a quotation would go. */
function tryCut(line: string, shorter: string, gone: string, own: string): string {
  if (placeOf(gone, own) !== undefined && placeOf(shorter, own) === undefined) return line;
  const lost = ` ${gone.toLowerCase().replace(/[^\p{L}\p{N}'’ ]/gu, " ")} `.replaceAll("’", "'");
  if (keep.some((word) => (word === "n't" ? lost.includes(word) : lost.includes(` ${word} `)))) return line;
  return isWhole(shorter) ? shorter : line;
}

/** Quotation marks and brackets in pairs. */
function isWhole(line: string): boolean {
  const count = (mark: string): number => line.split(mark).length - 1;
  return count("“") === count("”") && count('"') % 2 === 0 && count("(") === count(")");
}

function finish(line: string): string {
  let done = line.trim().replace(/[\s,;:–—-]+$/u, "");
  if (/[^.]\.$/.test(done) && !/\b(?:\p{Lu}\.)+$/u.test(done)) done = done.slice(0, -1);
  if (!isWhole(done)) done = withoutHalfQuotes(done);
  return done.charAt(0).toUpperCase() + done.slice(1);
}

/** A mark without its partner goes; the words stay. */
function withoutHalfQuotes(line: string): string {
  const open = quotesIn(line).find((q) => q.end === line.length && !/[”"]$/.test(line));
  let done = open ? line.slice(0, open.start) + line.slice(open.start + 1) : line;
  if (done.split("”").length > done.split("“").length) done = done.replace("”", "");
  if (done.split("(").length !== done.split(")").length) done = done.replace(/[()]/g, "");
  return done;
}
