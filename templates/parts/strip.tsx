import { BREAK, barsOf, type StripBar } from "../../src/render/bars.ts";
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

/** Pixels that a date takes under its bar, and that the bars have on the narrowest screens with and without columns. */
const LABEL = 58;
const ROOM = { wide: 592, narrow: 328 };

/** The shape of the story: one link for each date, as high as it has events, with breaks where time is left out. */
export const Strip = part("strip/Strip", function Strip({ groups, page, legend = true }: StripProps) {
  const { site, words, href } = usePage();
  const bars = barsOf(groups, words, site.core);
  if (bars.length < (legend ? 2 : 3)) return null; // the dates of two events are read sooner than drawn
  const most = Math.max(...bars.map(heightOf));
  const scale = Math.max(most, 4); // one event a day is no peak
  const [wide, narrow] = [labelled(bars, ROOM.wide), labelled(bars, ROOM.narrow)];
  const label = (index: number): string => labelAt(bars, [wide, narrow], index);
  return (
    <nav class="strip" aria-label={words.strip}>
      <ol>
        {bars.map((bar, index) => (
          <Fragment key={bar.group.id}>
            {bar.gap !== undefined && (
              <li class="break" aria-hidden="true">
                {bar.gap > BREAK && words.gap(bar.gap)}
              </li>
            )}
            <li class={`${narrow.has(index) ? "n " : ""}${wide.has(index) ? "w " : ""}${bar.shape}`}>
              <svg height="64" aria-hidden="true">
                {bar.beyond ? (
                  <text x="50%" y="58" text-anchor="middle">
                    {bar.count}
                  </text>
                ) : (
                  <Rect height={8 + Math.round((52 * bar.count) / scale)} />
                )}
              </svg>
              <a
                href={href(`${page(bar.group)}#${bar.group.id}`)}
                aria-label={words.barLabel(label(index), bar.name, bar.count)}
              >
                <span>{label(index)}</span>
              </a>
            </li>
          </Fragment>
        ))}
      </ol>
      {legend && <p class="note">{words.stripNote(most)}</p>}
    </nav>
  );
});

const heightOf = (bar: StripBar): number => (bar.beyond ? 0 : bar.count);

/** The bars whose dates there is room for: the highest first, then the ends, then what is higher than its neighbours. */
function labelled(bars: readonly StripBar[], room: number): ReadonlySet<number> {
  const apart = Math.ceil((bars.length * LABEL) / room);
  const order = [...bars.keys()].sort((a, b) => rank(bars, b) - rank(bars, a) || a - b);
  const kept: number[] = [];
  for (const index of order) if (kept.every((one) => Math.abs(one - index) >= apart)) kept.push(index);
  return new Set(kept);
}

/** With its year where that of the label before it, on either kind of screen, is another. */
function labelAt(bars: readonly StripBar[], shown: readonly ReadonlySet<number>[], index: number): string {
  const bar = bars[index];
  if (!bar) return "";
  const before = shown.map((labels) => bars.findLast((one, at) => at < index && labels.has(at) && !one.beyond));
  const sameYear = before.every((one) => one === undefined || yearOf(one) === yearOf(bar));
  return sameYear && before.some((one) => one !== undefined) ? bar.label : bar.dated;
}

const yearOf = ({ dated }: StripBar): string => /\d{4}/.exec(dated)?.[0] ?? "";

function rank(bars: readonly StripBar[], index: number): number {
  const bar = bars[index];
  if (!bar) return 0;
  const isHighest = bars.every((one) => heightOf(one) <= heightOf(bar));
  const isEnd = index === 0 || index === bars.length - 1;
  return heightOf(bar) + (isHighest ? 2e6 : isEnd ? 1e6 : 0);
}

const Rect = ({ height }: { readonly height: number }) => <rect x="14%" y={63 - height} width="72%" height={height} />;
