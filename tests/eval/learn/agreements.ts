/**
 * Learns when two claims of different reports say the same: `npm run agreements` lays the claims of the invented stories
 * beside each other and writes src/merge/same-content-weights.ts. A pair says the same when both stand in one place that
 * a reader marked as corroborated, or when a reader said so of the pair itself (agreements.tsv: story, 1 or 0, both
 * texts). Each story is judged by weights of the others before the last fit is made on all.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "../../../src/config.ts";
import { findEntities } from "../../../src/merge/entities/entities.ts";
import { gather, type Material } from "../../../src/merge/material.ts";
import { collectClaims, createLikeness, type Said } from "../../../src/merge/said.ts";
import { createSameContent } from "../../../src/merge/same-content.ts";
import { digest } from "../../../src/pipeline.ts";
import { type Span, shared } from "../../../src/records/span.ts";
import { contentsOf } from "../../../src/text/content.ts";
import { regress } from "./logistic.ts";
import { storyNames } from "./marked-stories.ts";

const FEATURES = "mass cover sameSpeaker figure day deed otherFigure negated likeness".split(" ");
const PRECISION = 0.8; // wanted of pairs over the bar, those of one and the same text left out
const LEAST = 0.25; // mass: pairs that share less, no figure and no day are not looked at
const PENALTY = 1; // on features scaled to deviation 1

interface Example {
  readonly story: string;
  readonly features: readonly number[];
  readonly same: boolean;
  readonly copied: boolean;
}
interface Place extends Span {
  readonly file: string;
  readonly quote: string;
}
interface Marked {
  readonly corroborated: readonly { readonly spans: readonly Place[] }[];
  readonly disagreements: readonly { readonly values: readonly { readonly spans: readonly Place[] }[] }[];
}

const data = new URL("../data/stories/", import.meta.url);
const stories = storyNames();
const read = new Map(
  readFileSync(new URL("agreements.tsv", data), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [story, same, a, b] = line.split("\t");
      return b ? [[keyOf(story as string, a as string, b), same === "1"] as const] : [];
    }),
);

const examples: Example[] = [];
for (const story of stories) examples.push(...(await examplesOf(story)));
const left = stories.flatMap((story) => {
  const others = learn(examples.filter((one) => one.story !== story));
  return examples.filter((one) => one.story === story).map((one) => ({ ...one, score: judge(others, one.features) }));
});
const inOtherWords = left.filter(({ copied }) => !copied).sort((p, q) => q.score - p.score);
const anchored = barOf(({ features }) => isAnchored(features));
const bare = barOf(({ features }) => !isAnchored(features));
const all = inOtherWords.filter(({ same }) => same).length;
const told = `${examples.length} pairs of ${stories.length} stories, of which ${all} say the same in other words; of ${anchored.over + bare.over} over the bars ${anchored.right + bare.right} do`;
console.error(told, anchored, bare);

const weights = learn(examples);
const bias = weights.at(-1) as number;
const lines = FEATURES.map((name, i) => `  ${name}: ${(weights[i] as number).toFixed(2)},`);
writeFileSync(
  new URL("../../../src/merge/same-content-weights.ts", import.meta.url),
  `import type { Shared } from "./same-content.ts";

/**
 * Written by \`npm run agreements\`: logistic regression on ${told},
 * each story judged by weights of the others.
 */
export const WEIGHTS: Readonly<Record<keyof Omit<Shared, "opposed" | "aside"> | "likeness", number>> = {
${lines.join("\n")}
};
/** What two claims must reach to say the same: where a figure or a day stands in both, and where none does. */
export const BAR = { anchored: ${(anchored.score - bias).toFixed(2)}, bare: ${(bare.score - bias).toFixed(2)} };
`,
);

/** The lowest score over which enough pairs say the same. */
function barOf(wanted: (one: Example) => boolean): { score: number; over: number; right: number } {
  let best = { score: 0, over: 0, right: 0 };
  let right = 0;
  inOtherWords.filter(wanted).forEach(({ same, score }, i) => {
    if (same) right++;
    if (right / (i + 1) >= PRECISION) best = { score, over: i + 1, right };
  });
  return best;
}

function isAnchored(features: readonly number[]): boolean {
  return (features[FEATURES.indexOf("figure")] as number) + (features[FEATURES.indexOf("day")] as number) > 0;
}

/** Pairs of claims of two reports that share anything; those are left out that a reader marked as a difference. */
async function examplesOf(story: string): Promise<Example[]> {
  const folder = new URL(`${story}/`, data);
  const files = readdirSync(folder).sort();
  const config = defineConfig();
  const { articles, readings } = await digest(
    files.map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
    config,
  );
  const material = gather(readings, articles, config);
  const cast = findEntities(material);
  const said = collectClaims(material, cast);
  const texts = said.map(({ text }) => text.split(/\s+/).join(" "));
  const like = createLikeness(
    said,
    contentsOf(
      said.map(({ text }) => text),
      material.stem,
    ),
  );
  const { evidence } = createSameContent(said, material, cast);
  const { corroborated, disagreements } = JSON.parse(readFileSync(new URL(`${story}.json`, data), "utf8")) as Marked;
  const points = corroborated.map(({ spans }) => new Set(claimsAt(spans, said, material)));
  const camps = disagreements.map(({ values }) => values.map(({ spans }) => new Set(claimsAt(spans, said, material))));
  const examples: Example[] = [];
  for (let b = 0; b < said.length; b++)
    for (let a = 0; a < b; a++) {
      if (said[a]?.article === said[b]?.article) continue;
      const { mass, figure, day, opposed, aside, ...rest } = evidence(a, b);
      if (opposed > 0 || (aside > 0 && figure === 0) || (mass < LEAST && figure === 0 && day === 0)) continue;
      const copied = texts[a] === texts[b];
      const agree = read.get(keyOf(story, texts[a] as string, texts[b] as string));
      const same = copied || agree === true || points.some((point) => point.has(a) && point.has(b));
      const differ = camps.some((sides) =>
        sides.some((one) => one.has(a) && sides.some((other) => other !== one && other.has(b))),
      );
      if (differ && !same) continue;
      const found: Readonly<Record<string, number>> = { mass, figure, day, ...rest, likeness: like(a, b) };
      examples.push({ story, features: FEATURES.map((name) => found[name] ?? 0), same, copied });
    }
  return examples;
}

function keyOf(story: string, a: string, b: string): string {
  return `${story}|${a < b ? `${a}|${b}` : `${b}|${a}`}`;
}

/** Claims that hold half of one of the places, or lie in it by half. */
function claimsAt(places: readonly Place[], said: readonly Said[], { articles }: Material): number[] {
  return places.flatMap(({ file, quote, start }) => {
    const article = articles.findIndex(({ path }) => path === file);
    const text = articles[article]?.text ?? "";
    let at = -1;
    for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1))
      if (at < 0 || Math.abs(i - start) < Math.abs(at - start)) at = i;
    const place = { start: at, end: at + quote.length };
    return said.flatMap(({ claim: { span }, article: where }, index) =>
      at >= 0 && where === article && 2 * shared(span, place) >= Math.min(quote.length, span.end - span.start)
        ? [index]
        : [],
    );
  });
}

/** Weights of the features as they are, and the constant. */
function learn(examples: readonly Example[]): number[] {
  const mean = (of: (one: Example) => number): number =>
    examples.reduce((sum, one) => sum + of(one), 0) / examples.length;
  const means = FEATURES.map((_, k) => mean(({ features }) => features[k] as number));
  const spreads = FEATURES.map(
    (_, k) => Math.sqrt(mean(({ features }) => ((features[k] as number) - (means[k] as number)) ** 2)) || 1,
  );
  const scaled = regress(
    examples.map(({ features }) => features.map((x, k) => (x - (means[k] as number)) / (spreads[k] as number))),
    examples.map(({ same }) => Number(same)),
    PENALTY,
  );
  const own = FEATURES.map((_, k) => (scaled[k] as number) / (spreads[k] as number));
  return [...own, own.reduce((sum, w, k) => sum - w * (means[k] as number), scaled.at(-1) as number)];
}

function judge(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, x, k) => sum + x * (weights[k] as number), weights.at(-1) as number);
}
