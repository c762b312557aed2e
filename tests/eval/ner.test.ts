import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { annotators } from "../../src/presets.ts";
import { draftWith } from "../annotate/names/draft.ts";

type Name = readonly [start: number, end: number, kind: string];

/** Strict F1, percent; measured 2026-11-22, not rounded up. */
const FLOORS = [
  { set: "uner-ewt-test", floor: 76 },
  { set: "gum-news", floor: 66 },
] as const;
const DESKS = 88;

const KIND: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

test.each(FLOORS)("names of $set are found as well as before", ({ set, floor }) => {
  const file = new URL(`data/names/${set}.jsonl.gz`, import.meta.url);
  const documents = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  expect(strictF1(documents.map((line) => JSON.parse(line) as Marked))).toBeGreaterThan(floor);
});

interface Marked {
  readonly text: string;
  readonly ents: readonly Name[];
}

/** Percent, over all documents. */
function strictF1(documents: readonly Marked[]): number {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { text, ents } of documents) {
    const wanted = new Set(ents.map((name) => bare(text, name).join()));
    const names = new Set(namesIn(text).map((name) => bare(text, name).join()));
    gold += wanted.size;
    found += names.size;
    for (const name of names) if (wanted.has(name)) right++;
  }
  return (200 * right) / (found + gold);
}

function namesIn(text: string): Name[] {
  const parts = annotators.filter(({ name }) => name.startsWith("names/"));
  const draft = parts.reduce((one, part) => part.annotate(one), draftWith(text));
  return draft.mentions.flatMap(({ kind, span }): Name[] => {
    const label = KIND[kind];
    return label ? [[span.start, span.end, label]] : [];
  });
}

const PARAGRAPH = 160; // characters: shorter blocks are headlines of the next

test("names in invented news of eleven desks are found as well as before", () => {
  const blocks = readFileSync(new URL("data/names/desks.txt", import.meta.url), "utf8")
    .trim()
    .split("\n\n");
  const articles: string[] = [];
  let open: string[] = [];
  for (const block of blocks) {
    open.push(block);
    if (block.length < PARAGRAPH) continue;
    articles.push(open.join("\n\n"));
    open = [];
  }
  expect(articles).toHaveLength(11);
  expect(strictF1(articles.map(unmarked))).toBeGreaterThan(DESKS);
});

/** The text of "{PER Ada Okafor} said", and its names. */
function unmarked(marked: string): Marked {
  const ents: Name[] = [];
  let text = "";
  for (const part of marked.split(/(\{(?:PER|ORG|LOC) [^}]*\})/)) {
    const [, kind, name] = /^\{(PER|ORG|LOC) ([^}]*)\}$/.exec(part) ?? [];
    if (kind && name) ents.push([text.length, text.length + name.length, kind]);
    text += name ?? part;
  }
  return { text, ents };
}

/** Without a leading article, a trailing possessive and trailing marks; the stop of "U.S." stays. */
function bare(text: string, [start, end, kind]: Name): Name {
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start + article, end);
  const tail = /(?:['’]s?|[\s.,;:!?"”“)(])+$/.exec(words)?.[0] ?? "";
  const stays = tail === "." || /\.[A-Z]?\.$/.test(words);
  return [start + article, stays ? end : end - tail.length, kind];
}
