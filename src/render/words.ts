import { siteWords as german } from "../language/de/site.ts";
import { siteWords as english } from "../language/en/site.ts";
import { dayNumber } from "../records/edtf.ts";

const MS_PER_DAY = 86_400_000;

/** Every string of the interface in one language, and its ways of writing dates. */
export type Words = typeof english & { readonly formats: DateFormats };

/** A way of writing days. */
export interface DateFormat {
  /** A day as in EDTF. */
  readonly format: (day: string) => string;
}

/** Made once for a site: a formatter costs a hundred times what its use costs, and its use ten times a look. */
export interface DateFormats {
  /** "Sunday 18 June 2023" */
  readonly long: DateFormat;
  /** "18 June 2023" */
  readonly plain: DateFormat;
  /** "18 Jun" */
  readonly short: DateFormat;
  /** "18 June" */
  readonly dayMonth: DateFormat;
  /** "June 2023" */
  readonly month: DateFormat;
  /** "Jun 2023" */
  readonly monthShort: DateFormat;
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
  const format = (options: Intl.DateTimeFormatOptions): DateFormat => {
    const how = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    const written = new Map<string, string>();
    return {
      format: (day) => {
        const known = written.get(day);
        if (known !== undefined) return known;
        const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
        const text = how.format(new Date(dayNumber(year, month, date) * MS_PER_DAY)).replace(/,/g, "");
        written.set(day, text);
        return text;
      },
    };
  };
  return {
    long: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    plain: format({ day: "numeric", month: "long", year: "numeric" }),
    short: format({ day: "numeric", month: "short" }),
    dayMonth: format({ day: "numeric", month: "long" }),
    month: format({ month: "long", year: "numeric" }),
    monthShort: format({ month: "short", year: "numeric" }),
  };
}
