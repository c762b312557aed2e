import type { Evidence } from "../../src/records/digest.ts";
import { coverageOf, isFew } from "../../src/render/coverage.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** "4 of 5 reports", with a tick for each report at its own place: the same place on every page. */
export const Coverage = part(
  "pips/Coverage",
  function Coverage({ evidence, origins }: { readonly evidence: readonly Evidence[]; readonly origins?: number }) {
    const { site, words } = usePage();
    const numbers = site.coverage(evidence);
    const of = site.reports.length;
    return (
      <>
        <span class="cover">
          {of > 1 && isFew(site) && <Pips numbers={numbers} of={of} />}
          {coverageOf(site, evidence)}
        </span>
        {origins !== undefined && origins < numbers.length && `, ${words.independent(origins)}`}
      </>
    );
  },
);

function Pips({ numbers, of }: { readonly numbers: readonly number[]; readonly of: number }) {
  const told = new Set(numbers);
  const all = Array.from({ length: of }, (_, index) => index + 1);
  const tick = (number: number, height: number): string => `M${number * 6 - 4} 11v-${height}`;
  return (
    <svg class="pips" width={of * 6} height="12" aria-hidden="true">
      <path d={all.map((number) => tick(number, told.has(number) ? 10 : 2)).join("")} />
    </svg>
  );
}
