/**
 * Teams that go by the name of their town: "Leeds 2 Southampton 0", "Boston beat Chicago 5-3". A town that plays is a club; a
 * country that does stays a country.
 */
import { beatingVerbs, gameWords, playingVerbs, sportsWords, tableWords } from "../../language/en/sports.ts";
import type { NameMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";
import { tokenRanges } from "./tagger.ts";
import { nameOfToken } from "./token-spans.ts";

const BY = "names/teams";

/** Makes clubs of the places that play, in sports reports. */
export const nameTeams: Annotator = {
  name: BY,
  annotate: (draft) => {
    if (!isSport(draft.tokens)) return draft;
    const names = draft.mentions.filter(isName);
    const page = { draft, tokens: draft.tokens, names, nameOf: nameOfToken(draft.tokens, names) };
    const teams = tokenRanges(draft.tokens).flatMap((sentence) => [
      ...inResult(page, sentence),
      ...inTable(page, sentence),
      ...inFixture(page, sentence),
      ...inReport(page, sentence),
    ]);
    return teams.length === 0 ? draft : withTeams(page, teams);
  },
};

interface Page {
  readonly draft: Draft;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  /** Which name each token belongs to, or -1. */
  readonly nameOf: Int32Array;
}

const ENOUGH = 4; // a word of sport counts two, one that may be of sport counts one

function isSport(tokens: readonly Token[]): boolean {
  let count = 0;
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    count += sportsWords.has(word) ? 2 : gameWords.has(word) ? 1 : 0;
    if (count >= ENOUGH) return true;
  }
  return false;
}

/** "Leeds 2 Southampton 0", "Boston 5, Chicago 3", "Leeds 2-0 Southampton": ranges of tokens. */
function inResult({ tokens }: Page, { start, end }: Span): Span[] {
  const first = runAt(tokens, start, end);
  if (!first) return [];
  const text = (at: number): string => (at < end ? (tokens[at] as Token).text : "");
  let at = first.end;
  let both = SCORE.test(text(at));
  if (!both && !POINTS.test(text(at))) return [];
  at++;
  if (!both && (text(at) === "-" || text(at) === "–") && POINTS.test(text(at + 1))) {
    both = true;
    at += 2;
  } else if (!both && text(at) === ",") at++;
  const second = runAt(tokens, at, end);
  return second && (both || POINTS.test(text(second.end))) ? [first, second] : [];
}

const POINTS = /^\d{1,3}$/;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;
const LEAST_NUMBERS = 3;

/** "Newcastle 14 9 1 4 26 17 28": nothing but numbers behind a name. */
function inTable({ tokens }: Page, { start, end }: Span): Span[] {
  let from = start;
  while (from < end && /^[\d.)]+$/.test((tokens[from] as Token).text)) from++;
  const team = runAt(tokens, from, end);
  if (!team || end - team.end < LEAST_NUMBERS) return [];
  return tokens.slice(team.end, end).every(({ text }) => /^[\d./+:,()½–-]+$/.test(text)) ? [team] : [];
}

/** "Toronto at Atlanta", a line by itself: the guests. */
function inFixture({ tokens }: Page, { start, end }: Span): Span[] {
  const guests = runAt(tokens, start, end);
  if (!guests || tokens[guests.end]?.text.toLowerCase() !== "at") return [];
  const hosts = runAt(tokens, guests.end + 1, end);
  return hosts && end - hosts.end <= 1 ? [guests] : [];
}

const LONGEST_LINK = 4; // tokens between a verb and the other team

/** "Boston beat Chicago", "Boston lost 3-2 to Chicago". */
function inReport(page: Page, { start, end }: Span): Span[] {
  const { tokens } = page;
  const teams: Span[] = [];
  for (let verb = start + 1; verb + 1 < end; verb++) {
    const word = (tokens[verb] as Token).text.toLowerCase();
    const beats = beatingVerbs.has(word);
    if (!beats && !playingVerbs.has(word)) continue;
    const winner = townEnding(page, verb);
    if (!winner) continue;
    let at = verb + 1;
    while (at < end && at <= verb + LONGEST_LINK && isLink((tokens[at] as Token).text)) at++;
    const other = beats || at > verb + 1 ? townStarting(page, at) : undefined;
    if (other) teams.push(winner, other);
    else if (SCORE.test((tokens[verb + 1] as Token).text)) teams.push(winner);
  }
  return teams;
}

const isLink = (word: string): boolean => LINKS.has(word) || SCORE.test(word);
const LINKS = new Set(["to", "with", "against", "visiting", "the"]);

function townEnding({ tokens, names, nameOf }: Page, end: number): Span | undefined {
  const index = nameOf[end - 1] as number;
  if (names[index]?.kind !== "place") return undefined;
  let start = end - 1;
  while (start > 0 && nameOf[start - 1] === index) start--;
  return start > 0 && LOCATIVES.has((tokens[start - 1] as Token).text.toLowerCase()) ? undefined : { start, end };
}

function townStarting({ names, nameOf }: Page, start: number): Span | undefined {
  const index = nameOf[start] as number;
  if (names[index]?.kind !== "place") return undefined;
  let end = start + 1;
  while (nameOf[end] === index) end++;
  return { start, end };
}

const LONGEST = 4; // words of a name

/** The run of capitalised words that begins at a token. */
function runAt(tokens: readonly Token[], start: number, end: number): Span | undefined {
  let at = start;
  while (at < end && at < start + LONGEST && /^\p{Lu}/u.test((tokens[at] as Token).text)) at++;
  return at > start ? { start, end: at } : undefined;
}

const LOCATIVES = new Set("in at near from outside around of across through to".split(" "));

/** The draft with the teams as organizations, and with them the other places of their names, but for "in Leeds" and "Leeds, Yorkshire". */
function withTeams({ draft, tokens, names, nameOf }: Page, teams: readonly Span[]): Draft {
  const { lexicon } = shippedModel();
  const { text: all } = draft.article;
  const made: NameMention[] = [];
  const called = new Set<string>();
  const gone = new Set<NameMention>();
  let done = 0;
  for (const { start, end } of [...teams].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const span = { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end };
    const text = all.slice(span.start, span.end);
    const known = names[nameOf[start] as number];
    if ((listsOf(lexicon, text) & LIST.country) !== 0 || tableWords.has(text.toLowerCase())) continue;
    if (known?.kind === "person" && known.text.includes(" ")) continue;
    for (let i = start; i < end; i++) {
      const name = names[nameOf[i] as number];
      if (name) gone.add(name);
    }
    done = end;
    made.push(nameMention(draft, "organization", span, BY));
    called.add(text);
  }
  for (const name of names) {
    if (gone.has(name) || name.kind === "organization" || !called.has(name.text)) continue;
    const before = /\p{L}+(?= $)/u.exec(all.slice(Math.max(0, name.span.start - 9), name.span.start))?.[0] ?? "";
    if (LOCATIVES.has(before.toLowerCase()) || all[name.span.end] === ",") continue;
    gone.add(name);
    made.push(nameMention(draft, "organization", name.span, BY));
  }
  const kept = draft.mentions.filter((mention) => !isName(mention) || !gone.has(mention));
  return { ...draft, mentions: [...kept, ...made].sort((a, b) => a.span.start - b.span.start) };
}
