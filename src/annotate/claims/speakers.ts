/** Leads the words for a speaker back to a name: the name itself, a pronoun, or a description, where only one can be meant. */

import { femaleNames, maleNames } from "../../language/en/given-names.ts";
import { female, male, officeWords } from "../../language/en/persons.ts";
import { partitionPoint } from "../../records/partition-point.ts";
import type { Claim, Mention, NameMention, Speaker } from "../../records/reading.ts";
import { overlaps, type Span } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";

const REACH = 3; // sentences back in which "he" may have its name; further back it is left open

export const speakers: Annotator = {
  name: "claims/speakers",
  annotate: (draft) => {
    const names = draft.mentions.filter(isName).sort((a, b) => a.span.start - b.span.start);
    if (names.length === 0) return draft;
    const people = describe(draft, names);
    const state: History = { draft, names, people, spoken: undefined };
    return { ...draft, claims: draft.claims.map((claim) => withMention(state, claim)) };
  },
};

interface History {
  readonly draft: Draft;
  /** In the order of the text. */
  readonly names: readonly NameMention[];
  readonly people: ReadonlyMap<string, Person>;
  /** The last claim whose speaker is known. */
  spoken: { readonly mention: NameMention; readonly at: number } | undefined;
}

type Gender = "female" | "male" | "";

interface Person {
  readonly gender: Gender;
  /** A title, role or word says so; a given name alone can mislead. */
  readonly sure: boolean;
  /** The last words of the roles beside the name, in lower case. */
  readonly offices: ReadonlySet<string>;
}

function withMention(state: History, claim: Claim): Claim {
  const { speaker } = claim;
  if (!speaker) return claim;
  const mention = resolve(
    state,
    speaker,
    claim.mode === "direct" ? Math.min(claim.span.start, speaker.span.start) : -1,
  );
  if (!mention) return claim;
  state.spoken = { mention, at: speaker.span.start };
  return { ...claim, speaker: { ...speaker, mention: mention.id } };
}

function resolve(state: History, { span }: Speaker, quoted: number): NameMention | undefined {
  const { text } = state.draft.article;
  const named = nameAtHead(state, span);
  if (named) return named;
  const words = text.slice(span.start, span.end).toLowerCase();
  if (words === "he" || words === "she") return byPronoun(state, span, words === "she" ? "female" : "male", quoted);
  if (words === "who") return rightBefore(state, span);
  return apposed(state, span) ?? byOffice(state, span, words);
}

/** "The mayor, Ada Okafor, said": the name right behind the description, and a comma behind the name. */
function apposed({ names, draft }: History, span: Span): NameMention | undefined {
  const { text } = draft.article;
  for (let i = firstEndingAfter(names, span.end); i < names.length; i++) {
    const name = names[i];
    if (!name || name.span.start > span.end + 2) return undefined;
    if (name.kind !== "person" || text.slice(span.end, name.span.start) !== ", ") continue;
    return /^,(?! and\b)/.test(text.slice(name.span.end, name.span.end + 5)) ? name : undefined;
  }
  return undefined;
}

/** The name that the phrase is about: "Mayor Ada Okafor of Norwick" is Okafor, "a spokesman for Okafor" nobody named. */
function nameAtHead({ draft, names }: History, span: Span): NameMention | undefined {
  const { text } = draft.article;
  const head = headEnd(text, span);
  let found: NameMention | undefined;
  for (let i = firstEndingAfter(names, span.start); i < names.length; i++) {
    const name = names[i];
    if (!name || name.span.start >= span.end) break;
    if (!overlaps(name.span, span)) continue;
    const ends = Math.abs(name.span.end - head) <= 1 || (name.span.start <= head && name.span.end > head);
    if (ends && (found?.kind !== "person" || name.kind === "person")) found = name;
  }
  return found;
}

/** Where the head of a noun phrase ends: before "of", "for", "from", a comma, a bracket. */
function headEnd(text: string, span: Span): number {
  const link = /\s(?:of|for|from|at|in|with|on|to)\s|\s(?:who|that|which)$|[,(]/.exec(text.slice(span.start, span.end));
  return link ? span.start + link.index : span.end;
}

/** "Ada Okafor, who": the name that ends right before. */
function rightBefore({ names, draft }: History, span: Span): NameMention | undefined {
  for (let i = firstEndingAfter(names, span.start - 3); i < names.length; i++) {
    const name = names[i];
    if (!name || name.span.start >= span.start) return undefined;
    if (name.span.end <= span.start && /^,? ?$/.test(draft.article.text.slice(name.span.end, span.start))) return name;
  }
  return undefined;
}

/**
 * The only person of that gender in the sentences before; of several the one who still speaks, or the first of the sentence
 * right before, its subject. Where that sentence names several, it is left open. `quoted` is where the quotation beside the
 * pronoun begins, -1 where none does: "..., he told the Herald" right behind somebody's words is the same one's.
 */
function byPronoun(state: History, span: Span, gender: "female" | "male", quoted: number): NameMention | undefined {
  const { names, people, draft } = state;
  const from = startOfReach(draft, span.start);
  const near = startOfReach(draft, span.start, 1);
  const back = quoted >= 0 ? startOfReach(draft, quoted, 1) : near;
  const goesOn = state.spoken && state.spoken.at >= back ? state.spoken.mention : undefined;
  const speaking = goesOn && people.get(surname(goesOn.text));
  if (speaking && speaking.gender !== "" && speaking.gender !== gender && !speaking.sure)
    return quoted >= 0 ? goesOn : undefined; // who is quoted goes on; the given name misled
  const candidates = new Map<string, NameMention>();
  for (let i = lastStartingBefore(names, span.start); i >= 0; i--) {
    const name = names[i];
    if (!name || name.span.start < from) break;
    if (name.kind !== "person") continue;
    const key = surname(name.text);
    const known = people.get(key)?.gender;
    if (known && known !== gender) continue;
    if (!candidates.has(key)) candidates.set(key, name);
  }
  const [only] = candidates.values();
  if (candidates.size === 1) return only;
  const { spoken } = state;
  if (!spoken || spoken.at < near) {
    const before = [...candidates.values()].filter((name) => name.span.start >= near);
    const subject = subjectOf(state, near, span.start);
    if (subject && before.length < 2) return candidates.has(surname(subject.text)) ? subject : undefined;
    if (before.length > 0) return before.length === 1 ? before[0] : undefined;
  }
  if (!spoken || spoken.at < from || spoken.mention.kind !== "person") return undefined;
  const known = people.get(surname(spoken.mention.text))?.gender;
  return known && known !== gender ? undefined : spoken.mention;
}

/** The person who begins the sentence at `start`, after a title or role at most: "Chief executive Ada Okafor resigned". */
function subjectOf({ names, draft }: History, start: number, end: number): NameMention | undefined {
  for (let i = firstEndingAfter(names, start); i < names.length; i++) {
    const name = names[i];
    if (!name || name.span.start >= end) return undefined;
    if (name.kind !== "person" || name.span.start < start) continue;
    const lead = draft.article.text.slice(start, name.span.start);
    const follows = draft.article.text.slice(name.span.end, name.span.end + 8);
    return lead.length <= LONGEST_TITLE &&
      /^[\p{L} .'’-]*$/u.test(lead) &&
      /^(?:,| \p{Ll})/u.test(follows) &&
      !/^ (?:and|or) /.test(follows)
      ? name
      : undefined;
  }
  return undefined;
}

const LONGEST_TITLE = 40; // UTF-16 units

const LOOK_BACK = 500; // names: all of most articles, and bounds the work on a book

/** "the minister": the only person before it whose role ends in that word. */
function byOffice({ names, people }: History, span: Span, words: string): NameMention | undefined {
  const phrase = /^the (?:[\w-]+ ){0,3}?([a-z]+)$/.exec(words.replace(/\s(?:of|for|from|at|in)\s.*$/, ""));
  const office = phrase?.[1] ?? "";
  if (!officeWords.has(office)) return undefined;
  let found: NameMention | undefined;
  const last = lastStartingBefore(names, span.start);
  for (let i = last; i >= 0 && i > last - LOOK_BACK; i--) {
    const name = names[i];
    if (name?.kind !== "person" || !people.get(surname(name.text))?.offices.has(office)) continue;
    if (found && surname(found.text) !== surname(name.text)) return undefined;
    found ??= name;
  }
  return found;
}

/** What the article says of each person, by surname; two of one surname and both genders have none. */
function describe({ article }: Draft, names: readonly NameMention[]): Map<string, Person> {
  const found = new Map<string, { gender: Gender; sure: boolean; offices: Set<string> }>();
  const mixed = new Set<string>();
  for (const name of names) {
    if (name.kind !== "person") continue;
    const key = surname(name.text);
    const one = found.get(key) ?? { gender: "", sure: false, offices: new Set<string>() };
    found.set(key, one);
    const before =
      article.text
        .slice(Math.max(0, name.span.start - 16), name.span.start)
        .trimEnd()
        .split(/\s/)
        .at(-1) ?? "";
    const given = name.text.split(" ")[0]?.toLowerCase() ?? "";
    const words = [before.toLowerCase(), given, ...(name.role?.text.toLowerCase().split(/\s+/) ?? [])];
    for (const word of words) if (officeWords.has(word)) one.offices.add(word);
    const titled = titleGender(words);
    const gender = titled || givenGender(name.text.includes(" ") ? given : "");
    if (gender !== "" && one.gender !== "" && gender !== one.gender) mixed.add(key);
    if (gender !== "") one.gender = gender;
    if (titled !== "") one.sure = true;
  }
  for (const key of mixed) found.set(key, { gender: "", sure: false, offices: found.get(key)?.offices ?? new Set() });
  return found;
}

function titleGender(words: readonly string[]): Gender {
  for (const word of words) if (female.has(word) || male.has(word)) return female.has(word) ? "female" : "male";
  return "";
}

const givenGender = (given: string): Gender => (femaleNames.has(given) ? "female" : maleNames.has(given) ? "male" : "");

const isName = (mention: Mention): mention is NameMention => mention.kind !== "time" && mention.kind !== "quantity";

const surname = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => !/^(?:Jr|Sr|II|III)\.?,?$/.test(part));
  return parts.at(-1) ?? name;
};

function startOfReach({ sentences }: Draft, before: number, reach = REACH): number {
  const next = partitionPoint(sentences, ({ start }) => start <= before);
  return sentences[Math.max(0, next - 1 - reach)]?.start ?? 0;
}

/** Index of the first name that ends after a place. Names do not overlap much, so a short step back is enough. */
function firstEndingAfter(names: readonly NameMention[], place: number): number {
  let i = lastStartingBefore(names, place);
  while (i > 0 && (names[i - 1]?.span.end ?? 0) > place) i--;
  return Math.max(0, i);
}

const lastStartingBefore = (names: readonly NameMention[], place: number): number =>
  partitionPoint(names, ({ span }) => span.start < place) - 1;
