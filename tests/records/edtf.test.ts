import parseEdtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareEdtf,
  dayEdtf,
  dayNumber,
  type Edtf,
  edtf,
  isEdtf,
  precisionOf,
  rangeOf,
  weekdayOf,
} from "../../src/records/edtf.ts";

const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(9999, 12, 31) }).map(dayEdtf);
const point = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  day.map((date) => `${date.slice(0, 4)}-${21 + (Number(date.slice(8)) % 4)}`),
  day.map((date) => `${date.slice(0, 3)}X`),
  day.map((date) => `${date}~`),
);
const dates: fc.Arbitrary<Edtf> = fc
  .oneof(
    point,
    fc.tuple(point, point).map((ends) => ends.join("/")),
    point.map((date) => `/${date}`),
    point.map((date) => `${date}/..`),
  )
  .filter(isEdtf);

describe("a date", () => {
  it.each([
    "2023",
    "2023-06",
    "2023-06-18",
    "2023-22",
    "2023-34",
    "199X",
    "2023~",
    "2023-06-18/2023-06-19",
    "/2023-06-18",
    "2023-06-18/..",
    "2024-02-29",
  ])("may be %s", (text) => expect(isEdtf(text)).toBe(true));

  it.each([
    "",
    "/",
    "../..",
    "2023-13",
    "2023-02-29",
    "2023-06-31",
    "2023-6-1",
    "2023-20",
    "18 June 2023",
    "2023-06-19/2023-06-18",
    "a/b/c",
  ])("is not “%s”", (text) => expect(isEdtf(text)).toBe(false));

  it("that we accept is one to an independent parser of the standard", () => {
    const [starts, ends] = [
      (date: Edtf) => rangeOf(date).first,
      (date: Edtf) => rangeOf(date.split("/")[1] as Edtf).first,
    ];
    fc.assert(
      fc.property(dates, (date) => {
        fc.pre(!date.includes("/") || starts(date) !== ends(date)); // the other parser refuses ends that begin together
        parseEdtf(date);
      }),
    );
  });

  it("made by code is checked", () => {
    expect(() => edtf("Sunday")).toThrow(RangeError);
  });
});

describe("the range of a date", () => {
  it.each([
    ["2023-06", "2023-06-01", "2023-06-30"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-22", "2023-06-01", "2023-08-31"],
    ["2023-24", "2022-12-01", "2023-02-28"],
    ["2023-34", "2023-04-01", "2023-06-30"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["2023-06-18/2023-06-19", "2023-06-18", "2023-06-19"],
  ])("%s runs from %s to %s", (date, first, last) => {
    const range = rangeOf(edtf(date));
    expect([range.first, range.last].map((one) => dayEdtf(one ?? 0))).toEqual([first, last]);
  });

  it("is open where the date is open or its start unknown", () => {
    expect(rangeOf(edtf("/2023-06-18"))).toEqual({ last: dayNumber(2023, 6, 18) });
    expect(rangeOf(edtf("2023-06-18/.."))).toEqual({ first: dayNumber(2023, 6, 18) });
  });
});

it.each([
  ["2023-06-18T14:30:00", "time"],
  ["2023-06-18~", "day"],
  ["2023-06", "month"],
  ["2023-22", "season"],
  ["2023-34", "quarter"],
  ["2023", "year"],
  ["199X", "decade"],
  ["2023/2024", "interval"],
])("%s is precise to: %s", (date, precision) => expect(precisionOf(edtf(date))).toBe(precision));

describe("the order of dates", () => {
  it("is total, and undated comes last", () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        expect(compareEdtf(a, "")).toBe(-1);
      }),
    );
  });

  it("puts a day before the month that begins with it, and both before the next day", () => {
    const sorted = ["2023-06-02", "2023-06", "", "2023-06-01", "/2023-05-30"].sort((a, b) =>
      compareEdtf(a as Edtf, b as Edtf),
    );
    expect(sorted).toEqual(["/2023-05-30", "2023-06-01", "2023-06", "2023-06-02", ""]);
  });
});

it("knows the weekday: 18 June 2023 was a Sunday, and so was the last before the epoch", () => {
  expect([dayNumber(2023, 6, 18), -4].map(weekdayOf)).toEqual([0, 0]);
});

it("days are counted as the calendar has them, from before Christ to far ahead", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: -20, max: 20 }), (year, month) => {
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, 29);
      expect(dayNumber(year, month, 29)).toBe(date.getTime() / 86_400_000);
    }),
  );
});
