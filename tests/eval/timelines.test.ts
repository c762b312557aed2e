import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";
import { gold } from "./gold.ts";

/** The trial data of SemEval-2015 Task 4 (CC BY 3.0): events of six timelines with their days. */
const folder = `${gold}/timelines-dev/semeval2015-trial`;

/** Percent. Recall is low because most events are dated by the day of the report alone, which is no date of theirs. */
const FLOORS = { recall: 15, precision: 80 };

interface Line {
  readonly id: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: Readonly<Record<string, string>>;
}
interface Timeline {
  readonly events: readonly {
    readonly date: string;
    readonly mentions: readonly (readonly [string, number, number])[];
  }[];
}

test.skipIf(!existsSync(`${folder}/gold.json`))("events of thirty unrelated reports stand on the right day", () => {
  const lines = gunzipSync(readFileSync(`${folder}/articles.jsonl.gz`))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const articles = lines.map(({ id, published, text }) => articleFromText(text, { id, published }));
  const told = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const docOf = new Map(articles.map((article, i) => [article.id, { doc: lines[i]?.id ?? "", text: article.text }]));
  const days = new Map<string, Set<string>>();
  for (const { edtf, evidence } of told.events) {
    if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) continue;
    for (const { article, span } of evidence) {
      const { doc, text } = docOf.get(article) ?? { doc: "", text: "" };
      const quote = text.slice(span.start, span.end);
      for (const [number, sentence] of Object.entries(lineOf.get(doc)?.sentences ?? {}))
        if (sentence.includes(quote) || quote.includes(sentence)) add(days, `${doc} ${number}`, edtf);
    }
  }
  const timelines = JSON.parse(readFileSync(`${folder}/gold.json`, "utf8")) as readonly Timeline[];
  const dated = timelines.flatMap(({ events }) => events).filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
  const right = new Map<string, Set<string>>();
  for (const { date, mentions } of dated) for (const [doc, number] of mentions) add(right, `${doc} ${number}`, date);
  const found = dated.filter(({ date, mentions }) =>
    mentions.some(([doc, number]) => days.get(`${doc} ${number}`)?.has(date)),
  );
  const claimed = [...right].flatMap(([key, wanted]) => [...(days.get(key) ?? [])].map((day) => wanted.has(day)));
  expect((100 * found.length) / dated.length).toBeGreaterThan(FLOORS.recall);
  expect((100 * claimed.filter(Boolean).length) / claimed.length).toBeGreaterThan(FLOORS.precision);
});

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(value));
}
