import { barsOf } from "../../src/render/bars.ts";
import type { DateGroup } from "../../src/render/groups.ts";
import { Fragment } from "../../src/render/jsx-runtime.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

interface StripProps {
  readonly groups: readonly DateGroup[];
  /** The page that a group stands on. */
  readonly page: (group: DateGroup) => string;
  /** Says what the shapes mean; once on a site is enough beside the timeline itself. */
  readonly legend?: boolean;
}

/** The shape of the story: one link for each date, as high as it has events, with breaks where time is left out. */
export const Strip = part("strip/Strip", function Strip({ groups, page, legend = true }: StripProps) {
  const { site, words, href } = usePage();
  const bars = barsOf(groups, words, site.core);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map((bar) => bar.count));
  const named = landmarks(bars.map((bar) => bar.count));
  return (
    <nav class="strip" aria-label={words.strip}>
      <ol>
        {bars.map(({ group, label, name, count, shape, gap }, index) => (
          <Fragment key={group.id}>
            {gap !== undefined && (
              <li class="break" aria-hidden="true">
                {words.gap(gap)}
              </li>
            )}
            <li class={named.has(index) ? "named" : undefined}>
              <a href={href(`${page(group)}#${group.id}`)} aria-label={words.barLabel(label, name, count)}>
                <svg class={shape} width="22" height="64" aria-hidden="true">
                  <Bar height={8 + Math.round((52 * count) / most)} />
                </svg>
                <span>{label}</span>
              </a>
            </li>
          </Fragment>
        ))}
      </ol>
      {legend && <p class="note">{words.stripNote}</p>}
    </nav>
  );
});

const APART = 3; // bars: nearer to each other their dates would touch on a narrow screen

/** The bars whose dates narrow screens have room for: the highest, and the first and last where they are not beside it. */
function landmarks(counts: readonly number[]): ReadonlySet<number> {
  const high = counts.indexOf(Math.max(...counts));
  const ends = [0, counts.length - 1].filter((index) => Math.abs(index - high) >= APART);
  return new Set([high, ...ends]);
}

const Bar = ({ height }: { readonly height: number }) => <rect x="3" y={63 - height} width="16" height={height} />;
