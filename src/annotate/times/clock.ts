import { overnightNouns } from "../../language/en/time-contexts.ts";
import type { Item } from "../items.ts";
import type { Match, Rule } from "../patterns.ts";
import type { Meaning } from "./meaning.ts";

/** Times of day: "7:15 p.m.", "22:30", "noon", "this morning", "last night", "late in the evening". */
export const clock: readonly Rule<Meaning>[] = [
  { name: "clock", pattern: "#digits +: +#two-digits +: +#two-digits zone?", make: (match) => colon(match) },
  { name: "clock", pattern: "#digits +: +#two-digits meridiem? local? time? zone?", make: (match) => colon(match) },
  { name: "clock", pattern: "#digits|#number meridiem local? time? zone?", make: hour },
  { name: "clock", pattern: "#number o-clock ' clock", make: hour },
  { name: "clock", pattern: "#number local? time? zone", make: military },
  { name: "clock", pattern: "#number local time", make: military },
  { name: "clock", pattern: "#digits +=h +#two-digits", make: (match) => colon(match) },
  { name: "noon", pattern: "noon local time", make: (match) => time(String(match.value("noon")).slice(1)) },
  { name: "noon", pattern: "noon zone", make: (match) => time(String(match.value("noon")).slice(1)) },
  { name: "noon", pattern: "noon", make: (match) => time(String(match.value("noon")).slice(1)) },
  {
    name: "daypart-this",
    pattern: "this daypart",
    make: (match) => time(part(match), { is: "shift", unit: "D", by: 0, from: "now" }),
  },
  {
    name: "daypart-that",
    pattern: "that same? daypart",
    make: (match) => time(part(match), { is: "shift", unit: "D", by: 0, from: "then" }),
  },
  {
    name: "daypart-next",
    pattern: "the? next|following daypart",
    make: (match) => time(part(match), { is: "shift", unit: "D", by: 1, from: "then" }),
  },
  {
    name: "daypart-last",
    pattern: "last night",
    make: () => time("NI", { is: "shift", unit: "D", by: -1, from: "now" }),
  },
  {
    name: "daypart-previous",
    pattern: "the previous daypart",
    make: (match) => time(part(match), { is: "shift", unit: "D", by: -1, from: "then" }),
  },
  { name: "daypart", pattern: "the daypart", make: introduced },
  { name: "daypart", pattern: "part -? daypart", make: (match) => time(part(match)) },
  { name: "daypart", pattern: "daypart", make: atPart },
  {
    name: "daypart-before",
    pattern: "the daypart before",
    make: (match) => time(part(match), { is: "shift", unit: "D", by: -1, from: "then" }),
  },
  { name: "hours-of-day", pattern: "the part daypart? hours", make: hoursOf },
  { name: "tonight", pattern: "tonight", make: () => time("NI", { is: "shift", unit: "D", by: 0, from: "now" }) },
  { name: "overnight", pattern: "overnight", make: overnight },
];

/** "burned overnight", not "overnight stays". */
function overnight(match: Match): Meaning | undefined {
  return overnightNouns.has(match.items[match.end]?.word ?? "") ? undefined : time("NI");
}

const time = (value: string, day?: Meaning): Meaning => ({ is: "time", time: value, ...(day && { day }) });
const part = (match: Match): string => String(match.value("daypart"));

function colon(match: Match): Meaning | undefined {
  const [hours, minutes] = [match.number("#digits"), match.number("#two-digits")];
  const digits = match.item("#digits")?.number?.digits ?? 0;
  if (digits > 2 || hours > 24 || minutes > 59) return undefined;
  return time(`${pad(onTwelve(match, hours))}:${pad(minutes)}`);
}

function hour(match: Match): Meaning | undefined {
  const item = match.item("#number") ?? match.item("#digits");
  const number = item?.number;
  if (!item || !number || number.value < 1 || number.value >= 13) return undefined;
  const minutes = number.form === "digits" && number.scaled ? minutesOf(item) : number.value % 1 === 0 ? 0 : undefined;
  if (minutes === undefined) return undefined;
  return time(`${pad(onTwelve(match, Math.floor(number.value)))}:${pad(minutes)}`);
}

/** "7.30", as British papers print it: 30. */
function minutesOf({ start, end, number }: Item): number | undefined {
  const hours = Math.floor(number?.value ?? 0);
  if (number?.form !== "digits" || end - start !== (hours < 10 ? 4 : 5)) return undefined;
  const minutes = Math.round(((number?.value ?? 0) % 1) * 100);
  return minutes < 60 ? minutes : undefined;
}

/** "1430 GMT", "19.30 BST". */
function military(match: Match): Meaning | undefined {
  const item = match.item("#number");
  const number = item?.number;
  if (!item || !number || number.form !== "digits" || !(match.item("local") || match.items[match.end - 1]?.capital))
    return undefined;
  if (number.digits === 4) {
    const [hours, minutes] = [Math.floor(number.value / 100), number.value % 100];
    return hours <= 24 && minutes < 60 ? time(`${pad(hours)}:${pad(minutes)}`) : undefined;
  }
  const minutes = number.value < 24 ? minutesOf(item) : undefined;
  return minutes === undefined ? undefined : time(`${pad(Math.floor(number.value))}:${pad(minutes)}`);
}

const onTwelve = (match: Match, hours: number): number => {
  const add = match.value("meridiem");
  if (add === undefined || hours > 12) return hours;
  return (hours % 12) + Number(add);
};

const pad = (value: number): string => String(value).padStart(2, "0");

/** "at dawn", "by night". */
function atPart(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1]?.word ?? "";
  return before === "at" || before === "by" ? { is: "time", time: part(match), habitual: true } : undefined;
}

/** "the early hours of Monday", "the early morning hours of 6 June"; the day is joined later. */
function hoursOf(match: Match): Meaning | undefined {
  if (match.items[match.end]?.word !== "of") return undefined;
  const late = match.value("part") === "END";
  return { is: "time", time: String(match.value("daypart") ?? (late ? "EV" : "MO")), habitual: true };
}

function introduced(match: Match): Meaning | undefined {
  const before = match.items[match.start - 1]?.word ?? "";
  return before === "in" || before === "during" || before === "into"
    ? { is: "time", time: part(match), habitual: true }
    : undefined;
}
