import { beforeBareUnit } from "../../language/en/time-contexts.ts";
import type { NumberPhrase } from "../items.ts";
import type { Match, Rule } from "../patterns.ts";
import type { Meaning } from "./meaning.ts";

/** How long: "three days", "a two-day visit", "the past several weeks", "five and a half hours". */
export const durations: readonly Rule<Meaning>[] = [
  { name: "duration", pattern: "#number more? plural-unit", make: (match) => counted(match, "plural-unit") },
  {
    name: "duration",
    pattern: "#number of plural-unit",
    make: (match) => (match.item("#number")?.number?.plural ? counted(match, "plural-unit") : undefined),
  },
  { name: "duration", pattern: "#number - unit", make: (match) => counted(match, "unit") },
  { name: "duration", pattern: "#number single-small-unit", make: singular },
  {
    name: "duration-range",
    pattern: "#number to|or|- #number plural-unit",
    make: (match) => range(match, "plural-unit"),
  },
  { name: "duration-range", pattern: "#number to|or|- #number - unit", make: (match) => range(match, "unit") },
  { name: "duration", pattern: "a single-small-unit", make: (match) => article(match) },
  {
    name: "duration-half",
    pattern: "half a single-small-unit",
    make: (match) => ({ is: "duration", value: timexDuration(0.5, String(match.value("single-small-unit"))) }),
  },
  {
    name: "duration-half",
    pattern: "a single-small-unit and a half",
    make: (match) => ({ is: "duration", value: timexDuration(1.5, String(match.value("single-small-unit"))) }),
  },
  {
    name: "duration-window",
    pattern: "the last|next|coming|previous|following|quarter-number|latest #number plural-unit",
    make: (match) => windowed(match, counted(match, "plural-unit")),
  },
  { name: "duration-window", pattern: "the #number plural-unit", make: (match) => counted(match, "plural-unit") },
  {
    name: "duration-open",
    pattern: "the? last|next|coming|following|previous plural-unit",
    make: (match) => windowed(match, open(String(match.value("plural-unit")))),
  },
  { name: "duration-open", pattern: "plural-unit", make: barePlural },
];

function counted(match: Match, group: string): Meaning | undefined {
  const number = match.item("#number")?.number;
  const unit = match.value(group);
  if (!number || unit === undefined || unit === "NI" || unit === "WE") return undefined;
  const next = match.items[match.end];
  const later = match.items[match.end + 1];
  if (next?.word === "old" || (next?.word === "-" && later?.word === "old")) return undefined; // an age
  if (unit === "Q" && next?.word === "of") return undefined; // a share: "three quarters of its food"
  return durationOf(number, String(unit));
}

/** "the past two weeks" end with the day of writing, "the next few months" begin with it. */
function windowed(match: Match, meaning: Meaning | undefined): Meaning | undefined {
  const toward = match.value("last") ?? match.value("next") ?? match.value("coming");
  if (meaning?.is !== "duration" || (toward !== -1 && toward !== 1)) return meaning;
  const number = match.item("#number")?.number;
  const unit = String(match.value("plural-unit"));
  const amount = number && !number.vague && number.value % 1 === 0 ? number.value : undefined;
  return { ...meaning, window: { toward, unit, ...(amount !== undefined && { amount }) } };
}

const durationOf = (number: NumberPhrase, unit: string): Meaning =>
  number.vague && number.value < 12 && number.value !== 2
    ? open(unit)
    : { is: "duration", value: number.plural ? timexDuration(undefined, unit) : timexDuration(number.value, unit) };

/** "one day"; "five year" only as in "five year plan". */
function singular(match: Match): Meaning | undefined {
  const number = match.item("#number")?.number;
  if (!number || (number.form === "digits" && number.digits === 4)) return undefined;
  return durationOf(number, String(match.value("single-small-unit")));
}

function range(match: Match, group: string): Meaning | undefined {
  const [low, high] = [match.item("#number")?.number, match.item("#number", 1)?.number];
  const unit = String(match.value(group));
  if (!low || !high || low.value > high.value || unit === "NI" || unit === "WE") return undefined;
  return durationOf(low, unit);
}

/** "a week" lasts; "$3 a week" repeats and is read in sets.ts. */
const article = (match: Match): Meaning => ({
  is: "duration",
  value: timexDuration(1, String(match.value("single-small-unit"))),
});

const open = (unit: string): Meaning => ({ is: "duration", value: timexDuration(undefined, unit) });

/** Bare "years" is a time after a preposition of duration only: "for years", "in months". */
function barePlural(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1]?.word ?? "";
  const unit = String(match.value("plural-unit"));
  return beforeBareUnit.has(before) && unit !== "NI" && unit !== "WE" ? open(unit) : undefined;
}

/** "P3D", "PT6H", "P2Y6M", "PXM"; a number that is absent is open. */
export function timexDuration(amount: number | undefined, unit: string): string {
  const letter = UNITS[unit] ?? "X";
  const clock = unit === "h" || unit === "m" || unit === "s";
  if (amount === undefined) return `P${clock ? "T" : ""}X${letter}`;
  if (unit === "FN") return `P${amount * 2}W`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const smaller = SMALLER[unit];
  if (rest > 0 && smaller) {
    const part = Math.round(rest * smaller.count);
    const head = whole > 0 ? `${whole}${letter}` : "";
    return `P${clock ? "T" : ""}${head}${smaller.clock && !clock ? "T" : ""}${part}${smaller.letter}`;
  }
  return `P${clock ? "T" : ""}${amount}${letter}`;
}

const UNITS: Readonly<Record<string, string>> = {
  s: "S",
  m: "M",
  h: "H",
  D: "D",
  W: "W",
  M: "M",
  Q: "Q",
  Y: "Y",
  DE: "DE",
  CE: "CE",
  FN: "W",
};
const SMALLER: Readonly<Record<string, { readonly count: number; readonly letter: string; readonly clock: boolean }>> =
  {
    Y: { count: 12, letter: "M", clock: false },
    h: { count: 60, letter: "M", clock: true },
    m: { count: 60, letter: "S", clock: true },
    D: { count: 24, letter: "H", clock: true },
  };
