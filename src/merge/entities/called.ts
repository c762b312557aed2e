import { kinship } from "../../language/en/family-names.ts";
import { wordsOf } from "../../text/words.ts";
import type { Material } from "../material.ts";
import type { Bonds } from "./bonds.ts";
import type { Name } from "./names.ts";

const REACH = 140; // UTF-16 units between a name and what its bearer is called

/** "Joseph Tarrow, whom friends call Uncle Joe", "Ana Okafor, known as La Patrona": a text gives one person two names. */
export function bindCallings(names: readonly Name[], bonds: Bonds, { articles }: Material): void {
  const places = names
    .flatMap((name, index) =>
      name.group === "person" ? name.spots.map(({ article, span }) => ({ index, article, span })) : [],
    )
    .sort((a, b) => a.article - b.article || a.span.start - b.span.start);
  places.forEach(({ index, article, span }, i) => {
    const before = places[i - 1];
    if (before?.article !== article || before.index === index || span.start - before.span.end > REACH) return;
    const between = articles[article]?.text.slice(before.span.end, span.start) ?? "";
    if (!CALLED.test(between) || /[.!?;]\s|\n/.test(between)) return;
    if (wordsOf(between).some((word) => kinship.has(word.norm))) return;
    const name = (names[before.index] as Name).text;
    bonds.bind(index, before.index, `what the text says ${name} is called`);
  });
}

const CALLED =
  /(?:\bwhom (?:[\p{L}-]+ ){0,6}(?:calls?|called|dub|dubbed|nicknamed?)|\bcall(?:s|ed) (?:him|her)self|^,? (?:\(|who is |who was )?(?:(?:also|better|best|widely|popularly|commonly|otherwise|universally|simply) )?(?:known (?:[\p{L}-]+ ){0,6}as|nicknamed|dubbed|alias|aka|a\.k\.a\.)) ["“‘']?$/u;
