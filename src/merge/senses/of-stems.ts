import { porterStem } from "../../text/natural.ts";
import { senseForms } from "./table.ts";

/** Asks what the stems of a report can mean: "smash" and "collis" meet in one sense. */
export interface StemSenses {
  /** By number, the senses that a stem may have among the others of its report, which hold the second word of "give way". */
  readonly of: (stem: string, among: ReadonlySet<string>) => readonly number[];
}

/** The senses by stem; made once for a digest. */
export function createStemSenses(): StemSenses {
  const single = new Map<string, Set<number>>();
  const paired = new Map<string, { readonly particle: string; readonly sense: number }[]>();
  for (const { form, particle, sense } of senseForms()) {
    const stem = porterStem(form);
    if (particle) paired.set(stem, [...(paired.get(stem) ?? []), { particle: porterStem(particle), sense }]);
    else single.set(stem, (single.get(stem) ?? new Set()).add(sense));
  }
  return {
    of: (stem, among) => {
      const pairs = paired.get(stem)?.flatMap(({ particle, sense }) => (among.has(particle) ? [sense] : [])) ?? [];
      return pairs.length > 0 ? pairs : [...(single.get(stem) ?? [])];
    },
  };
}
