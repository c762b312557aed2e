import { variantNames } from "../../language/en/country-names.ts";
import { nameTokens } from "./spelling.ts";

const variants: ReadonlyMap<string, string> = new Map(
  variantNames.flatMap(([first = "", ...others]) =>
    [first, ...others].map((name) => [nameTokens(name).join(" "), first] as const),
  ),
);

/** The first name that the table of countries and well-known bodies gives for a folded name: "us" gives "United States". */
export const standardName = (key: string): string | undefined => variants.get(key);
