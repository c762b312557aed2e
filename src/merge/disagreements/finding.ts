import type { Article } from "../../records/article.ts";
import type { ClaimGroup, Disagreement, DisagreementKind, Entity, Evidence } from "../../records/digest.ts";
import type { Told } from "../events/events.ts";
import type { Actions } from "../events/lexicon.ts";
import type { Sides } from "../events/sides.ts";
import type { SentenceView } from "../events/view.ts";
import type { Related } from "./related.ts";

/** A difference before it gets its id and its event. */
export interface Finding {
  readonly kind: DisagreementKind;
  /** Tells it from others of its kind between the same sentences, and stays when sources join: "dead". */
  readonly about?: string;
  readonly relation: Disagreement["relation"];
  readonly subject: string;
  readonly camps: readonly Camp[];
  readonly why: string;
}

/** Sources that say the same. */
export interface Camp {
  readonly value: string;
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly evidence: readonly Evidence[];
}

/** All that detectors may look at. */
export interface Scene {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly told: readonly Told[];
  readonly claims: readonly ClaimGroup[];
  /** An entity's name by its id; other words as they are. */
  readonly nameOf: (id: string) => string;
  readonly actions: Actions;
  readonly related: Related;
  readonly sides: Sides;
  readonly persons: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The event that a sentence is evidence of; the first in time where it is of several. */
  readonly eventsAt: (at: number, sentence: number) => readonly Told[];
}

/**
 * Finds one kind of difference. `collect` sees every sentence once and keeps the few facts that matter; `compare` sets
 * the facts against each other.
 */
export interface Detector<Fact> {
  readonly name: string;
  /** `all`: the sentences of its article; `articles`: how many the story has. */
  readonly collect: (
    view: SentenceView,
    all: readonly SentenceView[],
    actions: Actions,
    articles: number,
  ) => readonly Fact[];
  readonly compare: (facts: readonly Fact[], scene: Scene) => readonly Finding[];
  /** Of the facts with one key only the first so many are ever compared; more are not kept. */
  readonly enough?: { readonly most: number; readonly keyOf: (fact: Fact) => string };
}

/** Where a fact stands. */
export interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly evidence: Evidence;
}

export const placeOf = (view: SentenceView): Place => ({
  at: view.at,
  sentence: view.index,
  evidence: { article: view.article.id, span: view.span },
});

/** Each sentence once, in the order given. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const key = `${e.article}:${e.span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
