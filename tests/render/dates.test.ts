import { describe, expect, it } from "vitest";
import { edtf } from "../../src/records/edtf.ts";
import { dateInWords, datetimeOf, shortDate } from "../../src/render/dates.ts";
import { wordsFor } from "../../src/render/words.ts";

const words = wordsFor("en");

describe("a date in words", () => {
  it.each([
    ["2023-06-18", "Sunday 18 June 2023"],
    ["2023-06-17~", "About Saturday 17 June 2023"],
    ["2022-11", "November 2022"],
    ["2023", "2023"],
    ["199X", "The 1990s"],
    ["2031-22", "Summer 2031"],
    ["2031-34", "Second quarter of 2031"],
    ["2023-06-18T14:30:00", "Sunday 18 June 2023, 14:30"],
    ["2023-06-18/2023-06-19", "18 to 19 June 2023"],
    ["2023-05-30/2023-06-02", "30 May to 2 June 2023"],
    ["2022-12-30/2023-01-02", "30 December 2022 to 2 January 2023"],
    ["2023-06-12/2023-06-18", "Week of 12 June 2023"],
    ["2019/2021", "2019 to 2021"],
    ["/2023-06-18", "By 18 June 2023"],
    ["2023-06-18/..", "From 18 June 2023 on"],
  ])("%s is as exact as it is: %s", (date, text) => {
    expect(dateInWords(edtf(date), words)).toBe(text);
  });

  it("does not depend on the time zone", () => {
    const before = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    expect(dateInWords(edtf("2023-06-18"), words)).toBe("Sunday 18 June 2023");
    process.env.TZ = before ?? "UTC";
  });

  it("in short leaves out what goes without saying", () => {
    expect(shortDate(edtf("2023-06-18"), words)).toBe("18 Jun");
    expect(shortDate(edtf("/2023-06-18"), words)).toBe("By 18 Jun");
  });
});

describe("the machine's value of a date", () => {
  it.each(["2023", "2023-06", "2023-06-18", "2023-06-18T14:30:00"])("%s is HTML's too", (date) => {
    expect(datetimeOf(edtf(date))).toBe(date);
  });

  it.each(["199X", "2031-22", "2031-34", "/2023-06-18", "2019/2021"])(
    "%s has none: HTML knows no such dates",
    (date) => {
      expect(datetimeOf(edtf(date))).toBeUndefined();
    },
  );
});
