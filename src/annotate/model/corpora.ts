/** Training text: tagged tokens of five openly licensed corpora, made into documents of sentences with names in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { courtesyTitles, officeTitles, titleModifiers } from "../../language/en/titles.ts";
import type { Token } from "../../stages.ts";
import { BEGIN, INSIDE, KINDS, LAST, OUTSIDE, tagOf, UNIT } from "../names/tags.ts";
import { tokenize } from "../tokens.ts";

export const CORPORA = ["gmb", "wikigold", "uner-ewt-dev", "gum", "crossner"] as const;

export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
}

export interface TaggedDocument {
  readonly corpus: string;
  readonly id: string;
  readonly sentences: readonly TaggedSentence[];
}

/** A name in a sentence, by character; `kind` is an index into KINDS. */
interface Name {
  start: number;
  readonly end: number;
  kind: number;
}

export interface Known {
  /** Lower case. */
  readonly countries: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
}

/** The documents of a corpus in the folder `data`, tokenised as the program tokenises articles. */
export function readCorpus(data: string, corpus: string, known: Known): TaggedDocument[] {
  const lines = gunzipSync(readFileSync(join(data, `${corpus}.tsv.gz`)))
    .toString("utf8")
    .split("\n");
  const documents: { corpus: string; id: string; sentences: TaggedSentence[] }[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) documents.at(-1)?.sentences.push(sentenceOf(rows, corpus, known));
    rows = [];
  };
  for (const line of lines) {
    if (line.startsWith("# doc = ")) {
      close();
      documents.push({ corpus, id: line.slice(8), sentences: [] });
    } else if (line === "") close();
    else rows.push(line.split("\t"));
  }
  close();
  return documents;
}

/** The same document with every third sentence in capitals, and every third With Capitals On Its Words, as headlines are. */
export const asHeadlines = (document: TaggedDocument): TaggedDocument => ({
  ...document,
  sentences: document.sentences.map(({ tokens, tags }, index) => ({
    tags,
    tokens: tokens.map((token) => ({
      ...token,
      text: HEADLINES[index % HEADLINES.length]?.(token.text) ?? token.text,
    })),
  })),
});

const HEADLINES: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => (word.length < 4 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)),
  (word) => word,
];

function sentenceOf(rows: readonly string[][], corpus: string, known: Known): TaggedSentence {
  let text = "";
  const names: (Name & { end: number })[] = [];
  for (const [index, [word = "", tag = "O"]] of rows.entries()) {
    if (index > 0 && rows[index - 1]?.[2] !== "-") text += " ";
    const start = text.length;
    text += word;
    const kind = (KINDS as readonly string[]).indexOf(tag.slice(2));
    const open = names.at(-1);
    if (tag[0] === "I" && open?.kind === kind && index > 0) open.end = text.length;
    else if (tag !== "O") names.push({ start, end: text.length, kind });
  }
  const tokens: Token[] = [];
  tokenize(text, { start: 0, end: text.length }, 0, tokens);
  const tags = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const name of names) {
    if (corpus === "gmb") cleanSilver(name, text, known);
    if (corpus === "gum") restoreAdjectives(name, text, known);
    mark(name, tokens, tags);
  }
  return { tokens, tags };
}

const TITLES = new Set([...courtesyTitles, ...officeTitles, ...titleModifiers]);
const [PERSON, PLACE, OTHER] = [0, 2, 3];

/** GMB's labels are made by machine: titles stand inside persons, and countries among the nationalities. */
function cleanSilver(name: Name, text: string, known: Known): void {
  if (name.kind === OTHER && known.countries.has(text.slice(name.start, name.end).toLowerCase())) name.kind = PLACE;
  if (name.kind !== PERSON) return;
  for (;;) {
    const rest = text.slice(name.start, name.end);
    const space = rest.indexOf(" ");
    const first = space < 0 ? rest : rest.slice(0, space);
    if (!TITLES.has(first.toLowerCase())) return;
    name.start = space < 0 ? name.end : name.start + space + 1;
    if (space < 0) return;
  }
}

const PART = /(?:^|[^\p{L}'’])(\p{Lu}[\p{Ll}]+) $/u;

/** GUM's names are runs of nouns: "States" of "United States", "Court" of "Supreme Court". The rest comes back. */
function restoreAdjectives(name: Name, text: string, known: Known): void {
  if (name.kind === PERSON) return;
  for (;;) {
    const word = PART.exec(text.slice(Math.max(0, name.start - 30), name.start))?.[1];
    if (!word || known.nationalities.has(word.toLowerCase()) || NOT_PARTS.has(word.toLowerCase())) return;
    const start = name.start - word.length - 1;
    // The first word of a sentence has its capital from there: "Visiting", "Because".
    if (start === 0 && !known.countries.has(text.slice(0, name.end).toLowerCase())) return;
    name.start = start;
  }
}

const NOT_PARTS = new Set(
  "the in on at a an and or of for to from by with as but if when while after before since this that these those his her its their our my your he she it they we i you not no is are was were former".split(
    " ",
  ),
);

/** Tags the tokens of a name; a name that ends inside a token ("U.S." in "U.S.-led") is left out. */
function mark(name: Name, tokens: readonly Token[], tags: Uint8Array): void {
  const first = tokens.findIndex((token) => token.end > name.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < name.end) last++;
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to || name.start >= name.end || from.start < name.start || to.end > name.end) return;
  if (first === last) tags[first] = tagOf(name.kind, UNIT);
  else {
    tags.fill(tagOf(name.kind, INSIDE), first, last + 1);
    tags[first] = tagOf(name.kind, BEGIN);
    tags[last] = tagOf(name.kind, LAST);
  }
}
