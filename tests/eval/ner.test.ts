import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { nameDocument } from "../../src/annotate/names/document.ts";
import { nameEvents } from "../../src/annotate/names/events.ts";
import { nameKinds } from "../../src/annotate/names/kinds.ts";
import { nameRoles } from "../../src/annotate/names/roles.ts";
import { nameTagger } from "../../src/annotate/names/tagger.ts";
import { draftWith } from "../annotate/names/draft.ts";

type Name = readonly [start: number, end: number, kind: string];

/** Strict F1, percent; measured 2026-11-22 and rounded down. */
const FLOORS = [
  { set: "uner-ewt-test", floor: 72 },
  { set: "gum-news", floor: 60.5 },
] as const;

const KIND: Readonly<Record<string, string>> = { person: "PER", organization: "ORG", place: "LOC" };

test.each(FLOORS)("names of $set are found as well as before", ({ set, floor }) => {
  const file = new URL(`data/names/${set}.jsonl.gz`, import.meta.url);
  const documents = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const line of documents) {
    const { text, ents } = JSON.parse(line) as { text: string; ents: readonly Name[] };
    const wanted = new Set(ents.map((name) => bare(text, name).join()));
    const names = new Set(namesIn(text).map((name) => bare(text, name).join()));
    gold += wanted.size;
    found += names.size;
    for (const name of names) if (wanted.has(name)) right++;
  }
  expect((200 * right) / (found + gold)).toBeGreaterThan(floor);
});

function namesIn(text: string): Name[] {
  const draft = [nameTagger, nameKinds, nameEvents, nameDocument, nameRoles].reduce(
    (one, part) => part.annotate(one),
    draftWith(text),
  );
  return draft.mentions.flatMap(({ kind, span }): Name[] => {
    const label = KIND[kind];
    return label ? [[span.start, span.end, label]] : [];
  });
}

/** Without a leading article, a trailing possessive and trailing marks; the stop of "U.S." stays. */
function bare(text: string, [start, end, kind]: Name): Name {
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start + article, end);
  const tail = /(?:['’]s?|[\s.,;:!?"”“)(])+$/.exec(words)?.[0] ?? "";
  const stays = tail === "." || /\.[A-Z]?\.$/.test(words);
  return [start + article, stays ? end : end - tail.length, kind];
}
