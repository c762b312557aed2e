import { months } from "../language/en/months.ts";
import { type Edtf, isEdtf } from "../records/edtf.ts";

/**
 * A date as files state it, to the day, in the offset that the date itself is given in: ISO 8601 ("2023-06-18T23:30:00
 * -04:00" is the 18th), mail and RSS ("Sun, 18 Jun 2023 23:30 -0400"), and written out ("June 18, 2023 at 9 p.m.").
 * Numbers alone only where day and month cannot be mistaken for each other. Undefined for anything else.
 */
export function statedDay(text: string | undefined): Edtf | undefined {
  if (!text) return undefined;
  const head = text.slice(0, 200);
  return fromIso(head) ?? fromCompact(head) ?? fromWords(head) ?? fromNumbers(head);
}

const fromIso = (text: string): Edtf | undefined => {
  const match = /(?:^|[^\d])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/.exec(text);
  return match ? day(match[1], match[2], match[3]) : undefined;
};

const fromCompact = (text: string): Edtf | undefined => {
  const match = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}|\s|$)/.exec(text);
  return match ? day(match[1], match[2], match[3]) : undefined;
};

function fromWords(text: string): Edtf | undefined {
  const words = text.toLowerCase();
  const dayFirst =
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?[\s./-]{1,3}(?:of\s)?([a-z]{3,9})\.?,?[\s./-]{1,3}(\d{4}|\d\d)(?!\d)/.exec(
      words,
    );
  const month = dayFirst && months[dayFirst[2] ?? ""];
  if (dayFirst && month) return day(fullYear(dayFirst[3]), month, dayFirst[1]);
  const monthFirst =
    /(?:^|[^a-z])([a-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:\d\d?:\d\d(?::\d\d)?\s{1,3}(?:[a-z]{1,4}\s{1,3})?)?(\d{4})(?!\d)/.exec(
      words,
    );
  const named = monthFirst && months[monthFirst[1] ?? ""];
  return monthFirst && named ? day(monthFirst[3], named, monthFirst[2]) : undefined;
}

/** "18/06/2023" and "06/18/2023" are clear, "06/07/2023" is not; "2023/06/07" always is. */
function fromNumbers(text: string): Edtf | undefined {
  const yearFirst = /(?:^|[^\d])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /(?:^|[^\d])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || first === second) return day(match[3], match[2], match[1]);
  return second > 12 ? day(match[3], match[1], match[2]) : undefined;
}

const fullYear = (year: string | undefined): string | undefined =>
  year?.length === 2 ? `${Number(year) < 70 ? "20" : "19"}${year}` : year;

function day(year = "", month: string | number = "", date = ""): Edtf | undefined {
  const text = [year, String(month).padStart(2, "0"), ...(date ? [date.padStart(2, "0")] : [])].join("-");
  return isEdtf(text) && Number(year) > 1500 && Number(month) <= 12 ? text : undefined;
}
