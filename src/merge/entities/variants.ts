import { variantNames } from "../../language/en/country-names.ts";
import { nameTokens } from "./spelling.ts";

const variants: ReadonlyMap<string, string> = new Map(
  variantNames.flatMap(([first = "", ...others]) =>
    [first, ...others].map((name) => [nameTokens(name).join(" "), first] as const),
  ),
);

/** The first name that the table of countries and well-known bodies gives for a folded name: "us" gives "United States". */
export const standardName = (key: string): string | undefined => variants.get(key);

/** The land in what a country calls itself: "Sultanate of Oman"; "Republic of" makes two of China, Congo and Korea. */
export function landOf(tokens: readonly string[]): string | undefined {
  const land = tokens.slice(tokens[2] === "the" ? 3 : 2).join(" ");
  return FORMAL.has(tokens[0] ?? "") && tokens[1] === "of" && land !== "" && !SHARED.has(land) ? land : undefined;
}

const FORMAL: ReadonlySet<string> = new Set("sultanate kingdom principality duchy emirate republic".split(" "));
const SHARED: ReadonlySet<string> = new Set(["china", "congo", "korea"]);
