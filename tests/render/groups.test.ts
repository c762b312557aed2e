import { describe, expect, it } from "vitest";
import type { Event } from "../../src/records/digest.ts";
import { dayEdtf, dayNumber, type Edtf, edtf } from "../../src/records/edtf.ts";
import { barsOf } from "../../src/render/bars.ts";
import { coreOf, dateGroups, PER_PAGE, timelinePages } from "../../src/render/groups.ts";
import { plotOf } from "../../src/render/plot.ts";
import { wordsFor } from "../../src/render/words.ts";
import { story } from "./fixture.ts";

const [sample] = story.events as [Event];
const events = (dates: readonly (Edtf | "")[]): readonly Event[] =>
  dates.map((date, index) => ({ ...sample, id: `v${index}` as Event["id"], edtf: date }));

describe("the timeline's dates", () => {
  it("put a time of day under its day, and the undated last", () => {
    const groups = dateGroups(events(["", edtf("2031-05-11T10:00"), edtf("2031-05-11"), edtf("2029")]));
    expect(groups.map((group) => [group.date, group.events.length])).toEqual([
      ["2029", 1],
      ["2031-05-11", 2],
      ["", 1],
    ]);
  });

  it("stand on one page up to 200 events", () => {
    const one = timelinePages(dateGroups(events(Array<Edtf>(200).fill(edtf("2031-05-11")))));
    expect(one.map((period) => period.path)).toEqual(["timeline.html"]);
  });

  it("are split beyond it, nothing lost, no page over its measure, a crowded day too", () => {
    const first = dayNumber(2031, 1, 1);
    const dates = [...Array(900).keys()].map((index) =>
      index % 9 === 0 ? "" : dayEdtf(first + (index % 5 ? index : 7)),
    );
    const split = timelinePages(dateGroups(events(dates)));
    expect(split.reduce((sum, period) => sum + period.count, 0)).toBe(900);
    expect(Math.max(...split.map((period) => period.count))).toBeLessThanOrEqual(PER_PAGE);
    expect(new Set(split.map((period) => period.path)).size).toBe(split.length);
    expect(split.every((period) => period.groups.every((group) => (group.date === "") === (period.first === "")))).toBe(
      true,
    );
  });
});

describe("a page of the timeline", () => {
  it("holds fewer events where each has many sentences", () => {
    const evidence = Array.from({ length: 30 }, () => sample.evidence[0]).flatMap((one) => one ?? []);
    const days = [...Array(150).keys()].map((index) => dayEdtf(dayNumber(2031, 1, 1) + (index % 100)));
    const many = events(days).map((event) => ({ ...event, evidence, disagreements: [] }));
    const split = timelinePages(dateGroups(many));
    expect(split.reduce((sum, { count }) => sum + count, 0)).toBe(150);
    expect(Math.max(...split.map(({ count }) => count))).toBeLessThanOrEqual(34);
    const oneDay = timelinePages(dateGroups(many.map((event) => ({ ...event, edtf: edtf("2031-05-11") }))));
    expect(Math.max(...oneDay.map(({ count }) => count))).toBeLessThanOrEqual(34);
  });
});

describe("a plot of values", () => {
  const value = (low?: number, high?: number, unit = "h") => ({
    value: `${low}`,
    label: "",
    evidence: [],
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
  });

  it("puts every bound on its axis, in order, and leaves open ends open", () => {
    const plot = plotOf([value(5.5, 6), value(7), value(7.5, 7.5)]);
    const [nearly, more, half] = plot?.bars ?? [];
    expect(nearly?.to).toBeLessThan(more?.from ?? 0);
    expect(more?.openRight).toBe(true);
    expect(half?.from).toBe(half?.to);
    expect(plot?.ticks.map((tick) => tick.value)).toEqual([5, 5.5, 6, 6.5, 7, 7.5, 8]);
  });

  it("is not drawn for fewer than two numbers, for two units, or for what is no number", () => {
    expect(plotOf([value(1, 1)])).toBeUndefined();
    expect(plotOf([value(1, 1), value(2, 2, "d")])).toBeUndefined();
    expect(plotOf([value(Number.NaN, 1), value(2, Number.POSITIVE_INFINITY)])).toBeUndefined();
  });

  it("has few ticks however far apart the values are", () => {
    expect(plotOf([value(1, 1), value(9e15, 9e15)])?.ticks.length).toBeLessThan(10);
    expect(plotOf([value(3, 3), value(3, 3)])?.ticks.length).toBeLessThan(10);
    expect(plotOf([value(0, 0), value(0, 0)])?.ticks.length).toBeLessThan(10);
  });
});

describe("the overview's bars", () => {
  const words = wordsFor("en");
  const barsFor = (dates: readonly (Edtf | "")[]) => barsOf(dateGroups(events(dates)), words);

  it("name the year where it is another than before, and break where time is left out", () => {
    const bars = barsFor([edtf("2029-12-30"), edtf("2031-05-11"), edtf("2031-05-12"), ""]);
    expect(bars.map((bar) => bar.label)).toEqual(["30 Dec 2029", "11 May 2031", "12 May"]);
    expect(bars.map((bar) => bar.gap)).toEqual([undefined, 497, undefined]);
  });

  it("leave out days between known ones, and say nothing of what lies between vague ones", () => {
    const bars = barsFor([edtf("2031-05"), edtf("2031-05-11"), edtf("2031-05-14"), edtf("2031-05-20~")]);
    expect(bars.map((bar) => bar.gap)).toEqual([undefined, undefined, 2, 5]);
  });

  it("stand for months, then years, where a story has more dates than can be seen; no event is lost", () => {
    const days = [...Array(400).keys()].map((day) => dayEdtf(dayNumber(2030, 1, 1) + day));
    const months = barsFor(days);
    expect(months.map((bar) => bar.label).slice(0, 2)).toEqual(["Jan 2030", "Feb 2030"]);
    expect(months.reduce((sum, bar) => sum + bar.count, 0)).toBe(400);
    const years = barsFor([...Array(400).keys()].map((month) => dayEdtf(dayNumber(1990, 1, 1) + month * 30)));
    expect(years[0]?.label).toBe("1990");
    expect(years.reduce((sum, bar) => sum + bar.count, 0)).toBe(400);
  });

  it("show the days of the reports, with background and outlook in one bar each, where a story is long", () => {
    const days = [...Array(60).keys()].map((day) => dayEdtf(dayNumber(2030, 5, 1) + day));
    const groups = dateGroups(events([edtf("1249"), edtf("1970"), ...days, edtf("2040-01-01"), ""]));
    const core = coreOf(groups, [edtf("2030-05-20"), edtf("2030-06-10")]);
    const bars = barsOf(groups, words, core);
    expect([bars[0]?.label, bars[0]?.count, bars.at(-1)?.label]).toEqual(["earlier", 2, "later"]);
    expect(bars.map((bar) => bar.beyond === true)).toEqual([true, ...Array<boolean>(9).fill(false), true]);
    expect([bars[1]?.label, bars[1]?.name]).toEqual(["29 Apr 2030", "Week of 29 April 2030"]);
    expect(bars[0]?.name).toBe("1249 – 1970");
    expect(coreOf(groups, [])).toBeUndefined();
    expect(coreOf(groups, [edtf("1800")])).toBeUndefined();
    expect(coreOf(dateGroups(events([edtf("1970"), edtf("2030-05-01")])), [edtf("2030-05-01")])).toBeUndefined();
    expect(coreOf([], [])).toBeUndefined();
  });
});
