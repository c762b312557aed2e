import type { Problem } from "../../records/problem.ts";
import type { Stated } from "../../stages.ts";

/** An item of a feed of any kind: what it states, and its text as HTML or as it stands. */
export interface FeedItem {
  readonly stated: Stated;
  readonly body: { readonly text: string; readonly markup: boolean };
  readonly id: string | undefined;
  /** In the file, from 1. */
  readonly line: number;
}

export interface FeedItems {
  readonly items: readonly FeedItem[];
  readonly problems: readonly Problem[];
}
