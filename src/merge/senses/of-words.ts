import { senseForms } from "./table.ts";

const known = readSenses();
const NONE: readonly number[] = [];

/** The senses, by number, that a word may have: those of the pair with the next word ("set up") before its own. */
export const sensesOf = (norm: string, next?: string): readonly number[] =>
  (next !== undefined && known.get(`${norm} ${next}`)) || known.get(norm) || NONE;

function readSenses(): Map<string, number[]> {
  const senses = new Map<string, number[]>();
  for (const { form, particle, sense } of senseForms()) {
    const key = particle ? `${form} ${particle}` : form;
    const list = senses.get(key);
    if (!list) senses.set(key, [sense]);
    else if (!list.includes(sense)) list.push(sense);
  }
  return senses;
}
