import type { Edtf } from "../../src/records/edtf.ts";
import { dateInWords, shortDate } from "../../src/render/dates.ts";
import { type DateGroup, isExact } from "../../src/render/groups.ts";
import type { Words } from "../../src/render/words.ts";
import { usePage } from "./context.tsx";

const BREAK = 45; // days without events that are worth a break in the scale
const MOST = 60; // bars; a longer story shows those with most events

/** The shape of the story: one link for each date, as high as it has events, with breaks where time is left out. */
export function Strip({
  groups,
  page,
}: {
  readonly groups: readonly DateGroup[];
  readonly page: (group: DateGroup) => string;
}) {
  const { words, href } = usePage();
  const shown = mostTold(groups.filter((group) => group.date !== ""));
  if (shown.length < 2) return null;
  const most = Math.max(...shown.map((group) => group.events.length));
  return (
    <nav class="strip" aria-label={words.strip}>
      <ol>
        {shown.map((group, index) => {
          if (group.date === "") return null;
          const before = shown[index - 1]?.date ?? "";
          const count = group.events.length;
          const shape = group.events.every((event) => event.status !== "happened")
            ? "hollow"
            : isExact(group.date)
              ? "filled"
              : "dashed";
          return (
            <>
              {group.gap !== undefined && group.gap > BREAK && (
                <li class="break" aria-hidden="true">
                  {words.gap(group.gap)}
                </li>
              )}
              <li key={group.id}>
                <a
                  href={href(`${page(group)}#${group.id}`)}
                  aria-label={words.barLabel(dateInWords(group.date, words), count)}
                >
                  <svg class={shape} width="22" height="64" aria-hidden="true">
                    <Bar height={8 + Math.round((52 * count) / most)} />
                  </svg>
                  <span>{label(group.date, before, words)}</span>
                </a>
              </li>
            </>
          );
        })}
      </ol>
      <p class="note">{words.stripNote}</p>
    </nav>
  );
}

/** The year too, where it is another than that of the bar before. */
function label(date: Edtf, before: Edtf | "", words: Words): string {
  const short = shortDate(date, words);
  const year = yearOf(date);
  return /\d{4}/.test(short) || year === yearOf(before) ? short : `${short} ${year}`;
}

const yearOf = (date: Edtf | ""): string => /\d{4}/.exec(date)?.[0] ?? "";

const Bar = ({ height }: { readonly height: number }) => <rect x="3" y={63 - height} width="16" height={height} />;

/** All groups up to `MOST`; beyond it those with the most salient events, still in the order of time. */
function mostTold(groups: readonly DateGroup[]): readonly DateGroup[] {
  if (groups.length <= MOST) return groups;
  const weight = (group: DateGroup): number => group.events.reduce((sum, event) => sum + event.salience, 0);
  const kept = new Set([...groups].sort((a, b) => weight(b) - weight(a)).slice(0, MOST));
  return groups.filter((group) => kept.has(group));
}
