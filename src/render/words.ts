import { siteWords as german } from "../language/de/site.ts";
import { siteWords as english } from "../language/en/site.ts";

/** Every string of the interface in one language, and its ways of writing dates. */
export type Words = typeof english & { readonly formats: DateFormats };

/** Made once for a site: a formatter costs a hundred times what its use costs. */
export interface DateFormats {
  /** "Sunday 18 June 2023" */
  readonly long: Intl.DateTimeFormat;
  /** "18 June 2023" */
  readonly plain: Intl.DateTimeFormat;
  /** "18 Jun" */
  readonly short: Intl.DateTimeFormat;
  /** "18 June" */
  readonly dayMonth: Intl.DateTimeFormat;
  /** "June 2023" */
  readonly month: Intl.DateTimeFormat;
  /** "Jun 2023" */
  readonly monthShort: Intl.DateTimeFormat;
}

/** What `dateInWords` needs of them. */
export type DateWords = Pick<
  Words,
  | "formats"
  | "undated"
  | "undatedBut"
  | "undatedWithin"
  | "about"
  | "until"
  | "since"
  | "fromTo"
  | "dayOfMonth"
  | "weekOf"
  | "decade"
  | "decadeShort"
  | "season"
  | "quarter"
  | "atTime"
>;

/** What the site says, by language. A further one is a file in src/language and a line here. */
const CATALOGUES: readonly (typeof english)[] = [english, german];

/** The interface in the site's language (BCP 47, by its first part); English where there is no catalogue for it. */
export function wordsFor(language: string): Words {
  const catalogue =
    CATALOGUES.find(({ locale }) => locale.slice(0, 2) === language.slice(0, 2).toLowerCase()) ?? english;
  return { ...catalogue, formats: formatsFor(catalogue.locale) };
}

function formatsFor(locale: string): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return {
    long: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    plain: format({ day: "numeric", month: "long", year: "numeric" }),
    short: format({ day: "numeric", month: "short" }),
    dayMonth: format({ day: "numeric", month: "long" }),
    month: format({ month: "long", year: "numeric" }),
    monthShort: format({ month: "short", year: "numeric" }),
  };
}
