import type { Match, Rule } from "../patterns.ts";
import type { Meaning } from "./meaning.ts";

/** Times that no calendar shows: "now", "recently", "in recent months", "in the near future". They stay vague. */
export const vague: readonly Rule<Meaning>[] = [
  { name: "now", pattern: "now", make: (match) => ref(match, "now") },
  { name: "now", pattern: "right now", make: (match) => ref(match, "now") },
  { name: "now", pattern: "these days", make: () => ({ is: "vague", value: "PRESENT_REF" }) },
  { name: "now", pattern: "current", make: () => ({ is: "vague", value: "PRESENT_REF" }) },
  { name: "now", pattern: "the present|moment", make: atTheMoment },
  { name: "recently", pattern: "more? recently", make: () => ({ is: "vague", value: "PAST_REF", open: true }) },
  { name: "recent", pattern: "recent", make: () => ({ is: "vague", value: "PAST_REF", open: true }) },
  { name: "recent", pattern: "recent plural-unit", make: () => ({ is: "vague", value: "PAST_REF", open: true }) },
  {
    name: "coming",
    pattern: "the? coming plural-unit",
    make: () => ({ is: "vague", value: "FUTURE_REF", open: true }),
  },
  { name: "future", pattern: "the near? future", make: inTheFuture },
  { name: "future", pattern: "the near term", make: () => ({ is: "vague", value: "FUTURE_REF" }) },
  { name: "past", pattern: "the past", make: inThePast },
];

const ref = (match: Match, group: string): Meaning => ({
  is: "vague",
  value: String(match.value(group)) as "PRESENT_REF",
});

function atTheMoment(match: Match): Meaning | undefined {
  return match.items[match.start - 1]?.word === "at" ? { is: "vague", value: "PRESENT_REF" } : undefined;
}

/** "the future of the party" is no time. */
function inTheFuture(match: Match): Meaning | undefined {
  const next = match.items[match.end];
  const before = match.items[match.start - 1]?.word;
  return next?.word === "of" || (next?.kind === "word" && before !== "in")
    ? undefined
    : { is: "vague", value: "FUTURE_REF" };
}

function inThePast(match: Match): Meaning | undefined {
  const next = match.items[match.end];
  return match.items[match.start - 1]?.word === "in" && next?.kind !== "number" && next?.kind !== "word"
    ? { is: "vague", value: "PAST_REF" }
    : undefined;
}
