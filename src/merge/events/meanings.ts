import { SENSES } from "../../language/en/senses.ts";
import { formsOf } from "../../language/en/verb-forms.ts";
import { porterStem } from "../../text/natural.ts";

/** Asks what the stems of a report can mean: "smash" and "collis" meet in one sense. */
export interface Meanings {
  /** By number, the senses that a stem may have among the others of its report, which hold the second word of "give way". */
  readonly of: (stem: string, among: ReadonlySet<string>) => readonly number[];
}

/** The senses by stem; made once for a digest. */
export function createMeanings(): Meanings {
  const single = new Map<string, number[]>();
  const paired = new Map<string, { readonly particle: string; readonly sense: number }[]>();
  SENSES.forEach((line, sense) => {
    for (const word of line.split(" ")) {
      const [verb = "", particle] = word.split("-");
      for (const form of new Set([...Object.values(formsOf(verb)), verb].map(porterStem))) {
        if (particle) paired.set(form, [...(paired.get(form) ?? []), { particle: porterStem(particle), sense }]);
        else if (!single.get(form)?.includes(sense)) single.set(form, [...(single.get(form) ?? []), sense]);
      }
    }
  });
  return {
    of: (stem, among) => {
      const pairs = paired.get(stem)?.flatMap(({ particle, sense }) => (among.has(particle) ? [sense] : [])) ?? [];
      return pairs.length > 0 ? pairs : (single.get(stem) ?? NONE);
    },
  };
}

const NONE: readonly number[] = [];
