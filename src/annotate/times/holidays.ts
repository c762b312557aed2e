import { holidayNames } from "../../language/en/holidays.ts";
import type { Match, Rule } from "../patterns.ts";
import type { Meaning } from "./meaning.ts";

/** Days with a name: "Christmas Eve", "Easter Monday 2016", "last Halloween". */
export const holidays: readonly Rule<Meaning>[] = Object.entries(holidayNames).flatMap(([name, date]) => {
  const pattern = patternOf(name);
  return [
    { name: "holiday", pattern, make: (match) => onCapital(match, { is: "holiday", date }) },
    {
      name: "holiday-year",
      pattern: `${pattern} ,? #year`,
      make: (match) => onCapital(match, { is: "holiday", date, year: match.number("#year") }),
    },
    { name: "holiday-last", pattern: `last ${pattern}`, make: () => ({ is: "holiday", date, toward: -1 }) },
    { name: "holiday-next", pattern: `next ${pattern}`, make: () => ({ is: "holiday", date, toward: 1 }) },
  ] satisfies Rule<Meaning>[];
});

/** "new year's day" as the items that it is made of: "=new =year ' =s =day". */
function patternOf(name: string): string {
  return name
    .replaceAll("'", " ' ")
    .replaceAll(".", " .")
    .split(/ +/)
    .map((part) => (/^[a-z]/.test(part) ? `=${part}` : part))
    .join(" ");
}

const onCapital = (match: Match, meaning: Meaning): Meaning | undefined =>
  match.items[match.start]?.capital ? meaning : undefined;
