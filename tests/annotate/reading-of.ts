import { quantities } from "../../src/annotate/quantities/annotate.ts";
import { sentences } from "../../src/annotate/sentences.ts";
import { times } from "../../src/annotate/times/annotate.ts";
import { defineConfig } from "../../src/config.ts";
import { plainText } from "../../src/read/text.ts";
import type { QuantityMention, TimeMention } from "../../src/records/reading.ts";
import type { Draft } from "../../src/stages.ts";

/** A text with its sentences, times and quantities. */
export function draftOf(text: string, published?: string): Draft {
  const article = plainText(text, published ? { published } : {});
  const empty: Draft = { article, config: defineConfig(), sentences: [], tokens: [], mentions: [], claims: [] };
  return [sentences, times, quantities].reduce((draft, part) => part.annotate(draft), empty);
}

export const timesOf = (text: string, published?: string): TimeMention[] =>
  draftOf(text, published).mentions.filter((one): one is TimeMention => one.kind === "time");

export const quantitiesOf = (text: string): QuantityMention[] =>
  draftOf(text).mentions.filter((one): one is QuantityMention => one.kind === "quantity");

/** Words and value of each time: [["Sunday", "2023-06-18"]]. */
export const valuesOf = (text: string, published?: string): [string, string][] =>
  timesOf(text, published).map((one) => [one.text, one.timex.value]);

/** Words and place in the calendar, "-" where there is none. */
export const datesOf = (text: string, published?: string): [string, string][] =>
  timesOf(text, published).map((one) => [one.text, one.edtf ?? "-"]);
