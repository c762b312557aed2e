import { SENSES } from "../../../language/en/senses.ts";
import { formsOf } from "../../../language/en/verb-forms.ts";

const known = readSenses();
const NONE: readonly number[] = [];

/** The senses, by number, that a word may have: those of the pair with the next word ("set up") before its own. */
export const sensesOf = (norm: string, next?: string): readonly number[] =>
  (next !== undefined && known.get(`${norm} ${next}`)) || known.get(norm) || NONE;

function readSenses(): Map<string, number[]> {
  const senses = new Map<string, number[]>();
  SENSES.forEach((line, sense) => {
    for (const word of line.split(" "))
      for (const form of formsIn(word)) {
        const list = senses.get(form);
        if (!list) senses.set(form, [sense]);
        else if (!list.includes(sense)) list.push(sense);
      }
  });
  return senses;
}

/** "set-up": set up, sets up, setting up. */
function formsIn(word: string): string[] {
  const [verb = "", particle] = word.split("-");
  const forms = [...Object.values(formsOf(verb)), verb.replace(/([^aeiou])y$/, "$1ie").concat("s")];
  return [...new Set(forms)].map((form) => (particle ? `${form} ${particle}` : form));
}
