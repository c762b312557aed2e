import type { Disagreement } from "../../src/records/digest.ts";
import { labelOf, whyOf } from "../../src/render/labels.ts";
import { type Bar, type Plot, plotOf } from "../../src/render/plot.ts";
import { evidenceFor } from "../../src/render/site.ts";
import { voiceAt } from "../../src/render/voice.ts";
import { usePage } from "./context.tsx";
import { Headline } from "./headline.tsx";
import { part } from "./part.tsx";
import { FoldedQuotes } from "./quote.tsx";
import { Subject } from "./subject.tsx";

/** A difference in full: numbers as bars on one axis beside their values, other values as camps side by side. */
export const Difference = part(
  "camps/Difference",
  function Difference({ one, open = false }: { readonly one: Disagreement; readonly open?: boolean }) {
    const { site, words, href } = usePage();
    const plot = plotOf(one.values);
    const event = one.event === undefined ? undefined : site.event(one.event);
    return (
      <div class="difference" id={one.id}>
        <h3>
          <Subject one={one} />
        </h3>
        <p class="meta">
          {words.relation[one.relation]}. {whyOf(one, words)}
          {event && (
            <>
              {" "}
              <a href={href(site.pathOf(event.id))}>
                <Headline event={event} />
              </a>
            </>
          )}
        </p>
        {plot ? <PlotTable one={one} plot={plot} /> : <Camps one={one} open={open} />}
        {plot && (
          <FoldedQuotes
            evidence={byTurns(one.values.map((value) => evidenceFor(one, value)))}
            shown={one.values.length}
            open={open}
          />
        )}
      </div>
    );
  },
);

/** A difference on the page of its event: the values, and the way to the sentences behind them. */
export const DifferenceInShort = part(
  "camps/DifferenceInShort",
  function DifferenceInShort({ one }: { readonly one: Disagreement }) {
    const { site, words, href } = usePage();
    const plot = plotOf(one.values);
    return (
      <div class="difference">
        <h3>
          <a href={href(site.anchorOf(one.id))}>
            <Subject one={one} />
          </a>
        </h3>
        <p class="meta">
          {words.relation[one.relation]}. {whyOf(one, words)}
        </p>
        {plot ? <PlotTable one={one} plot={plot} /> : <CampsInShort one={one} />}
      </div>
    );
  },
);

/** Values in short, for the home page: each camp with the reports that stand for it, on one axis where it has one. */
export const CampsInShort = part("camps/CampsInShort", function CampsInShort({ one }: { readonly one: Disagreement }) {
  const { site, words } = usePage();
  const plot = plotOf(one.values);
  return (
    <ul class="short-camps">
      {one.values.slice(0, 4).map((value, index) => (
        <li key={value.value} class={`camp${index % 4}`}>
          <b {...voiceAt(site, value.evidence)}>{labelOf(one, value)}</b> <SaidIn value={value} />
          {plot?.bars[index] && <BarOf bar={plot.bars[index]} width={plot.width} />}
        </li>
      ))}
      {one.values.length > 4 && <li class="note">{words.more(one.values.length - 4)}</li>}
    </ul>
  );
});

/** The first of each camp, then the second of each, and so on. */
function byTurns<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function PlotTable({ one, plot }: { readonly one: Disagreement; readonly plot: Plot }) {
  const { words } = usePage();
  const unit = words.units[plot.unit] ?? plot.unit;
  return (
    <table class="plot">
      <thead>
        <tr>
          <th scope="col">{words.values}</th>
          <th scope="col">{words.saidIn}</th>
          <th scope="col" class="axis">
            <span class="vh">{words.range}</span>
            <Axis plot={plot} unit={unit} />
          </th>
        </tr>
      </thead>
      <tbody>
        {one.values.map((value, index) => (
          <tr key={value.value} class={`camp${index % 4}`}>
            <th scope="row">{labelOf(one, value)}</th>
            <td>
              <SaidIn value={value} />
            </td>
            <td class="axis">
              <span class="vh">{rangeInWords(value, unit, words)}</span>
              {plot.bars[index] && (
                <BarOf bar={plot.bars[index]} width={plot.width} ticks={plot.ticks.map((tick) => tick.x)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Axis({ plot, unit }: { readonly plot: Plot; readonly unit: string }) {
  const { words } = usePage();
  const compact = new Intl.NumberFormat(words.locale, { notation: "compact", maximumFractionDigits: 2 });
  return (
    <svg class="scale" viewBox={`0 0 ${plot.width} 30`} aria-hidden="true">
      {plot.ticks.map((tick) => (
        <text key={tick.x} x={tick.x} y="26" text-anchor="middle">
          {compact.format(tick.value)}
        </text>
      ))}
      <text x={plot.width} y="10" text-anchor="end">
        {unit}
      </text>
    </svg>
  );
}

function BarOf({
  bar,
  width,
  ticks = [],
}: {
  readonly bar: Bar;
  readonly width: number;
  readonly ticks?: readonly number[];
}) {
  const exact = bar.to - bar.from < 8 && !bar.openLeft && !bar.openRight;
  const middle = (bar.from + bar.to) / 2;
  return (
    <svg class="bar" viewBox={`0 0 ${width} 24`} aria-hidden="true">
      <path class="grid" d={ticks.map((x) => `M${x} 0v24`).join("")} />
      {exact ? (
        <circle cx={middle} cy="12" r="7" />
      ) : (
        <path
          class="range"
          d={`M${bar.from} 12H${bar.to}${bar.openLeft ? `M${bar.from + 8} 5l-7 7l7 7` : `M${bar.from} 5v14`}${bar.openRight ? `M${bar.to - 8} 5l7 7l-7 7` : `M${bar.to} 5v14`}`}
        />
      )}
    </svg>
  );
}

function Camps({ one, open }: { readonly one: Disagreement; readonly open: boolean }) {
  const { site } = usePage();
  return (
    <ul class={`sides n${Math.min(one.values.length, 3)}`}>
      {one.values.map((value, index) => (
        <li key={value.value} class={`camp${index % 4}`}>
          <p class="said" {...voiceAt(site, value.evidence)}>
            {labelOf(one, value)}
          </p>
          <p class="meta">
            <SaidIn value={value} />
          </p>
          <FoldedQuotes evidence={evidenceFor(one, value)} shown={one.kind === "name" ? 0 : 1} most={8} open={open} />
        </li>
      ))}
    </ul>
  );
}

function SaidIn({ value }: { readonly value: Disagreement["values"][number] }) {
  const { site, words } = usePage();
  const names = site.coverage(value.evidence).map((number) => site.reports[number - 1]?.name ?? "");
  const shown = names.length > 4 ? [...names.slice(0, 3), words.more(names.length - 3)] : [words.list(names)];
  return <span class="said-in">{shown.join(", ")}</span>;
}

function rangeInWords(
  { low, high }: Disagreement["values"][number],
  unit: string,
  words: ReturnType<typeof usePage>["words"],
): string {
  const number = (value: number): string => `${value.toLocaleString(words.locale)} ${unit}`;
  if (low !== undefined && high !== undefined)
    return low === high ? number(low) : words.fromToValue(number(low), number(high));
  if (low !== undefined) return words.atLeast(number(low));
  return high === undefined ? "" : words.atMost(number(high));
}
