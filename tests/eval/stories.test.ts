import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { digest } from "../../src/pipeline.ts";
import type { Digest, Evidence } from "../../src/records/digest.ts";
import { gold } from "./gold.ts";

/** The shipped articles as one reader has marked them (see gold.ts). */
const has = existsSync(`${gold}/seeds/c-timeline.json`);
const seeds = new URL("../../seeds/", import.meta.url);

/** Measured 2026-11-22: 25 of 26 dated happenings, 14 of 14 differences, no pair that only looks like one. */
const FLOORS = { dates: 24, differences: 13, falseDifferences: 0 };

const ASKED =
  "d-duration d-highest-level d-quote-adjectives d-name-blinken d-name-wang d-name-qin d-name-washington d-xi-likely d-who-invited d-fentanyl d-expectations d-monday-partner d-joint-statement d-trilateral".split(
    " ",
  );

interface Happening {
  readonly edtf: string;
  readonly acceptable?: readonly string[];
  readonly support: readonly { readonly text: string }[];
}
interface Topic {
  readonly id: string;
  readonly items: readonly { readonly text: string; readonly value: string }[];
}

let told: Digest;
beforeAll(async () => {
  told = await digest(sources((text) => text));
});

test.skipIf(!has)("happenings get the dates that a reader gives them", () => {
  const { events } = read<{ events: readonly Happening[] }>("c-timeline.json");
  const dated = events.filter(({ edtf }) => edtf !== "");
  const right = dated.filter(({ edtf, acceptable = [], support }) =>
    told.events.some(
      (event) =>
        [edtf, ...acceptable].some((date) => agrees(date, event.edtf)) &&
        event.evidence.some((one) => support.some(({ text }) => same(quote(one), text))),
    ),
  );
  expect(right.length).toBeGreaterThanOrEqual(FLOORS.dates);
});

test.skipIf(!has)("the differences that a reader sees are found", () => {
  const { topics } = read<{ topics: readonly Topic[] }>("e-corroboration.json");
  const found = topics.filter(
    ({ id, items }) => ASKED.includes(id) && told.disagreements.some((one) => parts(one, items)),
  );
  expect(found.length).toBeGreaterThanOrEqual(FLOORS.differences);
});

test.skipIf(!has)("every conflict that is reported is one that a reader sees", () => {
  const { topics } = read<{ topics: readonly Topic[] }>("e-corroboration.json");
  const marked = topics.filter(({ id }) => ASKED.includes(id));
  const unknown = told.disagreements.filter(
    (one) => one.relation === "conflict" && !marked.some(({ items }) => parts(one, items)),
  );
  expect(unknown.map(({ subject }) => subject)).toHaveLength(FLOORS.falseDifferences);
});

test("without a date of publication no weekday gets one", async () => {
  const bare = await digest(sources((text) => text.replace(/^published:.*\n/m, "")));
  const invented = bare.events.filter(({ edtf }) => edtf.includes("2023") || edtf.includes("2022"));
  expect(invented.map(({ edtf, headline }) => `${edtf} ${headline}`)).toEqual([]);
});

const read = <T>(name: string): T => JSON.parse(readFileSync(`${gold}/seeds/${name}`, "utf8")) as T;

const sources = (change: (text: string) => string) =>
  readdirSync(seeds)
    .sort()
    .map((path) => ({ path, bytes: Buffer.from(change(readFileSync(new URL(path, seeds), "utf8"))) }));

const quote = ({ article, span }: Evidence): string =>
  (told.articles.find((one) => one.id === article)?.text ?? "").slice(span.start, span.end);

const same = (a: string, b: string): boolean => a.includes(b.slice(0, 60)) || b.includes(a.slice(0, 60));

const agrees = (wanted: string, got: string): boolean =>
  got !== "" && got.replace(/[~?%]/g, "") === wanted.replace(/[~?%]/g, "");

/** Two values of the difference stand for two values of the topic. */
const parts = ({ values, kind }: Digest["disagreements"][number], items: Topic["items"]): boolean =>
  values.some((a, i) =>
    values.some(
      (b, j) =>
        i < j &&
        items.some(
          (x) =>
            stands(a.evidence, x.text, kind, a.label) &&
            items.some((y) => x.value !== y.value && stands(b.evidence, y.text, kind, b.label)),
        ),
    ),
  );

/** A sentence of the value, or for a name the spelling in the sentence. */
const stands = (evidence: readonly Evidence[], text: string, kind: string, label: string): boolean =>
  kind === "name" ? text.includes(label) : evidence.some((one) => same(quote(one), text));
