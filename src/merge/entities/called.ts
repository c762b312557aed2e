import { kinship } from "../../language/en/family-names.ts";
import { wordsOf } from "../../text/words.ts";
import type { Material } from "../material.ts";
import type { Bonds } from "./bonds.ts";
import type { Name } from "./names.ts";

const REACH = 140; // UTF-16 units between a name and what its bearer is called

/** "Joseph Tarrow, whom friends call Uncle Joe", "a craft named Solveig, or Sun Way,": a text gives one of them two names. */
export function bindCallings(names: readonly Name[], bonds: Bonds, { articles }: Material): void {
  const places = names
    .flatMap((name, index) =>
      name.group === "event" ? [] : name.spots.map(({ article, span }) => ({ index, article, span })),
    )
    .sort((a, b) => a.article - b.article || a.span.start - b.span.start);
  places.forEach(({ index, article, span }, i) => {
    const before = places[i - 1];
    if (before?.article !== article || before.index === index || span.start - before.span.end > REACH) return;
    const text = articles[article]?.text ?? "";
    const between = text.slice(before.span.end, span.start);
    const [one, other] = [names[before.index] as Name, names[index] as Name];
    const called = one.group === other.group && isCalled(between);
    if (called || isEitherName(text.slice(0, before.span.start), between, text.slice(span.end, span.end + 1)))
      bonds.bind(index, before.index, `what the text says ${one.text} is called`);
  });
}

const isCalled = (between: string): boolean =>
  CALLED.test(between) && !/[.!?;]\s|\n/.test(between) && !wordsOf(between).some((word) => kinship.has(word.norm));

/** "named Solveig, or Sun Way, fell silent": only names that are said to be names; "Norland or Sudland" are two. */
const isEitherName = (before: string, between: string, after: string): boolean =>
  /^["”’]?,? or ["“‘]?$/.test(between) &&
  /[,”"’).]/.test(after) &&
  /\b(?:named|called|nicknamed|dubbed|christened|known as) ["“‘]?$/.test(before.slice(-20));

const CALLED =
  /(?:\bwhom (?:[\p{L}-]+ ){0,6}(?:calls?|called|dub|dubbed|nicknamed?)|\bcall(?:s|ed) (?:him|her)self|^,? (?:\(|who is |who was )?(?:(?:also|better|best|widely|popularly|commonly|otherwise|universally|simply) )?(?:known (?:[\p{L}-]+ ){0,6}as|nicknamed|dubbed|alias|aka|a\.k\.a\.)) ["“‘']?$/u;
