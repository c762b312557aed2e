import type { Entity } from "../../src/records/digest.ts";
import type { NameKind } from "../../src/records/reading.ts";
import { coverageOf } from "../../src/render/coverage.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** The kinds of names, in the order in which readers look for them. */
export const KINDS: readonly NameKind[] = ["person", "organization", "place", "event"];

/** Names with the number of reports that mention them. */
export const NameList = part(
  "names/NameList",
  function NameList({ entities }: { readonly entities: readonly Entity[] }) {
    const { site, href } = usePage();
    return (
      <ul class="names">
        {entities.map((one) => (
          <li key={one.id}>
            <a href={href(site.pathOf(one.id))}>{one.name}</a>{" "}
            <span class="count">{coverageOf(site, one.mentions)}</span>
          </li>
        ))}
      </ul>
    );
  },
);
