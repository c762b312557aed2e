/**
 * What an article calls a name in one place is that name in the others: letters that it explains ("Tarn Water Board" and
 * "TWB"), names of several words, and single words that are taken for the same kind at least twice.
 */
import { compoundTails } from "../../language/en/name-heads.ts";
import type { NameKind, NameMention } from "../../records/reading.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { LIST } from "./lexicon.ts";
import { isName, nameMention } from "./mention.ts";
import { listsOf, shippedModel } from "./shipped.ts";
import { nameOfToken } from "./token-spans.ts";

const BY = "names/repeats";

/** Adds names where the tagger has missed what it found elsewhere, and gives explained letters the kind of what they stand for. */
export const nameRepeats: Annotator = {
  name: BY,
  annotate: (draft) => {
    const names = draft.mentions.filter(isName);
    if (names.length === 0) return draft;
    const { tokens } = draft;
    const known = knownNames(draft, names);
    const firsts = new Set([...known.keys()].map((text) => text.split(" ", 1)[0] as string));
    const nameOf = nameOfToken(tokens, names);
    const gone = new Set<NameMention>();
    const added: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (!firsts.has(token.text)) {
        const kind = (nameOf[i] as number) < 0 ? kindBeforeHyphen(token, known) : undefined;
        const end = token.start + token.text.lastIndexOf("-");
        if (kind) added.push(nameMention(draft, kind, { start: token.start, end }, BY));
        continue;
      }
      const name = names[nameOf[i] as number];
      const form = known.get(token.text);
      if (form?.isLetters && name?.text === token.text && name.kind !== form.kind) {
        gone.add(name);
        added.push(nameMention(draft, form.kind, token, BY));
      }
      if (name) continue;
      const end = endOfForm(tokens, nameOf, i, known);
      if (end === i) continue;
      const text = textOf(tokens, i, end);
      const { kind } = known.get(text) as Form;
      added.push(nameMention(draft, kind, { start: token.start, end: (tokens[end - 1] as Token).end }, BY));
      i = end - 1;
    }
    if (added.length === 0) return draft;
    const kept = draft.mentions.filter((mention) => !isName(mention) || !gone.has(mention));
    return { ...draft, mentions: [...kept, ...added].sort((a, b) => a.span.start - b.span.start) };
  },
};

/** What a form stands for: the words of a name, one token each, or letters that an article explains. */
interface Form {
  readonly kind: NameKind;
  readonly isLetters: boolean;
}

/** The kind of "Okafor" in "Okafor-led". */
function kindBeforeHyphen({ text }: Token, known: ReadonlyMap<string, Form>): NameKind | undefined {
  const hyphen = text.lastIndexOf("-");
  return hyphen > 1 && TAILS.has(text.slice(hyphen + 1)) ? known.get(text.slice(0, hyphen))?.kind : undefined;
}

const TAILS = new Set([...compoundTails, "like", "related", "style", "friendly"]);
const LONGEST = 6; // words of a name

/** Where the longest known form ends that begins at a token and is in no name; the token itself where none does. */
function endOfForm(
  tokens: readonly Token[],
  nameOf: Int32Array,
  start: number,
  known: ReadonlyMap<string, Form>,
): number {
  let last = start;
  for (let end = start + 1; end <= start + LONGEST && end <= tokens.length; end++) {
    if ((nameOf[end - 1] as number) >= 0 || tokens[end - 1]?.sentence !== tokens[start]?.sentence) break;
    const form = known.get(textOf(tokens, start, end));
    if (form && (form.isLetters || !isWithin(tokens, start, end))) last = end;
  }
  return last;
}

const textOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(" ");

/** Whether a range of tokens is a part of a longer run of words with capitals. */
function isWithin(tokens: readonly Token[], start: number, end: number): boolean {
  const { sentence } = tokens[start] as Token;
  return isCapitalised(tokens[start - 1], sentence) || isCapitalised(tokens[end], sentence);
}

const isCapitalised = (token: Token | undefined, sentence: number): boolean =>
  token !== undefined && token.sentence === sentence && /^\p{Lu}/u.test(token.text);

/** What to look for, by text with one blank between words. */
function knownNames({ tokens }: Draft, names: readonly NameMention[]): Map<string, Form> {
  const written = new Map<string, number>();
  for (const { text } of tokens) written.set(text, (written.get(text) ?? 0) + 1);
  const forms = new Map<string, Form>();
  const counts = countsOf(names);
  for (const [text, byKind] of counts) {
    const words = text.split(" ");
    const [kind, count] = mostOf(byKind);
    if (words.length > 1 ? words.every((word) => PLAIN.test(word)) : isSteady(text, count, written))
      forms.set(text, { kind, isLetters: false });
  }
  for (const [text, byKind] of counts) {
    const letters = byKind.has("organization") ? initialsOf(text) : "";
    if (letters !== "" && written.has(letters)) forms.set(letters, { kind: "organization", isLetters: true });
  }
  return forms;
}

const PLAIN = /^[\p{L}\p{N}]+$/u; // words that are one token

/** How often each name is taken for each kind; events are no names of the tagger's. */
function countsOf(names: readonly NameMention[]): Map<string, Map<NameKind, number>> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { kind, text } of names) {
    if (kind === "event") continue;
    const byKind = counts.get(text) ?? new Map<NameKind, number>();
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    counts.set(text, byKind);
  }
  return counts;
}

/** The kind that a name is taken for most, the first of equals, and how often. */
function mostOf(byKind: ReadonlyMap<NameKind, number>): readonly [NameKind, number] {
  let most: readonly [NameKind, number] = ["person", 0];
  for (const entry of byKind) if (entry[1] > most[1]) most = entry;
  return most;
}

const LEAST_COUNT = 2;
const LEAST_SHARE = 0.1; // of the places of the word: strict F1 on ner-dev is 0.9 lower with 0.3 on news, the same on web text

/** Whether a single word is a name often enough, is never written small and is no nationality. */
function isSteady(text: string, count: number, written: ReadonlyMap<string, number>): boolean {
  if (count < LEAST_COUNT || !/^\p{Lu}[\p{L}\p{N}]{2,}$/u.test(text) || written.has(text.toLowerCase())) return false;
  if (count < LEAST_SHARE * (written.get(text) ?? 0)) return false;
  return (listsOf(shippedModel().lexicon, text) & LIST.nationality) === 0;
}

const LEAST_LETTERS = 3;

/** First letters of the capitalised words of a longer name: "TWB" of "Tarn Water Board"; "" of a shorter one. */
function initialsOf(name: string): string {
  const letters = name
    .split(/[\s-]+/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
    .join("");
  return letters.length < LEAST_LETTERS ? "" : letters;
}
