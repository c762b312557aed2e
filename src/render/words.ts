import { siteWords } from "../language/en/site.ts";

/** Every string of the interface in one language. */
export type Words = typeof siteWords;

/** What `dateInWords` needs of them. */
export type DateWords = Pick<
  Words,
  | "locale"
  | "about"
  | "until"
  | "since"
  | "fromTo"
  | "weekOf"
  | "decade"
  | "decadeShort"
  | "season"
  | "quarter"
  | "atTime"
>;

/** The interface in the site's language; English where there is no catalogue for it. */
export function wordsFor(_language: string): Words {
  return siteWords;
}
