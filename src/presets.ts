/** The table of contents: what reads, cleans and annotates, in order. */
import { sentences } from "./annotate/sentences.ts";
import { nameTagger } from "./annotate/names/tagger.ts";
import { times } from "./annotate/times/annotate.ts";
import { tokens } from "./annotate/tokens.ts";
import { feedReader } from "./read/feed.ts";
import { htmlReader } from "./read/html.ts";
import type { Annotator, Cleaner, Reader } from "./stages.ts";

/** The first that accepts a source reads it. */
export const readers: readonly Reader[] = [htmlReader, feedReader];

/** Each sees the roles that those before it gave. */
export const cleaners: readonly Cleaner[] = [];

/** Each sees what those before it found. */
export const annotators: readonly Annotator[] = [sentences, tokens, nameTagger, times];
