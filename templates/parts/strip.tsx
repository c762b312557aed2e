import { Fragment } from "preact";
import { barsOf } from "../../src/render/bars.ts";
import type { DateGroup } from "../../src/render/groups.ts";
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
  const { words, href } = usePage();
  const bars = barsOf(groups, words);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map((bar) => bar.count));
  return (
    <nav class="strip" aria-label={words.strip}>
      <ol>
        {bars.map(({ group, label, name, count, shape, gap }) => (
          <Fragment key={group.id}>
            {gap !== undefined && (
              <li class="break" aria-hidden="true">
                {words.gap(gap)}
              </li>
            )}
            <li>
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

const Bar = ({ height }: { readonly height: number }) => <rect x="3" y={63 - height} width="16" height={height} />;
