import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { attributions } from "../../src/annotate/claims/attributions.ts";
import { draftWith } from "../annotate/names/draft.ts";
import { gold } from "./gold.ts";

/** PolNeAR may be measured with and not be passed on (see gold.ts). */
const file = `${gold}/attribution-dev/polnear-dev.jsonl.gz`;

/** F1 of content and source together, percent; measured 2026-11-22: 66.0 and 80.7. */
const FLOORS = { all: 65, quoted: 80 };

type Spans = readonly (readonly [number, number])[];

interface Said {
  readonly content: Spans;
  readonly source: Spans;
}

interface Document {
  readonly text: string;
  readonly attributions: readonly Said[];
}

test.skipIf(!existsSync(file))("who said what is found as people mark it", () => {
  const documents = gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Document);
  const all = { right: 0, found: 0, wanted: 0 };
  const quoted = { right: 0, found: 0, wanted: 0 };
  for (const { text, attributions: marked } of documents) {
    const wanted = marked.filter(({ content }) => content.length > 0);
    const found = saidIn(text);
    count(all, wanted, found);
    const loud = wanted.filter((one) => isQuoted(text, one));
    const silent = wanted.filter((one) => !isQuoted(text, one));
    const touches = (some: readonly Said[], one: Said) => some.some(({ content }) => overlap(content, one.content) > 0);
    count(
      quoted,
      loud,
      found.filter((one) => isQuoted(text, one) && (touches(loud, one) || !touches(silent, one))),
    );
  }
  expect(f1(all)).toBeGreaterThan(FLOORS.all);
  expect(f1(quoted)).toBeGreaterThan(FLOORS.quoted);
});

const f1 = ({ right, found, wanted }: { right: number; found: number; wanted: number }): number =>
  (200 * right) / (found + wanted);

function saidIn(text: string): Said[] {
  return attributions.annotate(draftWith(text)).claims.map(({ span, speaker }) => ({
    content: [[span.start, span.end]],
    source: speaker ? [[speaker.span.start, speaker.span.end]] : [],
  }));
}

/** One to one, the closest contents first; at least half of the shorter content must be shared. */
function count(
  sum: { right: number; found: number; wanted: number },
  wanted: readonly Said[],
  found: readonly Said[],
): void {
  sum.wanted += wanted.length;
  sum.found += found.length;
  const pairs: { share: number; a: Said; b: Said }[] = [];
  for (const a of wanted)
    for (const b of found) {
      const both = overlap(a.content, b.content);
      const [x, y] = [length(a.content), length(b.content)];
      if (both > 0 && both * 2 >= Math.min(x, y)) pairs.push({ share: both / (x + y - both), a, b });
    }
  const used = new Set<Said>();
  for (const { a, b } of pairs.sort((p, q) => q.share - p.share)) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    if (a.source.length > 0 ? overlap(a.source, b.source) > 0 : b.source.length === 0) sum.right++;
  }
}

const length = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const overlap = (a: Spans, b: Spans): number =>
  a.reduce(
    (sum, [s, e]) => sum + b.reduce((more, [u, v]) => more + Math.max(0, Math.min(e, v) - Math.max(s, u)), 0),
    0,
  );

const isQuoted = (text: string, { content }: Said): boolean =>
  /["“”]/.test(text.slice(Math.max(0, (content[0]?.[0] ?? 0) - 1), (content.at(-1)?.[1] ?? 0) + 1));
