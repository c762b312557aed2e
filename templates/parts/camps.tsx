import type { Disagreement, DisagreementValue, Evidence } from "../../src/records/digest.ts";
import { plainDate } from "../../src/render/dates.ts";
import { labelOf, subjectOf, whyOf } from "../../src/render/labels.ts";
import { type Bar, type Plot, plotOf } from "../../src/render/plot.ts";
import { evidenceFor, type Place } from "../../src/render/site.ts";
import { valuesInOrder, wordsOf } from "../../src/render/values.ts";
import { voiceAt } from "../../src/render/voice.ts";
import { usePage } from "./context.tsx";
import { Headline } from "./headline.tsx";
import { part } from "./part.tsx";
import { FoldedQuotes } from "./quote.tsx";
import { Subject } from "./subject.tsx";

const QUOTED = 16; // sentences of all camps of one difference
const SHORT = 4; // camps of one difference on the home page

/** A difference in full: numbers as bars on one axis beside their values, other values as camps side by side. */
export const Difference = part(
  "camps/Difference",
  function Difference({ one, open = false }: { readonly one: Disagreement; readonly open?: boolean }) {
    const { site } = usePage();
    const values = valuesInOrder(one, site);
    const plot = plotOf(values);
    return (
      <div class="difference" id={one.id}>
        <h3>
          <Subject one={one} />
        </h3>
        <Reason one={one} linked />
        {plot ? <PlotTable one={one} values={values} plot={plot} /> : <Camps one={one} values={values} open={open} />}
        {plot && <PlotQuotes one={one} values={values} open={open} />}
      </div>
    );
  },
);

/** A difference on the page of its event: the values, and the way to the sentences behind them. */
export const DifferenceInShort = part(
  "camps/DifferenceInShort",
  function DifferenceInShort({ one }: { readonly one: Disagreement }) {
    const { site, href } = usePage();
    const values = valuesInOrder(one, site);
    const plot = plotOf(values);
    return (
      <div class="difference">
        <h3>
          <a href={href(site.anchorOf(one.id))}>
            <Subject one={one} />
          </a>
        </h3>
        <Reason one={one} />
        {plot ? <PlotTable one={one} values={values} plot={plot} /> : <CampsInShort one={one} />}
      </div>
    );
  },
);

/** Values in short, for the home page: each camp with the reports that stand for it; numbers on one axis above them. */
export const CampsInShort = part("camps/CampsInShort", function CampsInShort({ one }: { readonly one: Disagreement }) {
  const { site, words } = usePage();
  const values = valuesInOrder(one, site);
  const shown = one.relation === "superseded" ? values.slice(-SHORT) : values.slice(0, SHORT);
  const plot = plotOf(shown);
  return (
    <>
      {plot && <Lanes one={one} values={shown} plot={plot} />}
      <ul class="short-camps">
        {shown.map((value) => (
          <li key={value.value} class={campOf(one, values, value)}>
            <b {...voiceAt(site, value.evidence)}>{labelOf(one, value)}</b> <SaidIn one={one} value={value} />
          </li>
        ))}
        {values.length > SHORT && <li class="note">{words.more(values.length - SHORT)}</li>}
      </ul>
    </>
  );
});

/** In which way the values differ and why they cannot all be so; with `linked` also the event that they are about. */
function Reason({ one, linked = false }: { readonly one: Disagreement; readonly linked?: boolean }) {
  const { site, words, href } = usePage();
  const event = linked && one.event !== undefined ? site.event(one.event) : undefined;
  return (
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
  );
}

/** Each camp its colour; of what changed with time the last alone, since what it replaced is no camp. */
function campOf(one: Disagreement, values: readonly DisagreementValue[], value: DisagreementValue): string {
  const index = values.indexOf(value);
  if (one.relation === "superseded") return index === values.length - 1 ? "camp0" : "was";
  return `camp${index % 4}`;
}

/** The first sentence of each value at once, then the second of each, and so on. */
function PlotQuotes({ one, values, open }: Omit<ValuesProps, "plot"> & { readonly open: boolean }) {
  const { site } = usePage();
  const lists = values.map((value) => evidenceFor(one, value));
  const most = Math.max(0, ...lists.map(({ length }) => length));
  const byTurns = Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
  const focus = (place: Place) => {
    const here = (one: Evidence) => one.article === place.report.article.id && site.place(one).index === place.index;
    return values.flatMap((value) => (value.evidence.some(here) ? wordsOf(one, value, place) : [])).slice(0, 1);
  };
  return <FoldedQuotes evidence={byTurns} focus={focus} shown={values.length} open={open} />;
}

interface ValuesProps {
  readonly one: Disagreement;
  /** In the order in which they are shown. */
  readonly values: readonly DisagreementValue[];
  readonly plot: Plot;
}

function PlotTable({ one, values, plot }: ValuesProps) {
  const { words } = usePage();
  const unit = words.units[plot.unit] ?? plot.unit;
  return (
    <table class="plot" aria-label={subjectOf(one, words)}>
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
        {values.map((value, index) => (
          <tr key={value.value} class={campOf(one, values, value)}>
            <th scope="row">{labelOf(one, value)}</th>
            <td>
              <SaidIn one={one} value={value} />
            </td>
            <td class="axis">
              <span class="vh">{rangeInWords(value, unit, words)}</span>
              {plot.bars[index] && (
                <svg class="bar" viewBox={`0 0 ${plot.width} 24`} aria-hidden="true">
                  <path class="grid" d={plot.ticks.map((tick) => `M${tick.x} 0v24`).join("")} />
                  <Mark bar={plot.bars[index]} y={12} />
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const TICK = 18; // pixels under the lanes for their scale
const LANE = 18;

/** The camps in short above their names: a lane each, one scale, so that near and far are seen at once. */
function Lanes({ one, values, plot }: ValuesProps) {
  const { words } = usePage();
  const height = values.length * LANE;
  const ends = [plot.ticks[0], plot.ticks.at(-1)].flatMap((tick) => tick ?? []);
  const unit = words.units[plot.unit] ?? plot.unit;
  const number = new Intl.NumberFormat(words.locale, { notation: "compact", maximumFractionDigits: 2 });
  return (
    <svg class="bar" viewBox={`0 0 ${plot.width} ${height + TICK}`} aria-hidden="true">
      <path class="grid" d={plot.ticks.map((tick) => `M${tick.x} 0v${height}`).join("")} />
      {values.map((value, index) => (
        <g key={value.value} class={campOf(one, values, value)}>
          {plot.bars[index] && <Mark bar={plot.bars[index]} y={index * LANE + LANE / 2} />}
        </g>
      ))}
      {ends.map((tick, index) => (
        <text key={tick.x} x={index ? plot.width : tick.x} y={height + TICK - 3} text-anchor={index ? "end" : "middle"}>
          {`${number.format(tick.value)}${index ? ` ${unit}` : ""}`}
        </text>
      ))}
    </svg>
  );
}

function Axis({ plot, unit }: { readonly plot: Plot; readonly unit: string }) {
  const { words } = usePage();
  const compact = new Intl.NumberFormat(words.locale, { notation: "compact", maximumFractionDigits: 2 });
  return (
    <svg class="bar" viewBox={`0 0 ${plot.width} 30`} aria-hidden="true">
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

/** A dot for one number, a line between bounds for a range, an arrow where a bound is missing. */
function Mark({ bar, y }: { readonly bar: Bar; readonly y: number }) {
  if (bar.to - bar.from < 8 && !bar.openLeft && !bar.openRight)
    return <circle cx={(bar.from + bar.to) / 2} cy={y} r="6" />;
  const left = bar.openLeft ? `M${bar.from + 7} ${y - 6}l-6 6l6 6` : `M${bar.from} ${y - 6}v12`;
  const right = bar.openRight ? `M${bar.to - 7} ${y - 6}l6 6l-6 6` : `M${bar.to} ${y - 6}v12`;
  return <path class="range" d={`M${bar.from} ${y}H${bar.to}${left}${right}`} />;
}

function Camps({ one, values, open }: Omit<ValuesProps, "plot"> & { readonly open: boolean }) {
  const { site } = usePage();
  const shown = one.kind === "name" ? 0 : 1;
  return (
    <ul class={`sides n${Math.min(values.length, 3)}`}>
      {values.map((value) => (
        <li key={value.value} class={campOf(one, values, value)}>
          <p class="said" {...voiceAt(site, value.evidence)}>
            {labelOf(one, value)}
          </p>
          <p class="meta">
            <SaidIn one={one} value={value} />
          </p>
          <FoldedQuotes
            evidence={evidenceFor(one, value)}
            focus={(place) => wordsOf(one, value, place)}
            shown={shown}
            most={Math.max(2, Math.floor(QUOTED / values.length))}
            open={open}
          />
        </li>
      ))}
    </ul>
  );
}

const NAMED = 3; // reports of one value; of what changed with time the first, with its date

function SaidIn({ one, value }: { readonly one: Disagreement; readonly value: DisagreementValue }) {
  const { site, words } = usePage();
  const reports = site.coverage(value.evidence).flatMap((number) => site.reports[number - 1] ?? []);
  const names = reports.map(({ name, article: { published } }, index) =>
    one.relation === "superseded" && index === 0 && published ? `${name} (${plainDate(published, words)})` : name,
  );
  const shown =
    names.length > NAMED + 1 ? [...names.slice(0, NAMED), words.more(names.length - NAMED)] : [words.list(names)];
  return <span class="said-in">{shown.join(", ")}</span>;
}

function rangeInWords(
  { low, high }: Disagreement["values"][number],
  unit: string,
  words: ReturnType<typeof usePage>["words"],
): string {
  const number = (value: number): string => `${value.toLocaleString(words.locale)} ${unit}`.trim();
  if (low !== undefined && high !== undefined)
    return low === high ? number(low) : words.fromToValue(number(low), number(high));
  if (low !== undefined) return words.atLeast(number(low));
  return high === undefined ? "" : words.atMost(number(high));
}
