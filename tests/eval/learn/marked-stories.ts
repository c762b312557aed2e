/** The invented stories of tests/eval/data/stories, read by Dateline, with what was marked in them. */
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "../../../src/config.ts";
import { relatedness } from "../../../src/merge/disagreements/related.ts";
import { findEntities } from "../../../src/merge/entities/entities.ts";
import { type Actions, createActions } from "../../../src/merge/events/lexicon.ts";
import { createViews, type SentenceView } from "../../../src/merge/events/view.ts";
import { gather } from "../../../src/merge/material.ts";
import { find } from "../../../src/pipeline.ts";
import type { Span } from "../../../src/records/span.ts";

const folder = new URL("../data/stories/", import.meta.url);

/** A marked place: an article by its index, and where in its text. */
export interface Marked extends Span {
  readonly at: number;
}

export interface MarkedDifference {
  readonly id: string;
  readonly kind: string;
  readonly relation: string;
  readonly optional: boolean;
  /** The places of each camp. */
  readonly camps: readonly (readonly Marked[])[];
}

export interface MarkedStory {
  readonly name: string;
  readonly views: readonly (readonly SentenceView[])[];
  readonly actions: Actions;
  readonly related: (a: number, b: number) => boolean;
  readonly differences: readonly MarkedDifference[];
}

interface Place extends Span {
  readonly file: string;
}

interface Gold {
  readonly disagreements: readonly {
    readonly id: string;
    readonly kind: string;
    readonly relation: string;
    readonly optional?: boolean;
    readonly values: readonly { readonly spans: readonly Place[] }[];
  }[];
}

export const storyNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -5))
    .sort();

export async function readStory(name: string): Promise<MarkedStory> {
  const gold = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Gold;
  const config = defineConfig();
  const raw = new Map(
    readdirSync(new URL(`${name}/`, folder))
      .sort()
      .map((path) => [path, readFileSync(new URL(`${name}/${path}`, folder))]),
  );
  const found = await Promise.all([...raw].map(([path, bytes]) => find({ path, bytes }, config)));
  const material = gather(
    found.flatMap(({ readings }) => readings),
    found.flatMap(({ articles }) => articles),
    config,
  );
  const { entities } = findEntities(material);
  const views = createViews(material.articles, material.readings, entities);
  const actions = createActions();
  const placeOf = ({ file, start, end }: Place): Marked[] => {
    const at = material.articles.findIndex(({ path }) => path === file);
    const span =
      at < 0
        ? undefined
        : located(bodyOf(raw.get(file)?.toString() ?? ""), { start, end }, material.articles[at]?.text ?? "");
    return span ? [{ at, ...span }] : [];
  };
  return {
    name,
    views: material.articles.map((_, at) => views(at)),
    actions,
    related: relatedness(material.articles, entities, actions.stem),
    differences: gold.disagreements.map(({ id, kind, relation, optional = false, values }) => ({
      id,
      kind,
      relation,
      optional,
      camps: values.map(({ spans }) => spans.flatMap(placeOf)),
    })),
  };
}

const bodyOf = (raw: string): string =>
  (raw.startsWith("---\n") ? raw.slice(raw.indexOf("\n---\n", 3) + 5) : raw).replace(/^\n+/, "").replace(/\n$/, "");

/** Where some words of the body stand in the text that was read, which may lack lines: white space left out of account. */
function located(body: string, { start, end }: Span, text: string): Span | undefined {
  const [words, whole] = [bare(body.slice(start, end)).letters, bare(text)];
  const from = bare(body.slice(0, start)).letters.length;
  let best = -1;
  for (let at = whole.letters.indexOf(words); at >= 0; at = whole.letters.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - from) < Math.abs(best - from)) best = at;
  if (best < 0 || words === "") return undefined;
  return { start: whole.at[best] as number, end: (whole.at[best + words.length - 1] as number) + 1 };
}

function bare(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let letters = "";
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i] as string)) continue;
    letters += text[i];
    at.push(i);
  }
  return { letters, at };
}
